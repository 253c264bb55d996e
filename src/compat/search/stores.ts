import { chunkKey, MOST_STORES } from "./schema.ts";
import { type SqlDatabase, type SqlRow, statement } from "./sql.ts";

/** A vector store as the search keeps it: its row number and the figures that BM25 needs. */
export interface Store {
  readonly store: number;
  readonly nextDoc: number;
  readonly docs: number;
  readonly tokens: number;
}

export interface IndexedFile {
  readonly file: number;
  readonly fileId: string;
  readonly filename: string;
  readonly attributes: string;
  readonly firstDoc: number;
  readonly docs: number;
  readonly tokens: number;
  readonly vectors: number;
}

export function findStore(db: SqlDatabase, storeId: string): Store | undefined {
  const row = statement(db, "SELECT store, next_doc, docs, tokens FROM search_stores WHERE store_id = ?").get(
    storeId,
  );
  return row === undefined
    ? undefined
    : {
        store: Number(row["store"]),
        nextDoc: Number(row["next_doc"]),
        docs: Number(row["docs"]),
        tokens: Number(row["tokens"]),
      };
}

export function openStore(db: SqlDatabase, storeId: string): Store {
  const known = findStore(db, storeId);
  if (known !== undefined) return known;
  statement(db, "INSERT INTO search_stores (store_id) VALUES (?)").run(storeId);
  const made = findStore(db, storeId) as Store;
  if (made.store >= MOST_STORES) throw new RangeError(`This database has had ${MOST_STORES} vector stores.`);
  return made;
}

export function updateStore(db: SqlDatabase, store: number, change: { docs: number; tokens: number }): void {
  statement(db, "UPDATE search_stores SET docs = docs + ?, tokens = tokens + ? WHERE store = ?").run(
    change.docs,
    change.tokens,
    store,
  );
}

const FILE_COLUMNS = "file, file_id, filename, attributes, first_doc, docs, tokens, vectors";

export function findFile(db: SqlDatabase, store: number, fileId: string): IndexedFile | undefined {
  const row = statement(db, `SELECT ${FILE_COLUMNS} FROM search_files WHERE store = ? AND file_id = ?`).get(
    store,
    fileId,
  );
  return row === undefined ? undefined : toFile(row);
}

/** Files from the one that holds `doc` on, in order of document. Files without chunks share a place with the next one: not these. */
export function filesFrom(db: SqlDatabase, store: number, doc: number, limit: number): IndexedFile[] {
  return statement(
    db,
    `SELECT ${FILE_COLUMNS} FROM search_files WHERE store = ? AND docs > 0 AND first_doc >= coalesce(
       (SELECT first_doc FROM search_files WHERE store = ? AND first_doc <= ?
          ORDER BY first_doc DESC LIMIT 1), 0)
     ORDER BY first_doc LIMIT ?`,
  )
    .all(store, store, doc, limit)
    .map(toFile);
}

function toFile(row: SqlRow): IndexedFile {
  return {
    file: Number(row["file"]),
    fileId: String(row["file_id"]),
    filename: String(row["filename"]),
    attributes: String(row["attributes"]),
    firstDoc: Number(row["first_doc"]),
    docs: Number(row["docs"]),
    tokens: Number(row["tokens"]),
    vectors: Number(row["vectors"]),
  };
}

export interface StoredChunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function chunksFrom(db: SqlDatabase, store: number, doc: number, limit: number): StoredChunk[] {
  return statement(db, "SELECT text, start, end FROM search_chunks WHERE chunk >= ? ORDER BY chunk LIMIT ?")
    .all(chunkKey(store, doc), limit)
    .map((row) => ({ text: String(row["text"]), start: Number(row["start"]), end: Number(row["end"]) }));
}
