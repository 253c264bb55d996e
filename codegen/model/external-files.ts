import { ts } from "ts-morph";
import { type Problem, throwProblems } from "./errors.ts";
import { byText, mapOf, sortedRecord } from "./order.ts";
import { readSource } from "./source.ts";

/**
 * Says of the types written by hand which file declares each, so that nobody has to keep a list.
 *
 * @param paths of the files with such types, by their names relative to the project.
 * @returns type -> file relative to the project.
 * @throws {CodegenError} where two files declare a type of the same name.
 */
export function readExternalFiles(paths: Readonly<Record<string, string>>): Record<string, string> {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [file, path] of Object.entries(paths).sort(([a], [b]) => byText(a, b))) {
    for (const name of exportedTypes(path)) {
      const other = found.get(name);
      if (other === undefined) found.set(name, file);
      else if (other !== file) {
        problems.push({
          file,
          message: `exports a type ${name}, as ${other} does: generated files cannot tell which is meant`,
          fix: "rename one of the two, or do not export it",
        });
      }
    }
  }
  throwProblems(problems);
  return sortedRecord(mapOf(found));
}

/** Names of the types that a module declares and exports. */
function exportedTypes(path: string): string[] {
  const { text } = readSource(path);
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  return file.statements.flatMap((statement) => {
    const isType =
      ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    if (!isType || statement.name === undefined) return [];
    const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    return exported ? [statement.name.text] : [];
  });
}
