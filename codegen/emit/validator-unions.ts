import { call, type Expression } from "./call-text.ts";
import type { ModelIndex } from "./model-index.ts";
import { componentOf, groupBy, refKey } from "./model-index.ts";
import { flattenObject, type Kind, type Member, type Tag, tagOf } from "./validator-members.ts";

/** How members are written and looked up; `open` where there may be members of which the spec knows nothing. */
interface Place {
  readonly write: (member: Member) => Expression;
  readonly index: ModelIndex;
  readonly open: boolean;
}

/** The property by which the service tells what it adds. */
const GROWING = "type";

/**
 * A union, told apart as early as can be: by the kind of JSON value, then by a property with literal values, and only
 * then by trying. Each step that decides keeps the path to the bad field in the error.
 */
export function unionExpression(members: readonly Member[], place: Place): Expression {
  if (members.some((member) => member.kind === "any")) return "z.any()";
  const kinds = groupBy(withoutSwallowed(members), (member) => member.kind);
  const parts = [...kinds].map(([kind, same]): [Kind, Expression] => [kind, sameKind(kind, same, place)]);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only[1];
  if (!kinds.has("array") && !kinds.has("object"))
    return call("z.union", { list: parts.map(([, part]) => part) });
  return call("byKind", { object: parts });
}

/** Literals beside an open string say nothing. */
function withoutSwallowed(members: readonly Member[]): Member[] {
  const open = members.find(
    ({ kind, schema }) =>
      kind === "string" &&
      schema.enum === undefined &&
      schema.const === undefined &&
      schema.$ref === undefined,
  );
  return open === undefined
    ? [...members]
    : members.filter((member) => member.kind !== "string" || member === open);
}

function sameKind(kind: Kind, members: readonly Member[], place: Place): Expression {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return place.write(only);
  if (kind === "object") return objects(members, [], place);
  const parts: Expression = { list: members.map(place.write) };
  return kind === "array" ? call("closest", parts) : call("z.union", parts);
}

function objects(members: readonly Member[], used: readonly string[], place: Place): Expression {
  const { write, index, open } = place;
  const [only] = members;
  if (members.length === 1 && only !== undefined) return write(only);
  const best = bestTag(members, used, index);
  if (best === undefined) return call("closest", { list: members.map(write) });
  if (best.distinct && !open)
    return call("z.discriminatedUnion", JSON.stringify(best.key), { list: members.map(write) });
  const deeper = (group: readonly Member[]): Expression => objects(group, [...used, best.key], place);
  const entries = [...best.groups].map(([value, group]): [string, Expression] => [
    /^[A-Za-z_$][\w$]*$/.test(value) ? value : JSON.stringify(value),
    deeper(group),
  ]);
  const absent = best.absent.length === 0 ? [] : [deeper(best.absent)];
  const name = open && best.key === GROWING ? "byOpenTag" : "byTag";
  return call(name, JSON.stringify(best.key), { object: entries }, ...absent);
}

interface TagChoice {
  readonly key: string;
  /** Every member has values of its own: what `z.discriminatedUnion` is for. */
  readonly distinct: boolean;
  readonly groups: ReadonlyMap<string, readonly Member[]>;
  readonly absent: readonly Member[];
}

/** The key that most members have values for; among those, the one that leaves the fewest members together. */
function bestTag(
  members: readonly Member[],
  used: readonly string[],
  index: ModelIndex,
): TagChoice | undefined {
  const keys = new Set(members.flatMap((member) => propertyNames(member, index)));
  let best: { choice: TagChoice; tagged: number; largest: number } | undefined;
  for (const key of keys) {
    const choice = used.includes(key) ? undefined : groupByTag(members, key, index);
    if (choice === undefined) continue;
    const groups = [...choice.groups.values()];
    const largest = Math.max(choice.absent.length, ...groups.map((group) => group.length));
    if (largest === members.length) continue;
    const tagged = new Set(groups.flat()).size;
    const isBetter =
      best === undefined || tagged > best.tagged || (tagged === best.tagged && largest < best.largest);
    if (isBetter) best = { choice, tagged, largest };
  }
  return best?.choice;
}

function groupByTag(members: readonly Member[], key: string, index: ModelIndex): TagChoice | undefined {
  const tags: [Member, Tag][] = [];
  for (const member of members) {
    const tag = tagOf(member, key, index);
    if (tag === undefined) return undefined;
    tags.push([member, tag]);
  }
  const groups = new Map<string, Member[]>();
  for (const [member, { values }] of tags) {
    for (const value of values) groups.set(String(value), [...(groups.get(String(value)) ?? []), member]);
  }
  const absent = tags.filter(([, tag]) => tag.absent).map(([member]) => member);
  const distinct = absent.length === 0 && [...groups.values()].every((group) => group.length === 1);
  return { key, distinct, groups, absent };
}

function propertyNames(member: Member, index: ModelIndex): string[] {
  const { $ref } = member.schema;
  const schema = $ref === undefined ? member.schema : componentOf(index, refKey($ref)).schema;
  return Object.keys(flattenObject(schema, index).properties ?? {});
}
