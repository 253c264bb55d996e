import { readClaims, readPayload } from "./claims.ts";
import type { TokenSet } from "./store.ts";
import { expiryOf } from "./tokens/expiry.ts";

/** Who is signed in, as the tokens say. No token is in here. */
export interface Account {
  /** ChatGPT account (workspace) id. */
  readonly accountId: string | undefined;
  readonly email: string | undefined;
  /** Plan as the server names it, e.g. `plus`. New names may come at any time. */
  readonly plan: string | undefined;
  /** When the access token ends. It is refreshed ahead of that. */
  readonly expiresAt: Date | undefined;
  /** Whether the login can be refreshed, i.e. outlives its access token. */
  readonly refreshable: boolean;
  /** What the access token grants, as it says itself (its `scp`); `undefined` when it does not say. */
  readonly scopes: readonly string[] | undefined;
}

/**
 * The account of a login. The id token knows best and the access token is asked next; where neither names an account, the
 * first organization of the id token stands in (codex-backend facts, 1.6).
 */
export function accountOf(tokens: TokenSet): Account {
  const id = readClaims(tokens.idToken ?? "");
  const access = readClaims(tokens.accessToken);
  const expiresAt = expiryOf(tokens);
  return {
    accountId: accountIdOf(tokens),
    email: emailOf(tokens.idToken ?? "") ?? emailOf(tokens.accessToken),
    // The access token is the younger one: a refresh may leave the id token as it was.
    plan: access.plan ?? id.plan,
    expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
    refreshable: tokens.refreshToken !== undefined,
    scopes: scopesOf(tokens.accessToken),
  };
}

function scopesOf(token: string): string[] | undefined {
  const { scp } = readPayload(token);
  return Array.isArray(scp) ? scp.filter((scope) => typeof scope === "string") : undefined;
}

export function accountIdOf(
  tokens: Pick<TokenSet, "accountId" | "accessToken" | "idToken">,
): string | undefined {
  const fromTokens = readClaims(tokens.idToken ?? "").accountId ?? readClaims(tokens.accessToken).accountId;
  return tokens.accountId ?? fromTokens ?? organizationOf(tokens.idToken ?? "");
}

function emailOf(token: string): string | undefined {
  const claims = readPayload(token);
  const profile = Object(claims["https://api.openai.com/profile"]) as { email?: unknown };
  const email = claims["email"] ?? profile.email;
  return typeof email === "string" ? email : undefined;
}

function organizationOf(idToken: string): string | undefined {
  const claims = readPayload(idToken);
  const auth = Object(claims["https://api.openai.com/auth"]) as Record<string, unknown>;
  const organizations = claims["organizations"] ?? auth["organizations"];
  const first: unknown = Array.isArray(organizations) ? Object(organizations[0]).id : undefined;
  return typeof first === "string" ? first : undefined;
}
