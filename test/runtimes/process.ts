/** Programs that run in a process of their own, with a home of their own. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { ready } from "./backend.ts";
import type { Results } from "./cells.ts";

const run = promisify(execFile);

/** Runs the acceptance program. @returns what it printed. */
export async function runAccepted(
  emulator: CodexEmulator,
  [command = "", ...args]: readonly string[],
  cwd: string,
): Promise<Results> {
  ready(emulator);
  const home = await mkdtemp(join(cwd, "home-"));
  try {
    const { stdout, stderr } = await run(command, args, {
      cwd,
      env: environment(emulator, home),
      timeout: 120_000,
    });
    if (stderr !== "") throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** What a program is told. */
export function environment(emulator: CodexEmulator, home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    EMULATOR: emulator.baseURL,
    OAUTH: JSON.stringify(emulator.oauthConfig),
  };
}

/** The version that a runtime gives itself. */
export async function versionOf(program: string): Promise<string> {
  const { stdout } = await run(program, ["--version"]);
  const [version = stdout] = /\d+\.\d+\.\d+/.exec(stdout) ?? [];
  return version;
}
