import { ts } from "ts-morph";

/** A named type or class, and the place that its own references are to be read from. */
export interface Declaration {
  readonly kind: "interface" | "type" | "class";
  readonly name: string;
  /** Names from the module down: enclosing namespaces, then its own. */
  readonly path: readonly string[];
  /** Id of its module. */
  readonly module: string;
  readonly node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration;
  /** Further declarations of the same interface, which TypeScript adds up. */
  readonly additions: ts.InterfaceDeclaration[];
  /** The scope that it stands in. */
  readonly scope: NameScope;
}

/** `export { A as B } from "./c"`, or without `from`; `*` passes everything on. */
export interface PassedOn {
  readonly name: string;
  readonly local: string;
  /** Absent where the name comes from the scope itself. */
  readonly specifier?: string;
  readonly node: ts.Node;
}

/** `import { A as B } from "./c"`; `*` stands for the whole module. */
export interface Imported {
  readonly name: string;
  readonly specifier: string;
}

/** The names of a module or of a namespace in it. */
export interface NameScope {
  readonly module: string;
  readonly path: readonly string[];
  readonly parent: NameScope | undefined;
  /** In source order. */
  readonly declarations: Map<string, Declaration>;
  readonly namespaces: Map<string, NameScope>;
  readonly passedOn: PassedOn[];
  /** Of modules only. */
  readonly imports: Map<string, Imported>;
  /** Functions, for the few places where a method hands over to one. */
  readonly functions: Map<string, ts.FunctionDeclaration>;
}

/** Reads what a file declares, imports and passes on. */
export function readNames(module: string, source: ts.SourceFile): NameScope {
  const scope = emptyScope(module, [], undefined);
  for (const statement of source.statements) readStatement(statement, scope);
  return scope;
}

function emptyScope(module: string, path: readonly string[], parent: NameScope | undefined): NameScope {
  return {
    module,
    path,
    parent,
    declarations: new Map(),
    namespaces: new Map(),
    passedOn: [],
    imports: new Map(),
    functions: new Map(),
  };
}

function readStatement(statement: ts.Statement, scope: NameScope): void {
  if (ts.isImportDeclaration(statement)) readImport(statement, scope);
  else if (ts.isExportDeclaration(statement)) readExport(statement, scope);
  else if (ts.isImportEqualsDeclaration(statement)) readImportEquals(statement, scope);
  else if (ts.isInterfaceDeclaration(statement)) declare(statement, "interface", scope);
  else if (ts.isTypeAliasDeclaration(statement)) declare(statement, "type", scope);
  else if (ts.isClassDeclaration(statement)) declare(statement, "class", scope);
  else if (ts.isModuleDeclaration(statement)) readNamespace(statement, scope);
  else if (
    ts.isFunctionDeclaration(statement) &&
    statement.name !== undefined &&
    statement.body !== undefined
  ) {
    scope.functions.set(statement.name.text, statement);
  }
}

function declare(node: Declaration["node"], kind: Declaration["kind"], scope: NameScope): void {
  if (node.name === undefined) return;
  const name = node.name.text;
  const known = scope.declarations.get(name);
  if (known !== undefined) {
    if (ts.isInterfaceDeclaration(node)) known.additions.push(node);
    return;
  }
  const path = [...scope.path, name];
  scope.declarations.set(name, { kind, name, path, module: scope.module, node, additions: [], scope });
}

function readNamespace(node: ts.ModuleDeclaration, scope: NameScope): void {
  if (!ts.isIdentifier(node.name) || node.body === undefined) return;
  const name = node.name.text;
  const inner = scope.namespaces.get(name) ?? emptyScope(scope.module, [...scope.path, name], scope);
  scope.namespaces.set(name, inner);
  if (ts.isModuleBlock(node.body)) {
    for (const statement of node.body.statements) readStatement(statement, inner);
    // `namespace A.B {}` holds the declaration of B instead of a block.
  } else if (ts.isModuleDeclaration(node.body)) readNamespace(node.body, inner);
}

function readImport(node: ts.ImportDeclaration, scope: NameScope): void {
  const clause = node.importClause;
  if (clause === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return;
  const specifier = node.moduleSpecifier.text;
  if (clause.name !== undefined) scope.imports.set(clause.name.text, { name: "default", specifier });
  const bindings = clause.namedBindings;
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) scope.imports.set(bindings.name.text, { name: "*", specifier });
  else {
    for (const element of bindings.elements) {
      const name = (element.propertyName ?? element.name).text;
      scope.imports.set(element.name.text, { name, specifier });
    }
  }
}

function readExport(node: ts.ExportDeclaration, scope: NameScope): void {
  const specifier =
    node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)
      ? { specifier: node.moduleSpecifier.text }
      : {};
  if (node.exportClause === undefined) scope.passedOn.push({ name: "*", local: "*", node, ...specifier });
  else if (ts.isNamedExports(node.exportClause)) {
    for (const element of node.exportClause.elements) {
      const local = (element.propertyName ?? element.name).text;
      scope.passedOn.push({ name: element.name.text, local, node: element, ...specifier });
    }
  }
}

/** `export import Page = Pagination.Page` is a declaration like any alias, except that it has no type node. */
function readImportEquals(node: ts.ImportEqualsDeclaration, scope: NameScope): void {
  if (ts.isExternalModuleReference(node.moduleReference)) return;
  scope.passedOn.push({ name: node.name.text, local: node.moduleReference.getText(), node });
}
