import { ts } from "ts-morph";
import type { Catalog } from "./catalog.ts";
import { elementsOf, ownShape, propertyName } from "./members.ts";
import type { Declaration, NameScope } from "./names.ts";
import { componentKey, moduleName } from "./naming.ts";
import { type JsonSchema, type PageFact, refTarget } from "./openapi.ts";
import type { Resolver } from "./resolver.ts";
import type { SchemaReader } from "./schemas.ts";
import type { Warnings } from "./warnings.ts";

/** A page type: the class behind it, and what a page holds. */
export interface PageSource {
  readonly fact: PageFact;
  readonly item: JsonSchema;
  /** A component of our making, for items that have no name upstream. */
  readonly component?: { readonly key: string; readonly schema: JsonSchema };
  /** The answer of one request. */
  readonly response: JsonSchema;
}

interface PageContext {
  readonly resolver: Resolver;
  readonly catalog: Catalog;
  readonly schemas: SchemaReader;
  readonly warnings: Warnings;
}

/** Reads `type XPage = CursorPage<X>`, or a class that extends it. */
export function readPage(declaration: Declaration, context: PageContext): PageSource | undefined {
  const role = context.catalog.roleOf(declaration);
  if (role.kind !== "page") return undefined;
  const base = context.catalog.pageClass(role.page, declaration.scope);
  const [itemNode] = role.page.typeArguments ?? [];
  const next = base === undefined ? undefined : nextOf(base);
  if (base === undefined || itemNode === undefined) return undefined;
  const item = context.schemas.type(itemNode, { scope: declaration.scope });
  // Items that upstream left without a name get one, or nothing could refer to them: XDataPage holds XDataItem.
  const key =
    refTarget(item) ??
    componentKey(moduleName(declaration.module), [declaration.name.replace(/s?Page$/, "Item")]);
  return {
    ...(refTarget(item) === undefined ? { component: { key, schema: item } } : {}),
    fact: {
      name: declaration.name,
      module: moduleName(declaration.module),
      class: base.name,
      item: key,
      ...(next === undefined ? {} : { next }),
    },
    item,
    response: responseOf(base, { node: itemNode, scope: declaration.scope }, context),
  };
}

/** How a page class asks for what comes behind it, where a field of the page is all that it needs: `const cursor = this.next`. */
function nextOf({ node }: Declaration): PageFact["next"] {
  if (!ts.isClassDeclaration(node)) return undefined;
  const method = node.members.find(
    (member) => ts.isMethodDeclaration(member) && propertyName(member.name) === "nextPageRequestOptions",
  );
  const fields = new Map<string, string>();
  return method && find(method);

  function find(inside: ts.Node): PageFact["next"] {
    if (ts.isVariableDeclaration(inside) && ts.isIdentifier(inside.name) && inside.initializer) {
      const field = fieldOf(inside.initializer);
      if (field !== undefined) fields.set(inside.name.text, field);
    }
    if (ts.isPropertyAssignment(inside) && propertyName(inside.name) === "query") {
      const parts = ts.isObjectLiteralExpression(inside.initializer) ? inside.initializer.properties : [];
      for (const part of parts) {
        const param = ts.isPropertyAssignment(part) ? propertyName(part.name) : undefined;
        const value = ts.isPropertyAssignment(part) ? part.initializer : undefined;
        const field = value && (ts.isIdentifier(value) ? fields.get(value.text) : fieldOf(value));
        if (param !== undefined && field !== undefined) return { field, param };
      }
    }
    return ts.forEachChild(inside, find);
  }
}

/** `this.next` -> `next` */
function fieldOf(node: ts.Expression): string | undefined {
  const isOwn = ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
  return isOwn ? node.name.text : undefined;
}

/** What a page class is made from: the interface that it implements. */
function responseOf(
  base: Declaration,
  item: { node: ts.TypeNode; scope: NameScope },
  context: PageContext,
): JsonSchema {
  const implemented = (base.node as ts.ClassDeclaration).heritageClauses?.find(
    (clause) => clause.token === ts.SyntaxKind.ImplementsKeyword,
  )?.types[0];
  const meaning =
    implemented === undefined ? undefined : context.resolver.reference(implemented.expression, base.scope);
  const declaration = meaning?.kind === "declaration" ? meaning.declaration : undefined;
  if (declaration?.kind !== "interface") {
    context.warnings.lose(base.node, `${base.name} does not say which answer it is made from`);
    return { type: "object" };
  }
  const [parameter] = declaration.node.typeParameters ?? [];
  const bound = new Map(
    parameter === undefined ? [] : [[parameter.name.text, { node: item.node, place: { scope: item.scope } }]],
  );
  return context.schemas.object(ownShape(elementsOf(declaration), { scope: base.scope, bound }).members);
}
