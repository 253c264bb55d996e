import { readClaims, readPayload } from "./claims.ts";
import { type Credential, type CredentialSources, reveal, usedFor } from "./credentials.ts";
import { notSignedIn } from "./session.ts";
import type { TokenSet } from "./store.ts";
import { storeOf } from "./stored.ts";

/** Whose login it is. No token is in here. */
export interface Whois {
  /** ChatGPT account (workspace) id. */
  readonly accountId: string | undefined;
  /** The person in it (`sub`). */
  readonly subject: string | undefined;
}

/**
 * Whose login a client has. Nothing is refreshed for it: neither account nor person changes with the token.
 *
 * @param response An answer to the client, which tells what it was asked for with.
 * @throws {AuthRequiredError} when nobody is signed in.
 */
export async function whois(sources: CredentialSources, response?: Response): Promise<Whois> {
  const { token, accountId } = (response && usedFor.get(response)) ?? (await credentialAtHand(sources));
  const { sub } = readPayload(token);
  return {
    accountId: accountId ?? readClaims(token).accountId,
    subject: typeof sub === "string" ? sub : undefined,
  };
}

async function credentialAtHand(sources: CredentialSources): Promise<Credential> {
  const login = await loginAtHand(sources);
  if (!login) throw notSignedIn(await storeOf(sources));
  return { token: login.accessToken, accountId: login.accountId };
}

/** The login as it lies there: a token of the caller's own, or what the store holds. */
export async function loginAtHand(sources: CredentialSources): Promise<TokenSet | undefined> {
  if (sources.given !== undefined) return { accessToken: await reveal(sources.given, sources.spaced) };
  return await (await storeOf(sources)).load();
}
