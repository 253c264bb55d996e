import type { BlockSink } from "./blocks.ts";
import { type Run, RunReader, type TermHash } from "./postings.ts";
import { type SqlDatabase, type SqlRow, statement } from "./sql.ts";

/** An unchanging part of a store's index: the postings of documents `base` to `base + width - 1`. */
export interface Segment {
  readonly segment: number;
  readonly base: number;
  /** Numbers covered, including those of documents that are gone. */
  readonly width: number;
  /** Documents with postings. */
  readonly docs: number;
  /** Of these, how many are deleted. */
  readonly dead: number;
  /** Size of the blocks. */
  readonly bytes: number;
}

export interface Range {
  readonly first: number;
  readonly docs: number;
}

const COLUMNS = "segment, base, width, docs, dead, bytes";

/** In order of document. */
export function segmentsOf(db: SqlDatabase, store: number): Segment[] {
  const sql = `SELECT ${COLUMNS} FROM search_segments WHERE store = ? ORDER BY base`;
  return statement(db, sql).all(store).map(toSegment);
}

function toSegment(row: SqlRow): Segment {
  return {
    segment: Number(row["segment"]),
    base: Number(row["base"]),
    width: Number(row["width"]),
    docs: Number(row["docs"]),
    dead: Number(row["dead"]),
    bytes: Number(row["bytes"]),
  };
}

/**
 * Random, because `lengthsOf` remembers by it: a number that a rolled-back transaction gave out must not come again for
 * other contents, and other processes write to the same tables.
 */
export function newSegmentId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high & 0xfffff) * 0x1_0000_0000 + low;
}

export function blockSink(db: SqlDatabase, segment: number): BlockSink {
  const insert = statement(db, "INSERT INTO search_blocks (segment, term, doc, data) VALUES (?, ?, ?, ?)");
  return (term, doc, data) => {
    insert.run(segment, term, doc, data);
  };
}

export function insertSegment(db: SqlDatabase, store: number, segment: Segment, lengths: Uint16Array): void {
  statement(
    db,
    "INSERT INTO search_segments (segment, store, base, width, docs, dead, bytes, lengths) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  ).run(
    segment.segment,
    store,
    segment.base,
    segment.width,
    segment.docs,
    segment.dead,
    segment.bytes,
    new Uint8Array(lengths.buffer, lengths.byteOffset, lengths.byteLength),
  );
}

export function deleteSegment(db: SqlDatabase, segment: number): void {
  statement(db, "DELETE FROM search_segments WHERE segment = ?").run(segment);
  statement(db, "DELETE FROM search_blocks WHERE segment = ?").run(segment);
  statement(db, "DELETE FROM search_dead WHERE segment = ?").run(segment);
}

/** The deleted documents of a segment, in order. */
export function deadRanges(db: SqlDatabase, segment: number): Range[] {
  const rows = statement(db, "SELECT first, docs FROM search_dead WHERE segment = ? ORDER BY first").all(
    segment,
  );
  return rows.map((row) => ({ first: Number(row["first"]), docs: Number(row["docs"]) }));
}

/** The runs of one term. See `postings.ts` for why there are only two places to look. */
export function runsOf(db: SqlDatabase, segment: number, term: TermHash): Run[] {
  const own = statement(db, "SELECT data FROM search_blocks WHERE segment = ? AND term = ? ORDER BY doc").all(
    segment,
    term,
  );
  const rows =
    own.length > 0
      ? own
      : statement(
          db,
          "SELECT data FROM search_blocks WHERE segment = ? AND term < ? ORDER BY term DESC, doc DESC LIMIT 1",
        ).all(segment, term);
  const runs: Run[] = [];
  for (const row of rows) {
    const reader = new RunReader(row["data"] as Uint8Array);
    while (reader.next()) {
      if (reader.term === term) runs.push(reader.snapshot());
      else if (reader.term > term) break;
    }
  }
  return runs;
}

/** Two bytes per document; what the lengths of eight million documents take. */
const MOST_REMEMBERED_BYTES = 16 * 1024 * 1024;

/** Lengths by segment, least recently used first. Segments never change, so they cannot be out of date. */
const remembered = new WeakMap<SqlDatabase, Map<number, Uint16Array>>();

/** Length in terms of each document of a segment, by its distance from `base`. */
export function lengthsOf(db: SqlDatabase, segment: number): Uint16Array {
  let known = remembered.get(db);
  if (known === undefined) {
    known = new Map();
    remembered.set(db, known);
  }
  let lengths = known.get(segment);
  if (lengths === undefined) {
    lengths = readLengths(db, segment);
  } else {
    known.delete(segment);
  }
  known.set(segment, lengths);
  let bytes = 0;
  for (const entry of known.values()) bytes += entry.byteLength;
  for (const [oldest, entry] of known) {
    if (bytes <= MOST_REMEMBERED_BYTES) break;
    known.delete(oldest);
    bytes -= entry.byteLength;
  }
  return lengths;
}

export function readLengths(db: SqlDatabase, segment: number): Uint16Array {
  const row = statement(db, "SELECT lengths FROM search_segments WHERE segment = ?").get(segment);
  const bytes = row?.["lengths"] as Uint8Array | undefined;
  // Copied: SQLite's bytes may begin at an odd address.
  return bytes === undefined ? new Uint16Array(0) : new Uint16Array(bytes.slice().buffer);
}
