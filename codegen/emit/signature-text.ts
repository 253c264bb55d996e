import { modulePath } from "../model/module-path.ts";
import { CodegenError } from "../model/types.ts";
import { declaredNames, type ModelIndex } from "./model-index.ts";
import type { ModuleScope } from "./module-scope.ts";
import { splitOutside } from "./type-parameters.ts";

/** Types of the runtime that signatures may name, and where they live. */
const RUNTIME_TYPES: Readonly<Record<string, string>> = {
  APIPromise: "api-promise",
  ConversationCursorPage: "pagination",
  CursorPage: "pagination",
  HeadersLike: "request-options",
  Page: "pagination",
  PagePromise: "pagination",
  RequestOptions: "request-options",
  Stream: "streaming",
  Uploadable: "uploads",
};

const BUILT_IN = new Set(
  (
    "any Array ArrayBuffer AsyncIterable Awaited bigint boolean Blob Date extends false File Headers infer is keyof " +
    "never null number object Omit Partial Pick Promise readonly Readonly ReadonlyArray Record Required Response " +
    "string symbol true typeof undefined Uint8Array unknown void"
  ).split(" "),
);

/** A string literal, or a dotted name with what tells a property name from a type. */
const TOKEN = /"[^"]*"|'[^']*'|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?:\s*\??:(?!:))?/g;

/**
 * Type text as the spec has it (`Promise<VectorStoreFile>`, `shared.Metadata`) with every name resolved for the file:
 * its own types stay, the others are imported.
 */
export function resolveTypeText(
  source: string,
  scope: ModuleScope,
  index: ModelIndex,
  typeParameters: readonly string[] = [],
): string {
  return source.replaceAll(/;\s*\}/g, " }").replace(TOKEN, (token) => {
    if (token.startsWith("'")) return JSON.stringify(token.slice(1, -1));
    if (token.startsWith('"') || token.endsWith(":")) return token;
    const [first = ""] = token.split(".");
    if (typeParameters.includes(first)) return token;
    return resolveName(token, first, scope, index);
  });
}

/** Members of the item type of a page: one component, or a union that has no name in the spec. */
export function pageItems(item: string, scope: ModuleScope, index: ModelIndex): string[] {
  if (index.components.has(item)) return [scope.component(item)];
  return splitOutside(item, "|").map((member) => resolveTypeText(member, scope, index));
}

function resolveName(token: string, first: string, scope: ModuleScope, index: ModelIndex): string {
  if (scope.declares(first)) return token;
  if (index.components.has(token)) return scope.component(token);
  const external = index.model.externals.find(
    ({ module, name }) => `${modulePath(module)}.${name}` === token,
  );
  if (external !== undefined) return scope.member(external.module, external.name);
  const runtime = RUNTIME_TYPES[token];
  if (runtime !== undefined) return scope.runtime(runtime, token);
  // Upstream's own import aliases (`AudioAPI.AudioResponseFormat`) say nothing that the name itself does not.
  const path = /^(\w+API|Shared)\./.test(token) ? token.slice(token.indexOf(".") + 1) : token;
  const [name = path] = path.split(".");
  const homes = index.modules.filter((module) => declaredNames(index, module).has(name));
  const [home] = homes;
  if (homes.length === 1 && home !== undefined) return scope.member(home, path);
  if (BUILT_IN.has(first)) return token;
  if (homes.length === 0) return scope.external(token);
  throw new CodegenError({
    file: "spec/openapi.json",
    message: `"${token}" in a signature of ${scope.module} could be from any of ${homes.join(", ")}`,
    fix: "write the component key in x-sdk instead of the bare name",
  });
}
