import { parametersOf } from "../model/components.ts";
import type { SpecFacts } from "../model/document.ts";
import { listMethods, type MethodFact } from "../model/methods.ts";
import { byText, mapOf } from "../model/order.ts";
import { compareDocuments } from "./document.ts";
import { changeText, type Effect, effectOf, onlyWire, type SpecChange, worstOf } from "./effects.ts";
import { recordOf, recordsOf, sameFacts, withoutIdleFlags } from "./facts.ts";
import { compareMethods } from "./methods.ts";
import { compareNameTables } from "./names.ts";
import { compareProperties, compareSchemas, type Properties, type SchemaChange } from "./schemas.ts";
import { type Usage, usageOf } from "./usage.ts";
import { compareWire, type WireOperation, wireOperations } from "./wire.ts";

/** A spec, with its operations as the document has them. */
interface Side {
  readonly facts: SpecFacts;
  readonly wire: ReadonlyMap<string, WireOperation>;
}

/**
 * Everything that differs between two specs, as far as somebody can notice who calls the package, imports from it or speaks to
 * the wire. What nobody here knows is a change too, and counts as breaking.
 */
export function compareSpecs(old: SpecFacts, young: SpecFacts): SpecChange[] {
  const before = new Map(listMethods(old).map((method) => [method.id, method]));
  const after = new Map(listMethods(young).map((method) => [method.id, method]));
  const sides = [old, young].map((facts): Side => ({ facts, wire: wireOperations(facts) }));
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const [one, other] = sides;
  const told = new Told();
  const changes = [
    ...gone.map((method) => methodChange(method, "breaking", "removed")),
    ...[...after.values()].flatMap((method) => {
      const known = before.get(method.id);
      if (known === undefined || one === undefined || other === undefined) {
        return [methodChange(method, "additive", "added")];
      }
      return compareMethod([one, other], known, method, told);
    }),
    ...compareTypes(old, young, told),
    ...compareNameTables(old, young),
    ...compareDocuments(old, young),
  ];
  return distinct(changes);
}

/** What several comparisons find is one line; one of them may know that a type shows it. */
function distinct(changes: readonly SpecChange[]): SpecChange[] {
  const found = new Map<string, SpecChange>();
  for (const change of changes) {
    const known = found.get(change.text);
    if (known === undefined || known.wire === true) found.set(change.text, change);
  }
  return [...found.values()];
}

/** What has been said of the properties of a params component, method by method. */
class Told {
  readonly #changes = new Map<string, Set<string>>();

  add(component: string, change: SchemaChange): void {
    const known = this.#changes.get(component) ?? new Set();
    this.#changes.set(component, known.add(JSON.stringify(change)));
  }

  has(component: string, change: SchemaChange): boolean {
    return this.#changes.get(component)?.has(JSON.stringify(change)) === true;
  }
}

function methodChange(method: MethodFact, effect: Effect, what: string): SpecChange {
  const title = method.kind === "operation" ? ` (${method.title})` : " (helper)";
  return { area: "methods", effect, text: `\`${method.id}\`${title} ${what}`, methods: [method.id] };
}

function compareMethod(
  [old, young]: readonly [Side, Side],
  known: MethodFact,
  method: MethodFact,
  told: Told,
): SpecChange[] {
  const { id } = method;
  const types = { old: old.facts.schemas, young: young.facts.schemas };
  const [wire, newWire] = [old.wire.get(id), young.wire.get(id)];
  const raw = { old: sdkOf(old, known), young: sdkOf(young, method) };
  const changes = [
    ...compareMethods(known, method, raw, types).map((change) => ({
      ...methodChange(method, change.effect, change.what),
      ...onlyWire(change),
    })),
    ...compareParameters(old.facts, young.facts, known, method, told),
    ...(wire === undefined || newWire === undefined ? [] : compareWire(id, wire, newWire, types)).map(
      (change): SpecChange => ({
        area: change.parameter === undefined ? "methods" : "parameters",
        methods: [id],
        ...change,
      }),
    ),
  ];
  const [one, other] = [wire?.raw ?? raw.old, newWire?.raw ?? raw.young];
  if (changes.length > 0 || sameFacts(one, other)) return changes;
  return sameFacts(withoutIdleFlags(one), withoutIdleFlags(other))
    ? [methodChange(method, "cosmetic", "is written otherwise, and means the same")]
    : [methodChange(method, "breaking", "differs in something that the comparison does not see: look at it")];
}

/** The package's facts of a method, as the document has them. */
function sdkOf({ facts, wire }: Side, { id, kind, accessor, method }: MethodFact): Record<string, unknown> {
  if (kind === "operation") return recordOf(wire.get(id)?.raw["x-sdk"]);
  const helpers = recordsOf(recordOf(facts.document["x-sdk"])["helpers"]);
  return recordOf(helpers.find((each) => each["accessor"] === accessor && each["method"] === method));
}

function compareParameters(
  old: SpecFacts,
  young: SpecFacts,
  known: MethodFact,
  method: MethodFact,
  told: Told,
): SpecChange[] {
  const changes = compareProperties(
    parameterTable(old, known),
    parameterTable(young, method),
    { old: old.schemas, young: young.schemas },
    "",
  );
  const components = method.kind === "operation" ? paramsOf(young, method) : [];
  return changes.map((change) => {
    for (const component of components) told.add(component, change);
    const [parameter = ""] = change.path.split(/[.[{]/);
    return {
      area: "parameters",
      effect: effectOf(change, "request"),
      text: `\`${method.id}\`: ${changeText(change)}`,
      methods: [method.id],
      parameter,
      ...onlyWire(change),
    };
  });
}

function parameterTable(facts: SpecFacts, method: MethodFact): Properties {
  const root = method.kind === "operation" ? paramsKey(facts, method) : undefined;
  const schema = root === undefined ? undefined : facts.schemas[root];
  return mapOf(schema === undefined ? [] : parametersOf(facts.schemas, schema));
}

function paramsKey({ schemas }: SpecFacts, method: MethodFact & { kind: "operation" }): string | undefined {
  const { args, stream } = method.fact["x-sdk"];
  const type = args.find((argument) => argument.in === "params")?.type;
  return [type, stream?.params.base].find((key) => key !== undefined && key in schemas);
}

/** The params component of a method, and those of its forms. */
function paramsOf(facts: SpecFacts, method: MethodFact & { kind: "operation" }): string[] {
  const forms = Object.values(method.fact["x-sdk"].stream?.params ?? {});
  return [paramsKey(facts, method), ...forms].filter((key) => key !== undefined);
}

/** Of a params component, only what has not been told as a parameter's. */
function compareTypes(old: SpecFacts, young: SpecFacts, told: Told): SpecChange[] {
  const [usage, newUsage] = [usageOf(old), usageOf(young)];
  const changes: SpecChange[] = [];
  const keys = [...new Set([...Object.keys(old.schemas), ...Object.keys(young.schemas)])].sort(byText);
  for (const key of keys) {
    const [before, after] = [old.schemas[key], young.schemas[key]];
    const used = bothUsages(usage.get(key), newUsage.get(key));
    const methods = [...new Set([...used.request, ...used.response])].sort(byText);
    const add = (effect: Effect, text: string): number =>
      changes.push({ area: "types", effect, text, methods });
    if (before === undefined) {
      changes.push({ area: "types", effect: "additive", text: `\`${key}\` added`, methods, freshType: key });
    } else if (after === undefined) add("breaking", `\`${key}\` removed`);
    else {
      for (const change of compareSchemas(before, after, { old: old.schemas, young: young.schemas })) {
        // As a parameter it has been told of for requests only.
        if (told.has(key, change) && used.response.size === 0) continue;
        const text = `\`${key}\`: ${changeText(change)}`;
        changes.push({
          area: "types",
          effect: worstEffect(change, used),
          text,
          methods,
          ...onlyWire(change),
        });
      }
    }
  }
  return changes;
}

/** Where a type went before, and where it goes now. */
function bothUsages(...usages: readonly (Usage | undefined)[]): Usage {
  const of = (direction: keyof Usage) => new Set(usages.flatMap((usage) => [...(usage?.[direction] ?? [])]));
  return { request: of("request"), response: of("response") };
}

/** What no method uses, programs may both make and read. */
function worstEffect(change: SchemaChange, { request, response }: Usage): Effect {
  return worstOf([
    ...(request.size > 0 || response.size === 0 ? [effectOf(change, "request")] : []),
    ...(response.size > 0 || request.size === 0 ? [effectOf(change, "response")] : []),
  ]);
}
