import { readPayload } from "../claims.ts";
import type { TokenSet } from "../store.ts";

/** Who signs ChatGPT logins (codex-backend facts, 1.1). */
export const DEFAULT_ISSUER = "https://auth.openai.com";

/** Origin that a login's refresh token was made by: as the store says, else as the access token says, else the usual one. */
export function issuerOf({ issuer, accessToken }: TokenSet): string {
  const { iss } = readPayload(accessToken);
  return originOf(issuer) ?? originOf(iss) ?? DEFAULT_ISSUER;
}

/** Whether a refresh token may go to this URL: to the origin that made it and nowhere else. */
export function mayReceiveRefreshToken(url: string, tokens: TokenSet): boolean {
  return originOf(url) === issuerOf(tokens);
}

export function originOf(url: unknown): string | undefined {
  return typeof url === "string" && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** The client that the login was made for, as its access token says: a refresh token works for no other. */
export function clientIdOf({ accessToken }: TokenSet): string | undefined {
  const { client_id } = readPayload(accessToken);
  return typeof client_id === "string" ? client_id : undefined;
}
