import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { docBlocks } from "../support/doc-blocks.ts";
import { runProgram } from "../support/programs.ts";
import { reader } from "../support/reader.ts";
import { isKorean, typeProblems, writeBlocks } from "./blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

// Pages about other people's packages, and what needs such a package, are tried where those are installed: `npm run test:ecosystem`.
// A page about a client that its own commands make has a test of its own.
const own = (await docBlocks()).filter(
  ({ page, foreign }) => foreign.length === 0 && !/^docs\/\w+\/(?:clients\/|your-own-openapi)/.test(page),
);
// Inside the project, so that the package finds itself by its own name.
const { blocks, remove } = await writeBlocks(own, root);
afterAll(remove);

describe("code blocks of the documentation", async () => {
  const person = await reader({ signedIn: true });
  afterAll(() => person.close());

  it("are there", () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  it("type-check", () => {
    expect(typeProblems(root, blocks)).toEqual([]);
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

  // Those of the Korean pages say the same in other words: they run in `npm run test:ecosystem`.
  const run = blocks.filter(({ page }) => !isKorean(page));

  it.each(run.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "run: %s",
    async (_, block) => {
      const { status, stderr } = await runProgram(block.file, { cwd: root, env: { ...person.env } });
      expect({ status, stderr }).toMatchObject({ status: 0 });
    },
  );
});
