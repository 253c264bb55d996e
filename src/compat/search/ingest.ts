import { type TermNumber, Vocabulary } from "./analysis/vocabulary.ts";
import { SegmentBuilder } from "./builder.ts";
import type { Attributes } from "./filters.ts";
import { merge, mergeDue } from "./merge.ts";
import { chunkKey, DOCS_PER_STORE } from "./schema.ts";
import { blockSink, insertSegment, newSegmentId, segmentsOf } from "./segments.ts";
import { type SqlDatabase, statement } from "./sql.ts";
import { chunksFrom, findFile, findStore, openStore, type StoredChunk, updateStore } from "./stores.ts";

interface FileKey {
  readonly storeId: string;
  readonly fileId: string;
}

interface IndexFileInput extends FileKey {
  readonly filename: string;
  readonly attributes?: Attributes | null | undefined;
  /** In order. Taken one by one: a generator keeps a large file out of memory. */
  readonly chunks: Iterable<StoredChunk>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface IndexedCounts {
  readonly chunks: number;
  readonly tokens: number;
}

/** One for the whole process: what it knows of words holds for every database. */
const vocabulary = new Vocabulary();
const builder = new SegmentBuilder(vocabulary);

/** Postings collected before a segment is written: about 50 MB while it is built. */
const MOST_POSTINGS = 1_500_000;
const MOST_FILENAME_TERMS = 32;

/** Adds a file to a store's index, or replaces it there. Everything happens in the caller's transaction. */
export function indexFile(db: SqlDatabase, input: IndexFileInput): IndexedCounts {
  const { storeId, fileId, filename, attributes, chunks, now } = input;
  removeFile(db, { storeId, fileId });
  const { store, nextDoc } = openStore(db, storeId);
  const insertChunk = statement(
    db,
    "INSERT INTO search_chunks (chunk, start, end, text) VALUES (?, ?, ?, ?)",
  );
  let doc = nextDoc;
  let tokens = 0;
  let filenameTerms: readonly TermNumber[] = [];
  const begin = (): void => {
    vocabulary.trim();
    builder.begin(doc);
    filenameTerms = termsOfFilename(filename);
  };
  const flush = (): void => {
    if (builder.docs === 0) return;
    writeSegment(db, store);
    mergeDue(db, store);
  };
  begin();
  for (const { text, start, end } of chunks) {
    if (doc >= DOCS_PER_STORE)
      throw new RangeError(`The vector store ${storeId} has had ${DOCS_PER_STORE} chunks.`);
    insertChunk.run(chunkKey(store, doc), start, end, text);
    tokens += builder.add(text, filenameTerms);
    doc++;
    if (builder.postings >= MOST_POSTINGS) {
      flush();
      begin();
    }
  }
  flush();
  const docs = doc - nextDoc;
  statement(
    db,
    `INSERT INTO search_files (store, file_id, filename, attributes, first_doc, docs, tokens, indexed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(store, fileId, filename, JSON.stringify(attributes ?? {}), nextDoc, docs, tokens, now);
  statement(db, "UPDATE search_stores SET next_doc = ? WHERE store = ?").run(doc, store);
  updateStore(db, store, { docs, tokens });
  return { chunks: docs, tokens };
}

function writeSegment(db: SqlDatabase, store: number): void {
  const segment = newSegmentId();
  const { base, docs } = builder;
  const bytes = builder.write(blockSink(db, segment));
  insertSegment(db, store, { segment, base, width: docs, docs, dead: 0, bytes }, builder.lengths());
}

/** The name without its ending: `txt` and `pdf` say nothing of what is inside. */
function termsOfFilename(filename: string): TermNumber[] {
  const terms: TermNumber[] = [];
  vocabulary.each(filename.replace(/\.[A-Za-z0-9]{1,8}$/, ""), (term) => {
    if (terms.length < MOST_FILENAME_TERMS) terms.push(term);
  });
  return terms;
}

/** Takes a file out of a store's index. `false` when it was not in it. */
export function removeFile(db: SqlDatabase, { storeId, fileId }: FileKey): boolean {
  const store = findStore(db, storeId);
  const file = store && findFile(db, store.store, fileId);
  if (store === undefined || file === undefined) return false;
  const { firstDoc, docs } = file;
  const range = [chunkKey(store.store, firstDoc), chunkKey(store.store, firstDoc + docs)] as const;
  statement(db, "DELETE FROM search_files WHERE file = ?").run(file.file);
  statement(db, "DELETE FROM search_chunks WHERE chunk >= ? AND chunk < ?").run(...range);
  statement(db, "DELETE FROM search_vectors WHERE chunk >= ? AND chunk < ?").run(...range);
  updateStore(db, store.store, { docs: -docs, tokens: -file.tokens });
  markDead(db, store.store, firstDoc, firstDoc + docs);
  return true;
}

/** The postings stay until their segment is written anew; until then searches skip these ranges. */
function markDead(db: SqlDatabase, store: number, from: number, to: number): void {
  for (const segment of segmentsOf(db, store)) {
    const first = Math.max(from, segment.base);
    const docs = Math.min(to, segment.base + segment.width) - first;
    if (docs <= 0) continue;
    statement(db, "INSERT INTO search_dead (segment, first, docs) VALUES (?, ?, ?)").run(
      segment.segment,
      first,
      docs,
    );
    const dead = segment.dead + docs;
    statement(db, "UPDATE search_segments SET dead = ? WHERE segment = ?").run(dead, segment.segment);
    // A third of dead weight: searches pay for it, and counts of documents per term are off by as much.
    if (dead * 3 > segment.docs) merge(db, store, [{ ...segment, dead }]);
  }
}

/** Forgets a store and everything in it. */
export function removeStore(db: SqlDatabase, storeId: string): void {
  const store = findStore(db, storeId)?.store;
  if (store === undefined) return;
  const range = [chunkKey(store, 0), chunkKey(store + 1, 0)] as const;
  const segments = "(SELECT segment FROM search_segments WHERE store = ?)";
  statement(db, `DELETE FROM search_blocks WHERE segment IN ${segments}`).run(store);
  statement(db, `DELETE FROM search_dead WHERE segment IN ${segments}`).run(store);
  statement(db, "DELETE FROM search_segments WHERE store = ?").run(store);
  statement(db, "DELETE FROM search_chunks WHERE chunk >= ? AND chunk < ?").run(...range);
  statement(db, "DELETE FROM search_vectors WHERE chunk >= ? AND chunk < ?").run(...range);
  statement(db, "DELETE FROM search_files WHERE store = ?").run(store);
  statement(db, "DELETE FROM search_stores WHERE store = ?").run(store);
}

/** Gives an indexed file other attributes; nothing is indexed anew. `false` when it is not in the store. */
export function updateAttributes(
  db: SqlDatabase,
  { storeId, fileId, attributes }: FileKey & { readonly attributes: Attributes | null },
): boolean {
  const store = findStore(db, storeId);
  const file = store && findFile(db, store.store, fileId);
  if (file === undefined) return false;
  statement(db, "UPDATE search_files SET attributes = ? WHERE file = ?").run(
    JSON.stringify(attributes ?? {}),
    file.file,
  );
  return true;
}

/** Chunks of a file from number `from` on, at most `limit`. Empty when there are none, or no such file. */
export function readChunks(
  db: SqlDatabase,
  { storeId, fileId, from = 0, limit }: FileKey & { readonly from?: number; readonly limit: number },
): StoredChunk[] {
  const store = findStore(db, storeId);
  const file = store && findFile(db, store.store, fileId);
  if (store === undefined || file === undefined || from >= file.docs) return [];
  return chunksFrom(db, store.store, file.firstDoc + from, Math.min(limit, file.docs - from));
}
