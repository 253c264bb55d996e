import { ts } from "ts-morph";
import { type Catalog, PAGINATION } from "./catalog.ts";
import type { Declaration, NameScope } from "./names.ts";
import { moduleName } from "./naming.ts";
import type { JsonSchema } from "./openapi.ts";
import type { Mark } from "./operations.ts";
import type { Resolver } from "./resolver.ts";
import { SchemaReader } from "./schemas.ts";
import type { TypeContext } from "./targets.ts";
import { Warnings } from "./warnings.ts";

/** Every declaration of the API's modules and of the pagination, nested ones after the one they belong to. */
export function allDeclarations(catalog: Catalog, resolver: Resolver): Declaration[] {
  const pagination = resolver.module(PAGINATION);
  const modules = pagination === undefined ? catalog.modules : [...catalog.modules, pagination];
  return modules
    .toSorted((a, b) => (moduleName(a.module) < moduleName(b.module) ? -1 : 1))
    .flatMap((scope) => declarationsIn(scope));
}

function declarationsIn(scope: NameScope): Declaration[] {
  const own = [...scope.declarations.values()];
  const named = new Set(own.map(({ name }) => name));
  const inner = (name: string): Declaration[] => {
    const namespace = scope.namespaces.get(name);
    return namespace === undefined ? [] : declarationsIn(namespace);
  };
  return [
    ...own.flatMap((declaration) => [declaration, ...inner(declaration.name)]),
    ...[...scope.namespaces.keys()].filter((name) => !named.has(name)).flatMap(inner),
  ];
}

/**
 * Aliases of types that the package's runtime declares are models if a schema can say them, and else hand-written on our
 * side. This has to be known before anything refers to them.
 */
export function setAside(declarations: readonly Declaration[], context: TypeContext): void {
  for (const declaration of declarations) {
    const { node, scope } = declaration;
    if (context.catalog.roleOf(declaration).kind !== "component") continue;
    if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) continue;
    const meaning = context.resolver.reference(node.type.typeName, scope);
    if (meaning.kind !== "declaration" || context.catalog.roleOf(meaning.declaration).kind !== "foreign")
      continue;
    const trial = new Warnings();
    new SchemaReader(context, trial).declared(declaration);
    if (trial.size > 0) context.catalog.setExternal(declaration);
  }
}

/** Schemas of all components, with the properties marked that travel outside the body. */
export function readComponents(
  declarations: readonly Declaration[],
  marks: readonly Mark[],
  { catalog, schemas, warnings }: { catalog: Catalog; schemas: SchemaReader; warnings: Warnings },
): Map<string, JsonSchema> {
  const components = new Map<string, JsonSchema>();
  const places = placesOf(marks, warnings);
  for (const declaration of declarations) {
    const role = catalog.roleOf(declaration);
    if (role.kind !== "component") continue;
    const { node, module, path } = declaration;
    const kind = ts.isInterfaceDeclaration(node) ? "interface" : "type";
    const schema = marked(schemas.declared(declaration), places.get(role.key));
    components.set(role.key, {
      ...schema,
      ...(ts.getJSDocDeprecatedTag(node) === undefined ? {} : { deprecated: true }),
      "x-sdk": path.length > 1 ? { kind } : { kind, module: moduleName(module) },
    });
  }
  return components;
}

type Places = Map<string, Mark["place"]>;

function placesOf(marks: readonly Mark[], warnings: Warnings): Map<string, Places> {
  const components = new Map<string, Places>();
  for (const { component, property, place, node } of marks) {
    const places = components.get(component) ?? new Map();
    components.set(component, places);
    const known = places.get(property);
    if (known !== undefined && known !== place) {
      warnings.lose(node, `${component}.${property} goes to the ${place} here and to the ${known} elsewhere`);
    } else places.set(property, place);
  }
  return components;
}

function marked(schema: JsonSchema, places: Places | undefined): JsonSchema {
  if (places === undefined) return schema;
  const properties =
    schema.properties === undefined
      ? undefined
      : Object.fromEntries(
          Object.entries(schema.properties).map(([name, property]) => {
            const place = places.get(name);
            return [name, place === undefined ? property : { ...property, "x-sdk-in": place }];
          }),
        );
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties }),
    ...(schema.allOf === undefined ? {} : { allOf: schema.allOf.map((part) => marked(part, places)) }),
  };
}
