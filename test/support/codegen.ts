import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ProgramResult, runProgram } from "./programs.ts";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(PROJECT, "codegen/cli.ts");

/** A copy of what the generator reads and writes, so that no test touches the project's own files. */
export function copyProject({ all = false } = {}): string {
  const root = mkdtempSync(join(tmpdir(), "codegen-test-"));
  mkdirSync(join(root, "src"));
  const parts = [
    "package.json",
    "spec",
    "src/runtime",
    "src/generated",
    "docs/en",
    "docs/ko",
    "docs/coverage.svg",
    "test/types/generated-parity.ts",
    ...(all ? ["src", "codegen", "biome.json"] : []),
  ];
  for (const part of parts) cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  if (all) symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"));
  return root;
}

/** Runs the generator's program as users do, on a copy. A whole copy is worked on by its own generator. */
export function codegen(root: string, ...args: string[]): Promise<ProgramResult> {
  const own = join(root, "codegen/cli.ts");
  return runProgram(existsSync(own) ? own : CLI, { cwd: root, args: [...args, "--root", root] });
}
