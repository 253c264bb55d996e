import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkingOf } from "../../../src/compat/text/chunking.ts";
import { chunkText } from "../../../src/compat/text/chunks.ts";
import { estimateTokens } from "../../../src/compat/text/tokens.ts";

const strategy = (max_chunk_size_tokens: number, chunk_overlap_tokens: number) =>
  ({ type: "static", static: { max_chunk_size_tokens, chunk_overlap_tokens } }) as const;

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "word",
        "sentence.",
        "\n",
        "\n\n",
        "(aside)",
        "검색은",
        "机器学习",
        "ภาษาไทยไม่มีช่องว่าง",
        "😀",
        "-",
      ),
      fc.string({ unit: "grapheme", maxLength: 300 }),
    ),
    { maxLength: 400 },
  )
  .map((parts) => parts.join(" "));

describe("chunks", () => {
  it("are pieces of the text, in order, that leave no word out and keep to their size", () => {
    fc.assert(
      fc.property(
        prose,
        fc.integer({ min: 100, max: 400 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (text, most, share) => {
          const overlap = Math.floor(most * share);
          const chunks = chunkText(text, strategy(most, overlap));
          let reached = 0;
          for (const [index, chunk] of chunks.entries()) {
            expect(chunk.text).toBe(text.slice(chunk.start, chunk.end));
            expect(/[\p{L}\p{N}]/u.test(text.slice(reached, chunk.start))).toBe(false);
            expect(chunk.end).toBeGreaterThan(reached);
            if (index > 0) expect(chunk.start).toBeGreaterThan(chunks[index - 1]?.start ?? 0);
            reached = chunk.end;
          }
          expect(text.slice(reached).trim()).toBe("");
        },
      ),
      { numRuns: 200 },
    );
  });

  it("of words have at most the wanted number of tokens and overlap by about the wanted number", () => {
    const text = Array.from({ length: 5000 }, (_, index) => `w${index % 97}`).join(" ");
    const chunks = chunkText(text, strategy(200, 100));
    for (const [index, chunk] of chunks.entries()) {
      expect(estimateTokens(chunk.text)).toBeLessThanOrEqual(200);
      const before = chunks[index - 1];
      if (before !== undefined) {
        const shared = estimateTokens(text.slice(chunk.start, before.end));
        expect(shared).toBeGreaterThan(90);
        expect(shared).toBeLessThanOrEqual(100);
      }
    }
    expect(chunkText(text).length).toBe(12);
  });

  it("end with a sentence when they can", () => {
    const text = "Some seven words make up this sentence. ".repeat(100);
    const chunks = chunkText(text, strategy(100, 0));
    expect(chunks.length).toBeGreaterThan(5);
    for (const { text } of chunks) expect(text.trim()).toMatch(/^Some.*sentence\.$/s);
  });

  it("of a text without spaces are cut all the same", () => {
    for (const text of ["a".repeat(50_000), "あ".repeat(5000), "😀".repeat(5000), "=".repeat(5000)]) {
      const chunks = chunkText(text);
      expect(chunks.length, text.slice(0, 2)).toBeGreaterThan(1);
      expect(chunks[0]?.start).toBe(0);
      expect(chunks.at(-1)?.end).toBe(text.length);
    }
  });

  it("of nothing are none", () => {
    expect(chunkText("")).toEqual([]);
    expect(chunkText(" \n ")).toEqual([]);
  });

  it.each([
    [strategy(99, 0), "chunking_strategy.static.max_chunk_size_tokens"],
    [strategy(4097, 0), "chunking_strategy.static.max_chunk_size_tokens"],
    [strategy(100.5, 0), "chunking_strategy.static.max_chunk_size_tokens"],
    [strategy(100, 51), "chunking_strategy.static.chunk_overlap_tokens"],
    [strategy(100, -1), "chunking_strategy.static.chunk_overlap_tokens"],
    [{ type: "other" }, "chunking_strategy.type"],
    [{ type: "static" }, "chunking_strategy.static.max_chunk_size_tokens"],
  ])("refuse %j", (wrong, param) => {
    expect(chunkingOf(wrong as never)).toEqual({ param, problem: expect.stringContaining("must be") });
  });
});
