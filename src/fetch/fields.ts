import { MOST_LEVELS, TOO_DEEP } from "../runtime/depth.ts";
import { ParameterValidationError } from "../runtime/errors/local.ts";

/** Values under names like `a`, `a[]`, `a[b]` and `a[][b]`, as OpenAI's API has them in queries and forms. */
export function nested<Value>(entries: Iterable<readonly [string, Value]>): Record<string, unknown> {
  const result: Fields = Object.create(null);
  for (const [name, value] of entries) put(result, keysOf(name), value);
  return plain(result) as Record<string, unknown>;
}

/** Without a prototype: the names are those of strangers. */
type Fields = Record<string, unknown>;

function keysOf(name: string): readonly string[] {
  const [first = ""] = /^[^[]*/.exec(name) ?? [];
  const rest = name.slice(first.length);
  // What is no list of brackets to its end is a name like any other.
  if (!/^(?:\[[^[\]]*\])*$/.test(rest)) return [name];
  const keys = [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1] ?? "")];
  if (keys.length > MOST_LEVELS)
    throw new ParameterValidationError("fetch", [{ path: "", code: "too_deep", message: TOO_DEEP }]);
  return keys;
}

function put(target: Fields, [key = "", ...rest]: readonly string[], value: unknown): void {
  const [next] = rest;
  if (next === undefined) {
    // A name that comes twice is a list.
    const held = target[key];
    if (held instanceof List) held.add(value);
    else target[key] = key in target ? new List([held, value]) : value;
    return;
  }
  if (next === "") {
    const list = target[key] instanceof List ? target[key] : new List(key in target ? [target[key]] : []);
    target[key] = list;
    if (rest.length === 1) list.add(value);
    else list.addField(rest.slice(1), value);
    return;
  }
  const inner = isFields(target[key]) ? target[key] : (Object.create(null) as Fields);
  target[key] = inner;
  put(inner, rest, value);
}

class List {
  readonly items: unknown[];

  constructor(items: unknown[]) {
    this.items = items;
  }

  add(value: unknown): void {
    this.items.push(value);
  }

  /** A field of the last object in the list; one that this has already begins the next. */
  addField(keys: readonly string[], value: unknown): void {
    const [first = ""] = keys;
    const last = this.items.at(-1);
    const into = isFields(last) && !(first in last) ? last : (Object.create(null) as Fields);
    if (into !== last) this.items.push(into);
    put(into, keys, value);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

function plain(value: unknown): unknown {
  if (value instanceof List) return value.items.map(plain);
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  return value;
}
