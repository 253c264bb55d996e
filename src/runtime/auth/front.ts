/** What the client's own methods about the login do. Loaded at the first call of one of them. */
import { type Account, accountOf } from "./account.ts";
import type { CredentialSources } from "./credentials.ts";
import type { LoginOptions } from "./login/login.ts";
import type { StartedLogin } from "./login/two-steps.ts";
import { revoke } from "./oauth/revoke.ts";
import { forgetSession, freshTokens, locked, notSignedIn } from "./session.ts";
import { endpointsOf, sessionOf, storeOf } from "./stored.ts";
import { isDue, isExpired as isTokenExpired } from "./tokens/expiry.ts";
import { loginAtHand } from "./whois.ts";

export async function login(sources: CredentialSources, options?: LoginOptions): Promise<Account> {
  return await (await import("./login/login.ts")).login(sources, options);
}

export async function startLogin(
  sources: CredentialSources,
  options?: { redirectUri?: string },
): Promise<StartedLogin> {
  return await (await import("./login/two-steps.ts")).startLogin(sources, options);
}

export async function finishLogin(
  sources: CredentialSources,
  answer: { callbackUrl: string; resume?: string | undefined },
): Promise<Account> {
  return await (await import("./login/two-steps.ts")).finishLogin(sources, answer);
}

export async function isAuthenticated(sources: CredentialSources): Promise<boolean> {
  const tokens = await loginAtHand(sources);
  return (
    tokens !== undefined && (tokens.refreshToken !== undefined || !isTokenExpired(tokens, sources.now(), 0))
  );
}

export async function isExpired(
  sources: CredentialSources,
  { leewaySeconds = 60 }: { leewaySeconds?: number } = {},
): Promise<boolean> {
  const tokens = await loginAtHand(sources);
  if (!tokens) throw notSignedIn(await storeOf(sources));
  return isTokenExpired(tokens, sources.now(), leewaySeconds * 1000);
}

export async function refreshIfNeeded(
  sources: CredentialSources,
  { force = false }: { force?: boolean } = {},
): Promise<boolean> {
  if (sources.given !== undefined) return false;
  const context = await sessionOf(sources);
  const before = await context.store.load();
  if (before && !force && !isDue(before, sources.now())) return false;
  return (await freshTokens(context, { force })).accessToken !== before?.accessToken;
}

export async function account(sources: CredentialSources): Promise<Account | undefined> {
  const tokens = await loginAtHand(sources);
  return tokens && accountOf(tokens);
}

/** Local first: whatever the network does, nobody is signed in here afterwards. */
export async function logout(sources: CredentialSources): Promise<void> {
  const store = await storeOf(sources);
  const tokens = await locked(store, async () => {
    // What cannot be read cannot be revoked, but it can be removed.
    const held = await store.load().catch(() => undefined);
    await store.delete();
    return held;
  });
  forgetSession(store);
  if (!tokens) return;
  try {
    await revoke(tokens, await endpointsOf(sources), sources);
  } catch (error) {
    sources.logger.warn(
      `Signed out here, but the login could not be revoked on the server: ${(error as Error).message}`,
    );
  }
}
