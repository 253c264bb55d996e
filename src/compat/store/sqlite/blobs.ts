import type realFs from "node:fs";
import { StorageError } from "../../../runtime/errors/storage.ts";
import { isNoSync } from "../../../runtime/no-sync.ts";
import { node } from "../../../runtime/node.ts";
import { isDigest } from "../../digest.ts";
import { explain } from "../failures.ts";
import type { Staged } from "../port.ts";

/**
 * The part of `node:fs` that blobs need; tests put in one whose disk is full.
 * @internal
 */
export type FileSystem = Pick<
  typeof realFs,
  | "promises"
  | "createReadStream"
  | "mkdirSync"
  | "renameSync"
  | "openSync"
  | "fsyncSync"
  | "closeSync"
  | "rmSync"
  | "existsSync"
  | "readdirSync"
  | "statSync"
  | "readFileSync"
  | "writeFileSync"
>;

/** The database that blobs belong to, and how often bytes came in by it. */
export interface BlobOwner {
  readonly id: string;
  readonly adoptions: number;
}

const PIECE = 256 * 1024;

/**
 * Blobs beside the database, named by their SHA-256. Bytes arrive under a temporary name, are synced, and get their real name
 * inside the transaction that makes a row for them: whatever is under a real name is whole.
 */
export class BlobFolder {
  readonly folder: string;
  readonly #fs: FileSystem;

  /** @internal */
  constructor(folder: string, fs: FileSystem = node.fs) {
    this.folder = folder;
    this.#fs = fs;
  }

  get staging(): string {
    return node.path.join(this.folder, "staging");
  }

  get blobs(): string {
    return node.path.join(this.folder, "blobs");
  }

  /** @throws {StorageError} for what is no digest: it could lead out of the folder. */
  pathOf(sha256: string): string {
    if (!isDigest(sha256)) {
      throw new StorageError(
        `${JSON.stringify(sha256)} is no SHA-256. A record in ${this.folder} was tampered with: checkStorage() of oauth-codex-sdk/storage lists what is wrong.`,
        { code: "invalid_digest" },
      );
    }
    // Two letters of fan-out keep folders small enough for file systems that search them from end to end.
    return node.path.join(this.blobs, sha256.slice(0, 2), sha256);
  }

  /** Writes the bytes as they come: a file of half a gigabyte passes in pieces. */
  async stage(source: AsyncIterable<Uint8Array>): Promise<Staged> {
    const token = `${process.pid}-${node.crypto.randomUUID()}`;
    const path = node.path.join(this.staging, token);
    const sha256 = node.crypto.createHash("sha256");
    const md5 = node.crypto.createHash("md5");
    let bytes = 0;
    let handle: realFs.promises.FileHandle | undefined;
    // What the disk says is explained where it says it: an error of the source is the caller's and passes as it is.
    const explained = (error: unknown): never => {
      throw explain(error, this.folder);
    };
    try {
      await this.#fs.promises.mkdir(this.staging, { recursive: true, mode: 0o700 }).catch(explained);
      handle = await this.#fs.promises.open(path, "wx", 0o600).catch(explained);
      for await (const whole of source) {
        for (let start = 0; start < whole.length; start += PIECE) {
          const piece = whole.subarray(start, start + PIECE);
          sha256.update(piece);
          md5.update(piece);
          bytes += piece.length;
          // Goes on from where it stands, and unlike `write` does not stop half way.
          await handle.writeFile(piece).catch(explained);
        }
      }
      await handle.sync().catch((error) => isNoSync(error) || explained(error));
      await handle.close();
      return { token, sha256: sha256.digest("hex"), md5: md5.digest("hex"), bytes };
    } catch (error) {
      await handle?.close().catch(() => {});
      await this.#fs.promises.rm(path, { force: true }).catch(() => {});
      throw error;
    }
  }

  async discard({ token }: Staged): Promise<void> {
    await this.#fs.promises.rm(this.#stagedPath(token), { force: true });
  }

  async read(sha256: string): Promise<AsyncIterable<Uint8Array>> {
    const path = this.pathOf(sha256);
    try {
      // Opened here and not at the first read: a file that is deleted meanwhile stays readable to the end.
      const handle = await this.#fs.promises.open(path, "r");
      return handle.createReadStream({ highWaterMark: PIECE });
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOENT") throw explain(error, path);
      throw new StorageError(
        `The bytes of this file are gone: ${path} is missing. checkStorage() of oauth-codex-sdk/storage lists what else is.`,
        { code: "blob_missing", cause: error },
      );
    }
  }

  has(sha256: string): boolean {
    return this.#fs.existsSync(this.pathOf(sha256));
  }

  /** Digests of all blobs on disk. What cannot be read is an error: nobody may take it for an empty folder. */
  list(): string[] {
    const folders = this.#entries(this.blobs).filter((entry) => entry.isDirectory());
    const names = folders.flatMap(({ name }) => this.#entries(node.path.join(this.blobs, name)));
    return names.map(({ name }) => name).filter(isDigest);
  }

  /** Bytes whose write was cut off. @returns how many there were. */
  removeStaged(before: number): number {
    const old = this.#entries(this.staging).filter(({ name }) => {
      const { mtimeMs } =
        this.#fs.statSync(node.path.join(this.staging, name), { throwIfNoEntry: false }) ?? {};
      return mtimeMs !== undefined && mtimeMs <= before;
    });
    for (const { name } of old) this.#fs.rmSync(node.path.join(this.staging, name), { force: true });
    return old.length;
  }

  usage(): { blobs: number; blobBytes: number } {
    const digests = this.list();
    const sizes = digests.map(
      (sha256) => this.#fs.statSync(this.pathOf(sha256), { throwIfNoEntry: false })?.size ?? 0,
    );
    return { blobs: digests.length, blobBytes: sizes.reduce((sum, size) => sum + size, 0) };
  }

  /** Undefined where nobody has written one, and where it cannot be understood. */
  owner(): BlobOwner | undefined {
    try {
      const { id, adoptions } = JSON.parse(this.#fs.readFileSync(this.#owner, "utf8")) as Partial<BlobOwner>;
      return typeof id === "string" && typeof adoptions === "number" ? { id, adoptions } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Never fails: where no mark can be written there is none, and whoever looks next takes a careful look. */
  setOwner(owner: BlobOwner): void {
    if (!this.#fs.existsSync(this.blobs)) return;
    // Others read it at any time: it is there whole or not at all.
    const draft = node.path.join(this.staging, `owner-${node.crypto.randomUUID()}`);
    try {
      this.#fs.mkdirSync(this.staging, { recursive: true, mode: 0o700 });
      this.#fs.writeFileSync(draft, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
      this.#fs.renameSync(draft, this.#owner);
    } catch {
      try {
        this.#fs.rmSync(this.#owner, { force: true });
      } catch {}
    }
  }

  #stagedPath(token: string): string {
    if (/^[\w-]+$/.test(token)) return node.path.join(this.staging, token);
    throw new StorageError(`${JSON.stringify(token)} names no staged bytes.`, { code: "invalid_token" });
  }

  get #owner(): string {
    // Among the blobs, because it is about them: a backup of the database alone must not bring an old mark with it.
    return node.path.join(this.blobs, "storage.db.json");
  }

  #entries(path: string): realFs.Dirent[] {
    try {
      return this.#fs.readdirSync(path, { withFileTypes: true });
    } catch (error) {
      if ((error as { code?: string }).code === "ENOENT") return [];
      throw explain(error, path);
    }
  }

  /** Gives staged bytes their real name. Only under the database's write lock. */
  adopt({ token, sha256 }: Staged): void {
    const target = this.pathOf(sha256);
    this.#fs.mkdirSync(node.path.dirname(target), { recursive: true, mode: 0o700 });
    this.#fs.renameSync(this.#stagedPath(token), target);
  }

  /** A rename is on disk for good only when its folder is. */
  syncAdopted(adopted: readonly Staged[]): void {
    // Windows cannot sync folders, and does not need it: its file system keeps a journal of names.
    if (adopted.length === 0 || process.platform === "win32") return;
    for (const folder of new Set([
      this.blobs,
      ...adopted.map(({ sha256 }) => node.path.dirname(this.pathOf(sha256))),
    ])) {
      try {
        this.#syncFolder(folder);
      } catch (error) {
        if (!isNoSync(error)) throw explain(error, folder);
      }
    }
  }

  #syncFolder(folder: string): void {
    const handle = this.#fs.openSync(folder, "r");
    try {
      this.#fs.fsyncSync(handle);
    } finally {
      this.#fs.closeSync(handle);
    }
  }

  /** Only under the database's write lock. */
  remove(sha256: string): boolean {
    const path = this.pathOf(sha256);
    if (!this.#fs.existsSync(path)) return false;
    this.#fs.rmSync(path, { force: true });
    return true;
  }
}
