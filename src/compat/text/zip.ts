import { strFromU8, unzipSync } from "fflate";
import { UnreadableFileError } from "./errors.ts";

/** An Office file's text is a few megabytes; more is either not text or made to fill memory. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

/** The entries of a ZIP archive, each unpacked when it is asked for and not kept. */
export class ZipReader {
  readonly names: ReadonlySet<string>;
  readonly #bytes: Uint8Array;
  readonly #filename: string;
  #left = MOST_UNPACKED;

  constructor(bytes: Uint8Array, filename: string) {
    this.#bytes = bytes;
    this.#filename = filename;
    const names = new Set<string>();
    this.#unzip(({ name }) => {
      names.add(name);
      if (names.size > MOST_ENTRIES)
        throw new UnreadableFileError(`${filename} has over ${MOST_ENTRIES} parts.`);
      return false;
    });
    this.names = names;
  }

  /** Text of an entry; `undefined` when there is none of that name. Office files are UTF-8 inside. */
  read(name: string): string | undefined {
    if (!this.names.has(name)) return undefined;
    let promised = 0;
    const found = this.#unzip((entry) => {
      if (entry.name !== name) return false;
      promised = entry.originalSize;
      // Before unpacking: fflate unpacks into as many bytes as the archive promises, and never into more.
      if (promised > this.#left) {
        throw new UnreadableFileError(
          `${this.#filename} unpacks to over ${MOST_UNPACKED / 1024 / 1024} MB of text. Split it.`,
        );
      }
      return true;
    })[name];
    this.#left -= promised;
    return found && strFromU8(found);
  }

  #unzip(filter: (entry: { name: string; originalSize: number }) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.#bytes, { filter });
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
      throw new UnreadableFileError(`${this.#filename} is a damaged ZIP archive.`, { cause: error });
    }
  }
}
