import type * as z from "zod";
import type { Problem } from "./errors.ts";
import type { YamlSource } from "./yaml-source.ts";

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
