import { ts } from "ts-morph";
import { CallReader } from "./calls.ts";
import { Catalog } from "./catalog.ts";
import { allDeclarations, readComponents, setAside } from "./components.ts";
import { ImportError } from "./errors.ts";
import { foreignOffers, indexNames, namespaceNames } from "./exports.ts";
import { ForeignNames } from "./foreign.ts";
import type { Declaration } from "./names.ts";
import { moduleName } from "./naming.ts";
import type {
  ExternalFact,
  HelperFact,
  JsonSchema,
  NameFact,
  OpenAPIDocument,
  OpenAPIOperation,
} from "./openapi.ts";
import { type OperationContext, type OperationSource, readOperation } from "./operations.ts";
import { readPage } from "./pages.ts";
import { readRequest } from "./requests.ts";
import { Resolver } from "./resolver.ts";
import { type MethodSource, type ResourceSource, readResources } from "./resources.ts";
import { SchemaReader } from "./schemas.ts";
import { readSignature } from "./signatures.ts";
import type { SourceTree } from "./source-tree.ts";
import { typeParametersText } from "./type-names.ts";
import type { Warnings } from "./warnings.ts";

const CLIENT = "OpenAI";

/** Writes the document of a package. */
export function readDocument(tree: SourceTree, warnings: Warnings): OpenAPIDocument {
  const resolver = new Resolver(tree);
  const catalog = new Catalog(tree, resolver);
  const declarations = allDeclarations(catalog, resolver);
  setAside(declarations, { resolver, catalog });
  const context: OperationContext = {
    resolver,
    catalog,
    warnings,
    schemas: new SchemaReader({ resolver, catalog }, warnings),
    foreign: new ForeignNames(catalog, resolver),
  };
  const client = clientOf(resolver);
  const resources = readResources(client, resolver, warnings);
  const { operations, helpers } = readMethods(resources, context);
  const components = readComponents(
    declarations,
    operations.flatMap(({ marks }) => marks),
    context,
  );
  const pages = declarations.flatMap((declaration) => readPage(declaration, context) ?? []);
  for (const { component, fact } of pages) {
    if (component)
      components.set(component.key, { ...component.schema, "x-sdk": { kind: "type", module: fact.module } });
  }
  const { name, version, license } = tree.facts;
  return {
    openapi: "3.1.0",
    info: { title: "OpenAI API", version, license: { name: license, identifier: license } },
    servers: [{ url: "https://api.openai.com/v1" }],
    "x-sdk": {
      source: { package: name, version },
      resources: resources.map(({ fact }) => fact),
      modules: modulesOf(components),
      rootTypes: namespaceNames(resolver.module("client")?.namespaces.get(CLIENT), context),
      classTypes: classTypes(resources, context),
      indexExports: Object.fromEntries(
        catalog.indexes.map((scope) => [moduleName(scope.module), indexNames(scope, context)]),
      ),
      helpers,
      pages: pages.map(({ fact }) => fact),
      external: readExternal(declarations, context),
    },
    paths: pathsOf(operations, warnings),
    components: { schemas: Object.fromEntries(components) },
  };
}

function clientOf(resolver: Resolver): ts.ClassDeclaration {
  const declaration = resolver.module("client")?.declarations.get(CLIENT);
  if (declaration !== undefined && ts.isClassDeclaration(declaration.node)) return declaration.node;
  throw new ImportError(
    `src/client.ts declares no class ${CLIENT}`,
    "the accessors are read from its fields: the importer has to learn how this version names its client",
  );
}

function readMethods(
  resources: readonly ResourceSource[],
  context: OperationContext,
): { operations: OperationSource[]; helpers: HelperFact[] } {
  const operations: OperationSource[] = [];
  const helpers: MethodSource[] = [];
  for (const method of resources.flatMap(({ methods }) => methods)) {
    const request = readRequest(method, context.resolver);
    if (request === undefined) helpers.push(method);
    else operations.push(readOperation(method, request, context));
  }
  const calls = new CallReader(resources, context.resolver);
  const direct = new Map(helpers.map((method) => [method.id, calls.callsOf(method)]));
  return {
    operations,
    helpers: helpers.map((method) => readHelper(method, reached(method.id, direct), context)),
  };
}

/** Operations that a helper ends up calling, helpers in between followed. */
function reached(
  id: string,
  direct: ReadonlyMap<string, string[]>,
  seen: ReadonlySet<string> = new Set(),
): string[] {
  const calls = direct.get(id);
  if (calls === undefined) return [id];
  if (seen.has(id)) return [];
  const within = new Set([...seen, id]);
  return [...new Set(calls.flatMap((call) => reached(call, direct, within)))];
}

function readHelper(method: MethodSource, calls: string[], context: OperationContext): HelperFact {
  const signatures = method.signatures.map((node) => readSignature(node, method.declaration.scope, context));
  const [first = { args: [], returns: "unknown" }] = signatures;
  return {
    accessor: method.accessor,
    method: method.name,
    module: moduleName(method.declaration.module),
    ...first,
    ...(signatures.length > 1 ? { overloads: signatures } : {}),
    calls,
    ...(method.deprecated ? { deprecated: true } : {}),
  };
}

function modulesOf(components: ReadonlyMap<string, JsonSchema>): string[] {
  const modules = [...components.values()].map((schema) => schema["x-sdk"]?.module ?? "");
  return [...new Set(modules)].filter((module) => module !== "");
}

function classTypes(
  resources: readonly ResourceSource[],
  context: OperationContext,
): Record<string, NameFact[]> {
  return Object.fromEntries(
    resources.map(({ fact, declaration }) => [
      fact.accessor,
      namespaceNames(declaration.scope.namespaces.get(declaration.name), context),
    ]),
  );
}

/** Types that stay hand-written: generic ones, and those of the package's runtime that exports or signatures name. */
function readExternal(declarations: readonly Declaration[], context: OperationContext): ExternalFact[] {
  const generic = declarations
    .filter((declaration) => context.catalog.roleOf(declaration).kind === "external")
    .map((declaration) =>
      externalFact(declaration.path.join("."), moduleName(declaration.module), declaration, context),
    );
  const passedOn = context.catalog.modules.flatMap((scope) =>
    foreignOffers(scope, context).map(({ name, declaration }) =>
      externalFact(name, moduleName(scope.module), declaration, context),
    ),
  );
  // Type parameters of one may name another that nothing else names.
  const named: ExternalFact[] = [];
  for (let position = 0; position < context.foreign.used().length; position += 1) {
    const type = context.foreign.used()[position];
    if (type !== undefined) named.push(externalFact(type.name, type.module, type.declaration, context));
  }
  return [...generic, ...passedOn, ...named].sort((a, b) =>
    a.module === b.module ? compare(a.name, b.name) : compare(a.module, b.module),
  );
}

function externalFact(
  name: string,
  module: string,
  declaration: Declaration,
  context: OperationContext,
): ExternalFact {
  const typeParams = typeParametersText(declaration.node.typeParameters, declaration.scope, context);
  return {
    name,
    module,
    ...(typeParams === undefined ? {} : { typeParams }),
    ...(declaration.name === name || name.endsWith(`.${declaration.name}`)
      ? {}
      : { declared: declaration.name }),
    ...(declaration.kind === "class" ? { class: true } : {}),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pathsOf(operations: readonly OperationSource[], warnings: Warnings): OpenAPIDocument["paths"] {
  const paths = new Map<string, Map<string, OpenAPIOperation>>();
  for (const { path, verb, operation, node } of operations) {
    const taken = paths.get(path)?.get(verb);
    // A document has one operation per verb and path. A fragment makes another path of it that is the same on the wire.
    const key = taken === undefined ? path : `${path}#${operation.operationId}`;
    if (taken !== undefined) {
      const same = `${verb.toUpperCase()} ${path}`;
      warnings.add(
        node,
        `${operation.operationId} sends what ${taken.operationId} sends (${same}): listed as ${key}`,
      );
    }
    paths.set(key, (paths.get(key) ?? new Map<string, OpenAPIOperation>()).set(verb, operation));
  }
  return Object.fromEntries([...paths].map(([path, verbs]) => [path, Object.fromEntries(verbs)]));
}
