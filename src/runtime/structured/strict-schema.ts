import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import {
  annotationKeywords,
  countedLimits,
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

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema as strict mode takes it (Structured Outputs guide of OpenAI's API, supported schemas): every object closed,
 * every property required, nothing but the keywords that constrain decoding. The input is left as it is.
 *
 * @throws {ParameterValidationError} naming every place that cannot be expressed by its JSON path.
 */
export function toStrictSchema(schema: object, options: StrictSchemaOptions = {}): Record<string, unknown> {
  const pass = new StrictPass(schema as JsonSchema, options);
  const root = pass.root();
  pass.checkLimits();
  if (pass.issues.length > 0) throw new ParameterValidationError("toStrictSchema", pass.issues);
  return root;
}

/** One schema on its way through: collects what is wrong with it and what its limits count. */
class StrictPass {
  readonly issues: ParameterIssue[] = [];
  readonly #root: JsonSchema;
  readonly #options: StrictSchemaOptions;
  readonly #counts = { properties: 0, depth: 0, enumValues: 0, characters: 0 };
  /** References that are being written out: one that comes up again is recursive and stays a reference. */
  readonly #inlining: string[] = [];

  constructor(root: JsonSchema, options: StrictSchemaOptions) {
    this.#root = root;
    this.#options = options;
  }

  root(): Record<string, unknown> {
    const { $ref } = this.#root;
    const target = typeof $ref === "string" ? resolveReference(this.#root, $ref) : undefined;
    const schema = target ? { ...target, ...without(this.#root, "$ref") } : this.#root;
    if (!typesOf(schema).includes("object")) {
      this.#report("$", "root", 'must have type "object". Put other types under a property of an object');
    } else if (schema["anyOf"] || schema["oneOf"]) {
      this.#report("$", "root", "cannot be a union. Put the union under a property of an object");
    }
    return this.#schema(schema, "$", 0);
  }

  checkLimits(): void {
    for (const [what, most] of Object.entries(countedLimits)) {
      const count = this.#counts[what as keyof typeof countedLimits];
      if (count > most) this.#report("$", "too_big", `has ${count} ${what}, and ${most} are the most`);
    }
  }

  #schema(schema: unknown, path: string, depth: number): Record<string, unknown> {
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
      this.#report(path, "untyped", "takes anything. Say which types it takes");
      return {};
    }
    const given = schema as JsonSchema;
    if (typeof given["$ref"] === "string") return this.#reference(given, given["$ref"], path, depth);
    const allOf = given["allOf"];
    // One part is how converters hang a description on a reference.
    if (Array.isArray(allOf) && allOf.length === 1) {
      return this.#schema({ ...(allOf[0] as JsonSchema), ...without(given, "allOf") }, path, depth);
    }
    const isObject = typesOf(given).includes("object");
    const inner = isObject ? depth + 1 : depth;
    this.#counts.depth = Math.max(this.#counts.depth, inner);
    const strict: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(given)) {
      const written = this.#keyword(keyword, value, `${path}${step(keyword)}`, inner);
      if (written) strict[written[0]] = written[1];
    }
    if (isObject) this.#close(strict, given, path);
    if (typesOf(given).includes("array") && !("items" in given || "prefixItems" in given)) {
      this.#report(path, "untyped", "is a list of anything. Say what `items` are");
    }
    if (!["type", "enum", "const", "anyOf", "oneOf", "allOf", "properties"].some((key) => key in given)) {
      this.#report(path, "untyped", "takes anything. Say which types it takes");
    }
    return strict;
  }

  #keyword(keyword: string, value: unknown, path: string, depth: number): [string, unknown] | undefined {
    switch (keyword) {
      case "properties":
      case "$defs":
      case "definitions":
        return [keyword, this.#named(keyword, value as JsonSchema, path, depth)];
      case "items":
        if (Array.isArray(value)) break;
        return [keyword, this.#schema(value, path, depth)];
      case "anyOf":
      case "oneOf":
        // Strict mode has one kind of union. What `oneOf` asks beyond it is left to whoever checks the answer.
        return ["anyOf", (value as unknown[]).map((each, i) => this.#schema(each, `${path}[${i}]`, depth))];
      case "enum":
      case "const":
        this.#countValues(keyword === "enum" ? (value as unknown[]) : [value], keyword);
        return [keyword, value];
      case "format":
        if (!stringFormats.has(String(value)))
          return this.#narrowing(path, `format ${JSON.stringify(value)}`);
        return [keyword, value];
      case "additionalProperties":
        // `true` and `{}` say that more would be tolerated; that the model adds nothing is within that.
        if (typeof value === "object" && value !== null && Object.keys(value).length > 0) break;
        return undefined;
      case "default":
        // Null is what a nullable property is without one; `openai` leaves it out as well.
        return value === null ? undefined : [keyword, value];
      case "required":
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

  #named(keyword: string, group: JsonSchema, path: string, depth: number): Record<string, unknown> {
    const entries = Object.entries(group);
    if (keyword === "properties") this.#counts.properties += entries.length;
    return Object.fromEntries(
      entries.map(([name, schema]) => {
        this.#counts.characters += name.length;
        return [name, this.#schema(schema, `${path}${step(name)}`, keyword === "properties" ? depth : 0)];
      }),
    );
  }

  /** Closes an object and requires all that it has. */
  #close(strict: Record<string, unknown>, given: JsonSchema, path: string): void {
    const properties = (strict["properties"] ?? {}) as Record<string, Record<string, unknown>>;
    const required = new Set(Array.isArray(given["required"]) ? given["required"] : []);
    for (const [name, schema] of Object.entries(properties)) {
      const original = (given["properties"] as JsonSchema)[name];
      // The model writes one that has a default too: the default is for whoever reads an answer without it.
      if (required.has(name) || takesNull(this.#root, original) || hasDefault(original)) continue;
      if (this.#options.optional === "nullable") properties[name] = nullable(schema);
      else {
        const way = 'Make it nullable, or pass { optional: "nullable" }';
        this.#report(
          `${path}.properties${step(name)}`,
          "optional",
          `is optional, which strict mode lacks. ${way}`,
        );
      }
    }
    Object.assign(strict, { properties, required: Object.keys(properties), additionalProperties: false });
  }

  /** A reference must stand alone, so one with a description beside it is written out. */
  #reference(schema: JsonSchema, ref: string, path: string, depth: number): Record<string, unknown> {
    const target = resolveReference(this.#root, ref);
    if (!target) {
      this.#report(`${path}.$ref`, "reference", `${JSON.stringify(ref)} leads to nothing in this schema`);
      return {};
    }
    const idle = (key: string): boolean => key === "default" || annotationKeywords.has(key);
    const siblings = Object.keys(schema).filter((key) => key !== "$ref" && !idle(key));
    if (siblings.length === 0 || this.#inlining.includes(ref)) return { $ref: ref };
    this.#inlining.push(ref);
    const written = this.#schema({ ...target, ...without(schema, "$ref") }, path, depth);
    this.#inlining.pop();
    return written;
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

/** Keywords that carry meaning which no option may drop, and what to write instead. */
const INSTEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    allOf: "parts cannot be combined in strict mode. Merge them into one object",
    additionalProperties: "keys of any name are unknown to strict mode. Use a list of { key, value } objects",
    patternProperties: "keys of any name are unknown to strict mode. Use a list of { key, value } objects",
    prefixItems: "lists by position are unknown to strict mode. Use an object with a property for each",
    items: "lists by position are unknown to strict mode. Use an object with a property for each",
  }),
);

function nullable(schema: Record<string, unknown>): Record<string, unknown> {
  if (Array.isArray(schema["anyOf"])) return { ...schema, anyOf: [...schema["anyOf"], { type: "null" }] };
  const plain = !("enum" in schema || "const" in schema || "$ref" in schema);
  return plain ? { ...schema, type: [schema["type"], "null"].flat() } : { anyOf: [schema, { type: "null" }] };
}

const hasDefault = (schema: unknown): boolean => Object.hasOwn(Object(schema), "default");

/** Whether `null` is among what a schema takes. */
export function takesNull(root: JsonSchema, schema: unknown, seen: readonly string[] = []): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const { type, $ref, anyOf, oneOf, enum: values, const: value } = schema as JsonSchema;
  if (typeof $ref === "string" && !seen.includes($ref)) {
    return takesNull(root, resolveReference(root, $ref), [...seen, $ref]);
  }
  const union = [anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? each : []));
  return (
    [type].flat().includes("null") ||
    value === null ||
    (Array.isArray(values) && values.includes(null)) ||
    union.some((each) => takesNull(root, each, seen))
  );
}

/** What `#` or `#/a/b` points at (RFC 6901), if it is a schema. */
export function resolveReference(root: JsonSchema, ref: string): JsonSchema | undefined {
  if (ref !== "#" && !ref.startsWith("#/")) return undefined;
  let target: unknown = root;
  for (const part of ref.split("/").slice(1)) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    target = Object.hasOwn(Object(target), key) ? (target as JsonSchema)[key] : undefined;
  }
  return typeof target === "object" && target !== null ? (target as JsonSchema) : undefined;
}

function typesOf(schema: JsonSchema): unknown[] {
  const types = [schema["type"]].flat().filter((type) => type !== undefined);
  return types.length === 0 && schema["properties"] ? ["object"] : types;
}

function without(schema: JsonSchema, name: string): JsonSchema {
  const { [name]: _, ...rest } = schema;
  return rest;
}

const step = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
