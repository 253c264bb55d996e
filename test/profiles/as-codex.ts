/** One emulator in the words of the other, for tests that were written for that one. */
import type { CodexEmulator, SiwcEmulator, SiwcFault } from "oauth-codex-sdk/testing";

/** Somebody else, for tests that ask for a token of theirs. */
export const STRANGER = { email: "somebody-else", workspace: "somebody-else" };

/** An emulator of "Sign in with ChatGPT" where a test speaks to one of the Codex backend. */
export function asCodex(emulator: SiwcEmulator): CodexEmulator {
  return new Proxy(emulator, { get: translated }) as unknown as CodexEmulator;
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
