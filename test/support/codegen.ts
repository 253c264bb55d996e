import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
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

/** What of a checkout nobody has written, or no other one may share. */
const OWN = new Set([".ci", ".git", ".tmp", ".spec-bump", ".codegen-staged", "dist", "node_modules"]);

/**
 * A copy of the whole project that can be built and tested, with another version of `openai` in the place of the pinned one.
 *
 * @param openai folder of the other one among the installed packages.
 */
export function copyWhole(openai: string): string {
  const root = mkdtempSync(join(tmpdir(), "codegen-test-"));
  for (const name of readdirSync(PROJECT).filter((each) => !OWN.has(each))) {
    const filter = (from: string): boolean => !from.includes("/node_modules");
    cpSync(join(PROJECT, name), join(root, name), { recursive: true, filter });
  }
  const modules = join(PROJECT, "node_modules");
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(modules).filter((each) => each !== "openai")) {
    symlinkSync(join(modules, name), join(root, "node_modules", name));
  }
  cpSync(join(modules, openai), join(root, "node_modules/openai"), { recursive: true });
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
