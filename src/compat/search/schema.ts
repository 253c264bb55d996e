/**
 * Tables of the search, one migration per element, in order.
 *
 * A store numbers its chunks ("documents") upwards from 0 and never reuses a number. A file owns one contiguous range of
 * them, and a segment of the index covers one contiguous range as well. So "the files of a segment", "what a deleted file
 * leaves behind" and "segments in order" are all plain arithmetic on ranges, and merging neighbours is concatenation.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE search_stores (
    store INTEGER PRIMARY KEY AUTOINCREMENT,
    store_id TEXT NOT NULL UNIQUE,
    next_doc INTEGER NOT NULL DEFAULT 0,
    docs INTEGER NOT NULL DEFAULT 0,
    tokens INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE search_files (
    file INTEGER PRIMARY KEY,
    store INTEGER NOT NULL,
    file_id TEXT NOT NULL,
    filename TEXT NOT NULL,
    attributes TEXT NOT NULL,
    first_doc INTEGER NOT NULL,
    docs INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    vectors INTEGER NOT NULL DEFAULT 0,
    indexed_at INTEGER NOT NULL,
    UNIQUE (store, file_id)
  );
  CREATE INDEX search_files_by_doc ON search_files (store, first_doc);
  -- chunk = store * 2^31 + document number, so that a range of documents is a range of rows.
  CREATE TABLE search_chunks (
    chunk INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL
  );
  CREATE TABLE search_segments (
    segment INTEGER PRIMARY KEY,
    store INTEGER NOT NULL,
    base INTEGER NOT NULL,
    width INTEGER NOT NULL,
    docs INTEGER NOT NULL,
    dead INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL,
    lengths BLOB NOT NULL
  );
  CREATE INDEX search_segments_by_store ON search_segments (store, base);
  CREATE TABLE search_blocks (
    block INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL,
    term INTEGER NOT NULL,
    doc INTEGER NOT NULL,
    data BLOB NOT NULL
  );
  CREATE UNIQUE INDEX search_blocks_by_term ON search_blocks (segment, term, doc);
  CREATE TABLE search_dead (
    segment INTEGER NOT NULL,
    first INTEGER NOT NULL,
    docs INTEGER NOT NULL,
    PRIMARY KEY (segment, first)
  ) WITHOUT ROWID;
  CREATE TABLE search_vectors (
    chunk INTEGER PRIMARY KEY,
    count INTEGER NOT NULL,
    dimensions INTEGER NOT NULL,
    data BLOB NOT NULL
  );
  `,
];

/** Documents per store, and with it the distance between two stores in `search_chunks`. */
export const DOCS_PER_STORE = 2 ** 31;
/** 2^31 documents for each of 2^21 stores is where exact integers of JavaScript end. */
export const MOST_STORES = 2 ** 21;

export function chunkKey(store: number, doc: number): number {
  return store * DOCS_PER_STORE + doc;
}
