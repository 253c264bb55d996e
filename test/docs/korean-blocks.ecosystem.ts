import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { docBlocks } from "../support/doc-blocks.ts";
import { runProgram } from "../support/programs.ts";
import { reader } from "../support/reader.ts";
import { isKorean, writeBlocks } from "./blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const own = (await docBlocks()).filter(
  ({ page, foreign }) =>
    foreign.length === 0 && isKorean(page) && !/^docs\/\w+\/(?:clients\/|your-own-openapi)/.test(page),
);
const { blocks, remove } = await writeBlocks(own, root);
afterAll(remove);

// One after another: what a block keeps on the disk, the next one of its page may look for.
describe("code blocks of the Korean documentation", { concurrent: false }, async () => {
  const person = await reader({ signedIn: true });
  afterAll(() => person.close());

  it.each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "run: %s",
    async (_, block) => {
      const { status, stderr } = await runProgram(block.file, { cwd: root, env: { ...person.env } });
      expect({ status, stderr }).toMatchObject({ status: 0 });
    },
  );
});
