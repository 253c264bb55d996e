import { type JSONValue, query } from "json-p3";
import * as z from "zod";
import { deadLines } from "./dead-lines.ts";
import { CodegenError, type Problem, throwProblems } from "./errors.ts";
import { isObject, repeated } from "./overlay-repeats.ts";
import { schemaProblems } from "./schema-problems.ts";
import { readSource } from "./source.ts";
import { YamlSource } from "./yaml-source.ts";

const overlaySchema = z.strictObject({
  overlay: z.string().regex(/^1\.0\.\d+$/, "must be 1.0.0"),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  extends: z.string().optional(),
  actions: z
    .array(
      z.strictObject({
        target: z.string(),
        description: z.string().optional(),
        update: z.unknown().optional(),
        remove: z.boolean().optional(),
      }),
    )
    .min(1),
});

export type Action = z.output<typeof overlaySchema>["actions"][number];

/** What is wrong with an action. Of two things a new version of the spec is the cause: what it speaks of is gone, or has come. */
interface ActionFault extends Pick<Problem, "message" | "fix"> {
  readonly cause?: "gone" | "come";
}

type Location = readonly (string | number)[];

/** Applies several, one after the other, and says everything that is wrong in any of them at once. */
export function applyOverlays(document: Record<string, unknown>, paths: readonly string[]): YamlSource[] {
  const overlays = paths.map((path) => applyOverlay(document, path));
  throwProblems(overlays.flatMap(({ problems }) => problems));
  return overlays.map(({ yaml }) => yaml);
}

/**
 * Applies an OpenAPI Overlay 1.0 to a document, in place, action by action.
 *
 * Stricter than the standard in one thing: an action that finds nothing is an error, for it would otherwise outlive what it
 * was written for without anybody noticing.
 */
function applyOverlay(
  document: Record<string, unknown>,
  path: string,
): { yaml: YamlSource; problems: readonly Problem[] } {
  const { yaml, actions } = readOverlay(path);
  const problems: Problem[] = [];
  for (const [position, action] of actions.entries()) {
    problems.push(...lineProblems(document, action, { yaml, position }));
    const fault = applyAction(document, action);
    if (fault === undefined) continue;
    const { message, fix } = fault;
    problems.push({ file: yaml.name, line: yaml.lineOf(["actions", position]), message, fix });
  }
  return { yaml, problems };
}

/** @throws {CodegenError} for what is no overlay. */
export function readOverlay(path: string): { yaml: YamlSource; actions: readonly Action[] } {
  const yaml = new YamlSource(readSource(path));
  const parsed = overlaySchema.safeParse(yaml.value);
  if (!parsed.success) throw new CodegenError(schemaProblems(yaml, parsed.error));
  return { yaml, actions: parsed.data.actions };
}

/** Applies one action in place, or says why it cannot be and leaves the document as it is. */
export function applyAction(document: Record<string, unknown>, action: Action): ActionFault | undefined {
  if ((action.update === undefined) === (action.remove !== true)) {
    return { message: `${action.target}: needs either \`update\` or \`remove: true\`` };
  }
  if (action.remove !== true && saysNothing(action.update)) {
    return {
      message: `${action.target}: \`update\` says nothing`,
      fix: "write below `update:` what is to be set, or delete the action",
    };
  }
  let found: { value: unknown; location: Location }[];
  try {
    found = [...query(action.target, document as JSONValue)];
  } catch (error) {
    return { message: `${action.target} is no JSONPath: ${(error as Error).message}` };
  }
  if (found.length === 0) {
    return {
      cause: "gone",
      message: `${action.target} matches nothing`,
      fix: "correct the target, or delete the action if what it spoke of is gone from spec/openapi.json",
    };
  }
  if (action.remove === true) {
    // From the back, so that indices in front stay what they were.
    for (const { location } of found.toReversed()) removeAt(document, location);
    return undefined;
  }
  for (const { value } of found) {
    const known = repeated(value, action.update);
    if (known !== undefined) {
      return {
        cause: "come",
        message: `${action.target}: ${known} is there already`,
        fix: "delete the action: what it adds has come into spec/openapi.json",
      };
    }
    const refused = update(value, action.update);
    if (refused !== undefined) return { message: `${action.target}: ${refused}` };
  }
  return undefined;
}

/** A field that is gone, of an action that speaks of several: the others stay. */
function lineProblems(
  document: Record<string, unknown>,
  action: Action,
  { yaml, position }: { readonly yaml: YamlSource; readonly position: number },
): Problem[] {
  return deadLines(document, action).map((path) => ({
    file: yaml.name,
    line: yaml.lineOf(["actions", position, "update", ...path]),
    message: `${action.target} > ${path.join(" > ")} is not there`,
    fix: "correct the name, or delete the line if what it spoke of is gone from spec/openapi.json",
  }));
}

function saysNothing(change: unknown): boolean {
  return change === null || (isObject(change) && Object.keys(change).length === 0);
}

function update(target: unknown, change: unknown): string | undefined {
  if (Array.isArray(target)) target.push(structuredClone(change));
  else if (!isObject(target)) return "is neither an object nor an array, so it cannot be updated";
  else if (!isObject(change)) return "is an object, so `update` must be one";
  else merge(target, change);
  return undefined;
}

/** Objects are merged; anything else, arrays among it, is replaced. */
function merge(target: Record<string, unknown>, change: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(change)) {
    const old = target[key];
    if (isObject(old) && isObject(value)) merge(old, value);
    else target[key] = structuredClone(value);
  }
}

function removeAt(document: unknown, location: Location): void {
  const parent = location
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  const last = location.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent) && last !== undefined) delete parent[last];
}
