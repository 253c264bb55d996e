import type { Schema } from "../model/types.ts";

/** Limits of a schema, apart from its shape: they may stand beside a `$ref` or an `anyOf` and then hold for its members. */
export interface Bounds {
  readonly number: readonly string[];
  readonly string: readonly string[];
  readonly array: readonly string[];
  readonly record: readonly string[];
}

export const NO_BOUNDS: Bounds = { number: [], string: [], array: [], record: [] };

export function boundsOf(schema: Schema, outer: Bounds): Bounds {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const own: Bounds = {
    number: [
      ...check("z.gte", minimum),
      ...check("z.lte", maximum),
      ...check("z.gt", exclusiveMinimum),
      ...check("z.lt", exclusiveMaximum),
    ],
    string: [...check("z.minLength", schema.minLength), ...check("z.maxLength", schema.maxLength)],
    array: [...check("z.minLength", schema.minItems), ...check("z.maxLength", schema.maxItems)],
    record: keyCount(schema.minProperties, schema.maxProperties),
  };
  return {
    number: [...outer.number, ...own.number],
    string: [...outer.string, ...own.string],
    array: [...outer.array, ...own.array],
    record: [...outer.record, ...own.record],
  };
}

export function isUnbounded(bounds: Bounds): boolean {
  return Object.values(bounds).every((checks: readonly string[]) => checks.length === 0);
}

function check(name: string, limit: number | undefined): string[] {
  return limit === undefined ? [] : [`${name}(${limit})`];
}

function keyCount(least: number | undefined, most: number | undefined): string[] {
  if (least === undefined && most === undefined) return [];
  return [most === undefined ? `keyCount(${least})` : `keyCount(${least ?? 0}, ${most})`];
}
