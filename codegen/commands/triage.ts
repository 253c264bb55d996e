import { findGaps, findStale, type Gap } from "../model/coverage.ts";
import { CodegenError } from "../model/errors.ts";
import { newestVersion, readInputs } from "../model/load.ts";
import type { ManifestSource } from "../model/manifest.ts";
import { applyChanges } from "../write/plan.ts";
import type { CommandIO } from "./io.ts";
import { MANIFEST_FILE, modelPaths, packageVersion } from "./paths.ts";

/**
 * Prints a manifest line for everything that has no verdict yet; `write` adds those lines to the file, as unsupported and not
 * yet built: the one verdict that cannot promise too much.
 *
 * @returns how many gaps there were.
 */
export function triage(io: CommandIO, { write }: { readonly write: boolean }): number {
  const { facts, manifest } = readInputs(modelPaths(io.root));
  const gaps = findGaps(facts, manifest, packageVersion(io.root) ?? newestVersion(manifest));
  const stale = findStale(facts, manifest);
  for (const { what, line, why } of stale) {
    io.out(`${MANIFEST_FILE}:${line ?? 1}: ${what} ${why}; delete the line, or correct its name`);
  }
  if (gaps.length === 0) {
    io.out("Everything has a verdict.");
    return 0;
  }
  for (const section of ["methods", "parameters"] as const) {
    const own = gaps.filter((gap) => gap.section === section);
    if (own.length === 0) continue;
    io.out(`\n${section}: ${own.length} without a verdict`);
    for (const [place, lines] of byPlace(own)) io.out(`  # behind line ${place ?? "?"}\n${lines.join("\n")}`);
  }
  if (!write) {
    io.out("\nTo add these lines to the manifest: npm run spec:triage -- --write");
    return gaps.length;
  }
  applyChanges(io.root, [
    { file: MANIFEST_FILE, before: manifest.yaml.text, after: withGaps(manifest, gaps) },
  ]);
  io.out(
    `\n${gaps.length} added to ${MANIFEST_FILE}. Change each to what holds true, then: npm run generate`,
  );
  return gaps.length;
}

/** Lines that belong to one place are printed together, so that each block is pasted at once. */
function byPlace(gaps: readonly Gap[]): Map<number | undefined, string[]> {
  const places = new Map<number | undefined, string[]>();
  for (const { after, paste } of gaps) places.set(after, [...(places.get(after) ?? []), paste]);
  return places;
}

/** The manifest's text with the lines put in. Text and not YAML nodes, so that comments and layout stay untouched. */
function withGaps({ yaml }: ManifestSource, gaps: readonly Gap[]): string {
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
