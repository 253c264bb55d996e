import type { SpecFacts } from "../model/document.ts";
import { VERBS } from "../model/sdk-facts.ts";
import type { Schema } from "../model/types.ts";
import { changeText, type Direction, type Effect, effectOf, onlyWire } from "./effects.ts";
import { isRecord, recordOf, recordsOf, sameFacts, turn } from "./facts.ts";
import {
  type Components,
  compareProperties,
  compareSchemas,
  type Properties,
  type SchemaChange,
} from "./schemas.ts";

/** An operation as the document has it, with everything that only those see who speak to the wire. */
export interface WireOperation {
  readonly verb: string;
  readonly path: string;
  readonly raw: Record<string, unknown>;
}

export interface WireChange {
  readonly effect: Effect;
  readonly text: string;
  readonly parameter?: string;
  /** No type shows it. Of what is here, types show what comes back as JSON; what is sent they show as the params of a method. */
  readonly wire?: true;
}

/** Compared elsewhere: by name, or as the package has it. */
const ELSEWHERE = new Set(["operationId", "deprecated", "x-sdk", "parameters", "requestBody", "responses"]);
const PROSE = new Set([
  "summary",
  "x-summary-ko",
  "description",
  "tags",
  "externalDocs",
  "example",
  "examples",
]);

/** Operations by their ids. */
export function wireOperations({ document }: SpecFacts): Map<string, WireOperation> {
  return new Map(
    Object.entries(recordOf(document["paths"])).flatMap(([path, item]) =>
      VERBS.flatMap((verb): [string, WireOperation][] => {
        const raw = recordOf(item)[verb];
        return isRecord(raw) ? [[String(raw["operationId"]), { path, verb, raw }]] : [];
      }),
    ),
  );
}

/** What is different in what is sent and what comes back. */
export function compareWire(
  id: string,
  old: WireOperation,
  young: WireOperation,
  types: Components,
): WireChange[] {
  const changes: WireChange[] = [
    ...comparePlaces(id, old, young),
    ...compareRest(`\`${id}\``, old.raw, young.raw, ELSEWHERE),
    ...compareParameters(id, old, young, types),
    ...compareBodies(id, old.raw["requestBody"], young.raw["requestBody"], types),
  ];
  return [
    ...changes.map((change): WireChange => ({ ...change, wire: true })),
    ...compareResponses(id, old, young, types),
  ];
}

function comparePlaces(id: string, old: WireOperation, young: WireOperation): WireChange[] {
  const [before, after] = [old, young].map(({ verb, path }) => `${verb.toUpperCase()} ${path}`);
  if (before === after) return [];
  const same = old.verb === young.verb && shapeOf(old.path) === shapeOf(young.path);
  const text = `\`${id}\` (${after}) ${same ? "calls the parts of its path otherwise" : "moved"}, was ${before}`;
  return [{ effect: same ? "cosmetic" : "breaking", text }];
}

function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** Whatever nobody compares by itself: it counts as breaking, because nobody can say that it is not. */
export function compareRest(
  lead: string,
  old: Record<string, unknown>,
  young: Record<string, unknown>,
  elsewhere: ReadonlySet<string>,
): WireChange[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(young)])];
  return keys.flatMap((key): WireChange[] => {
    if (elsewhere.has(key) || sameFacts(old[key], young[key])) return [];
    const effect = PROSE.has(key) ? "cosmetic" : "breaking";
    return [{ effect, text: `${lead}: \`${key}\` changed: \`${turn(old[key], young[key])}\`` }];
  });
}

const PARAMETER_FACTS = new Set(["name", "in", "required", "deprecated", "schema"]);

/** By place and name; those of a path by where they stand in it, under the name that they have now. */
function compareParameters(
  id: string,
  old: WireOperation,
  young: WireOperation,
  types: Components,
): WireChange[] {
  const [before, after] = [parametersOf(old, young.path), parametersOf(young, young.path)];
  const changes = compareProperties(tableOf(before), tableOf(after), types, "").map((change) =>
    schemaChange(`\`${id}\``, change, "request"),
  );
  for (const [name, parameter] of after) {
    const known = before.get(name);
    if (known === undefined) continue;
    changes.push(
      ...compareRest(`\`${id}\`: \`${name}\``, known, parameter, PARAMETER_FACTS).map((change) => ({
        ...change,
        parameter: name,
      })),
    );
    if (Boolean(known["deprecated"]) === Boolean(parameter["deprecated"])) continue;
    const kind = parameter["deprecated"] ? "deprecated" : "undeprecated";
    changes.push(schemaChange(`\`${id}\``, { path: name, kind }, "request"));
  }
  return changes;
}

function parametersOf({ raw, path }: WireOperation, now: string): Map<string, Record<string, unknown>> {
  const [own, names] = [path, now].map((each) => [...each.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name));
  return new Map(
    recordsOf(raw["parameters"]).map((parameter) => {
      const name = String(parameter["name"]);
      const place = String(parameter["in"]);
      const at = place === "path" ? (own?.indexOf(name) ?? -1) : -1;
      return [place === "query" ? name : `${place} ${names?.[at] ?? name}`, parameter];
    }),
  );
}

function tableOf(parameters: ReadonlyMap<string, Record<string, unknown>>): Properties {
  return Object.fromEntries(
    [...parameters].map(([name, { schema, required }]) => [
      name,
      { schema: schemaOf(schema), required: required === true },
    ]),
  );
}

const BODY_FACTS = new Set(["required", "content"]);

function compareBodies(id: string, old: unknown, young: unknown, types: Components): WireChange[] {
  if (old === undefined && young === undefined) return [];
  const lead = `\`${id}\``;
  const [before, after] = [recordOf(old), recordOf(young)];
  if (young === undefined) return [{ effect: "breaking", text: `${lead} no longer takes a body` }];
  if (old === undefined) {
    const needed = after["required"] === true;
    return [
      { effect: needed ? "breaking" : "additive", text: `${lead} ${needed ? "needs" : "takes"} a body now` },
    ];
  }
  const changes = [
    ...compareRest(`${lead}: body`, before, after, BODY_FACTS),
    ...compareContent(lead, "takes", before["content"], after["content"], types, "request"),
  ];
  const [needed, needs] = [before["required"] === true, after["required"] === true];
  if (needed !== needs) {
    const text = needs ? "needs its body now" : "takes calls without a body";
    changes.push({ effect: needs ? "breaking" : "additive", text: `${lead} ${text}` });
  }
  return changes;
}

const RESPONSE_FACTS = new Set(["description", "content"]);

function compareResponses(
  id: string,
  { raw }: WireOperation,
  { raw: newRaw }: WireOperation,
  types: Components,
): WireChange[] {
  const lead = `\`${id}\``;
  const [old, young] = [recordOf(raw["responses"]), recordOf(newRaw["responses"])];
  const isTyped = hasTypedAnswer(raw) || hasTypedAnswer(newRaw);
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((status): WireChange[] => {
    if (!(status in young)) {
      return [{ effect: "breaking", text: `${lead} no longer answers ${status}`, wire: true }];
    }
    if (!(status in old))
      return [{ effect: "additive", text: `${lead} may answer ${status} now`, wire: true }];
    const [before, after] = [recordOf(old[status]), recordOf(young[status])];
    const described = before["description"] === after["description"];
    return [
      ...compareRest(`${lead}: answer ${status}`, before, after, RESPONSE_FACTS).map(
        (change): WireChange => ({ ...change, wire: true }),
      ),
      ...(described
        ? []
        : [{ effect: "cosmetic" as const, text: `${lead} describes its answer ${status} otherwise` }]),
      ...compareContent(
        `${lead} answer`,
        "comes as",
        before["content"],
        after["content"],
        types,
        "response",
      ).map((change): WireChange => (isTyped ? change : { ...change, wire: true })),
    ];
  });
}

/** Whether the schema of what comes back is what the method returns; a page's class and item are named by the package. */
function hasTypedAnswer(raw: Record<string, unknown>): boolean {
  const { page, binary } = recordOf(raw["x-sdk"]);
  return page === undefined && binary !== true;
}

const MEDIA_FACTS = new Set(["schema"]);
const JSON_TYPE = "application/json";

function compareContent(
  lead: string,
  verb: string,
  old: unknown,
  young: unknown,
  types: Components,
  direction: Direction,
): WireChange[] {
  const [before, after] = [recordOf(old), recordOf(young)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((media): WireChange[] => {
    if (!(media in after))
      return [{ effect: "breaking", text: `${lead} no longer ${verb} ${media}`, wire: true }];
    if (!(media in before))
      return [{ effect: "additive", text: `${lead} also ${verb} ${media}`, wire: true }];
    const [one, other] = [recordOf(before[media]), recordOf(after[media])];
    const found = compareSchemas(schemaOf(one["schema"]), schemaOf(other["schema"]), types);
    return [
      ...compareRest(`${lead} ${media}`, one, other, MEDIA_FACTS).map(
        (change): WireChange => ({ ...change, wire: true }),
      ),
      ...found.map((change): WireChange => {
        const told = schemaChange(lead, change, direction);
        return media === JSON_TYPE ? told : { ...told, wire: true };
      }),
    ];
  });
}

/** In the words of the comparison of parameters, so that what both find is one line. */
function schemaChange(lead: string, change: SchemaChange, direction: Direction): WireChange {
  const [parameter = ""] = change.path.split(/[.[{]/);
  return {
    effect: effectOf(change, direction),
    text: `${lead}: ${changeText(change)}`,
    ...onlyWire(change),
    ...(direction === "request" && parameter !== "" ? { parameter } : {}),
  };
}

function schemaOf(value: unknown): Schema {
  return recordOf(value);
}
