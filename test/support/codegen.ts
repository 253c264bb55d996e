import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../codegen/commands/run.ts";
import { type ProgramResult, runProgram } from "./programs.ts";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

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

/**
 * Runs the generator as its program does, on a copy. In this process, which has it loaded and warm: a program of its own takes
 * twice as long, and there are a hundred runs. A whole copy is worked on by its own generator, as a program.
 */
export async function codegen(root: string, ...args: string[]): Promise<ProgramResult> {
  const own = join(root, "codegen/cli.ts");
  const given = [...args, "--root", root];
  if (existsSync(own)) return runProgram(own, { cwd: root, args: given });
  const said: { readonly out: string[]; readonly err: string[] } = { out: [], err: [] };
  const status = await run(given, {
    root: PROJECT,
    out: (text) => said.out.push(`${text}\n`),
    err: (text) => said.err.push(`${text}\n`),
    now: () => performance.now(),
  });
  return { status, stdout: said.out.join(""), stderr: said.err.join("") };
}
