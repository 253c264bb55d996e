import { ts } from "ts-morph";
import { type Catalog, PAGINATION } from "./catalog.ts";
import type { Declaration, NameScope } from "./names.ts";
import { moduleName } from "./naming.ts";
import type { IndexNameFact, NameFact } from "./openapi.ts";
import type { Meaning, Offer, Resolver } from "./resolver.ts";
import type { Warnings } from "./warnings.ts";

interface ExportContext {
  readonly resolver: Resolver;
  readonly catalog: Catalog;
}

/** What a namespace offers, by what each name stands for. */
export function namespaceNames(scope: NameScope | undefined, context: ExportContext): NameFact[] {
  if (scope === undefined) return [];
  return context.resolver.offers(scope).flatMap((offer) => {
    const declaration = declarationOf(offer.meaning, scope, context);
    return declaration === undefined ? [] : [nameFact(offer.name, declaration, context)];
  });
}

function nameFact(name: string, declaration: Declaration, { catalog }: ExportContext): NameFact {
  const fact = { name, module: moduleName(declaration.module) };
  const role = catalog.roleOf(declaration);
  switch (role.kind) {
    case "component":
      return { ...fact, component: role.key };
    case "class":
      return { ...fact, class: declaration.name };
    case "page":
      return { ...fact, page: declaration.name };
    default:
      return { ...fact, external: declaration.name };
  }
}

/** An alias that the namespace itself declares (`type Metadata = API.Metadata`) stands for what it names. */
function declarationOf(
  meaning: Meaning,
  scope: NameScope,
  { resolver }: ExportContext,
): Declaration | undefined {
  if (meaning.kind !== "declaration") return undefined;
  const { node, scope: home } = meaning.declaration;
  if (home !== scope || !ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) {
    return meaning.declaration;
  }
  const target = resolver.reference(node.type.typeName, home);
  return target.kind === "declaration" ? target.declaration : undefined;
}

/**
 * Names that an index module passes on. Those of the package's own runtime go by the API module that has them; where none
 * does (WebSocket helpers that live among the resources), there is nothing to generate them from, so they are left out.
 */
export function indexNames(
  scope: NameScope,
  context: ExportContext & { readonly warnings: Warnings },
): IndexNameFact[] {
  const direct = context.resolver.offers(scope);
  return direct.flatMap(({ name, meaning }) => {
    if (meaning.kind !== "declaration") return [];
    const { declaration } = meaning;
    const home = homeOf(declaration, context);
    if (home === undefined && isHelper(declaration, context)) {
      const passed = scope.passedOn.find((one) => one.name === name);
      const what = `${name} is declared by ${declaration.module}.ts, which is no module of the API`;
      if (passed !== undefined) context.warnings.add(passed.node, `${what}: left out`);
      return [];
    }
    const declared = home?.name ?? declaration.name;
    const from = home?.module ?? moduleName(declaration.module);
    return [{ name, from, ...(declared === name ? {} : { declared }) }];
  });
}

function isHelper(declaration: Declaration, { catalog }: ExportContext): boolean {
  return catalog.roleOf(declaration).kind === "foreign" && declaration.module !== PAGINATION;
}

/** The API module that passes a foreign type on. */
function homeOf(
  declaration: Declaration,
  { catalog, resolver }: ExportContext,
): { module: string; name: string } | undefined {
  if (catalog.roleOf(declaration).kind !== "foreign") return undefined;
  for (const scope of catalog.modules) {
    const offer = resolver.offers(scope).find(({ meaning }) => isOf(meaning, declaration));
    if (offer !== undefined) return { module: moduleName(scope.module), name: offer.name };
  }
  return undefined;
}

function isOf(meaning: Meaning, declaration: Declaration): boolean {
  return meaning.kind === "declaration" && meaning.declaration === declaration;
}

/** Names that a module offers although another file of the package declares them. */
export function foreignOffers(
  scope: NameScope,
  { resolver, catalog }: ExportContext,
): (Offer & { declaration: Declaration })[] {
  return resolver.offers(scope).flatMap((offer) => {
    if (offer.meaning.kind !== "declaration") return [];
    const { declaration } = offer.meaning;
    return catalog.roleOf(declaration).kind === "foreign" ? [{ ...offer, declaration }] : [];
  });
}
