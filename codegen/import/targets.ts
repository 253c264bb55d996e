import { ts } from "ts-morph";
import type { Catalog } from "./catalog.ts";
import type { Declaration, NameScope } from "./names.ts";
import type { Resolver } from "./resolver.ts";

/** Where a type is read: the names around it, and what the type parameters in force stand for. */
export interface Place {
  readonly scope: NameScope;
  readonly bound?: ReadonlyMap<string, PlacedType>;
  /** Declarations that are being spelled out, so that one which holds itself is noticed. */
  readonly within?: readonly Declaration[];
}

/** A type and the place that it is to be read from. */
export interface PlacedType {
  readonly node: ts.TypeNode;
  readonly place: Place;
}

/** What a reference to a type comes down to. */
type Target =
  | {
      readonly kind: "component";
      readonly key: string;
      readonly declaration: Declaration;
      readonly place: Place;
    }
  /** To be spelled out where it is used: generic, private, or declared by the package's runtime. */
  | { readonly kind: "inline"; readonly declaration: Declaration; readonly place: Place }
  /** A type parameter with what it stands for. */
  | { readonly kind: "bound"; readonly type: PlacedType }
  | { readonly kind: "uploadable" }
  | { readonly kind: "builtin"; readonly name: string; readonly types: readonly ts.TypeNode[] }
  | { readonly kind: "unreadable"; readonly reason: string };

type Reference = ts.TypeReferenceNode | ts.ExpressionWithTypeArguments;

/** Everything that reading types needs to know about the package. */
export interface TypeContext {
  readonly resolver: Resolver;
  readonly catalog: Catalog;
}

export function targetOf(node: Reference, place: Place, context: TypeContext): Target {
  const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
  const text = name.getText();
  const bound = place.bound?.get(text);
  if (bound !== undefined) return { kind: "bound", type: bound };
  const meaning = context.resolver.reference(name, place.scope);
  if (meaning.kind === "scope") return { kind: "unreadable", reason: `${text} is a namespace, not a type` };
  if (meaning.kind === "outside") return { kind: "builtin", name: text, types: node.typeArguments ?? [] };
  const { declaration } = meaning;
  if (declaration.name === "Uploadable") return { kind: "uploadable" };
  const role = context.catalog.roleOf(declaration);
  if (role.kind === "component") {
    return { kind: "component", key: role.key, declaration, place: { scope: declaration.scope } };
  }
  if (declaration.kind === "class") return { kind: "unreadable", reason: `${text} is a class` };
  if (place.within?.includes(declaration) === true) {
    return { kind: "unreadable", reason: `${text} holds itself and has no schema to refer to` };
  }
  return { kind: "inline", declaration, place: insideOf(declaration, node, place) };
}

/** The place inside a declaration, its type parameters bound to the arguments or to their defaults. */
function insideOf(declaration: Declaration, reference: Reference, place: Place): Place {
  const within = [...(place.within ?? []), declaration];
  const inside: Place = { scope: declaration.scope, within };
  const parameters = declaration.node.typeParameters ?? [];
  const bound = new Map<string, PlacedType>();
  for (const [position, parameter] of parameters.entries()) {
    const argument = reference.typeArguments?.[position];
    if (argument !== undefined) bound.set(parameter.name.text, { node: argument, place });
    else if (parameter.default !== undefined) {
      bound.set(parameter.name.text, {
        node: parameter.default,
        place: { ...inside, bound: new Map(bound) },
      });
    }
  }
  return { ...inside, bound };
}

function unwrap(node: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(node) ? unwrap(node.type) : node;
}

/** `readonly X[]` and other operators that say nothing about the data. */
export function withoutReadonly(node: ts.TypeNode): ts.TypeNode {
  const bare = unwrap(node);
  const isReadonly = ts.isTypeOperatorNode(bare) && bare.operator === ts.SyntaxKind.ReadonlyKeyword;
  return isReadonly ? withoutReadonly(bare.type) : bare;
}

export function isNull(node: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword;
}

/** A type with type parameters replaced by what they stand for. */
export function settled(type: PlacedType, context: TypeContext): PlacedType {
  const bare = withoutReadonly(type.node);
  const target = ts.isTypeReferenceNode(bare) ? targetOf(bare, type.place, context) : undefined;
  return target?.kind === "bound" ? settled(target.type, context) : { node: bare, place: type.place };
}

export function isUndefined(node: ts.TypeNode): boolean {
  return node.kind === ts.SyntaxKind.UndefinedKeyword;
}
