import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { SdkModel } from "../model/types.ts";
import { GENERATED, HEADER } from "./naming.ts";

/** Keys that would become comments. The file is read by the compiler only; people read the resource modules. */
const PROSE = new Set(["description", "summary", "deprecated"]);

/** `paths` and `operations` for the transport, by openapi-typescript. */
export async function emitOpenapi(model: SdkModel): Promise<Map<string, string>> {
  const binary = ts.factory.createTypeReferenceNode("Blob");
  const nodes = await openapiTS(transportDocument(model.document) as unknown as OpenAPI3, {
    alphabetize: false,
    silent: true,
    transform: (schema) => ("format" in schema && schema.format === "binary" ? binary : undefined),
  });
  return new Map([[`${GENERATED}/openapi.ts`, `${HEADER}\n${astToString(nodes)}`]]);
}

/** The document without prose and without the SDK's own facts. */
function transportDocument(document: SdkModel["document"]): Record<string, unknown> {
  const { paths, components, openapi, info } = document;
  return { openapi, info, paths: withoutProse(paths), components: withoutProse(components, false) };
}

/** `names` says that the keys are names of things (properties, schemas, paths) and none of them a keyword. */
function withoutProse(value: unknown, names = true): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item, false));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, each]) => names || !(key.startsWith("x-") || (PROSE.has(key) && typeof each !== "object")),
  );
  return Object.fromEntries(
    entries.map(([key, each]) => [key, withoutProse(each, HOLDERS.has(key) && !names)]),
  );
}

/** Keywords whose values are maps from names of the API's choosing. */
const HOLDERS = new Set(["properties", "schemas", "responses", "content"]);
