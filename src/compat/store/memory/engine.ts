import { StorageError } from "../../../runtime/errors/storage.ts";
import type {
  Change,
  CountQuery,
  Exclusive,
  Listing,
  ListQuery,
  SearchHit,
  SearchRequest,
  Staged,
  Storage,
  UpkeepPort,
  VectorPort,
} from "../port.ts";
import { isServed, type Rows, type TableName } from "../schema.ts";
import { MemoryBlobs } from "./blobs.ts";
import { MemoryCore } from "./core.ts";
import { HeldNames } from "./lock.ts";
import type { MemoryIndex } from "./search.ts";

/**
 * A storage that lives as long as the process: for tests, and for runtimes without SQLite. Bytes are held in memory.
 *
 * @example new OAuthCodexClient({ storage: memoryStorage() })
 */
export function memoryStorage(): Storage {
  return new MemoryEngine();
}

class MemoryEngine implements Storage {
  readonly kind = "memory";
  readonly #core = new MemoryCore();
  readonly #blobs = new MemoryBlobs();
  readonly #names = new HeldNames();
  #index: MemoryIndex | undefined;
  #closed = false;

  async get<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined> {
    return this.#core.get(table, id);
  }

  async list<T extends TableName>(table: T, query: ListQuery<T>): Promise<Listing<Rows[T]>> {
    return this.#core.list(table, query);
  }

  async count<T extends TableName>(table: T, query: CountQuery<T>): ReturnType<Storage["count"]> {
    return this.#core.count(table, query);
  }

  async commit(
    changes: readonly Change[],
    { adopt = [], release = [] }: Parameters<Storage["commit"]>[1] = {},
  ): Promise<void> {
    if (changes.some(({ op }) => op === "index")) {
      this.#index ??= await (await import("./search.ts")).openMemoryIndex();
    }
    // An indexer may still be at it.
    if (this.#closed) throw new StorageError("The storage is closed.", { code: "storage_closed" });
    try {
      this.#index?.begin();
      this.#core.commit(changes, (change) => this.#applyToIndex(change));
      this.#index?.commit();
    } catch (error) {
      this.#index?.rollback();
      throw error;
    }
    for (const staged of adopt) this.#blobs.adopt(staged);
    for (const sha256 of release) {
      if (sha256 !== null && !this.#core.isReferenced(sha256)) this.#blobs.remove(sha256);
    }
  }

  async stage(source: AsyncIterable<Uint8Array>): Promise<Staged> {
    return await this.#blobs.stage(source);
  }

  async discard(staged: Staged): Promise<void> {
    this.#blobs.discard(staged);
  }

  async read(sha256: string): Promise<AsyncIterable<Uint8Array>> {
    return await this.#blobs.read(sha256);
  }

  exclusive(name: string): Exclusive {
    return this.#names.exclusive(name);
  }

  async search({ storeId, ...request }: SearchRequest): Promise<SearchHit[]> {
    // What was never indexed has no index: nothing is found, which is the truth.
    const hits = this.#index?.search({ storeId, ...request }) ?? [];
    return hits.filter(({ fileId }) =>
      isServed(this.#core.get("store_files", `${storeId}/${fileId}`)?.status),
    );
  }

  readonly vectors: VectorPort = {
    chunks: async (...args) => this.#index?.chunks(...args) ?? [],
    dimensions: async (storeId) => this.#index?.dimensions(storeId),
  };

  readonly upkeep: UpkeepPort = {
    sweep: async ({ stagedBefore }) =>
      this.#blobs.sweep(stagedBefore, (sha256) => this.#core.isReferenced(sha256)),
    usage: async () => ({ databaseBytes: 0, ...this.#blobs.usage() }),
  };

  async close(): Promise<void> {
    this.#closed = true;
    this.#index?.close();
    this.#index = undefined;
  }

  #applyToIndex(change: Change): void {
    switch (change.op) {
      case "unindex":
        for (const row of this.#core.matchingFiles(change.where)) {
          this.#index?.remove(row.store_id, row.file_id);
        }
        return;
      case "unindexStore":
        this.#index?.removeStore(change.storeId);
        return;
      case "setAttributes":
        this.#index?.setAttributes(change.storeId, change.fileId, change.attributes);
        return;
      case "index":
        this.#index?.index(change.entry);
        return;
      case "setVectors":
        this.#index?.setVectors(change.entry);
    }
  }
}
