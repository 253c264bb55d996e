import {
  isSchema,
  type JsonSchema,
  membersOf,
  resolveReference,
  sameJson,
  typesOf,
  without,
} from "./json-schema.ts";
import { annotationKeywords, narrowingKeywords } from "./strict-rules.ts";

/** Keywords of one object among several that a value has to be at the same time. */
const OBJECT_KEYWORDS: ReadonlySet<string> = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "$defs",
  "definitions",
]);

/** More branches than this are no schema that anybody has written on purpose. */
const MOST_BRANCHES = 256;

/**
 * A schema put together from its parts, as strict mode has no way to say "and": several objects are one object, also where they
 * stand beside a union, and a record over a fixed set of keys is an object with these. What cannot be put together stays as it is.
 */
export function combined(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const given = ofFixedKeys(root, schema);
  const { allOf } = given;
  const own = without(given, "allOf");
  // One part is how converters hang a description on a reference.
  if (Array.isArray(allOf) && allOf.length === 1 && isSchema(allOf[0]) && agree(allOf[0], own)) {
    return combined(root, { ...allOf[0], ...own });
  }
  const parts = Array.isArray(allOf) ? [...(isConstraint(own) ? [own] : []), ...allOf] : [own];
  if (parts.length === 1 && !isObjectBesideUnion(own)) return given;
  const one = new Conjunction(root).of(parts);
  if (!one) return given;
  return { ...one, ...Object.fromEntries(Object.entries(own).filter(([keyword]) => !says(keyword))) };
}

/** Keywords that say which values are right, of those that this file puts together. */
const says = (keyword: string): boolean =>
  (OBJECT_KEYWORDS.has(keyword) && keyword !== "$defs" && keyword !== "definitions") ||
  keyword === "anyOf" ||
  keyword === "oneOf" ||
  narrowingKeywords.has(keyword);

const isConstraint = (schema: JsonSchema): boolean => Object.keys(schema).some(says);

const isObjectBesideUnion = (schema: JsonSchema): boolean =>
  membersOf(schema).length > 0 && (typesOf(schema).includes("object") || "required" in schema);

/** Whether two schemas have no keyword in two versions: then both together say what each of them says. */
const agree = (a: JsonSchema, b: JsonSchema): boolean =>
  !("$ref" in a && isConstraint(b)) &&
  Object.keys(a).every((keyword) => !(keyword in b) || isNote(keyword) || sameJson(a[keyword], b[keyword]));

/** What says nothing about which values are right. */
const isNote = (keyword: string): boolean =>
  annotationKeywords.has(keyword) || ["title", "description", "$schema", "default"].includes(keyword);

/** A record whose keys are all known: its properties. */
function ofFixedKeys(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties: value, properties } = schema;
  const names = typesOf(schema).includes("object") ? keysOf(root, propertyNames) : undefined;
  if (!names || !isSchema(value) || Object.keys(value).length === 0) return schema;
  const entries = names.map((name): [string, unknown] => [name, value]);
  const named = isSchema(properties) ? properties : {};
  return {
    ...without(schema, "propertyNames", "additionalProperties"),
    properties: { ...Object.fromEntries(entries), ...named },
  };
}

function keysOf(root: JsonSchema, names: unknown): string[] | undefined {
  if (!isSchema(names)) return undefined;
  const { $ref, enum: values, const: only } = names;
  if (typeof $ref === "string") return keysOf(root, without(resolveReference(root, $ref) ?? {}, "$ref"));
  if (typeof only === "string") return [only];
  if (Array.isArray(values)) return values.every((each) => typeof each === "string") ? values : undefined;
  const members = membersOf(names).map((each) => keysOf(root, each));
  return members.length > 0 && members.every((each) => each !== undefined) ? members.flat() : undefined;
}

/** Schemas that a value has to fit at once, as one. */
class Conjunction {
  readonly #root: JsonSchema;
  #branches = 0;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  of(parts: readonly unknown[]): JsonSchema | undefined {
    const flat = this.#flat(parts, []);
    if (!flat) return undefined;
    const union = flat.find((part) => membersOf(part).length > 0);
    if (!union) return this.#object(flat);
    // "This and (A or B)" is "(this and A) or (this and B)".
    const rest = flat.filter((part) => part !== union);
    const branches: JsonSchema[] = [];
    for (const member of membersOf(union)) {
      this.#branches += 1;
      if (isSchema(member) && member["type"] === "null" && rest.some(isPlainObject)) {
        // Where one part is an object and never null, that branch has no values.
        if (rest.every((part) => typesOf(part).includes("null"))) branches.push(member);
        continue;
      }
      const branch = this.#branches > MOST_BRANCHES ? undefined : this.of([...rest, member]);
      if (!branch) return undefined;
      branches.push(branch);
    }
    return branches.length === 0 ? undefined : { anyOf: branches };
  }

  /** All parts without references, `allOf` and members beside anything else; nothing for a part that contains itself. */
  #flat(parts: readonly unknown[], on: readonly string[]): JsonSchema[] | undefined {
    const flat: JsonSchema[] = [];
    for (const part of parts) {
      if (part === true) continue;
      if (!isSchema(part)) return undefined;
      const { $ref, allOf } = part;
      let inner: JsonSchema[] | undefined = [];
      if (typeof $ref === "string") {
        const target = on.includes($ref) ? undefined : resolveReference(this.#root, $ref);
        inner = target && this.#flat([target], [...on, $ref]);
      } else if (Array.isArray(allOf)) inner = this.#flat(allOf, on);
      if (!inner) return undefined;
      flat.push(...inner);
      const own = ofFixedKeys(this.#root, without(part, "$ref", "allOf"));
      if (isObjectBesideUnion(own)) flat.push(without(own, "anyOf", "oneOf"), { anyOf: membersOf(own) });
      else if (isConstraint(own) || (inner.length === 0 && Object.keys(own).length > 0)) flat.push(own);
    }
    return flat;
  }

  #object(parts: readonly JsonSchema[]): JsonSchema | undefined {
    if (!parts.some(isPlainObject) || !parts.every(isObjectPart)) return undefined;
    const properties = new Map<string, unknown>();
    const required = new Set<unknown>();
    const more: Record<string, unknown> = {};
    for (const part of parts) {
      const named = isSchema(part["properties"]) ? part["properties"] : {};
      for (const [name, schema] of Object.entries(named)) {
        properties.set(name, properties.has(name) ? both(this.#root, properties.get(name), schema) : schema);
      }
      for (const name of Array.isArray(part["required"]) ? part["required"] : []) required.add(name);
      for (const [keyword, value] of Object.entries(part)) {
        if (narrowingKeywords.has(keyword)) more[keyword] = value;
        // Of what is open and what is closed nothing is left: strict mode closes every object.
        if (keyword === "additionalProperties" && isSchema(value) && Object.keys(value).length > 0) {
          more[keyword] = value;
        }
      }
    }
    const orNull = parts.every((part) => typesOf(part).includes("null"));
    return {
      type: orNull ? ["object", "null"] : "object",
      properties: Object.fromEntries(properties),
      required: [...required],
      ...more,
    };
  }
}

const isPlainObject = (part: JsonSchema): boolean => {
  const types = typesOf(part);
  return types.includes("object") && types.every((type) => type === "object" || type === "null");
};

/** Whether nothing but an object is said; one part may leave it to the others to say so. */
const isObjectPart = (part: JsonSchema): boolean =>
  (part["type"] === undefined || isPlainObject(part)) &&
  Object.keys(part).every(
    (keyword) => OBJECT_KEYWORDS.has(keyword) || narrowingKeywords.has(keyword) || isNote(keyword),
  );

/** One property that two parts name. */
function both(root: JsonSchema, a: unknown, b: unknown): unknown {
  if (sameJson(a, b) || !isSchema(a) || !isSchema(b)) return a;
  const one = combined(root, { allOf: [a, b] });
  if (!("allOf" in one)) return one;
  const same = Object.keys(a).every((keyword) => !(keyword in b) || sameJson(a[keyword], b[keyword]));
  return typeof a["type"] === "string" && a["type"] === b["type"] && same ? { ...a, ...b } : one;
}
