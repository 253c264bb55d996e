import { existsSync } from "node:fs";
import { join } from "node:path";
import { PLACEHOLDER } from "./debt.ts";
import type { Problem } from "./errors.ts";
import type { Field } from "./fields.ts";
import { isObject } from "./overlay-repeats.ts";
import { sourceName } from "./source.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Lines that an overlay lacks, and where in it they belong. */
export interface LineGap {
  /** Path of the overlay; there may be none yet. */
  readonly file: string;
  /** What has no line: `files.FileObject says nothing of bytes`. */
  readonly what: string;
  /** The line to paste behind; without one, at the end of the file. */
  readonly after: number | undefined;
  /** With placeholders where the sentences go. */
  readonly paste: string;
}

/** Overlays of one folder, and where in them an action belongs. */
export interface LineFiles {
  readonly folder: string;
  readonly overlays: readonly YamlSource[];
}

/** What one target lacks, in the file that has the most of its kind. */
export function lineGap(
  { folder, overlays }: LineFiles,
  gap: { readonly file: string; readonly target: string; readonly within: readonly string[] } & {
    readonly lines: readonly string[];
    readonly what: string;
  },
): LineGap {
  const path = join(folder, gap.file);
  const yaml = overlays.find(({ name }) => name === sourceName(path));
  const known = yaml === undefined ? -1 : actionsOf(yaml).findIndex((each) => each["target"] === gap.target);
  const at = ["actions", known, "update", ...gap.within];
  if (yaml?.has(at) === true) {
    const indent = " ".repeat(6 + 2 * gap.within.length);
    const paste = gap.lines.map((line) => `${indent}${line}`).join("\n");
    return { file: path, what: gap.what, after: yaml.endLineOf(at), paste };
  }
  const depth = gap.within.map((key, level) => `${" ".repeat(6 + 2 * level)}${key}:`);
  const lines = gap.lines.map((line) => `${" ".repeat(6 + 2 * gap.within.length)}${line}`);
  const action = [`  - target: ${gap.target}`, "    update:", ...depth, ...lines];
  return { file: path, what: gap.what, after: undefined, paste: action.join("\n") };
}

export function lineGapProblem({ file, what, after, paste }: LineGap): Problem {
  const way =
    after !== undefined
      ? "paste behind this line"
      : existsSync(file)
        ? "paste at the end of the file"
        : "write the file";
  const text = after === undefined && !existsSync(file) ? `${emptyOverlay()}\n${paste}` : paste;
  return {
    file: sourceName(file),
    line: after,
    message: what,
    fix: `${way}, with sentences in the place of each ${PLACEHOLDER}:\n${text}`,
  };
}

/** Text of an overlay with the lines put in, placeholders and all: debts from then on. */
export function withLineGaps(text: string | undefined, gaps: readonly LineGap[]): string {
  const lines = (text ?? emptyOverlay()).trimEnd().split("\n");
  const behind = new Map<number, string[]>();
  for (const { after = lines.length, paste } of gaps)
    behind.set(after, [...(behind.get(after) ?? []), paste]);
  return `${lines.flatMap((line, index) => [line, ...(behind.get(index + 1) ?? [])]).join("\n")}\n`;
}

function emptyOverlay(): string {
  return ["overlay: 1.0.0", "info:", "  title: Lines of fields", "  version: 0.1.0", "actions:"].join("\n");
}

/** Where a sentence of a field stands: in the overlay that gives it, if one does. */
export function placeOfLine(
  overlays: readonly YamlSource[],
  { owner, name }: Field,
  sentence: string,
): { file: string; line: number } | undefined {
  const places = overlays.flatMap((yaml) =>
    yaml.placesOf(sentence).map(({ path, line }) => {
      const target = String(actionsOf(yaml)[Number(path[1])]?.["target"]);
      return { file: yaml.name, line, steps: [target, ...path].join(".") };
    }),
  );
  const own = places.find(({ steps }) => steps.includes(owner.name) && steps.includes(name));
  return own ?? places[0];
}

function actionsOf({ value }: YamlSource): readonly Record<string, unknown>[] {
  const actions = isObject(value) ? value["actions"] : undefined;
  return Array.isArray(actions) ? actions.filter(isObject) : [];
}
