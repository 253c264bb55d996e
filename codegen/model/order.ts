/**
 * The order of everything that is generated. It must not depend on the order of keys in an input: a map that is written in
 * another order is the same map, and has to give the same bytes.
 */

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0.9.0 before 0.10.0. */
export function byVersion(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

export function sortedRecord<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byText(a, b)));
}

/** What a reader looks for first; the rest follows by name. */
const FAMILIAR = ["create", "retrieve", "update", "list", "delete", "cancel"];

export function byMethodName(a: string, b: string): number {
  return rank(a) - rank(b) || byText(a, b);
}

function rank(name: string): number {
  const position = FAMILIAR.indexOf(name);
  return position < 0 ? FAMILIAR.length : position;
}
