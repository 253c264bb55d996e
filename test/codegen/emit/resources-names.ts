import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";

/** What a module offers, read from its syntax alone: fast, and blind to what type checking would make of it. */
interface Offer {
  /** Exported names, those of `export *` included. */
  readonly names: ReadonlySet<string>;
  /** Class -> `method/number of public signatures` and field names. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Namespace -> names in its export lists and declarations. */
  readonly namespaces: ReadonlyMap<string, ReadonlySet<string>>;
}

export function offerOf(file: string): Offer {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const classes = new Map<string, Set<string>>();
  const namespaces = new Map<string, Set<string>>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      for (const name of exportedNames(statement, file)) names.add(name);
      continue;
    }
    if (!isExported(statement)) continue;
    if (ts.isClassDeclaration(statement)) classes.set(nameOf(statement), classMembers(statement));
    if (ts.isModuleDeclaration(statement)) namespaces.set(nameOf(statement), namespaceMembers(statement));
    if (isNamed(statement)) names.add(nameOf(statement));
  }
  return { names, classes, namespaces };
}

type Named = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ModuleDeclaration;

function isNamed(node: ts.Node): node is Named {
  return (
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isModuleDeclaration(node)
  );
}

function nameOf(node: Named): string {
  return node.name?.text ?? "";
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function exportedNames(declaration: ts.ExportDeclaration, file: string): Iterable<string> {
  const clause = declaration.exportClause;
  if (clause !== undefined) {
    return ts.isNamedExports(clause) ? clause.elements.map((element) => element.name.text) : [];
  }
  const specifier = declaration.moduleSpecifier;
  return specifier !== undefined && ts.isStringLiteral(specifier)
    ? offerOf(resolved(join(dirname(file), specifier.text))).names
    : [];
}

function resolved(path: string): string {
  return (
    [path, `${path}.ts`, join(path, "index.ts")].find((file) => file.endsWith(".ts") && existsSync(file)) ??
    path
  );
}

function classMembers(declaration: ts.ClassDeclaration): Set<string> {
  const bodies = new Set<string>();
  const signatures = new Map<string, string[][]>();
  const members = new Set<string>();
  for (const member of declaration.members) {
    const name = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : undefined;
    if (name === undefined || name.startsWith("_") || isHidden(member)) continue;
    if (ts.isPropertyDeclaration(member)) members.add(name);
    if (!ts.isMethodDeclaration(member)) continue;
    const parameters = member.parameters.map((parameter) => parameter.name.getText());
    if (member.body === undefined) signatures.set(name, [...(signatures.get(name) ?? []), parameters]);
    else bodies.add(name);
  }
  for (const name of bodies) members.add(`${name}/${telling(signatures.get(name) ?? []).length || 1}`);
  return members;
}

/** Signatures without those that let request options stand in the place of params, which is another way to leave these out. */
function telling(signatures: readonly (readonly string[])[]): (readonly string[])[] {
  return signatures.filter(
    (own) => own.at(-1) !== "options" || signatures.every((other) => other.length !== own.length + 1),
  );
}

function isHidden(member: ts.ClassElement): boolean {
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword];
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return modifiers?.some((modifier) => hidden.includes(modifier.kind)) ?? false;
}

function namespaceMembers(declaration: ts.ModuleDeclaration): Set<string> {
  const members = new Set<string>();
  if (declaration.body === undefined || !ts.isModuleBlock(declaration.body)) return members;
  for (const statement of declaration.body.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined) {
      if (ts.isNamedExports(statement.exportClause)) {
        for (const element of statement.exportClause.elements) members.add(element.name.text);
      }
    } else if (isNamed(statement)) members.add(nameOf(statement));
    else if (ts.isImportEqualsDeclaration(statement)) members.add(statement.name.text);
  }
  return members;
}
