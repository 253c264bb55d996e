import { parametersOf } from "../model/components.ts";
import type { SpecFacts } from "../model/document.ts";
import { listMethods, type MethodFact } from "../model/methods.ts";
import { byText, mapOf } from "../model/order.ts";
import type { Schema } from "../model/types.ts";
import { compareProperties, compareSchemas, type SchemaChange } from "./schemas.ts";
import { type Usage, usageOf } from "./usage.ts";

export type Effect = "breaking" | "additive" | "cosmetic";

/** One line of the report. */
export interface SpecChange {
  readonly area: "methods" | "parameters" | "types";
  readonly effect: Effect;
  readonly text: string;
  /** Methods that it shows in. */
  readonly methods: readonly string[];
  readonly parameter?: string;
  /** Key of a type that is new as a whole. */
  readonly freshType?: string;
}

/** Everything that differs between two specs, as far as a caller can notice. */
export function compareSpecs(old: SpecFacts, young: SpecFacts): SpecChange[] {
  const before = new Map(listMethods(old).map((method) => [method.id, method]));
  const after = new Map(listMethods(young).map((method) => [method.id, method]));
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  return [
    ...gone.map((method) => methodChange(method, "breaking", "removed")),
    ...[...after.values()].flatMap((method) => {
      const known = before.get(method.id);
      if (known === undefined) return [methodChange(method, "additive", "added")];
      return [...compareMethods(known, method), ...compareParameters(old, young, known, method)];
    }),
    ...compareTypes(old, young),
  ];
}

function methodChange(method: MethodFact, effect: Effect, what: string): SpecChange {
  const title = method.kind === "operation" ? ` (${method.title})` : " (helper)";
  return { area: "methods", effect, text: `\`${method.id}\`${title} ${what}`, methods: [method.id] };
}

function compareMethods(old: MethodFact, young: MethodFact): SpecChange[] {
  const changes: SpecChange[] = [];
  const note = (effect: Effect, what: string): number => changes.push(methodChange(young, effect, what));
  if (!old.fact.deprecated && young.fact.deprecated) note("cosmetic", "deprecated");
  if (old.fact.deprecated && !young.fact.deprecated) note("cosmetic", "no longer deprecated");
  if (old.title !== young.title) note("cosmetic", `moved, was ${old.title}`);
  const [before, after] = [argumentsOf(old), argumentsOf(young)];
  if (before !== after) note("breaking", `takes (${after}) instead of (${before})`);
  const [result, newResult] = [resultOf(old), resultOf(young)];
  if (result !== newResult) note("breaking", `returns ${newResult} instead of ${result}`);
  if (old.kind === "operation" && young.kind === "operation") {
    const [streamed, streams] = [old.fact["x-sdk"].stream, young.fact["x-sdk"].stream].map(Boolean);
    if (!streamed && streams) note("additive", "can be streamed");
    if (streamed && !streams) note("breaking", "can no longer be streamed");
  }
  return changes;
}

/** Positional arguments; what is in the params object is compared parameter by parameter. */
function argumentsOf(method: MethodFact): string {
  if (method.kind === "helper") {
    return method.fact.args
      .map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`)
      .join(", ");
  }
  return method.fact["x-sdk"].args
    .map(({ name, in: place, optional }) => `${place === "path" ? name : "params"}${optional ? "?" : ""}`)
    .join(", ");
}

function resultOf(method: MethodFact): string {
  if (method.kind === "helper") return method.fact.returns;
  const { page, result, binary } = method.fact["x-sdk"];
  if (page !== undefined) return `${page.class} of ${page.item}`;
  return binary === true ? "bytes" : (result ?? "an unnamed object");
}

function compareParameters(
  old: SpecFacts,
  young: SpecFacts,
  known: MethodFact,
  method: MethodFact,
): SpecChange[] {
  const changes = compareProperties(
    parameterTable(old, known),
    parameterTable(young, method),
    { old: old.schemas, young: young.schemas },
    "",
  );
  return changes.map((change) => {
    const [parameter = ""] = change.path.split(/[.[{]/);
    return {
      area: "parameters",
      effect: effectOf(change, "request"),
      text: `\`${method.id}\`: ${changeText(change)}`,
      methods: [method.id],
      parameter,
    };
  });
}

function parameterTable(
  facts: SpecFacts,
  method: MethodFact,
): Record<string, { schema: Schema; required: boolean }> {
  const root = method.kind === "operation" ? paramsKey(facts, method) : undefined;
  const schema = root === undefined ? undefined : facts.schemas[root];
  return mapOf(schema === undefined ? [] : parametersOf(facts.schemas, schema));
}

function paramsKey({ schemas }: SpecFacts, method: MethodFact & { kind: "operation" }): string | undefined {
  const { args, stream } = method.fact["x-sdk"];
  const type = args.find((argument) => argument.in === "params")?.type;
  return [type, stream?.params.base].find((key) => key !== undefined && key in schemas);
}

/** Types that are no params objects themselves: those have been compared as parameters. */
function compareTypes(old: SpecFacts, young: SpecFacts): SpecChange[] {
  const [usage, newUsage] = [usageOf(old), usageOf(young)];
  const params = paramsComponents(young);
  const changes: SpecChange[] = [];
  const keys = [...new Set([...Object.keys(old.schemas), ...Object.keys(young.schemas)])].sort(byText);
  for (const key of keys) {
    const [before, after] = [old.schemas[key], young.schemas[key]];
    const used = newUsage.get(key) ?? usage.get(key);
    const methods = [...new Set([...(used?.request ?? []), ...(used?.response ?? [])])].sort(byText);
    const add = (effect: Effect, text: string): number =>
      changes.push({ area: "types", effect, text, methods });
    if (before === undefined) {
      changes.push({ area: "types", effect: "additive", text: `\`${key}\` added`, methods, freshType: key });
    } else if (after === undefined) add("breaking", `\`${key}\` removed`);
    else if (!params.has(key)) {
      for (const change of compareSchemas(before, after, { old: old.schemas, young: young.schemas }))
        add(worstEffect(change, used), `\`${key}\`: ${changeText(change)}`);
    }
  }
  return changes;
}

function paramsComponents(facts: SpecFacts): Set<string> {
  const found = new Set<string>();
  for (const method of listMethods(facts)) {
    if (method.kind !== "operation") continue;
    const root = paramsKey(facts, method);
    if (root === undefined) continue;
    found.add(root);
    for (const key of Object.values(method.fact["x-sdk"].stream?.params ?? {}))
      if (key !== undefined) found.add(key);
  }
  return found;
}

function worstEffect(change: SchemaChange, usage: Usage | undefined): Effect {
  const effects = [
    ...((usage?.request.size ?? 0) > 0 ? [effectOf(change, "request")] : []),
    ...((usage?.response.size ?? 0) > 0 || usage === undefined ? [effectOf(change, "response")] : []),
  ];
  return (
    (["breaking", "additive", "cosmetic"] as const).find((effect) => effects.includes(effect)) ?? "cosmetic"
  );
}

/** A request may ask for more than before only where nobody has to give it; a response may only ever promise more. */
const EFFECTS: Readonly<Record<SchemaChange["kind"], readonly [request: Effect, response: Effect]>> = {
  added: ["additive", "additive"],
  "added-required": ["breaking", "additive"],
  removed: ["breaking", "breaking"],
  "became-required": ["breaking", "additive"],
  "became-optional": ["additive", "breaking"],
  "value-added": ["additive", "additive"],
  "value-removed": ["breaking", "additive"],
  type: ["breaking", "breaking"],
  deprecated: ["cosmetic", "cosmetic"],
  undeprecated: ["cosmetic", "cosmetic"],
};

function effectOf({ kind }: SchemaChange, direction: "request" | "response"): Effect {
  return EFFECTS[kind][direction === "request" ? 0 : 1];
}

const TEXTS: Readonly<Record<SchemaChange["kind"], string>> = {
  added: "added",
  "added-required": "added, and required",
  removed: "removed",
  "became-required": "is now required",
  "became-optional": "may be missing now",
  "value-added": "may now also be",
  "value-removed": "can no longer be",
  type: "changed type:",
  deprecated: "deprecated",
  undeprecated: "no longer deprecated",
};

function changeText({ path, kind, detail }: SchemaChange): string {
  const parts = [path === "" ? "" : `\`${path}\``, TEXTS[kind], detail === undefined ? "" : `\`${detail}\``];
  return parts.filter((part) => part !== "").join(" ");
}
