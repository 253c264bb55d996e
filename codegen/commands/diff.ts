import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareSpecs } from "../diff/changes.ts";
import { unseen } from "../diff/document.ts";
import { diffReport } from "../diff/report.ts";
import { surfaceOf } from "../diff/surface.ts";
import { readDocument, readFacts, type SpecFacts } from "../model/document.ts";
import { CodegenError } from "../model/errors.ts";
import { readManifests } from "../model/manifests.ts";
import type { CommandIO } from "./io.ts";
import { manifestFiles, modelPaths, packageVersion, SPEC_FILE } from "./paths.ts";

/**
 * Says in Markdown what a new spec means. Without arguments: the present one against the committed one. Where the specs differ
 * and no change is found, it fails: "nothing changed" would not be true.
 */
export function diffCommand(io: CommandIO, [oldPath, newPath]: readonly string[]): number {
  const young = readSpec(newPath ?? join(io.root, SPEC_FILE));
  const old = oldPath === undefined ? committedSpec(io.root) : readSpec(oldPath);
  const { text, problem } = reportOn(io.root, old, young);
  if (problem === undefined) io.out(text);
  else io.err(problem);
  return problem === undefined ? 0 : 1;
}

/** What one spec after another means for the package in a folder, or why that cannot be said. */
export function reportOn(
  root: string,
  old: SpecFacts,
  young: SpecFacts,
): { readonly text: string; readonly problem: string | undefined } {
  const [manifest] = manifestFiles(root).length > 0 ? readManifests(modelPaths(root).manifestPaths) : [];
  const surface = surfaceOf(young, manifest);
  const changes = compareSpecs(old, young);
  return {
    text: diffReport(old, young, changes, surface, packageVersion(root)),
    problem: unseen(old, young, changes),
  };
}

export function readSpec(path: string): SpecFacts {
  const { document, source } = readDocument(path);
  return readFacts(document, [source]);
}

/** @throws {CodegenError} where git has none. */
export function committedSpec(root: string): SpecFacts {
  const { status, stdout, stderr, error } = spawnSync("git", ["show", `HEAD:./${SPEC_FILE}`], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    throw new CodegenError({
      file: SPEC_FILE,
      message: `git has no committed version of it (${(error?.message ?? stderr).trim()})`,
      fix: "name both: npm run spec:diff -- <old.json> <new.json>",
    });
  }
  const folder = mkdtempSync(join(tmpdir(), "spec-"));
  try {
    writeFileSync(join(folder, "openapi.json"), stdout);
    return readSpec(join(folder, "openapi.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
