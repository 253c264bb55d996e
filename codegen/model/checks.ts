import { findGaps, findStale, gapProblem, verdictRows } from "./coverage.ts";
import type { SpecFacts } from "./document.ts";
import { placeOfOperation } from "./document.ts";
import type { Problem } from "./errors.ts";
import type { HandlerTables } from "./handlers.ts";
import type { ManifestSource } from "./manifest.ts";
import { listMethods } from "./methods.ts";
import { parameterProblems } from "./parameter-checks.ts";
import { rowProblems } from "./row-checks.ts";

/** Everything that is wrong between spec and manifest, in the order of the manifest's lines. */
export function manifestProblems(
  facts: SpecFacts,
  manifest: ManifestSource,
  tables: HandlerTables,
  version: string,
): Problem[] {
  const { yaml } = manifest;
  const problems = [
    ...findGaps(facts, manifest, version).map((gap) => gapProblem(gap, manifest)),
    ...findStale(facts, manifest).map(({ what, line, why }) => ({
      file: yaml.name,
      line,
      message: `${what} ${why}`,
      fix: "delete the line, or correct its name",
    })),
    ...rowProblems(facts, manifest, tables),
    ...parameterProblems(manifest),
    ...referenceProblems(facts, manifest),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return [...summaryProblems(facts), ...problems];
}

/** Reasons and alternatives: each named one must exist, and each existing one be named. */
function referenceProblems(facts: SpecFacts, manifest: ManifestSource): Problem[] {
  const { data, yaml } = manifest;
  const methods = new Set(listMethods(facts).map(({ id }) => id));
  const used = { reasons: new Set<string>(), alternatives: new Set<string>() };
  const problems: Problem[] = [];
  const unknown = (path: readonly string[], message: string, fix: string): void => {
    problems.push({ file: yaml.name, line: yaml.lineOf(path), message, fix });
  };
  for (const { path, row } of verdictRows(manifest)) {
    const what = path.slice(1).join(" > ");
    if (row.reason !== undefined) {
      used.reasons.add(row.reason);
      if (!(row.reason in data.reasons)) {
        unknown(
          path,
          `${what} gives the reason ${row.reason}, which is not listed`,
          entryFix("reasons", row.reason),
        );
      }
    }
    if (row.alternative === undefined) continue;
    used.alternatives.add(row.alternative);
    if (row.alternative in data.alternatives || methods.has(row.alternative)) continue;
    const message = `${what} points to ${row.alternative}, which is neither a method nor a listed alternative`;
    unknown(path, message, entryFix("alternatives", row.alternative));
  }
  for (const section of ["reasons", "alternatives"] as const) {
    for (const id of Object.keys(data[section])) {
      // What the lines to paste say until somebody decides: it has to be there on the day when one is pasted.
      if (used[section].has(id) || id === "not_yet") continue;
      unknown([section, id], `nothing uses ${id} of \`${section}\``, "delete it");
    }
  }
  return problems;
}

function entryFix(section: string, id: string): string {
  return `add to \`${section}\`, or correct the id:\n  ${id}:\n    en: "…"\n    ko: "…"`;
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
    const lines = [`  - target: ${target}`, "    update:", ...missing.map((key) => `      ${key}: "…"`)];
    return [
      {
        ...place,
        message: `${id} (${title}) has no ${missing.join(" and no ")}`,
        fix: `paste into ${overlay}, under \`actions\`:\n${lines.join("\n")}`,
      },
    ];
  });
}
