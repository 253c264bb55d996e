import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FileTokenStore, type TokenSet } from "../../src/index.ts";
import type { CodexEmulator } from "../../src/testing/index.ts";

const worker = fileURLToPath(new URL("refresh-worker.ts", import.meta.url));

interface WorkerResult {
  readonly text?: string;
  readonly accessToken?: string;
  readonly error?: string;
  readonly code?: string;
  /** Ended by a signal before it could say anything. */
  readonly killed?: boolean;
}

interface RaceResult {
  readonly before: TokenSet;
  readonly after: TokenSet | undefined;
  readonly results: readonly WorkerResult[];
  readonly leftovers: readonly string[];
}

/**
 * Starts processes that all find the same expired login, and gives what became of them. `interfere` gets the processes once
 * all have started.
 */
export async function refreshRace(
  emulator: CodexEmulator,
  count: number,
  interfere: (children: readonly ChildProcess[]) => void = () => {},
): Promise<RaceResult> {
  const folder = await mkdtemp(join(tmpdir(), "oauth-codex-race-"));
  const path = join(folder, "auth.json");
  try {
    const before = await emulator.tokens({ expiresInSeconds: -60 });
    const store = new FileTokenStore(path);
    await store.save(before);
    const args = [worker, path, emulator.baseURL, JSON.stringify(emulator.oauthConfig)];
    const children = Array.from({ length: count }, (_, number) =>
      spawn(process.execPath, [...args, String(number)], { stdio: ["ignore", "pipe", "inherit"] }),
    );
    interfere(children);
    const results = await Promise.all(children.map(resultOf));
    return { before, after: await store.load(), results, leftovers: await readdir(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function resultOf(child: ChildProcess): Promise<WorkerResult> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (output !== "") resolve(JSON.parse(output) as WorkerResult);
      else if (signal) resolve({ killed: true });
      else reject(new Error(`the process said nothing and ended with ${status}`));
    });
  });
}
