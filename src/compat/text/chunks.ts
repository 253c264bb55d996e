import { LETTER } from "../search/analysis/scripts.ts";
import { eachStretch } from "../search/analysis/words.ts";
import type { ChunkingStrategy } from "../store/schema.ts";
import { AUTO } from "./chunking.ts";
import { gapPiece, gapTokens, stretchTokens, wholeCharacter } from "./tokens.ts";

interface TextChunk {
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
/** Tokens of what stands between two words and is no unit of its own. A word and this are half of the smallest chunk. */
const LONGEST_GAP = 24;

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

  const emit = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    // White space may be longer than a chunk.
    if (/\S/.test(piece)) chunks.push({ text: piece, start, end });
  };
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
    emit(units.start[0] as number, units.end[last] as number);
    const next = overlapStart(units, last, overlap);
    for (let index = 0; index < next; index++) sum -= units.tokens[index] as number;
    for (const column of [units.start, units.end, units.tokens, units.cut]) column.splice(0, next);
  };

  let before = 0;
  /** What stands in front of the next word. Gives the tokens of it that the word has to take over. */
  const passGap = (to: number): number => {
    const tokens = gapTokens(text, before, to);
    const previous = units.end.length - 1;
    if (tokens <= LONGEST_GAP) {
      if (previous >= 0) {
        // The marks behind a word belong to it, so that a chunk ends with its full stop.
        units.cut[previous] = cutIn(text, before, to);
        units.end[previous] = gapEnd(text, before, to);
      }
      return tokens;
    }
    // Pieces like those of a long word: in one, it would make a chunk of any size, and push all others out of the next.
    for (let at = before; at < to; ) {
      const end = gapPiece(text, at, to, LONGEST_GAP);
      add(at, end, gapTokens(text, at, end));
      units.cut[units.cut.length - 1] = cutIn(text, at, end);
      at = end;
    }
    return 0;
  };
  eachStretch(text, (start, end, kind) => {
    let first = passGap(start);
    const longest = kind === LETTER ? LONGEST_WORD : LONGEST_CLAUSE;
    let from = units.end.length === 0 ? 0 : start;
    let at = start;
    do {
      const to = Math.min(end, wholeCharacter(text, at + longest));
      add(from, to, stretchTokens(to - at, kind) + first);
      first = 0;
      at = from = to;
    } while (at < end);
    before = end;
  });
  const left = passGap(text.length);
  if (units.end.length > 0) emit(units.start[0] as number, text.length);
  // No words at all: a few signs only.
  else if (left > 0) emit(0, text.length);
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
