import type { CodeBlockWriter } from "ts-morph";
import type { Component, ExternalType, PageAlias } from "../model/types.ts";
import { isExternal, type ModelIndex, nestingKey, pageAlias } from "./model-index.ts";
import type { ModuleScope } from "./module-scope.ts";
import { bracketed, EXTERNAL_FILE, importPath, moduleFile } from "./naming.ts";
import type { ParameterTags } from "./parameter-tags.ts";
import { propertyNodes, schemaType, splitInheritance, type TypePlace } from "./schema-type.ts";
import { pageItems, resolveTypeText } from "./signature-text.ts";
import { separate } from "./source-file.ts";
import { splitTypeParameters, typeParameterNames, typeParameterText } from "./type-parameters.ts";
import {
  aliasType,
  annotate,
  docComment,
  LINE_WIDTH,
  propertyLines,
  type TypeNode,
  text,
} from "./type-text.ts";

/** What the type declarations of a module are made from. */
export interface TypesContext {
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
  writeExternals(writer, module, context);
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
  const [first = "unknown", ...more] = pageItems(page.item, scope, index);
  const item: TypeNode =
    more.length === 0 ? text(first) : { kind: "union", members: [first, ...more].map(text) };
  const type: TypeNode = { kind: "array", name: scope.runtime("pagination", page.class), item };
  separate(writer).writeLine(aliasType(`export type ${page.name} =`, type, ";", LINE_WIDTH));
}

function writeComponent(
  writer: CodeBlockWriter,
  component: Component,
  enclosing: readonly string[],
  context: TypesContext,
): void {
  const { index, scope } = context;
  const place: TypePlace = { index, scope, enclosing };
  const width = LINE_WIDTH - 2 * enclosing.length;
  const name = component.names.at(-1) ?? "";
  const { description, deprecated } = component.schema;
  const comment = docComment(
    [...(description === undefined ? [] : [description]), ...(deprecated === true ? ["@deprecated"] : [])],
    width,
  );
  separate(writer);
  if (comment !== "") writer.writeLine(comment);
  if (component.kind === "interface") writeInterface(writer, name, component, place, context.tags, width);
  else writer.writeLine(aliasType(`export type ${name} =`, schemaType(component.schema, place), ";", width));
  writeNamespace(writer, component.module, component.names, context);
}

function writeNamespace(
  writer: CodeBlockWriter,
  module: string,
  names: readonly string[],
  context: TypesContext,
): void {
  const nested = context.index.nested.get(nestingKey(module, names)) ?? [];
  if (nested.length === 0) return;
  separate(writer).write(`export ${names.length === 1 ? "declare " : ""}namespace ${names.at(-1)} {`);
  writer.newLine().indent(() => {
    for (const component of nested) writeComponent(writer, component, names, context);
  });
  writer.writeLine("}");
}

function writeInterface(
  writer: CodeBlockWriter,
  name: string,
  component: Component,
  place: TypePlace,
  tags: ParameterTags,
  width: number,
): void {
  const { bases, own } = splitInheritance(component.schema);
  const properties = propertyNodes(own, place, (property) => tags(component.key, property));
  const lines = propertyLines(properties, width - 2);
  const extra = own.additionalProperties;
  if (extra !== undefined && extra !== false) {
    const value = extra === true ? text("unknown") : schemaType(extra, place);
    lines.push(annotate("[key: string]:", value, ";", width - 2));
  }
  const parents = bases.map((key) => place.scope.component(key, place.enclosing)).join(", ");
  writer.write(interfaceHead(name, parents, width));
  if (lines.length === 0) writer.write("}").newLine();
  else {
    writer.newLine().indent(() => {
      for (const line of lines) writer.writeLine(line);
    });
    writer.writeLine("}");
  }
}

function interfaceHead(name: string, parents: string, width: number): string {
  if (parents === "") return `export interface ${name} {`;
  const flat = `export interface ${name} extends ${parents} {`;
  return flat.length <= width ? flat : `export interface ${name}\n  extends ${parents} {`;
}

function writeExternals(writer: CodeBlockWriter, module: string, context: TypesContext): void {
  const { index, scope } = context;
  const externals = index.externals.get(module) ?? [];
  const plain: string[] = [];
  for (const external of externals) {
    if (index.nested.has(nestingKey(module, [external.name]))) writeMergedExternal(writer, external, context);
    else plain.push(scope.own(EXTERNAL_FILE, external.name));
  }
  if (plain.length === 0) return;
  separate(writer).writeLine(bracketed("export type ", "{}", plain, ";", LINE_WIDTH));
}

/** An imported type cannot be merged with a namespace, so one that has nested names becomes an alias. */
function writeMergedExternal(writer: CodeBlockWriter, external: ExternalType, context: TypesContext): void {
  const { index, scope } = context;
  const local = scope.bind(EXTERNAL_FILE, external.name, "type");
  const names = typeParameterNames(external.typeParams);
  const params = splitTypeParameters(external.typeParams).map((param) =>
    resolveTypeText(param, scope, index, names),
  );
  const lead = typeParameterText(`export type ${external.name}`, params, " =", LINE_WIDTH);
  const target = names.length === 0 ? local : `${local}<${names.join(", ")}>`;
  separate(writer).writeLine(
    lead.includes("\n") ? `${lead} ${target};` : aliasType(lead, text(target), ";", LINE_WIDTH),
  );
  writeNamespace(writer, external.module, [external.name], context);
}
