import { ts } from "ts-morph";
import type { ForeignNames } from "./foreign.ts";
import type { NameScope } from "./names.ts";
import type { SignatureFact } from "./openapi.ts";
import type { TypeContext } from "./targets.ts";
import { signatureNames, typeParametersText } from "./type-names.ts";
import { typeText } from "./type-text.ts";
import type { Warnings } from "./warnings.ts";

export interface SignatureContext extends TypeContext {
  readonly foreign: ForeignNames;
  readonly warnings: Warnings;
}

/** A signature with its types as text. */
export function readSignature(
  node: ts.MethodDeclaration,
  scope: NameScope,
  context: SignatureContext,
): SignatureFact {
  const typeParams = typeParametersText(node.typeParameters, scope, context);
  return {
    ...(typeParams === undefined ? {} : { typeParams }),
    args: node.parameters.map((parameter) => readParameter(parameter, node.parameters, scope, context)),
    returns: readReturns(node, scope, context),
  };
}

function readParameter(
  node: ts.ParameterDeclaration,
  all: readonly ts.ParameterDeclaration[],
  scope: NameScope,
  context: SignatureContext,
): SignatureFact["args"][number] {
  const optional = node.questionToken !== undefined || node.initializer !== undefined;
  if (node.type === undefined)
    context.warnings.add(node, `${node.name.getText()} has no declared type: read as unknown`);
  return {
    name: ts.isIdentifier(node.name) ? node.name.text : nameForPattern(all),
    type: node.type === undefined ? "unknown" : typeText(node.type, signatureNames(scope, context)),
    ...(optional ? { optional } : {}),
  };
}

/** A parameter that is taken apart on the spot has no name of its own, and must not look like the request options. */
function nameForPattern(all: readonly ts.ParameterDeclaration[]): string {
  const taken = all.map((parameter) => parameter.name.getText());
  return ["settings", "params", "input"].find((name) => !taken.includes(name)) ?? "argument";
}

/** What the function returns that a method without a declared result hands over to. */
function handedOverTo(
  node: ts.MethodDeclaration,
  scope: NameScope,
  context: SignatureContext,
): string | undefined {
  const last = node.body?.statements.at(-1);
  const call = last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined;
  const target = context.resolver.functionNamed(call.expression.text, scope);
  if (target?.type === undefined) return undefined;
  const home = context.resolver.moduleOf(target);
  return home === undefined ? undefined : typeText(target.type, signatureNames(home, context));
}

function readReturns(node: ts.MethodDeclaration, scope: NameScope, context: SignatureContext): string {
  if (node.type !== undefined) return typeText(node.type, signatureNames(scope, context));
  const handedOver = handedOverTo(node, scope, context);
  if (handedOver !== undefined) return handedOver;
  context.warnings.add(node, `${node.name.getText()} does not declare what it returns: read as unknown`);
  const modifiers = ts.getModifiers(node) ?? [];
  const isAsync = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword);
  return isAsync ? "Promise<unknown>" : "unknown";
}
