import { isMap, type Loose } from "./forms/pointer.ts";
import type { DocumentPath } from "./places.ts";

const PREFIX = "#/components/schemas/";
const PARTS = ["allOf", "anyOf", "oneOf"];

/** A reference, and where it stands. */
export interface PlacedReference {
  readonly ref: string;
  readonly path: DocumentPath;
}

/**
 * References by which a schema is a part of itself, without a property or an item between: no type can be that. The first of each
 * circle.
 */
export function circles(schemas: Loose): PlacedReference[] {
  const done = new Set<string>();
  const found: PlacedReference[] = [];
  const visit = (name: string, around: readonly string[]): void => {
    if (done.has(name)) return;
    for (const each of parts(schemas[name], ["components", "schemas", name])) {
      const target = each.ref.slice(PREFIX.length);
      if (target === name || around.includes(target)) found.push(each);
      else visit(target, [...around, name]);
    }
    done.add(name);
  };
  for (const name of Object.keys(schemas)) visit(name, []);
  return found;
}

/** What a schema is made of, apart from what it holds. */
function* parts(schema: unknown, path: DocumentPath): Generator<PlacedReference> {
  if (!isMap(schema)) return;
  const { $ref } = schema;
  if (typeof $ref === "string" && $ref.startsWith(PREFIX)) yield { ref: $ref, path: [...path, "$ref"] };
  for (const key of PARTS) {
    const members = schema[key];
    if (!Array.isArray(members)) continue;
    for (const [at, each] of members.entries()) yield* parts(each, [...path, key, at]);
  }
}
