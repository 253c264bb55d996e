import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MarkReader, mark, readMarks, writeMarks } from "../../../src/compat/file-search/marks.ts";

/** Texts full of marks, of their beginnings and of what looks like them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "【",
        "】",
        " ",
        "cite:",
        "【cite:",
        "【cite:1】",
        " 【cite:2, 3】",
        "【cite:】",
        "【cite:,】",
      ),
      fc
        .array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 4 })
        .map((labels) => mark(...labels)),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

/** How much of a text before a place is marks. */
function taken(marked: string, place: number): number {
  const marks = [...marked.matchAll(/ ?【cite:[\d, ]{1,40}】/g)].filter(([mark]) => /\d/.test(mark));
  return marks.reduce(
    (sum, { 0: mark, index }) => sum + Math.min(mark.length, Math.max(0, place - index)),
    0,
  );
}

describe("marks of citations", () => {
  it("leave the text, with the space before them, and say where they stood", () => {
    const { text, citations } = readMarks("It closes at nine 【cite:1】. At ten in summer【cite:2, 3】.");
    expect(text).toBe("It closes at nine. At ten in summer.");
    expect(citations).toEqual([
      { index: 17, labels: [1] },
      { index: 35, labels: [2, 3] },
    ]);
  });

  it("are only what looks exactly like one", () => {
    for (const text of ["【1】", "【cite:a】", "【cite:】", "【cite: , 】", "[cite:1]", "【cite:1"]) {
      expect(readMarks(text)).toMatchObject({ text, citations: [] });
    }
  });

  it("tell where a place of the marked text is without them", () => {
    const marked = "one 【cite:1】 two【cite:2】 three";
    const { text, place } = readMarks(marked);
    for (const word of ["one", "two", "three"]) expect(place(marked.indexOf(word))).toBe(text.indexOf(word));
    expect(place(marked.length)).toBe(text.length);
  });

  it("tell it without a look at each of them", () => {
    const marked = "a【cite:1】".repeat(100_000);
    const { place } = readMarks(marked);
    const reader = new MarkReader();
    for (const delta of marked.match(/.{1,5000}/g) ?? []) reader.push(delta);
    const looks = (find: (marked: number) => number): number => {
      let count = 0;
      const at = { valueOf: () => ++count && marked.length - 1 };
      expect(find(at as unknown as number)).toBe(100_000);
      return count;
    };
    expect(looks(place)).toBeLessThan(25);
    expect(looks((at) => reader.place(at))).toBeLessThan(25);
  });

  it("come out the same however the text is cut into deltas", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat({ max: 40 })), (marked, cuts) => {
        const places = [...new Set([0, ...cuts.filter((cut) => cut < marked.length), marked.length])];
        places.sort((a, b) => a - b);
        const reader = new MarkReader();
        let text = "";
        const citations: { index: number; labels: readonly number[] }[] = [];
        for (let at = 0; at + 1 < places.length; at++) {
          for (const piece of reader.push(marked.slice(places[at], places[at + 1]))) {
            if (typeof piece === "string") text += piece;
            else citations.push({ index: text.length, labels: piece });
          }
        }
        text += reader.end();
        const whole = readMarks(marked);
        expect({ text, citations }).toEqual({ text: whole.text, citations: whole.citations });
        const all = Array.from({ length: marked.length + 1 }, (_, at) => at);
        expect(all.map((at) => reader.place(at))).toEqual(all.map(whole.place));
        // Each place by a look at all of the text before it.
        expect(all.map(whole.place)).toEqual(all.map((at) => at - taken(marked, at)));
      }),
      { numRuns: 2000 },
    );
  });

  it("hold back no more text than a mark is long", () => {
    fc.assert(
      fc.property(texts, (marked) => {
        const reader = new MarkReader();
        reader.push(marked);
        expect(reader.end().length).toBeLessThanOrEqual(" 【cite:】".length + 40);
      }),
    );
  });

  it("can be put back to where they were taken from", () => {
    const citations = [
      { index: 11, labels: [2] },
      { index: 3, labels: [1] },
      { index: 99, labels: [1, 3] },
    ];
    expect(writeMarks("One. And two.", citations)).toBe("One【cite:1】. And tw【cite:2】o.【cite:1,3】");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", ".", "\n") }),
        fc.array(fc.nat({ max: 20 })),
        (text, places) => {
          const given = [...new Set(places)].sort((a, b) => a - b).filter((place) => place <= text.length);
          const marked = writeMarks(
            text,
            given.map((index) => ({ index, labels: [1] })),
          );
          expect(readMarks(marked)).toMatchObject({
            text,
            citations: given.map((index) => ({ index, labels: [1] })),
          });
        },
      ),
    );
  });
});
