import type { Term, Vocabulary } from "./analysis/vocabulary.ts";
import { type BlockSink, BlockWriter } from "./blocks.ts";

/** How much a word of the file name counts, in occurrences in the text. */
export const FILENAME_WEIGHT = 3;
/** Lengths are kept in 16 bits. */
const LONGEST = 0xffff;
const FIRST_CAPACITY = 1 << 12;

/** Collects the postings of some documents in memory and writes them out in order of term. */
export class SegmentBuilder {
  readonly #vocabulary: Vocabulary;
  readonly #generation: number;
  #terms: Term[] = [];
  /** Per term: its newest entry. Per entry: document, occurrences, the entry before it. Entries are rows of three. */
  #newest = new Int32Array(FIRST_CAPACITY);
  #entries = new Int32Array(FIRST_CAPACITY * 3);
  #count = 0;
  #lengths: number[] = [];
  readonly base: number;

  private static generations = 0;

  constructor(vocabulary: Vocabulary, base: number) {
    this.#vocabulary = vocabulary;
    this.base = base;
    this.#generation = ++SegmentBuilder.generations;
  }

  get docs(): number {
    return this.#lengths.length;
  }

  /** Postings collected so far: a measure of the memory taken. */
  get postings(): number {
    return this.#count;
  }

  /** Adds the next document and gives its length in terms. File name terms count for matching, not for length. */
  add(text: string, filenameTerms: readonly Term[]): number {
    const doc = this.base + this.#lengths.length;
    let length = 0;
    this.#vocabulary.each(text, (term) => {
      length++;
      this.#post(term, doc, 1);
    });
    for (const term of filenameTerms) this.#post(term, doc, FILENAME_WEIGHT);
    this.#lengths.push(Math.min(length, LONGEST));
    return length;
  }

  lengths(): Uint16Array {
    return Uint16Array.from(this.#lengths);
  }

  /** Hands the blocks over and gives their size together. */
  write(sink: BlockSink): number {
    const writer = new BlockWriter(sink);
    const order = this.#terms.sort((a, b) => a.hash - b.hash);
    const entries = this.#entries;
    const path: number[] = [];
    for (const { hash, slot } of order) {
      // Entries are linked from the newest back.
      path.length = 0;
      for (let entry = this.#newest[slot] as number; entry !== -1; entry = entries[entry + 2] as number)
        path.push(entry);
      for (let index = path.length - 1; index >= 0; index--) {
        const entry = path[index] as number;
        writer.addPosting(hash, entries[entry] as number, entries[entry + 1] as number);
      }
    }
    writer.finish();
    return writer.written;
  }

  #post(term: Term, doc: number, occurrences: number): void {
    let before = -1;
    if (term.generation === this.#generation) {
      before = this.#newest[term.slot] as number;
      if (this.#entries[before] === doc) {
        this.#entries[before + 1] = (this.#entries[before + 1] as number) + occurrences;
        return;
      }
    } else {
      term.generation = this.#generation;
      term.slot = this.#terms.length;
      this.#terms.push(term);
      if (term.slot === this.#newest.length) this.#newest = grown(this.#newest);
    }
    const entry = this.#count * 3;
    if (entry === this.#entries.length) this.#entries = grown(this.#entries);
    this.#entries[entry] = doc;
    this.#entries[entry + 1] = occurrences;
    this.#entries[entry + 2] = before;
    this.#newest[term.slot] = entry;
    this.#count++;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
