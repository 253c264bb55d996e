import type { DatabaseSync } from "node:sqlite";
import type { IndexEntry, SearchHit, SearchRequest, VectorEntry } from "./port.ts";

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
