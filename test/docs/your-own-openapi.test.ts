import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PROJECT } from "../support/codegen.ts";
import { runProgram } from "../support/programs.ts";
import { typeProblems } from "./blocks.ts";

const GENERATOR = /^npm run generate -- /;
mkdirSync(join(PROJECT, ".tmp"), { recursive: true });
// Inside the project, so that the client finds the package by its name.
const folder = mkdtempSync(join(PROJECT, ".tmp/guide-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A block, and the file that the page says it is: a program without a name is called after its line. */
interface Block {
  readonly language: string;
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(PROJECT, page), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = "", 2: code = "" }) => {
      const before = text.slice(0, index);
      const line = before.split("\n").length + 1;
      const named = /`([^`\n]+\.\w+)`[^`]*$/.exec(before.trimEnd().split("\n").at(-1) ?? "")?.[1];
      return { language, code, line, file: named ?? `../shop/block-${line}.${language}` };
    },
  );
}

describe.each(["en", "ko"])("docs/%s/your-own-openapi.md", (language) => {
  it("says what works: each document is generated from, each program type-checks and runs", async () => {
    const checkout = join(folder, language, "checkout");
    mkdirSync(checkout, { recursive: true });
    const blocks = blocksOf(`docs/${language}/your-own-openapi.md`);
    expect(blocks.map((block) => block.language)).toEqual(["yaml", "sh", "ts", "sh", "yaml", "sh", "ts"]);
    const printed: string[] = [];
    const run = async (file: string, args: readonly string[] = []): Promise<void> => {
      const { status, stdout, stderr } = await runProgram(file, { cwd: checkout, args });
      expect({ status, stderr }).toMatchObject({ status: 0 });
      printed.push(stdout);
    };
    for (const block of blocks) {
      const path = join(checkout, block.file);
      if (block.language === "sh") {
        const [command = ""] = block.code.trim().split("\n");
        if (!GENERATOR.test(command)) continue;
        await run(join(PROJECT, "codegen/cli.ts"), [
          "generate",
          ...command.replace(GENERATOR, "").split(" "),
        ]);
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, block.code);
      if (block.language !== "ts") continue;
      const page = `docs/${language}/your-own-openapi.md`;
      expect(typeProblems(PROJECT, [{ ...block, page, foreign: [], file: path }])).toEqual([]);
      await run(path);
    }
    expect(printed[1]).toContain("GET https://api.shop.example/v1/pets?color=black key");
    expect(printed[1]).toContain("Mia 2 PNG");
    expect(printed[3]).toContain("https://eu.shop.example/v1/pets/1/photos/p-1 Token key");
  });
});
