import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { PROJECT } from "../../support/codegen.ts";

// A compiler run each.
vi.setConfig({ testTimeout: 120_000 });

const path = (file: string): string => join(PROJECT, file);
const settings = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path("tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  PROJECT,
).options;

const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of one file when files have another text. */
function errorsOf(file: string, texts: Readonly<Record<string, string>>): string[] {
  const host = ts.createCompilerHost(settings);
  const read = host.readFile.bind(host);
  const source = host.getSourceFile.bind(host);
  // The compiler's own files and the project's do not change between the runs.
  const changed = new Map(Object.entries(texts).map(([name, text]) => [path(name), text]));
  host.readFile = (name) => changed.get(name) ?? read(name);
  host.getSourceFile = (name, options, ...rest) => {
    const text = changed.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, options);
    if (!parsed.has(name)) parsed.set(name, source(name, options, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([path(file)], settings, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path(file)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const TABLES = [
  {
    file: "src/client/handlers.ts",
    row: /^ {2}"responses\.create": [\s\S]*?,\n(?= {2}"|\})/m,
    id: "responses.create",
  },
  {
    file: "src/client/helpers.ts",
    row: /^ {2}"files\.retrieveContent": [\s\S]*?,\n(?= {2}"|\})/m,
    id: "files.retrieveContent",
  },
  {
    file: "src/compat/methods.ts",
    row: /^ {2}"files\.delete": [\s\S]*?,\n(?= {2}"|\})/m,
    id: "files.delete",
  },
];

describe.each(TABLES)("$file", ({ file, row, id }) => {
  const text = readFileSync(path(file), "utf8");

  it("compiles as it is", () => expect(errorsOf(file, {})).toEqual([]));

  it("does not compile with a verdict that has no handler", () => {
    const without = text.replace(row, "");
    expect(without).not.toBe(text);
    expect(errorsOf(file, { [file]: without }).join("\n")).toContain(id);
  });

  it("does not compile with a handler that has no verdict", () => {
    const besides = text.replace(row, '$&  "no.verdict": async () => { throw new Error(); },\n');
    expect(errorsOf(file, { [file]: besides }).join("\n")).toContain("no.verdict");
  });
});
