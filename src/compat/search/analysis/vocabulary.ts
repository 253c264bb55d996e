import type { TermHash } from "../postings.ts";
import { eachStretch, termsOf } from "./words.ts";

/** A term as the index knows it. `slot` and `generation` belong to whoever is building something (`builder.ts`). */
export interface Term {
  readonly hash: TermHash;
  slot: number;
  generation: number;
}

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

/** Entries of the table; twice as many as words kept. 3 MB, and about 15 MB of terms when it is full. */
const CAPACITY = 2 ** 18;
const MOST_WORDS = CAPACITY / 2;
/** Longer stretches of unspaced scripts are whole clauses and do not come again. */
const LONGEST_KEPT = 24;

/**
 * Words already analysed, by the hash of their spelling: of a hundred words of a text, all but a few have been seen before,
 * and this finds them without so much as cutting them out. (A `Map` of strings would make a string of each word and hash
 * that.)
 */
export class Vocabulary {
  /** Open addressing; an entry is free when it has no terms. */
  readonly #low = new Uint32Array(CAPACITY);
  readonly #high = new Uint32Array(CAPACITY);
  #terms = new Array<readonly Term[] | undefined>(CAPACITY).fill(undefined);
  #count = 0;
  readonly #byHash = new Map<TermHash, Term>();

  /** Calls `visit` for every term of the text, in order. */
  each(text: string, visit: (term: Term) => void): void {
    eachStretch(text, (start, end, kind) => {
      const terms =
        end - start <= LONGEST_KEPT
          ? this.#find(text, start, end, kind)
          : this.#analyse(text.slice(start, end), kind);
      for (let index = 0; index < terms.length; index++) visit(terms[index] as Term);
    });
  }

  /** Forgets everything once it is large. Not while something is being built: a term is one object for that long. */
  trim(): void {
    if (this.#byHash.size < MOST_WORDS && this.#count < MOST_WORDS) return;
    this.#terms.fill(undefined);
    this.#count = 0;
    this.#byHash.clear();
  }

  #find(text: string, start: number, end: number, kind: number): readonly Term[] {
    hashUnits(text, start, end);
    const wordLow = low;
    const wordHigh = high;
    let at = wordLow & (CAPACITY - 1);
    for (;;) {
      const known = this.#terms[at];
      if (known === undefined) break;
      if (this.#low[at] === wordLow && this.#high[at] === wordHigh) return known;
      at = (at + 1) & (CAPACITY - 1);
    }
    const terms = this.#analyse(text.slice(start, end), kind);
    // While something is being built nothing is forgotten: what finds no room is analysed each time.
    if (this.#count < MOST_WORDS) {
      this.#low[at] = wordLow;
      this.#high[at] = wordHigh;
      this.#terms[at] = terms;
      this.#count++;
    }
    return terms;
  }

  #analyse(stretch: string, kind: number): readonly Term[] {
    return termsOf(stretch, kind).map((text) => {
      const hash = hashTerm(text);
      let term = this.#byHash.get(hash);
      if (term === undefined) {
        term = { hash, slot: 0, generation: 0 };
        this.#byHash.set(hash, term);
      }
      return term;
    });
  }
}
