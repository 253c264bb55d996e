import { buildModel } from "./build.ts";
import { manifestProblems } from "./checks.ts";
import { type ClientClass, clientMemberProblems } from "./client-members.ts";
import { readDocument, readFacts, type SpecFacts } from "./document.ts";
import { throwProblems } from "./errors.ts";
import { readExternalFiles } from "./external-files.ts";
import { readHandlerKeys } from "./handlers.ts";
import type { ManifestSource } from "./manifest.ts";
import { type Manifests, readManifests } from "./manifests.ts";
import { listMethods } from "./methods.ts";
import { byVersion } from "./order.ts";
import { applyOverlay } from "./overlay.ts";
import { pageProblems } from "./page-checks.ts";
import type { SdkModel } from "./types.ts";
import { deadEnds, resolveVerdicts, type Verdicts } from "./verdicts.ts";

export interface ModelPaths {
  readonly specPath: string;
  readonly overlayPath: string;
  /** One for every profile. */
  readonly manifestPaths: readonly string[];
  /** Tables of handlers: what a verdict names must be in them. Left unchecked where the file does not exist. */
  readonly handlersPath?: string;
  readonly helpersPath?: string;
  /** The class that the generated client extends: what its members are called, no accessor may be. */
  readonly client?: ClientClass;
  /** Files of types written by hand, by their names relative to the project. */
  readonly externalPaths?: Readonly<Record<string, string>>;
}

interface Inputs {
  readonly facts: SpecFacts;
  readonly manifests: Manifests;
}

/** Reads the inputs without judging the manifests' coverage. */
export function readInputs({ specPath, overlayPath, manifestPaths }: ModelPaths): Inputs {
  const { document, source } = readDocument(specPath);
  const overlay = applyOverlay(document, overlayPath);
  return { facts: readFacts(document, [source, overlay]), manifests: readManifests(manifestPaths) };
}

/**
 * Spec, overlay and manifests as one model.
 *
 * @param version what `since` is in the rows that messages offer to paste; the manifests' newest without it.
 * @throws {CodegenError} with everything that is wrong with the inputs.
 */
export function loadModel(paths: ModelPaths, version?: string): SdkModel {
  const { facts, manifests } = readInputs(paths);
  const tables = {
    handlers: readHandlerKeys(paths.handlersPath, "handlers"),
    helpers: readHandlerKeys(paths.helpersPath, "helpers"),
  };
  throwProblems([
    ...pageProblems(facts),
    ...clientMemberProblems(facts, paths.client),
    ...manifestProblems(facts, manifests, tables, version ?? newestVersion(manifests)),
  ]);
  const methods = listMethods(facts);
  const [first, ...others] = manifests;
  const resolve = (manifest: ManifestSource): Verdicts => resolveVerdicts(methods, manifest, manifests);
  const verdicts = [resolve(first), ...others.map(resolve)] as const;
  throwProblems(verdicts.flatMap((each) => deadEnds(methods, each)));
  return buildModel(facts, verdicts, readExternalFiles(paths.externalPaths ?? {}));
}

/** The newest that a row of any manifest holds true from. */
export function newestVersion(manifests: Manifests): string {
  const versions = manifests.flatMap(({ data }) => Object.values(data.methods).map(({ since }) => since));
  return versions.sort(byVersion).at(-1) ?? "0.1.0";
}
