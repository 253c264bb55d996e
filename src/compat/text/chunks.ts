import { LETTER } from "../search/analysis/scripts.ts";
import { eachStretch } from "../search/analysis/words.ts";
import type { ChunkingStrategy } from "../store/schema.ts";
import { AUTO } from "./chunking.ts";
import { marksIn, stretchTokens, TOKENS_PER_MARK } from "./tokens.ts";

export interface TextChunk {
  readonly text: string;
  /** Offsets in the whole text, in UTF-16 units: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** How good a place to cut is, after a unit. */
const NOWHERE = 0;
const SENTENCE = 1;
const LINE = 2;
const PARAGRAPH = 3;

/** A word, or a piece of a stretch too long to be left whole. Columns, because a file has millions of them. */
interface Units {
  readonly start: number[];
  readonly end: number[];
  readonly tokens: number[];
  readonly cut: number[];
}

const LONGEST_WORD = 40;
const LONGEST_CLAUSE = 12;

/**
 * Cuts a text into chunks of at most so many tokens (estimated: see `tokens.ts`), each beginning with the end of the one
 * before. Cuts fall behind a paragraph, a line or a sentence when the last quarter of a chunk has such a place, else
 * between words.
 */
export function chunkText(text: string, strategy: ChunkingStrategy = AUTO): TextChunk[] {
  const { max_chunk_size_tokens: most, chunk_overlap_tokens: overlap } = strategy.static;
  const chunks: TextChunk[] = [];
  const units: Units = { start: [], end: [], tokens: [], cut: [] };
  let sum = 0;

  const add = (start: number, end: number, tokens: number): void => {
    while (sum + tokens > most && units.start.length > 0) cutChunk();
    units.start.push(start);
    units.end.push(end);
    units.tokens.push(tokens);
    units.cut.push(NOWHERE);
    sum += tokens;
  };
  const cutChunk = (): void => {
    const last = bestCut(units, sum, most * 0.75);
    const start = units.start[0] as number;
    const end = units.end[last] as number;
    chunks.push({ text: text.slice(start, end), start, end });
    const next = overlapStart(units, last, overlap);
    for (let index = 0; index < next; index++) sum -= units.tokens[index] as number;
    for (const column of [units.start, units.end, units.tokens, units.cut]) column.splice(0, next);
  };

  let before = 0;
  eachStretch(text, (start, end, kind) => {
    const gap = marksIn(text, before, start) * TOKENS_PER_MARK;
    const previous = units.end.length - 1;
    if (previous >= 0) {
      // The marks behind a word belong to it, so that a chunk ends with its full stop.
      units.cut[previous] = cutIn(text, before, start);
      units.end[previous] = gapEnd(text, before, start);
    }
    const longest = kind === LETTER ? LONGEST_WORD : LONGEST_CLAUSE;
    let from = start;
    if (previous < 0) from = chunks.length === 0 ? 0 : start;
    let first = gap;
    let at = start;
    do {
      let to = Math.min(end, at + longest);
      // Never between the halves of a character.
      if (to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to++;
      add(from, to, stretchTokens(to - at, kind) + first);
      first = 0;
      at = from = to;
    } while (at < end);
    before = end;
  });
  const last = units.end.length - 1;
  if (last >= 0) {
    const start = units.start[0] as number;
    chunks.push({ text: text.slice(start), start, end: text.length });
  } else if (text.trim() !== "") {
    // No words at all: signs only.
    for (let at = 0; at < text.length; at += most) {
      const end = Math.min(text.length, at + most);
      chunks.push({ text: text.slice(at, end), start: at, end });
    }
  }
  return chunks;
}

/** Number of the unit to end with: the best place within what is over `enough` tokens, the last of equals. */
function bestCut(units: Units, sum: number, enough: number): number {
  let best = units.end.length - 1;
  let quality = NOWHERE;
  let tokens = sum;
  for (let index = units.end.length - 1; index >= 0 && tokens >= enough; index--) {
    const candidate = units.cut[index] as number;
    if (candidate > quality) {
      quality = candidate;
      best = index;
    }
    tokens -= units.tokens[index] as number;
  }
  return best;
}

/** Number of the unit that the next chunk begins with: at least 1, so that chunking moves on. */
function overlapStart(units: Units, last: number, overlap: number): number {
  let next = last + 1;
  let tokens = 0;
  while (next > 1) {
    tokens += units.tokens[next - 1] as number;
    if (tokens > overlap) break;
    next--;
  }
  // Better at the beginning of a sentence, when one is near.
  const latest = Math.min(last, next + (last + 1 - next) / 4);
  for (let index = next; index <= latest; index++)
    if ((units.cut[index - 1] as number) >= SENTENCE) return index;
  return next;
}

function cutIn(text: string, from: number, to: number): number {
  let lines = 0;
  let stop = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) lines++;
    // . ! ? and their full-width, Devanagari and Arabic kin
    else if (
      unit === 46 ||
      unit === 33 ||
      unit === 63 ||
      unit === 0x3002 ||
      unit === 0xff01 ||
      unit === 0xff1f ||
      unit === 0x0964 ||
      unit === 0x061f
    )
      stop = true;
  }
  if (lines > 1) return PARAGRAPH;
  if (lines === 1) return LINE;
  // "3.5" and "node.js" are no ends of sentences, but Han text has no space behind its full stop.
  const last = text.charCodeAt(to - 1);
  return stop && (last <= 32 || last > 0x2fff) ? SENTENCE : NOWHERE;
}

/** Where the marks of a gap end that belong to the word before it. */
function gapEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) > 32) at++;
  // No white space: an opening bracket may be among them, but then it is one of a few characters.
  return at;
}
