/**
 * Search over the chunks of vector stores: an inverted index of our own in SQLite tables, ranked by BM25. Synchronous, and
 * without transactions of its own: it runs inside those of the storage worker.
 *
 * SQLite's FTS5 is not used: its BM25 has fixed constants and it scores every match in virtual-table calls (ten common terms
 * over a million chunks take it 370 ms), and its tokenisers know no words of Chinese, Japanese or Thai.
 */
export { rewriteQuery } from "./analysis/query.ts";
export { type Attributes, type AttributeValue, compileFilter, SearchFilterError } from "./filters.ts";
export {
  type FileKey,
  type IndexedCounts,
  type IndexFileInput,
  indexFile,
  readChunks,
  removeFile,
  removeStore,
  updateAttributes,
} from "./ingest.ts";
export { migrations } from "./schema.ts";
export { type SearchHit, type SearchInput, search } from "./search.ts";
export type { SqlDatabase, SqlRow, SqlStatement, SqlValue } from "./sql.ts";
export type { StoredChunk } from "./stores.ts";
