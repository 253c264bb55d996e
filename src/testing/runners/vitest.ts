/** `oauth-codex-sdk/testing/vitest`: an emulator for the tests of a file. */
import { afterAll, afterEach, beforeAll } from "vitest";
import type { EmulatorOptions } from "../types.ts";
import { type EmulatorOfFile, emulatorWith } from "./hooks.ts";

export type { EmulatorOfFile } from "./hooks.ts";

/**
 * One emulator for a file's tests: started before them, forgotten after each, closed at the end. What a script function has
 * thrown in a test, such as a failed assertion, fails that test.
 *
 * @example
 * const codex = useCodexEmulator();
 * it("answers", async () => {
 *   codex.emulator.script("Hello there.");
 *   const client = new OAuthCodexClient(codex.clientOptions);
 *   // ...
 * });
 */
export function useCodexEmulator(options: EmulatorOptions = {}): EmulatorOfFile {
  return emulatorWith({ beforeAll, afterEach, afterAll }, options);
}
