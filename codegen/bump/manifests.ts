import { writeFileSync } from "node:fs";
import { findStale } from "../model/coverage.ts";
import type { SpecFacts } from "../model/document.ts";
import { type ManifestSource, PARAMETER_SECTIONS, verdictRows } from "../model/manifest.ts";
import { readManifests } from "../model/manifests.ts";
import { listMethods } from "../model/methods.ts";

const TEXT_SECTIONS = ["reasons", "alternatives", "conditions"] as const;
/** What the lines to paste say until somebody decides. */
const KEPT_REASON = "not_yet";

interface Removal {
  readonly path: readonly string[];
  readonly why: string;
}

/**
 * Takes out of the manifests what speaks of nothing any more: rows of methods and parameters that are gone, ways out that lead
 * to them, and texts that no row uses by now. A row of an extra parameter that the spec has got stays until its verdict has been
 * taken over (`isLast`).
 *
 * @returns what was done, as lines of a report.
 */
export function fitManifests(facts: SpecFacts, paths: readonly string[], isLast: boolean): string[] {
  const notes: string[] = [];
  // Each removal may leave something else without a use.
  for (;;) {
    const manifests = readManifests(paths);
    const changed = manifests.flatMap((manifest) => {
      const path = paths.find((each) => each.endsWith(`/${manifest.own.profile}.manifest.yaml`));
      if (path === undefined) return [];
      const dead = isLast ? [] : deadEnds(facts, manifest);
      const removals = [...staleRows(facts, manifest, isLast), ...unusedTexts(manifest)];
      if (removals.length === 0 && dead.length === 0) return [];
      writeFileSync(path, edited(manifest, removals, dead));
      return [
        ...removals.map(
          ({ path: place, why }) => [place, `${place.slice(1).join(" > ")} ${why}: removed`] as const,
        ),
        ...dead.map(
          (place) =>
            [place, `${place.slice(1).join(" > ")} pointed to what is gone: without a way out now`] as const,
        ),
      ].map(([place, what]) => `${manifest.yaml.name}:${manifest.yaml.lineOf(place) ?? 1}: ${what}`);
    });
    if (changed.length === 0) return notes;
    notes.push(...changed);
  }
}

function staleRows(facts: SpecFacts, manifest: ManifestSource, isLast: boolean): Removal[] {
  const { own } = manifest;
  const stale = findStale(facts, manifest).flatMap(({ what, line, why }): Removal[] => {
    const isTakenOver = why.startsWith("is a parameter that the spec has");
    if (isTakenOver && !isLast) return [];
    const names = what.split(" > ");
    const section = (["methods", ...PARAMETER_SECTIONS] as const).find(
      (each) => manifest.yaml.has([each, ...names]) && manifest.yaml.lineOf([each, ...names]) === line,
    );
    const reason = isTakenOver ? "is a parameter of the spec by now, and keeps its verdict there" : why;
    return section === undefined ? [] : [{ path: [section, ...names], why: reason }];
  });
  return stale.map((removal) => {
    const [section = "", id = "", name] = removal.path;
    if (name === undefined) return removal;
    const rows = section === "parameters" ? own.parameters[id] : own.extra_parameters[id];
    const gone = stale.filter(({ path }) => path[0] === section && path[1] === id);
    // Nothing may be left below the method's own line.
    const isAll = rows !== undefined && Object.keys(rows).length === gone.length;
    return isAll ? { ...removal, path: [section, id] } : removal;
  });
}

/** Rows whose way out is a method that is gone. */
function deadEnds(facts: SpecFacts, { own, data }: ManifestSource): string[][] {
  const methods = new Set(listMethods(facts).map(({ id }) => id));
  return [...verdictRows(own)].flatMap(({ path, row }) => {
    const { alternative } = row;
    const isThere = alternative === undefined || alternative in data.alternatives || methods.has(alternative);
    return isThere ? [] : [[...path]];
  });
}

function unusedTexts({ own, data }: ManifestSource): Removal[] {
  const rows = [...verdictRows(data)].map(({ row }) => row);
  const used = new Set(rows.flatMap((row) => Object.values(row)));
  return TEXT_SECTIONS.flatMap((section) =>
    Object.keys(own[section])
      .filter((id) => !used.has(id) && id !== KEPT_REASON)
      .map((id) => ({ path: [section, id], why: `of ${section} is used by nothing` })),
  );
}

function edited(
  { yaml }: ManifestSource,
  removals: readonly Removal[],
  dead: readonly (readonly string[])[],
): string {
  const gone = new Set<number>();
  for (const { path } of removals) {
    const [from, to] = [yaml.lineOf(path), yaml.endLineOf(path)];
    for (let line = from ?? 0; line <= (to ?? -1); line += 1) gone.add(line);
  }
  const closed = new Set(dead.map((path) => yaml.lineOf(path)));
  return yaml.text
    .split("\n")
    .map((line, at) => (closed.has(at + 1) ? line.replace(/,\s*alternative: [^,}]+?(?=\s*[,}])/, "") : line))
    .filter((_, at) => !gone.has(at + 1))
    .join("\n");
}
