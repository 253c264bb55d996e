import { isMap, type Loose } from "../model/forms/pointer.ts";
import { mapOf } from "../model/order.ts";

export const PREFIX = "#/components/schemas/";

export type Schemas = Readonly<Record<string, unknown>>;

/** The name that a reference is of. */
export function refName(schema: unknown): string | undefined {
  const ref = isMap(schema) ? schema["$ref"] : undefined;
  return typeof ref === "string" && ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : undefined;
}

/** A schema, or what it refers to in the end. */
export function followed(schema: unknown, schemas: Schemas): Loose {
  const seen = new Set<string>();
  let found = schema;
  for (let name = refName(found); name !== undefined && !seen.has(name); name = refName(found)) {
    seen.add(name);
    found = schemas[name];
  }
  return isMap(found) ? found : {};
}

/** An object's members, with those that it inherits. */
interface Members {
  readonly properties: Readonly<Record<string, Loose>>;
  readonly required: readonly string[];
}

/** The members of an object of which all keys are known; undefined for everything else. */
export function membersOf(
  schema: unknown,
  schemas: Schemas,
  seen: readonly string[] = [],
): Members | undefined {
  const name = refName(schema);
  if (name !== undefined) {
    const { $ref: _, ...beside } = isMap(schema) ? schema : {};
    if (seen.includes(name) || saysMore(beside)) return undefined;
    return membersOf(schemas[name], schemas, [...seen, name]);
  }
  if (!isMap(schema)) return undefined;
  const { type, properties, allOf, additionalProperties, required } = schema;
  const isOther =
    (type !== undefined && type !== "object") ||
    schema["nullable"] === true ||
    "x-sdk-type" in schema ||
    ["anyOf", "oneOf", "enum", "const", "not"].some((key) => key in schema) ||
    (additionalProperties !== undefined && additionalProperties !== false);
  if (isOther || (properties === undefined && allOf === undefined)) return undefined;
  const parts = (Array.isArray(allOf) ? allOf : []).map((part) => membersOf(part, schemas, seen));
  if (parts.includes(undefined)) return undefined;
  const known = parts.filter((part) => part !== undefined);
  return {
    properties: mapOf([
      ...known.flatMap((part) => Object.entries(part.properties)),
      ...Object.entries(isMap(properties) ? properties : {}).map(([key, each]): [string, Loose] => [
        key,
        isMap(each) ? each : {},
      ]),
    ]),
    required: [...known.flatMap((part) => part.required), ...textsOf(required)],
  };
}

function saysMore(schema: Loose): boolean {
  return Object.keys(schema).some(
    (key) => !/^(?:description|summary|deprecated|title|example|x-.*)$/.test(key),
  );
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** Whether a schema describes something that deserves a name: more than a reference, a plain value or a list of these. */
export function deservesName(schema: unknown): boolean {
  if (!isMap(schema) || refName(schema) !== undefined) return false;
  const { type, items } = schema;
  if (["properties", "allOf", "anyOf", "oneOf", "enum", "prefixItems"].some((key) => key in schema))
    return true;
  return type === "array" ? deservesName(items) : false;
}

/** Every name that these values refer to, and what those refer to. */
export function reachable(roots: readonly unknown[], schemas: Schemas): Set<string> {
  const found = new Set<string>();
  const open: unknown[] = [...roots];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value);
    if (!isMap(value)) continue;
    const name = refName(value);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      open.push(schemas[name]);
    }
    open.push(...Object.values(value));
  }
  return found;
}

/**
 * A value with the names that its references lead to by `rename`. Objects of which nothing is said take any key: an empty type would
 * let nobody read what is in them.
 */
export function rewritten(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, rename));
  if (!isMap(value)) return value;
  const map = mapOf(Object.entries(value).map(([key, each]) => [key, rewritten(each, rename)]));
  const name = refName(value);
  if (name !== undefined) map["$ref"] = PREFIX + rename(name);
  if (map["type"] === "object" && SHAPES.every((key) => !(key in map))) map["additionalProperties"] = true;
  return map;
}

const SHAPES = [
  "$ref",
  "properties",
  "additionalProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
  "const",
  "required",
];
