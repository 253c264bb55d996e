import type { CodexEmulator, EmulatorOptions } from "../types.ts";

/** What a test runner calls at the beginning, after each test, and at the end. */
export interface RunnerHooks {
  readonly beforeAll: (run: () => Promise<void>) => void;
  readonly afterEach: (run: () => void) => void;
  readonly afterAll: (run: () => Promise<void>) => void;
}

/** An emulator for the tests of a file. */
export interface EmulatorOfFile {
  /** From the first test on. */
  readonly emulator: CodexEmulator;
  /** Options for a client of it: `new OAuthCodexClient(codex.clientOptions)`. Nothing of it is kept on a disk. */
  readonly clientOptions: {
    readonly baseURL: string;
    readonly profile: "codex";
    readonly accessToken: () => Promise<string>;
    readonly continuity: "off";
  };
}

/**
 * One emulator for a file's tests: started before them, forgotten after each, closed at the end. What a script function has
 * thrown in a test, such as a failed assertion, fails that test.
 */
export function emulatorWith(hooks: RunnerHooks, options: EmulatorOptions): EmulatorOfFile {
  let emulator: CodexEmulator | undefined;
  const started = (): CodexEmulator => {
    if (emulator) return emulator;
    throw new Error("The emulator starts with the first test: use it in a test or in beforeEach.");
  };
  hooks.beforeAll(async () => {
    const { startEmulator } = await import("../emulator.ts");
    emulator = await startEmulator(options);
  });
  hooks.afterEach(() => {
    try {
      emulator?.rethrow();
    } finally {
      emulator?.reset();
    }
  });
  hooks.afterAll(async () => {
    await emulator?.close();
    emulator = undefined;
  });
  return {
    get emulator() {
      return started();
    },
    get clientOptions() {
      const { baseURL } = started();
      return {
        baseURL,
        profile: "codex",
        accessToken: () => started().accessToken(),
        continuity: "off",
      } as const;
    },
  };
}
