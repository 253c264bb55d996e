/** The emulators as tests know them, for another profile than theirs. */
import {
  type CodexEmulator,
  createSiwcEmulator,
  type EmulatorOptions,
  type SiwcEmulator,
  type SiwcFault,
} from "../../src/testing/index.ts";

export * from "../../src/testing/index.ts";

/** Somebody else, for tests that ask for a token of theirs. */
const STRANGER = { email: "somebody-else", workspace: "somebody-else" };

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
  return new Proxy(emulator, { get: (target, name) => translated(target, name) }) as unknown as CodexEmulator;
}

function translated(emulator: SiwcEmulator, name: string | symbol): unknown {
  if (name === "accessToken") {
    return ({ accountId, ...rest }: { accountId?: string } = {}) =>
      emulator.accessToken({ ...rest, ...(accountId === STRANGER.email ? { account: accountId } : {}) });
  }
  if (name === "fault") return (fault: { on: string; kind: string }) => emulator.fault(faultOf(fault));
  const value = Reflect.get(emulator, name);
  return typeof value === "function" ? value.bind(emulator) : value;
}

/** Refusals that the two services have, in the words of the other one. */
function faultOf(fault: { readonly on: string; readonly kind: string }): SiwcFault {
  const { kind, ...rest } = fault;
  const same = rest as Omit<SiwcFault, "kind">;
  if (kind === "plan-limit")
    return { ...same, kind: "refuse", code: "subscription_sharing_usage_limit_exceeded" };
  if (kind === "overloaded")
    return { ...same, kind: "refuse", code: "subscription_sharing_usage_unavailable" };
  if (kind === "burst-limit") return { ...same, kind: "status", status: 429 };
  return fault as SiwcFault;
}
