import { ts } from "ts-morph";
import type { Origin } from "./locals.ts";
import { dataParts, type Member, shapeOf } from "./members.ts";
import type { JsonSchema, OpenAPIParameter, ParameterPlace } from "./openapi.ts";
import type { RequestSource } from "./requests.ts";
import type { SchemaReader } from "./schemas.ts";
import { type Place, type TypeContext, targetOf } from "./targets.ts";
import { joinSchemas } from "./unions.ts";

/** One form that a params object may have. */
export type Variant = readonly Member[];

/** The forms of a params type: one for an object, several for a union of objects; nothing for anything else. */
export function variantsOf(node: ts.TypeNode, place: Place, context: TypeContext): Variant[] | undefined {
  const shape = shapeOf(node, place, context);
  if (shape !== undefined) return [shape.members];
  const { parts } = dataParts(node);
  if (parts.length > 1) return allOrNothing(parts.map((part) => variantsOf(part, place, context)));
  const [part] = parts;
  if (part === undefined || !ts.isTypeReferenceNode(part)) return undefined;
  const target = targetOf(part, place, context);
  if (target.kind === "bound") return variantsOf(target.type.node, target.type.place, context);
  if (target.kind !== "component" && target.kind !== "inline") return undefined;
  const declared = target.declaration.node;
  return ts.isTypeAliasDeclaration(declared) ? variantsOf(declared.type, target.place, context) : undefined;
}

function allOrNothing(variants: readonly (Variant[] | undefined)[]): Variant[] | undefined {
  return variants.every((variant) => variant !== undefined) ? variants.flat() : undefined;
}

/** Where a property of the params object goes. */
export interface Destination {
  readonly place: ParameterPlace | "body";
  /** Name on the wire, when that is another. */
  readonly header?: string;
}

/** Says for every property of an argument where the request puts it; nothing for one that it leaves behind. */
export function destinationsOf(
  argument: string,
  request: RequestSource,
): (name: string) => Destination | undefined {
  const single = new Map<string, Destination>();
  for (const { name, value } of request.headers) {
    if (typeof value !== "string" && isProperty(value, argument))
      single.set(value.property, { place: "header", header: name });
  }
  for (const origin of request.query) {
    if (isProperty(origin, argument)) single.set(origin.property, { place: "query" });
  }
  for (const part of request.path) {
    if (typeof part !== "string" && isProperty(part, argument)) single.set(part.property, { place: "path" });
  }
  return (name) => {
    const found = single.get(name);
    if (found !== undefined) return found;
    if (carries(request.body, argument, name)) return { place: "body" };
    return request.query.some((origin) => carries(origin, argument, name)) ? { place: "query" } : undefined;
  };
}

function isProperty(origin: Origin, argument: string): origin is Extract<Origin, { kind: "property" }> {
  return origin.kind === "property" && origin.argument === argument;
}

function carries(origin: Origin | undefined, argument: string, name: string): boolean {
  if (origin === undefined || origin.argument !== argument) return false;
  return origin.kind === "argument" || (origin.kind === "rest" && !origin.without.includes(name));
}

/** Parameters for everything in the params object that does not go to the body. */
export function parametersOf(
  variants: readonly Variant[],
  destination: (name: string) => Destination | undefined,
  schemas: SchemaReader,
): OpenAPIParameter[] {
  return namesOf(variants).flatMap((name) => {
    const found = destination(name);
    if (found === undefined || found.place === "body") return [];
    const { deprecated, ...schema } = propertySchema(variants, name, schemas);
    const required = found.place === "path" || isRequired(variants, name);
    return [
      {
        name: found.header ?? name,
        in: found.place,
        required,
        ...(deprecated === true ? { deprecated } : {}),
        ...(found.header === undefined || found.header === name ? {} : { "x-sdk-property": name }),
        schema,
      },
    ];
  });
}

/** The body's schema: the params type itself, or what is left of it when some of it goes elsewhere. */
export function bodySchema(
  whole: JsonSchema,
  variants: readonly Variant[],
  destination: (name: string) => Destination | undefined,
  schemas: SchemaReader,
): JsonSchema {
  const goesElsewhere = namesOf(variants).some((name) => destination(name)?.place !== "body");
  if (!goesElsewhere) return whole;
  const bodies = variants.map((variant) => variant.filter(({ name }) => destination(name)?.place === "body"));
  const [first] = bodies;
  if (first === undefined) return whole;
  if (bodies.length === 1) return schemas.object(first);
  return differOnlyInStream(bodies)
    ? merged(bodies, schemas)
    : joinSchemas(bodies.map((body) => schemas.object(body)));
}

/** Streaming and plain requests are two types in TypeScript; as a body they are one. */
function differOnlyInStream(variants: readonly Variant[]): boolean {
  const [first = [], ...others] = variants.map((variant) => variant.filter(({ name }) => name !== "stream"));
  return others.every(
    (other) =>
      other.length === first.length &&
      other.every((member) => first.some((own) => own.type.node === member.type.node)),
  );
}

function merged(variants: readonly Variant[], schemas: SchemaReader): JsonSchema {
  const names = namesOf(variants);
  const required = names.filter((name) => isRequired(variants, name));
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, propertySchema(variants, name, schemas)])),
    ...(required.length === 0 ? {} : { required }),
  };
}

function namesOf(variants: readonly Variant[]): string[] {
  return [...new Set(variants.flatMap((variant) => variant.map(({ name }) => name)))];
}

function isRequired(variants: readonly Variant[], name: string): boolean {
  return variants.every((variant) => variant.some((member) => member.name === name && !member.optional));
}

function propertySchema(variants: readonly Variant[], name: string, schemas: SchemaReader): JsonSchema {
  const found = variants.flatMap((variant) => variant.filter((member) => member.name === name));
  const nodes = new Map(found.map((member) => [member.type.node, member]));
  const forms = [...nodes.values()].map((member) => schemas.member(member));
  const [only] = forms;
  return forms.length === 1 && only !== undefined ? only : joinSchemas(forms);
}
