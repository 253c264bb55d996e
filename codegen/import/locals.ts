import { ts } from "ts-morph";
import { propertyName } from "./members.ts";

/** Where a value inside a method comes from. */
export type Origin =
  /** An argument as it is. */
  | { readonly kind: "argument"; readonly argument: string }
  /** One property of an argument. */
  | { readonly kind: "property"; readonly argument: string; readonly property: string }
  /** An argument without the properties that were taken out of it. */
  | { readonly kind: "rest"; readonly argument: string; readonly without: readonly string[] };

/** What the names inside a method stand for. */
export interface Locals {
  readonly origins: ReadonlyMap<string, Origin>;
  /** Constants that are set to something else than (a part of) an argument. */
  readonly constants: ReadonlyMap<string, ts.Expression>;
}

/** Reads the constants of a body. `bound` says what the parameters of the function stand for. */
export function readLocals(body: ts.Block, bound: ReadonlyMap<string, Origin>): Locals {
  const origins = new Map(bound);
  const constants = new Map<string, ts.Expression>();
  for (const statement of body.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined) continue;
      const argument = argumentOf(initializer, bound);
      if (ts.isObjectBindingPattern(name)) {
        if (argument !== undefined) takeApart(name, argument, origins);
      } else if (ts.isIdentifier(name)) {
        if (argument === undefined) constants.set(name.text, initializer);
        else origins.set(name.text, { kind: "argument", argument });
      }
    }
  }
  return { origins, constants };
}

/** `params`, `params ?? {}`, `params!` */
function argumentOf(node: ts.Expression, bound: ReadonlyMap<string, Origin>): string | undefined {
  const bare = bareExpression(node);
  if (ts.isBinaryExpression(bare)) return argumentOf(bare.left, bound);
  const origin = ts.isIdentifier(bare) ? bound.get(bare.text) : undefined;
  return origin?.kind === "argument" ? origin.argument : undefined;
}

function takeApart(pattern: ts.ObjectBindingPattern, argument: string, origins: Map<string, Origin>): void {
  const taken: string[] = [];
  for (const element of pattern.elements) {
    if (!ts.isIdentifier(element.name)) continue;
    const local = element.name.text;
    if (element.dotDotDotToken !== undefined) {
      origins.set(local, { kind: "rest", argument, without: taken });
      continue;
    }
    const property = element.propertyName === undefined ? local : propertyName(element.propertyName);
    if (property === undefined) continue;
    taken.push(property);
    origins.set(local, { kind: "property", argument, property });
  }
}

/** Where a value comes from; nothing where it is made up on the spot. */
export function originOf(node: ts.Expression, locals: Locals): Origin | undefined {
  const bare = bareExpression(node);
  if (ts.isIdentifier(bare)) {
    const constant = locals.constants.get(bare.text);
    return constant === undefined ? locals.origins.get(bare.text) : originOf(constant, locals);
  }
  // `{ ...body, encoding_format }` is the argument with something set in it.
  if (ts.isObjectLiteralExpression(bare)) {
    const spread = bare.properties.find(ts.isSpreadAssignment);
    return spread === undefined ? undefined : originOf(spread.expression, locals);
  }
  if (ts.isBinaryExpression(bare)) return originOf(bare.left, locals);
  if (ts.isCallExpression(bare)) return originOfCall(bare, locals);
  if (!ts.isPropertyAccessExpression(bare)) return undefined;
  const owner = originOf(bare.expression, locals);
  return owner?.kind === "argument"
    ? { kind: "property", argument: owner.argument, property: bare.name.text }
    : undefined;
}

/** `betas?.toString()`, `Object.fromEntries(Object.entries(query).filter(...))`: what goes in comes out in another form. */
function originOfCall(node: ts.CallExpression, locals: Locals): Origin | undefined {
  if (!ts.isPropertyAccessExpression(node.expression)) return undefined;
  const receiver = node.expression.expression;
  const [argument] = node.arguments;
  const isStatic = ts.isIdentifier(receiver) && receiver.text === "Object";
  if (!isStatic) return originOf(receiver, locals);
  return argument === undefined ? undefined : originOf(argument, locals);
}

/** An expression without brackets, casts and assertions. */
export function bareExpression(node: ts.Expression): ts.Expression {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSatisfiesExpression(node)
  ) {
    return bareExpression(node.expression);
  }
  return node;
}
