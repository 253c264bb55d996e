/** What the client's own methods about the login do. Loaded at the first call of one of them. */

import { AuthRequiredError } from "../errors/local.ts";
import type { Sender } from "../request.ts";
import type { Account } from "./account.ts";
import type { CredentialSources } from "./credentials.ts";
import { locked } from "./exclusive.ts";
import { forgetSession } from "./known-of-store.ts";
import type { LoginOptions } from "./login/login.ts";
import type { StartedLogin } from "./login/two-steps.ts";
import { revoke } from "./oauth/revoke.ts";
import { ANOTHER_PROFILE } from "./ownership.ts";
import { currentLogin, freshLogin } from "./session.ts";
import { endpointsOf, sessionOf } from "./stored.ts";
import { loginAtHand, requiredLogin } from "./whois.ts";

export async function login(sources: CredentialSources, options?: LoginOptions): Promise<Account> {
  return await (await import("./login/login.ts")).login(sources, options);
}

export async function startLogin(
  sources: CredentialSources,
  options?: { redirectUri?: string; consent?: boolean },
): Promise<StartedLogin> {
  return await (await import("./login/two-steps.ts")).startLogin(sources, options);
}

export async function finishLogin(
  sources: CredentialSources,
  answer: { callbackUrl: string; resume?: string | undefined },
): Promise<Account> {
  return await (await import("./login/two-steps.ts")).finishLogin(sources, answer);
}

/** A login that this client may not use is none. */
export async function isAuthenticated(sources: CredentialSources): Promise<boolean> {
  if (!sources.auth && sources.given === undefined) return false;
  const login = await loginAtHand(sources).catch((error: unknown) => {
    if (isOfAnotherProfile(error)) return undefined;
    throw error;
  });
  return login !== undefined && (login.refreshToken !== undefined || !login.isExpired(sources.clock.now()));
}

export async function isExpired(
  sources: CredentialSources,
  { leewaySeconds = 60 }: { leewaySeconds?: number } = {},
): Promise<boolean> {
  return (await requiredLogin(sources)).isExpired(sources.clock.now(), leewaySeconds * 1000);
}

export async function refreshIfNeeded(
  sources: CredentialSources,
  { force = false }: { force?: boolean } = {},
): Promise<boolean> {
  if (sources.given !== undefined) return false;
  const before = await loginAtHand(sources);
  const after = await freshLogin(await sessionOf(sources), { force });
  return after.accessToken !== before?.accessToken;
}

export async function account(
  sources: CredentialSources,
  { workspaces: live = false, sender }: { workspaces?: boolean; sender: Sender },
): Promise<Account | undefined> {
  const login = await loginAtHand(sources);
  if (!login || !sender.settings.workspaces) return login?.account;
  const { listWorkspaces } = await import("../workspaces/workspaces.ts");
  const workspaces = await listWorkspaces(sender, login, { live });
  if (!workspaces) return login.account;
  const accountId = login.accountId ?? workspaces.find(({ active }) => active)?.id;
  return { ...login.account, accountId, workspaces };
}

/** Local first: whatever the network does, nobody is signed in here afterwards. */
export async function logout(sources: CredentialSources): Promise<void> {
  const session = await sessionOf(sources);
  const { store } = session;
  const login = await locked(store, async () => {
    const held = await currentLogin(session).catch((error: unknown) => {
      if (isOfAnotherProfile(error)) throw error;
      // What cannot be read cannot be revoked, but it can be removed.
      return undefined;
    });
    await store.delete();
    return held;
  });
  forgetSession(store);
  if (!login) return;
  try {
    const revoked = await revoke(login, await endpointsOf(sources), sources);
    if (!revoked) sources.logger.info("Signed out here; this server has no way to revoke a login.");
  } catch (error) {
    sources.logger.warn(
      [
        `Signed out here, but the login could not be revoked on the server: ${(error as Error).message}.`,
        session.rules.endElsewhere,
      ]
        .filter(Boolean)
        .join(" "),
    );
  }
}

const isOfAnotherProfile = (error: unknown): boolean =>
  error instanceof AuthRequiredError && error.code === ANOTHER_PROFILE;
