/**
 * The bytes of an inverted index.
 *
 * A *run* is a list of postings of one term: a header (term, count, size, first and last document) and a payload. In the
 * payload each posting is the distance to the one before, doubled, plus 1 when the term occurs once in the document (most
 * do), else followed by the number of occurrences; all numbers are base-128. The first distance is 0, because the header
 * has the document: so runs of neighbouring segments are joined by copying bytes and changing that one number.
 *
 * A *block* is a database row of runs in order of term. A term that needs more than one block has its blocks to itself:
 * the row with the greatest term not above the wanted one is then the only place to look.
 */

/** Small enough that a rare term costs little to find, large enough that a common one is few rows. */
export const BLOCK_BYTES = 8 * 1024;

/** A term is known by a 52-bit hash of its text: numbers merge and compare many times faster than strings. */
export type TermHash = number;

export interface Run {
  readonly term: TermHash;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** Payload, within `bytes`. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

const HEADER_MOST = 7 + 4 * 5;

/** Bytes that grow. Kept open between runs, so that a segment of many terms allocates a handful of times. */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1024) {
    this.bytes = new Uint8Array(capacity);
  }

  reserve(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(wanted, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** At most 2^31 - 1: the caller has reserved five bytes. */
  number(value: number): void {
    const { bytes } = this;
    while (value > 127) {
      bytes[this.length++] = (value & 127) | 128;
      value >>>= 7;
    }
    bytes[this.length++] = value;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    if (end - start < 24) {
      // A call into native code costs more than copying a few bytes here.
      const { bytes } = this;
      let at = this.length;
      for (let index = start; index < end; index++) bytes[at++] = from[index] as number;
      this.length = at;
    } else {
      this.bytes.set(from.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

export function writePosting(writer: ByteWriter, distance: number, occurrences: number): void {
  writer.reserve(10);
  if (occurrences === 1) {
    writer.number(distance * 2 + 1);
  } else {
    writer.number(distance * 2);
    writer.number(occurrences);
  }
}

export function writeRun(writer: ByteWriter, run: Run): void {
  writer.reserve(HEADER_MOST + run.end - run.start);
  const { bytes } = writer;
  let low = run.term % 0x1_0000_0000;
  let high = (run.term - low) / 0x1_0000_0000;
  let at = writer.length;
  for (let index = 0; index < 4; index++) {
    bytes[at++] = low & 255;
    low = Math.floor(low / 256);
  }
  for (let index = 0; index < 3; index++) {
    bytes[at++] = high & 255;
    high >>>= 8;
  }
  writer.length = at;
  writer.number(run.count);
  writer.number(run.end - run.start);
  writer.number(run.first);
  writer.number(run.last - run.first);
  writer.copy(run.bytes, run.start, run.end);
}

/** Walks the runs of a block. One object per reader, moved along: a merge visits millions of runs. */
export class RunReader implements Run {
  term = 0;
  count = 0;
  first = 0;
  last = 0;
  start = 0;
  end = 0;
  bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): boolean {
    const { bytes } = this;
    let at = this.#at;
    if (at >= bytes.length) return false;
    this.term = termAt(bytes, at);
    at += 7;
    // Written out four times: a helper would have to return two values.
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    this.count = value;
    value = shift = 0;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    const size = value;
    value = shift = 0;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    this.first = value;
    value = shift = 0;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    this.last = this.first + value;
    this.start = at;
    this.end = at + size;
    this.#at = this.end;
    return true;
  }

  /** A run of its own, that stays when this reader moves on. */
  snapshot(): Run {
    const { term, count, first, last, bytes, start, end } = this;
    return { term, count, first, last, bytes, start, end };
  }
}

function termAt(bytes: Uint8Array, at: number): TermHash {
  const low =
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
    0;
  const high =
    (bytes[at + 4] as number) | ((bytes[at + 5] as number) << 8) | ((bytes[at + 6] as number) << 16);
  return high * 0x1_0000_0000 + low;
}

/** Calls `visit` for each posting. For merging and tests; the scorer has its own loop, with the arithmetic inside. */
export function readPostings(run: Run, visit: (doc: number, occurrences: number) => void): void {
  const { bytes, end } = run;
  let at = run.start;
  let doc = run.first;
  const number = (): number => {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  };
  while (at < end) {
    const value = number();
    doc += value >>> 1;
    visit(doc, value & 1 ? 1 : number());
  }
}
