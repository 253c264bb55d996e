import { ts } from "ts-morph";
import { type Declaration, type NameScope, readNames } from "./names.ts";
import type { SourceTree } from "./source-tree.ts";

/** What a name stands for. */
export type Meaning =
  | { readonly kind: "declaration"; readonly declaration: Declaration }
  | { readonly kind: "scope"; readonly scope: NameScope }
  /** Nothing that the package's sources declare: a global, or a name from another package. */
  | { readonly kind: "outside"; readonly name: string };

/** A name that a module or namespace offers. */
export interface Offer {
  readonly name: string;
  readonly meaning: Meaning;
}

/** Follows names through scopes, imports and re-exports. */
export class Resolver {
  readonly #tree: SourceTree;
  readonly #scopes = new Map<string, NameScope | undefined>();

  constructor(tree: SourceTree) {
    this.#tree = tree;
  }

  /** Names of a module; nothing where the package has no such module. */
  module(id: string): NameScope | undefined {
    if (this.#scopes.has(id)) return this.#scopes.get(id);
    const source = this.#tree.get(id);
    const scope = source === undefined ? undefined : readNames(id, source);
    this.#scopes.set(id, scope);
    return scope;
  }

  /** Names of the module that a node is from. */
  moduleOf(node: ts.Node): NameScope | undefined {
    return this.module(
      node
        .getSourceFile()
        .fileName.replace(/^src\//, "")
        .replace(/\.ts$/, ""),
    );
  }

  /** What a dotted name means at a place. */
  lookUp(parts: readonly string[], scope: NameScope): Meaning {
    const [first = "", ...rest] = parts;
    for (let place: NameScope | undefined = scope; place !== undefined; place = place.parent) {
      const meaning = this.#own(first, place, rest.length > 0);
      if (meaning !== undefined) return this.#descend(meaning, rest, parts);
    }
    return { kind: "outside", name: parts.join(".") };
  }

  /** What a type reference names. */
  reference(name: ts.EntityName | ts.Expression, scope: NameScope): Meaning {
    return this.lookUp(name.getText().split("."), scope);
  }

  /** Everything that a module or namespace offers, stars followed, in order of first mention. */
  offers(scope: NameScope, seen: ReadonlySet<NameScope> = new Set()): Offer[] {
    if (seen.has(scope)) return [];
    const within = new Set([...seen, scope]);
    const offers = new Map<string, Meaning>();
    const add = (name: string, meaning: Meaning): void => {
      if (!offers.has(name)) offers.set(name, meaning);
    };
    for (const declaration of scope.declarations.values()) {
      if (isExported(declaration.node)) add(declaration.name, { kind: "declaration", declaration });
    }
    const named = scope.passedOn.filter((passed) => passed.name !== "*");
    for (const passed of named) add(passed.name, this.#passedOn(passed.local, passed.specifier, scope));
    for (const { name, specifier } of scope.passedOn) {
      const target = name === "*" ? this.#imported(scope, specifier ?? "") : undefined;
      if (target !== undefined) {
        for (const offer of this.offers(target, within)) add(offer.name, offer.meaning);
      }
    }
    return [...offers].map(([name, meaning]) => ({ name, meaning }));
  }

  /** What a name means to those who import it from a module. */
  exported(scope: NameScope, name: string): Meaning {
    const meaning = this.#exported(scope, name, new Set());
    return meaning ?? { kind: "outside", name };
  }

  /** The function that a name stands for, here or in the module that it is imported from. */
  functionNamed(name: string, scope: NameScope): ts.FunctionDeclaration | undefined {
    const imported = scope.imports.get(name);
    if (imported === undefined) return scope.functions.get(name);
    return this.#imported(scope, imported.specifier)?.functions.get(imported.name);
  }

  #exported(scope: NameScope, name: string, seen: Set<NameScope>): Meaning | undefined {
    if (seen.has(scope)) return undefined;
    seen.add(scope);
    const declaration = scope.declarations.get(name);
    if (declaration !== undefined) return { kind: "declaration", declaration };
    const passed = scope.passedOn.find((candidate) => candidate.name === name);
    if (passed !== undefined) return this.#passedOn(passed.local, passed.specifier, scope);
    const namespace = scope.namespaces.get(name);
    if (namespace !== undefined) return { kind: "scope", scope: namespace };
    for (const { name: star, specifier } of scope.passedOn) {
      const target = star === "*" ? this.#imported(scope, specifier ?? "") : undefined;
      const found = target === undefined ? undefined : this.#exported(target, name, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #passedOn(local: string, specifier: string | undefined, scope: NameScope): Meaning {
    if (specifier === undefined) return this.lookUp(local.split("."), scope.parent ?? scope);
    const target = this.#imported(scope, specifier);
    return target === undefined ? { kind: "outside", name: local } : this.exported(target, local);
  }

  /** A name in one scope alone. Before a dot it is the namespace that counts, else the type of the same name. */
  #own(name: string, scope: NameScope, qualifies: boolean): Meaning | undefined {
    const namespace = scope.namespaces.get(name);
    if (qualifies && namespace !== undefined) return { kind: "scope", scope: namespace };
    const declaration = scope.declarations.get(name);
    if (declaration !== undefined) return { kind: "declaration", declaration };
    const imported = scope.imports.get(name);
    if (imported === undefined) return undefined;
    const target = this.#imported(scope, imported.specifier);
    if (target === undefined) return { kind: "outside", name: imported.name };
    return imported.name === "*" ? { kind: "scope", scope: target } : this.exported(target, imported.name);
  }

  #descend(start: Meaning, rest: readonly string[], whole: readonly string[]): Meaning {
    let meaning = start;
    for (const [position, name] of rest.entries()) {
      const scope = this.#insideOf(meaning);
      if (scope === undefined) return { kind: "outside", name: whole.join(".") };
      const isLast = position === rest.length - 1;
      const namespace = scope.namespaces.get(name);
      meaning =
        !isLast && namespace !== undefined ? { kind: "scope", scope: namespace } : this.exported(scope, name);
    }
    return meaning;
  }

  /** The namespace that goes with a type or class of the same name. */
  #insideOf(meaning: Meaning): NameScope | undefined {
    if (meaning.kind === "scope") return meaning.scope;
    if (meaning.kind === "outside") return undefined;
    return meaning.declaration.scope.namespaces.get(meaning.declaration.name);
  }

  #imported(scope: NameScope, specifier: string): NameScope | undefined {
    const id = this.#tree.resolve(scope.module, specifier);
    return id === undefined ? undefined : this.module(id);
  }
}

export function isExported(node: ts.HasModifiers): boolean {
  const modifiers = ts.getModifiers(node) ?? [];
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
}
