import type { OutputItem } from "./events.ts";
import { contradict, isSame, textOf } from "./mend.ts";

/** An item and its texts, which are compared often. */
interface Spoken {
  readonly item: OutputItem;
  readonly text: string;
}

/** Whether an item that was told may be one of the output. */
type IsMatch = (told: Spoken, item: Spoken) => boolean;

/** Places of items that were told, beside those of the output that they must belong to. */
interface Gap {
  readonly told: readonly number[];
  readonly output: readonly number[];
}

const isNamesake: IsMatch = (a, b) => isSame(a.item, b.item);
const isKin: IsMatch = (a, b) => a.item.type === b.item.type && a.item["name"] === b.item["name"];

/** The surest way first. */
const MATCHES: readonly IsMatch[] = [
  (told, now) => isNamesake(told, now) && told.text === now.text,
  isNamesake,
  (told, now) => isKin(told, now) && told.text === now.text,
  (told, now) =>
    told.item.type === now.item.type &&
    (!contradict(told.item, now.item) || told.text.startsWith(now.text) || now.text.startsWith(told.text)),
  // The last word on an item, in other words and under another name.
  isKin,
];

/** In a gap of more pairs the order is not asked for: it would take memory for each of them. */
const MOST_PAIRS = 4_000_000;

/**
 * Where each item of the output was told before, if it was: found by its name, by what it says, by its kind. Of several that
 * may be the same, those that keep the order are, and of these the last: a server that repeats only a part of the output
 * repeats its end.
 */
export function align(
  told: readonly OutputItem[],
  output: readonly OutputItem[],
): readonly (number | undefined)[] {
  const before = told.map(spoken);
  const now = output.map(spoken);
  const found: (number | undefined)[] = output.map(() => undefined);
  const taken = new Set<number>();
  const take = (at: number, place: number): void => {
    found[place] = at;
    taken.add(at);
  };
  const open = (gap: Gap): Gap => ({
    told: gap.told.filter((at) => !taken.has(at)),
    output: gap.output.filter((place) => found[place] === undefined),
  });
  let gaps: Gap[] = [{ told: [...told.keys()], output: [...output.keys()] }];
  for (const isMatch of MATCHES) {
    const match = (at: number, place: number): boolean => isMatch(before[at] as Spoken, now[place] as Spoken);
    gaps = gaps.flatMap((gap) => {
      const pairs = inOrder(gap, match);
      for (const [at, place] of pairs) take(at, place);
      return between(gap, pairs);
    });
    // Those of the same name, or the same words, are the same in any order.
    const left = gaps.map(open);
    const free = left.flatMap((gap) => gap.told);
    for (const place of left.flatMap((gap) => gap.output).reverse()) {
      const index = free.findLastIndex((at) => match(at, place));
      for (const at of index < 0 ? [] : free.splice(index, 1)) take(at, place);
    }
    gaps = gaps.map(open);
  }
  return found;
}

const spoken = (item: OutputItem): Spoken => ({ item, text: textOf(item) });

/** As many pairs of a gap as can be made without one crossing another, the later ones first where there is a choice. */
function inOrder(
  { told, output }: Gap,
  match: (at: number, place: number) => boolean,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  const isPair = (row: number, column: number): boolean =>
    match(told[row] as number, output[column] as number);
  const pair = (row: number, column: number): number =>
    pairs.push([told[row] as number, output[column] as number]);
  let rows = told.length;
  let columns = output.length;
  // Nearly always all of them.
  while (rows > 0 && columns > 0 && isPair(rows - 1, columns - 1)) pair(--rows, --columns);
  if (rows * columns > MOST_PAIRS) return pairs.reverse();
  const width = columns + 1;
  /** The most pairs of the first rows and columns. */
  const most = new Uint32Array((rows + 1) * width);
  const of = (row: number, column: number): number => most[row * width + column] as number;
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      most[row * width + column] = isPair(row - 1, column - 1)
        ? of(row - 1, column - 1) + 1
        : Math.max(of(row - 1, column), of(row, column - 1));
    }
  }
  while (rows > 0 && columns > 0) {
    if (isPair(rows - 1, columns - 1)) pair(--rows, --columns);
    else if (of(rows, columns - 1) >= of(rows - 1, columns)) columns--;
    else rows--;
  }
  return pairs.reverse();
}

/** What is left of a gap before, between and behind its pairs. */
function between(gap: Gap, pairs: readonly (readonly [number, number])[]): Gap[] {
  const gaps: Gap[] = [];
  let [row, column] = [0, 0];
  for (const [at, place] of pairs) {
    const [rows, columns] = [gap.told.indexOf(at, row), gap.output.indexOf(place, column)];
    gaps.push({ told: gap.told.slice(row, rows), output: gap.output.slice(column, columns) });
    row = rows + 1;
    column = columns + 1;
  }
  return [...gaps, { told: gap.told.slice(row), output: gap.output.slice(column) }];
}
