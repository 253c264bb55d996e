import type { Schema } from "../model/types.ts";
import { componentOf, type ModelIndex, refKey } from "./model-index.ts";
import type { ModuleScope } from "./module-scope.ts";
import {
  besideParts,
  hasOwnMembers,
  isAnything,
  isNothing,
  type KnownProperties,
  knownProperties,
  tupleLength,
} from "./schema-parts.ts";
import { resolveTypeText } from "./signature-text.ts";
import { type PropertyNode, type TypeNode, text, typeText } from "./type-text.ts";

const OPEN_STRING = "(string & {})";

/** Where a schema is being written: the scope of the file and the namespaces around the place. */
export interface TypePlace {
  readonly index: ModelIndex;
  readonly scope: ModuleScope;
  readonly enclosing: readonly string[];
  /** Components that are being written out in the place of a reference: inside of themselves they are named. */
  readonly inside?: readonly string[];
}

const ANYTHING = "unknown";

/**
 * The TypeScript type of a schema, to be written at a place.
 *
 * @param around what the schemas around it say of properties, when it is a part of them.
 */
export function schemaType(schema: Schema, place: TypePlace, around: KnownProperties = new Map()): TypeNode {
  const own = schema["x-sdk-type"];
  if (own !== undefined) return text(resolveTypeText(own, place.scope, place.index));
  if (isNothing(schema)) return text("never");
  const parts = partTypes(schema, place, around);
  const type = parts.length === 0 ? ownType(schema, place, around) : intersection(parts);
  return isNullable(schema, parts.length > 0) ? union([type, text("null")]) : type;
}

/** `null` as OpenAPI had it before 3.1, or among the types beside parts that hold for the others. */
function isNullable({ nullable, type }: Schema, hasParts: boolean): boolean {
  return nullable === true || (hasParts && typeof type === "object" && type.includes("null"));
}

/** What a value has to be at once: what is referred to, each part of `allOf`, what stands beside them, and a member of each union. */
function partTypes(schema: Schema, place: TypePlace, around: KnownProperties): TypeNode[] {
  const { $ref, allOf, anyOf, oneOf } = schema;
  if (($ref ?? allOf ?? anyOf ?? oneOf) === undefined) return [];
  const known = merged(around, knownProperties(schema, place.index));
  const beside = withoutNull(besideParts(schema));
  const saysMore = hasOwnMembers(beside) || beside.const !== undefined || beside.enum !== undefined;
  const parts = [
    ...($ref === undefined ? [] : [referenceType(schema, $ref, place, known)]),
    ...(allOf ?? []).map((part) => schemaType(part, place, known)),
    ...(saysMore ? [ownType(beside, place, known)] : []),
    ...[anyOf, oneOf].flatMap((members) => (members === undefined ? [] : [unionOf(members, place, known)])),
  ];
  // What takes anything asks for nothing.
  const asking = parts.filter((part) => part.kind !== "text" || part.text !== ANYTHING);
  return asking.length > 0 ? asking : [text(ANYTHING)];
}

/** What `null` beside parts means is told of the whole. */
function withoutNull(schema: Schema): Schema {
  if (typeof schema.type !== "object") return schema;
  const types = schema.type.filter((type) => type !== "null");
  return { ...schema, type: types.length === 1 && types[0] !== undefined ? types[0] : types };
}

function merged(...all: readonly KnownProperties[]): KnownProperties {
  const names = new Set(all.flatMap((known) => [...known.keys()]));
  return new Map([...names].map((name) => [name, all.flatMap((known) => known.get(name) ?? [])]));
}

function referenceType(schema: Schema, ref: string, place: TypePlace, known: KnownProperties): TypeNode {
  const key = refKey(ref);
  if (schema["x-as-sent"] === true) return typeAsSent(key, place);
  const target = place.index.components.get(key)?.schema;
  const names =
    target === undefined ? new Set<string>() : new Set(knownProperties(target, place.index).keys());
  // An index signature that is referred to would hold for the properties beside it, too.
  if (target !== undefined && [...known.keys()].some((name) => !names.has(name))) {
    const { inside = [] } = place;
    const isWritten = target["x-sdk-type"] === undefined && !inside.includes(key);
    if (typeof target.additionalProperties === "object" && isWritten) {
      return schemaType(target, { ...place, inside: [...inside, key] }, known);
    }
  }
  return text(place.scope.component(key, place.enclosing));
}

/** What a schema says without its parts. */
function ownType(schema: Schema, place: TypePlace, around: KnownProperties): TypeNode {
  if (schema.const !== undefined) return text(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return union(schema.enum.map((value) => text(JSON.stringify(value))));
  if (typeof schema.type === "object") {
    return union(schema.type.map((type) => plainType({ ...schema, type }, place, around)));
  }
  return plainType(schema, place, around);
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
  return text(`${place.scope.runtime("as-sent", "AsSent")}<${name}, ${names}>`);
}

function plainType(schema: Schema, place: TypePlace, around: KnownProperties): TypeNode {
  switch (schema.type) {
    case "string":
      return text(schema.format === "binary" ? place.scope.runtime("uploads", "Uploadable") : "string");
    case "integer":
    case "number":
      return text("number");
    case "boolean":
    case "null":
      return text(schema.type);
    case "array":
      return listType(schema, place);
    case "object":
      return objectType(schema, place, around);
    default:
      return hasOwnMembers(schema) ? objectType(schema, place, around) : text(ANYTHING);
  }
}

function listType(schema: Schema, place: TypePlace): TypeNode {
  const { items = {}, prefixItems } = schema;
  if (prefixItems === undefined) {
    const hidden = place.scope.hides("Array", place.enclosing);
    return { kind: "array", item: schemaType(items, place), ...(hidden ? { hidden } : {}) };
  }
  const { required, isClosed } = tupleLength(schema);
  const members = prefixItems.map((item, at) => ({
    optional: at >= required,
    type: schemaType(item, place),
  }));
  return { kind: "tuple", items: members, ...(isClosed ? {} : { rest: schemaType(items, place) }) };
}

function objectType(schema: Schema, place: TypePlace, around: KnownProperties): TypeNode {
  const properties = propertyNodes(schema, place, { around });
  const others = indexType(schema, place, around);
  if (others === undefined) {
    // Only asking for what nobody describes.
    const asksNothing =
      properties.length === 0 && schema.properties === undefined && schema.type !== "object";
    return asksNothing ? text(ANYTHING) : { kind: "object", properties };
  }
  return properties.length === 0 ? { kind: "record", value: others } : { kind: "object", properties, others };
}

/**
 * The type of keys that have no name of their own. TypeScript has one for all keys, so it takes in what the named ones hold: of the
 * schema itself and of what it is a part of.
 */
export function indexType(schema: Schema, place: TypePlace, around: KnownProperties): TypeNode | undefined {
  const others = schema.additionalProperties;
  if (others === undefined || others === false) return undefined;
  if (others === true || isAnything(others)) return text(ANYTHING);
  const known = merged(around, knownProperties(schema, place.index));
  const named = [...known.values()].flat();
  const inherited = [...known].flatMap(([name, found]) =>
    ON_OBJECTS.has(name) && found.some(({ required }) => !required) ? [inheritedType(name, place)] : [],
  );
  const types = [
    ...[others, ...named.map((property) => property.schema)].map((each) => schemaType(each, place)),
    ...inherited,
  ];
  return union(named.every(({ required }) => required) ? types : [...types, text("undefined")]);
}

/**
 * Properties of an object schema as members of a type. `comments` adds lines to a property's own description; `around` describes
 * what the schema only asks for.
 */
export function propertyNodes(
  schema: Schema,
  place: TypePlace,
  {
    comments = () => [],
    around = new Map(),
  }: { comments?: (name: string) => readonly string[]; around?: KnownProperties } = {},
): PropertyNode[] {
  const required = new Set(schema.required);
  const own = schema.properties ?? {};
  const asked = [...required].flatMap((name): [string, Schema][] => {
    const found = Object.hasOwn(own, name) ? undefined : around.get(name)?.[0];
    return found === undefined ? [] : [[name, found.schema]];
  });
  return [...Object.entries(own), ...asked].map(([name, property]) => ({
    name,
    optional: !required.has(name),
    type: propertyType(name, schemaType(property, place), required.has(name), place),
    comment: [...(property.description === undefined ? [] : [property.description]), ...comments(name)],
    tags: property.deprecated === true ? ["@deprecated"] : [],
  }));
}

/** What every object has: left out, it is there all the same, and the compiler holds it against the property's type. */
const ON_OBJECTS = new Set(
  "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf".split(" "),
);

function propertyType(name: string, type: TypeNode, isRequired: boolean, place: TypePlace): TypeNode {
  return isRequired || !ON_OBJECTS.has(name) ? type : union([type, inheritedType(name, place)]);
}

function inheritedType(name: string, { scope, enclosing }: TypePlace): TypeNode {
  return text(`${scope.hides("Object", enclosing) ? "globalThis.Object" : "Object"}["${name}"]`);
}

function unionOf(schemas: readonly Schema[], place: TypePlace, around: KnownProperties): TypeNode {
  // Beside literals a bare `string` would swallow them, and editors would offer no completion.
  const open = schemas.some((schema) => isStringLiteral(schema, place.index));
  return union(
    schemas.map((schema) =>
      open && isBareString(schema) ? text(OPEN_STRING) : schemaType(schema, place, around),
    ),
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
  const distinct = [...new Map(flattened.map((member) => [typeText(member), member])).values()];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? only : { kind: "union", members: distinct };
}

function intersection(members: readonly TypeNode[]): TypeNode {
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: "intersection", members };
}
