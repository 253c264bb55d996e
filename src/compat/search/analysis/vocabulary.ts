import type { TermHash } from "../postings.ts";
import { eachStretch, termsOf } from "./words.ts";

/** Number of a term in a {@link Vocabulary}. Holds until that is trimmed. */
export type TermNumber = number;

/** Two rounds of multiply-and-mix over the UTF-16 units: 52 bits, evenly spread. */
export function hashTerm(text: string): TermHash {
  hashUnits(text, 0, text.length);
  return high * 0x1_0000_0000 + low;
}

/** Halves of the hash that `hashUnits` made last: returning a pair would allocate one for each word of a text. */
let low = 0;
let high = 0;

function hashUnits(text: string, start: number, end: number): void {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x5bd1e995);
    two ^= two >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16), 0x21f0aaad);
  one = Math.imul(one ^ (one >>> 15), 0x735a2d97);
  two = Math.imul(two ^ (two >>> 13) ^ one, 0x27d4eb2f);
  low = (one ^ (one >>> 15)) >>> 0;
  high = (two ^ (two >>> 15)) & 0xfffff;
}

/**
 * Odd, and others in every process. A hash is the same everywhere, so a text can be made whose words all want one entry of a
 * table; where in a table they go is nobody's to know.
 */
const [ONE = 1, TWO = 1] = crypto.getRandomValues(new Uint32Array(2)).map((number) => number | 1);

function placeOf(lowHalf: number, highHalf: number): number {
  const mixed = Math.imul(lowHalf, ONE) + Math.imul(highHalf, TWO);
  return mixed ^ (mixed >>> 15);
}

const termPlace = (hash: TermHash): number => placeOf(hash | 0, (hash / 0x1_0000_0000) | 0);

/** Entries of the table of words; twice as many as words kept. 3 MB, however many texts pass. */
const CAPACITY = 2 ** 18;
const MOST_WORDS = CAPACITY / 2;
const FIRST_TERMS = 2 ** 12;
/** Longer stretches of unspaced scripts are whole clauses and do not come again. */
const LONGEST_KEPT = 24;

/**
 * Words already analysed, by the hash of their spelling: of a hundred words of a text, all but a few have been seen before,
 * and this finds them without so much as cutting them out. (A `Map` of strings would make a string of each word and hash
 * that.) Everything is a column of numbers: a hundred thousand small objects would be four times the memory, and all of
 * them looked at by every collection of garbage.
 */
export class Vocabulary {
  /** Words, by open addressing. `#place` says where in `#pool` their terms are, plus 1; 0 for a free entry. */
  readonly #low = new Uint32Array(CAPACITY);
  readonly #high = new Uint32Array(CAPACITY);
  readonly #place = new Int32Array(CAPACITY);
  #words = 0;
  /** Per word: how many terms, and their numbers. */
  #pool = new Int32Array(FIRST_TERMS);
  #pooled = 0;
  /** Terms by their hash: numbers plus 1, by open addressing; at most half full. */
  #index = new Int32Array(FIRST_TERMS * 2);
  #hashes = new Float64Array(FIRST_TERMS);
  #terms = 0;

  /** Terms known: their numbers are below it. */
  get size(): number {
    return this.#terms;
  }

  hashOf(term: TermNumber): TermHash {
    return this.#hashes[term] as number;
  }

  /** Calls `visit` for every term of the text, in order. */
  each(text: string, visit: (term: TermNumber) => void): void {
    eachStretch(text, (start, end, kind) => {
      if (end - start > LONGEST_KEPT) {
        for (const term of termsOf(text.slice(start, end), kind)) visit(this.#numberOf(hashTerm(term)));
        return;
      }
      const place = this.#find(text, start, end, kind);
      const pool = this.#pool;
      const last = place + (pool[place] as number);
      for (let at = place + 1; at <= last; at++) visit(pool[at] as number);
    });
  }

  /** Forgets everything once it is large. Not while something is being built: numbers change. */
  trim(): void {
    if (this.#terms < MOST_WORDS && this.#words < MOST_WORDS) return;
    this.#place.fill(0);
    this.#words = 0;
    this.#pooled = 0;
    this.#index = new Int32Array(FIRST_TERMS * 2);
    this.#hashes = new Float64Array(FIRST_TERMS);
    this.#terms = 0;
  }

  /** Where in the pool the terms of a word are. */
  #find(text: string, start: number, end: number, kind: number): number {
    hashUnits(text, start, end);
    const wordLow = low;
    const wordHigh = high;
    let at = placeOf(wordLow, wordHigh) & (CAPACITY - 1);
    for (;;) {
      const known = this.#place[at] as number;
      if (known === 0) break;
      if (this.#low[at] === wordLow && this.#high[at] === wordHigh) return known - 1;
      at = (at + 1) & (CAPACITY - 1);
    }
    const place = this.#pooled;
    const terms = termsOf(text.slice(start, end), kind);
    if (place + terms.length + 1 > this.#pool.length) this.#pool = doubled(this.#pool);
    this.#pool[place] = terms.length;
    for (const [index, term] of terms.entries())
      this.#pool[place + 1 + index] = this.#numberOf(hashTerm(term));
    // While something is being built nothing is forgotten: what finds no room is analysed each time.
    if (this.#words < MOST_WORDS) {
      this.#low[at] = wordLow;
      this.#high[at] = wordHigh;
      this.#place[at] = place + 1;
      this.#words++;
      this.#pooled = place + 1 + terms.length;
    }
    return place;
  }

  #numberOf(hash: TermHash): TermNumber {
    const mask = this.#index.length - 1;
    let at = termPlace(hash) & mask;
    for (;;) {
      const known = this.#index[at] as number;
      if (known === 0) break;
      if (this.#hashes[known - 1] === hash) return known - 1;
      at = (at + 1) & mask;
    }
    const term = this.#terms++;
    if (term === this.#hashes.length) this.#hashes = doubled(this.#hashes);
    this.#hashes[term] = hash;
    this.#index[at] = term + 1;
    if (this.#terms * 2 > mask) this.#growIndex();
    return term;
  }

  #growIndex(): void {
    const index = new Int32Array(this.#index.length * 2);
    const mask = index.length - 1;
    for (let term = 0; term < this.#terms; term++) {
      let at = termPlace(this.#hashes[term] as number) & mask;
      while (index[at] !== 0) at = (at + 1) & mask;
      index[at] = term + 1;
    }
    this.#index = index;
  }
}

function doubled<A extends Int32Array | Float64Array>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}
