import { UnreadableFileError } from "./errors.ts";

const MEGABYTE = 1024 * 1024;

/** What the reading of one document may bring forth, whatever its format. */
export interface TextLimits {
  /** Bytes that come out of what is packed in it. */
  readonly bytes: number;
  /** UTF-16 units of text. */
  readonly characters: number;
  /** Parts, sheets, slides or pages. */
  readonly parts: number;
  /** Seconds for each megabyte of the file, and for what it begins with: for readers whose steps nobody counts. */
  readonly seconds: number;
}

/** A document's text is a few megabytes; more is either not text or made to fill memory. */
export const TEXT_LIMITS: TextLimits = {
  bytes: 64 * MEGABYTE,
  characters: 64 * MEGABYTE,
  parts: 20_000,
  seconds: 30,
};

/**
 * What is left for one document. Every reader takes from it before it unpacks, writes or goes on, so that what a file costs is
 * bounded by these numbers and not by what the file says of itself.
 *
 * @throws {UnreadableFileError} by each method, naming the file and the limit.
 */
export class Budget {
  readonly #filename: string;
  readonly #limits: TextLimits;
  #bytes = 0;
  #characters = 0;
  #parts = 0;

  constructor(filename: string, limits: Partial<TextLimits> = {}) {
    this.#filename = filename;
    this.#limits = { ...TEXT_LIMITS, ...limits };
  }

  /** Bytes that are about to be unpacked. */
  bytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > this.#limits.bytes)
      throw this.#over(`unpacks to over ${megabytes(this.#limits.bytes)}`);
  }

  /** Characters that are about to be written. */
  characters(count: number): void {
    this.#characters += count;
    if (this.#characters > this.#limits.characters) {
      throw this.#over(`has over ${this.#limits.characters} characters of text`);
    }
  }

  /** One more part, sheet, slide or page. */
  part(): void {
    this.#parts++;
    if (this.#parts > this.#limits.parts) throw this.#over(`has over ${this.#limits.parts} parts`);
  }

  /** Waits for what is read of a file of `size` bytes, but no longer than such a file may take. */
  async inTime<T>(size: number, reading: Promise<T>): Promise<T> {
    const seconds = this.#limits.seconds * (1 + size / MEGABYTE);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const stop = (): void => reject(this.#over(`takes over ${Math.ceil(seconds)} s to read`));
      timer = setTimeout(stop, seconds * 1000);
    });
    try {
      return await Promise.race([reading, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #over(what: string): UnreadableFileError {
    return new UnreadableFileError(`${this.#filename} ${what}. Split it.`);
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;
