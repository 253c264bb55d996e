import type { CodeBlockWriter } from "ts-morph";
import type { Component, ExternalType, PageAlias } from "../model/types.ts";
import { isExternal, type ModelIndex, nestingKey, pageAlias } from "./model-index.ts";
import type { ModuleScope } from "./module-scope.ts";
import { importPath, moduleFile } from "./naming.ts";
import type { ParameterTags } from "./parameter-tags.ts";
import { canBeInterface, knownProperties, splitInheritance } from "./schema-parts.ts";
import { indexType, propertyNodes, schemaType, type TypePlace } from "./schema-type.ts";
import { pageItems, resolveTypeText } from "./signature-text.ts";
import { separate } from "./source-file.ts";
import { splitTypeParameters, typeParameterNames } from "./type-parameters.ts";
import { docComment, indexLines, propertyLines, typeText } from "./type-text.ts";

/** What the type declarations of a module are made from. */
interface TypesContext {
  readonly index: ModelIndex;
  readonly scope: ModuleScope;
  readonly tags: ParameterTags;
}

/** Writes every type of a module: page aliases, interfaces and aliases with their namespaces, external types. */
export function writeModuleTypes(writer: CodeBlockWriter, module: string, context: TypesContext): void {
  writeForeignPages(writer, module, context);
  for (const page of context.index.pages.get(module) ?? []) writePage(writer, page, context);
  for (const component of context.index.topLevel.get(module) ?? []) {
    if (!isExternal(context.index, module, component.names[0] ?? "")) {
      writeComponent(writer, component, [], context);
    }
  }
  writeBareNamespaces(writer, module, [], context);
  writeExternals(writer, module, context);
}

function writeBareNamespaces(
  writer: CodeBlockWriter,
  module: string,
  enclosing: readonly string[],
  context: TypesContext,
): void {
  for (const name of context.index.bareNamespaces.get(nestingKey(module, enclosing)) ?? []) {
    writeNamespace(writer, module, [...enclosing, name], context);
  }
}

/** A module also offers the page types of its methods where another module declares them. */
function writeForeignPages(writer: CodeBlockWriter, module: string, { index, scope }: TypesContext): void {
  for (const method of index.resources.get(module)?.methods ?? []) {
    if (method.kind === "helper" || method.page === undefined) continue;
    const { name, module: home } = pageAlias(index, method.page, module);
    if (home === module) continue;
    const statement = `export type { ${name} } from "${importPath(moduleFile(module), moduleFile(home))}";`;
    if (!scope.declares(name)) separate(writer).writeLine(statement);
  }
}

function writePage(writer: CodeBlockWriter, page: PageAlias, { index, scope }: TypesContext): void {
  const item = pageItems(page.item, scope, index).join(" | ");
  separate(writer).writeLine(
    `export type ${page.name} = ${scope.runtime("pagination", page.class)}<${item}>;`,
  );
}

function writeComponent(
  writer: CodeBlockWriter,
  component: Component,
  enclosing: readonly string[],
  context: TypesContext,
): void {
  const { index, scope } = context;
  const place: TypePlace = { index, scope, enclosing };
  const name = component.names.at(-1) ?? "";
  const { description, deprecated } = component.schema;
  separate(writer);
  const said = description === undefined ? [] : [description];
  const comments = docComment(said, deprecated === true ? ["@deprecated"] : []);
  for (const comment of comments) writer.writeLine(comment);
  const isInterface = component.kind === "interface" && canBeInterface(component.schema, index);
  if (isInterface) writeInterface(writer, name, component, place, context.tags);
  else writer.writeLine(`export type ${name} = ${typeText(schemaType(component.schema, place))};`);
  writeNamespace(writer, component.module, component.names, context);
}

function writeNamespace(
  writer: CodeBlockWriter,
  module: string,
  names: readonly string[],
  context: TypesContext,
): void {
  const key = nestingKey(module, names);
  const nested = context.index.nested.get(key) ?? [];
  if (nested.length === 0 && !context.index.bareNamespaces.has(key)) return;
  const declare = names.length === 1 ? "declare " : "";
  separate(writer)
    .write(`export ${declare}namespace ${names.at(-1)}`)
    .block(() => {
      for (const component of nested) writeComponent(writer, component, names, context);
      writeBareNamespaces(writer, module, names, context);
    });
}

function writeInterface(
  writer: CodeBlockWriter,
  name: string,
  component: Component,
  place: TypePlace,
  tags: ParameterTags,
): void {
  const { bases, own } = splitInheritance(component.schema);
  const comments = (property: string): readonly string[] => tags(component.key, property);
  const lines = [
    ...propertyLines(propertyNodes(own, place, { comments })),
    ...indexLines(indexType(own, place, knownProperties(component.schema, place.index))),
  ];
  const parents = bases.map((key) => place.scope.component(key, place.enclosing)).join(", ");
  const head = `export interface ${name}${parents === "" ? "" : ` extends ${parents}`}`;
  writer.write(head).block(() => {
    for (const line of lines) writer.writeLine(line);
  });
}

function writeExternals(writer: CodeBlockWriter, module: string, context: TypesContext): void {
  const { index, scope } = context;
  const externals = index.externals.get(module) ?? [];
  const plain: string[] = [];
  for (const external of externals) {
    if (index.nested.has(nestingKey(module, [external.name]))) writeMergedExternal(writer, external, context);
    else plain.push(scope.own(external.name));
  }
  if (plain.length === 0) return;
  separate(writer).writeLine(`export type { ${plain.join(", ")} };`);
}

/** An imported type cannot be merged with a namespace, so one that has nested names becomes an alias. */
function writeMergedExternal(writer: CodeBlockWriter, external: ExternalType, context: TypesContext): void {
  const { index, scope } = context;
  const local = scope.external(external.name);
  const names = typeParameterNames(external.typeParams);
  const params = splitTypeParameters(external.typeParams).map((param) =>
    resolveTypeText(param, scope, index, names),
  );
  const head = `export type ${external.name}${names.length === 0 ? "" : `<${params.join(", ")}>`}`;
  const target = names.length === 0 ? local : `${local}<${names.join(", ")}>`;
  separate(writer).writeLine(`${head} = ${target};`);
  writeNamespace(writer, external.module, [external.name], context);
}
