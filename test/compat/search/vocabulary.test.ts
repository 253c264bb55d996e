import { describe, expect, it } from "vitest";
import { hashTerm, Vocabulary } from "../../../src/compat/search/analysis/vocabulary.ts";

/** Canadian syllabics: neither stems nor accents change what is hashed. */
const LETTERS = Array.from({ length: 512 }, (_, index) => 0x1401 + index);
const START = 0x9e3779b9;
const step = (state: number, unit: number): number => Math.imul(state ^ unit, 0x01000193);

/** Two ways of four letters from one state of the hash's lower half to the next: the same for both. */
function twins(state: number): { words: [string, string]; next: number } {
  const seen = new Map<number, string>();
  for (let random = 1; ; random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0) {
    const units = [random >>> 23, (random >>> 14) & 511, (random >>> 5) & 511, seen.size & 511].map(
      (index) => LETTERS[index] as number,
    );
    const next = units.reduce(step, state);
    const word = String.fromCharCode(...units);
    const other = seen.get(next);
    if (other !== undefined && other !== word) return { words: [other, word], next };
    seen.set(next, word);
  }
}

/** Two to the power of `rounds` words whose hashes have the same lower half. */
function colliding(rounds: number): string[] {
  let words = [""];
  let state = START;
  for (let left = rounds; left > 0; left--) {
    const { words: pair, next } = twins(state);
    words = words.flatMap((word) => pair.map((more) => word + more));
    state = next;
  }
  return words;
}

describe("a vocabulary", () => {
  it("takes words that were made to meet in one place as it takes others", () => {
    const made = colliding(15);
    expect(new Set(made.map((word) => hashTerm(word) % 2 ** 32)).size).toBe(1);
    const plain = made.map((word, index) => {
      const letters = [index & 511, index >> 9, 7].map((one) => LETTERS[one] as number);
      return String.fromCharCode(...letters) + word.slice(3);
    });
    const seconds = (words: readonly string[]): number => {
      const text = words.join(" ");
      const times = [0, 1, 2].map(() => {
        const vocabulary = new Vocabulary();
        const before = process.cpuUsage().user;
        vocabulary.each(text, () => {});
        expect(vocabulary.size).toBe(new Set(words.map(hashTerm)).size);
        return process.cpuUsage().user - before;
      });
      return Math.min(...times);
    };
    seconds(plain);
    expect(seconds(made) / Math.max(1000, seconds(plain))).toBeLessThan(6);
  });
});
