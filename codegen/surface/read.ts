import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What programs can import: by sub-path (`.`, `./helpers/zod`) and exported name, how each is declared. */
export type PublicSurface = ReadonlyMap<string, ReadonlyMap<string, Declared>>;

/** How a name is declared, without comments and bodies. */
export interface Declared {
  readonly text: string;
  /** File of the project that declares it. */
  readonly file: string;
  /** Of a class or an interface what stands behind the dot, by its name; of all else nothing. */
  readonly members: ReadonlyMap<string, string>;
}

/**
 * Reads it from the sources of a package: `types` of every entry in its `exports` says which file that is. Nothing is checked,
 * only parsed and bound, so that this takes a second or two.
 */
export function readPublicSurface(root: string): PublicSurface {
  const entries = entriesOf(root);
  const program = ts.createProgram([...new Set(entries.values())], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
    // Only what names of members are made of: nothing is checked, and the whole library takes most of the time.
    lib: ["es5", "es2015.symbol", "es2015.symbol.wellknown", "es2018.asynciterable", "esnext.disposable"].map(
      (name) => `lib.${name}.d.ts`,
    ),
  });
  const checker = program.getTypeChecker();
  return new Map(
    [...entries].map(([path, file]) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const names = module === undefined ? [] : checker.getExportsOfModule(module);
      return [
        path,
        new Map(names.map((symbol) => [symbol.name, declared(root, checker, symbol)] as const).sort(byName)),
      ];
    }),
  );
}

/** Sub-path -> source file. A pattern stands for every file that fits. */
function entriesOf(root: string): Map<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | { readonly types?: string }>;
  };
  return new Map(
    Object.entries(exports).flatMap(([path, target]): [string, string][] => {
      const types = typeof target === "string" ? undefined : target.types;
      if (types === undefined) return [];
      const source = types.replace(/^\.\/dist\/types\//, "src/").replace(/\.d\.ts$/, ".ts");
      if (!source.includes("*")) return existsSync(join(root, source)) ? [[path, join(root, source)]] : [];
      const [before = "", after = ""] = source.split("*");
      return globSync(`${before}**/*${after}`, { cwd: root })
        .map((file) => file.replaceAll("\\", "/"))
        .sort()
        .map((file) => [
          path.replace("*", file.slice(before.length, file.length - after.length)),
          join(root, file),
        ]);
    }),
  );
}

function declared(root: string, checker: ts.TypeChecker, exported: ts.Symbol): Declared {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declarations = symbol.declarations ?? [];
  const [first] = declarations;
  return {
    text: declarations.map(bare).join(" "),
    file: first === undefined ? "" : first.getSourceFile().fileName.slice(root.length + 1),
    members: membersOf(root, checker, symbol),
  };
}

/** What stands behind the dot of a class or an interface, of the class itself too, inherited or not. */
function membersOf(root: string, checker: ts.TypeChecker, symbol: ts.Symbol): Map<string, string> {
  if (!(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) return new Map();
  const own = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
  const statics = symbol.flags & ts.SymbolFlags.Class ? checker.getTypeOfSymbol(symbol).getProperties() : [];
  const found = [
    ...own.map((each) => ["", each] as const),
    ...statics.map((each) => ["static ", each] as const),
  ];
  return new Map(
    found
      .flatMap(([lead, member]): [string, string][] => {
        const declarations = (member.declarations ?? []).filter(
          (node) => node.getSourceFile().fileName.startsWith(`${root}/src/`) && !isHidden(node),
        );
        // What the language gives to every class is nobody's doing.
        const [first] = declarations;
        if (first === undefined) return [];
        // The compiler's own name for `[Symbol.dispose]` has a number in it that means nothing.
        const name = ts.getNameOfDeclaration(first)?.getText() ?? member.name;
        return [[`${lead}${name}`, declarations.map(bare).join(" ")]];
      })
      .sort(byName),
  );
}

function isHidden(node: ts.Declaration): boolean {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const kinds = modifiers.map(({ kind }) => kind);
  const name = ts.getNameOfDeclaration(node);
  return (
    kinds.includes(ts.SyntaxKind.PrivateKeyword) ||
    kinds.includes(ts.SyntaxKind.ProtectedKeyword) ||
    (name !== undefined && ts.isPrivateIdentifier(name))
  );
}

const printer = ts.createPrinter({ removeComments: true });

/** A declaration as callers see it: without comments, bodies and values, and a class without its members. */
function bare(node: ts.Declaration): string {
  const { transformed, dispose } = ts.transform<ts.Node>(node, [
    (context) => (root) => {
      const visit = (child: ts.Node): ts.Node | undefined => {
        if (ts.isBlock(child)) return undefined;
        if (child === root) return ts.visitEachChild(child, visit, context);
        const isOwnMember = ts.isClassLike(root) || ts.isInterfaceDeclaration(root);
        if (isOwnMember && (ts.isClassElement(child) || ts.isTypeElement(child))) return undefined;
        // Where no type is written, the value says what it is.
        if (isValueOf(child) && child.parent.type !== undefined) return undefined;
        return ts.visitEachChild(child, visit, context);
      };
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  const [first = node] = transformed;
  const text = printer.printNode(ts.EmitHint.Unspecified, first, node.getSourceFile());
  dispose();
  return text.replaceAll(/\s+/g, " ").trim();
}

function isValueOf(
  node: ts.Node,
): node is ts.Node & { readonly parent: ts.VariableDeclaration | ts.PropertyDeclaration } {
  const { parent } = node;
  return (
    parent !== undefined &&
    (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.initializer === node
  );
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
