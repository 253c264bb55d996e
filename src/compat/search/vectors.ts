import { otherDimensions, Refused } from "../store/port.ts";
import { FileCursor } from "./file-cursor.ts";
import type { Predicate } from "./filters.ts";
import { chunkKey, DOCS_PER_STORE } from "./schema.ts";
import { type SqlDatabase, statement } from "./sql.ts";
import { findFile, findStore } from "./stores.ts";
import { type Ranked, Top } from "./top.ts";

/**
 * Bytes of vectors that one search looks at, all of them. Above it, only those of the chunks that the words bring up are:
 * reading on would take longer than people wait.
 */
const MOST_VECTOR_BYTES = 64 * 1024 * 1024;

interface VectorRows {
  readonly storeId: string;
  readonly fileId: string;
  /** Number of the first chunk. */
  readonly from: number;
  readonly dimensions: number;
  readonly data: Float32Array;
}

/** Writes vectors of neighbouring chunks of a file; they may be there already. */
export function setVectors(db: SqlDatabase, { storeId, fileId, from, dimensions, data }: VectorRows): void {
  const store = findStore(db, storeId);
  const file = store && findFile(db, store.store, fileId);
  if (store === undefined || file === undefined) throw new RangeError(`${fileId} is not in ${storeId}.`);
  const stored = dimensionsOf(db, storeId);
  if (stored !== undefined && stored !== dimensions) {
    throw new Refused(otherDimensions(stored, dimensions));
  }
  const count = data.length / dimensions;
  statement(
    db,
    "INSERT OR REPLACE INTO search_vectors (chunk, count, dimensions, data) VALUES (?, ?, ?, ?)",
  ).run(
    chunkKey(store.store, file.firstDoc + from),
    count,
    dimensions,
    new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  );
  statement(db, "UPDATE search_files SET vectors = max(vectors, ?) WHERE file = ?").run(
    from + count,
    file.file,
  );
}

/** How long the vectors of a store are; undefined while it has none. */
export function dimensionsOf(db: SqlDatabase, storeId: string): number | undefined {
  const store = findStore(db, storeId);
  if (store === undefined) return undefined;
  const row = statement(
    db,
    "SELECT dimensions FROM search_vectors WHERE chunk >= ? AND chunk < ? ORDER BY chunk LIMIT 1",
  ).get(chunkKey(store.store, 0), chunkKey(store.store + 1, 0));
  return row === undefined ? undefined : Number(row["dimensions"]);
}

interface VectorQuery {
  readonly vectors: readonly Float32Array[];
  readonly limit: number;
  readonly wanted: Predicate | undefined;
  /** Documents to look at when there are too many to look at all. */
  readonly candidates: readonly Ranked[];
  readonly mostBytes?: number | undefined;
}

/** The chunks of a store whose vectors lie nearest to one of the query's, by cosine. */
export function nearest(db: SqlDatabase, store: number, query: VectorQuery): Ranked[] {
  const { vectors, limit, wanted, candidates, mostBytes = MOST_VECTOR_BYTES } = query;
  const top = new Top(limit, 0);
  const files = wanted && new FileCursor(db, store);
  const look = (row: Record<string, unknown>, only?: number): void => {
    const first = Number(row["chunk"]) - store * DOCS_PER_STORE;
    const dimensions = Number(row["dimensions"]);
    const data = floats(row["data"] as Uint8Array);
    const count = Number(row["count"]);
    for (let index = 0; index < count; index++) {
      const doc = first + index;
      if (only !== undefined && only !== doc) continue;
      let score = 0;
      for (const vector of vectors) {
        if (vector.length === dimensions) score = Math.max(score, product(data, index * dimensions, vector));
      }
      if (score <= top.bar) continue;
      if (files !== undefined && wanted !== undefined && !files.matches(doc, wanted)) continue;
      top.offer({ score, store, doc });
    }
  };
  const range = [chunkKey(store, 0), chunkKey(store + 1, 0)] as const;
  const size = statement(
    db,
    "SELECT coalesce(sum(count * dimensions), 0) * 4 AS bytes FROM search_vectors WHERE chunk >= ? AND chunk < ?",
  ).get(...range);
  if (Number(size?.["bytes"]) <= mostBytes) {
    let after = range[0] - 1;
    for (;;) {
      // Row by row: all at once would be all of them in memory.
      const row = statement(
        db,
        "SELECT chunk, count, dimensions, data FROM search_vectors WHERE chunk > ? AND chunk < ? ORDER BY chunk LIMIT 1",
      ).get(after, range[1]);
      if (row === undefined) return top.best();
      look(row);
      after = Number(row["chunk"]);
    }
  }
  // In order of document, as the cursor over the files wants them.
  for (const { doc } of [...candidates].sort((a, b) => a.doc - b.doc)) {
    const row = statement(
      db,
      "SELECT chunk, count, dimensions, data FROM search_vectors WHERE chunk <= ? AND chunk >= ? ORDER BY chunk DESC LIMIT 1",
    ).get(chunkKey(store, doc), range[0]);
    if (row !== undefined) look(row, doc);
  }
  return top.best();
}

/** Four sums side by side: one alone makes each step wait for the one before. */
function product(data: Float32Array, start: number, vector: Float32Array): number {
  const { length } = vector;
  const even = length - (length % 4);
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let at = 0;
  for (let from = start; at < even; at += 4, from += 4) {
    one += (data[from] as number) * (vector[at] as number);
    two += (data[from + 1] as number) * (vector[at + 1] as number);
    three += (data[from + 2] as number) * (vector[at + 2] as number);
    four += (data[from + 3] as number) * (vector[at + 3] as number);
  }
  for (; at < length; at++) one += (data[start + at] as number) * (vector[at] as number);
  return one + two + three + four;
}

/** SQLite's bytes may begin at an odd address. */
function floats(bytes: Uint8Array): Float32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** Weight of a place: 1 / (RANK_OFFSET + place). 60 is what the method was published with. */
const RANK_OFFSET = 60;

/** Reciprocal rank fusion of two lists. The score is 1 for what is first in both, and at most 0.5 for what is in one. */
export function fuse(lists: readonly (readonly Ranked[])[], limit: number): Ranked[] {
  const fused = new Map<string, Ranked>();
  const whole = lists.length / (RANK_OFFSET + 1);
  for (const list of lists) {
    for (const [place, { store, doc }] of list.entries()) {
      const key = `${store}/${doc}`;
      const score = (fused.get(key)?.score ?? 0) + 1 / (RANK_OFFSET + 1 + place) / whole;
      fused.set(key, { store, doc, score });
    }
  }
  // Of equal scores the earlier document first, as everywhere.
  return [...fused.values()]
    .sort((a, b) => b.score - a.score || a.store - b.store || a.doc - b.doc)
    .slice(0, limit);
}
