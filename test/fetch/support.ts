import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type ClientOptions, OAuthCodexClient } from "../../src/index.ts";
import { type CodexEmulator, createCodexEmulator, type EmulatorOptions } from "../../src/testing/index.ts";

interface Started {
  readonly client: OAuthCodexClient;
  readonly emulator: CodexEmulator;
}

/** An emulator and a client of it that keeps its files apart. */
export async function start(
  options: Partial<ClientOptions> = {},
  emulated: EmulatorOptions = {},
): Promise<Started> {
  const emulator = await createCodexEmulator(emulated);
  const folder = await mkdtemp(join(tmpdir(), "fetch-"));
  const client = new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    accessToken: await emulator.accessToken(),
    compatStorageDir: folder,
    logLevel: "off",
    ...options,
  });
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { client, emulator };
}

export const V1 = "https://api.openai.com/v1";

export function post(body: unknown, init: RequestInit = {}): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...init,
  };
}
