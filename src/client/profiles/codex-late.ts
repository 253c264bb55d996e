/** All of the profile that is loaded when it is used, each part with what it needs. */
import type { Profile } from "../../runtime/profile.ts";

export { codexAuth } from "./codex-auth.ts";

export const stubs = async () => (await import("../../generated/profiles/codex/stubs.ts")).stubs;

export const parameters = async () =>
  (await import("../../generated/profiles/codex/parameters.ts")).parameters;

export const responses = async () => (await import("../../runtime/codex/rules.ts")).responseRules;

export const workspaces = async () => (await import("../../runtime/codex/workspaces.ts")).workspaceRules;

export const usage: NonNullable<Profile["usage"]> = async (...asked) =>
  (await import("../../runtime/codex/usage.ts")).fetchUsage(...asked);

// Errors are rare and their rules long.
export const toError: Profile["toError"] = async (...refused) =>
  (await import("../../runtime/codex/errors.ts")).codexError(...refused);
