import { hints } from "./json-schema.ts";
import { annotationKeywords, narrowingKeywords, passedKeywords } from "./strict-rules.ts";

/** What is read of a schema of zod 4, classic, mini or core: its definition, as zod documents it for libraries. */
export interface ZodSchema {
  readonly _zod: {
    readonly def: ZodDef;
    readonly optin?: "optional" | "defaulted" | undefined;
    readonly pattern?: RegExp;
    readonly innerType?: ZodSchema;
    readonly toJSONSchema?: () => object;
  };
  readonly meta?: () => unknown;
}

export interface ZodDef {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: ZodCheck } }[];
  /** A format is a schema and its first check at once. */
  readonly check?: string;
  readonly shape?: Readonly<Record<string, ZodSchema>>;
  readonly catchall?: ZodSchema;
  readonly element?: ZodSchema;
  readonly options?: readonly ZodSchema[];
  readonly left?: ZodSchema;
  readonly right?: ZodSchema;
  readonly items?: readonly ZodSchema[];
  readonly rest?: ZodSchema | null;
  readonly keyType?: ZodSchema;
  readonly valueType?: ZodSchema;
  readonly partial?: boolean;
  readonly innerType?: ZodSchema;
  readonly in?: ZodSchema;
  readonly out?: ZodSchema;
  readonly getter?: () => ZodSchema;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly defaultValue?: unknown;
}

export interface ZodCheck {
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly local?: boolean;
  readonly precision?: number | null;
}

export function isZodSchema(value: object): value is ZodSchema {
  return "_zod" in value;
}

/** Why no JSON that a model writes is a value of it, and what to write instead: kinds by the name that zod has for them. */
const NOT_JSON: ReadonlyMap<string, string> = new Map([
  ["date", "is a Date, which JSON lacks. Use z.iso.datetime(), with .pipe(z.coerce.date()) for a Date of it"],
  ["bigint", "is a bigint, which JSON lacks. Use z.int(), or z.string() with a transformation"],
  ["symbol", "is a symbol, which JSON lacks. Use z.enum() of texts"],
  ["undefined", "is undefined, which JSON lacks. Use z.null()"],
  ["void", "is undefined, which JSON lacks. Use z.null()"],
  ["nan", "is NaN, which JSON lacks. Use z.null()"],
  ["map", "is a Map, which JSON lacks. Use a list of { key, value } objects"],
  ["set", "is a Set, which JSON lacks. Use z.array()"],
  ["file", "is a file, which JSON lacks. Use z.string()"],
  ["function", "is a function, which JSON lacks. Leave it out"],
  ["promise", "is a promise, which JSON lacks. Use the schema of its value"],
  [
    "custom",
    "is checked by code alone, so nothing says what to write. Use a schema of its JSON with a transformation",
  ],
  ["transform", "is made by code alone, so nothing says what to write. Put a schema of its input in front"],
  ["success", "says whether another schema fits, so nothing says what to write. Use that schema"],
  ["never", "takes nothing at all. Leave it out"],
]);

/** Why a schema is nothing that JSON can say, if so. */
export function refusalOf({ type, values, entries, shape = {} }: ZodDef): string | undefined {
  const choices = values ?? (entries && Object.values(entries));
  if ((type === "literal" || type === "enum") && choices?.length === 0) return NOT_JSON.get("never");
  const strange = type === "literal" ? (choices ?? []).filter((value) => !isJsonLiteral(value)) : [];
  if (strange.length > 0) {
    const told = strange.map((value) => (typeof value === "bigint" ? `${value}n` : String(value)));
    return `has the literal ${told.join(", ")}, which JSON lacks. Leave it out`;
  }
  if (type === "object" && Object.getOwnPropertySymbols(shape).length > 0) {
    return "has a property named by a symbol, which JSON lacks. Name it by a text";
  }
  return NOT_JSON.get(type);
}

const isJsonLiteral = (value: unknown): boolean =>
  value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);

/** Whether it stands in for what was left out. */
export const hasOwnDefault = ({ type }: ZodDef): boolean => type === "default" || type === "prefault";

/** What `meta()`, `describe()` or a registry say of a schema, as far as JSON Schema has a keyword for it. */
export function metadataOf(schema: ZodSchema): { id?: string; keywords: Record<string, unknown> } {
  const found: unknown = registry()?.get(schema) ?? schema.meta?.();
  const { id, ...said } = { ...Object(found) };
  const keywords = Object.fromEntries(Object.entries(said).filter(([keyword]) => isKeyword(keyword)));
  return { keywords, ...(typeof id === "string" ? { id } : {}) };
}

export const isKeyword = (name: string): boolean =>
  passedKeywords.has(name) ||
  annotationKeywords.has(name) ||
  narrowingKeywords.has(name) ||
  OTHER_KEYWORDS.has(name) ||
  name === hints.refused ||
  name === hints.default;

const OTHER_KEYWORDS: ReadonlySet<string> = new Set([
  "$ref",
  "$defs",
  "definitions",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
  "const",
  "default",
  "format",
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
]);

/** zod's one registry, which all copies of it share. */
function registry(): { get(schema: ZodSchema): unknown } | undefined {
  const found: unknown = Reflect.get(globalThis, "__zod_globalRegistry");
  return isRegistry(found) ? found : undefined;
}

const isRegistry = (value: unknown): value is { get(schema: ZodSchema): unknown } =>
  typeof Object(value).get === "function";
