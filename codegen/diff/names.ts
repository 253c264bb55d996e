import { readComponents } from "../model/components.ts";
import type { SpecFacts } from "../model/document.ts";
import { listMethods } from "../model/methods.ts";
import { type Effect, onlyWire, type SpecChange, worstOf } from "./effects.ts";
import { recordOf, recordsOf, sameFacts, turn } from "./facts.ts";
import { compareNames } from "./methods.ts";
import type { Components } from "./schemas.ts";
import { type CallChange, compareTypeParameters } from "./signatures.ts";
import { type Usage, usageOf } from "./usage.ts";

type Entry = Readonly<Record<string, unknown>>;

/** A list of names that programs can write, and what each stands for. */
interface NameTable {
  readonly what: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Everything that programs import or name: resources and their classes, namespaces, indexes, pages, hand-written types, modules. */
export function compareNameTables(old: SpecFacts, young: SpecFacts): SpecChange[] {
  const types = { old: old.schemas, young: young.schemas };
  const reachOf = reach(old, young);
  const [before, after] = [tablesOf(old), tablesOf(young)];
  return after.flatMap(({ what, entries }, at) => {
    const known = before[at]?.entries ?? new Map<string, Entry>();
    const change = (key: string, entry: Entry, effect: Effect, text: string): SpecChange => ({
      area: "names",
      effect,
      text: `${what} \`${key}\` ${text}`,
      ...reachOf(entry),
    });
    const gone = [...known].filter(([key]) => !entries.has(key));
    return [
      ...gone.map(([key, entry]) => change(key, entry, "breaking", "removed")),
      ...[...entries].flatMap(([key, entry]): SpecChange[] => {
        const one = known.get(key);
        if (one === undefined) return [change(key, entry, "additive", "added")];
        return compareEntries(one, entry, types).map((found) => ({
          ...change(key, one, found.effect, found.what),
          ...onlyWire(found),
        }));
      }),
    ];
  });
}

function tablesOf({ document, schemas, sdk: facts }: SpecFacts): NameTable[] {
  const sdk = recordOf(document["x-sdk"]);
  const components = new Map(
    readComponents(schemas, facts).map(({ module, names, key }) => [`${module}.${names.join(".")}`, key]),
  );
  /** Where a name of an index comes from and what it is called there is nobody's business: it is what it stands for. */
  const asComponent = (entry: Entry): Entry => {
    const { name, from, declared = name, ...rest } = entry;
    const component = components.get(`${from}.${declared}`);
    return component === undefined ? entry : { name, component, ...rest };
  };
  const resources = recordsOf(sdk["resources"]);
  const classes = new Map(resources.map((each) => [String(each["accessor"]), String(each["class"])]));
  const nested = (name: string, title: (key: string) => string): Map<string, Entry> =>
    distinct(
      Object.entries(recordOf(sdk[name])).flatMap(([key, entries]) =>
        recordsOf(entries).map((entry): [string, Entry] => [`${title(key)}.${entry["name"]}`, entry]),
      ),
    );
  const modules = Array.isArray(sdk["modules"]) ? sdk["modules"].map((module) => ({ module })) : [];
  return [
    { what: "resource", entries: byName(resources, ({ accessor }) => String(accessor)) },
    { what: "root name", entries: byName(recordsOf(sdk["rootTypes"]), ({ name }) => String(name)) },
    {
      what: "namespace member",
      entries: nested("classTypes", (accessor) => namespaceOf(accessor, classes)),
    },
    {
      what: "index name",
      entries: new Map(
        [...nested("indexExports", (index) => index)].map(([key, entry]) => [key, asComponent(entry)]),
      ),
    },
    { what: "page alias", entries: byName(recordsOf(sdk["pages"]), moduleName) },
    { what: "hand-written type", entries: byName(recordsOf(sdk["external"]), ({ name }) => String(name)) },
    { what: "module", entries: byName(modules, ({ module }) => String(module)) },
    {
      what: "extension",
      entries: byName(recordsOf(sdk["extensions"]), ({ accessor, method }) => `${accessor}.${method ?? ""}`),
    },
  ];
}

function byName(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry> {
  return distinct(entries.map((entry) => [key(entry), entry]));
}

/** A name that is there twice is two entries. */
function distinct(entries: readonly (readonly [string, Entry])[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const [key, entry] of entries) {
    let name = key;
    for (let count = 2; found.has(name); count += 1) name = `${key} (${count})`;
    found.set(name, entry);
  }
  return found;
}

/** `chat.completions` -> `chat.Completions`: classes of several resources share a name. */
function namespaceOf(accessor: string, classes: ReadonlyMap<string, string>): string {
  const parent = accessor.split(".").slice(0, -1);
  return [...parent, classes.get(accessor) ?? accessor].join(".");
}

function moduleName({ module, name }: Entry): string {
  return `${module}.${name}`;
}

const NOTES = new Set(["deprecated", "reason"]);

function compareEntries(old: Entry, young: Entry, types: Components): CallChange[] {
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((key): CallChange[] => {
    const [one, other] = [old[key], young[key]];
    if (sameFacts(one, other)) return [];
    const what = `changed: ${key}: ${turn(one, other)}`;
    if (NOTES.has(key)) return [{ effect: "cosmetic", what }];
    if (key === "typeParams") {
      const change = compareTypeParameters(textOf(one), textOf(other));
      return change === undefined ? [] : [change];
    }
    if (key === "component" || key === "item") return compareTargets(textOf(one), textOf(other), types, what);
    return [{ effect: "breaking", what }];
  });
}

/** A name may be written on either side of a call. */
function compareTargets(
  old: string | undefined,
  young: string | undefined,
  types: Components,
  what: string,
): CallChange[] {
  const found = (["request", "response"] as const).flatMap((direction) =>
    compareNames(old, young, types, direction, what),
  );
  const effect = worstOf(found.map((change) => change.effect));
  const wire = found.every((change) => change.wire === true || change.effect !== effect);
  return [
    { effect, ...(wire ? { wire } : {}), what: effect === "cosmetic" ? `${what}, of the same form` : what },
  ];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Methods that a name has to do with; where it has to do with none of them in particular, with every program. */
function reach(
  old: SpecFacts,
  young: SpecFacts,
): (entry: Entry) => { methods: readonly string[]; everywhere?: true } {
  const sides = [old, young];
  const usages = sides.map(usageOf);
  const methods = sides.flatMap(listMethods);
  const resources = sides.flatMap(({ sdk }) => sdk.resources);
  const below = (accessors: readonly string[]): string[] => {
    const found = methods.filter(({ accessor }) =>
      accessors.some((each) => accessor === each || accessor.startsWith(`${each}.`)),
    );
    return [...new Set(found.map(({ id }) => id))];
  };
  return ({ accessor, component, item, module, from }) => {
    const key = component ?? item;
    if (typeof key === "string") return { methods: usersOf(key, usages) };
    if (typeof accessor === "string") return { methods: below([accessor]) };
    const home = resources.filter((resource) => resource.module === (from ?? module));
    return home.length > 0
      ? { methods: below(home.map((resource) => resource.accessor)) }
      : { methods: [], everywhere: true };
  };
}

function usersOf(key: string, usages: readonly ReadonlyMap<string, Usage>[]): string[] {
  const found = usages.flatMap((usage) => {
    const { request, response } = usage.get(key) ?? {};
    return [...(request ?? []), ...(response ?? [])];
  });
  return [...new Set(found)];
}
