import { combined } from "./combine.ts";
import {
  isSchema,
  type JsonSchema,
  membersOf,
  resolveReference,
  sameJson,
  takesNull,
  without,
} from "./json-schema.ts";

/**
 * Takes out the `null`s that stand for "left out": of properties that the original schema has as optional and that do not
 * take `null` themselves. The counterpart of `toStrictSchema(schema, { optional: "nullable" })`. Changes `value` in place.
 */
export function dropFilledNulls(root: JsonSchema, value: unknown, schema: unknown = root): void {
  new Filled(root).drop(value, schema);
}

class Filled {
  readonly #root: JsonSchema;
  readonly #whole = new Map<object, JsonSchema>();
  readonly #fits = new Map<object, Map<object, boolean>>();

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  drop(value: unknown, given: unknown): void {
    if (typeof value !== "object" || value === null || !isSchema(given)) return;
    const schema = this.#resolved(given);
    const members = membersOf(schema);
    // The branch that the value is of; of an answer that is of none, whatever any of them may lack.
    const branch = members.find((each) => this.#fit(value, each));
    for (const each of branch === undefined ? members : [branch]) this.drop(value, each);
    for (const part of Array.isArray(schema["allOf"]) ? schema["allOf"] : []) this.drop(value, part);
    if (Array.isArray(value)) {
      for (const each of value) this.drop(each, schema["items"]);
      return;
    }
    for (const [name, property] of propertiesOf(schema)) {
      const held: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (held === undefined) continue;
      if (held === null && !isRequired(schema, name) && !takesNull(this.#root, property)) {
        Reflect.deleteProperty(value, name);
      } else this.drop(held, property);
    }
  }

  /** References followed and parts put together. */
  #resolved(schema: JsonSchema): JsonSchema {
    const known = this.#whole.get(schema);
    if (known) return known;
    let whole = combined(this.#root, schema);
    for (const seen = new Set<unknown>(); typeof whole["$ref"] === "string" && !seen.has(whole["$ref"]); ) {
      seen.add(whole["$ref"]);
      const target = resolveReference(this.#root, whole["$ref"]);
      whole = combined(this.#root, { ...target, ...without(whole, "$ref") });
    }
    this.#whole.set(schema, whole);
    return whole;
  }

  /** Whether a value is what the model writes for a schema: the same keys, and nulls for what may be left out. */
  #fit(value: unknown, given: unknown): boolean {
    if (!isSchema(given)) return true;
    if (typeof value !== "object" || value === null) return this.#fitNow(value, given);
    const known = this.#fits.get(given) ?? new Map<object, boolean>();
    this.#fits.set(given, known);
    const before = known.get(value);
    if (before !== undefined) return before;
    known.set(value, true);
    const fits = this.#fitNow(value, given);
    known.set(value, fits);
    return fits;
  }

  #fitNow(value: unknown, given: JsonSchema): boolean {
    const schema = this.#resolved(given);
    const { type, enum: values, const: only, items } = schema;
    const members = membersOf(schema);
    if (members.length > 0 && !members.some((each) => this.#fit(value, each))) return false;
    if (only !== undefined && !sameJson(only, value)) return false;
    if (Array.isArray(values) && !values.some((each) => sameJson(each, value))) return false;
    if (type !== undefined && ![type].flat().includes(typeOf(value))) {
      if (typeof value !== "number" || ![type].flat().includes("integer")) return false;
    }
    if (Array.isArray(value)) return value.every((each) => this.#fit(each, items));
    if (typeof value !== "object" || value === null || !("properties" in schema)) return true;
    const properties = new Map(propertiesOf(schema));
    return (
      [...properties.keys()].every((name) => Object.hasOwn(value, name) || !isRequired(schema, name)) &&
      Object.entries(value).every(
        ([name, held]) =>
          properties.has(name) &&
          ((held === null && !isRequired(schema, name)) || this.#fit(held, properties.get(name))),
      )
    );
  }
}

const propertiesOf = ({ properties }: JsonSchema): [string, unknown][] =>
  isSchema(properties) ? Object.entries(properties) : [];

const isRequired = ({ required }: JsonSchema, name: string): boolean =>
  Array.isArray(required) && required.includes(name);

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
