/**
 * `oauth-codex-sdk/testing`: emulators for tests, of the ChatGPT Codex backend and of "Sign in with ChatGPT".
 *
 * They speak the protocol, refuse what the service refuses, and inject faults. They are no models: their answers are
 * scripted, or an echo of the question.
 */
import { ManualClock, type TestClock } from "./clock.ts";
import type { SiwcEmulator, SiwcEmulatorOptions } from "./siwc/types.ts";
import type { CodexEmulator, EmulatorOptions } from "./types.ts";

export type { TestClock } from "./clock.ts";
export type {
  EmulatorCredits,
  EmulatorLimits,
  EmulatorLimitWindow,
  EmulatorResetCredit,
  EmulatorSpendControl,
  EmulatorUsageDay,
} from "./limits.ts";
export type { WorkspaceEntry } from "./rooms/accounts/workspaces.ts";
export type { CatalogueEntry, CatalogueRow } from "./rooms/models/catalogue.ts";
export { type SiwcError, type SiwcErrorCode, siwcErrors } from "./siwc/errors.ts";
export type {
  SiwcAccessTokenOptions,
  SiwcAccount,
  SiwcClient,
  SiwcDecision,
  SiwcEmulator,
  SiwcEmulatorOptions,
  SiwcFault,
  SiwcFaultKind,
  SiwcFaultTarget,
  SiwcStats,
  SiwcSwitches,
  SiwcTokenSet,
  SiwcTokenSetOptions,
} from "./siwc/types.ts";
export type {
  AccessTokenOptions,
  AnswerParts,
  CodexEmulator,
  ConsentDecision,
  EmulatorAccount,
  EmulatorDevices,
  EmulatorOAuthConfig,
  EmulatorOptions,
  EmulatorTokenSet,
  EmulatorWorkspace,
  Fault,
  FaultKind,
  FaultTarget,
  RecordedRequest,
  ResponsesRequest,
  ScriptedAnswer,
  ScriptedToolCall,
  ScriptedUsage,
  TokenSetOptions,
} from "./types.ts";

/**
 * Starts an emulator of the ChatGPT Codex backend on a loopback port of this machine.
 *
 * @example
 * const emulator = await createCodexEmulator();
 * emulator.script("Hello there.");
 * // ... a client with baseURL: emulator.baseURL, accessToken: await emulator.accessToken(), profile: "codex"
 * await emulator.close();
 */
export async function createCodexEmulator(options: EmulatorOptions = {}): Promise<CodexEmulator> {
  // Loaded at the first use, so that importing this entry needs nothing of Node.
  const { startEmulator } = await import("./emulator.ts");
  return startEmulator(options);
}

/**
 * Starts an emulator of "Sign in with ChatGPT" on a loopback port of this machine: its issuer, and the two routes of the API that
 * a plan is good for.
 *
 * @example
 * const emulator = await createSiwcEmulator();
 * emulator.script("Hello there.");
 * // ... a client with baseURL: emulator.baseURL, oauthConfig: emulator.oauthConfig
 * await emulator.close();
 */
export async function createSiwcEmulator(options: SiwcEmulatorOptions = {}): Promise<SiwcEmulator> {
  const { startSiwcEmulator } = await import("./siwc/emulator.ts");
  return startSiwcEmulator(options);
}

/**
 * A clock that stands still until it is told otherwise, for the client option `clock`: ten minutes of silence in a stream, or a
 * clock that is set wrong, are tested in no time.
 *
 * @param options.now What it shows at first, in milliseconds since 1970. Default: the present.
 * @example
 * const clock = createTestClock();
 * const emulator = await createCodexEmulator({ now: clock.now });
 * // ... a client with clock, and a call that waits
 * await clock.advance(600_000);
 */
export function createTestClock(options: { now?: number } = {}): TestClock {
  return new ManualClock(options.now ?? Date.now());
}
