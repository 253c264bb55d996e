import { readFileSync, writeFileSync } from "node:fs";
import { type JSONValue, query } from "json-p3";
import { type Action, applyAction, readOverlay } from "../model/overlay.ts";
import { isObject } from "../model/overlay-repeats.ts";
import type { YamlSource } from "../model/yaml-source.ts";

/** What a line of an overlay says that is not a fact of the API, and stays ours whoever declares the thing. */
const PROSE = new Set(["summary", "description", "x-summary-ko", "x-description-ko"]);
/** What an update says of a list of values, apart from the prose on it. */
const VALUES = ["enum", "x-sdk-type", "x-source"];
/** What makes a property of an update a declaration, and not a remark on one that is there. */
const DECLARING = ["type", "$ref", "anyOf", "oneOf", "allOf", "const", "enum", "x-sdk-type"];

type Document = Record<string, unknown>;

/**
 * Fits overlays to another version of the spec, as far as that takes no judgement: what speaks of something that is gone goes,
 * what adds something that has come goes but for its prose, and what speaks of an operation that has moved follows it.
 *
 * @param after the new document; the overlays are applied to it on the way.
 * @returns what was done, as lines of a report.
 */
export function fitOverlays(before: Document, after: Document, paths: readonly string[]): string[] {
  const raw: Surface = { operations: operationsOf(after), helpers: helpersOf(after) };
  return paths.flatMap((path) => fitOverlay(before, after, path, raw));
}

/** What a document has before any overlay. */
interface Surface {
  readonly operations: Operations;
  readonly helpers: ReadonlySet<string>;
}

function fitOverlay(before: Document, after: Document, path: string, raw: Surface): string[] {
  const { yaml, actions } = readOverlay(path);
  const lines = yaml.text.split("\n");
  const notes: string[] = [];
  const edits = new Map<number, { readonly end: number; readonly instead: readonly string[] }>();
  for (const [position, action] of actions.entries()) {
    const start = (yaml.lineOf(["actions", position]) ?? 1) - 1;
    const end = endOfItem(lines, start);
    const say = (what: string): void =>
      void notes.push(`${yaml.name}:${start + 1}: ${action.target} ${what}`);
    if (valuesHaveCome(action, after, before)) {
      const rest = withoutValues(action);
      if (rest !== undefined) applyAction(after, rest);
      say(rest === undefined ? "has its values by now: removed" : "has its values by now: the rest is kept");
      edits.set(start, { end, instead: rest === undefined ? [] : textOf(rest) });
      continue;
    }
    const come = extensionsThatCame(action, raw);
    if (come.length > 0) {
      const gone = new Set<number>();
      for (const { at, id } of come) {
        say(`${id} is no extension any more: removed`);
        const place = ["actions", position, "update", "extensions", at];
        const [from, to] = [yaml.lineOf(place) ?? 0, yaml.endLineOf(place) ?? -1];
        for (let line = from; line <= to; line += 1) gone.add(line - 1);
      }
      applyAction(after, withoutExtensions(action, come));
      edits.set(start, { end, instead: lines.slice(start, end).filter((_, at) => !gone.has(start + at)) });
      continue;
    }
    const ghosts = ghostsOf(action, after, before);
    const kept = ghosts.length === 0 ? action : withoutProperties(action, ghosts);
    const isEmpty = kept !== action && Object.keys(propertiesOf(kept)).length === 0 && hasNothingElse(kept);
    const fault = isEmpty ? undefined : applyAction(after, kept);
    if (isEmpty) {
      say(`spoke only of what is gone (${ghosts.join(", ")}): removed`);
      edits.set(start, { end, instead: [] });
    } else if (fault === undefined) {
      if (ghosts.length === 0) continue;
      say(`spoke of ${ghosts.join(", ")}, gone by now: removed`);
      edits.set(start, { end, instead: withoutLines(lines, yaml, position, ghosts, { start, end }) });
    } else if (fault.cause === "gone") {
      const moved = movedTarget(action.target, before, raw.operations);
      if (moved !== undefined && applyAction(after, { ...action, target: moved }) === undefined) {
        say(`has moved to ${moved}`);
        const own = lines.slice(start, end).map((line) => line.replace(action.target, () => moved));
        edits.set(start, { end, instead: own });
      } else {
        say("is gone: removed");
        edits.set(start, { end, instead: [] });
      }
    } else if (fault.cause === "come") {
      const prose = proseOf(action).filter((each) => applyAction(after, each) === undefined);
      say(prose.length === 0 ? "is in the spec by now: removed" : "is in the spec by now: its prose is kept");
      edits.set(start, { end, instead: prose.flatMap(textOf) });
    }
  }
  if (edits.size > 0) writeFileSync(path, applied(lines, edits).join("\n"));
  return notes;
}

function applied(
  lines: readonly string[],
  edits: ReadonlyMap<number, { readonly end: number; readonly instead: readonly string[] }>,
): string[] {
  const result: string[] = [];
  for (let line = 0; line < lines.length; ) {
    const edit = edits.get(line);
    result.push(...(edit?.instead ?? lines.slice(line, line + 1)));
    line = edit?.end ?? line + 1;
  }
  return result;
}

/** An item of the list runs on as long as its lines are indented further. */
function endOfItem(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (/^ {4}/.test(lines[end] ?? "")) end += 1;
  return end;
}

type Operations = ReadonlyMap<string, string>;

/** Operation id -> its target. */
function operationsOf({ paths }: Document): Operations {
  const found = new Map<string, string>();
  for (const [path, verbs] of Object.entries(isObject(paths) ? paths : {})) {
    for (const [verb, operation] of Object.entries(isObject(verbs) ? verbs : {})) {
      const id = isObject(operation) ? operation["operationId"] : undefined;
      if (typeof id === "string") found.set(id, `$.paths['${path}'].${verb}`);
    }
  }
  return found;
}

/** Ids of the helpers that a document lists. */
function helpersOf(document: Document): Set<string> {
  const sdk = document["x-sdk"];
  const helpers = isObject(sdk) ? sdk["helpers"] : undefined;
  return new Set((Array.isArray(helpers) ? helpers : []).map(idOf));
}

function idOf(fact: unknown): string {
  return isObject(fact) ? `${fact["accessor"]}.${fact["method"]}` : "";
}

function extensionsOf({ update }: Action): readonly unknown[] {
  const list = isObject(update) ? update["extensions"] : undefined;
  return Array.isArray(list) ? list : [];
}

/** Methods that an action lists as ours alone, and that the spec has by now: where each stands in the list. */
function extensionsThatCame(action: Action, { operations, helpers }: Surface): { at: number; id: string }[] {
  return extensionsOf(action).flatMap((each, at) => {
    const id = idOf(each);
    return operations.has(id) || helpers.has(id) ? [{ at, id }] : [];
  });
}

function withoutExtensions(action: Action, come: readonly { readonly at: number }[]): Action {
  const extensions = extensionsOf(action).filter((_, at) => come.every((each) => each.at !== at));
  return { ...action, update: { ...(isObject(action.update) ? action.update : {}), extensions } };
}

/** The place of the same operation in another document. */
function movedTarget(target: string, before: Document, after: Operations): string | undefined {
  for (const [id, place] of operationsOf(before)) {
    const now = target.startsWith(place) ? after.get(id) : undefined;
    if (now !== undefined && now !== place) return `${now}${target.slice(place.length)}`;
  }
  return undefined;
}

function propertiesOf({ update }: Action): Record<string, unknown> {
  const properties = isObject(update) ? update["properties"] : undefined;
  return isObject(properties) ? properties : {};
}

function hasNothingElse({ update }: Action): boolean {
  return isObject(update) && Object.keys(update).every((key) => key === "properties");
}

/** Properties that an update remarks on, that were there and are gone: applied, it would bring them back without a type. */
function ghostsOf(action: Action, after: Document, before: Document): string[] {
  const remarks = Object.entries(propertiesOf(action)).filter(
    ([, value]) => isObject(value) && !DECLARING.some((key) => key in value),
  );
  if (remarks.length === 0) return [];
  const [known, now] = [before, after].map((document) => propertiesAt(document, action.target));
  if (known === undefined || now === undefined) return [];
  return remarks.map(([name]) => name).filter((name) => known.has(name) && !now.has(name));
}

/** Whether an update adds values to lists that have all of them by now. What it narrows types to is of the time before that. */
function valuesHaveCome({ target, update }: Action, after: Document, before: Document): boolean {
  const added = isObject(update) ? update["enum"] : undefined;
  if (!Array.isArray(added)) return false;
  const lack = (document: Document): boolean[] =>
    [...query(target, document as JSONValue)].map(({ value }) => {
      const known = isObject(value) ? value["enum"] : undefined;
      return !Array.isArray(known) || added.some((each) => !known.includes(each));
    });
  const now = lack(after);
  return now.length > 0 && !now.includes(true) && lack(before).includes(true);
}

function withoutValues({ target, update }: Action): Action | undefined {
  const rest = Object.entries(isObject(update) ? update : {}).filter(([key]) => !VALUES.includes(key));
  return rest.length === 0 ? undefined : { target, update: Object.fromEntries(rest) };
}

function propertiesAt(document: Document, target: string): Set<string> | undefined {
  const found = [...query(target, document as JSONValue)];
  if (found.length === 0) return undefined;
  return new Set(
    found.flatMap(({ value }) => {
      const properties = isObject(value) ? value["properties"] : undefined;
      return isObject(properties) ? Object.keys(properties) : [];
    }),
  );
}

function withoutProperties(action: Action, names: readonly string[]): Action {
  const { update } = action;
  if (!isObject(update)) return action;
  const properties = Object.fromEntries(
    Object.entries(propertiesOf(action)).filter(([name]) => !names.includes(name)),
  );
  return { ...action, update: { ...update, properties } };
}

/** The lines of an action without those of some properties. */
function withoutLines(
  lines: readonly string[],
  yaml: YamlSource,
  position: number,
  names: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): string[] {
  const gone = new Set<number>();
  for (const name of names) {
    const path = ["actions", position, "update", "properties", name];
    const [from, to] = [yaml.lineOf(path), yaml.endLineOf(path)];
    for (let line = from ?? 0; line <= (to ?? -1); line += 1) gone.add(line - 1);
  }
  return lines.slice(start, end).filter((_, at) => !gone.has(start + at));
}

/** The prose of what an action adds, as actions on the same things once they are there. */
function proseOf({ target, update }: Action): Action[] {
  return prosePlaces(update, []).map(([path, prose]) => ({
    target: `${target}${path.map((key) => `[${quoted(key)}]`).join("")}`,
    update: prose,
  }));
}

function prosePlaces(value: unknown, path: readonly string[]): [string[], Record<string, unknown>][] {
  if (!isObject(value)) return [];
  const own = Object.entries(value).filter(([key, each]) => PROSE.has(key) && typeof each === "string");
  // An answer of an operation is called OK by everybody.
  const isProse = own.length > 0 && path.length > 0 && !path.includes("responses");
  return [
    ...(isProse ? [[[...path], Object.fromEntries(own)] as [string[], Record<string, unknown>]] : []),
    ...Object.entries(value).flatMap(([key, each]) => prosePlaces(each, [...path, key])),
  ];
}

function quoted(key: string): string {
  return `'${key.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function textOf({ target, update }: Action): string[] {
  const rows = isObject(update) ? Object.entries(update) : [];
  return [
    `  - target: ${target}`,
    "    update:",
    ...rows.map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`),
  ];
}

/** The document of a file, not touched by anything yet. */
export function documentOf(path: string): Document {
  const document: unknown = JSON.parse(readFileSync(path, "utf8"));
  return isObject(document) ? document : {};
}
