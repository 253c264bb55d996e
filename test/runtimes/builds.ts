/** Programs, built: by a bundler's own API where this project has it, else by the scripts of `builds` in the project. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BuildOptions, build } from "esbuild";
import { type InputOptions, rolldown } from "rolldown";
import { inject } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import type { Results } from "./cells.ts";
import { runAccepted } from "./process.ts";

const run = promisify(execFile);
const project = inject("project");
const programAt = (name: string): string => join(project, "programs", `${name}.js`);

/** @returns the folder that `app.js` is in. */
async function folderOf(type: "module" | "commonjs"): Promise<string> {
  const folder = await mkdtemp(join(project, "out-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type }));
  return folder;
}

/** @throws what it warns of: optional packages, which this project has not installed, are nothing to warn of. */
export async function byEsbuild(program: string, options: BuildOptions): Promise<string> {
  const folder = await folderOf(options.format === "cjs" ? "commonjs" : "module");
  const { warnings } = await build({
    entryPoints: { app: programAt(program) },
    bundle: true,
    outdir: folder,
    absWorkingDir: project,
    logLevel: "silent",
    ...options,
  });
  if (warnings[0]) throw new Error(warnings[0].text);
  return folder;
}

/** In one file. */
export async function byRolldown(program: string, options: InputOptions): Promise<string> {
  const folder = await folderOf("module");
  const made = await rolldown({
    input: { app: programAt(program) },
    cwd: project,
    logLevel: "silent",
    ...options,
  });
  await made.write({ dir: folder, format: "esm", codeSplitting: false });
  await made.close();
  // It writes a file besides that nothing loads.
  if (/\b(?:from|import)\s*\(?\s*["']\.{1,2}\//.test(await readFile(join(folder, "app.js"), "utf8"))) {
    throw new Error("not one file");
  }
  return folder;
}

/** @param script One of `builds`. */
export async function byScript(script: string, program: string): Promise<string> {
  const folder = await folderOf("module");
  const command = [join(project, "builds", `${script}.js`), programAt(program), folder];
  const { stderr } = await run(process.execPath, command, { cwd: project });
  if (stderr !== "") throw new Error(stderr);
  return folder;
}

/** Runs what was built far from the modules it was made of. */
export async function runBuilt(folder: string, emulator: CodexEmulator): Promise<Results> {
  const away = await mkdtemp(join(project, "..", "oauth-codex-away-"));
  try {
    await run("cp", ["-r", `${folder}/.`, away]);
    return await runAccepted(emulator, [process.execPath, join(away, "app.js")], away);
  } finally {
    await rm(away, { recursive: true, force: true });
  }
}
