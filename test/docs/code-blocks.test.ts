import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runProgram } from "../support/programs.ts";
import { typeProblems, writeBlocks } from "./blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = [
  "README.md",
  "README.ko.md",
  ...(await readdir(join(root, "docs"), { recursive: true }))
    // Pages about other people's packages are tried where those are installed: `npm run test:ecosystem`.
    .filter((name) => name.endsWith(".md") && !/^\w+[\\/]clients[\\/]/.test(name))
    .map((name) => `docs/${name}`),
].sort();

// Inside the project, so that the package finds itself by its own name.
const { blocks, remove } = await writeBlocks(root, pages, root);
afterAll(remove);

describe("code blocks of the documentation", () => {
  it("are there", () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  it("type-check", () => {
    expect(typeProblems(root, blocks)).toEqual([]);
  });

  it.each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "run: %s",
    async (_, block) => {
      const { status, stderr } = await runProgram(block.file, { cwd: root });
      expect({ status, stderr }).toMatchObject({ status: 0 });
    },
  );
});
