import { isDeepStrictEqual } from "node:util";

/**
 * What an update would declare a second time, by name. An overlay adds what the imported surface lacks; once a new version
 * has it, the addition would quietly mix with it: two list items of one name, or our operation laid over theirs.
 */
export function repeated(target: unknown, change: unknown): string | undefined {
  if (Array.isArray(target)) return repeatedItem(target, change);
  if (!isObject(target) || !isObject(change)) return undefined;
  for (const [key, added] of Object.entries(change)) {
    const known = target[key];
    if (!isObject(known) || !isObject(added)) continue;
    const name = declaredName(key, added);
    if (name !== undefined && declaredName(key, known) !== undefined) return name;
    const inner = repeated(known, added);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Items are told apart by what names them: `name`, with `in` or `accessor` and `method` where they have those. */
function repeatedItem(items: readonly unknown[], added: unknown): string | undefined {
  const id = identity(added);
  const isKnown = items.some((item) =>
    id === undefined ? isDeepStrictEqual(item, added) : identity(item) === id,
  );
  return isKnown ? (id ?? JSON.stringify(added)) : undefined;
}

function identity(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const { accessor, method, name, in: place } = item;
  const parts = [accessor, method, place, name].filter((part) => typeof part === "string");
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** An operation declares itself by its id, a schema by its kind. */
function declaredName(
  key: string,
  { operationId, "x-sdk": sdk }: Record<string, unknown>,
): string | undefined {
  if (typeof operationId === "string") return operationId;
  return isObject(sdk) && typeof sdk["kind"] === "string" ? key : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
