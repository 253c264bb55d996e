import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { SdkModel } from "../model/types.ts";
import { GENERATED, HEADER } from "./naming.ts";

/** Keys that would become comments. The file is read by the compiler only; people read the resource modules. */
const PROSE = new Set(["description", "summary", "deprecated"]);

/** What was made last, and of what: most runs in one process (a bump, a triage, the tests) are of the same document. */
let last: { readonly document: string; readonly types: string } | undefined;

/** `paths` and `operations` for the transport, by openapi-typescript. */
export async function emitOpenapi(model: SdkModel): Promise<Map<string, string>> {
  const document = JSON.stringify(transportDocument(model.document));
  if (last?.document !== document) last = { document, types: await transportTypes(JSON.parse(document)) };
  return new Map([[`${GENERATED}/openapi.ts`, last.types]]);
}

async function transportTypes(document: OpenAPI3): Promise<string> {
  const binary = ts.factory.createTypeReferenceNode("Blob");
  const nodes = await openapiTS(document, {
    alphabetize: false,
    silent: true,
    transform: (schema) => ("format" in schema && schema.format === "binary" ? binary : undefined),
  });
  return `${HEADER}\n${astToString(nodes)}`;
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
