import { Unzlib } from "fflate";
import type { Budget } from "./budget.ts";
import { FileTextError } from "./errors.ts";

/** Handed to the inflater at once. */
const PIECE = 16 * 1024;
/** Pieces of which nothing comes: it has ended, or is nothing that can be unpacked. */
const MOST_IDLE = 8;
const STREAM = [...new TextEncoder().encode("stream")];
const END = [...new TextEncoder().encode("end")];
const IMAGE = /\/Subtype\s*\/Image\b/;
/** How it is packed is told by another object. */
const ELSEWHERE = /\/Filter\s*\[?\s*\d+\s+\d+\s+R/;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;

/**
 * A copy of a PDF for pdf.js, which unpacks whatever it is given, to any size. What the packed streams in it unpack to is taken
 * from the budget, however often they are packed. Pictures cost nothing, since the copy is without them: nobody looks at them
 * here, and a page that is one in name only has nothing to unpack.
 */
export function weighedCopy(bytes: Uint8Array, budget: Budget): Uint8Array {
  // A plain one: pdf.js refuses Node's buffers.
  const copy = new Uint8Array(bytes);
  const latin1 = new TextDecoder("latin1");
  let before = 0;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const lead = latin1.decode(bytes.subarray(before, at));
    const start = at + STREAM.length;
    before = at = start;
    if (lead.endsWith("end")) continue;
    const dictionary = plainNames(lead.slice(lead.lastIndexOf("obj") + 1));
    const said = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
    if (IMAGE.test(dictionary)) {
      // What stands inside is gone with it, and need not be looked at: a file of beginnings alone is still read once.
      before = at = endOf(bytes, start, said);
      copy.fill(0, start, at);
      continue;
    }
    const times = dictionary.match(FLATE)?.length ?? (ELSEWHERE.test(dictionary) ? 1 : 0);
    if (times === 0) continue;
    // Up to the next mark, which is that of its end, unless the dictionary says that there is more.
    const mark = nextStream(bytes, start);
    const end = Math.max(mark < 0 ? bytes.length : mark, Math.min(bytes.length, start + said));
    weigh(bytes.subarray(start + lineEnd(bytes, start), end), times, budget);
  }
  return copy;
}

/** Names may have any of their letters as a number: `/Fl#61teDecode`. */
function plainNames(dictionary: string): string {
  return dictionary.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Where a stream ends, as pdf.js sees it: where its dictionary says, if it does end there, else at the next end. */
function endOf(bytes: Uint8Array, start: number, said: number): number {
  const at = start + lineEnd(bytes, start) + said;
  const rest = new TextDecoder("latin1").decode(bytes.subarray(at, at + 16));
  if (said > 0 && /^\s*endstream/.test(rest)) return at;
  for (let mark = nextStream(bytes, start); mark >= 0; mark = nextStream(bytes, mark + 1)) {
    if (END.every((byte, index) => bytes[mark - END.length + index] === byte)) return mark - END.length;
  }
  return bytes.length;
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
