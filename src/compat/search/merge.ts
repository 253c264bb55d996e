import { BlockWriter } from "./blocks.ts";
import { ByteWriter, type Run, RunReader, readPostings, writePosting } from "./postings.ts";
import {
  blockSink,
  deadRanges,
  deleteSegment,
  insertSegment,
  newSegmentId,
  type Range,
  readLengths,
  type Segment,
  segmentsOf,
} from "./segments.ts";
import { type SqlDatabase, statement } from "./sql.ts";

/**
 * Segments of about one size are merged when there are this many, so every posting is copied once per level, and there are
 * few levels: the smallest hold one file, the largest `LARGEST_BYTES`.
 */
const FAN_IN = 16;
const SMALLEST_LEVEL_BYTES = 16 * 1024;
/** Above it a segment stays as it is. Bounds how long one call can take, at the price of a few more segments to search. */
const LARGEST_BYTES = 24 * 1024 * 1024;

function levelOf(bytes: number): number {
  let level = 0;
  for (let size = SMALLEST_LEVEL_BYTES; bytes >= size && level < 9; size *= FAN_IN / 2) level++;
  return level;
}

/** The newest segments to merge into one now, if any: `[from, to)` in `segments`. */
function dueMerge(segments: readonly Segment[]): readonly [number, number] | undefined {
  // The newest segments, as far back as they are of no higher level than `level`; each level is a longer stretch.
  for (let level = 0; level <= 9; level++) {
    let from = segments.length;
    let bytes = 0;
    while (from > 0) {
      const candidate = segments[from - 1] as Segment;
      if (levelOf(candidate.bytes) > level || bytes + candidate.bytes > LARGEST_BYTES) break;
      bytes += candidate.bytes;
      from--;
    }
    if (segments.length - from >= FAN_IN) return [from, segments.length];
    if (from === 0) return undefined;
  }
  return undefined;
}

/** Does what is due after documents were added. Costs nothing most times, and a bounded merge at others. */
export function mergeDue(db: SqlDatabase, store: number): void {
  const count = statement(db, "SELECT count(*) AS count FROM search_segments WHERE store = ?").get(store);
  if (Number(count?.["count"]) < FAN_IN) return;
  const segments = segmentsOf(db, store);
  const due = dueMerge(segments);
  if (due !== undefined) merge(db, store, segments.slice(due[0], due[1]));
}

/** Writes neighbouring segments as one, without their deleted documents. */
export function merge(db: SqlDatabase, store: number, segments: readonly Segment[]): void {
  const oldest = segments[0];
  const newest = segments.at(-1);
  if (oldest === undefined || newest === undefined) return;
  const docs = segments.reduce((sum, segment) => sum + segment.docs - segment.dead, 0);
  if (docs > 0) {
    const id = newSegmentId();
    const width = newest.base + newest.width - oldest.base;
    const lengths = new Uint16Array(width);
    for (const segment of segments) lengths.set(readLengths(db, segment.segment), segment.base - oldest.base);
    const writer = new BlockWriter(blockSink(db, id));
    mergeRuns(
      segments.map((segment) => runs(db, segment)),
      writer,
    );
    writer.finish();
    insertSegment(
      db,
      store,
      { segment: id, base: oldest.base, width, docs, dead: 0, bytes: writer.written },
      lengths,
    );
  }
  for (const { segment } of segments) deleteSegment(db, segment);
}

interface Source {
  /** Reused by the source: taken before `next` is called again. */
  readonly run: Run;
  next(): boolean;
}

/** In order of term, and of document within a term: sources come in order of document. */
export function mergeRuns(sources: readonly Source[], writer: BlockWriter): void {
  // A heap of sources by (term, position): the top is what comes next.
  const heap: { source: Source; position: number; term: number }[] = [];
  const before = (a: (typeof heap)[number], b: (typeof heap)[number]): boolean =>
    a.term < b.term || (a.term === b.term && a.position < b.position);
  const sink = (): void => {
    let at = 0;
    const moving = heap[0] as (typeof heap)[number];
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      const right = heap[child + 1];
      if (right !== undefined && before(right, heap[child] as (typeof heap)[number])) child++;
      const candidate = heap[child] as (typeof heap)[number];
      if (!before(candidate, moving)) break;
      heap[at] = candidate;
      at = child;
    }
    heap[at] = moving;
  };
  for (const [position, source] of sources.entries()) {
    if (source.next()) heap.push({ source, position, term: source.run.term });
  }
  heap.sort((a, b) => (before(a, b) ? -1 : 1));
  while (heap.length > 0) {
    const top = heap[0] as (typeof heap)[number];
    writer.add(top.source.run);
    if (top.source.next()) {
      top.term = top.source.run.term;
    } else {
      const last = heap.pop() as (typeof heap)[number];
      if (heap.length === 0) break;
      heap[0] = last;
    }
    sink();
  }
}

/** The live runs of a segment, block by block. */
function runs(db: SqlDatabase, { segment, dead, bytes }: Segment): Source {
  const read = blockReader(db, segment, bytes);
  let reader = new RunReader(new Uint8Array(0));
  const next = (): boolean => {
    while (!reader.next()) {
      const block = read();
      if (block === undefined) return false;
      reader = new RunReader(block);
    }
    return true;
  };
  if (dead === 0) {
    return {
      get run() {
        return reader;
      },
      next,
    };
  }
  const gone = deadRanges(db, segment);
  let run: Run = reader;
  return {
    get run() {
      return run;
    },
    next() {
      while (next()) {
        const living = withoutDead(reader, gone);
        if (living !== undefined) {
          run = living;
          return true;
        }
      }
      return false;
    },
  };
}

const READ_WHOLE_BYTES = 128 * 1024;

/** Gives one block after another. A small segment is read at once: a statement costs more than what it brings. */
function blockReader(db: SqlDatabase, segment: number, bytes: number): () => Uint8Array | undefined {
  let index = 0;
  const order = "FROM search_blocks WHERE segment = ? ORDER BY term, doc";
  if (bytes <= READ_WHOLE_BYTES) {
    const rows = statement(db, `SELECT data ${order}`).all(segment);
    return () => rows[index++]?.["data"] as Uint8Array | undefined;
  }
  const blocks = statement(db, `SELECT block ${order}`).all(segment);
  const read = statement(db, "SELECT data FROM search_blocks WHERE block = ?");
  return () => {
    const block = blocks[index++];
    return block && (read.get(Number(block["block"]))?.["data"] as Uint8Array);
  };
}

/** A run without the documents of `gone` (in order); `undefined` when nothing is left. */
export function withoutDead(run: Run, gone: readonly Range[]): Run | undefined {
  if (!gone.some(({ first, docs }) => first <= run.last && first + docs > run.first)) return run;
  const writer = new ByteWriter(run.end - run.start + 10);
  let count = 0;
  let first = 0;
  let last = 0;
  let range = 0;
  readPostings(run, (doc, occurrences) => {
    while (range < gone.length && doc >= (gone[range] as Range).first + (gone[range] as Range).docs) range++;
    const next = gone[range];
    if (next !== undefined && doc >= next.first) return;
    if (count === 0) first = last = doc;
    writePosting(writer, doc - last, occurrences);
    count++;
    last = doc;
  });
  if (count === 0) return undefined;
  return { term: run.term, count, first, last, bytes: writer.bytes, start: 0, end: writer.length };
}
