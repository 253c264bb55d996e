import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../support/programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = [
  "README.md",
  "README.ko.md",
  ...(await readdir(join(root, "docs"), { recursive: true }))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].sort();

interface Block {
  readonly page: string;
  readonly line: number;
  readonly code: string;
  file: string;
}

const blocks: Block[] = [];
for (const page of pages) {
  const text = await readFile(join(root, page), "utf8");
  for (const match of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    const line = text.slice(0, match.index).split("\n").length + 1;
    blocks.push({ page, line, code: match[1] as string, file: "" });
  }
}

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

  it.each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "run: %s",
    async (_, block) => {
      const { status, stderr } = await runProgram(block.file, { cwd: root });
      expect({ status, stderr }).toMatchObject({ status: 0 });
    },
  );
});
