/** The programs of the READMEs that need other people's packages, as they stand there, signed in at an emulator. */
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { type Block, typeProblems, writeBlocks } from "../docs/blocks.ts";
import { needsOthers } from "../docs/foreign.ts";
import { runProgram } from "../support/programs.ts";
import { reader } from "../support/reader.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const { blocks, remove } = await writeBlocks(root, ["README.md", "README.ko.md"], here);
afterAll(remove);
const programs: readonly Block[] = blocks.filter(needsOthers);

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
