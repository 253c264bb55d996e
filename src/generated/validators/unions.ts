// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";

/**
 * Unions whose errors point at the bad field. A plain `z.union` reports one issue at the union itself, which in a list of
 * input items would be the whole list; these first choose the member that is meant, then report what that one says.
 */

export type ObjectSchema = z.ZodMiniObject<z.core.$ZodShape, z.core.$strict>;

type Kind = "string" | "number" | "boolean" | "null" | "array" | "object";

/** A union of which each member is another kind of JSON value. */
export function byKind(schemas: Readonly<Partial<Record<Kind, z.ZodMiniType>>>): z.ZodMiniType {
  return z.any().check((payload) => {
    const kind = kindOf(payload.value);
    const schema = kind === undefined ? undefined : schemas[kind];
    if (schema !== undefined) payload.issues.push(...issuesOf(schema, payload.value));
    else {
      const expected = Object.keys(schemas).join(" | ");
      payload.issues.push({ code: "invalid_type", expected, input: payload.value });
    }
  });
}

/** A union of objects that a property tells apart. `absent` is for objects without it, or with `null`. */
export function byTag(
  key: string,
  schemas: Readonly<Record<string, z.ZodMiniType>>,
  absent?: z.ZodMiniType,
): z.ZodMiniType {
  return tagged(key, schemas, { absent, open: false });
}

/** The same for a union to which the service adds: what says that it is something else is taken as it is. */
export function byOpenTag(
  key: string,
  schemas: Readonly<Record<string, z.ZodMiniType>>,
  absent?: z.ZodMiniType,
): z.ZodMiniType {
  return tagged(key, schemas, { absent, open: true });
}

function tagged(
  key: string,
  schemas: Readonly<Record<string, z.ZodMiniType>>,
  { absent, open }: { readonly absent: z.ZodMiniType | undefined; readonly open: boolean },
): z.ZodMiniType {
  const known = new Map(Object.entries(schemas));
  return z.any().check((payload) => {
    const value = payload.value;
    if (kindOf(value) !== "object") {
      payload.issues.push({ code: "invalid_type", expected: "object", input: value });
      return;
    }
    // What every object inherits (`constructor`) says nothing of this one.
    const isInherited = key in Object.prototype && !Object.hasOwn(value as object, key);
    const tag = isInherited ? undefined : (value as Record<string, unknown>)[key];
    const schema = tag === undefined || tag === null ? absent : known.get(String(tag));
    if (schema !== undefined) payload.issues.push(...issuesOf(schema, value));
    else if (!open || typeof tag !== "string") {
      payload.issues.push({ code: "invalid_value", values: [...known.keys()], input: tag, path: [key] });
    }
  });
}

/** A union that nothing tells apart: where no member fits, the one with the fewest faults speaks. */
export function closest(schemas: readonly z.ZodMiniType[]): z.ZodMiniType {
  return z.any().check((payload) => {
    let fewest: z.core.$ZodRawIssue[] | undefined;
    for (const schema of schemas) {
      const issues = issuesOf(schema, payload.value);
      if (fewest === undefined || issues.length < fewest.length) fewest = issues;
      if (issues.length === 0) return;
    }
    payload.issues.push(...(fewest ?? []));
  });
}

/** A check for objects with free keys: how many there may be. */
export function keyCount(least: number, most = Number.POSITIVE_INFINITY): z.core.$ZodCheck<unknown> {
  const wanted = [...(least > 0 ? [`at least ${least}`] : []), ...(most < 1 / 0 ? [`at most ${most}`] : [])];
  return z.refine(
    (value) => {
      const count = Object.keys(value as object).length;
      return count >= least && count <= most;
    },
    { error: `Wrong number of keys: expected ${wanted.join(" and ")}` },
  );
}

function kindOf(value: unknown): Kind | undefined {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  switch (type) {
    case "string":
    case "number":
    case "boolean":
    case "object":
      return type;
    default:
      return undefined;
  }
}

function issuesOf(schema: z.ZodMiniType, value: unknown): z.core.$ZodRawIssue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) throw new TypeError("A generated validator must not be asynchronous.");
  return result.issues;
}
