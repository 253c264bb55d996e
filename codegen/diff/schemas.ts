import { refKey } from "../model/components.ts";
import { mapOf } from "../model/order.ts";
import type { Schema } from "../model/types.ts";
import { sameFacts } from "./facts.ts";
import { compareKeywords, type KeywordTurn } from "./keywords.ts";
import {
  alignedMembers,
  covers,
  innerKeys,
  isStructured,
  isValue,
  type Members,
  targetOf,
} from "./members.ts";

/** How a schema changed at one place, before anything is said about whom that hurts. */
export interface SchemaChange {
  /** Property path below the schema: `input[].content`. */
  readonly path: string;
  readonly kind:
    | KeywordTurn
    | "added"
    | "added-required"
    | "removed"
    | "became-required"
    | "became-optional"
    | "value-added"
    | "value-removed"
    | "hint-removed"
    | "nullable"
    | "type-added"
    | "type-narrowed"
    | "type-widened"
    | "type"
    | "deprecated"
    | "undeprecated"
    | "written";
  /** What exactly: a value, a type. */
  readonly detail?: string;
  /** No type shows it: only what is sent and what comes back. */
  readonly wire?: true;
}

/** The components of both specs, to look through references. */
export interface Components {
  readonly old: Readonly<Record<string, Schema>>;
  readonly young: Readonly<Record<string, Schema>>;
  /** Pairs of names that are being compared, for types that contain themselves. */
  readonly open?: readonly string[];
}

export type Properties = Readonly<Record<string, { readonly schema: Schema; readonly required: boolean }>>;

/**
 * What differs between two forms of a schema. References are compared by name: what they point to is compared by itself. Of
 * what is different in any way there is at least one change.
 */
export function compareSchemas(old: Schema, young: Schema, types: Components, path = ""): SchemaChange[] {
  if (sameFacts(old, young)) return [];
  const [before, after] = alignedMembers(old, young, types);
  const changes = [...deprecation(old, young, path), ...compareMembers(before, after, types, path)];
  return changes.length > 0 ? distinct(changes) : [{ path, kind: "written" }];
}

/** Changes of one property or parameter in itself: whether it is there, and whether it must be. */
export function compareProperties(
  old: Properties,
  young: Properties,
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

function compareMembers(before: Members, after: Members, types: Components, path: string): SchemaChange[] {
  const matches = matchMembers(before, after, types);
  const { pairs } = matches;
  let { gone, fresh } = matches;
  const changes = pairs.flatMap((pair) => comparePair(pair, [before, after], types, path));
  const kept = pairs.filter(([key, other]) => key === other);
  if (kept.length === 0 && gone.length > 0 && fresh.length > 0) {
    return [...changes, ...compareTypes(gone, fresh, [before, after], path)];
  }
  // Beside others that stayed, one kind of number for the other is neither one type less nor one more.
  const isNumber = (key: string): boolean => key === "number" || key === "integer";
  const [number, another] = [gone.find(isNumber), fresh.find(isNumber)];
  if (number !== undefined && another !== undefined) {
    changes.push(...compareTypes([number], [another], [before, after], path));
    gone = gone.filter((key) => key !== number);
    fresh = fresh.filter((key) => key !== another);
  }
  // What a named member has anyway is only said once more, or once less.
  const [inner, newInner] = [innerKeys(before, types.old), innerKeys(after, types.young)];
  const isIdle = (key: string): boolean => inner.has(key) && newInner.has(key);
  return [
    ...changes,
    ...[...gone, ...fresh]
      .filter(isIdle)
      .map((key): SchemaChange => ({ path, kind: "written", detail: key })),
    ...gone
      .filter((key) => !isIdle(key))
      .map(
        (key): SchemaChange => ({
          path,
          kind: isCovered(key, after) ? "hint-removed" : "value-removed",
          detail: key,
        }),
      ),
    ...fresh
      .filter((key) => !isIdle(key))
      .map((key): SchemaChange => ({ path, kind: additionKind(key, before, after), detail: key })),
  ];
}

/** Nothing stayed: another type altogether, or one that holds more or less of the same. */
function compareTypes(
  gone: readonly string[],
  fresh: readonly string[],
  [before, after]: readonly [Members, Members],
  path: string,
): SchemaChange[] {
  const detail = `${names(gone)} -> ${names(fresh)}`;
  const widened = gone.every((key) => isCovered(key, after));
  if (!widened && !fresh.every((key) => isCovered(key, before))) return [{ path, kind: "type", detail }];
  const pairs = gone.flatMap((key) =>
    fresh
      .filter((other) => covers(key, other) || covers(other, key))
      .flatMap((other) => compareKeywords(before.get(key) ?? {}, after.get(other) ?? {})),
  );
  // Whole numbers are numbers to the compiler.
  const wire = [...gone, ...fresh].every((key) => key === "number" || key === "integer");
  return [
    { path, kind: widened ? "type-widened" : "type-narrowed", detail, ...(wire ? { wire } : {}) },
    ...pairs.map((change): SchemaChange => ({ path, ...change })),
  ];
}

function isCovered(key: string, members: Members): boolean {
  return [...members.keys()].some((wide) => wide !== key && covers(wide, key));
}

/** One more member of a union is what unions are for. What was of one type only, or never null, has not promised that. */
function additionKind(key: string, before: Members, after: Members): SchemaChange["kind"] {
  if (key === "null") return "nullable";
  if (isValue(key)) return "value-added";
  const structures = [...before].filter(([name, member]) => isStructured(name, member));
  return structures.length > 1 && isStructured(key, after.get(key)) ? "value-added" : "type-added";
}

interface Matches {
  readonly pairs: readonly (readonly [string, string])[];
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/**
 * Which member is which. By name; objects and lists that have none, or another one, by what they look like, then by where they
 * stand; and if there is one on either side, they are each other.
 */
function matchMembers(before: Members, after: Members, types: Components): Matches {
  const pairs: (readonly [string, string])[] = [];
  let gone = [...before.keys()];
  let fresh = [...after.keys()];
  const match = (fits: (key: string, other: string) => boolean): void => {
    for (const key of gone) {
      const other = fresh.find((each) => fits(key, each));
      if (other === undefined) continue;
      pairs.push([key, other]);
      gone = gone.filter((each) => each !== key);
      fresh = fresh.filter((each) => each !== other);
    }
  };
  const unnamed = (key: string, members: Members): boolean => members.get(key)?.$ref === undefined;
  const structured = (key: string, members: Members): boolean => isStructured(key, members.get(key));
  match((key, other) => key === other && !(structured(key, before) && unnamed(key, before)));
  match(
    (key, other) =>
      structured(key, before) &&
      structured(other, after) &&
      mayBeSame(key, other, [before, after], types) &&
      comparePair([key, other], [before, after], types, "").every(({ kind }) => kind === "written"),
  );
  match((key, other) => key === other);
  match(
    (key, other) =>
      structured(key, before) &&
      structured(other, after) &&
      haveSameMark(before.get(key) ?? {}, after.get(other) ?? {}, types),
  );
  const count = (members: Members): number =>
    [...members.keys()].filter((key) => structured(key, members)).length;
  if (count(before) === 1 && count(after) === 1)
    match((key, other) => structured(key, before) && structured(other, after));
  return { pairs, gone, fresh };
}

/** Whether readers tell both apart from others by the same: `type: "message"`. */
function haveSameMark(old: Schema, young: Schema, types: Components): boolean {
  const form = folded(targetOf(old, types.old) ?? old, types.old).properties ?? {};
  const newForm = folded(targetOf(young, types.young) ?? young, types.young).properties ?? {};
  const marks = Object.entries(form).filter(([, { const: mark }]) => mark !== undefined);
  return marks.length > 0 && marks.every(([name, { const: mark }]) => newForm[name]?.const === mark);
}

/** A first look, since unions have dozens of members: the same fields, and the same single values in them. */
function mayBeSame(
  old: string,
  young: string,
  [before, after]: readonly [Members, Members],
  types: Components,
): boolean {
  const [one, other] = [before.get(old) ?? {}, after.get(young) ?? {}];
  const [form, newForm] = [targetOf(one, types.old) ?? one, targetOf(other, types.young) ?? other];
  if (form.allOf !== undefined || newForm.allOf !== undefined) return true;
  const { properties = {} } = form;
  const { properties: fields = {} } = newForm;
  return (
    Object.keys(properties).length === Object.keys(fields).length &&
    Object.entries(properties).every(
      ([name, property]) => name in fields && property.const === fields[name]?.const,
    )
  );
}

function comparePair(
  [old, young]: readonly [string, string],
  [before, after]: readonly [Members, Members],
  types: Components,
  path: string,
): SchemaChange[] {
  const [one, other] = [before.get(old) ?? {}, after.get(young) ?? {}];
  if (old === young) return compareMember(one, other, types, path);
  const named = `${old} -> ${young}`;
  const open = types.open ?? [];
  if (open.includes(named)) return [];
  const [form, newForm] = [targetOf(one, types.old) ?? one, targetOf(other, types.young) ?? other];
  // A name without a form, or an object in the place of a list.
  if (form.$ref !== undefined || newForm.$ref !== undefined || isList(form) !== isList(newForm)) {
    return [{ path, kind: "type", detail: named }];
  }
  return compareMember(form, newForm, { ...types, open: [...open, named] }, path);
}

function isList({ type }: Schema): boolean {
  return type === "array";
}

function compareMember(old: Schema, young: Schema, types: Components, path: string): SchemaChange[] {
  if (sameFacts(old, young)) return [];
  const [bases, newBases] = [basesOf(old), basesOf(young)];
  const named = sameFacts({ required: bases }, { required: newBases });
  const [one, other] = named
    ? [folded(old), folded(young)]
    : [folded(old, types.old), folded(young, types.young)];
  const changes: SchemaChange[] = [
    ...deprecation(one, other, path),
    ...compareKeywords(one, other).map((change) => ({ path, ...change })),
    ...compareProperties(propertiesOf(one), propertiesOf(other), types, path),
    ...compareRest(one, other, types, path),
  ];
  if (one.items !== undefined || other.items !== undefined) {
    changes.push(...compareSchemas(one.items ?? {}, other.items ?? {}, types, `${path}[]`));
  }
  return changes;
}

/** Keys that are not listed. */
function compareRest(old: Schema, young: Schema, types: Components, path: string): SchemaChange[] {
  const [rest, otherRest] = [restOf(old), restOf(young)];
  if (rest !== undefined && otherRest !== undefined) {
    return compareSchemas(rest, otherRest, types, `${path}{}`);
  }
  if (rest === otherRest) return [];
  return [{ path, kind: rest === undefined ? "value-added" : "value-removed", detail: "other keys" }];
}

function restOf({ additionalProperties: rest }: Schema): Schema | undefined {
  if (rest === undefined || rest === false) return undefined;
  return rest === true ? {} : rest;
}

function basesOf({ allOf = [] }: Schema): string[] {
  return allOf.flatMap(({ $ref }) => ($ref === undefined ? [] : [refKey($ref)]));
}

/** One object of all its parts; with components, those that are named belong to them. */
function folded(schema: Schema, schemas: Components["old"] = {}, open: readonly Schema[] = []): Schema {
  const { allOf = [], ...own } = schema;
  if (allOf.length === 0 || open.includes(schema)) return own;
  const parts = allOf.map((part) => {
    const target = targetOf(part, schemas);
    if (target === undefined) return part.$ref === undefined ? part : {};
    return folded(target, schemas, [...open, schema]);
  });
  const all = [...parts, own];
  const properties = Object.assign({}, ...all.map((part) => part.properties ?? {}));
  const required = [...new Set(all.flatMap((part) => part.required ?? []))];
  return Object.assign({}, ...all, { properties, required });
}

/** With what is required and not described. */
function propertiesOf({ properties = {}, required = [] }: Schema): Properties {
  return mapOf(
    [...new Set([...Object.keys(properties), ...required])].map((name) => [
      name,
      { schema: properties[name] ?? {}, required: required.includes(name) },
    ]),
  );
}

function deprecation(old: Schema, young: Schema, path: string): SchemaChange[] {
  if (Boolean(old.deprecated) === Boolean(young.deprecated)) return [];
  return [{ path, kind: young.deprecated ? "deprecated" : "undeprecated" }];
}

/** What the whole says is said by each of its members. */
function distinct(changes: readonly SchemaChange[]): SchemaChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function names(keys: readonly string[]): string {
  return keys.length > 6 ? `${keys.slice(0, 6).join(" | ")} | …` : keys.join(" | ");
}
