import { ts } from "ts-morph";
import { PAGINATION } from "./catalog.ts";
import type { ForeignNames } from "./foreign.ts";
import type { Declaration, NameScope } from "./names.ts";
import { componentKey, moduleName } from "./naming.ts";
import type { TypeContext } from "./targets.ts";
import { type NameType, typeText } from "./type-text.ts";

interface NamingContext extends TypeContext {
  readonly foreign: ForeignNames;
}

/** Names as the signatures of a module have them: its own types stay, those of other modules become component keys. */
export function signatureNames(scope: NameScope, context: NamingContext): NameType {
  return (name) => {
    const meaning = context.resolver.reference(name, scope);
    if (meaning.kind !== "declaration") return name.getText();
    const { declaration } = meaning;
    const role = context.catalog.roleOf(declaration);
    if (role.kind === "foreign") return context.foreign.nameOf(declaration, scope);
    if (declaration.module === PAGINATION && role.kind !== "component") return declaration.name;
    return declaration.module === scope.module ? declaration.path.join(".") : keyOf(declaration);
  };
}

/** `<T extends X = Y>`, or nothing. */
export function typeParametersText(
  nodes: readonly ts.TypeParameterDeclaration[] | undefined,
  scope: NameScope,
  context: NamingContext,
): string | undefined {
  if (nodes === undefined || nodes.length === 0) return undefined;
  return `<${nodes.map((node) => typeText(node, signatureNames(scope, context))).join(", ")}>`;
}

/** Every type by the key that it has, or would have if a schema could say it; types of the runtime by their name. */
export function keyNames(scope: NameScope, { resolver, catalog }: TypeContext): NameType {
  return (name) => {
    const meaning = resolver.reference(name, scope);
    if (meaning.kind !== "declaration") return name.getText();
    const { declaration } = meaning;
    return catalog.roleOf(declaration).kind === "foreign" ? declaration.name : keyOf(declaration);
  };
}

/** A params type by its key; type arguments left out. */
export function qualifiedText(node: ts.TypeNode, scope: NameScope, context: TypeContext): string {
  const names = keyNames(scope, context);
  return ts.isTypeReferenceNode(node) ? names(node.typeName) : typeText(node, names);
}

function keyOf(declaration: Declaration): string {
  return componentKey(moduleName(declaration.module), declaration.path);
}
