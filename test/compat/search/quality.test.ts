import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { search } from "../../../src/compat/search/index.ts";
import { add, memoryDatabase } from "./support.ts";

interface Language {
  readonly texts: readonly string[];
  /** On the same subjects, in the same words as far as may be, and no answer to anything that is asked. */
  readonly distractors: readonly string[];
  /** What is asked, and the number of the text that answers it. */
  readonly queries: readonly (readonly [query: string, answer: number])[];
}

const collection = JSON.parse(
  readFileSync(new URL("../../fixtures/multilingual.json", import.meta.url), "utf8"),
) as Record<string, Language>;

/** Share of the ideal gain, with one right answer: 1 at the top, falling with its place, 0 outside the first ten. */
function gain(found: readonly string[], answer: string): number {
  const place = found.slice(0, 10).indexOf(answer);
  return place === -1 ? 0 : 1 / Math.log2(place + 2);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** As the Python package scores: words of a-z, 0-9 and _ that the query and the text have in common. */
const PYTHON_WORDS = /[a-z0-9_]+/g;
/** The same with the letters of every script, which is what most searches without analysis do. */
const PLAIN_WORDS = /[\p{L}\p{M}\p{N}_]+/gu;

function overlap(words: RegExp, texts: ReadonlyMap<string, string>, query: string): string[] {
  const tokens = (text: string): string[] => text.toLowerCase().match(words) ?? [];
  const wanted = new Set(tokens(query));
  return [...texts]
    .map(([id, text]) => ({ id, score: new Set(tokens(text).filter((token) => wanted.has(token))).size }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

describe("search in fifteen languages, all in one store", () => {
  const db = memoryDatabase();
  const texts = new Map<string, string>();
  for (const [language, { texts: list, distractors }] of Object.entries(collection)) {
    // Distractors first: of equal scores the earlier one wins.
    for (const [number, text] of distractors.entries()) {
      texts.set(`${language}-not-${number}`, text);
      add(db, `${language}-not-${number}`, [text], { filename: "_" });
    }
    for (const [number, text] of list.entries()) {
      texts.set(`${language}-${number}`, text);
      add(db, `${language}-${number}`, [text], { filename: "_" });
    }
  }
  const gains = new Map<string, { ours: number; plain: number; python: number }>();
  for (const [language, { queries }] of Object.entries(collection)) {
    const measured = queries.map(([query, answer]) => {
      const hits = search(db, { storeIds: ["vs_1"], queries: [query], limit: 10 });
      const id = `${language}-${answer}`;
      return {
        ours: gain(
          hits.map((hit) => hit.fileId),
          id,
        ),
        plain: gain(overlap(PLAIN_WORDS, texts, query), id),
        python: gain(overlap(PYTHON_WORDS, texts, query), id),
      };
    });
    gains.set(language, {
      ours: mean(measured.map(({ ours }) => ours)),
      plain: mean(measured.map(({ plain }) => plain)),
      python: mean(measured.map(({ python }) => python)),
    });
  }

  it("has an nDCG@10 of at least .95", () => {
    expect(collection).toSatisfy((languages) => Object.keys(languages).length === 15);
    expect(
      mean([...gains.values()].map(({ ours }) => ours)),
      JSON.stringify([...gains]),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it.each([...gains])("%s: %j", (_, { ours }) => {
    expect(ours).toBeGreaterThanOrEqual(0.85);
  });

  it("tells good analysis from none: plain words of every script do clearly worse", () => {
    const plain = mean([...gains.values()].map(({ plain }) => plain));
    expect(plain, JSON.stringify([...gains])).toBeLessThan(0.8);
  });

  it("finds what the Python package's scorer cannot see at all", () => {
    for (const language of ["ko", "ja", "zh", "th", "ar", "he", "ru", "el", "hi"]) {
      expect(gains.get(language)?.python, language).toBe(0);
    }
    expect(mean([...gains.values()].map(({ python }) => python))).toBeLessThan(0.6);
  });
});
