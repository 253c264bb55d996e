import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { modelPaths } from "../../../codegen/commands/paths.ts";
import { CodegenError } from "../../../codegen/model/errors.ts";
import { loadModel, type ModelPaths } from "../../../codegen/model/load.ts";
import { PROJECT } from "../../support/codegen.ts";

export type Edit = (text: string) => string;
interface Edits {
  readonly spec?: Edit;
  readonly overlay?: Edit;
  readonly manifest?: Edit;
  /** Of the overlays with the lines of fields, by file name; `undefined` takes the file away. */
  readonly lines?: Readonly<Record<string, Edit | undefined>>;
  /** Manifests besides those of the project, by file name. */
  readonly more?: Readonly<Record<string, string>>;
}

/** As `lines`: an input without the lines of resources, for what is wrong with those themselves. */
export const NO_RESOURCES = { "resources.yaml": undefined };

const read = (file: string): string => readFileSync(join(PROJECT, file), "utf8");
const SOURCES = {
  spec: read("spec/openapi.json"),
  overlay: read("spec/overlay.yaml"),
  manifest: read("spec/codex.manifest.yaml"),
};
const LINES = modelPaths(PROJECT).overlayPaths.slice(1);
const OPENAI = read("spec/openai.manifest.yaml");

/** As `lines`: an input without any of them, for what is wrong before they are looked at. A third of the work without them. */
export const NO_LINES = Object.fromEntries(LINES.map((path) => [basename(path), undefined]));

/** The project's own inputs, with changes, in a folder of their own. */
export function inputs(edits: Edits = {}): ModelPaths & {
  readonly manifestPath: string;
  readonly overlayPath: string;
  readonly linesFolder: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "inputs-"));
  const write = (name: keyof typeof SOURCES, file: string): string => {
    const text = SOURCES[name];
    const edited = edits[name]?.(text) ?? text;
    if (edits[name] !== undefined && edited === text) throw new Error(`the edit of ${name} changes nothing`);
    writeFileSync(join(folder, file), edited);
    return join(folder, file);
  };
  const manifestPath = write("manifest", "codex.manifest.yaml");
  const others = Object.entries({ "openai.manifest.yaml": OPENAI, ...edits.more }).map(([file, text]) => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  });
  const overlayPath = write("overlay", "overlay.yaml");
  const linesFolder = join(folder, "overlays");
  mkdirSync(linesFolder);
  const linePaths = LINES.flatMap((path) => {
    const file = basename(path);
    const edit = edits.lines?.[file];
    if (edit === undefined && edits.lines !== undefined && file in edits.lines) return [];
    const text = readFileSync(path, "utf8");
    const edited = edit?.(text) ?? text;
    if (edit !== undefined && edited === text) throw new Error(`the edit of ${file} changes nothing`);
    writeFileSync(join(linesFolder, file), edited);
    return [join(linesFolder, file)];
  });
  return {
    specPath: write("spec", "openapi.json"),
    overlayPath,
    overlayPaths: [overlayPath, ...linePaths],
    linesFolder,
    manifestPath,
    manifestPaths: [manifestPath, ...others],
    handlersPath: join(PROJECT, "src/client/handlers.ts"),
    helpersPath: join(PROJECT, "src/client/helpers.ts"),
  };
}

/** The error that the inputs end in. */
export function failure(paths: ModelPaths): CodegenError {
  try {
    loadModel(paths, "0.1.0");
  } catch (error) {
    if (error instanceof CodegenError) return error;
    throw error;
  }
  throw new Error("the inputs are good");
}

/** Text of one line of a file, counted from 1. */
export function lineOf(path: string, line: number | undefined): string {
  return readFileSync(path, "utf8").split("\n")[(line ?? 0) - 1] ?? "";
}

export function spec(change: (document: Record<string, never>) => void): Edit {
  return (text) => {
    const document = JSON.parse(text);
    change(document);
    return JSON.stringify(document, undefined, 1);
  };
}
