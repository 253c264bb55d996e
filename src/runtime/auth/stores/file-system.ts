import type fs from "node:fs/promises";
import { isNoSync } from "../../no-sync.ts";
import { node } from "../../node.ts";

/** The file system as the stores use it; tests put a failing one in its place. */
export type FileSystem = Pick<
  typeof fs,
  "open" | "rename" | "unlink" | "mkdir" | "lstat" | "readdir" | "chmod"
>;

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
/** A login takes about 6 KB. What is larger than this is some other file. */
const LARGEST_FILE = 1_000_000;

/** Why a file is not trusted. */
export class UntrustedFile extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/**
 * Reads a file that holds secrets; `undefined` when there is none.
 *
 * Everything is asked of the opened file, not of its path: what was checked is what is read.
 *
 * @throws {UntrustedFile} for a symbolic link, something that is no file, one that other users can read, a huge one.
 */
export async function readPrivate(fileSystem: FileSystem, path: string): Promise<string | undefined> {
  let file: Awaited<ReturnType<typeof fs.open>>;
  try {
    // O_NONBLOCK: opening a named pipe would otherwise wait for a writer.
    file = await fileSystem.open(
      path,
      node.fs.constants.O_RDONLY | (node.fs.constants.O_NOFOLLOW ?? 0) | (node.fs.constants.O_NONBLOCK ?? 0),
    );
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "ELOOP" || code === "EMLINK") throw symbolicLink();
    throw error;
  }
  try {
    const { mode, size } = await regularFile(file);
    // Windows has no such bits: what Node reports there is made up.
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new UntrustedFile(
        `Other users of this machine can read the login (mode 0${(mode & 0o777).toString(8)})`,
        `Run: chmod 600 '${path}'`,
      );
    }
    if (size > LARGEST_FILE) throw notOurs(`The file is too large for a login (${size} bytes)`);
    return decode(await file.readFile());
  } finally {
    await file.close();
  }
}

/** @throws {UntrustedFile} for what editors make of a file, named as what it is: no program that shares it could read it. */
function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    throw misencoded("The file of the login begins with a byte order mark (BOM)");
  }
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // JSON begins with two ASCII characters, and in UTF-16 one byte of each is zero.
  if (marked || (bytes.length > 1 && (first === 0) !== (second === 0))) {
    throw misencoded("The file of the login is written in UTF-16");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw misencoded("The file of the login is not UTF-8 text");
  }
}

function misencoded(what: string): UntrustedFile {
  return new UntrustedFile(what, "Save it as UTF-8 without a BOM, or move it away and sign in again.");
}

async function regularFile(
  file: Awaited<ReturnType<typeof fs.open>>,
): Promise<{ mode: number; size: number }> {
  const stats = await file.stat();
  if (!stats.isFile()) throw notOurs("The place of the login is not a file");
  return stats;
}

/**
 * Replaces a file at once: a reader (or a crash) finds the old content or the new one, whole. When this resolves the new
 * content is on disk, and survives a power cut.
 */
export async function writePrivate(fileSystem: FileSystem, path: string, text: string): Promise<void> {
  await prepareFolder(fileSystem, path);
  const temporary = await writeTemporary(fileSystem, path, text);
  try {
    await fileSystem.rename(temporary, path);
  } catch (error) {
    await fileSystem.unlink(temporary).catch(() => {});
    throw error;
  }
  await syncFolder(fileSystem, node.path.dirname(path));
}

/** Does all of {@link writePrivate} that can fail, with as many bytes, and leaves the file as it is. */
export async function rehearseWrite(fileSystem: FileSystem, path: string, bytes: number): Promise<void> {
  await prepareFolder(fileSystem, path);
  await fileSystem.unlink(await writeTemporary(fileSystem, path, " ".repeat(bytes)));
}

async function prepareFolder(fileSystem: FileSystem, path: string): Promise<void> {
  await fileSystem.mkdir(node.path.dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
  const stats = await fileSystem.lstat(path).catch((error) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  // A rename would replace the link and leave its target, the file that somebody meant, with a login that is spent.
  if (stats?.isSymbolicLink()) throw symbolicLink();
  if (stats && !stats.isFile()) throw notOurs("The place of the login is not a file");
}

async function writeTemporary(fileSystem: FileSystem, path: string, text: string): Promise<string> {
  const temporary = node.path.join(
    node.path.dirname(path),
    `.${node.path.basename(path)}.${node.crypto.randomBytes(6).toString("hex")}.tmp`,
  );
  let file: Awaited<ReturnType<typeof fs.open>> | undefined;
  try {
    file = await fileSystem.open(temporary, "wx", PRIVATE_FILE);
    await file.writeFile(text);
    await sync(file);
    await file.close();
    return temporary;
  } catch (error) {
    await file?.close().catch(() => {});
    if (file) await fileSystem.unlink(temporary).catch(() => {});
    throw error;
  }
}

async function sync(file: Awaited<ReturnType<typeof fs.open>>): Promise<void> {
  try {
    await file.sync();
  } catch (error) {
    if (!isNoSync(error)) throw error;
  }
}

/** A rename is only safe from a power cut once its folder is on disk, too. Windows cannot sync folders and need not. */
async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await openFolder(fileSystem, folder);
  if (!handle) return;
  try {
    await sync(handle);
  } finally {
    await handle.close();
  }
}

/** `undefined` where the permission model lets a program write into a folder that it must not read. */
async function openFolder(
  fileSystem: FileSystem,
  folder: string,
): Promise<Awaited<ReturnType<typeof fs.open>> | undefined> {
  try {
    return await fileSystem.open(folder, "r");
  } catch (error) {
    if (isNoSync(error)) return undefined;
    throw error;
  }
}

/** Removes what a killed process may have left behind, once it is too old to be still in the making. */
export async function sweepTemporaries(fileSystem: FileSystem, path: string, now: number): Promise<void> {
  const folder = node.path.dirname(path);
  const leftover = new RegExp(`^\\.${node.path.basename(path).replace(/\W/g, "\\$&")}\\.[0-9a-f]{12}\\.tmp$`);
  for (const name of await fileSystem.readdir(folder).catch(() => [])) {
    if (!leftover.test(name)) continue;
    const stats = await fileSystem.lstat(node.path.join(folder, name)).catch(() => undefined);
    if (stats && now - stats.mtimeMs > 60_000)
      await fileSystem.unlink(node.path.join(folder, name)).catch(() => {});
  }
}

export function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}

function symbolicLink(): UntrustedFile {
  return new UntrustedFile(
    "The place of the login is a symbolic link, which is never followed",
    "Give FileTokenStore the path that it points to, or put the file itself there.",
  );
}

export function notOurs(what: string): UntrustedFile {
  return new UntrustedFile(what, "Move it away and sign in again, or give the store another path.");
}
