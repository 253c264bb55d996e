import { hints } from "./json-schema.ts";
import {
  hasOwnDefault,
  metadataOf,
  refusalOf,
  type ZodCheck,
  type ZodDef,
  type ZodSchema,
} from "./zod-parts.ts";

type Json = Record<string, unknown>;

/**
 * The JSON Schema of what a zod schema takes, for schemas that cannot give their own: those of zod/mini, of zod/v4/core and of zod
 * before 4.2. (zod's converter would have to be loaded with the package, for everybody.) What JSON cannot say is hinted at.
 */
export function describeZod(schema: ZodSchema): Json {
  return new ZodDescription(schema).root();
}

class ZodDescription {
  readonly #schema: ZodSchema;
  readonly #definitions: Json = {};
  /** Schemas that are being described, and whether one inside refers back. */
  readonly #open = new Map<ZodSchema, boolean>();
  readonly #names = new Map<ZodSchema, string>();

  constructor(schema: ZodSchema) {
    this.#schema = schema;
  }

  root(): Json {
    const root = this.#of(this.#schema);
    const definitions = Object.keys(this.#definitions).length > 0 ? { definitions: this.#definitions } : {};
    return { $schema: "http://json-schema.org/draft-07/schema#", ...root, ...definitions };
  }

  #of(schema: ZodSchema): Json {
    const { id, keywords } = metadataOf(schema);
    const named = this.#names.get(schema);
    if (named !== undefined && !this.#open.has(schema)) return { $ref: pointer(named) };
    if (this.#open.has(schema)) {
      this.#open.set(schema, true);
      return { $ref: schema === this.#schema && id === undefined ? "#" : pointer(this.#name(schema, id)) };
    }
    this.#open.set(schema, false);
    const described = { ...this.#kind(schema), ...keywords };
    const isRecursive = this.#open.get(schema) === true;
    this.#open.delete(schema);
    if (id === undefined && (!isRecursive || schema === this.#schema)) return described;
    const name = this.#name(schema, id);
    this.#definitions[name] = described;
    return { $ref: pointer(name) };
  }

  #name(schema: ZodSchema, id: string | undefined): string {
    const taken = new Set(this.#names.values());
    let name = this.#names.get(schema) ?? id ?? `__schema${taken.size}`;
    // Two schemas of one id would be one definition.
    while (this.#names.get(schema) === undefined && taken.has(name)) name = `${name}_`;
    this.#names.set(schema, name);
    return name;
  }

  #kind(schema: ZodSchema): Json {
    const { def, pattern } = schema._zod;
    const given = schema._zod.toJSONSchema?.();
    if (given) return { ...given };
    const refused = refusalOf(def);
    if (refused !== undefined) return { [hints.refused]: refused };
    const inner = schema._zod.innerType ?? def.innerType ?? def.getter?.();
    switch (def.type) {
      case "string":
        return textOf(def);
      case "number":
        return numberOf(def);
      case "boolean":
      case "null":
        return { type: def.type };
      case "any":
      case "unknown":
        return {};
      case "enum":
        return ofValues(enumValues(def.entries ?? {}));
      case "literal":
        return ofValues(def.values ?? []);
      case "template_literal":
        return { type: "string", pattern: pattern?.source };
      case "array":
        return { type: "array", items: this.#part(def.element), ...sizes(def, "minItems", "maxItems") };
      case "object":
        return this.#object(def);
      case "record":
        return this.#record(def);
      case "tuple":
        return { type: "array", items: (def.items ?? []).map((item) => this.#of(item)) };
      case "union":
        return { anyOf: (def.options ?? []).map((option) => this.#of(option)) };
      case "intersection":
        return { allOf: [this.#part(def.left), this.#part(def.right)] };
      case "nullable":
        return { anyOf: [this.#part(inner), { type: "null" }] };
      case "default":
      case "prefault":
        return { ...this.#beside(inner), ...defaultOf(def) };
      case "pipe":
        // What runs before a schema takes what that schema takes, as far as anybody can say.
        return this.#beside(def.in?._zod.def.type === "transform" ? def.out : def.in);
    }
    if (inner) return this.#beside(inner);
    return { [hints.refused]: `is a zod schema of a kind that is not known here, ${def.type}` };
  }

  #part(schema: ZodSchema | undefined): Json {
    return schema ? this.#of(schema) : {};
  }

  /** A schema to which a wrapper adds something: beside a reference it would have no meaning. */
  #beside(schema: ZodSchema | undefined): Json {
    const part = this.#part(schema);
    return "$ref" in part ? { allOf: [part] } : part;
  }

  #object(def: ZodDef): Json {
    const shape = Object.entries(def.shape ?? {});
    const { catchall } = def;
    const more = catchall?._zod.def.type === "never" ? false : catchall && this.#of(catchall);
    return {
      type: "object",
      properties: Object.fromEntries(shape.map(([name, schema]) => [name, this.#of(schema)])),
      required: shape.flatMap(([name, schema]) => (mayBeLeftOut(schema) ? [] : [name])),
      ...(more === undefined ? {} : { additionalProperties: more }),
    };
  }

  #record({ keyType, valueType, partial }: ZodDef): Json {
    const propertyNames = this.#part(keyType);
    const { enum: values, const: only } = propertyNames;
    const keys = Array.isArray(values) ? values : only === undefined ? [] : [only];
    const isWhole = keys.length > 0 && partial !== true && !(valueType && mayBeLeftOut(valueType));
    return {
      type: "object",
      propertyNames,
      additionalProperties: this.#part(valueType),
      ...(isWhole ? { required: keys.map(String) } : {}),
    };
  }
}

const pointer = (name: string): string => `#/definitions/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Whether an object may lack a property of this schema. Code that runs on it makes nobody leave it out. */
function mayBeLeftOut({ _zod: { def, optin } }: ZodSchema): boolean {
  if (def.type === "pipe" && def.in?._zod.def.type === "transform") return !!def.out && mayBeLeftOut(def.out);
  if (def.type === "catch") return !!def.innerType && mayBeLeftOut(def.innerType);
  return optin !== undefined;
}

/** The default, or where JSON cannot say it (or it is of what a transformation makes), that there is one. */
function defaultOf(def: ZodDef): Json {
  if (!hasOwnDefault(def)) return {};
  const isMade = def.type === "default" && def.innerType?._zod.def.type === "pipe";
  const text = isMade ? undefined : jsonText(def.defaultValue);
  return text === undefined ? { [hints.default]: true } : { default: JSON.parse(text) };
}

function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The numbers that a native enum has under its names, without the names that it has under its numbers. */
function enumValues(entries: Readonly<Record<string, string | number>>): unknown[] {
  const numbers = Object.values(entries).filter((value) => typeof value === "number");
  return Object.entries(entries).flatMap(([name, value]) => (numbers.includes(Number(name)) ? [] : [value]));
}

function ofValues(values: readonly unknown[]): Json {
  const types = [...new Set(values.map((value) => (value === null ? "null" : typeof value)))];
  const type = types.length === 1 ? { type: types[0] } : {};
  return values.length === 1 ? { ...type, const: values[0] } : { ...type, enum: [...values] };
}

function checksOf(def: ZodDef): ZodCheck[] {
  const inner = (def.checks ?? []).map((check) => check._zod.def);
  return isCheck(def) ? [def, ...inner] : inner;
}

const isCheck = (def: ZodDef & ZodCheck): boolean => def.check !== undefined;

/** The narrowest bounds of a size. */
function sizes(def: ZodDef, least: string, most: string): Json {
  const checks = checksOf(def);
  const minimum = checks.flatMap(({ minimum: min, length }) => [min ?? length ?? []].flat());
  const maximum = checks.flatMap(({ maximum: max, length }) => [max ?? length ?? []].flat());
  return {
    ...(minimum.length > 0 ? { [least]: Math.max(...minimum) } : {}),
    ...(maximum.length > 0 ? { [most]: Math.min(...maximum) } : {}),
  };
}

/** Names of formats that JSON Schema writes otherwise. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["guid", "uuid"],
  ["url", "uri"],
  ["datetime", "date-time"],
  ["json_string", "json-string"],
]);

/** Texts with a beginning, an end or a part are patterns alone. */
const NO_FORMATS: ReadonlySet<string> = new Set([
  "regex",
  "starts_with",
  "ends_with",
  "includes",
  "lowercase",
  "uppercase",
  "template_literal",
]);

function textOf(def: ZodDef): Json {
  const checks = checksOf(def).filter(({ check }) => check === "string_format");
  const patterns = [...new Set(checks.flatMap(patternsOf))];
  const format = checks.filter((check) => check.format !== undefined && !isLax(check)).at(-1)?.format;
  return {
    type: "string",
    ...sizes(
      { ...def, checks: (def.checks ?? []).filter(({ _zod }) => _zod.def.check !== "string_format") },
      "minLength",
      "maxLength",
    ),
    ...(format === undefined ? {} : { format: FORMATS.get(format) ?? format }),
    ...(patterns.length === 1 ? { pattern: patterns[0] } : {}),
    ...(patterns.length > 1 ? { allOf: patterns.map((pattern) => ({ type: "string", pattern })) } : {}),
  };
}

/** zod checks the groups of four by code. */
const BASE64 = "^(?:[0-9a-zA-Z+/]{4})*(?:[0-9a-zA-Z+/]{2}==|[0-9a-zA-Z+/]{3}=)?$";

function patternsOf({ format, pattern }: ZodCheck): string[] {
  if (format === "base64") return [BASE64];
  return pattern ? [pattern.source] : [];
}

/** Whether a check takes texts that the format of its name does not have: only its pattern says what it takes. */
const isLax = ({ format = "", local, precision }: ZodCheck): boolean =>
  NO_FORMATS.has(format) || format === "time" || local === true || precision === -1;

/** Ranges of zod's own formats of numbers. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  safeint: [-9007199254740991, 9007199254740991],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-3.4028234663852886e38, 3.4028234663852886e38],
  float64: [-1.7976931348623157e308, 1.7976931348623157e308],
};

function numberOf(def: ZodDef): Json {
  const bounds: Json = {};
  const narrow = (keyword: string, value: unknown, pick: (a: number, b: number) => number): void => {
    if (typeof value !== "number") return;
    const before = bounds[keyword];
    bounds[keyword] = typeof before === "number" ? pick(before, value) : value;
  };
  const steps = new Set<number>();
  let isInteger = false;
  for (const { check, format = "", value, inclusive } of checksOf(def)) {
    if (check === "number_format") {
      isInteger ||= format.includes("int");
      const [least, most] = RANGES[format] ?? [];
      narrow("minimum", least, Math.max);
      narrow("maximum", most, Math.min);
    }
    if (check === "greater_than") narrow(inclusive ? "minimum" : "exclusiveMinimum", value, Math.max);
    if (check === "less_than") narrow(inclusive ? "maximum" : "exclusiveMaximum", value, Math.min);
    if (check === "multiple_of" && typeof value === "number") steps.add(Math.abs(value));
  }
  // The narrower of two bounds says it all.
  if (Number(bounds["exclusiveMinimum"]) >= Number(bounds["minimum"])) delete bounds["minimum"];
  if (Number(bounds["exclusiveMaximum"]) <= Number(bounds["maximum"])) delete bounds["maximum"];
  const [multipleOf, ...more] = steps;
  return {
    type: isInteger ? "integer" : "number",
    ...bounds,
    ...(multipleOf === undefined ? {} : { multipleOf }),
    ...(more.length > 0 ? { allOf: more.map((each) => ({ multipleOf: each })) } : {}),
  };
}
