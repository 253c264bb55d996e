import { join } from "node:path";
import ts from "typescript";

/**
 * What the compiler says of a program that stands in a project's root, without writing it there.
 *
 * @returns one line for each problem: place, number and text.
 */
export function compile(root: string, text: string): string[] {
  const settings = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  const name = join(root, "old-program.ts");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, target, ...rest) =>
    path === name ? ts.createSourceFile(name, text, target, true) : getSourceFile(path, target, ...rest);
  const program = ts.createProgram(
    [name],
    {
      ...options,
      noUnusedLocals: false,
      noUnusedParameters: false,
      exactOptionalPropertyTypes: false,
      verbatimModuleSyntax: false,
    },
    host,
  );
  const file = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, messageText, code }) => {
      const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line;
      return `${line + 1}: TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")} in ${text.split("\n")[line]?.trim()}`;
    },
  );
}
