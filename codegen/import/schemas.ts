import { ts } from "ts-morph";
import {
  elementsOf,
  interfaceShape,
  literalNames,
  type Member,
  type ObjectShape,
  ownShape,
  parentsOf,
  shapeOf,
} from "./members.ts";
import type { Declaration } from "./names.ts";
import { type JsonSchema, refTo } from "./openapi.ts";
import { isUndefined, type Place, settled, type TypeContext, targetOf, withoutReadonly } from "./targets.ts";
import { keyNames } from "./type-names.ts";
import { typeText } from "./type-text.ts";
import { joinSchemas } from "./unions.ts";
import type { Warnings } from "./warnings.ts";

const KEYWORDS = new Map<ts.SyntaxKind, JsonSchema>([
  [ts.SyntaxKind.StringKeyword, { type: "string" }],
  [ts.SyntaxKind.NumberKeyword, { type: "number" }],
  [ts.SyntaxKind.BooleanKeyword, { type: "boolean" }],
  [ts.SyntaxKind.ObjectKeyword, { type: "object" }],
  [ts.SyntaxKind.UnknownKeyword, {}],
  [ts.SyntaxKind.AnyKeyword, {}],
  [ts.SyntaxKind.NeverKeyword, { not: {}, "x-sdk-type": "never" }],
]);

/** Writes types as JSON Schema. What it cannot write becomes a warning, and a schema that allows everything. */
export class SchemaReader {
  readonly #context: TypeContext;
  readonly #warnings: Warnings;

  constructor(context: TypeContext, warnings: Warnings) {
    this.#context = context;
    this.#warnings = warnings;
  }

  /** Schema of a declared type, without its own name. */
  declared(declaration: Declaration): JsonSchema {
    const { node, scope } = declaration;
    const place: Place = { scope };
    if (ts.isInterfaceDeclaration(node)) return this.#interface(declaration, place);
    if (ts.isTypeAliasDeclaration(node)) return this.type(node.type, place);
    return this.#unread(node, "a class is no schema");
  }

  type(node: ts.TypeNode, place: Place): JsonSchema {
    const bare = withoutReadonly(node);
    const keyword = KEYWORDS.get(bare.kind);
    if (keyword !== undefined) return { ...keyword };
    if (ts.isLiteralTypeNode(bare)) return this.#literal(bare);
    if (ts.isArrayTypeNode(bare)) return { type: "array", items: this.type(bare.elementType, place) };
    if (ts.isTupleTypeNode(bare)) return this.#tuple(bare, place);
    if (ts.isTypeLiteralNode(bare))
      return this.#object(ownShape(bare.members, place, (odd) => this.#oddMember(odd)));
    if (ts.isUnionTypeNode(bare)) return this.#union(bare, place);
    if (ts.isIntersectionTypeNode(bare)) return this.#intersection(bare, place);
    if (ts.isTypeReferenceNode(bare)) return this.#reference(bare, place);
    if (ts.isMappedTypeNode(bare))
      return this.#shape(bare, place, "the keys of this mapped type are not literals");
    if (ts.isIndexedAccessTypeNode(bare)) return this.#indexedAccess(bare, place);
    return this.#unread(bare, `no schema can say the type ${excerpt(bare)}`);
  }

  /** Schema of a property, with its deprecation. */
  member(member: Member): JsonSchema {
    const schema = this.type(member.type.node, member.type.place);
    const text = this.#textWithUndefined(member);
    return {
      ...schema,
      ...(member.deprecated ? { deprecated: true } : {}),
      ...(text === undefined ? {} : { "x-sdk-type": text }),
    };
  }

  /** An object of these properties. */
  object(members: readonly Member[]): JsonSchema {
    return this.#object({ members });
  }

  /** Under `exactOptionalPropertyTypes` it is a difference whether `undefined` is named beside the question mark. */
  #textWithUndefined(member: Member): string | undefined {
    if (!member.optional) return undefined;
    const { node, place } = settled(member.type, this.#context);
    if (!ts.isUnionTypeNode(node) || !node.types.some(isUndefined)) return undefined;
    return typeText(node, keyNames(place.scope, this.#context));
  }

  #interface(declaration: Declaration, place: Place): JsonSchema {
    const own = this.#object(ownShape(elementsOf(declaration), place, (odd) => this.#oddMember(odd)));
    const parents = parentsOf(declaration).map((parent) => ({
      parent,
      target: targetOf(parent, place, this.#context),
    }));
    if (parents.length === 0) return own;
    if (parents.every(({ target }) => target.kind === "component")) {
      const refs = parents.map(({ target }) => refTo(target.kind === "component" ? target.key : ""));
      const isEmpty = own.properties === undefined && own.additionalProperties === undefined;
      return { allOf: isEmpty ? refs : [...refs, own] };
    }
    const shape = interfaceShape(declaration, place, this.#context);
    if (shape !== undefined) return this.#object(shape);
    const problem = "extends a type that no schema can say: only its own properties would be read";
    this.#warnings.lose(declaration.node, `${declaration.name} ${problem}`);
    return own;
  }

  #object({ members, rest }: ObjectShape): JsonSchema {
    const schema: JsonSchema = { type: "object" };
    if (members.length > 0) {
      schema.properties = Object.fromEntries(members.map((member) => [member.name, this.member(member)]));
    }
    const required = members.filter((member) => !member.optional).map((member) => member.name);
    if (required.length > 0) schema.required = required;
    if (rest !== undefined) schema.additionalProperties = this.type(rest.node, rest.place);
    return schema;
  }

  #literal({ literal }: ts.LiteralTypeNode): JsonSchema {
    if (ts.isStringLiteralLike(literal)) return { type: "string", const: literal.text };
    if (ts.isNumericLiteral(literal)) return { type: "number", const: Number(literal.text) };
    if (ts.isPrefixUnaryExpression(literal)) return { type: "number", const: Number(literal.getText()) };
    if (literal.kind === ts.SyntaxKind.NullKeyword) return { type: "null" };
    if (literal.kind === ts.SyntaxKind.TrueKeyword) return { type: "boolean", const: true };
    if (literal.kind === ts.SyntaxKind.FalseKeyword) return { type: "boolean", const: false };
    return this.#unread(literal, `no schema can say the literal ${literal.getText()}`);
  }

  #tuple(node: ts.TupleTypeNode, place: Place): JsonSchema {
    const items = node.elements.map((element) => (ts.isNamedTupleMember(element) ? element.type : element));
    if (items.some((item) => ts.isRestTypeNode(item) || ts.isOptionalTypeNode(item))) {
      return this.#unread(node, `no schema can say the type ${excerpt(node)}`);
    }
    const prefixItems = items.map((item) => this.type(item, place));
    return { type: "array", prefixItems, minItems: items.length, maxItems: items.length };
  }

  #union(node: ts.UnionTypeNode, place: Place): JsonSchema {
    const parts = node.types.filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword);
    return joinSchemas(parts.map((type) => this.type(type, place)));
  }

  #intersection(node: ts.IntersectionTypeNode, place: Place): JsonSchema {
    const parts = node.types.map(withoutReadonly).filter((type) => !isEmptyObject(type));
    const schemas = parts.map((type) => this.type(type, place));
    const [only] = schemas;
    if (schemas.length === 1 && only !== undefined) return only;
    const merged = schemas.every(isInlineObject) ? shapeOf(node, place, this.#context) : undefined;
    return merged === undefined ? { allOf: schemas } : this.#object(merged);
  }

  #reference(node: ts.TypeReferenceNode, place: Place): JsonSchema {
    const target = targetOf(node, place, this.#context);
    switch (target.kind) {
      case "component":
        return refTo(target.key);
      case "uploadable":
        return { type: "string", format: "binary" };
      case "bound":
        return this.type(target.type.node, target.type.place);
      case "inline": {
        const { declaration } = target;
        if (ts.isTypeAliasDeclaration(declaration.node))
          return this.type(declaration.node.type, target.place);
        return this.#interface(declaration, target.place);
      }
      case "builtin":
        return this.#builtin(node, target.name, target.types, place);
      case "unreadable":
        return this.#unread(node, target.reason);
    }
  }

  #builtin(node: ts.TypeNode, name: string, types: readonly ts.TypeNode[], place: Place): JsonSchema {
    const [first, second] = types;
    if ((name === "Array" || name === "ReadonlyArray") && first !== undefined) {
      return { type: "array", items: this.type(first, place) };
    }
    if (name === "Record" && first !== undefined && second !== undefined) {
      const names = literalNames(first, place, this.#context);
      if (names === undefined) return { type: "object", additionalProperties: this.type(second, place) };
      const schema = this.type(second, place);
      const properties = Object.fromEntries(names.map((key) => [key, schema]));
      return { type: "object", properties, required: names };
    }
    if (name === "NonNullable" && first !== undefined) return withoutNull(this.type(first, place));
    const chosen = literalNames(node, place, this.#context);
    if (chosen !== undefined) return joinSchemas(chosen.map((value) => ({ type: "string", const: value })));
    if (["Partial", "Required", "Readonly", "Pick", "Omit"].includes(name)) {
      return this.#shape(node, place, `the object type in ${excerpt(node)} has no fixed properties`);
    }
    return this.#unread(node, `${excerpt(node)} is not declared in the package's sources`);
  }

  #indexedAccess(node: ts.IndexedAccessTypeNode, place: Place): JsonSchema {
    const names = literalNames(node.indexType, place, this.#context);
    const members = shapeOf(node.objectType, place, this.#context)?.members ?? [];
    const chosen = members.filter((member) => names?.includes(member.name) === true);
    if (names === undefined || chosen.length !== names.length) {
      return this.#unread(node, `${excerpt(node)} names no property that can be found`);
    }
    return joinSchemas(chosen.map((member) => this.member(member)));
  }

  #shape(node: ts.TypeNode, place: Place, problem: string): JsonSchema {
    const shape = shapeOf(node, place, this.#context);
    return shape === undefined ? this.#unread(node, problem) : this.#object(shape);
  }

  #oddMember(member: ts.TypeElement): void {
    this.#warnings.lose(member, `${excerpt(member)} is no property`);
  }

  #unread(node: ts.Node, problem: string): JsonSchema {
    this.#warnings.add(node, `${problem}: read as a type that allows everything`);
    return {};
  }
}

function isEmptyObject(node: ts.TypeNode): boolean {
  return ts.isTypeLiteralNode(node) && node.members.length === 0;
}

function isInlineObject(schema: JsonSchema): boolean {
  return schema.type === "object";
}

function withoutNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.type))
    return joinSchemas(schema.type.filter((type) => type !== "null").map((type) => ({ type })));
  return schema.anyOf === undefined
    ? schema
    : joinSchemas(schema.anyOf.filter((part) => part.type !== "null"));
}

/** Source text on one line, short enough for a message. */
export function excerpt(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
