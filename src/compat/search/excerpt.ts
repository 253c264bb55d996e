import { queryTerms } from "./analysis/query.ts";
import { hashTerm } from "./analysis/vocabulary.ts";
import { eachStretch, termsOf } from "./analysis/words.ts";
import type { TermHash } from "./postings.ts";

export interface Excerpt {
  readonly text: string;
  /** Offsets in the text that it was taken from, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

interface Match {
  readonly term: TermHash;
  readonly start: number;
  readonly end: number;
}

const USUAL_LENGTH = 400;

/**
 * The part of a text that has the most of what a query asks for, to show to people: a hit of `vectorStores.search` carries its
 * whole chunk, as the API has it. Words match as they do in the search. Begins and ends between words, at the beginning of a
 * sentence where one is near; a text in which nothing matches is shown from its beginning.
 *
 * @param options.length At most so many UTF-16 units. Default 400.
 */
export function excerpt(
  text: string,
  query: string,
  { length = USUAL_LENGTH }: { length?: number } = {},
): Excerpt {
  if (text.length <= length) return { text, start: 0, end: text.length };
  const [first, last] = densest(matchesIn(text, query), length);
  // A third before the match and the rest behind it: what follows says more.
  const spare = Math.max(0, length - (last - first));
  const latest = Math.max(0, text.length - length);
  let start = Math.min(latest, Math.max(0, first - Math.floor(spare / 3)));
  let end = Math.min(text.length, start + length);
  if (start > 0) start = beginning(text, start, first);
  if (end < text.length) end = ending(text, last, end);
  return { text: text.slice(start, end), start, end };
}

function matchesIn(text: string, query: string): Match[] {
  const wanted = new Set(queryTerms(query));
  const matches: Match[] = [];
  eachStretch(text, (start, end, kind) => {
    for (const term of new Set(termsOf(text.slice(start, end), kind).map(hashTerm))) {
      if (wanted.has(term)) matches.push({ term, start, end });
    }
  });
  return matches;
}

/** The stretch of at most `length` with the most different terms, and of those the one with the most matches. */
function densest(matches: readonly Match[], length: number): readonly [start: number, end: number] {
  const inside = new Map<TermHash, number>();
  let best: readonly [number, number] = [0, 0];
  let most = 0;
  let left = 0;
  for (const [right, match] of matches.entries()) {
    inside.set(match.term, (inside.get(match.term) ?? 0) + 1);
    let first = matches[left] as Match;
    while (left < right && match.end - first.start > length) {
      const count = (inside.get(first.term) as number) - 1;
      if (count === 0) inside.delete(first.term);
      else inside.set(first.term, count);
      first = matches[++left] as Match;
    }
    const value = inside.size * matches.length + (right - left);
    if (value > most) {
      most = value;
      best = [first.start, Math.min(match.end, first.start + length)];
    }
  }
  return best;
}

/** The first beginning of a sentence from `from` on, else of a word; at the latest where the match is. */
function beginning(text: string, from: number, match: number): number {
  const before = text.slice(from - 1, match);
  const sentence = /[.!?\u061f]\s+|[\u3002\uff01\uff1f\u0964]\s*|\n\s*/.exec(before);
  const cut = sentence ?? /\s+/.exec(before);
  if (cut) return from - 1 + cut.index + cut[0].length;
  return whole(text, from);
}

/** The last end of a word up to `to`, but not inside of the match. */
function ending(text: string, match: number, to: number): number {
  let at = to;
  while (at >= match && !isSpace(text, at)) at--;
  if (at < match) return whole(text, to);
  while (at > match && isSpace(text, at - 1)) at--;
  return at;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Never between the halves of a character. */
function whole(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}
