import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import { combined } from "./combine.ts";
import {
  follow,
  hints,
  isSchema,
  type JsonSchema,
  resolveReference,
  takesNull,
  typesOf,
  without,
} from "./json-schema.ts";
import { isStandardSchema, jsonSchemaOf, type StandardSchema } from "./standard.ts";
import {
  annotationKeywords,
  countedLimits,
  hasLookAround,
  narrowingKeywords,
  passedKeywords,
  stringFormats,
} from "./strict-rules.ts";

export interface StrictSchemaOptions {
  /**
   * What to do with optional properties, which strict mode does not know. `"error"` (default) reports them; `"nullable"`
   * makes them required and nullable: the model writes `null` for what it leaves out. One that takes `null` anyway, or has
   * a default, needs neither: it becomes required.
   */
  optional?: "error" | "nullable";
  /**
   * What to do with keywords that only narrow values, e.g. `uniqueItems` or an unknown `format`. `"error"` (default) reports
   * them; `"drop"` leaves them out of what is sent, for whoever checks the answer on this side.
   */
  unsupported?: "error" | "drop";
}

/**
 * A JSON Schema as strict mode takes it (Structured Outputs guide of OpenAI's API, supported schemas): every object closed,
 * every property required, nothing but the keywords that constrain decoding. The input is left as it is.
 *
 * @param schema a JSON Schema, or a schema that describes itself as one, e.g. of zod.
 * @throws {ParameterValidationError} naming every place that cannot be expressed by its JSON path.
 */
export function toStrictSchema(
  schema: object | StandardSchema,
  options: StrictSchemaOptions = {},
): Record<string, unknown> {
  const described = isStandardSchema(schema) ? jsonSchemaOf(schema) : { ...schema };
  const pass = new StrictPass(described, options);
  const root = pass.root();
  pass.checkLimits();
  if (pass.issues.length > 0) throw new ParameterValidationError("toStrictSchema", pass.issues);
  return root;
}

const GROUPS = ["$defs", "definitions"] as const;

/** One schema on its way through: collects what is wrong with it and what its limits count. */
class StrictPass {
  readonly issues: ParameterIssue[] = [];
  readonly #root: JsonSchema;
  readonly #options: StrictSchemaOptions;
  readonly #counts = { properties: 0, depth: 0, enumValues: 0, characters: 0 };
  /** References that are being written out: one that comes up again is recursive and stays a reference. */
  #inlining: readonly string[] = [];
  /** The root's definitions that something refers to, by group and name. */
  readonly #definitions = new Map<string, Map<string, Record<string, unknown>>>();
  /** References that stay references, and where. */
  readonly #kept = new Map<string, string>();

  constructor(root: JsonSchema, options: StrictSchemaOptions) {
    this.#root = root;
    this.#options = options;
  }

  root(): Record<string, unknown> {
    const schema = combined(this.#root, this.#target());
    if (schema["anyOf"] || schema["oneOf"]) {
      this.#report("$", "root", `cannot be a union: ${ROOT}`);
    } else if (!typesOf(schema).includes("object")) this.#report("$", "root", `is no object: ${ROOT}`);
    const strict = this.#schema(without(schema, ...GROUPS), "$", 0);
    for (const [group, named] of this.#definitions) strict[group] = Object.fromEntries(named);
    for (const [ref, path] of this.#kept) {
      // What parts were put together is no longer at its old place.
      if (!resolveReference(strict, ref)) this.#lost(ref, path);
    }
    return strict;
  }

  /** The root itself, where it is a reference. */
  #target(): JsonSchema {
    let schema = this.#root;
    for (const seen = new Set<unknown>(); typeof schema["$ref"] === "string" && !seen.has(schema["$ref"]); ) {
      seen.add(schema["$ref"]);
      const target = resolveReference(this.#root, schema["$ref"]);
      if (!target) return schema;
      schema = { ...target, ...without(schema, "$ref") };
    }
    return schema;
  }

  checkLimits(): void {
    for (const [what, most] of Object.entries(countedLimits)) {
      const count = this.#counts[what as keyof typeof countedLimits];
      if (count > most) this.#report("$", "too_big", `has ${count} ${what}, and ${most} are the most`);
    }
  }

  #schema(schema: unknown, path: string, depth: number): Record<string, unknown> {
    if (!isSchema(schema)) return this.#untyped(path);
    if (typeof schema["$ref"] === "string") return this.#reference(schema, schema["$ref"], path, depth);
    const given = this.#narrowed(combined(this.#root, schema));
    if (typeof given["$ref"] === "string") return this.#reference(given, given["$ref"], path, depth);
    const says = SAYS_TYPE.some((key) => key in given);
    const refused = given[hints.refused];
    if (!says && typeof refused === "string") {
      this.#report(path, "unsupported", refused);
      return {};
    }
    const isObject = typesOf(given).includes("object");
    const inner = isObject ? depth + 1 : depth;
    this.#counts.depth = Math.max(this.#counts.depth, inner);
    const strict: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(given)) {
      const written = this.#keyword(keyword, value, `${path}${step(keyword)}`, inner, given);
      if (written) strict[written[0]] = written[1];
    }
    const type = given["type"] === undefined && typesOfValues(given);
    if (type) strict["type"] = type;
    if (isObject) this.#close(strict, given, path);
    if (typesOf(given).includes("array") && !("items" in given || "prefixItems" in given)) {
      this.#report(path, "untyped", "is a list of anything. Say what `items` are");
    }
    if (!says) this.#untyped(path);
    return strict;
  }

  #untyped(path: string): Record<string, unknown> {
    this.#report(path, "untyped", "takes anything. Say which types it takes");
    return {};
  }

  /** Several conditions on one text or number, when what only narrows is to be left out: the first of each kind. */
  #narrowed(schema: JsonSchema): JsonSchema {
    const parts = this.#options.unsupported === "drop" ? scalarParts(schema) : undefined;
    return parts ? Object.assign({}, ...parts.toReversed(), without(schema, "allOf")) : schema;
  }

  #keyword(
    keyword: string,
    value: unknown,
    path: string,
    depth: number,
    given: JsonSchema,
  ): [string, unknown] | undefined {
    switch (keyword) {
      case "properties":
      case "$defs":
      case "definitions":
        return [keyword, this.#named(keyword, value, path, depth)];
      case "items":
        if (Array.isArray(value)) break;
        return [keyword, this.#schema(value, path, depth)];
      case "anyOf":
      case "oneOf":
        if (!Array.isArray(value)) break;
        // Strict mode has one kind of union. What `oneOf` asks beyond it is left to whoever checks the answer.
        return ["anyOf", value.map((each, i) => this.#schema(each, `${path}[${i}]`, depth))];
      case "allOf":
        if (this.#refusedParts(value, path)) return undefined;
        if (!scalarParts(given)) break;
        return this.#narrowing(path, "more than one condition of a kind, e.g. two patterns,");
      case "enum":
      case "const":
        this.#countValues(keyword === "enum" && Array.isArray(value) ? value : [value], keyword);
        return [keyword, value];
      case "format":
        if (stringFormats.has(String(value))) return [keyword, value];
        // The pattern says it too, or several.
        if (typeof given["pattern"] === "string" || scalarParts(given)) return undefined;
        return this.#narrowing(path, `format ${JSON.stringify(value)}`);
      case "pattern":
        if (!hasLookAround(String(value))) return [keyword, value];
        // The format says it too, as with zod's own.
        if (stringFormats.has(String(given["format"]))) return undefined;
        return this.#narrowing(path, "a pattern that looks around, (?=…) or (?!…),");
      case "additionalProperties":
        // `true` and `{}` say that more would be tolerated; that the model adds nothing is within that.
        if (isSchema(value) && Object.keys(value).length > 0) break;
        return undefined;
      case "propertyNames":
        // Told of the values already.
        if (isSchema(given["additionalProperties"])) return undefined;
        break;
      case "additionalItems":
        // Told of the items already.
        if (Array.isArray(given["items"])) return undefined;
        break;
      case "default":
        // Null is what a nullable property is without one; `openai` leaves it out as well.
        return value === null ? undefined : [keyword, value];
      case "required":
      case hints.default:
      case hints.refused:
        return undefined;
    }
    if (annotationKeywords.has(keyword)) return undefined;
    if (passedKeywords.has(keyword)) return [keyword, value];
    if (narrowingKeywords.has(keyword)) return this.#narrowing(path, keyword);
    this.#report(
      path,
      "unsupported",
      INSTEAD.get(keyword) ?? `${keyword} is not known to strict mode. Leave it out`,
    );
    return undefined;
  }

  #named(keyword: string, group: unknown, path: string, depth: number): Record<string, unknown> {
    const entries = isSchema(group) ? Object.entries(group) : [];
    if (keyword === "properties") this.#counts.properties += entries.length;
    return Object.fromEntries(
      entries.map(([name, schema]) => {
        this.#counts.characters += name.length;
        const place = `${path}${step(name)}`;
        if (name === "__proto__")
          this.#report(place, "unsupported", "is a name that readers of JSON leave out");
        return [name, this.#schema(schema, place, keyword === "properties" ? depth : 0)];
      }),
    );
  }

  /** Closes an object and requires all that it has. */
  #close(strict: Record<string, unknown>, given: JsonSchema, path: string): void {
    const written = isSchema(strict["properties"]) ? strict["properties"] : {};
    const originals = isSchema(given["properties"]) ? given["properties"] : {};
    const required = new Set(Array.isArray(given["required"]) ? given["required"] : []);
    const properties = Object.entries(written).map(([name, schema]): [string, unknown] => {
      const original = originals[name];
      // The model writes one that has a default too: the default is for whoever reads an answer without it.
      if (required.has(name) || takesNull(this.#root, original) || hasDefault(original))
        return [name, schema];
      // Told already that nothing can be written for it.
      if (isSchema(original) && hints.refused in original) return [name, schema];
      if (this.#options.optional === "nullable") return [name, nullable({ ...Object(schema) })];
      const way = 'Make it nullable, or pass { optional: "nullable" }';
      const place = `${path}.properties${step(name)}`;
      this.#report(place, "optional", `is optional, which strict mode lacks. ${way}`);
      return [name, schema];
    });
    Object.assign(strict, {
      properties: Object.fromEntries(properties),
      required: Object.keys(written),
      additionalProperties: false,
    });
  }

  /** A reference must stand alone, so one with a description beside it is written out. */
  #reference(schema: JsonSchema, ref: string, path: string, depth: number): Record<string, unknown> {
    const target = resolveReference(this.#root, ref);
    if (!target) return this.#lost(ref, path);
    const siblings = Object.keys(schema).filter((key) => key !== "$ref" && !isIdle(key));
    if (siblings.length === 0 || this.#inlining.includes(ref)) {
      this.#define(ref, path);
      if (!this.#kept.has(ref)) this.#kept.set(ref, path);
      return { $ref: ref };
    }
    const before = this.#inlining;
    this.#inlining = [...before, ref];
    const written = this.#schema({ ...target, ...without(schema, "$ref") }, path, depth);
    this.#inlining = before;
    return written;
  }

  /** Takes a definition in, when it is first referred to: what is wrong with it is wrong at that place. */
  #define(ref: string, path: string): void {
    const [group, name] = follow(this.#root, ref)?.keys ?? [];
    if (name === undefined || (group !== "$defs" && group !== "definitions")) return;
    const named = this.#definitions.get(group) ?? new Map<string, Record<string, unknown>>();
    this.#definitions.set(group, named);
    if (named.has(name)) return;
    named.set(name, {});
    this.#counts.characters += name.length;
    const before = this.#inlining;
    this.#inlining = [];
    named.set(name, this.#schema(Object(this.#root[group])[name], path, 0));
    this.#inlining = before;
  }

  #lost(ref: string, path: string): Record<string, unknown> {
    this.#report(`${path}.$ref`, "reference", `${JSON.stringify(ref)} leads to nothing in this schema`);
    return {};
  }

  /** Reports the parts of an `allOf` that no JSON fits. */
  #refusedParts(parts: unknown, path: string): boolean {
    const refused = (Array.isArray(parts) ? parts : []).flatMap((part: unknown, i) => {
      const why = isSchema(part) ? part[hints.refused] : undefined;
      return typeof why === "string" ? [{ path: `${path}[${i}]`, code: "unsupported", message: why }] : [];
    });
    this.issues.push(...refused);
    return refused.length > 0;
  }

  #countValues(values: readonly unknown[], keyword: string): void {
    if (keyword === "enum") this.#counts.enumValues += values.length;
    for (const value of values) this.#counts.characters += typeof value === "string" ? value.length : 0;
  }

  #narrowing(path: string, what: string): undefined {
    if (this.#options.unsupported === "drop") return undefined;
    const way = 'Leave it out, or pass { unsupported: "drop" } and check the answer yourself';
    this.#report(path, "unsupported", `${what} is not known to strict mode. ${way}`);
    return undefined;
  }

  #report(path: string, code: string, message: string): void {
    this.issues.push({ path, code, message });
  }
}

const ROOT = 'the root must have type "object". Put other types and unions under a property of an object';

const SAYS_TYPE = ["type", "enum", "const", "anyOf", "oneOf", "allOf", "properties"];

/** What may stand beside a reference without a meaning. */
const isIdle = (keyword: string): boolean =>
  keyword === "default" || keyword === hints.default || annotationKeywords.has(keyword);

/** Keywords that carry meaning which no option may drop, and what to write instead. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["allOf", "parts cannot be combined in strict mode. Merge them into one object"],
  [
    "additionalProperties",
    "keys of any name are unknown to strict mode. Use a list of { key, value } objects",
  ],
  ["patternProperties", "keys of any name are unknown to strict mode. Use a list of { key, value } objects"],
  ["prefixItems", "lists by position are unknown to strict mode. Use an object with a property for each"],
  ["items", "lists by position are unknown to strict mode. Use an object with a property for each"],
]);

/** The parts of an `allOf` that is about one text or number. */
function scalarParts(schema: JsonSchema): JsonSchema[] | undefined {
  const { allOf, type } = schema;
  if (!Array.isArray(allOf) || !allOf.every(isSchema)) return undefined;
  const types = new Set([type, ...allOf.map((part) => part["type"])].filter((each) => each !== undefined));
  const scalar = ["string", "number", "integer"].some((each) => types.has(each));
  const plain = allOf.every((part) => Object.keys(part).every(isScalarKeyword));
  return types.size === 1 && scalar && plain ? allOf : undefined;
}

const isScalarKeyword = (keyword: string): boolean =>
  keyword === "format" || passedKeywords.has(keyword) || annotationKeywords.has(keyword);

function nullable(schema: Record<string, unknown>): Record<string, unknown> {
  if (Array.isArray(schema["anyOf"])) return { ...schema, anyOf: [...schema["anyOf"], { type: "null" }] };
  const plain = !("enum" in schema || "const" in schema || "$ref" in schema);
  return plain ? { ...schema, type: [schema["type"], "null"].flat() } : { anyOf: [schema, { type: "null" }] };
}

/** Types of the values that are listed without one: there is no schema without a type in strict mode. */
function typesOfValues({ enum: values, const: only }: JsonSchema): string | string[] | undefined {
  const listed: unknown[] = Array.isArray(values) ? values : only === undefined ? [] : [only];
  const types = new Set(listed.map((value) => (value === null ? "null" : typeof value)));
  const [type] = types;
  if (type === undefined || types.has("object")) return undefined;
  return types.size === 1 ? type : [...types];
}

const hasDefault = (schema: unknown): boolean =>
  Object.hasOwn(Object(schema), "default") || Object.hasOwn(Object(schema), hints.default);

const step = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
