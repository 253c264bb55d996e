import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ProgramResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The Node that programs run on, where it is not the one of the tests (`npm run test:docs:oldest`). */
export const programNode = process.env["OAUTH_CODEX_TEST_NODE"] ?? process.execPath;

interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Record<string, string>;
  readonly args?: readonly string[];
  /** Gets what it prints to standard error, as it comes. */
  readonly onError?: (text: string) => void;
}

/** Runs a TypeScript program as a process of its own, without standard input, and with a storage folder of its own. */
export async function runProgram(file: string, options: ProgramOptions): Promise<ProgramResult> {
  const storage = await mkdtemp(join(tmpdir(), "oauth-codex-program-"));
  const result = new Promise<ProgramResult>((resolve, reject) => {
    const child = spawn(programNode, [file, ...(options.args ?? [])], {
      cwd: options.cwd,
      env: { ...process.env, CODEX_COMPAT_STORAGE_DIR: storage, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
      options.onError?.(String(chunk));
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
  return await result.finally(() => rm(storage, { recursive: true, force: true }));
}
