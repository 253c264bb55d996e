import ts from "typescript";

/** What generated files take from the runtime, as types only: the runtime is not what is tried here. */
const RUNTIME: Readonly<Record<string, string>> = {
  "src/runtime/api-promise.ts": "export declare class APIPromise<T> extends Promise<T> { private _of: T; }",
  "src/runtime/request-options.ts": "export interface RequestOptions { timeout?: number }",
  "src/runtime/resource.ts":
    "export declare class APIResource { constructor(client: any); protected _client: any; }",
  "src/runtime/uploads.ts": "export type Uploadable = File | Response;",
  "src/runtime/streaming.ts":
    "export interface Stream<Item> { [Symbol.asyncIterator](): AsyncIterator<Item>; controller: AbortController }",
  "src/runtime/pagination.ts": `import type { APIPromise } from "./api-promise.ts";
export interface CursorPageParams { after?: string; limit?: number }
export interface ConversationCursorPageParams { after?: string; limit?: number }
export declare class Page<Item> { data: Item[]; object: string }
export declare class CursorPage<Item> { data: Item[]; has_more: boolean; getNextPage(): Promise<this> }
export declare class ConversationCursorPage<Item> { data: Item[]; last_id: string }
export interface PagePromise<PageClass, Item> extends APIPromise<PageClass> { items?: Item }`,
  "src/runtime/external/types.ts": `export type ThingParams<T = null, U = T> = { thing: T } | { other: U };
export declare class ThingRunner { run(): void }`,
  "src/client/client.ts":
    "export declare class BaseClient { call(...given: any[]): any; readonly [option: symbol]: unknown }",
  // Of the whole DOM library, which takes most of the time, what is named.
  "globals.d.ts":
    "interface File { name: string } interface Response { status: number } interface AbortController { abort(): void }",
};

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts"],
  // Not what is tried here, and half of the time.
  skipLibCheck: true,
  types: [],
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: false,
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
};

/** The compiler on files in memory. Its second program costs a tenth of the first: what has not changed is kept. */
export class Compiler {
  readonly #kept = new Map<string, ts.SourceFile>();
  #last: ts.Program | undefined;

  /** What is wrong, file by file, with the files that are asked for. */
  problemsOf(files: ReadonlyMap<string, string>, asked: (file: string) => boolean): string[] {
    const texts = new Map([...Object.entries(RUNTIME), ...files].map(([file, text]) => [`/${file}`, text]));
    const host: ts.CompilerHost = {
      getSourceFile: (name, target) => this.#source(name, texts.get(name), target),
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      getDefaultLibLocation: () =>
        ts.getDefaultLibFilePath(OPTIONS).slice(0, ts.getDefaultLibFilePath(OPTIONS).lastIndexOf("/")),
      writeFile: () => {},
      getCurrentDirectory: () => "/",
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      fileExists: (name) => texts.has(name) || (isLibrary(name) && ts.sys.fileExists(name)),
      readFile: (name) => texts.get(name) ?? ts.sys.readFile(name),
    };
    const program = ts.createProgram([...texts.keys()], OPTIONS, host, this.#last);
    this.#last = program;
    return program
      .getSourceFiles()
      .filter(({ fileName }) => texts.has(fileName) && asked(fileName.slice(1)))
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(({ file, start = 0, messageText, code }) => {
        const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line;
        const text = file?.text.split("\n")[line]?.trim() ?? "";
        return `${file?.fileName.slice(1)}:${line + 1}: TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")} in ${text}`;
      });
  }

  #source(
    name: string,
    text: string | undefined,
    target: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ): ts.SourceFile | undefined {
    const kept = this.#kept.get(name);
    if (kept !== undefined && (text === undefined || kept.text === text)) return kept;
    const read = text ?? (isLibrary(name) ? ts.sys.readFile(name) : undefined);
    if (read === undefined) return undefined;
    const file = ts.createSourceFile(name, read, target, true);
    this.#kept.set(name, file);
    return file;
  }
}

function isLibrary(name: string): boolean {
  return /\/lib\.[\w.]+\.d\.ts$/.test(name);
}
