import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelPaths } from "../../../codegen/commands/paths.ts";
import { CodegenError } from "../../../codegen/model/errors.ts";
import { loadModel, type ModelPaths } from "../../../codegen/model/load.ts";
import { PROJECT } from "../../support/codegen.ts";

export type Edit = (text: string) => string;
interface Edits {
  readonly spec?: Edit;
  readonly overlay?: Edit;
  readonly manifest?: Edit;
  /** Manifests besides those of the project, by file name. */
  readonly more?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(join(PROJECT, file), "utf8");
const SOURCES = {
  spec: read("spec/openapi.json"),
  overlay: read("spec/overlay.yaml"),
  manifest: read("spec/codex.manifest.yaml"),
};
const OVERLAYS = modelPaths(PROJECT).overlayPaths.slice(1);
const OPENAI = read("spec/openai.manifest.yaml");

/** The project's own inputs, with changes, in a folder of their own. */
export function inputs(
  edits: Edits = {},
): ModelPaths & { readonly manifestPath: string; readonly overlayPath: string } {
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
  return {
    specPath: write("spec", "openapi.json"),
    overlayPath,
    overlayPaths: [overlayPath, ...OVERLAYS],
    linesFolder: join(PROJECT, "spec/overlays"),
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
