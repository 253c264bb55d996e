import { ts } from "ts-morph";
import type { Declaration, NameScope } from "./names.ts";
import { componentKey, moduleName } from "./naming.ts";
import { isExported, type Resolver } from "./resolver.ts";
import type { SourceTree } from "./source-tree.ts";

export const PAGINATION = "core/pagination";

/** What a declared type is to the document. */
type Role =
  | { readonly kind: "component"; readonly key: string }
  | { readonly kind: "class" }
  /** An alias or subclass of a page class. */
  | { readonly kind: "page"; readonly page: ts.ExpressionWithTypeArguments | ts.TypeReferenceNode }
  /** Generic: no schema can say it. */
  | { readonly kind: "external" }
  /** Declared by the package's runtime, or for a module's own use. */
  | { readonly kind: "foreign" };

/** Knows the modules of the API, and what each declaration in them is. */
export class Catalog {
  /** Modules that declare resource classes or models, sorted by name. */
  readonly modules: readonly NameScope[];
  /** Modules that only pass names on, sorted by name. */
  readonly indexes: readonly NameScope[];
  readonly #resolver: Resolver;
  readonly #api: ReadonlySet<string>;
  readonly #roles = new Map<Declaration, Role>();

  constructor(tree: SourceTree, resolver: Resolver) {
    this.#resolver = resolver;
    const scopes = tree.resources
      .toSorted()
      .map((id) => resolver.module(id))
      .filter((scope) => scope !== undefined);
    this.modules = scopes.filter(isApiModule);
    this.indexes = scopes.filter(isIndex);
    this.#api = new Set(this.modules.map((scope) => scope.module));
  }

  roleOf(declaration: Declaration): Role {
    const known = this.#roles.get(declaration);
    if (known !== undefined) return known;
    const role = this.#read(declaration);
    this.#roles.set(declaration, role);
    return role;
  }

  /** Takes a declaration out of the models: no schema can say it. */
  setExternal(declaration: Declaration): void {
    this.#roles.set(declaration, { kind: "external" });
  }

  #read(declaration: Declaration): Role {
    const { node, module, path } = declaration;
    const isPagination = module === PAGINATION;
    if (!isPagination && !this.#api.has(module)) return { kind: "foreign" };
    if (path.length === 1 && !isExported(node)) return { kind: "foreign" };
    const page = this.#pageOf(declaration);
    if (page !== undefined) return { kind: "page", page };
    if (ts.isClassDeclaration(node)) return { kind: "class" };
    if (node.typeParameters !== undefined) return { kind: "external" };
    if (isPagination && !ts.isInterfaceDeclaration(node)) return { kind: "foreign" };
    return { kind: "component", key: componentKey(moduleName(module), path) };
  }

  #pageOf({ node, scope, module }: Declaration): Extract<Role, { kind: "page" }>["page"] | undefined {
    if (module === PAGINATION) return undefined;
    const target = ts.isTypeAliasDeclaration(node)
      ? node.type
      : ts.isClassDeclaration(node)
        ? parentOf(node)
        : undefined;
    if (target === undefined || target.kind === undefined) return undefined;
    if (!ts.isTypeReferenceNode(target) && !ts.isExpressionWithTypeArguments(target)) return undefined;
    if (target.typeArguments?.length !== 1) return undefined;
    return this.pageClass(target, scope) === undefined ? undefined : target;
  }

  /** The page class that a type names, if it names one. */
  pageClass(
    node: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments,
    scope: NameScope,
  ): Declaration | undefined {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
    const meaning = this.#resolver.reference(name, scope);
    if (meaning.kind !== "declaration") return undefined;
    const { declaration } = meaning;
    return declaration.module === PAGINATION && declaration.kind === "class" ? declaration : undefined;
  }
}

function parentOf(node: ts.ClassDeclaration): ts.ExpressionWithTypeArguments | undefined {
  return node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
}

/** A resource class and its types, or types alone; files of the runtime that live among them declare other things. */
function isApiModule(scope: NameScope): boolean {
  if (isIndex(scope)) return false;
  const classes = [...scope.declarations.values()].map(({ node }) => node).filter(ts.isClassDeclaration);
  return classes.length === 0 ? scope.functions.size === 0 : classes.some(isResourceClass);
}

export function isResourceClass(node: ts.ClassDeclaration): boolean {
  return parentOf(node)?.expression.getText() === "APIResource";
}

function isIndex(scope: NameScope): boolean {
  return (
    scope.passedOn.length > 0 &&
    scope.declarations.size === 0 &&
    scope.functions.size === 0 &&
    scope.passedOn.every((passed) => passed.specifier !== undefined)
  );
}
