/**
 * How a model cites a file in its text: `【cite:1】`, or `【cite:1,3】` for two. Marks are taken out of the text before the
 * caller sees it and become annotations.
 */
export const mark = (...labels: readonly number[]): string => `【cite:${labels.join(",")}】`;

/** A space before a mark goes with it: models write one although they are asked not to. */
const MARK = / ?【cite:([\d, ]{1,40})】/g;
/** What may still become a mark when more text comes. Matches at the end of every text, if only nothing. */
const BEGUN = / ?(?:【(?:c(?:i(?:t(?:e(?::[\d, ]{0,40})?)?)?)?)?)?$/;

/** Text, or the labels that are cited at this place. */
type Piece = string | readonly number[];

/** Where marks were taken out of a text, in their order. */
class Cuts {
  readonly #cuts: { readonly at: number; readonly length: number; readonly before: number }[] = [];
  #taken = 0;

  add(at: number, length: number): void {
    this.#cuts.push({ at, length, before: this.#taken });
    this.#taken += length;
  }

  /** Where a place of the marked text is in the text without marks. */
  place(marked: number): number {
    const last = this.#cuts[this.#before(marked) - 1];
    return last ? marked - last.before - Math.min(last.length, marked - last.at) : marked;
  }

  /** How many cuts begin before a place. */
  #before(marked: number): number {
    let low = 0;
    let high = this.#cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cuts[middle]?.at ?? marked) < marked) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Separates marks from text, however the text is cut into deltas. What it holds back is never longer than a mark. */
export class MarkReader {
  readonly #cuts = new Cuts();
  #held = "";
  /** Length of the marked text before what is held back. */
  #read = 0;

  push(delta: string): Piece[] {
    const marked = this.#held + delta;
    const { pieces, rest, cuts } = split(marked);
    for (const { at, length } of cuts) this.#cuts.add(this.#read + at, length);
    const { index } = BEGUN.exec(rest) as RegExpExecArray;
    this.#held = rest.slice(index);
    this.#read += marked.length - this.#held.length;
    return index > 0 ? [...pieces, rest.slice(0, index)] : pieces;
  }

  /** Where a place of the marked text, as far as it has come, is in the text without marks. */
  place(marked: number): number {
    return this.#cuts.place(marked);
  }

  /** The text is over: what was held back is text. */
  end(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }
}

interface CitedText {
  /** Without marks. */
  readonly text: string;
  /** `index` is where the mark stood, in UTF-16 units of the text. */
  readonly citations: readonly { readonly index: number; readonly labels: readonly number[] }[];
  /** Where a place of the marked text is in the text without marks. */
  place(marked: number): number;
}

export function readMarks(marked: string): CitedText {
  const { pieces, rest, cuts: found } = split(marked);
  const cuts = new Cuts();
  for (const { at, length } of found) cuts.add(at, length);
  let text = "";
  const citations: CitedText["citations"][number][] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else citations.push({ index: text.length, labels: piece });
  }
  return {
    text: text + rest,
    citations,
    place: (place) => cuts.place(place),
  };
}

/** Puts marks back where citations stand, so that a model sees its earlier text as it wrote it. */
export function writeMarks(text: string, citations: CitedText["citations"]): string {
  let marked = "";
  let end = 0;
  for (const { index, labels } of [...citations].sort((a, b) => a.index - b.index)) {
    const place = Math.min(Math.max(index, end), text.length);
    marked += text.slice(end, place) + mark(...labels);
    end = place;
  }
  return marked + text.slice(end);
}

interface Split {
  readonly pieces: Piece[];
  readonly rest: string;
  readonly cuts: readonly { readonly at: number; readonly length: number }[];
}

function split(marked: string): Split {
  const pieces: Piece[] = [];
  const cuts: Split["cuts"][number][] = [];
  let end = 0;
  for (const { 0: whole, 1: list = "", index } of marked.matchAll(MARK)) {
    const labels = [...new Set(list.match(/\d+/g)?.map(Number))];
    if (labels.length === 0) continue;
    if (index > end) pieces.push(marked.slice(end, index));
    pieces.push(labels);
    cuts.push({ at: index, length: whole.length });
    end = index + whole.length;
  }
  return { pieces, rest: marked.slice(end), cuts };
}
