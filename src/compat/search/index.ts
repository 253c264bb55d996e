/**
 * Search over the chunks of vector stores: an inverted index of our own in SQLite tables, ranked by BM25. Synchronous, and
 * without transactions of its own: it runs inside those of the storage worker.
 *
 * SQLite's FTS5 is not used: its BM25 has fixed constants, it scores every match in virtual-table calls, and its tokenizers
 * know no words of Chinese, Japanese or Thai.
 */
export { rewriteQuery } from "./analysis/query.ts";
export { compileFilter, SearchFilterError } from "./filters.ts";
export { indexFile, readChunks, removeFile, removeStore, updateAttributes } from "./ingest.ts";
export { migrations } from "./schema.ts";
export { search } from "./search.ts";
export { dimensionsOf, setVectors } from "./vectors.ts";
