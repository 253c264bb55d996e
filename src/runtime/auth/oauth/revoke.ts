import { mayReceiveRefreshToken } from "../destination.ts";
import type { Login } from "../tokens/login.ts";
import { clientIdOf, type OAuthEndpoints, type OAuthNetwork } from "./config.ts";
import { writtenAs } from "./refresh-grant.ts";
import { REVOKE_TIMEOUT_MS } from "./timing.ts";
import { postToken } from "./token-endpoint.ts";

/**
 * Ends a login on the server: its refresh token, or the access token where there is none (RFC 7009). To the Codex command's server
 * in JSON, as that command does it (openai/codex, `codex-rs/login/src/auth/revoke.rs`).
 *
 * @returns whether there was an endpoint to ask.
 */
export async function revoke(
  login: Login,
  endpoints: OAuthEndpoints,
  network: OAuthNetwork,
): Promise<boolean> {
  const { refreshToken, accessToken, issuer, clientId } = login;
  const { revocationEndpoint } = endpoints;
  if (revocationEndpoint === undefined) return false;
  if (!mayReceiveRefreshToken(revocationEndpoint, issuer)) {
    throw new Error("it was made by another server than the one that would revoke it");
  }
  const body = refreshToken
    ? {
        token: refreshToken,
        token_type_hint: "refresh_token",
        client_id: clientId ?? clientIdOf(endpoints),
      }
    : { token: accessToken, token_type_hint: "access_token" };
  const written = writtenAs(endpoints.rules.refresh.body, body);
  const { status } = await postToken(revocationEndpoint, written, network, REVOKE_TIMEOUT_MS);
  if (status > 299) throw new Error(`the server answered ${status}`);
  return true;
}
