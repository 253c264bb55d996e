import { isDeepStrictEqual } from "node:util";
import { ts } from "ts-morph";
import type { Problem } from "./errors.ts";
import { inOrder } from "./order.ts";
import { lineAt, lineOfText, type SourceText } from "./source.ts";

export type DocumentPath = readonly (string | number)[];

type Place = Pick<Problem, "file" | "line">;

/**
 * File and line of a value in the inputs: in the spec where it stands there, else in the overlay that has set it. What is in
 * neither as a whole is looked for by what holds it. A name that is a key is given as the last step and as the value.
 */
export function placeOf(sources: readonly SourceText[], path: DocumentPath, value: unknown): Place {
  const [spec, ...overlays] = sources;
  if (spec === undefined) return { file: "" };
  const found = find(spec, path);
  const isKey = path.at(-1) === value;
  if (
    found !== undefined &&
    (isKey || found.value === ANY || isDeepStrictEqual(inOrder(found.value), inOrder(value)))
  )
    return found.place;
  const wanted = typeof value === "string" ? value : path.findLast((step) => typeof step === "string");
  for (const overlay of overlays) {
    const line = wanted === undefined ? undefined : lineOfText(overlay, wanted);
    if (line !== undefined) return { file: overlay.name, line };
  }
  for (let length = path.length - 1; length > 0; length -= 1) {
    const around = find(spec, path.slice(0, length));
    if (around !== undefined) return around.place;
  }
  return { file: spec.name, line: 1 };
}

/** A path as messages give it: `x-sdk > resources > 3 > module`. */
export function pathText(path: DocumentPath): string {
  return path.join(" > ");
}

function find(source: SourceText, path: DocumentPath): { place: Place; value: unknown } | undefined {
  const { text, name } = source;
  if (source.lineOf !== undefined) {
    return source.has?.(path) ? { place: { file: name, line: source.lineOf(path) }, value: ANY } : undefined;
  }
  let node: ts.Node | undefined = rootOf(source);
  let start = 0;
  for (const step of path) {
    if (node === undefined) return undefined;
    if (ts.isArrayLiteralExpression(node)) {
      node = node.elements[Number(step)];
      start = node?.getStart() ?? start;
    } else if (ts.isObjectLiteralExpression(node)) {
      // The last of a name counts, as in `JSON.parse`.
      const member: ts.PropertyAssignment | undefined = node.properties
        .filter(ts.isPropertyAssignment)
        .findLast((each) => ts.isStringLiteral(each.name) && each.name.text === String(step));
      node = member?.initializer;
      start = member?.getStart() ?? start;
    } else return undefined;
  }
  if (node === undefined) return undefined;
  return { place: { file: name, line: lineAt(text, start) }, value: JSON.parse(node.getText()) };
}

/** A value that is not looked at: YAML gives places only. */
const ANY = Symbol("any");

const roots = new WeakMap<SourceText, ts.Node>();

/** Parsed when the first fault is placed, and once: a run without faults needs no lines. */
function rootOf(source: SourceText): ts.Node | undefined {
  const known = roots.get(source);
  if (known !== undefined) return known;
  const file = ts.createSourceFile(
    "spec.json",
    source.text,
    { languageVersion: ts.ScriptTarget.JSON },
    true,
    ts.ScriptKind.JSON,
  );
  const [statement] = file.statements;
  const root =
    statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  if (root !== undefined) roots.set(source, root);
  return root;
}
