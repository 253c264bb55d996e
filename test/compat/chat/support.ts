import { afterAll, afterEach, beforeAll } from "vitest";
import { OAuthCodexClient } from "../../../src/index.ts";
import type { ClientOptions } from "../../../src/runtime/client-options.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";

export interface Bench {
  readonly emulator: CodexEmulator;
  connect(options?: ClientOptions): OAuthCodexClient;
  /** Bodies of the requests that came to `/responses`. */
  bodies(): SentBody[];
}

export type SentBody = Readonly<Record<string, unknown>> & {
  readonly input: readonly Record<string, unknown>[];
};

/** An emulator for the tests of a file, emptied after each. */
export function useEmulator(): Bench {
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
    connect: (options = {}) =>
      new OAuthCodexClient({
        baseURL: emulator.baseURL,
        profile: "codex",
        accessToken,
        maxRetries: 0,
        logLevel: "off",
        ...options,
      }),
    bodies: () =>
      emulator.requests.filter(({ room }) => room === "responses").map(({ body }) => body as SentBody),
  };
}
