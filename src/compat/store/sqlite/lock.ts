import type { DatabaseSync } from "node:sqlite";
import { StorageError } from "../../../runtime/errors/storage.ts";
import { node } from "../../../runtime/node.ts";
import { SQLITE, sqliteCodeOf } from "../../../runtime/sqlite.ts";
import type { Exclusive } from "../port.ts";
import { requireSqlite } from "./module.ts";

/**
 * Held by a transaction on a database of its own, because the operating system ends it with the process, however that dies. So
 * whoever gets it knows: what is `in_progress` under that name was left by somebody who is gone.
 */
export class FolderLock implements Exclusive {
  readonly #path: string;
  readonly #once: boolean;
  /** As long as it is ours. */
  #database: DatabaseSync | undefined;

  /** @param options.once The name is never used again: its file goes with the lock. */
  constructor(folder: string, name: string, { once = false }: { once?: boolean } = {}) {
    // Names come from rows as well, and the file of a name that was held goes.
    if (!/^[\w-]+$/.test(name)) {
      throw new StorageError(`${JSON.stringify(name)} is no name of a lock.`, { code: "invalid_name" });
    }
    this.#path = node.path.join(folder, `${name}.lock`);
    this.#once = once;
  }

  async tryAcquire(): Promise<boolean> {
    if (this.#database) return true;
    const { DatabaseSync } = requireSqlite();
    if (!node.fs.existsSync(this.#path)) node.fs.closeSync(node.fs.openSync(this.#path, "a", 0o600));
    const database = new DatabaseSync(this.#path, { timeout: 0 });
    try {
      database.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      database.close();
      if (sqliteCodeOf(error) === SQLITE.BUSY) return false;
      throw error;
    }
    this.#database = database;
    return true;
  }

  async release(): Promise<void> {
    // The file of a lock that somebody else has stays: a new one in its place could be held beside it.
    if (!this.#database) return;
    this.#database.close();
    this.#database = undefined;
    if (this.#once) node.fs.rmSync(this.#path, { force: true });
  }
}
