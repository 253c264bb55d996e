import type { TermNumber, Vocabulary } from "./analysis/vocabulary.ts";
import { type BlockSink, BlockWriter } from "./blocks.ts";

/** How much a word of the file name counts, in occurrences in the text. */
const FILENAME_WEIGHT = 3;
/** Lengths are kept in 16 bits. */
const LONGEST = 0xffff;
const FIRST_ENTRIES = 2 ** 14;
/** Kept from one segment to the next; what a large one needed beyond it is let go. */
const MOST_KEPT = 2 ** 18;

/**
 * Collects the postings of some documents in memory and writes them out in order of term. Made once and used for one segment
 * after another: most segments are one small file, and arrays made anew for each would cost more than filling them.
 */
export class SegmentBuilder {
  readonly #vocabulary: Vocabulary;
  /** By number of the term: the segment that it was last seen in, its first and its last entry. */
  #segmentOf = new Int32Array(0);
  #first = new Int32Array(0);
  #last = new Int32Array(0);
  #segment = 0;
  /** The terms of this segment, in the order of their coming. */
  #seen: TermNumber[] = [];
  /** Rows of three: document, occurrences, the term's next entry (or 0; the first entry is nobody's next). */
  #entries = new Int32Array(FIRST_ENTRIES * 3);
  #used = 0;
  #lengths: number[] = [];
  #base = 0;
  #doc = 0;
  #length = 0;
  /** Made once: a function per document would keep the compiler from inlining it. */
  readonly #visit = (term: TermNumber): void => {
    this.#length++;
    this.#post(term, 1);
  };

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Begins a segment whose first document has the number `base`. The vocabulary may have been trimmed before. */
  begin(base: number): void {
    this.#base = base;
    this.#segment++;
    this.#used = 0;
    this.#seen = [];
    this.#lengths = [];
    if (this.#entries.length > MOST_KEPT * 3) this.#entries = new Int32Array(FIRST_ENTRIES * 3);
    this.#makeRoom();
  }

  get base(): number {
    return this.#base;
  }

  get docs(): number {
    return this.#lengths.length;
  }

  /** Postings collected so far: a measure of the memory taken. */
  get postings(): number {
    return this.#used / 3;
  }

  /** Adds the next document and gives its length in terms. File name terms count for matching, not for length. */
  add(text: string, filenameTerms: readonly TermNumber[]): number {
    this.#doc = this.#base + this.#lengths.length;
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
    for (const term of byHash(this.#seen, this.#vocabulary)) {
      const hash = this.#vocabulary.hashOf(term);
      let entry = this.#first[term] as number;
      do {
        writer.addPosting(hash, entries[entry] as number, entries[entry + 1] as number);
        entry = entries[entry + 2] as number;
      } while (entry !== 0);
    }
    writer.finish();
    return writer.written;
  }

  #post(term: TermNumber, occurrences: number): void {
    const doc = this.#doc;
    const entry = this.#used;
    if (term >= this.#last.length) this.#makeRoom();
    if (this.#segmentOf[term] === this.#segment) {
      const last = this.#last[term] as number;
      if (this.#entries[last] === doc) {
        this.#entries[last + 1] = (this.#entries[last + 1] as number) + occurrences;
        return;
      }
      this.#entries[last + 2] = entry;
    } else {
      this.#segmentOf[term] = this.#segment;
      this.#seen.push(term);
      this.#first[term] = entry;
    }
    if (entry + 3 > this.#entries.length) this.#entries = longer(this.#entries, this.#entries.length * 2);
    this.#entries[entry] = doc;
    this.#entries[entry + 1] = occurrences;
    this.#entries[entry + 2] = 0;
    this.#last[term] = entry;
    this.#used = entry + 3;
  }

  #makeRoom(): void {
    const { size } = this.#vocabulary;
    if (this.#last.length > size) return;
    // Rounded up generously: terms come one by one.
    const length = Math.max(1024, 2 ** Math.ceil(Math.log2(size + 1) + 0.5));
    this.#segmentOf = longer(this.#segmentOf, length);
    this.#first = longer(this.#first, length);
    this.#last = longer(this.#last, length);
  }
}

function longer(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}

const DIGIT_BITS = 11;
/** The 52 bits of a hash are sorted by their upper 33 only; terms that agree in those are put right afterwards. */
const DIGITS = [19, 30, 41] as const;

/** In order of hash, by radix: comparing pairs was a tenth of all time spent on indexing. */
function byHash(terms: readonly TermNumber[], vocabulary: Vocabulary): Iterable<TermNumber> {
  const hashOf = (term: TermNumber): number => vocabulary.hashOf(term);
  if (terms.length < 256) return [...terms].sort((a, b) => hashOf(a) - hashOf(b));
  let from = Int32Array.from(terms);
  let to = new Int32Array(terms.length);
  const counts = new Uint32Array((1 << DIGIT_BITS) + 1);
  const mask = (1 << DIGIT_BITS) - 1;
  for (const shift of DIGITS) {
    const divisor = 2 ** shift;
    counts.fill(0);
    for (let at = 0; at < from.length; at++) {
      const digit = (hashOf(from[at] as number) / divisor) & mask;
      counts[digit + 1] = (counts[digit + 1] as number) + 1;
    }
    for (let digit = 0; digit < mask; digit++) {
      counts[digit + 1] = (counts[digit + 1] as number) + (counts[digit] as number);
    }
    for (let at = 0; at < from.length; at++) {
      const term = from[at] as number;
      const digit = (hashOf(term) / divisor) & mask;
      const place = counts[digit] as number;
      counts[digit] = place + 1;
      to[place] = term;
    }
    [from, to] = [to, from];
  }
  for (let index = 1; index < from.length; index++) {
    const term = from[index] as number;
    const hash = hashOf(term);
    let at = index;
    while (at > 0 && hashOf(from[at - 1] as number) > hash) {
      from[at] = from[at - 1] as number;
      at--;
    }
    from[at] = term;
  }
  return from;
}
