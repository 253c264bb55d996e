import type * as z from "zod";
import { CodegenError, type Problem } from "./errors.ts";
import { type Manifest, manifestSchema } from "./manifest-schema.ts";
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

/** What a schema found wrong with a YAML file, by line. */
export function schemaProblems(yaml: YamlSource, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
    const at = (extra: readonly string[], message: string, fix?: string): Problem => ({
      file: yaml.name,
      line: yaml.lineOf([...path, ...extra]),
      message: `${[...path, ...extra].join(" > ")}: ${message}`,
      fix,
    });
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => at([key], "is no key of this row", "delete it, or correct its name"));
    }
    if (issue.code === "invalid_key") return [at([], issue.issues.map(({ message }) => message).join("; "))];
    if (issue.code === "invalid_value") {
      return [at([], `must be one of ${issue.values.map(String).join(", ")}`)];
    }
    return [at([], issue.message)];
  });
}
