import type { Schema } from "../model/types.ts";
import { componentOf, type ModelIndex, refKey } from "./model-index.ts";
import type { ModuleScope } from "./module-scope.ts";
import { resolveTypeText } from "./signature-text.ts";
import { type PropertyNode, type TypeNode, text } from "./type-text.ts";

const OPEN_STRING = "(string & {})";

/** Where a schema is being written: the scope of the file and the namespaces around the place. */
export interface TypePlace {
  readonly index: ModelIndex;
  readonly scope: ModuleScope;
  readonly enclosing: readonly string[];
}

/** The TypeScript type of a schema, to be written at a place. */
export function schemaType(schema: Schema, place: TypePlace): TypeNode {
  const own = schema["x-sdk-type"];
  if (own !== undefined) return text(resolveTypeText(own, place.scope, place.index));
  if (schema.$ref !== undefined) {
    const key = refKey(schema.$ref);
    return schema["x-as-sent"] === true
      ? typeAsSent(key, place)
      : text(place.scope.component(key, place.enclosing));
  }
  const members = schema.anyOf ?? schema.oneOf;
  if (members !== undefined) return unionOf(members, place);
  if (schema.allOf !== undefined) {
    return intersection(schema.allOf.map((part) => schemaType(part, place)));
  }
  if (schema.const !== undefined) return text(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return union(schema.enum.map((value) => text(JSON.stringify(value))));
  if (typeof schema.type === "object") {
    return union(schema.type.map((type) => plainType({ ...schema, type }, place)));
  }
  return plainType(schema, place);
}

/** What callers may leave out is optional in what they send: in an object, or in each member of a union. */
function typeAsSent(key: string, place: TypePlace): TypeNode {
  const { schema } = componentOf(place.index, key);
  const name = place.scope.component(key, place.enclosing);
  const members = schema.anyOf ?? schema.oneOf;
  if (members !== undefined) {
    return union(members.map((member) => schemaType({ ...member, "x-as-sent": true }, place)));
  }
  const mayLack = schema["x-may-lack"]?.filter((property) => schema.required?.includes(property)) ?? [];
  if (mayLack.length === 0) return text(name);
  const names = mayLack.map((property) => JSON.stringify(property)).join(" | ");
  return text(`${place.scope.runtime("as-sent", "AsSent", place.enclosing)}<${name}, ${names}>`);
}

function plainType(schema: Schema, place: TypePlace): TypeNode {
  switch (schema.type) {
    case "string":
      return text(
        schema.format === "binary" ? place.scope.runtime("uploads", "Uploadable", place.enclosing) : "string",
      );
    case "integer":
    case "number":
      return text("number");
    case "boolean":
    case "null":
      return text(schema.type);
    case "array":
      return { kind: "array", item: schemaType(schema.items ?? {}, place) };
    case "object":
      return objectType(schema, place);
    default:
      return schema.properties === undefined ? text("unknown") : objectType(schema, place);
  }
}

function objectType(schema: Schema, place: TypePlace): TypeNode {
  const extra = schema.additionalProperties;
  const record: TypeNode | undefined =
    extra === undefined || extra === false
      ? undefined
      : { kind: "record", value: extra === true ? text("unknown") : schemaType(extra, place) };
  const properties = propertyNodes(schema, place);
  if (record === undefined) return { kind: "object", properties };
  return properties.length === 0 ? record : intersection([{ kind: "object", properties }, record]);
}

/** Properties of an object schema as members of a type. `comments` adds lines to a property's own description. */
export function propertyNodes(
  schema: Schema,
  place: TypePlace,
  comments: (name: string) => readonly string[] = () => [],
): PropertyNode[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    optional: !required.has(name),
    type: schemaType(property, place),
    comment: [
      ...(property.description === undefined ? [] : [property.description]),
      ...comments(name),
      ...(property.deprecated === true ? ["@deprecated"] : []),
    ],
  }));
}

/** `allOf` of an interface: the referenced parents, and one schema of its own members. */
export function splitInheritance(schema: Schema): { bases: string[]; own: Schema } {
  const bases: string[] = [];
  let own: Schema = schema.allOf === undefined ? schema : {};
  for (const part of schema.allOf ?? []) {
    if (part.$ref !== undefined) bases.push(refKey(part.$ref));
    else {
      own = {
        ...own,
        ...part,
        properties: { ...own.properties, ...part.properties },
        required: [...(own.required ?? []), ...(part.required ?? [])],
      };
    }
  }
  return { bases, own };
}

function unionOf(schemas: readonly Schema[], place: TypePlace): TypeNode {
  // Beside literals a bare `string` would swallow them, and editors would offer no completion.
  const open = schemas.some((schema) => isStringLiteral(schema, place.index));
  return union(
    schemas.map((schema) => (open && isBareString(schema) ? text(OPEN_STRING) : schemaType(schema, place))),
  );
}

function isBareString(schema: Schema): boolean {
  return (
    schema.type === "string" &&
    schema.enum === undefined &&
    schema.const === undefined &&
    schema.format !== "binary"
  );
}

function isStringLiteral(schema: Schema, index: ModelIndex, seen: readonly string[] = []): boolean {
  if (schema.$ref !== undefined) {
    const key = refKey(schema.$ref);
    return !seen.includes(key) && isStringLiteral(componentOf(index, key).schema, index, [...seen, key]);
  }
  if (typeof schema.const === "string") return true;
  if (schema.enum !== undefined) return schema.enum.some((value) => typeof value === "string");
  const members = schema.anyOf ?? schema.oneOf ?? [];
  return (
    members.length > 0 &&
    members.every((member) => isStringLiteral(member, index, seen) || isBareString(member))
  );
}

function union(members: readonly TypeNode[]): TypeNode {
  const flattened = members.flatMap((member) => (member.kind === "union" ? member.members : [member]));
  const seen = new Set<string>();
  const distinct = flattened.filter((member) => {
    if (member.kind !== "text") return true;
    if (seen.has(member.text)) return false;
    seen.add(member.text);
    return true;
  });
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? only : { kind: "union", members: distinct };
}

function intersection(members: readonly TypeNode[]): TypeNode {
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: "intersection", members };
}
