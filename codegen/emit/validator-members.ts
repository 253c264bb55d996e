import { laidOver } from "../model/order.ts";
import type { Schema } from "../model/types.ts";
import { componentOf, type ModelIndex, refKey } from "./model-index.ts";
import { isNothing, splitInheritance } from "./schema-parts.ts";
import { asOne } from "./validator-parts.ts";

export type Kind = "string" | "number" | "boolean" | "null" | "array" | "object" | "any";

/** A member of a union, with aliases of unions taken apart: what is left is one kind of value each. */
export interface Member {
  /** As written: a `$ref` stays one, so that its validator is shared. */
  readonly schema: Schema;
  readonly kind: Kind;
}

/** Members of a union, all the way down, each once. */
export function unionMembers(schemas: readonly Schema[], index: ModelIndex): Member[] {
  const seen = new Set<string>();
  const visit = (written: Schema): Member[] => {
    const schema = asOne(written, index);
    if (isNothing(schema)) return [];
    if (schema.$ref !== undefined) {
      const key = refKey(schema.$ref);
      if (seen.has(key)) return [];
      seen.add(key);
      const target = asOne(componentOf(index, key).schema, index);
      const isMore = target.$ref !== undefined || isUnion(target);
      return isMore ? visit(target) : [{ schema, kind: kindOf(target) }];
    }
    const parts = schema.anyOf ?? schema.oneOf;
    if (parts !== undefined) return parts.flatMap(visit);
    if (typeof schema.type === "object") return schema.type.flatMap((type) => visit({ ...schema, type }));
    if (schema.enum?.includes(null) === true) {
      const rest = schema.enum.filter((value) => value !== null);
      return [...visit({ ...schema, enum: rest }), { schema: { type: "null" }, kind: "null" }];
    }
    return [{ schema, kind: kindOf(schema) }];
  };
  return schemas.flatMap(visit);
}

function isUnion(schema: Schema): boolean {
  return (
    (schema.anyOf ?? schema.oneOf) !== undefined ||
    typeof schema.type === "object" ||
    schema.enum?.includes(null) === true
  );
}

function kindOf(schema: Schema): Kind {
  const sample = schema.const ?? schema.enum?.[0];
  if (sample !== undefined && sample !== null) return typeof sample as Kind;
  if (schema.const === null) return "null";
  if (schema.allOf !== undefined || schema.properties !== undefined) return "object";
  switch (schema.type) {
    case "string":
      return schema.format === "binary" ? "object" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
    case "array":
    case "object":
      return schema.type;
    default:
      return "any";
  }
}

/** An object schema with what it inherits. */
export function flattenObject(schema: Schema, index: ModelIndex): Schema {
  const { bases, own } = splitInheritance(schema);
  const inherited = bases.map((key) => flattenObject(componentOf(index, key).schema, index));
  const parts = [...inherited, own];
  return Object.assign({}, ...parts, {
    properties: laidOver(...parts.map((part) => part.properties)),
    required: requiredOf(parts),
  });
}

/** What has to be sent. */
function requiredOf(parts: readonly Schema[]): string[] {
  const mayLack = new Set(parts.flatMap((part) => part["x-may-lack"] ?? []));
  return [...new Set(parts.flatMap((part) => part.required ?? []))].filter((name) => !mayLack.has(name));
}

/** What a property may hold, where that is a closed set of literals. `undefined` and `null` are both "absent". */
export interface Tag {
  readonly values: readonly (string | number | boolean)[];
  readonly absent: boolean;
}

/** The tag of an object under a key; `undefined` where the key does not tell it apart from others. */
export function tagOf(member: Member, key: string, index: ModelIndex): Tag | undefined {
  const schema =
    member.schema.$ref === undefined ? member.schema : componentOf(index, refKey(member.schema.$ref)).schema;
  if (schema.format === "binary") return undefined;
  const object = flattenObject(schema, index);
  const property = object.properties?.[key];
  const isOpen = object.additionalProperties !== undefined && object.additionalProperties !== false;
  if (property === undefined) return isOpen ? undefined : { values: [], absent: true };
  const values: (string | number | boolean)[] = [];
  let absent = !(object.required ?? []).includes(key);
  for (const part of unionMembers([property], index)) {
    const literals =
      part.schema.$ref === undefined ? part.schema : componentOf(index, refKey(part.schema.$ref)).schema;
    if (part.kind === "null") absent = true;
    else if (literals["x-open"] === true) return undefined;
    else if (literals.const !== undefined && literals.const !== null) values.push(literals.const);
    else if (literals.enum !== undefined) values.push(...literals.enum.filter((value) => value !== null));
    else return undefined;
  }
  return { values, absent };
}
