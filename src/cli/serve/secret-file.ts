import type { Stats } from "node:fs";
import fs from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { writePrivate } from "../../runtime/auth/stores/file-system.ts";
import { ServeError } from "./failure.ts";

/**
 * Writes the secret as logins are written: to a new file of the owner's alone, which then takes the place of the old one.
 *
 * @throws {ServeError} for a symbolic link, and for a folder in which others could put a file of theirs in its place.
 */
export async function writeSecret(path: string, secret: string): Promise<string> {
  const file = resolve(path);
  try {
    const there = await lstat(file);
    if (there?.isSymbolicLink()) throw refused(file, "is a symbolic link, which is never followed");
    if (there && !there.isFile()) throw refused(file, "is no file");
    const folder = await existing(dirname(file));
    if (othersMayReplaceIn(folder.stats)) {
      throw refused(file, `lies in ${folder.path}, where other users of this machine may replace it`);
    }
    await writePrivate(fs, file, `${secret}\n`);
    return file;
  } catch (error) {
    if (error instanceof ServeError) throw error;
    const { code, message } = Object(error);
    throw refused(file, `cannot be written (${code ?? message})`, error);
  }
}

/** The nearest folder that there is: those below it are made, for the owner alone. */
async function existing(path: string): Promise<{ path: string; stats: Stats }> {
  try {
    return { path, stats: await fs.stat(path) };
  } catch (error) {
    if (Object(error).code !== "ENOENT" || dirname(path) === path) throw error;
    return await existing(dirname(path));
  }
}

/** Others may write there, and nothing keeps them from what is not theirs, as it does in `/tmp`. */
function othersMayReplaceIn({ mode, uid }: Stats): boolean {
  const me = process.getuid?.();
  // Windows has neither: what Node reports there is made up.
  if (me === undefined) return false;
  const isSticky = (mode & 0o1000) !== 0;
  return (uid !== me && uid !== 0) || ((mode & 0o022) !== 0 && !isSticky);
}

async function lstat(path: string): Promise<Stats | undefined> {
  try {
    return await fs.lstat(path);
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    throw error;
  }
}

function refused(path: string, why: string, cause?: unknown): ServeError {
  const way = "Give --secret-file a path in a folder of your own, e.g. in your home folder.";
  return new ServeError("secret_file", `The file for the secret, ${path}, ${why}. ${way}`, { cause });
}
