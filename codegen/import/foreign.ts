import { ts } from "ts-morph";
import { modulePath } from "../model/module-path.ts";
import type { Catalog } from "./catalog.ts";
import type { Declaration, NameScope } from "./names.ts";
import { moduleName } from "./naming.ts";
import { isExported, type Resolver } from "./resolver.ts";

/** A type of the package's runtime, under the name and module by which the document speaks of it. */
interface ForeignType {
  readonly name: string;
  readonly module: string;
  readonly declaration: Declaration;
}

/** Types that every client of this shape has a runtime counterpart of. */
const RUNTIME = new Set([
  "APIPromise",
  "HeadersLike",
  "PagePromise",
  "RequestOptions",
  "Stream",
  "Uploadable",
]);

/**
 * Names for types that the package's runtime declares. One that an API module passes on belongs to that module; one that
 * an API module has a plain alias of goes by the alias; of two with the same name each gets its file's name in front.
 */
export class ForeignNames {
  readonly #homes = new Map<Declaration, { name: string; module: string; id: string }>();
  readonly #aliases = new Map<Declaration, Declaration>();
  readonly #clashes: ReadonlySet<string>;
  readonly #used = new Map<string, ForeignType>();

  constructor(catalog: Catalog, resolver: Resolver) {
    const imported = new Map<string, Set<Declaration>>();
    for (const scope of catalog.modules) {
      for (const name of scope.imports.keys()) {
        const declaration = foreignNamed(name, scope, catalog, resolver);
        if (declaration === undefined) continue;
        imported.set(declaration.name, (imported.get(declaration.name) ?? new Set()).add(declaration));
      }
      for (const { name, meaning } of resolver.offers(scope)) {
        if (meaning.kind !== "declaration") continue;
        const { declaration } = meaning;
        if (catalog.roleOf(declaration).kind === "foreign") {
          if (!this.#homes.has(declaration)) {
            this.#homes.set(declaration, { name, module: moduleName(scope.module), id: scope.module });
          }
        } else this.#noteAlias(declaration, catalog, resolver);
      }
    }
    this.#clashes = new Set([...imported].filter(([, found]) => found.size > 1).map(([name]) => name));
  }

  /** Every foreign type that was asked for, besides those that API modules pass on. */
  used(): ForeignType[] {
    return [...this.#used.values()];
  }

  /** Text by which a signature in a module names a foreign type. */
  nameOf(declaration: Declaration, scope: NameScope): string {
    if (RUNTIME.has(declaration.name)) return declaration.name;
    const alias = this.#aliases.get(declaration);
    if (alias !== undefined) {
      return alias.module === scope.module
        ? alias.name
        : `${modulePath(moduleName(alias.module))}.${alias.name}`;
    }
    const home = this.#homes.get(declaration);
    if (home !== undefined)
      return home.id === scope.module ? home.name : `${modulePath(home.module)}.${home.name}`;
    const name = this.#clashes.has(declaration.name)
      ? `${fileTitle(declaration.module)}${declaration.name}`
      : declaration.name;
    this.#used.set(name, { name, module: fileOf(declaration), declaration });
    return name;
  }

  /** `export type X = LibType` */
  #noteAlias(declaration: Declaration, catalog: Catalog, resolver: Resolver): void {
    const { node, scope } = declaration;
    if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) return;
    if (node.typeParameters !== undefined || node.type.typeArguments !== undefined) return;
    const meaning = resolver.reference(node.type.typeName, scope);
    if (meaning.kind !== "declaration" || this.#aliases.has(meaning.declaration)) return;
    if (catalog.roleOf(meaning.declaration).kind === "foreign") {
      this.#aliases.set(meaning.declaration, declaration);
    }
  }
}

/** What an API module keeps to itself is of its file, and nothing that the module offers. */
function fileOf({ module, path, node }: Declaration): string {
  return path.length === 1 && !isExported(node) ? module : moduleName(module);
}

function foreignNamed(
  name: string,
  scope: NameScope,
  catalog: Catalog,
  resolver: Resolver,
): Declaration | undefined {
  const meaning = resolver.lookUp([name], scope);
  if (meaning.kind !== "declaration") return undefined;
  return catalog.roleOf(meaning.declaration).kind === "foreign" ? meaning.declaration : undefined;
}

/** `lib/responses-parser` -> `ResponsesParser` */
function fileTitle(module: string): string {
  const file = module.split("/").at(-1) ?? module;
  return file.replace(/(?:^|[-_.])(.)/g, (_, letter: string) => letter.toUpperCase());
}
