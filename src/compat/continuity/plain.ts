/** What JSON keeps of a value, and about how long it would be as JSON. */
interface Plain<T> {
  readonly copy: T;
  readonly size: number;
}

/**
 * A copy of a value as a trip through JSON gives it: what callers pass may bear functions (tools, formats) and change later.
 * Without the trip, because texts are shared with the original, however long they are.
 */
export function plainCopy<T>(value: T): Plain<T> {
  let size = 0;
  const copied = (each: unknown): unknown => {
    if (typeof each === "string") {
      size += each.length + 2;
      return each;
    }
    if (typeof each !== "object" || each === null) {
      size += 4;
      if (typeof each !== "number") return each;
      return Number.isFinite(each) ? each + 0 : null;
    }
    size += 2;
    if (hasToJSON(each)) return copied(each.toJSON());
    if (Array.isArray(each)) return each.map((element) => (isKept(element) ? copied(element) : null));
    const kept = Object.entries(each).filter(([, property]) => isKept(property));
    return Object.fromEntries(
      kept.map(([key, property]) => {
        size += key.length + 4;
        return [key, copied(property)];
      }),
    );
  };
  return { copy: copied(value) as T, size };
}

const isKept = (value: unknown): boolean =>
  value !== undefined && typeof value !== "function" && typeof value !== "symbol";

function hasToJSON(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === "function";
}
