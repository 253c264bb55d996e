import { isDeepStrictEqual } from "node:util";
import { buildModel } from "./build.ts";
import { manifestProblems } from "./checks.ts";
import { type ClientClass, clientMemberProblems } from "./client-members.ts";
import { findDebts, removePlaceholders } from "./debt.ts";
import { readDocument, readFacts, type SpecFacts } from "./document.ts";
import { throwProblems } from "./errors.ts";
import { readExternalFiles } from "./external-files.ts";
import { readHandlerKeys } from "./handlers.ts";
import { findLineGaps, type LineInputs, lineProblems } from "./line-checks.ts";
import type { LineGap } from "./line-gaps.ts";
import type { ManifestSource } from "./manifest.ts";
import { type Manifests, readManifests } from "./manifests.ts";
import { listMethods } from "./methods.ts";
import { byVersion } from "./order.ts";
import { applyOverlays } from "./overlay.ts";
import { pageProblems } from "./page-checks.ts";
import { referenceProblems } from "./reference-checks.ts";
import { readSource, type SourceText } from "./source.ts";
import type { SdkModel } from "./types.ts";
import { deadEnds, resolveVerdicts, type Verdicts } from "./verdicts.ts";
import { YamlSource } from "./yaml-source.ts";

export interface ModelPaths {
  readonly specPath: string;
  /** In the order in which they are applied. */
  readonly overlayPaths: readonly string[];
  /** One for every profile. */
  readonly manifestPaths: readonly string[];
  /** Folder of the overlays in which the lines of fields and resources are kept. Without one they need none. */
  readonly linesFolder?: string;
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
  readonly overlays: readonly YamlSource[];
}

/** Reads the inputs without judging the manifests' coverage. */
export function readInputs({ specPath, overlayPaths, manifestPaths }: ModelPaths): Inputs {
  const { facts, overlays } = readSpec(specPath, overlayPaths);
  return { facts, manifests: readManifests(manifestPaths), overlays };
}

interface Spec {
  readonly facts: SpecFacts;
  readonly overlays: readonly YamlSource[];
}

/** Of the last specs, by their texts: a bump reads the same one up to six times, and that is most of what a model costs. */
const kept: { readonly texts: readonly string[]; readonly facts: SpecFacts }[] = [];
const KEPT = 4;

function readSpec(specPath: string, overlayPaths: readonly string[]): Spec {
  const sources = [specPath, ...overlayPaths].map(readSource);
  const texts = sources.map(({ text }) => text);
  const known = kept.find((each) => isDeepStrictEqual(each.texts, texts));
  if (known !== undefined) {
    const [source, ...others] = sources as [SourceText, ...SourceText[]];
    const overlays = others.map((each) => new YamlSource(each));
    // Its messages name the files of this run.
    return { facts: { ...known.facts, sources: [source, ...overlays] }, overlays };
  }
  const { document, source } = readDocument(specPath);
  const overlays = applyOverlays(document, overlayPaths);
  removePlaceholders(document);
  const facts = readFacts(document, [source, ...overlays]);
  kept.unshift({ texts, facts });
  kept.length = Math.min(kept.length, KEPT);
  return { facts, overlays };
}

/**
 * Spec, overlay and manifests as one model.
 *
 * @param version what `since` is in the rows that messages offer to paste; the manifests' newest without it.
 * @throws {CodegenError} with everything that is wrong with the inputs.
 */
export function loadModel(paths: ModelPaths, version?: string): SdkModel {
  const { model, lines } = readModel(paths, version);
  if (lines !== undefined) throwProblems(lineProblems(lines));
  return model;
}

/**
 * Lines of fields and resources that the overlays lack, for a program that puts placeholders there.
 *
 * @throws {CodegenError} with everything else that is wrong with the inputs.
 */
export function findOpenLines(paths: ModelPaths): LineGap[] {
  const { lines } = readModel(paths);
  return lines === undefined ? [] : findLineGaps(lines);
}

function readModel(paths: ModelPaths, version?: string): { model: SdkModel; lines: LineInputs | undefined } {
  const { facts, manifests, overlays } = readInputs(paths);
  const tables = {
    handlers: readHandlerKeys(paths.handlersPath, "handlers"),
    helpers: readHandlerKeys(paths.helpersPath, "helpers"),
  };
  throwProblems([
    ...referenceProblems(facts),
    ...pageProblems(facts),
    ...clientMemberProblems(facts, paths.client),
    ...manifestProblems(facts, manifests, tables, version ?? newestVersion(manifests)),
  ]);
  const methods = listMethods(facts);
  const [first, ...others] = manifests;
  const resolve = (manifest: ManifestSource): Verdicts => resolveVerdicts(methods, manifest, manifests);
  const verdicts = [resolve(first), ...others.map(resolve)] as const;
  throwProblems(verdicts.flatMap((each) => deadEnds(methods, each)));
  const debts = findDebts([...overlays, ...manifests.map(({ yaml }) => yaml)]);
  const externalFiles = readExternalFiles(paths.externalPaths ?? {});
  const model = buildModel(facts, verdicts, { externalFiles, debts });
  const { linesFolder: folder } = paths;
  return { model, lines: folder === undefined ? undefined : { model, facts, files: { folder, overlays } } };
}

/** The newest that a row of any manifest holds true from. */
export function newestVersion(manifests: Manifests): string {
  const versions = manifests.flatMap(({ data }) => Object.values(data.methods).map(({ since }) => since));
  return versions.sort(byVersion).at(-1) ?? "0.1.0";
}
