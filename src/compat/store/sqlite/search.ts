import type { DatabaseSync } from "node:sqlite";
import type { IndexEntry, SearchHit, SearchRequest, VectorEntry } from "../port.ts";

/** A search index inside the database: synchronous, and part of the transaction that calls it. */
export interface SearchIndex {
  readonly migrations: readonly string[];
  index(database: DatabaseSync, entry: IndexEntry): void;
  remove(database: DatabaseSync, storeId: string, fileId: string): void;
  removeStore(database: DatabaseSync, storeId: string): void;
  setAttributes(
    database: DatabaseSync,
    storeId: string,
    fileId: string,
    attributes: IndexEntry["attributes"],
  ): void;
  /** @throws {Refused} when the store's other vectors have another length. */
  setVectors(database: DatabaseSync, entry: VectorEntry): void;
  dimensions(database: DatabaseSync, storeId: string): number | undefined;
  chunks(
    database: DatabaseSync,
    place: { readonly storeId: string; readonly fileId: string },
    from: number,
    limit: number,
  ): string[];
  /** All that the index holds. */
  indexed(database: DatabaseSync): { storeId: string; fileId: string }[];
  search(database: DatabaseSync, request: SearchRequest): SearchHit[];
}

/** The index of `compat/search`, in the terms of the storage. */
export async function searchIndex(): Promise<SearchIndex> {
  const search = await import("../../search/index.ts");
  return {
    migrations: search.migrations,
    index: (database, entry) => {
      search.indexFile(database, { ...entry, now: Date.now() });
    },
    remove: (database, storeId, fileId) => {
      search.removeFile(database, { storeId, fileId });
    },
    removeStore: search.removeStore,
    setAttributes: (database, storeId, fileId, attributes) => {
      search.updateAttributes(database, { storeId, fileId, attributes });
    },
    setVectors: search.setVectors,
    dimensions: search.dimensionsOf,
    chunks: (database, place, from, limit) =>
      search.readChunks(database, { ...place, from, limit }).map(({ text }) => text),
    indexed: (database) =>
      database
        .prepare("SELECT s.store_id, f.file_id FROM search_files f JOIN search_stores s ON s.store = f.store")
        .all()
        .map((row) => ({ storeId: String(row["store_id"]), fileId: String(row["file_id"]) })),
    search: (database, { storeId, ...request }) =>
      search.search(database, { storeIds: [storeId], ...request }),
  };
}
