/** `oauth-codex-sdk/testing/node`: an emulator for the tests of a file, for Node's own runner. */
import { after, afterEach, before } from "node:test";
import type { EmulatorOptions } from "../types.ts";
import { type EmulatorOfFile, emulatorWith } from "./hooks.ts";

export type { EmulatorOfFile } from "./hooks.ts";

/**
 * One emulator for a file's tests: started before them, forgotten after each, closed at the end. What a script function has
 * thrown in a test, such as a failed assertion, fails that test.
 */
export function useCodexEmulator(options: EmulatorOptions = {}): EmulatorOfFile {
  return emulatorWith(
    { beforeAll: (run) => before(run), afterEach: (run) => afterEach(run), afterAll: (run) => after(run) },
    options,
  );
}
