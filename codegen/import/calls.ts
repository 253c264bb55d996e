import { ts } from "ts-morph";
import type { Declaration, NameScope } from "./names.ts";
import type { Resolver } from "./resolver.ts";
import type { MethodSource, ResourceSource } from "./resources.ts";

/** Finds out which methods a helper calls, by following it into the package's runtime. */
export class CallReader {
  readonly #resolver: Resolver;
  readonly #known: ReadonlySet<string>;
  /** Resource class -> its first accessor. */
  readonly #accessors = new Map<ts.Node, string>();

  constructor(resources: readonly ResourceSource[], resolver: Resolver) {
    this.#resolver = resolver;
    this.#known = new Set(resources.flatMap(({ methods }) => methods.map(({ id }) => id)));
    for (const { node, fact } of resources) {
      if (!this.#accessors.has(node)) this.#accessors.set(node, fact.accessor);
    }
  }

  /** Ids of the methods that a method calls itself or through functions and classes of the runtime. */
  callsOf(method: MethodSource): string[] {
    const found = new Set<string>();
    const roots = new Map([["this", method.accessor]]);
    this.#follow(method.implementation, { scope: method.declaration.scope, roots, seen: new Set() }, found);
    found.delete(method.id);
    return [...found];
  }

  #follow(
    node: ts.SignatureDeclaration & { readonly body?: ts.Node | undefined },
    from: Visit,
    found: Set<string>,
  ): void {
    if (node.body === undefined || from.seen.has(node)) return;
    from.seen.add(node);
    const roots = new Map([...from.roots, ...this.#typedParameters(node, from.scope)]);
    const visit = (child: ts.Node): void => {
      if (ts.isCallExpression(child)) this.#call(child, { ...from, roots }, found);
      ts.forEachChild(child, visit);
    };
    visit(node.body);
  }

  #call(node: ts.CallExpression, from: Visit, found: Set<string>): void {
    const id = this.#idOf(node.expression, from.roots);
    if (id !== undefined && this.#known.has(id)) found.add(id);
    else
      for (const next of this.#targets(node.expression, from.scope))
        this.#follow(next.node, { ...next, seen: from.seen }, found);
  }

  /** `this._client.files.create` -> `files.create` */
  #idOf(node: ts.Expression, roots: ReadonlyMap<string, string>): string | undefined {
    const chain = chainOf(node);
    const root = chain === undefined ? undefined : roots.get(chain[0] ?? "");
    if (chain === undefined || root === undefined) return undefined;
    const rest = chain.slice(1);
    const path = rest[0] === "_client" ? rest.slice(1) : [...root.split("."), ...rest];
    return path.filter((part) => part !== "").join(".");
  }

  /** Parameters that hold the client or one of its resources. */
  #typedParameters(node: ts.SignatureDeclaration, scope: NameScope): [string, string][] {
    return node.parameters.flatMap(({ name, type }): [string, string][] => {
      if (type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(name)) return [];
      const [inner] = type.typeArguments ?? [];
      const reference =
        type.typeName.getText() === "Pick" && inner !== undefined && ts.isTypeReferenceNode(inner)
          ? inner
          : type;
      const meaning = this.#resolver.reference(reference.typeName, scope);
      if (meaning.kind !== "declaration") return [];
      const { declaration } = meaning;
      const accessor = declaration.name === "OpenAI" ? "" : this.#accessors.get(declaration.node);
      return accessor === undefined ? [] : [[name.text, accessor]];
    });
  }

  /** Functions and methods of the runtime that a call may end in: by name, since no types are at hand. */
  #targets(node: ts.Expression, scope: NameScope): Next[] {
    if (ts.isIdentifier(node)) {
      const target = this.#resolver.functionNamed(node.text, scope);
      const place = target === undefined ? undefined : this.#resolver.moduleOf(target);
      return target === undefined || place === undefined
        ? []
        : [{ node: target, scope: place, roots: new Map() }];
    }
    if (!ts.isPropertyAccessExpression(node)) return [];
    const name = node.name.text;
    const meaning = ts.isIdentifier(node.expression)
      ? this.#resolver.reference(node.expression, scope)
      : undefined;
    const classes =
      meaning?.kind === "declaration" ? [meaning.declaration] : [...scope.declarations.values()];
    return classes.flatMap((declaration) => this.#methodsNamed(name, declaration));
  }

  #methodsNamed(name: string, declaration: Declaration): Next[] {
    const { node, scope } = declaration;
    if (!ts.isClassDeclaration(node) || this.#accessors.has(node)) return [];
    const own = node.members
      .filter(ts.isMethodDeclaration)
      .filter((member) => member.name.getText() === name && member.body !== undefined)
      .map((member): Next => ({ node: member, scope, roots: new Map() }));
    const parent = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
      ?.types[0];
    const meaning = parent === undefined ? undefined : this.#resolver.reference(parent.expression, scope);
    return meaning?.kind === "declaration" ? [...own, ...this.#methodsNamed(name, meaning.declaration)] : own;
  }
}

interface Next {
  readonly node: ts.SignatureDeclaration & { readonly body?: ts.Node | undefined };
  readonly scope: NameScope;
  readonly roots: ReadonlyMap<string, string>;
}

interface Visit {
  readonly scope: NameScope;
  /** Names that hold a resource -> its accessor. */
  readonly roots: ReadonlyMap<string, string>;
  readonly seen: Set<ts.Node>;
}

/** `a.b.c` -> `["a", "b", "c"]` */
function chainOf(node: ts.Expression): string[] | undefined {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return ["this"];
  if (ts.isIdentifier(node)) return [node.text];
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const head = chainOf(node.expression);
  return head === undefined ? undefined : [...head, node.name.text];
}
