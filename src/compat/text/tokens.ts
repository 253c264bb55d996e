import { HAN, HANGUL, KANA, LETTER } from "../search/analysis/scripts.ts";
import { eachStretch } from "../search/analysis/words.ts";

/**
 * Estimate of the tokens of a word. The size of a chunk needs no exactness, and a real tokenizer is a dependency of
 * megabytes. How far it is from a tokenizer's count has not been measured.
 */
export function stretchTokens(length: number, kind: number): number {
  switch (kind) {
    case LETTER:
      // Common words are one token however long.
      return length <= 8 ? 1 : Math.ceil(length / 5);
    case HAN:
    case KANA:
      return length * 0.8;
    case HANGUL:
      return length * 0.65;
    default:
      return length * 0.5;
  }
}

/** Punctuation often shares a token with its neighbour. */
export const TOKENS_PER_MARK = 0.6;

export function estimateTokens(text: string): number {
  let tokens = 0;
  let before = 0;
  eachStretch(text, (start, end, kind) => {
    tokens += stretchTokens(end - start, kind) + marksIn(text, before, start) * TOKENS_PER_MARK;
    before = end;
  });
  return Math.ceil(tokens + marksIn(text, before, text.length) * TOKENS_PER_MARK);
}

/** Characters in a gap between words that are not white space. */
export function marksIn(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) marks++;
  return marks;
}
