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

/**
 * A map by names of the document's choosing. Without a prototype: what every object has (`constructor`, `toString`) would else be
 * found in a map that does not hold it, and a gate that looks there would let it through.
 */
export function mapOf<T>(entries: Iterable<readonly [name: string, value: T]>): Record<string, T> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** Several maps as one, later ones over earlier ones. */
export function laidOver<T>(
  ...maps: readonly (Readonly<Record<string, T>> | undefined)[]
): Record<string, T> {
  return Object.assign(Object.create(null), ...maps);
}

export function sortedRecord<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return mapOf(Object.entries(record).sort(([a], [b]) => byText(a, b)));
}

/**
 * An input with every map in the one order that the generator knows, so that nothing behind it can depend on how the file was
 * written. Maps lose their prototype, lists keep their order. Properties that have to be there come before the others, as a
 * reader looks for them.
 */
export function inOrder<T>(value: T): T {
  return ordered(value) as T;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const names = new Set("required" in value && Array.isArray(value.required) ? value.required : []);
  return mapOf(
    Object.entries(value)
      .sort(([a], [b]) => byText(a, b))
      .map(([key, each]) => [key, key === "properties" ? requiredFirst(each, names) : ordered(each)]),
  );
}

function requiredFirst(properties: unknown, required: ReadonlySet<unknown>): unknown {
  const sorted = ordered(properties);
  if (typeof sorted !== "object" || sorted === null || Array.isArray(sorted)) return sorted;
  const entries = Object.entries(sorted);
  return mapOf([
    ...entries.filter(([name]) => required.has(name)),
    ...entries.filter(([name]) => !required.has(name)),
  ]);
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
