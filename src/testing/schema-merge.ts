type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One schema that asks for all of them; `false` when one of them accepts nothing. */
export function mergeSchemas(schemas: readonly unknown[]): unknown {
  if (schemas.includes(false)) return false;
  let merged: Schema = {};
  for (const schema of schemas) if (isSchema(schema)) merged = mergeTwo(merged, schema);
  return merged;
}

function mergeTwo(one: Schema, other: Schema): Schema {
  const merged: Record<string, unknown> = { ...one, ...other };
  for (const keyword of Object.keys(one)) {
    const combine = COMBINE[keyword];
    if (combine && other[keyword] !== undefined) merged[keyword] = combine(one[keyword], other[keyword]);
  }
  return merged;
}

type Combine = (one: unknown, other: unknown) => unknown;

const largest: Combine = (one, other) => Math.max(Number(one), Number(other));
const smallest: Combine = (one, other) => Math.min(Number(one), Number(other));
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** Of two lists of choices, every pair is a choice. */
const pairs: Combine = (one, other) =>
  list(one).flatMap((left) => list(other).map((right) => mergeSchemas([left, right])));

/** What two schemas that both have the keyword ask for together. Of any other keyword the later one stands. */
const COMBINE: Readonly<Record<string, Combine>> = {
  minimum: largest,
  exclusiveMinimum: largest,
  minLength: largest,
  minItems: largest,
  minProperties: largest,
  maximum: smallest,
  exclusiveMaximum: smallest,
  maxLength: smallest,
  required: (one, other) => [...new Set([...list(one), ...list(other)])],
  enum: (one, other) => list(one).filter((value) => list(other).includes(value)),
  allOf: (one, other) => [...list(one), ...list(other)],
  anyOf: pairs,
  oneOf: pairs,
  properties: (one, other) => {
    const properties: Record<string, unknown> = { ...(one as Schema), ...(other as Schema) };
    for (const [name, schema] of Object.entries(one as Schema)) {
      if (Object.hasOwn(other as Schema, name))
        properties[name] = { allOf: [schema, (other as Schema)[name]] };
    }
    return properties;
  },
};
