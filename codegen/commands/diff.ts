import { join } from "node:path";
import { compareSpecs } from "../diff/changes.ts";
import { unseen } from "../diff/document.ts";
import { diffJson, diffReport } from "../diff/report.ts";
import { surfacesOf } from "../diff/surface.ts";
import type { SpecFacts } from "../model/document.ts";
import { readManifests } from "../model/manifests.ts";
import type { CommandIO } from "./io.ts";
import { manifestFiles, modelPaths, packageVersion, SPEC_FILE } from "./paths.ts";
import { roomsOf } from "./rooms.ts";
import { committedSpec, readSpec, specNamed } from "./specs.ts";

/**
 * Says what a new spec means. Without names: the present one after the committed one. Where the specs differ and no change is
 * found, it fails: "nothing changed" would not be true.
 */
export async function diffCommand(
  io: CommandIO,
  [oldName, newName]: readonly string[],
  { json = false }: { readonly json?: boolean } = {},
): Promise<number> {
  const old = oldName === undefined ? committedSpec(io.root) : await specNamed(io, oldName);
  const young = newName === undefined ? readSpec(join(io.root, SPEC_FILE)) : await specNamed(io, newName);
  const { text, json: data, problem } = reportOn(io.root, old, young);
  if (problem === undefined) io.out(json ? JSON.stringify(data(), null, 2) : text);
  else io.err(problem);
  return problem === undefined ? 0 : 1;
}

/** What one spec after another means for the package in a folder, or why that cannot be said. */
export function reportOn(root: string, old: SpecFacts, young: SpecFacts) {
  const manifests = manifestFiles(root).length > 0 ? readManifests(modelPaths(root).manifestPaths) : [];
  const surfaces = surfacesOf(young, manifests, roomsOf(root));
  const changes = compareSpecs(old, young);
  const given = { old, young, changes, surfaces, version: packageVersion(root) };
  return { text: diffReport(given), json: () => diffJson(given), problem: unseen(old, young, changes) };
}
