import { Inflate } from "fflate";
import type { Budget } from "./budget.ts";
import { UnreadableFileError } from "./errors.ts";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** A comment may stand behind the end of the directory. */
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
/** In place of a number of 32 bits: it stands, with 64, in the field `EXTRA_64`. */
const ELSEWHERE = 0xffff_ffff;
const EXTRA_64 = 1;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Handed to the inflater at once; it makes at most a thousand times as much of it. */
const PIECE = 16 * 1024;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The entries of a ZIP archive, each unpacked when it is asked for and not kept. The directory is read once, here and not by
 * fflate, which walks through all of it for every entry and believes what it says: how many entries there are, and how large.
 */
export class ZipReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #filename: string;
  readonly #budget: Budget;
  readonly #entries = new Map<string, Entry>();

  constructor(bytes: Uint8Array, { filename, budget }: { filename: string; budget: Budget }) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#filename = filename;
    this.#budget = budget;
    let { at, count } = this.#directory();
    for (; count > 0; count--) {
      budget.part();
      const { entry, end } = this.#entry(at);
      this.#entries.set(entry.name, entry);
      at = end;
    }
  }

  /** Text of an entry; `undefined` when there is none of that name. Office files are UTF-8 inside. */
  read(name: string): string | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const { flags, method, packed, size, offset } = entry;
    if (flags & ENCRYPTED) {
      throw new UnreadableFileError(`${this.#filename} is protected by a password. Save it without one.`);
    }
    // Each costs time: a part that unpacks to nothing may be long, and many names may stand for the same bytes.
    this.#budget.bytes(Math.max(packed, size));
    if (this.#uint32(offset) !== LOCAL_HEADER) throw this.#damaged();
    const start =
      offset + LOCAL_HEADER_BYTES + this.#uint16(offset + 26) + this.#uint16(offset + LOCAL_HEADER_BYTES - 2);
    if (start + packed > this.#bytes.length) throw this.#damaged();
    const content = this.#bytes.subarray(start, start + packed);
    if (method === STORED) return new TextDecoder().decode(content);
    if (method === DEFLATED) return new TextDecoder().decode(this.#inflate(content, size));
    throw this.#damaged();
  }

  #inflate(packed: Uint8Array, size: number): Uint8Array {
    const unpacked = new Uint8Array(size);
    let filled = 0;
    const inflate = new Inflate((piece) => {
      // More than was promised, and more than was taken from the budget.
      if (filled + piece.length > size) throw this.#damaged();
      unpacked.set(piece, filled);
      filled += piece.length;
    });
    try {
      for (let at = 0; at < packed.length; at += PIECE) {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      }
    } catch (error) {
      throw error instanceof UnreadableFileError ? error : this.#damaged(error);
    }
    return unpacked.subarray(0, filled);
  }

  #directory(): { at: number; count: number } {
    const last = this.#bytes.length - DIRECTORY_END_BYTES;
    const first = Math.max(0, last - LONGEST_COMMENT);
    for (let end = last; end >= first; end--) {
      if (this.#uint32(end) !== DIRECTORY_END) continue;
      if (end >= 20 && this.#uint32(end - 20) === LOCATOR_64) {
        const large = this.#uint64(end - 12);
        if (this.#uint32(large) === DIRECTORY_END_64) {
          return { count: this.#uint64(large + 32), at: this.#uint64(large + 48) };
        }
      }
      return { count: this.#uint16(end + 10), at: this.#uint32(end + 16) };
    }
    throw this.#damaged();
  }

  #entry(at: number): { entry: Entry; end: number } {
    if (this.#uint32(at) !== DIRECTORY_ENTRY) throw this.#damaged();
    const nameEnd = at + ENTRY_BYTES + this.#uint16(at + 28);
    const extraEnd = nameEnd + this.#uint16(at + 30);
    const end = extraEnd + this.#uint16(at + 32);
    if (end > this.#bytes.length) throw this.#damaged();
    const short = [this.#uint32(at + 24), this.#uint32(at + 20), this.#uint32(at + 42)];
    const [size, packed, offset] = short.includes(ELSEWHERE) ? this.#longer(short, nameEnd, extraEnd) : short;
    if (size === undefined || packed === undefined || offset === undefined) throw this.#damaged();
    const name = new TextDecoder().decode(this.#bytes.subarray(at + ENTRY_BYTES, nameEnd));
    const entry = { name, flags: this.#uint16(at + 8), method: this.#uint16(at + 10), packed, size, offset };
    return { entry, end };
  }

  /** Numbers with those that need 64 bits put in: they stand in the extra field one after another, in this order. */
  #longer(short: readonly number[], from: number, to: number): number[] {
    for (let at = from; at + 4 <= to; at += 4 + this.#uint16(at + 2)) {
      if (this.#uint16(at) !== EXTRA_64) continue;
      let next = at + 4;
      return short.map((value) => {
        if (value !== ELSEWHERE) return value;
        next += 8;
        return this.#uint64(next - 8);
      });
    }
    throw this.#damaged();
  }

  #uint16(at: number): number {
    if (at + 2 > this.#bytes.length) throw this.#damaged();
    return this.#view.getUint16(at, true);
  }

  #uint32(at: number): number {
    if (at + 4 > this.#bytes.length) throw this.#damaged();
    return this.#view.getUint32(at, true);
  }

  #uint64(at: number): number {
    return this.#uint32(at) + this.#uint32(at + 4) * 0x1_0000_0000;
  }

  #damaged(cause?: unknown): UnreadableFileError {
    return new UnreadableFileError(`${this.#filename} is a damaged ZIP archive.`, { cause });
  }
}
