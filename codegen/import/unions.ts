import type { JsonSchema } from "./openapi.ts";

type Literal = string | number;

const PLAIN = new Set(["string", "number", "boolean"]);

/** One schema for a union: literals of a kind become one `enum`, a plain type with `null` a list of types. */
export function joinSchemas(schemas: readonly JsonSchema[]): JsonSchema {
  const members = gatherLiterals(mergeBooleans(withoutRepeats(schemas.flatMap(spread))));
  const [first, second] = members;
  if (first === undefined) return { not: {} };
  if (second === undefined) return first;
  if (members.length === 2 && isPlain(first) && isNullType(second)) return { type: [first.type, "null"] };
  return { anyOf: members };
}

/** Members of a union that is itself nothing but a union. */
function spread(schema: JsonSchema): JsonSchema[] {
  if (schema.anyOf !== undefined && Object.keys(schema).length === 1) return schema.anyOf;
  if (Array.isArray(schema.type) && Object.keys(schema).length === 1) {
    return schema.type.map((type) => ({ type }));
  }
  return [schema];
}

function withoutRepeats(schemas: readonly JsonSchema[]): JsonSchema[] {
  const seen = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  return [...seen.values()];
}

/** `true | false` is how some tools write `boolean`. */
function mergeBooleans(schemas: readonly JsonSchema[]): JsonSchema[] {
  const values = schemas.filter((schema) => typeof schema.const === "boolean");
  if (values.length < 2) return [...schemas];
  const [first] = values;
  return schemas.flatMap((schema) => {
    if (typeof schema.const !== "boolean") return [schema];
    return schema === first ? [{ type: "boolean" }] : [];
  });
}

function gatherLiterals(schemas: readonly JsonSchema[]): JsonSchema[] {
  const gathered: JsonSchema[] = [];
  const places = new Map<string, number>();
  for (const schema of schemas) {
    const values = literalsOf(schema);
    const type = typeof values?.[0];
    const place = values === undefined ? undefined : places.get(type);
    if (values === undefined) gathered.push(schema);
    else if (place === undefined) places.set(type, gathered.push(schema) - 1);
    else {
      const earlier = literalsOf(gathered[place] ?? {}) ?? [];
      gathered[place] = { type, enum: [...new Set([...earlier, ...values])] };
    }
  }
  return gathered;
}

/** The values of a schema that is nothing but one or several strings or numbers. */
function literalsOf(schema: JsonSchema): Literal[] | undefined {
  if (schema.enum !== undefined) return schema.enum;
  return typeof schema.const === "string" || typeof schema.const === "number" ? [schema.const] : undefined;
}

function isPlain(schema: JsonSchema): schema is JsonSchema & { type: string } {
  return typeof schema.type === "string" && PLAIN.has(schema.type) && Object.keys(schema).length === 1;
}

function isNullType(schema: JsonSchema): boolean {
  return schema.type === "null";
}
