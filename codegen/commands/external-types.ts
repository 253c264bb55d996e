import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { EXTERNAL_FILE } from "../emit/naming.ts";
import { splitTypeParameters } from "../emit/type-parameters.ts";
import type { Problem } from "../model/errors.ts";
import { readSource } from "../model/source.ts";
import type { SdkModel } from "../model/types.ts";

/**
 * Types that the generated files take from the hand-written ones and that are not there. The compiler would say so too, but
 * only after everything has been written, and without the line that lets work go on.
 */
export function externalProblems(
  root: string,
  files: ReadonlyMap<string, string>,
  model: SdkModel,
): Problem[] {
  const path = join(root, EXTERNAL_FILE);
  if (!existsSync(path)) return [];
  const known = exportedTypes(path);
  const asked = new Map<string, string>();
  for (const [file, text] of files) {
    for (const [, list = ""] of text.matchAll(/\{([^{}]*)\} from "[./]+runtime\/external\.ts"/g)) {
      for (const entry of list.split(",")) {
        const name = entry.replace(/\btype\b|\bas\s.*$/g, "").trim();
        if (name !== "" && !known.has(name) && !asked.has(name)) asked.set(name, file);
      }
    }
  }
  return [...asked].map(([name, file]) => {
    const params = placeholders(model.externals.find((external) => external.name === name)?.typeParams);
    return {
      file: EXTERNAL_FILE,
      message: `has no type ${name}, which ${file} needs`,
      fix: `write it by hand, as \`openai\` has it; to go on until then, paste:\nexport type ${name}${params} = unknown;`,
    };
  });
}

/** `<A extends B, C = D>` -> `<_A, _C = unknown>`: as many as are asked for, and none that could name a type which is missing. */
function placeholders(typeParams: string | undefined): string {
  const params = splitTypeParameters(typeParams).map((param) => {
    const [name = ""] = /^\w+/.exec(param) ?? [];
    return `_${name}${/[^=]=(?!>)/.test(param) ? " = unknown" : ""}`;
  });
  return params.length === 0 ? "" : `<${params.join(", ")}>`;
}

/** Names of the types that a module exports, its `export *` followed. */
function exportedTypes(path: string): Set<string> {
  const { text } = readSource(path);
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause !== undefined && ts.isNamedExports(exportClause)) {
        for (const element of exportClause.elements) names.add(element.name.text);
      } else if (moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)) {
        for (const name of exportedTypes(join(dirname(path), moduleSpecifier.text))) names.add(name);
      }
    } else if (
      (ts.isTypeAliasDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isClassDeclaration(statement)) &&
      statement.name !== undefined &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    ) {
      names.add(statement.name.text);
    }
  }
  return names;
}
