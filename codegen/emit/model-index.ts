import { GENERATED_PAGES } from "../model/page-classes.ts";
import type { Component, ExternalType, PageAlias, PageFact, Resource, SdkModel } from "../model/types.ts";
import { CodegenError } from "../model/types.ts";
import { PAGINATION_FILE, UNWRITTEN_FILE } from "./naming.ts";

/** Module of the page classes and their parameter types: the runtime has them, or the few that it lacks are generated. */
export const PAGINATION_MODULE = "pagination";

/** Look-up tables over the model, made once per run: a linear search per reference would take minutes. */
export interface ModelIndex {
  readonly model: SdkModel;
  readonly components: ReadonlyMap<string, Component>;
  /** Module -> all of its components, in order. */
  readonly inModule: ReadonlyMap<string, readonly Component[]>;
  /** Module -> components that are declared at its top level, in order. */
  readonly topLevel: ReadonlyMap<string, readonly Component[]>;
  /** Key of a component, or `module|Outer` where the outer name is no component -> what is nested in it. */
  readonly nested: ReadonlyMap<string, readonly Component[]>;
  /** Where something is nested in a name that is no type itself: the place -> such names, in order. */
  readonly bareNamespaces: ReadonlyMap<string, readonly string[]>;
  readonly pages: ReadonlyMap<string, readonly PageAlias[]>;
  readonly externals: ReadonlyMap<string, readonly ExternalType[]>;
  /** Hand-written type -> file that declares it. */
  readonly externalFiles: ReadonlyMap<string, string>;
  /** Module -> its resource class. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly byAccessor: ReadonlyMap<string, Resource>;
  /** Every module that becomes a file. */
  readonly modules: readonly string[];
}

export function nestingKey(module: string, names: readonly string[]): string {
  return `${module}|${names.join(".")}`;
}

export function indexModel(model: SdkModel): ModelIndex {
  const own = model.resources.filter((resource) => resource.aliasOf === undefined);
  const modules = [...model.modules, ...own.map((resource) => resource.module)];
  return {
    model,
    components: new Map(model.components.map((component) => [component.key, component])),
    inModule: groupBy(model.components, (component) => component.module),
    topLevel: groupBy(
      model.components.filter((component) => component.names.length === 1),
      (component) => component.module,
    ),
    nested: groupBy(
      model.components.filter((component) => component.names.length > 1),
      (component) => nestingKey(component.module, component.names.slice(0, -1)),
    ),
    bareNamespaces: bareNamespaces(model),
    pages: groupBy(model.pages, (page) => page.module),
    externals: groupBy(model.externals, (external) => external.module),
    externalFiles: new Map(Object.entries(model.externalFiles)),
    resources: new Map(own.map((resource) => [resource.module, resource])),
    byAccessor: new Map(model.resources.map((resource) => [resource.accessor, resource])),
    modules: [...new Set(modules)].filter((module) => module !== PAGINATION_MODULE),
  };
}

/** Enclosing names that neither a schema nor a hand-written type has: namespaces that stand alone. */
function bareNamespaces({ components, externals }: SdkModel): Map<string, string[]> {
  const types = new Set([
    ...components.map(({ module, names }) => nestingKey(module, names)),
    ...externals.map(({ module, name }) => nestingKey(module, [name])),
  ]);
  const found = new Map<string, string[]>();
  for (const { module, names } of components) {
    for (let depth = 1; depth < names.length; depth += 1) {
      const path = names.slice(0, depth);
      const key = nestingKey(module, path);
      if (types.has(key)) continue;
      types.add(key);
      const place = nestingKey(module, path.slice(0, -1));
      found.set(place, [...(found.get(place) ?? []), path.at(-1) ?? ""]);
    }
  }
  return found;
}

/** Values by key, in order of first sight. */
export function groupBy<T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const found = groups.get(key(value));
    if (found === undefined) groups.set(key(value), [value]);
    else found.push(value);
  }
  return groups;
}

/** Names that a module declares itself. */
export function declaredNames(index: ModelIndex, module: string): Set<string> {
  return new Set([
    ...(index.inModule.get(module) ?? []).map((component) => component.names[0] ?? ""),
    ...(index.pages.get(module) ?? []).map((page) => page.name),
    ...(index.externals.get(module) ?? []).map((external) => external.name),
    ...(index.resources.has(module) ? [index.resources.get(module)?.class ?? ""] : []),
  ]);
}

/** Whether a type of a module is written by hand instead of being generated. */
export function isExternal(index: ModelIndex, module: string, name: string): boolean {
  return (index.externals.get(module) ?? []).some((external) => external.name === name);
}

/** File that a hand-written type is imported from. */
export function externalFile({ externalFiles }: ModelIndex, name: string): string {
  return externalFiles.get(name) ?? UNWRITTEN_FILE;
}

/** File of a page class or of a type that goes with one: the runtime's, or what is generated besides. */
export function paginationFile({ externalFiles }: ModelIndex, name: string): string {
  return externalFiles.get(name) === GENERATED_PAGES ? GENERATED_PAGES : PAGINATION_FILE;
}

export function componentOf(index: ModelIndex, key: string): Component {
  const component = index.components.get(key);
  if (component !== undefined) return component;
  throw new CodegenError({
    file: "spec/openapi.json",
    message: `there is no schema "${key}", although something refers to it`,
    fix: "run `node codegen/cli.ts import`, or correct the $ref in spec/overlay.yaml",
  });
}

/** Where the alias of a page type is declared: in the module of the method itself, or elsewhere. */
export function pageAlias(index: ModelIndex, page: PageFact, module: string | undefined): PageAlias {
  const same = index.model.pages.filter((known) => known.name === page.alias);
  const alias =
    same.find((known) => known.module === module) ??
    same.find((known) => known.item === page.item) ??
    same[0];
  if (alias !== undefined) return alias;
  throw new CodegenError({
    file: "spec/openapi.json",
    message: `${module} returns pages of type ${page.alias}, which x-sdk.pages does not list`,
    fix: "run `node codegen/cli.ts import`",
  });
}

/** `#/components/schemas/shared.Metadata` -> `shared.Metadata` */
export function refKey(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
