import { isDeepStrictEqual } from "node:util";
import { findGaps, findStale, gapProblem } from "./coverage.ts";
import { PLACEHOLDER } from "./debt.ts";
import type { SpecFacts } from "./document.ts";
import { placeOfOperation } from "./document.ts";
import type { Problem } from "./errors.ts";
import type { HandlerTables } from "./handlers.ts";
import { type ManifestSource, verdictRows } from "./manifest.ts";
import type { Manifest } from "./manifest-schema.ts";
import { listMethods } from "./methods.ts";
import { parameterProblems } from "./parameter-checks.ts";
import { rowProblems } from "./row-checks.ts";

const TEXT_SECTIONS = ["reasons", "alternatives", "conditions"] as const;

/**
 * Everything that is wrong between spec and manifests, file by file in the order of the lines. A file answers for what it
 * says itself: what it extends is judged where it stands.
 */
export function manifestProblems(
  facts: SpecFacts,
  manifests: readonly ManifestSource[],
  tables: HandlerTables,
  version: string,
): Problem[] {
  const problems = manifests.flatMap((manifest) =>
    [
      ...findGaps(facts, manifest, version).map((gap) => gapProblem(gap, manifest)),
      ...findStale(facts, manifest).map(({ what, line, why }) => ({
        file: manifest.yaml.name,
        line,
        message: `${what} ${why}`,
        fix: "delete the line, or correct its name",
      })),
      ...rowProblems(facts, manifest, tables),
      ...parameterProblems(manifest),
      ...referenceProblems(facts, manifest),
      ...repetitionProblems(manifest),
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
  return [...summaryProblems(facts), ...problems];
}

/** Reasons, alternatives and conditions: each named one must exist, and each existing one be named. */
function referenceProblems(facts: SpecFacts, { data, own, yaml }: ManifestSource): Problem[] {
  const methods = new Set(listMethods(facts).map(({ id }) => id));
  const problems: Problem[] = [];
  const unknown = (path: readonly string[], message: string, fix: string): void => {
    problems.push({ file: yaml.name, line: yaml.lineOf(path), message, fix });
  };
  for (const { path, row } of verdictRows(own)) {
    const what = path.slice(1).join(" > ");
    const { reason, alternative, when } = row;
    if (when !== undefined && !(when in data.conditions)) {
      unknown(
        path,
        `${what} holds under the condition ${when}, which is not listed`,
        entryFix("conditions", when),
      );
    }
    if (reason !== undefined && !(reason in data.reasons)) {
      unknown(path, `${what} gives the reason ${reason}, which is not listed`, entryFix("reasons", reason));
    }
    if (alternative === undefined || alternative in data.alternatives || methods.has(alternative)) continue;
    const message = `${what} points to ${alternative}, which is neither a method nor a listed alternative`;
    unknown(path, message, entryFix("alternatives", alternative));
  }
  const rows = [...verdictRows(data)].map(({ row }) => row);
  const used = {
    reasons: new Set(rows.map(({ reason }) => reason)),
    alternatives: new Set(rows.map(({ alternative }) => alternative)),
    conditions: new Set(rows.map(({ when }) => when)),
  };
  for (const section of TEXT_SECTIONS) {
    for (const id of Object.keys(own[section])) {
      // What the lines to paste say until somebody decides: it has to be there on the day when one is pasted.
      if (used[section].has(id) || id === "not_yet") continue;
      unknown([section, id], `nothing uses ${id} of \`${section}\``, "delete it");
    }
  }
  return problems;
}

/** A file that extends another holds only what differs: what it repeats would hide a later change of the other. */
function repetitionProblems({ own, yaml, base }: ManifestSource): Problem[] {
  if (base === undefined) return [];
  const below = new Map([...entries(base.data)].map(({ path, row }) => [path.join("\n"), row]));
  return [...entries(own)]
    .filter(({ path, row }) => isDeepStrictEqual(row, below.get(path.join("\n"))))
    .map(({ path }) => ({
      file: yaml.name,
      line: yaml.lineOf(path),
      message: `${path.slice(1).join(" > ")} says what ${base.data.profile} says, which this file extends`,
      fix: "delete the line",
    }));
}

/** Everything that has a place of its own in a manifest. */
function* entries(manifest: Manifest): Generator<{ path: readonly string[]; row: object }> {
  for (const section of TEXT_SECTIONS) {
    for (const [id, row] of Object.entries(manifest[section])) yield { path: [section, id], row };
  }
  yield* verdictRows(manifest);
}

function entryFix(section: string, id: string): string {
  return `add to \`${section}\`, or correct the id:\n  ${id}:\n    en: "${PLACEHOLDER}"\n    ko: "${PLACEHOLDER}"`;
}

/** The overlay must say in both languages what a method does. */
function summaryProblems(facts: SpecFacts): Problem[] {
  const overlay = facts.sources[1]?.name ?? facts.sources[0]?.name ?? "";
  return listMethods(facts).flatMap(({ id, kind, fact, title }): Problem[] => {
    const missing = (["summary", "x-summary-ko"] as const).filter((key) => !fact[key]?.trim());
    if (missing.length === 0) return [];
    const target =
      kind === "operation"
        ? `$.paths['${fact.path}'].${fact.verb}`
        : `$['x-sdk'].helpers[?@.accessor=='${fact.accessor}' && @.method=='${fact.method}']`;
    const place = kind === "operation" ? placeOfOperation(facts.sources, id) : { file: overlay };
    const lines = [
      `  - target: ${target}`,
      "    update:",
      ...missing.map((key) => `      ${key}: "${PLACEHOLDER}"`),
    ];
    return [
      {
        ...place,
        message: `${id} (${title}) has no ${missing.join(" and no ")}`,
        fix: `paste into ${overlay}, under \`actions\`:\n${lines.join("\n")}`,
      },
    ];
  });
}
