import type { IndexEntry, SearchHit, SearchRequest, VectorEntry, VectorPort } from "../port.ts";
import { requireSqlite } from "../sqlite/module.ts";
import { searchIndex } from "../sqlite/search.ts";

/** A search index in memory, with the transactions that a commit needs. */
export interface MemoryIndex {
  begin(): void;
  commit(): void;
  rollback(): void;
  index(entry: IndexEntry): void;
  remove(storeId: string, fileId: string): void;
  removeStore(storeId: string): void;
  setAttributes(storeId: string, fileId: string, attributes: IndexEntry["attributes"]): void;
  setVectors(entry: VectorEntry): void;
  dimensions(storeId: string): number | undefined;
  chunks(...args: Parameters<VectorPort["chunks"]>): string[];
  search(request: SearchRequest): SearchHit[];
  close(): void;
}

/**
 * The same index as on disk, over a database that is none.
 *
 * @throws {StorageUnavailableError} where the runtime has no SQLite: files and stores work there, but nothing can be indexed.
 */
export async function openMemoryIndex(): Promise<MemoryIndex> {
  const { DatabaseSync } = requireSqlite(
    "A storage in memory keeps files without it, but cannot index them: pass the client an engine with a search of its own.",
  );
  const index = await searchIndex();
  const database = new DatabaseSync(":memory:");
  for (const sql of index.migrations) database.exec(sql);
  return {
    begin: () => database.exec("BEGIN"),
    commit: () => database.exec("COMMIT"),
    rollback: () => {
      if (database.isTransaction) database.exec("ROLLBACK");
    },
    index: (entry) => index.index(database, entry),
    remove: (storeId, fileId) => index.remove(database, storeId, fileId),
    removeStore: (storeId) => index.removeStore(database, storeId),
    setAttributes: (storeId, fileId, attributes) =>
      index.setAttributes(database, storeId, fileId, attributes),
    setVectors: (entry) => index.setVectors(database, entry),
    dimensions: (storeId) => index.dimensions(database, storeId),
    chunks: (...args) => index.chunks(database, ...args),
    search: (request) => index.search(database, request),
    close: () => database.close(),
  };
}
