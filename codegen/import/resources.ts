import { ts } from "ts-morph";
import { isResourceClass } from "./catalog.ts";
import { propertyName } from "./members.ts";
import type { Declaration } from "./names.ts";
import { moduleName } from "./naming.ts";
import type { ResourceFact } from "./openapi.ts";
import type { Resolver } from "./resolver.ts";
import type { Warnings } from "./warnings.ts";

/** An accessor of the client, and the class behind it. */
export interface ResourceSource {
  readonly fact: ResourceFact;
  readonly declaration: Declaration;
  readonly node: ts.ClassDeclaration;
  readonly methods: readonly MethodSource[];
}

/** A public method: its overloads, and the one with the body. */
export interface MethodSource {
  readonly name: string;
  readonly accessor: string;
  /** Accessor and name. */
  readonly id: string;
  readonly declaration: Declaration;
  /** What callers see: the overloads, or the implementation where there are none. */
  readonly signatures: readonly ts.MethodDeclaration[];
  readonly implementation: ts.MethodDeclaration & { readonly body: ts.Block };
  readonly deprecated: boolean;
}

/** Walks the client's fields down to every accessor, in source order, a resource before its children. */
export function readResources(
  client: ts.ClassDeclaration,
  resolver: Resolver,
  warnings: Warnings,
): ResourceSource[] {
  const scope = resolver.module("client");
  return scope === undefined ? [] : childrenOf(client, { module: "client", prefix: "", seen: [] });

  function childrenOf(
    node: ts.ClassDeclaration,
    from: { module: string; prefix: string; seen: readonly ts.Node[] },
  ): ResourceSource[] {
    return node.members.filter(ts.isPropertyDeclaration).flatMap((member) => {
      const created = member.initializer;
      const name = propertyName(member.name);
      if (created === undefined || name === undefined || !createsResource(created)) return [];
      const place = resolver.module(from.module);
      const meaning = place === undefined ? undefined : resolver.reference(created.expression, place);
      const declaration = meaning?.kind === "declaration" ? meaning.declaration : undefined;
      if (declaration === undefined || !ts.isClassDeclaration(declaration.node)) {
        warnings.lose(
          member,
          `the class of the accessor ${from.prefix}${name} is not declared in the sources`,
        );
        return [];
      }
      const inner = declaration.node;
      if (!isResourceClass(inner) || from.seen.includes(inner)) return [];
      const accessor = `${from.prefix}${name}`;
      return [
        readResource(accessor, declaration, inner),
        ...childrenOf(inner, {
          module: declaration.module,
          prefix: `${accessor}.`,
          seen: [...from.seen, inner],
        }),
      ];
    });
  }
}

/** `new X(this)` or `new X(this._client)` */
function createsResource(node: ts.Expression): node is ts.NewExpression {
  if (!ts.isNewExpression(node) || node.arguments?.length !== 1) return false;
  return ["this", "this._client"].includes(node.arguments[0]?.getText() ?? "");
}

function readResource(accessor: string, declaration: Declaration, node: ts.ClassDeclaration): ResourceSource {
  const deprecated = ts.getJSDocDeprecatedTag(node) !== undefined;
  return {
    fact: {
      accessor,
      class: declaration.name,
      module: moduleName(declaration.module),
      ...(deprecated ? { deprecated } : {}),
    },
    declaration,
    node,
    methods: readMethods(accessor, declaration, node),
  };
}

function readMethods(accessor: string, declaration: Declaration, node: ts.ClassDeclaration): MethodSource[] {
  const groups = new Map<string, ts.MethodDeclaration[]>();
  for (const member of node.members) {
    if (!ts.isMethodDeclaration(member) || !ts.isIdentifier(member.name) || !isPublic(member)) continue;
    groups.set(member.name.text, [...(groups.get(member.name.text) ?? []), member]);
  }
  return [...groups].flatMap(([name, members]) => {
    const implementation = members.find(hasBody);
    if (implementation === undefined) return [];
    const overloads = members.filter((member) => member.body === undefined);
    return [
      {
        name,
        accessor,
        id: `${accessor}.${name}`,
        declaration,
        signatures: overloads.length === 0 ? [implementation] : overloads,
        implementation,
        deprecated: members.some((member) => ts.getJSDocDeprecatedTag(member) !== undefined),
      },
    ];
  });
}

function hasBody(node: ts.MethodDeclaration): node is ts.MethodDeclaration & { readonly body: ts.Block } {
  return node.body !== undefined;
}

const HIDDEN = new Set([
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.StaticKeyword,
]);

function isPublic(node: ts.MethodDeclaration): boolean {
  const modifiers = ts.getModifiers(node) ?? [];
  const isHidden = modifiers.some((modifier) => HIDDEN.has(modifier.kind as ts.SyntaxKind.StaticKeyword));
  return !isHidden && ts.isIdentifier(node.name) && !node.name.text.startsWith("_");
}
