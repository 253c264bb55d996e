export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What the sender of a schema knows besides JSON Schema, as keywords that no JSON Schema has: never sent.
 * `refused`: why no JSON is a value of it. `default`: there is a default, though JSON cannot say which.
 */
export const hints = { refused: "~refused", default: "~default" } as const;

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What `#` or `#/a/b` points at (RFC 6901), if it is a schema. */
export function resolveReference(root: JsonSchema, ref: string): JsonSchema | undefined {
  const target = follow(root, ref)?.target;
  return isSchema(target) ? target : undefined;
}

/** The keys on the way of a reference, and what is at its end. */
export function follow(root: JsonSchema, ref: string): { keys: string[]; target: unknown } | undefined {
  if (ref !== "#" && !ref.startsWith("#/")) return undefined;
  const keys: string[] = [];
  let target: unknown = root;
  for (const part of ref.split("/").slice(1)) {
    const holder = isSchema(target) || Array.isArray(target) ? Object.entries(target) : [];
    // Some converters leave a percent sign of a name as it is.
    const names = [unescaped(part), unescaped(percentDecoded(part))];
    const found = names.flatMap((name) => holder.filter(([key]) => key === name))[0];
    if (!found) return undefined;
    keys.push(found[0]);
    target = found[1];
  }
  return { keys, target };
}

const unescaped = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The types that a schema names; properties make it an object. */
export function typesOf(schema: JsonSchema): unknown[] {
  const types = [schema["type"]].flat().filter((type) => type !== undefined);
  return types.length === 0 && schema["properties"] ? ["object"] : types;
}

/** The members of a union, of either kind. */
export function membersOf({ anyOf, oneOf }: JsonSchema): unknown[] {
  return [anyOf, oneOf].flatMap((each): unknown[] => (Array.isArray(each) ? each : []));
}

/** Whether `null` is among what a schema takes. */
export function takesNull(root: JsonSchema, schema: unknown, seen: readonly string[] = []): boolean {
  if (!isSchema(schema)) return false;
  const { type, $ref, enum: values, const: value, allOf } = schema;
  if (typeof $ref === "string" && !seen.includes($ref)) {
    return takesNull(root, resolveReference(root, $ref), [...seen, $ref]);
  }
  return (
    [type].flat().includes("null") ||
    value === null ||
    (Array.isArray(values) && values.includes(null)) ||
    membersOf(schema).some((each) => takesNull(root, each, seen)) ||
    (Array.isArray(allOf) && allOf.length > 0 && allOf.every((each) => takesNull(root, each, seen)))
  );
}

export function without(schema: JsonSchema, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));
}

/** Whether two values of JSON say the same, whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, i) => sameJson(each, b[i]))
    );
  }
  if (!isSchema(a) || !isSchema(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
