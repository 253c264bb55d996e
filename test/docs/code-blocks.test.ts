import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docBlocks } from "../support/doc-blocks.ts";
import { runProgram } from "../support/programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

// Those that need a package besides are run by the tests that install it.
const blocks = (await docBlocks())
  .filter(({ foreign }) => foreign.length === 0)
  .map((block) => ({ ...block, file: "" }));

// Inside the project, so that the package finds itself by its own name.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(root, ".tmp-docs-"));
  await Promise.all(
    blocks.map(async (block, index) => {
      block.file = join(folder, `block-${index}.ts`);
      await writeFile(block.file, block.code);
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("code blocks of the documentation", () => {
  it("are there", () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  it("type-check", () => {
    const program = ts.createProgram(
      blocks.map(({ file }) => file),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        moduleDetection: ts.ModuleDetectionKind.Force,
        types: ["node"],
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const block = blocks.find((candidate) => candidate.file === file?.fileName);
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
      return `${block?.page ?? relative(root, file?.fileName ?? "")}:${(block?.line ?? 1) + line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });

  it("have no syntax that the oldest Node of `engines` lacks", async () => {
    const { engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const oldest = `node${/^>=([\d.]+)$/.exec(engines.node)?.[1]}`;
    const newer = await Promise.all(
      (await docBlocks()).map(async ({ page, line, code }) => {
        // What a Node lacks, esbuild writes in other words for it.
        const [given, lowered] = await Promise.all(
          ["esnext", oldest].map((target) => transform(code, { loader: "ts", format: "esm", target })),
        );
        return given?.code === lowered?.code ? [] : [`${page}:${line}`];
      }),
    );
    expect(newer.flat()).toEqual([]);
  });

  it.each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "run: %s",
    async (_, block) => {
      const { status, stderr } = await runProgram(block.file, { cwd: root });
      expect({ status, stderr }).toMatchObject({ status: 0 });
    },
  );
});
