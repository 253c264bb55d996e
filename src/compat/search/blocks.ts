import { BLOCK_BYTES, ByteWriter, type Run, type TermHash, writePosting, writeRun } from "./postings.ts";

/** Takes a finished block: the first term in it, the first document of that term, and its bytes. */
export type BlockSink = (term: TermHash, doc: number, data: Uint8Array) => void;

/**
 * Packs runs, given in order of term and document, into blocks. Runs of the same term that arrive one after another become
 * one run, as long as it stays below a block's size.
 */
export class BlockWriter {
  readonly #sink: BlockSink;
  readonly #block = new ByteWriter(BLOCK_BYTES * 2);
  #blockTerm = -1;
  #blockDoc = 0;
  /** The run being joined. */
  readonly #payload = new ByteWriter(BLOCK_BYTES * 2);
  #term = -1;
  #count = 0;
  #first = 0;
  #last = 0;
  /** Whether blocks of the current term have gone out: the rest of it needs blocks of its own, too. */
  #long = false;
  /** Bytes handed to the sink. */
  written = 0;

  constructor(sink: BlockSink) {
    this.#sink = sink;
  }

  add(run: Run): void {
    if (run.term !== this.#term) {
      this.#endTerm();
      this.#term = run.term;
    }
    const { bytes, start, end } = run;
    if (this.#payload.length + (end - start) > BLOCK_BYTES && this.#count > 0) this.#endLongBlock();
    if (this.#count === 0) {
      this.#first = run.first;
      this.#payload.copy(bytes, start, end);
    } else {
      // The run's first number is a distance of 0: one byte, 0 or 1. Only that byte depends on what comes before.
      this.#payload.reserve(5);
      this.#payload.number((run.first - this.#last) * 2 + (bytes[start] as number));
      this.#payload.copy(bytes, start + 1, end);
    }
    this.#count += run.count;
    this.#last = run.last;
  }

  /** One posting of `term`; documents rise within a term. */
  addPosting(term: TermHash, doc: number, occurrences: number): void {
    if (term !== this.#term) {
      this.#endTerm();
      this.#term = term;
    }
    if (this.#payload.length > BLOCK_BYTES - 10) this.#endLongBlock();
    if (this.#count === 0) this.#first = this.#last = doc;
    writePosting(this.#payload, doc - this.#last, occurrences);
    this.#count++;
    this.#last = doc;
  }

  finish(): void {
    this.#endTerm();
    this.#term = -1;
    this.#endBlock();
  }

  #endTerm(): void {
    if (this.#count > 0) {
      if (this.#long) this.#endLongBlock();
      else this.#write();
    }
    this.#long = false;
  }

  /** The current run fills a block of its own, and its term goes on (or ends) in such blocks. */
  #endLongBlock(): void {
    if (!this.#long) this.#endBlock();
    this.#long = true;
    this.#write();
    this.#endBlock();
  }

  #write(): void {
    const size = this.#payload.length;
    if (this.#block.length > 0 && this.#block.length + size > BLOCK_BYTES) this.#endBlock();
    if (this.#block.length === 0) {
      this.#blockTerm = this.#term;
      this.#blockDoc = this.#first;
    }
    writeRun(this.#block, {
      term: this.#term,
      count: this.#count,
      first: this.#first,
      last: this.#last,
      bytes: this.#payload.bytes,
      start: 0,
      end: size,
    });
    this.#payload.length = 0;
    this.#count = 0;
  }

  #endBlock(): void {
    if (this.#block.length === 0) return;
    this.written += this.#block.length;
    this.#sink(this.#blockTerm, this.#blockDoc, this.#block.take());
  }
}
