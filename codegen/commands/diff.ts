import { join } from "node:path";
import { compareSpecs } from "../diff/changes.ts";
import { unseen } from "../diff/document.ts";
import { diffJson, diffReport } from "../diff/report.ts";
import { surfacesOf } from "../diff/surface.ts";
import type { SpecFacts } from "../model/document.ts";
import { readManifests } from "../model/manifests.ts";
import { surfaceReport } from "../surface/report.ts";
import type { CommandIO } from "./io.ts";
import { manifestFiles, modelPaths, packageVersion, SPEC_FILE } from "./paths.ts";
import { roomsOf } from "./rooms.ts";
import { committedSpec, isPackage, readSpec, specNamed, treeNamed } from "./specs.ts";

/**
 * Says what a new spec means. Without names: the present one after the committed one. Where the specs differ and no change is
 * found, it fails: "nothing changed" would not be true. Of two trees of this package it says as well what of the one can no longer
 * be imported from the other, or is declared otherwise.
 */
export async function diffCommand(
  io: CommandIO,
  [oldName, newName]: readonly string[],
  { json = false }: { readonly json?: boolean } = {},
): Promise<number> {
  const old = oldName === undefined ? committedSpec(io.root) : await specNamed(io, oldName);
  const young = newName === undefined ? readSpec(join(io.root, SPEC_FILE)) : await specNamed(io, newName);
  const { text, json: data, problem } = reportOn(io.root, old, young);
  if (problem !== undefined) {
    io.err(problem);
    return 1;
  }
  const imports = importsOf(io, oldName, newName);
  if (json) io.out(JSON.stringify({ ...data(), ...(imports === undefined ? {} : { imports }) }, null, 2));
  else io.out(imports === undefined ? text : `${text}\n\n## What can be imported\n\n${shown(imports)}`);
  return 0;
}

/** Nothing where one of the names is no tree: a spec alone declares nothing. */
function importsOf(io: CommandIO, oldName = "HEAD", newName?: string): string[] | undefined {
  using old = treeNamed(io, oldName);
  using young = newName === undefined ? undefined : treeNamed(io, newName);
  const root = newName === undefined ? io.root : young?.root;
  if (old === undefined || root === undefined || !isPackage(old.root) || !isPackage(root)) return undefined;
  return surfaceReport(old.root, root);
}

/** Lines that are shown of it; `--json` has all of them. */
const SHOWN = 60;

function shown(lines: readonly string[]): string {
  const rest = lines.length - SHOWN;
  const listed = lines.slice(0, SHOWN).map((line) => `- ${line}`);
  return [...listed, ...(rest > 0 ? [`- … ${rest} more: --json`] : [])].join("\n");
}

/** What one spec after another means for the package in a folder, or why that cannot be said. */
export function reportOn(root: string, old: SpecFacts, young: SpecFacts) {
  const manifests = manifestFiles(root).length > 0 ? readManifests(modelPaths(root).manifestPaths) : [];
  const surfaces = surfacesOf(young, manifests, roomsOf(root));
  const changes = compareSpecs(old, young);
  const given = { old, young, changes, surfaces, version: packageVersion(root) };
  return { text: diffReport(given), json: () => diffJson(given), problem: unseen(old, young, changes) };
}
