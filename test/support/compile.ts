import { dirname, join } from "node:path";
import ts from "typescript";
import { PROJECT } from "./codegen.ts";

/** Where generated files are to be, for the compiler: beside the sources, whose files they take by the same relative paths. */
const PLACE = join(PROJECT, ".virtual");

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
  types: ["node"],
  typeRoots: [join(PROJECT, "node_modules/@types")],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  rootDirs: [PROJECT, PLACE],
};

/** Parsed once for all programs of a test file: the libraries and the project's own sources do not change. */
const parsed = new Map<string, ts.SourceFile | undefined>();
let last: ts.Program | undefined;

/**
 * What the compiler says of generated files, by their paths relative to the project: with them in the place of those that the
 * project has.
 */
export function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const virtual = new Map([...files].map(([file, text]) => [join(PLACE, file), text]));
  const folders = new Set<string>();
  for (const path of virtual.keys()) {
    for (
      let folder = dirname(path);
      !folders.has(folder) && folder.length > PROJECT.length;
      folder = dirname(folder)
    ) {
      folders.add(folder);
    }
  }
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, language, ...rest) => {
    const text = virtual.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, language, ...rest));
    return parsed.get(path);
  };
  const names = [...virtual.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(names, options, host, last);
  last = program;
  const faults = names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  return faults.map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${file?.fileName.slice(PLACE.length + 1)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
