import type { Term, Vocabulary } from "./analysis/vocabulary.ts";
import { type BlockSink, BlockWriter } from "./blocks.ts";

/** How much a word of the file name counts, in occurrences in the text. */
export const FILENAME_WEIGHT = 3;
/** Lengths are kept in 16 bits. */
const LONGEST = 0xffff;
const FIRST_CAPACITY = 1 << 10;

/** Collects the postings of some documents in memory and writes them out in order of term. */
export class SegmentBuilder {
  readonly base: number;
  readonly #vocabulary: Vocabulary;
  readonly #generation = ++generations;
  #terms: Term[] = [];
  /** Per term: its first and its last entry. */
  #ends = new Int32Array(FIRST_CAPACITY * 2);
  /** Rows of three: document, occurrences, the term's next entry (or 0; the first entry is nobody's next). */
  #entries = new Int32Array(FIRST_CAPACITY * 3);
  #used = 0;
  #lengths: number[] = [];
  #doc: number;
  #length = 0;
  /** Made once: a function per document would keep the compiler from inlining it. */
  readonly #visit = (term: Term): void => {
    this.#length++;
    this.#post(term, 1);
  };

  constructor(vocabulary: Vocabulary, base: number) {
    this.#vocabulary = vocabulary;
    this.base = base;
    this.#doc = base;
  }

  get docs(): number {
    return this.#lengths.length;
  }

  /** Postings collected so far: a measure of the memory taken. */
  get postings(): number {
    return this.#used / 3;
  }

  /** Adds the next document and gives its length in terms. File name terms count for matching, not for length. */
  add(text: string, filenameTerms: readonly Term[]): number {
    this.#doc = this.base + this.#lengths.length;
    this.#length = 0;
    this.#vocabulary.each(text, this.#visit);
    for (const term of filenameTerms) this.#post(term, FILENAME_WEIGHT);
    this.#lengths.push(Math.min(this.#length, LONGEST));
    return this.#length;
  }

  lengths(): Uint16Array {
    return Uint16Array.from(this.#lengths);
  }

  /** Hands the blocks over and gives their size together. */
  write(sink: BlockSink): number {
    const writer = new BlockWriter(sink);
    const entries = this.#entries;
    for (const { hash, slot } of byHash(this.#terms)) {
      let entry = this.#ends[slot * 2] as number;
      do {
        writer.addPosting(hash, entries[entry] as number, entries[entry + 1] as number);
        entry = entries[entry + 2] as number;
      } while (entry !== 0);
    }
    writer.finish();
    return writer.written;
  }

  #post(term: Term, occurrences: number): void {
    const doc = this.#doc;
    const entry = this.#used;
    if (term.generation === this.#generation) {
      const last = this.#ends[term.slot * 2 + 1] as number;
      if (this.#entries[last] === doc) {
        this.#entries[last + 1] = (this.#entries[last + 1] as number) + occurrences;
        return;
      }
      this.#entries[last + 2] = entry;
    } else {
      term.generation = this.#generation;
      term.slot = this.#terms.length;
      this.#terms.push(term);
      if (term.slot * 2 === this.#ends.length) this.#ends = grown(this.#ends);
      this.#ends[term.slot * 2] = entry;
    }
    if (entry + 3 > this.#entries.length) this.#entries = grown(this.#entries);
    this.#entries[entry] = doc;
    this.#entries[entry + 1] = occurrences;
    this.#ends[term.slot * 2 + 1] = entry;
    this.#used = entry + 3;
  }
}

let generations = 0;

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

const DIGIT_BITS = 11;
/** The 52 bits of a hash are sorted by their upper 33 only; terms that agree in those are put right afterwards. */
const DIGITS = [19, 30, 41] as const;

/** In order of hash, by radix: comparing pairs was a tenth of all time spent on indexing. */
function byHash(terms: readonly Term[]): readonly Term[] {
  if (terms.length < 256) return [...terms].sort((a, b) => a.hash - b.hash);
  let from = [...terms];
  let to = [...terms];
  const counts = new Uint32Array((1 << DIGIT_BITS) + 1);
  for (const shift of DIGITS) {
    const divisor = 2 ** shift;
    const mask = (1 << DIGIT_BITS) - 1;
    counts.fill(0);
    for (const { hash } of from) {
      const digit = (hash / divisor) & mask;
      counts[digit + 1] = (counts[digit + 1] as number) + 1;
    }
    for (let digit = 0; digit < mask; digit++) {
      counts[digit + 1] = (counts[digit + 1] as number) + (counts[digit] as number);
    }
    for (const term of from) {
      const digit = (term.hash / divisor) & mask;
      const place = counts[digit] as number;
      counts[digit] = place + 1;
      to[place] = term;
    }
    [from, to] = [to, from];
  }
  for (let index = 1; index < from.length; index++) {
    const term = from[index] as Term;
    let at = index;
    while (at > 0 && (from[at - 1] as Term).hash > term.hash) {
      from[at] = from[at - 1] as Term;
      at--;
    }
    from[at] = term;
  }
  return from;
}
