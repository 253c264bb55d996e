/** The programs of the READMEs that need other people's packages, as they stand there, signed in at an emulator. */
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { typeProblems, writeBlocks } from "../docs/blocks.ts";
import { docBlocks } from "../support/doc-blocks.ts";
import { runProgram } from "../support/programs.ts";
import { reader } from "../support/reader.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const onReadmes = (await docBlocks()).filter(
  ({ page, foreign }) => page.startsWith("README") && foreign.length > 0,
);
const { blocks: programs, remove } = await writeBlocks(onReadmes, here);
afterAll(remove);

describe("a program of the README for another client", { concurrent: false }, () => {
  it("is there, and compiles", () => {
    expect(programs.length).toBeGreaterThan(1);
    expect(typeProblems(root, programs)).toEqual([]);
  });

  it.each(programs.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "runs: %s",
    async (_, { file }) => {
      const person = await reader({ signedIn: true });
      try {
        const { status, stdout, stderr } = await runProgram(file, {
          cwd: person.home,
          env: { ...person.env },
        });
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
        expect(stdout).toMatch(/^echo: \S.+\n$/);
        expect(person.emulator.count("responses")).toBe(1);
      } finally {
        await person.close();
      }
    },
  );
});
