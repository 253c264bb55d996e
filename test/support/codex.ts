import { afterAll, afterEach, beforeAll } from "vitest";
import type { ClientOptions } from "../../src/client/client-options.ts";
import { OAuthCodexClient } from "../../src/index.ts";
import { machineClock } from "../../src/runtime/clock.ts";
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";

/** One emulator for a file, forgotten after each test, and a client for it. */
export function useEmulator(): {
  readonly emulator: CodexEmulator;
  connect(options?: ClientOptions, time?: { readonly now: () => number }): OAuthCodexClient;
} {
  let emulator: CodexEmulator;
  let accessToken: string;
  beforeAll(async () => {
    emulator = await createCodexEmulator({ port: 0 });
    accessToken = await emulator.accessToken();
  });
  afterAll(() => emulator.close());
  afterEach(() => emulator.reset());
  return {
    get emulator() {
      return emulator;
    },
    connect: (options = {}, time) =>
      new OAuthCodexClient({
        baseURL: emulator.baseURL,
        profile: "codex",
        accessToken,
        maxRetries: 0,
        ...(time ? { clock: { ...machineClock, ...time } } : {}),
        ...options,
      }),
  };
}
