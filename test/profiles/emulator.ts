/** The emulators as tests know them, for another profile than theirs. */
import { type CodexEmulator, createSiwcEmulator, type EmulatorOptions } from "../../src/testing/index.ts";
import { asCodex, STRANGER } from "./as-codex.ts";

export * from "../../src/testing/index.ts";

/** Where a test asks for the Codex backend it gets "Sign in with ChatGPT". */
export async function createCodexEmulator(options: EmulatorOptions = {}): Promise<CodexEmulator> {
  const {
    accountId: _,
    accessTokenLifetime,
    fullOutput,
    ...given
  } = options as EmulatorOptions & {
    fullOutput?: boolean;
  };
  const emulator = await createSiwcEmulator({
    ...(given as object),
    accounts: [{}, STRANGER],
    ...(accessTokenLifetime === undefined ? {} : { lifetime: accessTokenLifetime }),
    ...(fullOutput === undefined ? {} : { fullOutput }),
  });
  return asCodex(emulator);
}
