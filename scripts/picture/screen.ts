/** What a terminal shows of a text: lines of spans, each in one style. Only what the command writes is understood: SGR sequences. */

export interface Span {
  readonly text: string;
  /** Names of classes: `bold`, `green`, … */
  readonly styles: readonly string[];
}

const STYLES: ReadonlyMap<number, string> = new Map([
  [1, "bold"],
  [2, "dim"],
  [31, "red"],
  [32, "green"],
  [33, "yellow"],
]);
/** What ends a style: normal weight, normal colour. */
const ENDS: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [...STYLES.keys()]],
  [22, [1, 2]],
  [39, [31, 32, 33]],
]);

/** @throws {Error} for an escape sequence that is not known: the picture would lack something. */
export function linesOf(output: string): Span[][] {
  const lines: Span[][] = [[]];
  const on = new Set<number>();
  for (const [index, part] of output.split("\u001b[").entries()) {
    const [, code, rest = ""] = index === 0 ? ["", "", part] : (/^(\d+)m([\s\S]*)$/.exec(part) ?? []);
    if (code === undefined)
      throw new Error(`The picture knows no escape sequence like ${JSON.stringify(part)}.`);
    if (code !== "") apply(Number(code), on);
    const styles = [...on].map((number) => STYLES.get(number) ?? "");
    for (const [line, text] of rest.split("\n").entries()) {
      if (line > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ text, styles });
    }
  }
  return lines;
}

function apply(code: number, on: Set<number>): void {
  if (STYLES.has(code)) on.add(code);
  else if (ENDS.has(code)) for (const ended of ENDS.get(code) ?? []) on.delete(ended);
  else throw new Error(`The picture knows no style ${code}.`);
}
