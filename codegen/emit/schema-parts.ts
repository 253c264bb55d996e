import { isDeepStrictEqual } from "node:util";
import { laidOver } from "../model/order.ts";
import type { Schema } from "../model/types.ts";
import { type ModelIndex, refKey } from "./model-index.ts";

/** Properties by name, each as every part of a schema that names it has it. */
export type KnownProperties = ReadonlyMap<string, readonly KnownProperty[]>;

interface KnownProperty {
  readonly schema: Schema;
  readonly required: boolean;
}

/** The members of a union, of either kind. */
export const membersOf = ({ anyOf, oneOf }: Schema): readonly Schema[] | undefined => anyOf ?? oneOf;

/** Whether a schema says by itself what an object holds, not by its parts. */
export const hasOwnMembers = ({ properties, required, additionalProperties }: Schema): boolean =>
  properties !== undefined ||
  (required?.length ?? 0) > 0 ||
  (additionalProperties !== undefined && additionalProperties !== false);

/** What of a schema stands beside its parts. */
export function besideParts({ $ref, allOf, anyOf, oneOf, ...own }: Schema): Schema {
  return own;
}

/** Every property that a value may be asked for: of the schema itself, what it refers to, its parts and its branches. */
export function knownProperties(
  schema: Schema,
  index: ModelIndex,
  seen: readonly string[] = [],
): Map<string, KnownProperty[]> {
  const known = new Map<string, KnownProperty[]>();
  const add = (name: string, found: readonly KnownProperty[]): void => {
    known.set(name, [...(known.get(name) ?? []), ...found]);
  };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    add(name, [{ schema: property, required: schema.required?.includes(name) === true }]);
  }
  const target = targetOf(schema, index, seen);
  const inner = seen.concat(schema.$ref === undefined ? [] : [refKey(schema.$ref)]);
  const parts = [...(target ? [target] : []), ...(schema.allOf ?? []), ...(membersOf(schema) ?? [])];
  for (const part of parts) {
    for (const [name, found] of knownProperties(part, index, inner)) add(name, found);
  }
  return known;
}

function targetOf({ $ref }: Schema, index: ModelIndex, seen: readonly string[]): Schema | undefined {
  if ($ref === undefined || seen.includes(refKey($ref))) return undefined;
  return index.components.get(refKey($ref))?.schema;
}

/** The schemas that keys without a name of their own have, of all parts. Whatever has none, takes anything or nothing there. */
function otherKeys(schema: Schema, index: ModelIndex, seen: readonly string[] = []): Schema[] {
  const target = targetOf(schema, index, seen);
  const inner = seen.concat(schema.$ref === undefined ? [] : [refKey(schema.$ref)]);
  const parts = [...(target ? [target] : []), ...(schema.allOf ?? []), ...(membersOf(schema) ?? [])];
  const { additionalProperties: own } = schema;
  return [
    ...(typeof own === "object" && !isAnything(own) ? [own] : []),
    ...parts.flatMap((part) => otherKeys(part, index, inner)),
  ];
}

/** Whether a schema says nothing of its values. */
export const isAnything = (schema: Schema): boolean => Object.keys(saidBy(schema)).length === 0;

/**
 * Whether a schema can be an interface: an object, what it inherits being objects, and no property in two versions of which one
 * is not within the other.
 */
export function canBeInterface(schema: Schema, index: ModelIndex): boolean {
  if (!isObject(schema, index, [])) return false;
  const { bases, own } = splitInheritance(schema);
  if (bases.length === 0) return true;
  const inherited = bases.map((key) => knownProperties({ $ref: `#/${key}` }, index));
  const names = Object.keys(own.properties ?? {});
  // An index signature that is inherited holds for what is added, too.
  const closed = bases.some((key) => otherKeys({ $ref: `#/${key}` }, index).length > 0);
  if (closed && (names.length > 0 || bases.length > 1)) return false;
  const ownFits = names.every((name) =>
    inherited.every((known) =>
      (known.get(name) ?? []).every(
        (base) =>
          isWithin(own.properties?.[name] ?? {}, base.schema, index) &&
          (!base.required || own.required?.includes(name) === true),
      ),
    ),
  );
  const all = inherited.flatMap((known) => [...known]);
  const basesFit = all.every(([name, [first]]) =>
    all.every(
      ([other, found]) =>
        other !== name || names.includes(name) || found.every((each) => isDeepStrictEqual(each, first)),
    ),
  );
  const isComplete = (own.required ?? []).every(
    (name) => names.includes(name) || !isOptional(name, inherited),
  );
  return ownFits && basesFit && isComplete;
}

const isOptional = (name: string, inherited: readonly KnownProperties[]): boolean =>
  inherited.some((known) => known.get(name)?.every(({ required }) => !required) === true);

function isObject(schema: Schema, index: ModelIndex, seen: readonly string[]): boolean {
  const { type, $ref, allOf = [], nullable } = schema;
  if (
    membersOf(schema) !== undefined ||
    isNothing(schema) ||
    schema.enum !== undefined ||
    "const" in schema ||
    nullable === true
  ) {
    return false;
  }
  if ($ref !== undefined) {
    const key = refKey($ref);
    const component = index.components.get(key);
    // A type that is written by hand is what its author says.
    if (component === undefined || component.schema["x-sdk-type"] !== undefined)
      return !hasOwnMembers(schema);
    // A type that takes anything is none that an interface could extend.
    return (
      !seen.includes(key) && isShaped(component.schema) && isObject(component.schema, index, [...seen, key])
    );
  }
  return (type === undefined || type === "object") && allOf.every((part) => isObject(part, index, seen));
}

/** Whether a schema says of objects what they are like, by itself or by its parts. */
function isShaped({ type, $ref, properties, additionalProperties, allOf = [] }: Schema): boolean {
  const says = type === "object" || properties !== undefined || typeof additionalProperties === "object";
  return says || $ref !== undefined || additionalProperties === true || allOf.some(isShaped);
}

/** Whether every value of a property is one of the other version of it. What is not seen at once is not. */
function isWithin(narrow: Schema, wide: Schema, index: ModelIndex): boolean {
  if (isDeepStrictEqual(saidBy(narrow), saidBy(wide)) || isAnything(wide)) return true;
  const choices = choicesOf(narrow);
  if (choices !== undefined) return choices.every((choice) => isWithin(choice, wide, index));
  const accepted = choicesOf(wide);
  if (accepted !== undefined) return accepted.some((choice) => isWithin(narrow, choice, index));
  if (narrow.$ref !== undefined) {
    const target = index.components.get(refKey(narrow.$ref))?.schema ?? {};
    return splitInheritance(target).bases.some((key) => wide.$ref !== undefined && refKey(wide.$ref) === key);
  }
  const value = narrow.const;
  return (
    value !== undefined && isDeepStrictEqual(saidBy(wide), { type: value === null ? "null" : typeof value })
  );
}

/** A schema without what says nothing of its values. */
const saidBy = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword) && !keyword.startsWith("x-")),
  );

const ANNOTATIONS: ReadonlySet<string> = new Set(["description", "deprecated", "default"]);

/** Whether no value fits a schema. */
export const isNothing = ({ not }: Schema): boolean => not !== undefined && isAnything(not);

/** How many values a tuple has at least, and whether it has no more than those that it names. */
export function tupleLength(schema: Schema): { required: number; isClosed: boolean } {
  const { prefixItems = [], items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const isClosed = maxItems <= prefixItems.length || (items !== undefined && isNothing(items));
  return { required: Math.min(minItems, prefixItems.length), isClosed };
}

/** Schemas of which a value fits one, each less than all of them. */
function choicesOf(schema: Schema): Schema[] | undefined {
  const { type, enum: values } = schema;
  const members = membersOf(schema);
  if (members !== undefined)
    return isDeepStrictEqual(besideParts(saidBy(schema)), {}) ? [...members] : undefined;
  if (values !== undefined) return values.map((value) => ({ const: value }));
  return typeof type === "object" ? type.map((one) => ({ ...schema, type: one })) : undefined;
}

/** An interface's parents, which it refers to beside its members or in `allOf`, and one schema of its own members. */
export function splitInheritance(schema: Schema): { bases: string[]; own: Schema } {
  const { allOf, $ref, ...rest } = schema;
  if (allOf === undefined) return { bases: $ref === undefined ? [] : [refKey($ref)], own: rest };
  const parts = [...($ref === undefined ? [] : [{ $ref }]), ...allOf, rest].map(splitInheritance);
  const own: Schema = Object.assign({}, ...parts.map((part) => part.own), {
    properties: laidOver(...parts.map((part) => part.own.properties)),
    required: [...new Set(parts.flatMap((part) => part.own.required ?? []))],
  });
  return { bases: [...new Set(parts.flatMap(({ bases }) => bases))], own };
}
