import type { MethodFact } from "../model/methods.ts";
import type { OperationFact } from "../model/sdk-facts.ts";
import type { Schema } from "../model/types.ts";
import { changeText, type Direction, type Effect, effectOf, onlyWire } from "./effects.ts";
import { sameFacts, turn } from "./facts.ts";
import { type Components, compareSchemas } from "./schemas.ts";
import {
  type CallChange,
  type CallForm,
  compareForms,
  compareOverloads,
  type SameType,
} from "./signatures.ts";

type Sdk = OperationFact["x-sdk"];

/** What `x-sdk` of an operation holds that is compared here, or by who compares parameters. The rest is compared as it is. */
const KNOWN = new Set(
  "accessor method args page stream overloads multipart binary beta accept result".split(" "),
);
const KNOWN_OF_HELPERS = new Set(
  "accessor method module typeParams args returns overloads calls deprecated summary x-summary-ko".split(" "),
);

/** How a method is called and what comes of it, as the package has it. */
export function compareMethods(
  old: MethodFact,
  young: MethodFact,
  raw: { readonly old: Record<string, unknown>; readonly young: Record<string, unknown> },
  types: Components,
): CallChange[] {
  const changes: CallChange[] = [];
  const same = sameTypes(types);
  const note = (effect: Effect, what: string): number => changes.push({ effect, what });
  const onWire = (what: string): number => changes.push({ effect: "breaking", what, wire: true });
  if (!old.fact.deprecated && young.fact.deprecated) note("cosmetic", "deprecated");
  if (old.fact.deprecated && !young.fact.deprecated) note("cosmetic", "no longer deprecated");
  const known = young.kind === "helper" ? KNOWN_OF_HELPERS : KNOWN;
  for (const key of new Set([...Object.keys(raw.old), ...Object.keys(raw.young)])) {
    if (known.has(key) || sameFacts(raw.old[key], raw.young[key])) continue;
    onWire(`\`x-sdk\` changed: ${key}: ${turn(raw.old[key], raw.young[key])}`);
  }
  if (old.kind !== young.kind) {
    note("breaking", `is now ${young.kind === "helper" ? "a helper" : "a request"}`);
    return [...changes, ...compareForms(ownForm(old), ownForm(young), same)];
  }
  if (old.kind === "helper" && young.kind === "helper") {
    changes.push(...compareOverloads(helperForms(old), helperForms(young), same));
    if (!sameFacts({ calls: old.fact.calls }, { calls: young.fact.calls })) {
      onWire(`calls ${young.fact.calls.join(", ")} instead of ${old.fact.calls.join(", ")}`);
    }
    if (old.fact.module !== young.fact.module) {
      note("cosmetic", `is written in ${young.fact.module}, was in ${old.fact.module}`);
    }
  }
  if (old.kind === "operation" && young.kind === "operation") {
    const [before, after] = [old.fact["x-sdk"], young.fact["x-sdk"]];
    changes.push(
      ...compareForms(ownForm(old), { ...ownForm(young), returns: ownForm(old).returns }, same),
      ...compareOverloads(before.overloads ?? [], after.overloads ?? [], same),
      ...compareParamsTypes(before, after, types),
      ...compareResults(before, after, types),
      ...compareStreams(before.stream, after.stream, types),
    );
    for (const key of ["multipart", "beta", "accept"] as const) {
      if (before[key] !== after[key]) onWire(`${key} changed: ${turn(before[key], after[key])}`);
    }
  }
  return changes;
}

/** A path parameter is what fills a place of the path, whatever it is called there; what is in the params object is compared by itself. */
function ownForm(method: MethodFact): CallForm {
  if (method.kind === "helper") return method.fact;
  const { path, "x-sdk": sdk } = method.fact;
  const places = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return {
    args: sdk.args.map((argument) => ({
      ...argument,
      type:
        argument.in === "params"
          ? "params"
          : `parameter ${places.indexOf(argument.param ?? argument.name) + 1} of the path`,
    })),
    returns: resultOf(sdk),
    thenOptions: sdk.overloads === undefined,
  };
}

function helperForms({ fact }: MethodFact & { kind: "helper" }): CallForm[] {
  const { overloads = [] } = fact;
  const own = { typeParams: fact.typeParams, args: fact.args, returns: fact.returns };
  return overloads.some((form) => sameFacts(form, own)) ? overloads : [own, ...overloads];
}

/** Of params under another name; where both have a form, what is different in it is told parameter by parameter. */
function compareParamsTypes(old: Sdk, young: Sdk, types: Components): CallChange[] {
  const [before, after] = [old, young].map(({ args }) => args.find((argument) => argument.in === "params"));
  if (before === undefined || after === undefined || before.type === after.type) return [];
  const known = before.type !== undefined && before.type in types.old;
  const formed = known && after.type !== undefined && after.type in types.young;
  return [
    {
      effect: formed ? "cosmetic" : "breaking",
      what: `calls its params ${after.type ?? "nothing"}, was ${before.type ?? "nothing"}`,
    },
  ];
}

/** Results under other names are the same where their forms are. */
function compareResults(old: Sdk, young: Sdk, types: Components): CallChange[] {
  const [before, after] = [resultOf(old), resultOf(young)];
  if (before === after) {
    if (old.page?.alias === young.page?.alias) return [];
    return [{ effect: "cosmetic", what: `calls its pages ${young.page?.alias}, was ${old.page?.alias}` }];
  }
  const change: CallChange = { effect: "breaking", what: `returns ${after} instead of ${before}` };
  if (old.page?.class !== young.page?.class || old.binary !== young.binary) return [change];
  return compareNames(
    old.page?.item ?? old.result,
    young.page?.item ?? young.result,
    types,
    "response",
    change.what,
  );
}

function resultOf({ page, result, binary }: Sdk): string {
  if (page !== undefined) return `${page.class} of ${page.item}`;
  return binary === true ? "bytes" : (result ?? "an unnamed object");
}

function compareStreams(old: Sdk["stream"], young: Sdk["stream"], types: Components): CallChange[] {
  if (old === undefined) return young === undefined ? [] : [{ effect: "additive", what: "can be streamed" }];
  if (young === undefined) return [{ effect: "breaking", what: "can no longer be streamed" }];
  const changes = compareNames(
    old.event,
    young.event,
    types,
    "response",
    `streams ${young.event} instead of ${old.event}`,
  );
  if (old.on !== young.on) {
    changes.push({
      effect: "breaking",
      wire: true,
      what: `asks for a stream in the ${young.on} instead of the ${old.on}`,
    });
  }
  for (const key of ["base", "nonStreaming", "streaming"] as const) {
    const [before, after] = [old.params[key], young.params[key]];
    changes.push(
      ...compareNames(before, after, types, "request", `takes ${after} instead of ${before} (${key})`),
    );
    if (key === "base" || before === undefined || after === undefined) continue;
    // It is what tells the overloads apart: whatever it may be besides, a call may mean another one.
    const [choice, newChoice] = [types.old[before], types.young[after]].map(
      (form) => form?.properties?.["stream"],
    );
    const turns = compareSchemas(choice ?? {}, newChoice ?? {}, types);
    if (turns.some(({ detail = "" }) => /\b(?:true|false|boolean|anything)\b/.test(detail))) {
      changes.push({
        effect: "breaking",
        what: `tells its overloads apart otherwise: \`stream\` of ${after}`,
      });
    }
  }
  return changes;
}

/** Texts of types that differ in nothing but names of components, each of the same form as the one in its place. */
function sameTypes(types: Components): SameType {
  const find = (schemas: Components["old"], name: string): string | undefined =>
    Object.keys(schemas).find((key) => key.endsWith(`.${name}`));
  return (old, young) => {
    if (old === young) return true;
    const [before, after] = [old, young].map((text) => text.split(/\b([A-Z]\w*)\b/));
    return (
      before?.length === after?.length &&
      before?.every((one, at) => {
        const other = after?.[at] ?? "";
        if (one === other) return true;
        const [key, newKey] = [find(types.old, one), find(types.young, other)];
        if (at % 2 === 0 || key === undefined || newKey === undefined) return false;
        return (["request", "response"] as const).every((direction) =>
          compareNames(key, newKey, types, direction, "").every(({ effect }) => effect === "cosmetic"),
        );
      }) === true
    );
  };
}

/** Another name is another type only if its form is another one; then it says in what. */
export function compareNames(
  old: string | undefined,
  young: string | undefined,
  types: Components,
  direction: Direction,
  what: string,
): CallChange[] {
  if (old === young) return [];
  if (old === undefined || young === undefined || !(old in types.old) || !(young in types.young)) {
    return [{ effect: "breaking", what }];
  }
  const [one, other] = [old, young].map((key): Schema => ({ $ref: `#/components/schemas/${key}` }));
  const found = compareSchemas(one ?? {}, other ?? {}, types).filter(({ kind }) => kind !== "written");
  if (found.length === 0) return [{ effect: "cosmetic", what: `${what}, of the same form` }];
  return found.map((change) => ({
    effect: effectOf(change, direction),
    what: `${what}: ${changeText(change)}`,
    ...onlyWire(change),
  }));
}
