import { refKey } from "../model/components.ts";
import type { Schema } from "../model/types.ts";

type Schemas = Readonly<Record<string, Schema>>;
export type Members = ReadonlyMap<string, Schema>;

/** What a value may be, one entry for each member of a union or value of an enumeration. Each has the keywords of the whole. */
function membersOf(schema: Schema): Members {
  const found = new Map<string, Schema>();
  const add = (key: string, member: Schema): void => {
    let name = key;
    for (let count = 2; found.has(name) && isStructure(key); count += 1) name = `${key} (${count})`;
    found.set(name, member);
  };
  const visit = (given: Schema): void => {
    const { nullable, ...member } = given;
    if (nullable) add("null", { type: "null" });
    const { anyOf, oneOf, ...outer } = member;
    const union = anyOf ?? oneOf;
    if (member.$ref !== undefined) add(refKey(member.$ref), member);
    else if (union !== undefined && !hasParts(member)) for (const each of union) visit({ ...outer, ...each });
    else if (member.const !== undefined) add(JSON.stringify(member.const), member);
    else if (member.enum !== undefined) {
      const { enum: values, type, ...rest } = member;
      for (const value of values) add(JSON.stringify(value), { ...rest, const: value });
    } else if (typeof member.type === "object") for (const type of member.type) visit({ ...member, type });
    else if (member.type === "array") add("array", member);
    else if (member.type === "object" || hasParts(member)) add("object", member);
    else add(member["x-sdk-type"] ?? plain(member.type), member);
  };
  visit(schema);
  return found;
}

/**
 * Members of both sides, with the same names for the same things: a union or a list of values that has got a name, or lost
 * it, is the same one. So what only one side names is written out.
 */
export function alignedMembers(
  old: Schema,
  young: Schema,
  schemas: { readonly old: Schemas; readonly young: Schemas },
): [Members, Members] {
  const [before, after] = [membersOf(old), membersOf(young)];
  const [reached, reachedAfter] = [reach(before, schemas.old), reach(after, schemas.young)];
  return [writtenOut(before, reachedAfter, schemas.old), writtenOut(after, reached, schemas.young)];
}

/** Every name that is there when all unions are written out. */
function reach(members: Members, schemas: Schemas, found = new Set<string>()): Set<string> {
  for (const [key, member] of members) {
    if (found.has(key)) continue;
    found.add(key);
    const inner = unionMembers(member, schemas);
    if (inner !== undefined) reach(inner, schemas, found);
  }
  return found;
}

/** What members may be that are names of unions, all the way down. */
export function innerKeys(members: Members, schemas: Schemas): Set<string> {
  const found = new Set<string>();
  for (const member of members.values()) {
    const inner = unionMembers(member, schemas);
    if (inner !== undefined) reach(inner, schemas, found);
  }
  return found;
}

function writtenOut(
  own: Members,
  other: ReadonlySet<string>,
  schemas: Schemas,
  open: readonly string[] = [],
): Members {
  return new Map(
    [...own].flatMap(([key, member]): [string, Schema][] => {
      const inner = other.has(key) || open.includes(key) ? undefined : unionMembers(member, schemas);
      return inner === undefined ? [[key, member]] : [...writtenOut(inner, other, schemas, [...open, key])];
    }),
  );
}

/** What a name stands for, unless that is one object or list: those are compared with others, not written out. */
function unionMembers(member: Schema, schemas: Schemas): Members | undefined {
  const target = targetOf(member, schemas);
  if (target === undefined) return undefined;
  const inner = membersOf(target);
  const [only = ""] = inner.keys();
  return inner.size === 1 && isStructure(only) ? undefined : inner;
}

/** What a reference points to, with what stands beside the reference; where a name is declared says nothing about it. */
export function targetOf(member: Schema, schemas: Schemas): Schema | undefined {
  const { $ref, ...beside } = member;
  const target = $ref === undefined ? undefined : schemas[refKey($ref)];
  if (target === undefined) return undefined;
  const { "x-sdk": _place, description: _text, ...facts } = target;
  return { ...facts, ...beside };
}

/** An object, a list, or the name of one. */
export function isStructured(key: string, member: Schema | undefined): boolean {
  return member?.$ref !== undefined || isStructure(key);
}

/** Whether all values of the one are values of the other. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === "anything") return true;
  if (wide === "number") return narrow === "integer" || /^-?\d/.test(narrow);
  if (wide === "integer") return /^-?\d+$/.test(narrow);
  if (wide === "boolean") return narrow === "true" || narrow === "false";
  return wide === "string" && narrow.startsWith('"');
}

/** A single value, as its member is named. */
export function isValue(key: string): boolean {
  return /^["\d-]|^(?:true|false)$/.test(key);
}

function hasParts({ properties, allOf, items }: Schema): boolean {
  return properties !== undefined || allOf !== undefined || items !== undefined;
}

function isStructure(key: string): boolean {
  return /^(?:object|array)(?: \(\d+\))?$/.test(key);
}

function plain(type: Schema["type"]): string {
  return typeof type === "string" ? type : "anything";
}
