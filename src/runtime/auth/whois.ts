import { type CredentialSources, revealed, usedFor } from "./credentials.ts";
import { currentLogin } from "./session.ts";
import { notSignedIn } from "./sign-in-again.ts";
import { sessionOf } from "./stored.ts";
import type { Login } from "./tokens/login.ts";

/** Whose login it is. No token is in here. */
export interface Whois {
  /** Account (of ChatGPT: workspace) id. */
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
  const used = response && usedFor.get(response);
  const { accountId, subject } = used?.login ?? (await requiredLogin(sources));
  return { accountId, subject };
}

/** The login as it lies there: a token of the caller's own, or what the store holds. */
export async function loginAtHand(sources: CredentialSources): Promise<Login | undefined> {
  if (sources.given !== undefined) return await revealed(sources, sources.given);
  return await currentLogin(await sessionOf(sources));
}

/** @throws {AuthRequiredError} when nobody is signed in. */
export async function requiredLogin(sources: CredentialSources): Promise<Login> {
  const login = await loginAtHand(sources);
  if (!login) throw await notSignedIn(await sessionOf(sources));
  return login;
}
