/**
 * What JSON says that is still being written: unfinished objects, lists and strings as far as they have come. A number or a
 * word at the very end is left out, since more of it may follow; so is a key without its value.
 *
 * @returns `undefined` for nothing yet, and for what is no JSON.
 */
export function partialJson(text: string): unknown {
  const closed = closeJson(text);
  if (closed === "") return undefined;
  try {
    return JSON.parse(closed);
  } catch {
    return undefined;
  }
}

interface Open {
  readonly close: "}" | "]";
  /** In an object: whether the next string is a key. */
  key: boolean;
}

/** The text up to its last whole value, or into a string at its end, and everything closed that is open there. */
function closeJson(text: string): string {
  const open: Open[] = [];
  let whole = 0;
  let at = 0;
  while (at < text.length) {
    const char = text[at] as string;
    const top = open.at(-1);
    if (char === "{" || char === "[") {
      open.push(char === "{" ? { close: "}", key: true } : { close: "]", key: false });
      whole = ++at;
    } else if (char === "}" || char === "]") {
      open.pop();
      whole = ++at;
    } else if (char === '"') {
      const { end, ended } = stringEnd(text, at + 1);
      if (!top?.key) {
        if (!ended) return `${text.slice(0, end)}"${closers(open)}`;
        whole = end;
      }
      at = end;
      if (!ended) break;
    } else if (WORD.test(char)) {
      let end = at + 1;
      while (end < text.length && WORD.test(text[end] as string)) end++;
      if (end < text.length) whole = end;
      at = end;
    } else {
      if (top?.close === "}" && (char === ":" || char === ",")) top.key = char === ",";
      at++;
    }
  }
  // Nothing is opened or closed without `whole` moving there: what is open at the end is what is open at `whole`.
  return text.slice(0, whole) + closers(open);
}

/** A character of a number, `true`, `false` or `null`. */
const WORD = /[\w.+-]/;

const closers = (open: readonly Open[]): string =>
  open
    .map(({ close }) => close)
    .reverse()
    .join("");

/** Where a string ends, behind its quote; or, when it does not end, behind its last whole character. */
function stringEnd(text: string, start: number): { end: number; ended: boolean } {
  let at = start;
  while (at < text.length) {
    if (text[at] === '"') return { end: at + 1, ended: true };
    const length = text[at] !== "\\" ? 1 : text[at + 1] === "u" ? 6 : 2;
    if (at + length > text.length) break;
    at += length;
  }
  return { end: at, ended: false };
}
