import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, vi } from "vitest";
import { type CodexEmulator, createCodexEmulator, type EmulatorOptions } from "../../src/testing/index.ts";
import { COMPILE_CACHE } from "../support/compile-cache.ts";

export const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly done: Promise<Ran>;
  /** Resolves when standard output and error together match. */
  saw(pattern: RegExp): Promise<RegExpExecArray>;
  write(text: string): void;
  end(text?: string): void;
  kill(signal: NodeJS.Signals): void;
  /** Closes our end of the command's standard output. */
  stopReading(): void;
}

export interface Place {
  readonly emulator: CodexEmulator;
  readonly home: string;
  /** Starts the built command, as a process of its own. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Running;
  run(
    args: readonly string[],
    options?: { input?: string; env?: Readonly<Record<string, string>> },
  ): Promise<Ran>;
}

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()));
});

/** The command in this process keeps its files in that folder until the test ends. */
export function liveIn(home: string): void {
  vi.stubEnv("HOME", home);
  vi.stubEnv("USERPROFILE", home);
}

/** An emulator and an empty home folder, with a token in the environment unless told otherwise. */
export async function place(options: EmulatorOptions & { signedIn?: boolean } = {}): Promise<Place> {
  const { signedIn = true, ...rest } = options;
  const emulator = await createCodexEmulator(rest);
  const home = await mkdtemp(join(tmpdir(), "oauth-codex-cli-"));
  cleanups.push(
    () => emulator.close(),
    () => rm(home, { recursive: true, force: true }),
  );
  const token = signedIn ? { OAUTH_CODEX_ACCESS_TOKEN: await emulator.accessToken() } : {};
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Running => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: home,
      env: {
        PATH: process.env["PATH"],
        ...COMPILE_CACHE,
        HOME: home,
        USERPROFILE: home,
        OAUTH_CODEX_BASE_URL: emulator.baseURL,
        CODEX_OAUTH_ISSUER: emulator.issuer,
        ...token,
        ...env,
      },
      stdio: "pipe",
    });
    let stdout = "";
    let stderr = "";
    let look = () => {};
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      look();
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
      look();
    });
    child.stdin.on("error", () => {});
    const done = new Promise<Ran>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, stdout, stderr }));
    });
    return {
      done,
      saw: (pattern) =>
        new Promise((resolve, reject) => {
          look = () => {
            const match = pattern.exec(`${stdout}\n${stderr}`);
            if (match) resolve(match);
          };
          look();
          done.then(
            () => reject(new Error(`the command ended without ${pattern}: ${stdout}${stderr}`)),
            reject,
          );
        }),
      write: (text) => void child.stdin.write(text),
      end: (text) => void child.stdin.end(text),
      kill: (signal) => void child.kill(signal),
      stopReading: () => void child.stdout.destroy(),
    };
  };
  return {
    emulator,
    home,
    start,
    run(args, { input = "", env } = {}) {
      const running = start(args, env);
      running.end(input);
      return running.done;
    },
  };
}
