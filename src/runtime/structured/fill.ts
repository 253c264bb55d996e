import { type JsonSchema, resolveReference, takesNull } from "./strict-schema.ts";

/**
 * Takes out the `null`s that stand for "left out": of properties that the original schema has as optional and that do not
 * take `null` themselves. The counterpart of `toStrictSchema(schema, { optional: "nullable" })`. Changes `value` in place.
 */
export function dropFilledNulls(root: JsonSchema, value: unknown, schema: unknown = root): void {
  if (typeof value !== "object" || value === null || typeof schema !== "object" || schema === null) return;
  const { $ref, properties, required, items, anyOf, oneOf, allOf } = schema as JsonSchema;
  if (typeof $ref === "string") dropFilledNulls(root, value, resolveReference(root, $ref));
  for (const part of [anyOf, oneOf, allOf]) {
    // Which branch the value is of is not known here; a property is only touched where a branch names it as optional.
    if (Array.isArray(part)) for (const each of part) dropFilledNulls(root, value, each);
  }
  if (Array.isArray(value)) {
    for (const each of value) dropFilledNulls(root, each, items);
    return;
  }
  const object = value as Record<string, unknown>;
  const needed = Array.isArray(required) ? required : [];
  for (const [name, property] of Object.entries((properties ?? {}) as JsonSchema)) {
    if (!Object.hasOwn(object, name)) continue;
    if (object[name] === null && !needed.includes(name) && !takesNull(root, property)) delete object[name];
    else dropFilledNulls(root, object[name], property);
  }
}
