import { buildModel } from "./build.ts";
import { manifestProblems } from "./checks.ts";
import { readDocument, readFacts, type SpecFacts } from "./document.ts";
import { throwProblems } from "./errors.ts";
import { readHandlerKeys } from "./handlers.ts";
import { type ManifestSource, readManifest } from "./manifest.ts";
import { listMethods } from "./methods.ts";
import { applyOverlay } from "./overlay.ts";
import { pageProblems } from "./page-checks.ts";
import type { SdkModel } from "./types.ts";
import { deadEnds, resolveVerdicts } from "./verdicts.ts";

export interface ModelPaths {
  readonly specPath: string;
  readonly overlayPath: string;
  readonly manifestPath: string;
  /** Tables of handlers: what a verdict names must be in them. Left unchecked where the file does not exist. */
  readonly handlersPath?: string;
  readonly helpersPath?: string;
}

export interface Inputs {
  readonly facts: SpecFacts;
  readonly manifest: ManifestSource;
}

/** Reads the inputs without judging the manifest's coverage. */
export function readInputs({ specPath, overlayPath, manifestPath }: ModelPaths): Inputs {
  const { document, source } = readDocument(specPath);
  const overlay = applyOverlay(document, overlayPath);
  return { facts: readFacts(document, [source, overlay]), manifest: readManifest(manifestPath) };
}

/**
 * Spec, overlay and manifest as one model.
 *
 * @param version what `since` is in the rows that messages offer to paste; the manifest's newest without it.
 * @throws {CodegenError} with everything that is wrong with the inputs.
 */
export function loadModel(paths: ModelPaths, version?: string): SdkModel {
  const { facts, manifest } = readInputs(paths);
  const tables = {
    handlers: readHandlerKeys(paths.handlersPath, "handlers"),
    helpers: readHandlerKeys(paths.helpersPath, "helpers"),
  };
  throwProblems([
    ...pageProblems(facts),
    ...manifestProblems(facts, manifest, tables, version ?? newestVersion(manifest)),
  ]);
  const methods = listMethods(facts);
  const verdicts = resolveVerdicts(methods, manifest);
  throwProblems(deadEnds(methods, verdicts, manifest));
  return buildModel(facts, manifest, verdicts);
}

export function newestVersion({ data }: ManifestSource): string {
  const versions = Object.values(data.methods).map(({ since }) => since);
  return versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1) ?? "0.1.0";
}
