import type { Schema } from "../model/types.ts";
import { type ModelIndex, refKey } from "./model-index.ts";
import { besideParts, hasOwnMembers, isAnything, membersOf } from "./schema-parts.ts";

/** Branches are written out, so somewhere is an end. */
const MOST_BRANCHES = 64;

/**
 * A schema that a validator can be written for: a reference alone, a union alone, or an object with what it inherits. "This and (A or
 * B)" becomes "(this and A) or (this and B)", so that each branch knows all keys that it may have. One that is so already is given
 * back as it is.
 */
export function asOne(schema: Schema, index: ModelIndex): Schema {
  if (schema["x-sdk-type"] !== undefined) return schema;
  const { nullable, ...rest } = schema;
  if (nullable === true) return { anyOf: [rest, { type: "null" }] };
  const { $ref, allOf, anyOf, oneOf } = schema;
  const own = besideParts(schema);
  const parts = [$ref, allOf, anyOf, oneOf].filter((part) => part !== undefined).length;
  if (parts === 0 || (parts === 1 && !hasOwnMembers(own) && !hasUnion(allOf ?? [], index))) {
    const [only] = allOf ?? [];
    return only !== undefined && allOf?.length === 1 && !hasOwnMembers(own)
      ? { ...annotations(own), ...only }
      : schema;
  }
  if (typeof own.type === "object" && own.type.includes("null")) {
    const types = own.type.filter((type) => type !== "null");
    const type = types.length === 1 && types[0] !== undefined ? types[0] : types;
    return { anyOf: [{ ...schema, type }, { type: "null" }] };
  }
  const conditions = conditionsOf(schema, index, []);
  const union = conditions.find((part) => membersOf(part) !== undefined);
  if (union === undefined) {
    // Objects with parents are what the rest of this is written for.
    return allOf !== undefined && $ref === undefined ? schema : { ...annotations(own), allOf: conditions };
  }
  const others = conditions.filter((part) => part !== union);
  const members = (membersOf(union) ?? []).filter(
    (member) =>
      member.type !== "null" || !others.some((part) => part.type === "object" || hasOwnMembers(part)),
  );
  const branches = members.map((member) => asOne({ allOf: [...others, member] }, index));
  const flat = branches.flatMap((branch) => (isUnionAlone(branch) ? (membersOf(branch) ?? []) : [branch]));
  return flat.length > MOST_BRANCHES
    ? {}
    : { ...annotations(own), ...annotations(besideParts(union)), anyOf: flat };
}

/** Whether all that a schema has to be is an object. */
export function isOfObjects(schema: Schema, index: ModelIndex, seen: readonly string[] = []): boolean {
  const { $ref, allOf = [], type } = schema;
  if ($ref !== undefined) {
    const key = refKey($ref);
    const target = index.components.get(key)?.schema;
    return target === undefined || seen.includes(key) || isOfObjects(target, index, [...seen, key]);
  }
  if (schema.enum !== undefined || schema.const !== undefined || membersOf(schema) !== undefined)
    return false;
  return (type === undefined || type === "object") && allOf.every((part) => isOfObjects(part, index, seen));
}

const isUnionAlone = (schema: Schema): boolean =>
  membersOf(schema) !== undefined && Object.keys(schema).every((key) => key === "anyOf" || key === "oneOf");

function hasUnion(parts: readonly Schema[], index: ModelIndex): boolean {
  return parts.some((part) => conditionsOf(part, index, []).some((each) => membersOf(each) !== undefined));
}

/** All that a value has to be at once, unions apart from what stands beside them. References to unions are followed, others stay. */
function conditionsOf(schema: Schema, index: ModelIndex, seen: readonly string[]): Schema[] {
  const { $ref, allOf = [], anyOf, oneOf } = schema;
  const own = besideParts(schema);
  const found: Schema[] = [];
  if ($ref !== undefined) {
    const key = refKey($ref);
    const target = seen.includes(key) ? undefined : index.components.get(key)?.schema;
    const inner = target === undefined ? [] : conditionsOf(target, index, [...seen, key]);
    found.push(...(inner.some((part) => membersOf(part) !== undefined) ? inner : [{ $ref }]));
  }
  for (const part of allOf) found.push(...conditionsOf(part, index, seen));
  const isBare = found.length === 0 && anyOf === undefined && oneOf === undefined;
  if (isBare || hasOwnMembers(own) || own.enum !== undefined || own.const !== undefined) found.push(own);
  if (anyOf !== undefined) found.push({ ...annotations(own), anyOf });
  if (oneOf !== undefined) found.push({ ...annotations(own), oneOf });
  return found.filter((part) => !isAnything(part));
}

/** What is known of a schema besides its values, e.g. that the service adds to it. */
const annotations = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword.startsWith("x-")));
