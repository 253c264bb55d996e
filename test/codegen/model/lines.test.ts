import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { modelPaths } from "../../../codegen/commands/paths.ts";
import { withLineGaps } from "../../../codegen/model/line-gaps.ts";
import { findOpenLines, loadModel, type ModelPaths } from "../../../codegen/model/load.ts";
import { restates } from "../../../codegen/model/restating.ts";
import type { Schema } from "../../../codegen/model/types.ts";
import { PROJECT } from "../../support/codegen.ts";
import { type Edit, failure, inputs, lineOf, spec } from "./inputs.ts";

// Each reads the whole spec, some of them twice.
vi.setConfig({ testTimeout: 60_000 });

const instead =
  (old: string | RegExp, young: string): Edit =>
  (text) =>
    text.replace(old, young);

/** A method that works, and whose answer nobody has described without the two files. */
const PAUSE = instead(
  /fineTuning\.jobs\.pause: \{.*\}/,
  "fineTuning.jobs.pause: { route: http, since: 0.1.0 }",
);
const NO_TUNING = { "fine-tuning.yaml": undefined, "graders.yaml": undefined };

it("the project keeps lines", () => {
  expect(modelPaths(PROJECT).linesFolder).toBe(join(PROJECT, "spec/overlays"));
});

describe("a field without a line stops the generator", () => {
  it("and the line that it offers lets it go on, as a debt", () => {
    const paths = inputs({ lines: { "files.yaml": instead(/^ {8}bytes: .*\n/m, "") } });
    const error = failure(paths);
    expect(error.problems).toHaveLength(1);
    expect(error.message).toContain(`files.yaml:${error.line}: files.FileObject has no line on bytes`);
    const [, ...rows] = (error.fix ?? "").split("\n");
    expect(rows).toEqual(['        bytes: { description: "…" }']);
    const path = join(paths.linesFolder, "files.yaml");
    const lines = readFileSync(path, "utf8").split("\n");
    lines.splice(error.line ?? 0, 0, ...rows);
    writeFileSync(path, lines.join("\n"));
    const { debts } = loadModel(paths);
    expect(debts.map(({ what }) => what).filter((what) => what.includes("files.FileObject"))).toEqual([
      "$.components.schemas['files.FileObject'] > properties > bytes > description",
    ]);
  });

  it("where a method begins to work, and for no other", () => {
    expect(() => loadModel(inputs({ lines: NO_TUNING }))).not.toThrow();
    const error = failure(inputs({ manifest: PAUSE, lines: NO_TUNING }));
    const said = error.problems.map(({ message }) => message);
    expect(said).toContainEqual(
      expect.stringMatching(/^fineTuning\.jobs\.FineTuningJob has no line on .*\bid\b/),
    );
    expect(said.every((message) => /^fineTuning\.|^graders\./.test(message))).toBe(true);
    expect(error.problems[0]?.fix).toMatch(/^write the file, .*\noverlay: 1\.0\.0\n[\s\S]*properties:\n/);
  });

  it("whether it is given or taken, and so does a resource", () => {
    const error = failure(
      inputs({
        lines: {
          "uploads.yaml": instead(/^ {8}md5: .*\n/m, ""),
          "resources.yaml": instead(/^ {6}x-summary-ko: "큰 파일을 조각으로.*\n/m, ""),
        },
      }),
    );
    expect(error.problems.map(({ message }) => message)).toEqual([
      "resource uploads has no x-summary-ko",
      "uploads.UploadCompleteParams has no line on md5",
    ]);
  });

  it("unless the project keeps no lines", () => {
    const { linesFolder: _, ...paths } = inputs({ lines: { "files.yaml": undefined } });
    expect(() => loadModel(paths)).not.toThrow();
  });
});

it("puts a placeholder wherever a line is missing", () => {
  const paths = inputs({
    manifest: PAUSE,
    lines: {
      ...NO_TUNING,
      "batches.yaml": instead(/^ {8}endpoint: .*\n/m, ""),
      "files.yaml": undefined,
    },
  });
  const gaps = findOpenLines(paths);
  const files = new Set(gaps.map(({ file }) => file));
  expect([...files].map((file) => file.slice(paths.linesFolder.length + 1)).sort()).toEqual([
    "batches.yaml",
    "files.yaml",
    "fine-tuning.yaml",
    "graders.yaml",
  ]);
  for (const file of files) {
    const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    writeFileSync(
      file,
      withLineGaps(
        text,
        gaps.filter((gap) => gap.file === file),
      ),
    );
  }
  const filled: ModelPaths = { ...paths, overlayPaths: [...new Set([...paths.overlayPaths, ...files])] };
  const { debts } = loadModel(filled);
  expect(debts.length).toBeGreaterThan(30);
  expect(findOpenLines(filled)).toEqual([]);
});

describe("a line of a field that is gone", () => {
  const gone = spec((document: Record<string, never>) => {
    const schemas = (document as unknown as { components: { schemas: Record<string, Schema> } }).components
      .schemas;
    delete (schemas["files.FileObject"] as { properties: Record<string, unknown> }).properties["bytes"];
  });

  it("is named by its place, and the others of its component stay", () => {
    const paths = inputs({ spec: gone });
    const error = failure(paths);
    expect(error.problems).toHaveLength(1);
    expect(error.message).toContain("['files.FileObject'] > properties > bytes is not there");
    expect(error.fix).toMatch(/delete the line/);
    const path = join(paths.linesFolder, "files.yaml");
    expect(lineOf(path, error.line)).toMatch(/^ {8}bytes: /);
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, lines.toSpliced((error.line ?? 0) - 1, 1).join("\n"));
    expect(() => loadModel(paths)).not.toThrow();
  });
});

describe("a line that says no more than the name", () => {
  it("stops the generator, with its place", () => {
    const paths = inputs({
      lines: {
        "batches.yaml": instead(
          /input_file_id: \{ description: "File of.*/,
          'input_file_id: { description: "Id of the input file." }',
        ),
      },
    });
    const error = failure(paths);
    expect(error.problems).toHaveLength(1);
    expect(error.message).toContain('batches.Batch > input_file_id: "Id of the input file." says no more');
    expect(lineOf(join(paths.linesFolder, "batches.yaml"), error.line)).toContain("Id of the input file.");
  });

  it.each([
    ["The id.", true, "files.FileObject", "id"],
    ["Id of the file.", true, "files.FileObject", "id"],
    ["Ids of the vector stores.", true, "responses.FileSearchTool", "vector_store_ids"],
    ["Whether it has been deleted.", true, "files.FileDeleted", "deleted"],
    ["Id of the item.", true, "responses.ResponseReasoningItem", "id"],
    ["…", true, "files.FileObject", "id"],
    ["Names the file in other calls; begins with `file-`.", false, "files.FileObject", "id"],
    ["Size in bytes.", false, "files.FileObject", "bytes"],
    ["파일의 크기입니다.", false, "files.FileObject", "bytes"],
  ])("%s: %s", (sentence, expected, component, name) => {
    expect(restates(sentence, [component, name])).toBe(expected);
  });
});
