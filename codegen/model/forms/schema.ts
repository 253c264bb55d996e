import { isDeepStrictEqual } from "node:util";
import { mapOf } from "../order.ts";
import type { DocumentPath } from "../places.ts";
import { isMap, type Loose } from "./pointer.ts";

/** What no value is. */
const NOTHING = { not: {} };

/** Writes a schema that stands at a path. */
type Write = (schema: unknown, path: DocumentPath) => unknown;

const SINGLE = new Set(["items", "not", "contains"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/**
 * A schema in the forms that the emitters know, those in it written by `write`: no booleans in the place of schemas, tuples as
 * `prefixItems`, values that are objects or lists as schemas of their parts, patterns of keys as `additionalProperties`.
 */
export function plainSchema(given: unknown, path: DocumentPath, write: Write): unknown {
  if (given === true) return {};
  if (given === false) return NOTHING;
  if (!isMap(given)) return given;
  const { patternProperties, additionalItems, definitions, $defs, ...schema } = given;
  const plain = mapOf(
    Object.entries(schema).map(([key, value]) => [key, member(key, value, [...path, key], write)]),
  );
  if (Array.isArray(schema["items"])) {
    // The tuples of JSON Schema before 2020.
    plain["prefixItems"] = listOf(schema["items"], [...path, "items"], write);
    delete plain["items"];
    if (additionalItems !== undefined) plain["items"] = write(additionalItems, [...path, "additionalItems"]);
  }
  if (isMap(patternProperties) && Object.keys(patternProperties).length > 0) {
    const patterns = Object.entries(patternProperties).map(([pattern, each]) =>
      write(each, [...path, "patternProperties", pattern]),
    );
    const { additionalProperties: rest } = plain;
    const values = [...patterns, ...(isMap(rest) ? [rest] : [])];
    // Without a word on the others, keys of no pattern may hold anything.
    if (rest === false || isMap(rest)) {
      plain["additionalProperties"] = values.length === 1 ? values[0] : { anyOf: values };
    } else plain["additionalProperties"] = true;
  }
  return withType(withPlainValues(plain));
}

function member(key: string, value: unknown, path: DocumentPath, write: Write): unknown {
  if (LISTS.has(key)) return Array.isArray(value) ? listOf(value, path, write) : value;
  if (SINGLE.has(key)) return Array.isArray(value) ? value : write(value, path);
  if (key === "additionalProperties") return typeof value === "boolean" ? value : write(value, path);
  if (key !== "properties" || !isMap(value)) return value;
  return mapOf(Object.entries(value).map(([name, each]) => [name, write(each, [...path, name])]));
}

function listOf(values: readonly unknown[], path: DocumentPath, write: Write): unknown[] {
  return values.map((each, at) => write(each, [...path, at]));
}

/** Where only the parts tell what kind of value it is. */
function withType(schema: Record<string, unknown>): Record<string, unknown> {
  if ("prefixItems" in schema && !("type" in schema)) schema["type"] = "array";
  if (isDeepStrictEqual(schema["additionalProperties"], NOTHING)) schema["additionalProperties"] = false;
  return schema;
}

/** Values that are objects or lists, told by their parts: no literal type has them. */
function withPlainValues(schema: Record<string, unknown>): Record<string, unknown> {
  const { const: value, enum: values, type, ...rest } = schema;
  if (typeof value === "object" && value !== null)
    return mapOf(Object.entries({ ...rest, ...exactly(value) }));
  if (!Array.isArray(values) || values.every((each) => typeof each !== "object" || each === null))
    return schema;
  const anyOf = values.map(exactly);
  if (!("anyOf" in rest)) return mapOf(Object.entries({ ...rest, anyOf }));
  const { allOf } = rest;
  return mapOf(Object.entries({ ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), { anyOf }] }));
}

/** The schema of one value. */
function exactly(value: unknown): Loose {
  if (Array.isArray(value)) {
    return {
      type: "array",
      prefixItems: value.map(exactly),
      items: NOTHING,
      minItems: value.length,
      maxItems: value.length,
    };
  }
  if (!isMap(value)) return { const: value };
  return {
    type: "object",
    properties: mapOf(Object.entries(value).map(([name, each]) => [name, exactly(each)])),
    required: Object.keys(value),
    additionalProperties: false,
  };
}
