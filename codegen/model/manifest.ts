import { CodegenError } from "./errors.ts";
import { type Manifest, manifestSchema } from "./manifest-schema.ts";
import { schemaProblems } from "./schema-problems.ts";
import { readSource } from "./source.ts";
import { YamlSource } from "./yaml-source.ts";

/** The manifest, and the lines that its rows stand on. */
export interface ManifestSource {
  readonly data: Manifest;
  readonly yaml: YamlSource;
}

/** @throws {CodegenError} for what is not YAML or not a manifest, naming every line that is wrong. */
export function readManifest(path: string): ManifestSource {
  const yaml = new YamlSource(readSource(path));
  const parsed = manifestSchema.safeParse(yaml.value);
  if (!parsed.success) throw new CodegenError(schemaProblems(yaml, parsed.error));
  return { data: parsed.data, yaml };
}
