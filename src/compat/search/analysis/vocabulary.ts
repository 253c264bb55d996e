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
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x5bd1e995);
    two ^= two >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16), 0x21f0aaad);
  one = Math.imul(one ^ (one >>> 15), 0x735a2d97);
  two = Math.imul(two ^ (two >>> 13) ^ one, 0x27d4eb2f);
  return ((two ^ (two >>> 15)) & 0xfffff) * 0x1_0000_0000 + ((one ^ (one >>> 15)) >>> 0);
}

/** A word is analysed once and then looked up: nine of ten words of a text have been seen before. */
const MOST_WORDS = 150_000;
/** Longer stretches of unspaced scripts are whole clauses and do not come again. */
const LONGEST_KEPT = 24;

export class Vocabulary {
  readonly #words = new Map<string, readonly Term[]>();
  readonly #terms = new Map<string, Term>();

  /** Calls `visit` for every term of the text, in order. */
  each(text: string, visit: (term: Term) => void): void {
    eachStretch(text, (start, end, kind) => {
      for (const term of this.#analyse(text.slice(start, end), kind)) visit(term);
    });
  }

  /** Forgets everything once it is large. Not while something is being built: a term is one object for that long. */
  trim(): void {
    if (this.#words.size > MOST_WORDS || this.#terms.size > MOST_WORDS) {
      this.#words.clear();
      this.#terms.clear();
    }
  }

  #analyse(stretch: string, kind: number): readonly Term[] {
    const known = this.#words.get(stretch);
    if (known !== undefined) return known;
    const terms = termsOf(stretch, kind).map((text) => {
      let term = this.#terms.get(text);
      if (term === undefined) {
        term = { hash: hashTerm(text), slot: 0, generation: 0 };
        this.#terms.set(text, term);
      }
      return term;
    });
    // A slice of a text keeps the whole text alive. A slice of this keeps one word more.
    if (stretch.length <= LONGEST_KEPT) this.#words.set(` ${stretch}`.slice(1), terms);
    return terms;
  }
}
