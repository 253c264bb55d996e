import { refKey } from "../model/components.ts";
import type { HelperMethod, Language, Method, OperationMethod, Resource, SdkModel } from "../model/types.ts";
import { PAGE_TEXTS } from "./docs-text.ts";
import { code, MARKDOWN_HEADER } from "./markdown.ts";
import { markdownProse } from "./prose.ts";

/** `docs/<language>/api.md` */
export function apiPage(model: SdkModel, language: Language): string {
  const texts = PAGE_TEXTS[language];
  const sections = model.resources.map((resource) => resourceSection(resource, model, language));
  return `${[MARKDOWN_HEADER, `# ${texts.apiTitle}`, texts.apiIntro, ...sections.filter((each) => each !== "")].join("\n\n")}\n`;
}

function resourceSection(resource: Resource, model: SdkModel, language: Language): string {
  const { methods, aliasOf, summary } = resource;
  const texts = PAGE_TEXTS[language];
  const title = `## ${heading(resource, language)}`;
  if (aliasOf !== undefined) return [title, texts.aliasOf(linkTo(aliasOf, model, language))].join("\n\n");
  if (methods.length === 0) return "";
  const entries = methods.map((method) => methodEntry(method, language)).join("\n");
  return [title, markdownProse(summary[language]), entries].filter((each) => each !== "").join("\n\n");
}

function heading({ accessor, deprecated }: Resource, language: Language): string {
  return `${accessor}${deprecated ? ` (${PAGE_TEXTS[language].deprecated})` : ""}`;
}

/** A resource without methods of its own has no heading: its first part with methods has. */
function linkTo(accessor: string, { resources }: SdkModel, language: Language): string {
  const first = resources.find(
    (each) =>
      each.methods.length > 0 && (each.accessor === accessor || each.accessor.startsWith(`${accessor}.`)),
  );
  return first === undefined ? code(accessor) : `[${code(accessor)}](#${anchor(heading(first, language))})`;
}

function methodEntry(method: Method, language: Language): string {
  const { helper, deprecated, experimental, conditional } = PAGE_TEXTS[language];
  const route = method.effective.route === "unsupported" ? "unsupported" : method.verdict.route;
  const facts = [
    method.kind === "operation" ? code(`${method.verb.toUpperCase()} ${method.path}`) : helper,
    code(route),
    ...(method.deprecated ? [deprecated] : []),
    ...(method.effective.experimental ? [experimental] : []),
    ...(method.effective.when === undefined ? [] : [conditional]),
  ];
  return `- ${code(signatureText(method))}\\\n  ${facts.join(" · ")}\\\n  ${markdownProse(method.summary[language])}`;
}

/** `client.vectorStores.files.list(vectorStoreID, query?, options?) -> PagePromise<…>` */
function signatureText(method: Method): string {
  const args = method.kind === "operation" ? operationArguments(method) : helperArguments(method);
  return `client.${method.id}(${args.join(", ")}) -> ${resultText(method)}`;
}

function operationArguments({ args }: OperationMethod): string[] {
  return [...args.map(({ name, optional }) => (optional ? `${name}?` : name)), "options?"];
}

function helperArguments({ signatures }: HelperMethod): string[] {
  return (signatures[0]?.args ?? []).map(({ name, optional }) => (optional ? `${name}?` : name));
}

function resultText(method: Method): string {
  if (method.kind === "helper")
    return [...new Set(method.signatures.map(({ returns }) => returns))].join(" | ");
  if (method.overloads !== undefined)
    return [...new Set(method.overloads.map(({ returns }) => returns))].join(" | ");
  const { page, stream, result } = method;
  if (page !== undefined) return `PagePromise<${page.alias}, ${shortName(page.item)}>`;
  const plain = `APIPromise<${plainResult(result)}>`;
  return stream === undefined ? plain : `${plain} | APIPromise<Stream<${shortName(stream.event)}>>`;
}

function plainResult(result: OperationMethod["result"]): string {
  switch (result.kind) {
    case "void":
      return "void";
    case "text":
      return "string";
    case "binary":
      return "Response";
    case "schema":
      return result.schema.$ref === undefined ? "unknown" : shortName(refKey(result.schema.$ref));
  }
}

/** `vectorStores.files.VectorStoreFile` -> `VectorStoreFile` */
function shortName(key: string): string {
  const segments = key.split(".");
  return segments.slice(segments.findIndex((segment) => /^[A-Z]/.test(segment))).join(".");
}

/** As GitHub makes it from a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
