import { UnreadableFileError } from "./errors.ts";

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** Enough to tell encodings apart, and quick. */
const SAMPLE = 64 * 1024;

/**
 * Text of bytes whose encoding nobody told: by byte order mark, as UTF-8 if it is, else as what `chardet` takes it for.
 * `charset` (of a media type, or of an HTML page) comes before guessing, and after what the bytes themselves say.
 */
export async function decodeText(
  bytes: Uint8Array,
  { filename, charset }: { readonly filename: string; readonly charset?: string | undefined },
): Promise<string> {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decode(bytes, marked[1]);
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return decode(bytes, wide);
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    throw new UnreadableFileError(`${filename} holds binary data, not text.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an older encoding.
  }
  if (charset !== undefined) {
    try {
      return decode(bytes, charset);
    } catch {
      // A label that means nothing, or the wrong one.
    }
  }
  const { readers } = await import("./readers.ts");
  const guess = (await readers.charset(bytes.subarray(0, SAMPLE))) ?? "windows-1252";
  // Cut off in the middle of a character, or damaged here and there: the rest is still worth finding.
  if (guess === "UTF-8") return new TextDecoder("utf-8").decode(bytes);
  try {
    return decode(bytes, guess);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** ISO-8859-1 is what people say who mean windows-1252; `TextDecoder` knows that. */
function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  return text;
}

/** UTF-16 without a mark: nearly every second byte is 0 in any text with Latin letters, digits or spaces. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = length / 2;
  if (odd > most * 0.4 && even === 0) return "utf-16le";
  if (even > most * 0.4 && odd === 0) return "utf-16be";
  return undefined;
}
