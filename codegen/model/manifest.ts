import { CodegenError } from "./errors.ts";
import { type Manifest, manifestSchema, type ParameterRow } from "./manifest-schema.ts";
import type { MethodFact } from "./methods.ts";
import { inOrder, laidOver, mapOf } from "./order.ts";
import { schemaProblems } from "./schema-problems.ts";
import { readSource } from "./source.ts";
import type { Route } from "./types.ts";
import { YamlSource } from "./yaml-source.ts";

/** A manifest file, and the lines that its rows stand on. */
export interface ManifestFile {
  /** What the file itself says. */
  readonly own: Manifest;
  readonly yaml: YamlSource;
}

/** What holds true for a profile: what its file says, over what the manifest says that it extends. */
export interface ManifestSource extends ManifestFile {
  readonly data: Manifest;
  readonly base: ManifestSource | undefined;
}

export const PARAMETER_SECTIONS = ["parameters", "extra_parameters"] as const;

/** @throws {CodegenError} for what is not YAML or not a manifest, naming every line that is wrong. */
export function readManifest(path: string): ManifestFile {
  const yaml = new YamlSource(readSource(path));
  const parsed = manifestSchema.safeParse(yaml.value);
  if (!parsed.success) throw new CodegenError(schemaProblems(yaml, parsed.error));
  return { own: inOrder(parsed.data), yaml };
}

/** Lays a file over the manifest that it extends: rows and texts of the same name take the place of those below. */
export function extended(file: ManifestFile, base: ManifestSource | undefined): ManifestSource {
  const { own } = file;
  if (base === undefined) return { ...file, data: own, base };
  const below = base.data;
  const methods = laidOver(below.methods, own.methods);
  // Verdicts on the parameters of a method that is a stub by now are no longer asked for.
  const isSent = (id: string): boolean => sends(methods[id]?.route ?? below.otherwise);
  const parameters = (section: (typeof PARAMETER_SECTIONS)[number]): Manifest["parameters"] => {
    const ids = new Set([...Object.keys(below[section]).filter(isSent), ...Object.keys(own[section])]);
    return mapOf(
      [...ids].map((id) => [id, laidOver(isSent(id) ? below[section][id] : {}, own[section][id])]),
    );
  };
  const data: Manifest = {
    ...below,
    ...own,
    reasons: laidOver(below.reasons, own.reasons),
    alternatives: laidOver(below.alternatives, own.alternatives),
    conditions: laidOver(below.conditions, own.conditions),
    methods,
    parameters: parameters("parameters"),
    extra_parameters: parameters("extra_parameters"),
  };
  return { ...file, data, base };
}

/** Route of a method; undefined where the manifest says nothing of it. */
export function routeOf({ data }: ManifestSource, { id, kind }: MethodFact): Route | undefined {
  const row = data.methods[id];
  if (row !== undefined || data.otherwise === undefined) return row?.route;
  return kind === "helper" ? "helper" : data.otherwise;
}

/** Whether a method of this route takes params to work on. */
export function sends(route: Route | undefined): boolean {
  return route === "http" || route === "runtime" || route === "compat";
}

interface VerdictRow {
  readonly path: readonly string[];
  readonly row: {
    readonly reason?: string | undefined;
    readonly alternative?: string | undefined;
    readonly when?: string | undefined;
  };
}

/** Every row that may name a reason, an alternative or a condition, with its path. */
export function* verdictRows(manifest: Manifest): Generator<VerdictRow> {
  for (const [id, row] of Object.entries(manifest.methods)) yield { path: ["methods", id], row };
  for (const section of PARAMETER_SECTIONS) {
    for (const [id, rows] of Object.entries(manifest[section])) {
      for (const [name, row] of Object.entries<ParameterRow>(rows)) yield { path: [section, id, name], row };
    }
  }
}
