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
const TOKENS_PER_MARK = 0.6;
/** A few blanks are part of the token beside them. */
const BLANKS_PER_TOKEN = 64;

export function estimateTokens(text: string): number {
  let tokens = 0;
  let before = 0;
  eachStretch(text, (start, end, kind) => {
    tokens += stretchTokens(end - start, kind) + gapTokens(text, before, start);
    before = end;
  });
  return Math.ceil(tokens + gapTokens(text, before, text.length));
}

/** Tokens of what stands between two words. */
export function gapTokens(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) if (isMark(text, at)) marks++;
  return tokensOfGap(marks, to - from - marks);
}

/** The longest beginning of a gap that has at most so many tokens: at least one character of it, and no half of one. */
export function gapPiece(text: string, from: number, to: number, most: number): number {
  let marks = 0;
  let at = from;
  while (at < to) {
    if (isMark(text, at)) marks++;
    if (at > from && tokensOfGap(marks, at + 1 - from - marks) > most) break;
    at++;
  }
  return wholeCharacter(text, at);
}

/** The place, or the one behind it where it is between the halves of a character. */
export function wholeCharacter(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at;
}

/** A character of a gap that is no white space. */
const isMark = (text: string, at: number): boolean => text.charCodeAt(at) > 32;

const tokensOfGap = (marks: number, blanks: number): number =>
  marks * TOKENS_PER_MARK + Math.floor(blanks / BLANKS_PER_TOKEN);
