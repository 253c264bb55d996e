/** `oauth-codex-sdk/testing/jest`: an emulator for the tests of a file. Jest's functions are taken from where it puts them. */
import type { EmulatorOptions } from "../types.ts";
import { type EmulatorOfFile, emulatorWith, type RunnerHooks } from "./hooks.ts";

export type { EmulatorOfFile } from "./hooks.ts";

/**
 * One emulator for a file's tests: started before them, forgotten after each, closed at the end. What a script function has
 * thrown in a test, such as a failed assertion, fails that test.
 *
 * @throws {Error} outside of Jest, or with `injectGlobals: false`.
 */
export function useCodexEmulator(options: EmulatorOptions = {}): EmulatorOfFile {
  const { beforeAll, afterEach, afterAll } = globalThis as Partial<RunnerHooks>;
  if (!beforeAll || !afterEach || !afterAll) {
    throw new Error(
      "Jest's beforeAll, afterEach and afterAll are not there: call this in a test file of Jest.",
    );
  }
  return emulatorWith({ beforeAll, afterEach, afterAll }, options);
}
