import { nap } from "../../sleep.ts";
import { mayReceiveRefreshToken } from "../destination.ts";
import type { Login } from "../tokens/login.ts";
import { clientIdOf, type OAuthEndpoints, type OAuthNetwork } from "./config.ts";
import { writtenAs } from "./refresh-grant.ts";
import { REVOKE_TIMEOUT_MS } from "./timing.ts";
import { NoTokenAnswer, postToken, type TokenAnswer } from "./token-endpoint.ts";

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
  const ask = (): Promise<TokenAnswer> => postToken(revocationEndpoint, written, network, REVOKE_TIMEOUT_MS);
  const { status } = await again(ask);
  if (status > 299) throw new Error(`the server answered ${status}`);
  return true;
}

const PAUSE_MS = 300;

/** Once more where the server failed: it may be asked as often as one likes (RFC 7009). What took too long is not waited for again. */
async function again(ask: () => Promise<TokenAnswer>): Promise<TokenAnswer> {
  try {
    const answer = await ask();
    if (answer.status < 500) return answer;
  } catch (error) {
    if (error instanceof NoTokenAnswer && error.failure.code === "token_endpoint_timeout") throw error;
  }
  await nap(PAUSE_MS);
  return await ask();
}
