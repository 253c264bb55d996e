import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { B, inverseFrequency, K1 } from "../../../src/compat/search/bm25.ts";
import {
  indexFile,
  readChunks,
  removeFile,
  removeStore,
  rewriteQuery,
  search,
  updateAttributes,
} from "../../../src/compat/search/index.ts";
import { add, memoryDatabase } from "./support.ts";

const words = ["apple", "banana", "cherry", "damson", "elder", "fig", "grape", "hazel"] as const;
const chunkText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
  .map((list) => list.join(" "));
const stem = (word: string): string => word;

interface Doc {
  readonly key: string;
  readonly terms: readonly string[];
}

/** BM25 as the books have it, over whole lists. */
function reference(docs: readonly Doc[], query: readonly string[]): Map<string, number> {
  const average = Math.max(1, docs.reduce((sum, doc) => sum + doc.terms.length, 0) / docs.length);
  const scores = new Map<string, number>();
  const terms = [...new Set(query)];
  const weight = (term: string): number =>
    inverseFrequency(docs.length, docs.filter((doc) => doc.terms.includes(term)).length);
  const highest = terms.reduce((sum, term) => sum + weight(term), 0);
  for (const doc of docs) {
    let score = 0;
    for (const term of terms) {
      const occurrences = doc.terms.filter((candidate) => candidate === term).length;
      score += (weight(term) * occurrences) / (occurrences + K1 * (1 - B + (B * doc.terms.length) / average));
    }
    if (score > 0) scores.set(doc.key, score / highest);
  }
  return scores;
}

describe("search", () => {
  it("ranks as BM25 over all chunks does, however they came into segments", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(chunkText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 }),
        fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
        (files, query) => {
          const db = memoryDatabase();
          for (const [index, chunks] of files.entries()) add(db, `f${index}`, chunks, { filename: "_" });
          const docs = files.flatMap((chunks, file) =>
            chunks.map((text, chunk) => ({ key: `f${file}/${chunk}`, terms: text.split(" ").map(stem) })),
          );
          const expected = reference(docs, query);
          const hits = search(db, { storeIds: ["vs_1"], queries: [query.join(" ")], limit: 1000 });
          expect(hits.length).toBe(expected.size);
          for (const hit of hits) {
            expect(hit.score).toBeCloseTo(expected.get(`${hit.fileId}/${hit.chunk}`) ?? -1, 5);
            expect(hit.text).toBe(files[Number(hit.fileId.slice(1))]?.[hit.chunk]);
          }
          const scores = hits.map((hit) => hit.score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          db.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never finds what was removed, and everything else still", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(12), fc.boolean(), fc.array(chunkText, { minLength: 1, maxLength: 5 })), {
          maxLength: 60,
        }),
        (steps) => {
          const db = memoryDatabase();
          const present = new Map<string, number>();
          for (const [file, remove, chunks] of steps) {
            const fileId = `f${file}`;
            if (remove) {
              expect(removeFile(db, { storeId: "vs_1", fileId })).toBe(present.delete(fileId));
            } else {
              add(
                db,
                fileId,
                chunks.map((text) => `${text} always`),
                { filename: "_" },
              );
              present.set(fileId, chunks.length);
            }
          }
          const hits = search(db, { storeIds: ["vs_1"], queries: ["always"], limit: 1000 });
          const found = new Map<string, number>();
          for (const hit of hits) found.set(hit.fileId, (found.get(hit.fileId) ?? 0) + 1);
          expect(found).toEqual(present);
          const count = db.prepare("SELECT count(*) AS n FROM search_chunks").get();
          expect(count?.["n"]).toBe([...present.values()].reduce((sum, chunks) => sum + chunks, 0));
          db.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives the best of many, with their file and offsets", () => {
    const db = memoryDatabase();
    add(db, "a", ["nothing of interest here", "the wing has a slipstream"], { attributes: { year: 1958 } });
    add(db, "b", ["slipstream, slipstream of the wing"]);
    const [first, second, ...rest] = search(db, {
      storeIds: ["vs_1"],
      queries: ["wing slipstream"],
      limit: 2,
    });
    expect(first).toMatchObject({ fileId: "b", filename: "b.txt", chunk: 0, attributes: {} });
    expect(second).toMatchObject({ fileId: "a", chunk: 1, start: 24, end: 49, attributes: { year: 1958 } });
    expect(rest).toEqual([]);
    expect(first?.score).toBeGreaterThan(second?.score as number);
    expect(second?.score).toBeGreaterThan(0);
    expect(first?.score).toBeLessThan(1);
  });

  it("reads several stores as one, and no others", () => {
    const db = memoryDatabase();
    for (const storeId of ["vs_1", "vs_2", "vs_3"]) add(db, `in-${storeId}`, ["a common word"], { storeId });
    const hits = search(db, { storeIds: ["vs_1", "vs_3", "vs_none"], queries: ["common"], limit: 10 });
    expect(hits.map((hit) => hit.fileId).sort()).toEqual(["in-vs_1", "in-vs_3"]);
    removeStore(db, "vs_1");
    expect(search(db, { storeIds: ["vs_1", "vs_3"], queries: ["common"], limit: 10 })).toHaveLength(1);
    for (const table of ["search_blocks", "search_segments", "search_chunks", "search_files"]) {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.["n"], table).toBe(2);
    }
  });

  it("leaves stop words out of a question, unless it has no other", () => {
    const db = memoryDatabase();
    add(db, "hamlet", ["to be or not to be"]);
    add(db, "wing", ["what is the lift of the wing"]);
    const find = (query: string) => search(db, { storeIds: ["vs_1"], queries: [query], limit: 9 });
    expect(find("What is the wing?").map((hit) => hit.fileId)).toEqual(["wing"]);
    expect(find("to be or not to be")[0]?.fileId).toBe("hamlet");
    expect(find("???")).toEqual([]);
    expect(rewriteQuery("What is the lift of a wing?")).toBe("lift wing");
    expect(rewriteQuery("to be or not to be")).toBe("to be or not to be");
  });

  it("finds by file name, and the more so than by text", () => {
    const db = memoryDatabase();
    add(db, "text", ["the invoice of march lies here"], { filename: "a.txt" });
    add(db, "name", ["some numbers and no words of it"], { filename: "invoice_March-2026.pdf" });
    const hits = search(db, { storeIds: ["vs_1"], queries: ["invoice march"], limit: 9 });
    expect(hits.map((hit) => hit.fileId)).toEqual(["name", "text"]);
    expect(search(db, { storeIds: ["vs_1"], queries: ["pdf"], limit: 9 })).toEqual([]);
  });

  it("keeps scores from 0 to 1 under a threshold that means at least", () => {
    const db = memoryDatabase();
    for (let index = 0; index < 40; index++) add(db, `f${index}`, [`apple ${"pear ".repeat(index)}`]);
    const find = (scoreThreshold?: number) =>
      search(db, { storeIds: ["vs_1"], queries: ["apple"], limit: 50, scoreThreshold });
    const all = find();
    const middle = all[20]?.score as number;
    expect(find(middle)).toEqual(all.slice(0, 21));
    expect(find(1)).toEqual([]);
  });

  it("fuses several queries, so that what answers both comes first", () => {
    const db = memoryDatabase();
    add(db, "both", ["red apple and green pear"]);
    add(db, "one", ["a red apple and a plum"]);
    add(db, "two", ["a green pear and a plum"]);
    const hits = search(db, { storeIds: ["vs_1"], queries: ["apple", "pear"], limit: 9 });
    expect(hits.map((hit) => hit.fileId)[0]).toBe("both");
    expect(hits).toHaveLength(3);
    for (const { score } of hits) expect(score).toBeLessThanOrEqual(1);
  });

  it("replaces a file that is indexed again, and changes attributes in place", () => {
    const db = memoryDatabase();
    add(db, "a", ["first version"]);
    add(db, "a", ["second version", "and more"]);
    const find = (queries: string[], filters?: unknown) =>
      search(db, { storeIds: ["vs_1"], queries, limit: 9, filters });
    expect(find(["first"])).toEqual([]);
    expect(find(["version"])).toHaveLength(1);
    expect(readChunks(db, { storeId: "vs_1", fileId: "a", from: 1, limit: 10 })).toEqual([
      { text: "and more", start: 14, end: 22 },
    ]);
    expect(find(["version"], { type: "eq", key: "k", value: 1 })).toEqual([]);
    updateAttributes(db, { storeId: "vs_1", fileId: "a", attributes: { k: 1 } });
    expect(find(["version"], { type: "eq", key: "k", value: 1 })).toHaveLength(1);
  });

  it("takes part in the caller's transaction", () => {
    const db = memoryDatabase();
    add(db, "a", ["kept words"]);
    db.exec("BEGIN");
    add(db, "b", ["lost words"]);
    removeFile(db, { storeId: "vs_1", fileId: "a" });
    expect(search(db, { storeIds: ["vs_1"], queries: ["words"], limit: 9 }).map((hit) => hit.fileId)).toEqual(
      ["b"],
    );
    db.exec("ROLLBACK");
    expect(search(db, { storeIds: ["vs_1"], queries: ["words"], limit: 9 }).map((hit) => hit.fileId)).toEqual(
      ["a"],
    );
  });

  it("writes a large file in several segments", () => {
    const db = memoryDatabase();
    function* chunks() {
      for (let index = 0; index < 3000; index++) {
        const text = Array.from({ length: 600 }, (_, word) => `w${(index * 7 + word * 13) % 5000}`).join(" ");
        yield { text: `${text} needle${index}`, start: index, end: index + 1 };
      }
    }
    const counts = indexFile(db, { storeId: "vs_1", fileId: "big", filename: "_", chunks: chunks(), now: 0 });
    expect(counts).toEqual({ chunks: 3000, tokens: 3000 * 601 });
    for (const index of [0, 1500, 2999]) {
      const [hit] = search(db, { storeIds: ["vs_1"], queries: [`needle${index}`], limit: 1 });
      expect(hit?.chunk).toBe(index);
    }
  });
});
