import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { SdkModel } from "../model/types.ts";
import { causesOf } from "./causes.ts";
import { type Owed, readOwed } from "./owed.ts";

const PARITY_FILE = "test/types/generated-parity.ts";
const EXCEPTIONS_FILE = "test/types/exceptions.ts";

/**
 * Types and methods that differ from those of the installed `openai`, by what the compiler says of the parity file: each is owed to
 * somebody, or the consequence of one that is. An exception that nothing differs for any more is removed.
 *
 * @returns what is owed of types, and what was done, as lines of a report.
 */
export function typeDifferences(
  root: string,
  model: SdkModel,
): { readonly types: Owed["types"]; readonly notes: readonly string[] } {
  const failing = failuresOf(root);
  const exceptions = join(root, EXCEPTIONS_FILE);
  const text = readFileSync(exceptions, "utf8");
  const known = readOwed(root).types;
  const idle = new Set(failing.filter((name) => text.includes(rowOf(name))));
  const lines = text.split("\n").filter((line) => ![...idle].some((name) => line.startsWith(rowOf(name))));
  if (idle.size > 0) writeFileSync(exceptions, lines.join("\n"));
  // What is owed and does not fail differs still; what is owed and fails does so no more.
  const still = Object.keys(known).filter((name) => !failing.includes(name));
  const fresh = failing.filter((name) => !idle.has(name) && !Object.hasOwn(known, name));
  return {
    types: causesOf([...still, ...fresh], model),
    notes: [...idle].map((name) => `${EXCEPTIONS_FILE}: ${name} differs no more: removed`),
  };
}

/** Whether a project holds its types against those of `openai`, and which version of that is installed. */
export function comparedWith(root: string): string | undefined {
  const path = join(root, "node_modules/openai/package.json");
  if (!existsSync(join(root, PARITY_FILE)) || !existsSync(join(root, EXCEPTIONS_FILE)) || !existsSync(path))
    return undefined;
  const { version }: { version?: string } = JSON.parse(readFileSync(path, "utf8"));
  return version;
}

function rowOf(name: string): string {
  return `  ${JSON.stringify(name)}: `;
}

/** Of the last program: both packages are most of what it costs, and from one question to the next hardly a file changes. */
const parsed = new Map<string, ts.SourceFile>();
let last: ts.Program | undefined;

function programOf(path: string, options: ts.CompilerOptions): ts.Program {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...how) => {
    const known = parsed.get(name);
    if (known !== undefined && known.text === host.readFile(name)) return known;
    const file = read(name, ...how);
    if (file !== undefined) parsed.set(name, file);
    return file;
  };
  last = ts.createProgram([path], options, host, last);
  return last;
}

/** The names that the comparisons give: each is a compile error, which spells out the first one only. */
function failuresOf(root: string): string[] {
  const settings = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  const path = join(root, PARITY_FILE);
  const program = programOf(path, options);
  const checker = program.getTypeChecker();
  return (program.getSourceFile(path)?.statements ?? []).flatMap((statement) => {
    if (!ts.isTypeAliasDeclaration(statement) || !ts.isTypeReferenceNode(statement.type)) return [];
    const { typeName, typeArguments: [failures] = [] } = statement.type;
    if (typeName.getText() !== "Nothing" || failures === undefined) return [];
    const type = checker.getTypeFromTypeNode(failures);
    return (type.isUnion() ? type.types : [type]).flatMap((each) =>
      each.isStringLiteral() ? [each.value] : [],
    );
  });
}
