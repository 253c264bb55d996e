import type { SpecFacts } from "./document.ts";
import { CodegenError } from "./errors.ts";
import type { ExportedNameFact, SdkFacts } from "./sdk-facts.ts";
import type { ExportedName } from "./types.ts";

/** Constant of an operation or helper: `vectorStores.files.list` -> `vectorStoresFilesList`. */
export function operationConstant(id: string): string {
  const [first = "", ...rest] = id.split(".");
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A name of a namespace. Which module has it, and whether it is a value too. */
export function exportedName(
  fact: ExportedNameFact,
  { sdk, sources }: SpecFacts,
  where: string,
): ExportedName {
  const module = fact.module ?? (fact.class === undefined ? undefined : moduleOfClass(fact.class, sdk));
  if (module === undefined) {
    throw new CodegenError({
      file: sources[0]?.name ?? "",
      message: `${where}: nothing says which module has ${fact.name}`,
      fix: "write the file with: node codegen/cli.ts import",
    });
  }
  const declared =
    fact.component === undefined ? (fact.class ?? fact.page ?? fact.external) : typeNames(fact.component);
  return {
    name: fact.name,
    kind: fact.class === undefined ? "type" : "class",
    module,
    ...(declared === undefined || typeNames(declared) === fact.name ? {} : { declared: typeNames(declared) }),
  };
}

export function indexName(
  { name, from, declared }: SdkFacts["indexExports"][string][number],
  { sdk }: SpecFacts,
): ExportedName {
  const isClass = sdk.resources.some(
    (resource) => resource.module === from && resource.class === (declared ?? name),
  );
  return {
    name,
    kind: isClass ? "class" : "type",
    module: from,
    ...(declared === undefined || declared === name ? {} : { declared }),
  };
}

/** `responses.ResponseItem.McpCall` -> `ResponseItem.McpCall`: what is left of a key without its module. */
function typeNames(key: string): string {
  const segments = key.split(".");
  return segments.slice(segments.findIndex((segment) => /^[A-Z]/.test(segment))).join(".");
}

function moduleOfClass(name: string, sdk: SdkFacts): string | undefined {
  return sdk.resources.find((resource) => resource.class === name)?.module;
}
