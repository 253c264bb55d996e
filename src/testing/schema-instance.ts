import { mergeSchemas } from "./schema-merge.ts";
import { minimalNumber, minimalText, numberOr } from "./schema-scalars.ts";

type Schema = Readonly<Record<string, unknown>>;

/** There is no value: the schema forbids all of them, or contains itself without an end. */
const NONE = Symbol("no instance");

/**
 * A small value that a JSON Schema accepts: required properties only, the shortest lists and texts, the first of several
 * choices. `undefined` when there is none.
 *
 * Not looked at: `not`, `if`, `contains`, `patternProperties`, `dependentSchemas`, and whether only one of `oneOf` matches.
 */
export function minimalInstance(schema: unknown): unknown {
  const value = new Builder(schema).build(schema, 0);
  return value === NONE ? undefined : value;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Circles that lead through `allOf` are not seen as such; nobody means a schema this deep. */
const DEEPEST = 200;

class Builder {
  readonly #root: unknown;
  /** References on the way down to here: meeting one again means a circle. */
  readonly #open = new Set<string>();
  #depth = 0;

  constructor(root: unknown) {
    this.#root = root;
  }

  /** @param variant asks for another value than variants before it, for lists of unique items. */
  build(schema: unknown, variant: number): unknown {
    if (this.#depth > DEEPEST) return NONE;
    this.#depth += 1;
    const value = this.#build(schema, variant);
    this.#depth -= 1;
    return value;
  }

  #build(schema: unknown, variant: number): unknown {
    if (schema === false) return NONE;
    if (!isSchema(schema)) return null;
    const { $ref, allOf, anyOf, oneOf, ...rest } = schema;
    if (typeof $ref === "string") {
      if (this.#open.has($ref)) return NONE;
      this.#open.add($ref);
      const value = this.build(
        mergeSchemas([this.#resolve($ref), { ...rest, ...pick({ allOf, anyOf, oneOf }) }]),
        variant,
      );
      this.#open.delete($ref);
      return value;
    }
    if (Array.isArray(allOf)) {
      const parts = allOf.map((part) =>
        isSchema(part) && typeof part["$ref"] === "string" ? this.#flat(part) : part,
      );
      return parts.includes(NONE)
        ? NONE
        : this.build(mergeSchemas([{ ...rest, ...pick({ anyOf, oneOf }) }, ...parts]), variant);
    }
    const choices = Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : undefined;
    if (choices)
      return this.#first(
        choices.map((choice) => mergeSchemas([rest, choice])),
        variant,
      );
    if (Object.hasOwn(schema, "const")) return schema["const"];
    if (Array.isArray(schema["enum"])) {
      const values: unknown[] = schema["enum"];
      return values.length === 0 ? NONE : values[Math.min(variant, values.length - 1)];
    }
    if (Array.isArray(schema["type"])) {
      return this.#first(
        schema["type"].map((type) => ({ ...schema, type })),
        variant,
      );
    }
    return this.#typed(
      schema,
      typeof schema["type"] === "string" ? schema["type"] : impliedType(schema),
      variant,
    );
  }

  #typed(schema: Schema, type: string | undefined, variant: number): unknown {
    switch (type) {
      case "object":
        return this.#object(schema);
      case "array":
        return this.#array(schema);
      case "string":
        return minimalText(schema, variant) ?? NONE;
      case "number":
      case "integer":
        return minimalNumber(schema, type === "integer", variant) ?? NONE;
      case "boolean":
        return variant % 2 === 1;
      default:
        return null;
    }
  }

  #object(schema: Schema): unknown {
    const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
    const names = new Set(Array.isArray(schema["required"]) ? (schema["required"] as string[]) : []);
    const least = numberOr(schema["minProperties"], 0);
    for (const name of Object.keys(properties)) if (names.size < least) names.add(name);
    for (let extra = 1; names.size < least; extra++) names.add(`property${extra}`);
    const value: Record<string, unknown> = {};
    for (const name of names) {
      const of = Object.hasOwn(properties, name)
        ? properties[name]
        : (schema["additionalProperties"] ?? true);
      const member = this.build(of, 0);
      if (member === NONE) return NONE;
      // Not by assignment: a property may be called `__proto__`.
      Object.defineProperty(value, name, {
        value: member,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return value;
  }

  #array(schema: Schema): unknown {
    const prefix = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"] : [];
    const length = numberOr(schema["minItems"], 0);
    const value: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const of = index < prefix.length ? prefix[index] : (schema["items"] ?? true);
      const member = this.build(of, schema["uniqueItems"] === true ? index : 0);
      if (member === NONE) return NONE;
      value.push(member);
    }
    return value;
  }

  #first(choices: readonly unknown[], variant: number): unknown {
    for (const choice of choices) {
      const value = this.build(choice, variant);
      if (value !== NONE) return value;
    }
    return NONE;
  }

  /** The target of a reference inside `allOf`, merged by the caller. */
  #flat(schema: Schema): unknown {
    const { $ref, ...rest } = schema;
    if (typeof $ref !== "string") return schema;
    if (this.#open.has($ref)) return NONE;
    const target = this.#resolve($ref);
    if (target === schema) return NONE;
    return isSchema(target)
      ? mergeSchemas([typeof target["$ref"] === "string" ? this.#flat(target) : target, rest])
      : target;
  }

  #resolve($ref: string): unknown {
    if (!$ref.startsWith("#")) return true;
    return $ref
      .split("/")
      .slice(1)
      .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((node, key) => (node as Schema | undefined)?.[key], this.#root);
  }
}

function pick(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function impliedType(schema: Schema): string | undefined {
  const has = (...keywords: string[]) => keywords.some((keyword) => Object.hasOwn(schema, keyword));
  if (has("properties", "required", "minProperties", "additionalProperties")) return "object";
  if (has("items", "prefixItems", "minItems")) return "array";
  if (has("pattern", "minLength", "format")) return "string";
  if (has("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf")) return "number";
  return undefined;
}
