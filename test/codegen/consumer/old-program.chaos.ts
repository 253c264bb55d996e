import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { modelPaths } from "../../../codegen/commands/paths.ts";
import { judgeByOldProgram } from "../../../codegen/consumer/old-program.ts";
import { readInputs } from "../../../codegen/model/load.ts";
import { PROJECT } from "../../support/codegen.ts";

const { facts } = readInputs(modelPaths(PROJECT));
const seen = { area: "types", effect: "breaking", text: "", methods: [] } as const;

/** The sources in a folder of their own, with one file edited. */
function edited(file: string, old: string, young: string): string {
  const root = mkdtempSync(join(tmpdir(), "old-program-"));
  for (const part of ["src", "tsconfig.json", "package.json"])
    cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"));
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toContain(old);
  writeFileSync(join(root, file), text.replace(old, young));
  return root;
}

describe("a program that uses all of the spec", () => {
  it("compiles against what is generated from it", () => {
    const { problems, disagreement } = judgeByOldProgram(PROJECT, facts, []);
    expect(problems).toEqual([]);
    expect(disagreement).toBeUndefined();
    expect(judgeByOldProgram(PROJECT, facts, [seen]).disagreement).toMatch(/still compiles/);
  });

  it("does not where a field of an answer is gone, and says so if nobody has seen that", () => {
    const root = edited("src/generated/resources/files.ts", "  bytes: number;\n", "");
    const { problems, disagreement } = judgeByOldProgram(root, facts, []);
    expect(problems.join("\n")).toMatch(/TS2339: Property 'bytes' does not exist/);
    expect(disagreement).toMatch(/teach codegen\/diff/);
    expect(judgeByOldProgram(root, facts, [seen]).disagreement).toBeUndefined();
  });
});
