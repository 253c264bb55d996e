import { isMap } from "../model/forms/pointer.ts";
import { mapOf } from "../model/order.ts";

/** Keywords whose values are maps from names of the API's choosing, or examples: nothing in them is a keyword. */
const NAMED = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "schemas",
  "parameters",
  "responses",
  "headers",
  "content",
]);
const EXAMPLES = new Set(["example", "examples", "default", "const", "enum"]);
/** What OpenAPI 3.0 keeps beside a reference. */
const BESIDE = /^(?:\$ref|description|summary|deprecated|x-.*)$/;

/** A part of a document of OpenAPI 3.0 as 3.1 has it: bounds are numbers, and nothing else counts beside a reference. */
export function upgraded(value: unknown, isNamed = false): unknown {
  if (Array.isArray(value)) return value.map((each) => upgraded(each));
  if (!isMap(value)) return value;
  const isReference = !isNamed && typeof value["$ref"] === "string";
  const entries = Object.entries(value)
    .filter(([key]) => !isReference || BESIDE.test(key))
    .map(([key, each]): [string, unknown] => [
      key,
      !isNamed && EXAMPLES.has(key) ? each : upgraded(each, !isNamed && NAMED.has(key)),
    ]);
  const map = mapOf(entries);
  if (!isNamed) {
    exclusive(map, "exclusiveMinimum", "minimum");
    exclusive(map, "exclusiveMaximum", "maximum");
  }
  return map;
}

function exclusive(schema: Record<string, unknown>, exclusiveKey: string, key: string): void {
  const isExclusive = schema[exclusiveKey];
  if (typeof isExclusive !== "boolean") return;
  delete schema[exclusiveKey];
  if (!isExclusive || schema[key] === undefined) return;
  schema[exclusiveKey] = schema[key];
  delete schema[key];
}
