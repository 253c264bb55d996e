import type { FileHandle } from "node:fs/promises";
import { StorageError } from "../../runtime/errors/storage.ts";
import { node } from "../../runtime/node.ts";

/** @param where File, and line where there are lines. */
export function refused(where: string, why: string): StorageError {
  return new StorageError(`${where}: ${why}. Nothing was imported.`, { code: "import_refused" });
}

/**
 * A folder that a stranger may have made. What is opened in it is a plain file that lies in it: no link leads out, and nothing
 * that is no file (a pipe, a device) is touched.
 */
export class SourceFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  pathOf(...names: readonly string[]): string {
    return node.path.join(this.#root, ...names);
  }

  async has(...names: readonly string[]): Promise<boolean> {
    return (await this.#look(names)) !== undefined;
  }

  /**
   * @returns undefined where there is nothing.
   * @throws {StorageError} `import_refused`
   */
  async open(...names: readonly string[]): Promise<FileHandle | undefined> {
    const path = this.pathOf(...names);
    const seen = await this.#look(names);
    if (seen === undefined) return undefined;
    if (!seen.isFile()) throw refused(path, "it is no plain file");
    // A pipe that took its place meanwhile must not be waited for, nor a link be followed. Windows has no such flags.
    const handle = await node.fs.promises
      .open(
        path,
        node.fs.constants.O_RDONLY |
          (node.fs.constants.O_NOFOLLOW ?? 0) |
          (node.fs.constants.O_NONBLOCK ?? 0),
      )
      .catch((error) => {
        throw refused(path, `it cannot be read (${error.code})`);
      });
    const opened = await handle.stat();
    if (opened.isFile() && opened.ino === seen.ino) return handle;
    await handle.close();
    throw refused(path, "it was replaced while it was read");
  }

  /** @returns undefined where there is nothing. */
  async text(...names: readonly string[]): Promise<string | undefined> {
    const handle = await this.open(...names);
    try {
      return await handle?.readFile("utf8");
    } finally {
      await handle?.close();
    }
  }

  async #look(
    names: readonly string[],
  ): Promise<Awaited<ReturnType<typeof node.fs.promises.lstat>> | undefined> {
    for (const [index, name] of names.entries()) {
      const path = this.pathOf(...names.slice(0, index + 1));
      if (/^\.*$|[\\/\0]/.test(name)) throw refused(path, "its name leads out of the folder");
      const seen = await node.fs.promises.lstat(path).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
        throw refused(path, `it cannot be read (${error.code})`);
      });
      if (seen === undefined || index === names.length - 1) return seen;
      if (!seen.isDirectory()) throw refused(path, "it is no folder");
    }
    return undefined;
  }
}
