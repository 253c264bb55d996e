import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { requireSqlite } from "../store/sqlite/module.ts";

/** Lets one indexer at a time work on a folder. */
export interface Exclusive {
  /** Whether it is ours now. Does not wait. */
  tryAcquire(): Promise<boolean>;
  release(): void;
}

const BUSY = 5;

/**
 * Held by a transaction on a database of its own, because the operating system ends it with the process, however that dies. So
 * whoever holds it knows: what is `in_progress` and not in its own hands was left by somebody who is gone.
 */
export class IndexerLock implements Exclusive {
  readonly #path: string;
  #database: DatabaseSync | undefined;

  constructor(folder: string) {
    this.#path = join(folder, "indexer.lock");
  }

  async tryAcquire(): Promise<boolean> {
    const { DatabaseSync } = requireSqlite();
    if (!existsSync(this.#path)) closeSync(openSync(this.#path, "a", 0o600));
    this.#database ??= new DatabaseSync(this.#path, { timeout: 0 });
    try {
      this.#database.exec("BEGIN EXCLUSIVE");
      return true;
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 === BUSY) return false;
      throw error;
    }
  }

  release(): void {
    this.#database?.close();
    this.#database = undefined;
  }
}

/** For a storage that no other process can see. */
export const alone: Exclusive = { tryAcquire: async () => true, release: () => {} };
