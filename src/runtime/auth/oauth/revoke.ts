import type { TokenSet } from "../store.ts";
import type { OAuthEndpoints, OAuthNetwork } from "./config.ts";
import { clientIdOf, mayReceiveRefreshToken } from "./issuer.ts";
import { REVOKE_TIMEOUT_MS } from "./timing.ts";
import { NoTokenAnswer, postToken } from "./token-endpoint.ts";

/** Ends a login on the server: its refresh token, or the access token where there is none (codex-backend facts, 1.7). */
export async function revoke(
  tokens: TokenSet,
  endpoints: OAuthEndpoints,
  network: OAuthNetwork,
): Promise<void> {
  const { refreshToken, accessToken } = tokens;
  if (!mayReceiveRefreshToken(endpoints.revocationEndpoint, tokens)) {
    throw new Error("it was made by another server than the one that would revoke it");
  }
  const body = refreshToken
    ? {
        token: refreshToken,
        token_type_hint: "refresh_token",
        client_id: clientIdOf(tokens) ?? endpoints.clientId,
      }
    : { token: accessToken, token_type_hint: "access_token" };
  const { status } = await postToken(
    endpoints.revocationEndpoint,
    { body: JSON.stringify(body), type: "application/json" },
    network,
    REVOKE_TIMEOUT_MS,
  );
  if (status > 299) {
    throw new NoTokenAnswer(`the server answered ${status}`, { code: "revoke_failed", retryable: true });
  }
}
