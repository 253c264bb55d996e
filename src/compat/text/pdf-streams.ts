import { Unzlib } from "fflate";
import type { Budget } from "./budget.ts";
import { FileTextError } from "./errors.ts";

/** Handed to the inflater at once. */
const PIECE = 16 * 1024;
/** Pieces of which nothing comes: it has ended, or is nothing that can be unpacked. */
const MOST_IDLE = 8;
const STREAM = [...new TextEncoder().encode("stream")];
const IMAGE = /\/Subtype\s*\/Image\b/;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;

/**
 * Takes what the packed streams of a PDF unpack to from the budget, and keeps nothing of it: pdf.js unpacks whatever it is
 * given, to any size, and a stream may be packed more than once. Pictures are left out; nobody looks at them here.
 */
export function weighStreams(bytes: Uint8Array, budget: Budget): void {
  const latin1 = new TextDecoder("latin1");
  let before = 0;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const lead = latin1.decode(bytes.subarray(before, at));
    const start = at + STREAM.length;
    before = at = start;
    if (lead.endsWith("end")) continue;
    const dictionary = lead.slice(lead.lastIndexOf("obj") + 1);
    const times = dictionary.match(FLATE)?.length ?? 0;
    if (times === 0 || IMAGE.test(dictionary)) continue;
    // Up to the next mark, which is that of its end, unless the dictionary says that there is more.
    const said = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
    const mark = nextStream(bytes, start);
    const end = Math.max(mark < 0 ? bytes.length : mark, Math.min(bytes.length, start + said));
    weigh(bytes.subarray(start + lineEnd(bytes, start), end), times, budget);
  }
}

function weigh(packed: Uint8Array, times: number, budget: Budget): void {
  let idle = 0;
  let take = (piece: Uint8Array): void => {
    if (piece.length > 0) idle = 0;
    budget.bytes(piece.length);
  };
  for (let left = times; left > 0; left--) {
    const inflate = new Unzlib(take);
    take = (piece) => inflate.push(piece);
  }
  try {
    for (let at = 0; at < packed.length && idle < MOST_IDLE; at += PIECE, idle++) {
      take(packed.subarray(at, at + PIECE));
    }
  } catch (error) {
    if (error instanceof FileTextError) throw error;
    // Damaged: what came out of it is counted.
  }
}

function nextStream(bytes: Uint8Array, from: number): number {
  const [first = 0] = STREAM;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (STREAM.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** How long the end of the line is that stands between the word and the bytes. */
function lineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 13) return bytes[at + 1] === 10 ? 2 : 1;
  return bytes[at] === 10 ? 1 : 0;
}
