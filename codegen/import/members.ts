import { ts } from "ts-morph";
import type { Declaration } from "./names.ts";
import {
  isNull,
  isUndefined,
  type Place,
  type PlacedType,
  type TypeContext,
  targetOf,
  withoutReadonly,
} from "./targets.ts";

/** A property of an object type. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly deprecated: boolean;
  readonly type: PlacedType;
  /** Key of the component whose own property it is. */
  readonly owner?: string;
}

/** An object type with nothing left to look up. */
export interface ObjectShape {
  readonly members: readonly Member[];
  /** Type of what else it may hold. */
  readonly rest?: PlacedType;
}

/** What a type literal or interface declares itself; `odd` hears of members that are no properties. */
export function ownShape(
  elements: readonly ts.TypeElement[],
  place: Place,
  odd: (member: ts.TypeElement) => void = () => {},
  owner?: string,
): ObjectShape {
  const members: Member[] = [];
  let rest: PlacedType | undefined;
  for (const member of elements) {
    if (ts.isIndexSignatureDeclaration(member)) rest = { node: member.type, place };
    else {
      const name = ts.isPropertySignature(member) ? propertyName(member.name) : undefined;
      if (name === undefined || !ts.isPropertySignature(member) || member.type === undefined) odd(member);
      else {
        members.push({
          name,
          optional: member.questionToken !== undefined || allowsUndefined(member.type),
          deprecated: ts.getJSDocDeprecatedTag(member) !== undefined,
          type: { node: member.type, place },
          ...(owner === undefined ? {} : { owner }),
        });
      }
    }
  }
  return rest === undefined ? { members } : { members, rest };
}

/** All properties of an object type, inherited ones first; nothing for a type that is no single object. */
export function shapeOf(node: ts.TypeNode, place: Place, context: TypeContext): ObjectShape | undefined {
  const bare = withoutReadonly(node);
  if (ts.isTypeLiteralNode(bare)) return ownShape(bare.members, place);
  if (ts.isMappedTypeNode(bare)) return mappedShape(bare, place, context);
  if (ts.isIntersectionTypeNode(bare)) {
    return mergeShapes(bare.types.map((type) => shapeOf(type, place, context)));
  }
  return ts.isTypeReferenceNode(bare) ? referenceShape(bare, place, context) : undefined;
}

type Reference = ts.TypeReferenceNode | ts.ExpressionWithTypeArguments;

function referenceShape(node: Reference, place: Place, context: TypeContext): ObjectShape | undefined {
  const target = targetOf(node, place, context);
  switch (target.kind) {
    case "bound":
      return shapeOf(target.type.node, target.type.place, context);
    case "component":
    case "inline": {
      const { declaration } = target;
      if (ts.isTypeAliasDeclaration(declaration.node)) {
        return shapeOf(declaration.node.type, target.place, context);
      }
      if (declaration.kind !== "interface") return undefined;
      return interfaceShape(
        declaration,
        target.place,
        context,
        target.kind === "component" ? target.key : undefined,
      );
    }
    case "builtin":
      return builtinShape(target.name, target.types, place, context);
    default:
      return undefined;
  }
}

/** An interface with everything that it inherits. */
export function interfaceShape(
  declaration: Declaration,
  place: Place,
  context: TypeContext,
  owner?: string,
): ObjectShape | undefined {
  const inherited = parentsOf(declaration).map((parent) => referenceShape(parent, place, context));
  return mergeShapes([...inherited, ownShape(elementsOf(declaration), place, undefined, owner)]);
}

/** What an interface extends. */
export function parentsOf(declaration: Declaration): ts.ExpressionWithTypeArguments[] {
  const clauses = interfacesOf(declaration).flatMap((node) => [...(node.heritageClauses ?? [])]);
  return clauses.flatMap((clause) => [...clause.types]);
}

/** What an interface declares itself, in all its declarations. */
export function elementsOf(declaration: Declaration): ts.TypeElement[] {
  return interfacesOf(declaration).flatMap((node) => [...node.members]);
}

function interfacesOf({ node, additions }: Declaration): ts.InterfaceDeclaration[] {
  return ts.isInterfaceDeclaration(node) ? [node, ...additions] : [];
}

function builtinShape(
  name: string,
  types: readonly ts.TypeNode[],
  place: Place,
  context: TypeContext,
): ObjectShape | undefined {
  const [subject, keys] = types;
  const shape = subject === undefined ? undefined : shapeOf(subject, place, context);
  if (shape === undefined) return undefined;
  const names = keys === undefined ? undefined : literalNames(keys, place, context);
  const change = (members: readonly Member[]): ObjectShape => ({ ...shape, members });
  switch (name) {
    case "Readonly":
      return shape;
    case "Partial":
      return change(shape.members.map((member) => ({ ...unowned(member), optional: true })));
    case "Required":
      return change(shape.members.map((member) => ({ ...unowned(member), optional: false })));
    case "Omit":
      return names && change(shape.members.filter((member) => !names.includes(member.name)));
    case "Pick":
      return names && change(shape.members.filter((member) => names.includes(member.name)));
    default:
      return undefined;
  }
}

function unowned({ owner: _, ...member }: Member): Member {
  return member;
}

/** `{ [K in "a" | "b"]?: T }` with its keys written out. */
function mappedShape(node: ts.MappedTypeNode, place: Place, context: TypeContext): ObjectShape | undefined {
  const { constraint, name } = node.typeParameter;
  const names = constraint === undefined ? undefined : literalNames(constraint, place, context);
  const { type } = node;
  if (names === undefined || type === undefined || node.nameType !== undefined) return undefined;
  return {
    members: names.map((key) => {
      const literal = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(key));
      const bound = new Map([...(place.bound ?? []), [name.text, { node: literal, place }] as const]);
      return {
        name: key,
        optional: node.questionToken !== undefined,
        deprecated: false,
        type: { node: type, place: { ...place, bound } },
      };
    }),
  };
}

/** The strings of a union of string literals, or the keys of an object type. */
export function literalNames(node: ts.TypeNode, place: Place, context: TypeContext): string[] | undefined {
  const bare = withoutReadonly(node);
  if (ts.isLiteralTypeNode(bare) && ts.isStringLiteral(bare.literal)) return [bare.literal.text];
  if (ts.isUnionTypeNode(bare)) {
    const parts = bare.types.map((type) => literalNames(type, place, context));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (ts.isTypeOperatorNode(bare) && bare.operator === ts.SyntaxKind.KeyOfKeyword) {
    return shapeOf(bare.type, place, context)?.members.map((member) => member.name);
  }
  if (!ts.isTypeReferenceNode(bare)) return undefined;
  const target = targetOf(bare, place, context);
  if (target.kind === "bound") return literalNames(target.type.node, target.type.place, context);
  if (target.kind === "builtin") return chosenNames(target.name, target.types, place, context);
  if (target.kind !== "component" && target.kind !== "inline") return undefined;
  const declared = target.declaration.node;
  return ts.isTypeAliasDeclaration(declared) ? literalNames(declared.type, target.place, context) : undefined;
}

/** `Exclude` and `Extract` on string literals. */
function chosenNames(
  name: string,
  types: readonly ts.TypeNode[],
  place: Place,
  context: TypeContext,
): string[] | undefined {
  if (name !== "Exclude" && name !== "Extract") return undefined;
  const [all, chosen] = types.map((type) => literalNames(type, place, context));
  if (all === undefined || chosen === undefined) return undefined;
  return all.filter((value) => chosen.includes(value) === (name === "Extract"));
}

/** Shapes put together; a later property of the same name takes the place of the earlier. */
function mergeShapes(shapes: readonly (ObjectShape | undefined)[]): ObjectShape | undefined {
  const members = new Map<string, Member>();
  let rest: PlacedType | undefined;
  for (const shape of shapes) {
    if (shape === undefined) return undefined;
    for (const member of shape.members) members.set(member.name, member);
    rest = shape.rest ?? rest;
  }
  return { members: [...members.values()], ...(rest === undefined ? {} : { rest }) };
}

export function propertyName(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;
}

function allowsUndefined(node: ts.TypeNode): boolean {
  const bare = withoutReadonly(node);
  return ts.isUnionTypeNode(bare) ? bare.types.some(isUndefined) : isUndefined(bare);
}

/** The parts of a union that hold data; one part for everything else. Says whether `null` was among them. */
export function dataParts(node: ts.TypeNode): { parts: ts.TypeNode[]; nullable: boolean } {
  const bare = withoutReadonly(node);
  if (!ts.isUnionTypeNode(bare)) {
    return isUndefined(bare) || isNull(bare)
      ? { parts: [], nullable: isNull(bare) }
      : { parts: [bare], nullable: false };
  }
  const inner = bare.types.map(dataParts);
  return { parts: inner.flatMap(({ parts }) => parts), nullable: inner.some(({ nullable }) => nullable) };
}
