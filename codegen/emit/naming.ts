import { posix } from "node:path";

/** Folder of everything that is generated, relative to the repository root. */
export const GENERATED = "src/generated";

/**
 * Types that the spec cannot describe, because they are not what goes over the wire: generics, and the objects that the
 * stream and tool helpers return. Written by hand under the names that `openai` gives them; generated files pass them on.
 */
export const EXTERNAL_FOLDER = "src/runtime/external";

/** Where a type is taken from that no file declares yet: lines that let work go on are pasted there. */
export const UNWRITTEN_FILE = `${EXTERNAL_FOLDER}/unwritten.ts`;

/** What generated clients of other APIs import the runtime by: they are outside of this package. */
export const REST_PACKAGE = "oauth-codex-sdk/rest";

export const PAGINATION_FILE = "src/runtime/pagination.ts";

/** What is generated is generated from. */
export const INPUTS = "spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml";

/** First lines of a generated TypeScript file. */
export const HEADER = [
  `// Generated from ${INPUTS}. Do not edit.`,
  "// To write it again: node codegen/cli.ts generate",
  "",
].join("\n");

export function capitalize(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** `vector-stores` -> `VectorStores` */
export function pascalCase(value: string): string {
  return value.split("-").map(capitalize).join("");
}

/** `my-backend` -> `myBackend` */
export function camelCase(value: string): string {
  return value.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** File of a resource module, relative to the repository root. */
export function moduleFile(module: string): string {
  return `${GENERATED}/resources/${module}.ts`;
}

/** File of what is generated for one profile. */
export function profileFile(name: string, file: "routes" | "parameters" | "stubs" | "support"): string {
  return `${GENERATED}/profiles/${name}/${file}.ts`;
}

/** Import specifier of one repository file in another. */
export function importPath(from: string, to: string): string {
  const relative = posix.relative(posix.dirname(from), to);
  return relative.startsWith(".") ? relative : `./${relative}`;
}
