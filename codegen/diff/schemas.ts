import { refKey } from "../model/components.ts";
import { mapOf } from "../model/order.ts";
import type { Schema } from "../model/types.ts";

/** How a schema changed at one place, before anything is said about whom that hurts. */
export interface SchemaChange {
  /** Property path below the schema: `input[].content`. */
  readonly path: string;
  readonly kind:
    | "added"
    | "added-required"
    | "removed"
    | "became-required"
    | "became-optional"
    | "value-added"
    | "value-removed"
    | "type"
    | "deprecated"
    | "undeprecated";
  /** What exactly: a value, a type. */
  readonly detail?: string;
}

/** The components of both specs, to look through references to mere lists of values. */
interface Components {
  readonly old: Readonly<Record<string, Schema>>;
  readonly young: Readonly<Record<string, Schema>>;
}

/** What differs between two forms of a schema. References are compared by name: what they point to is compared by itself. */
export function compareSchemas(old: Schema, young: Schema, types: Components, path = ""): SchemaChange[] {
  const changes: SchemaChange[] = [];
  if (!old.deprecated && young.deprecated) changes.push({ path, kind: "deprecated" });
  if (old.deprecated && !young.deprecated) changes.push({ path, kind: "undeprecated" });
  const [named, newNamed] = [members(old), members(young)];
  const before = spelledOut(named, newNamed, types.old);
  const after = spelledOut(newNamed, named, types.young);
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const fresh = [...after.keys()].filter((key) => !before.has(key));
  const kept = [...before.keys()].filter((key) => after.has(key));
  if (kept.length === 0 && gone.length > 0 && fresh.length > 0) {
    return [...changes, { path, kind: "type", detail: `${names(gone)} -> ${names(fresh)}` }];
  }
  changes.push(
    ...gone.map((key): SchemaChange => ({ path, kind: "value-removed", detail: key })),
    ...fresh.map((key): SchemaChange => ({ path, kind: "value-added", detail: key })),
  );
  for (const key of kept) {
    const [one, other] = [before.get(key), after.get(key)];
    if (one === undefined || other === undefined) continue;
    if (key.startsWith("array"))
      changes.push(...compareSchemas(one.items ?? {}, other.items ?? {}, types, `${path}[]`));
    if (key.startsWith("object")) changes.push(...compareObjects(one, other, types, path));
  }
  return changes;
}

/** Changes of one property or parameter in itself: whether it is there, and whether it must be. */
export function compareProperties(
  old: Readonly<Record<string, { schema: Schema; required: boolean }>>,
  young: Readonly<Record<string, { schema: Schema; required: boolean }>>,
  types: Components,
  path: string,
): SchemaChange[] {
  const below = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const removed = Object.keys(old).filter((name) => !(name in young));
  return [
    ...removed.map((name): SchemaChange => ({ path: below(name), kind: "removed" })),
    ...Object.entries(young).flatMap(([name, property]): SchemaChange[] => {
      const before = old[name];
      const at = below(name);
      if (before === undefined) return [{ path: at, kind: property.required ? "added-required" : "added" }];
      const changed: SchemaChange[] =
        before.required === property.required
          ? []
          : [{ path: at, kind: property.required ? "became-required" : "became-optional" }];
      return [...changed, ...compareSchemas(before.schema, property.schema, types, at)];
    }),
  ];
}

function compareObjects(old: Schema, young: Schema, types: Components, path: string): SchemaChange[] {
  const changes = compareProperties(propertiesOf(old), propertiesOf(young), types, path);
  const bases = (schema: Schema): string[] =>
    (schema.allOf ?? []).flatMap(({ $ref }) => ($ref ? [refKey($ref)] : []));
  const [before, after] = [bases(old), bases(young)];
  for (const base of before)
    if (!after.includes(base)) changes.push({ path, kind: "type", detail: `no ${base} any more` });
  for (const base of after)
    if (!before.includes(base)) changes.push({ path, kind: "type", detail: `${base} besides` });
  const [rest, otherRest] = [restOf(old), restOf(young)];
  if (rest !== undefined && otherRest !== undefined)
    changes.push(...compareSchemas(rest, otherRest, types, `${path}{}`));
  else if (rest !== otherRest) {
    changes.push({ path, kind: rest === undefined ? "value-added" : "value-removed", detail: "other keys" });
  }
  return changes;
}

function propertiesOf(schema: Schema): Record<string, { schema: Schema; required: boolean }> {
  const parts = [schema, ...(schema.allOf ?? [])];
  return mapOf(
    parts.flatMap(({ properties, required }) =>
      Object.entries(properties ?? {}).map(([name, property]) => [
        name,
        { schema: property, required: required?.includes(name) ?? false },
      ]),
    ),
  );
}

/** Schema of the keys that are not listed. */
function restOf({ additionalProperties: rest }: Schema): Schema | undefined {
  if (rest === undefined || rest === false) return undefined;
  return rest === true ? {} : rest;
}

/** What a value may be, one entry for each member of a union or value of an enumeration. */
function members(schema: Schema): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const add = (key: string, member: Schema): void => {
    let name = key;
    for (let count = 2; found.has(name) && isStructure(key); count += 1) name = `${key} (${count})`;
    found.set(name, member);
  };
  const visit = (member: Schema): void => {
    if (member.$ref !== undefined) add(refKey(member.$ref), member);
    else if (member.anyOf ?? member.oneOf) for (const each of member.anyOf ?? member.oneOf ?? []) visit(each);
    else if (member.const !== undefined) add(JSON.stringify(member.const), member);
    else if (member.enum !== undefined)
      for (const value of member.enum) add(JSON.stringify(value), { const: value });
    else if (typeof member.type === "object") for (const type of member.type) visit({ ...member, type });
    else if (member.type === "array") add("array", member);
    else if (member.type === "object" || member.properties || member.allOf) add("object", member);
    else add(member["x-sdk-type"] ?? member.format ?? plain(member.type), member);
  };
  visit(schema);
  return found;
}

/** A list of values that has got a name, or lost it, is the same list: named ones are written out unless both sides name them. */
function spelledOut(
  own: ReadonlyMap<string, Schema>,
  other: ReadonlyMap<string, Schema>,
  schemas: Readonly<Record<string, Schema>>,
): Map<string, Schema> {
  return new Map(
    [...own].flatMap(([key, member]): [string, Schema][] => {
      const target = other.has(key) || member.$ref === undefined ? undefined : schemas[key];
      const values = target === undefined ? undefined : members(target);
      return values !== undefined && [...values.values()].every(isPlain) ? [...values] : [[key, member]];
    }),
  );
}

/** A single value, or a type without parts of its own. */
function isPlain({ const: value, $ref, type, properties, allOf }: Schema): boolean {
  if (value !== undefined) return true;
  return $ref === undefined && properties === undefined && allOf === undefined && !isStructure(String(type));
}

function plain(type: Schema["type"]): string {
  return typeof type === "string" ? type : "anything";
}

function isStructure(key: string): boolean {
  return key === "object" || key === "array";
}

function names(keys: readonly string[]): string {
  return keys.length > 6 ? `${keys.slice(0, 6).join(" | ")} | …` : keys.join(" | ");
}
