import { findGaps, findStale, type Gap } from "../model/coverage.ts";
import { CodegenError } from "../model/errors.ts";
import { newestVersion, readInputs } from "../model/load.ts";
import type { ManifestFile, ManifestSource } from "../model/manifest.ts";
import { MANIFEST_SUFFIX } from "../model/manifests.ts";
import { applyChanges } from "../write/plan.ts";
import type { CommandIO } from "./io.ts";
import { modelPaths, packageVersion } from "./paths.ts";

/**
 * Prints a manifest line, file by file, for everything that has no verdict yet; `write` adds those lines to the files, as unsupported and not
 * yet built: the one verdict that cannot promise too much.
 *
 * @returns how many gaps there were.
 */
export function triage(io: CommandIO, { write }: { readonly write: boolean }): number {
  const { facts, manifests } = readInputs(modelPaths(io.root));
  const version = packageVersion(io.root) ?? newestVersion(manifests);
  const open = manifests.map((manifest) => ({ manifest, gaps: findGaps(facts, manifest, version) }));
  for (const { manifest, gaps } of open) {
    for (const { what, line, why } of findStale(facts, manifest)) {
      io.out(`${fileOf(manifest)}:${line ?? 1}: ${what} ${why}; delete the line, or correct its name`);
    }
    printGaps(io, manifest, gaps);
  }
  const count = open.reduce((sum, { gaps }) => sum + gaps.length, 0);
  if (count === 0) {
    io.out("Everything has a verdict.");
    return 0;
  }
  if (!write) {
    io.out("\nTo add these lines to the manifests: npm run spec:triage -- --write");
    return count;
  }
  for (const { manifest, gaps } of open.filter((each) => each.gaps.length > 0)) {
    const file = fileOf(manifest);
    applyChanges(io.root, [{ file, before: manifest.yaml.text, after: withGaps(manifest, gaps) }]);
    io.out(`\n${gaps.length} added to ${file}. Change each to what holds true, then: npm run generate`);
  }
  return count;
}

function printGaps(io: CommandIO, manifest: ManifestSource, gaps: readonly Gap[]): void {
  for (const section of ["methods", "parameters"] as const) {
    const own = gaps.filter((gap) => gap.section === section);
    if (own.length === 0) continue;
    io.out(`\n${fileOf(manifest)}, ${section}: ${own.length} without a verdict`);
    for (const [place, lines] of byPlace(own)) io.out(`  # behind line ${place ?? "?"}\n${lines.join("\n")}`);
  }
}

function fileOf({ own }: ManifestFile): string {
  return `spec/${own.profile}${MANIFEST_SUFFIX}`;
}

/** Lines that belong to one place are printed together, so that each block is pasted at once. */
function byPlace(gaps: readonly Gap[]): Map<number | undefined, string[]> {
  const places = new Map<number | undefined, string[]>();
  for (const { after, paste } of gaps) places.set(after, [...(places.get(after) ?? []), paste]);
  return places;
}

/** The manifest's text with the lines put in. Text and not YAML nodes, so that comments and layout stay untouched. */
function withGaps({ yaml }: ManifestFile, gaps: readonly Gap[]): string {
  const lines = yaml.text.split("\n");
  const additions = new Map<number, string[]>();
  for (const { section, after, paste } of gaps) {
    const line = after ?? 0;
    if (line === 0) {
      throw new CodegenError({
        file: yaml.name,
        message: `has no section \`${section}\``,
        fix: `add the line:\n${section}:`,
      });
    }
    additions.set(line, [...(additions.get(line) ?? []), paste]);
  }
  return lines
    .flatMap((line, index) => {
      const added = additions.get(index + 1);
      // `methods: {}` cannot have lines below it.
      return added === undefined ? [line] : [line.replace(/^(\w+):\s*\{\s*\}/, "$1:"), ...added];
    })
    .join("\n");
}
