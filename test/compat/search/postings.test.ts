import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockWriter } from "../../../src/compat/search/blocks.ts";
import { mergeRuns, withoutDead } from "../../../src/compat/search/merge.ts";
import { BLOCK_BYTES, RunReader, readPostings } from "../../../src/compat/search/postings.ts";

type Postings = readonly (readonly [doc: number, occurrences: number])[];
type Index = ReadonlyMap<number, Postings>;

/** Terms with their documents, all from `base` on; some terms longer than a block. */
const index = (base: number, docs: number): fc.Arbitrary<Index> =>
  fc
    .uniqueArray(
      fc.record({
        term: fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 52 - 1 })),
        step: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: docs })),
        first: fc.nat(docs - 1),
        occurrences: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 200_000 })),
      }),
      { selector: ({ term }) => term, maxLength: 30 },
    )
    .map((terms) => {
      const entries = new Map<number, [number, number][]>();
      for (const { term, step, first, occurrences } of terms.sort((a, b) => a.term - b.term)) {
        const postings: [number, number][] = [];
        for (let doc = first; doc < docs; doc += step) postings.push([base + doc, (doc % occurrences) + 1]);
        entries.set(term, postings);
      }
      return entries;
    });

interface Block {
  readonly term: number;
  readonly doc: number;
  readonly data: Uint8Array;
}

function write(entries: Index): Block[] {
  const blocks: Block[] = [];
  const writer = new BlockWriter((term, doc, data) => blocks.push({ term, doc, data }));
  for (const [term, postings] of entries) {
    for (const [doc, occurrences] of postings) writer.addPosting(term, doc, occurrences);
  }
  writer.finish();
  return blocks;
}

function* runsIn(blocks: readonly Block[]): Generator<RunReader> {
  for (const { data } of blocks) {
    const reader = new RunReader(data);
    while (reader.next()) yield reader;
  }
}

function read(blocks: readonly Block[]): Index {
  const entries = new Map<number, [number, number][]>();
  for (const run of runsIn(blocks)) {
    const postings = entries.get(run.term) ?? [];
    const before = postings.length;
    readPostings(run, (doc, occurrences) => postings.push([doc, occurrences]));
    expect(postings.length - before).toBe(run.count);
    expect(postings[before]?.[0]).toBe(run.first);
    expect(postings.at(-1)?.[0]).toBe(run.last);
    entries.set(run.term, postings);
  }
  return entries;
}

function source(blocks: readonly Block[]) {
  const runs = runsIn(blocks);
  let run = new RunReader(new Uint8Array(0));
  return {
    get run() {
      return run;
    },
    next() {
      const { value, done } = runs.next();
      if (!done) run = value;
      return !done;
    },
  };
}

describe("blocks of postings", () => {
  it("give back what was written", () => {
    fc.assert(
      fc.property(index(7, 12_000), (entries) => {
        expect(read(write(entries))).toEqual(new Map([...entries].filter(([, list]) => list.length > 0)));
      }),
      { numRuns: 25 },
    );
  });

  it("stay small, and are found by the greatest term that is not above the wanted one", () => {
    fc.assert(
      fc.property(index(0, 12_000), (entries) => {
        const blocks = write(entries);
        for (const { data } of blocks) expect(data.length).toBeLessThan(BLOCK_BYTES * 2);
        for (const [term, postings] of entries) {
          const own = blocks.filter((block) => block.term === term);
          const place = own.length > 0 ? own : blocks.filter((block) => block.term < term).slice(-1);
          expect(read(place).get(term)).toEqual(postings);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("merge into what one segment of all documents would be", () => {
    fc.assert(
      fc.property(fc.tuple(index(0, 4000), index(4000, 3), index(4003, 6000)), (segments) => {
        const merged: Block[] = [];
        const writer = new BlockWriter((term, doc, data) => merged.push({ term, doc, data }));
        mergeRuns(
          segments.map((entries) => source(write(entries))),
          writer,
        );
        writer.finish();
        const terms = [...new Set(segments.flatMap((entries) => [...entries.keys()]))].sort((a, b) => a - b);
        const whole = new Map(
          terms.map((term) => [term, segments.flatMap((entries) => entries.get(term) ?? [])] as const),
        );
        expect(read(merged)).toEqual(whole);
        expect(merged.length).toBeLessThanOrEqual(write(whole).length * 2 + 1);
      }),
      { numRuns: 25 },
    );
  });

  it("lose their deleted documents and nothing else", () => {
    fc.assert(
      fc.property(
        index(0, 9000),
        fc.uniqueArray(fc.nat(90), { maxLength: 20 }).map((starts) => starts.sort((a, b) => a - b)),
        (entries, starts) => {
          const gone = starts.map((start) => ({ first: start * 100, docs: 100 }));
          const isGone = (doc: number): boolean => starts.includes(Math.floor(doc / 100));
          const left = new Map<number, [number, number][]>();
          for (const run of runsIn(write(entries))) {
            const living = withoutDead(run.snapshot(), gone);
            if (living === undefined) continue;
            const postings = left.get(run.term) ?? [];
            readPostings(living, (doc, occurrences) => postings.push([doc, occurrences]));
            left.set(run.term, postings);
          }
          const expected = [...entries].map(
            ([term, list]) => [term, list.filter(([doc]) => !isGone(doc))] as const,
          );
          expect(left).toEqual(new Map(expected.filter(([, list]) => list.length > 0)));
        },
      ),
      { numRuns: 25 },
    );
  });
});
