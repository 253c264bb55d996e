import { ts } from "ts-morph";
import type { Declaration, NameScope } from "./names.ts";
import { type PlacedType, type TypeContext, withoutReadonly } from "./targets.ts";

/** What a method gives back, taken apart. */
export interface ResultSource {
  /** Types of parsed answers. */
  readonly types: readonly PlacedType[];
  /** Type of the events, where the answer may be a stream. */
  readonly event?: PlacedType;
  readonly isVoid: boolean;
  readonly isText: boolean;
  /** The raw response is handed over. */
  readonly isRaw: boolean;
  /** The declared page type of a list. */
  readonly page?: Declaration;
}

const NOTHING: ResultSource = { types: [], isVoid: false, isText: false, isRaw: false };

/** Reads `APIPromise<X>`, `APIPromise<X> | APIPromise<Stream<Y>>` or `PagePromise<P, X>`. */
export function readResult(
  node: ts.TypeNode | undefined,
  scope: NameScope,
  context: TypeContext,
): ResultSource {
  return node === undefined ? NOTHING : partsOf(node).reduce(add, NOTHING);

  function add(result: ResultSource, part: ts.TypeNode): ResultSource {
    if (part.kind === ts.SyntaxKind.VoidKeyword) return { ...result, isVoid: true };
    if (part.kind === ts.SyntaxKind.StringKeyword) return { ...result, isText: true };
    const parsed = { ...result, types: [...result.types, { node: part, place: { scope } }] };
    if (!ts.isTypeReferenceNode(part)) return parsed;
    const [argument] = part.typeArguments ?? [];
    const meaning = context.resolver.reference(part.typeName, scope);
    if (meaning.kind !== "declaration") {
      return part.typeName.getText() === "Response" ? { ...result, isRaw: true } : parsed;
    }
    const { name } = meaning.declaration;
    if (name === "APIPromise" && argument !== undefined) return partsOf(argument).reduce(add, result);
    if (name === "PagePromise" && argument !== undefined && ts.isTypeReferenceNode(argument)) {
      const page = context.resolver.reference(argument.typeName, scope);
      return page.kind === "declaration" ? { ...result, page: page.declaration } : result;
    }
    const event = eventOf(part, scope, context);
    return event === undefined ? parsed : { ...result, event };
  }
}

/** Type of the events of `Stream<X>`, or of an alias that adds something to one. */
function eventOf(node: ts.TypeNode, scope: NameScope, context: TypeContext): PlacedType | undefined {
  const bare = withoutReadonly(node);
  if (ts.isIntersectionTypeNode(bare)) {
    return bare.types.map((type) => eventOf(type, scope, context)).find((event) => event !== undefined);
  }
  if (!ts.isTypeReferenceNode(bare)) return undefined;
  const meaning = context.resolver.reference(bare.typeName, scope);
  if (meaning.kind !== "declaration") return undefined;
  const { declaration } = meaning;
  const [argument] = bare.typeArguments ?? [];
  if (declaration.name === "Stream" && argument !== undefined) return { node: argument, place: { scope } };
  const isForeign = context.catalog.roleOf(declaration).kind === "foreign";
  return isForeign &&
    ts.isTypeAliasDeclaration(declaration.node) &&
    ts.isIntersectionTypeNode(declaration.node.type)
    ? eventOf(declaration.node.type, declaration.scope, context)
    : undefined;
}

function partsOf(node: ts.TypeNode): readonly ts.TypeNode[] {
  const bare = withoutReadonly(node);
  return ts.isUnionTypeNode(bare) ? bare.types.flatMap(partsOf) : [bare];
}
