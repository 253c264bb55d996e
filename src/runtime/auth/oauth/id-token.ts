/** Id tokens (OpenID Connect Core 1.0, 3.1.3.7): whom they are of, and whether the server has signed them. */
import * as oauth from "oauth4webapi";
import type { IdTokenRules } from "../rules.ts";
import type { OAuthEndpoints, OAuthNetwork } from "./config.ts";
import { timeoutSignal } from "./timeout-signal.ts";
import { DISCOVERY_TIMEOUT_MS } from "./timing.ts";

/** For a backend without rules of its own for id tokens: their times are not what a login fails for. */
const ANY_ID_TOKEN: IdTokenRules = { toleranceSeconds: 900 };

/** The keys cannot be had at the moment: whether the token is good is not known. */
export class NoKeys extends Error {}

/** The server, as oauth4webapi knows one. */
export function serverOf({ issuer, tokenEndpoint, keysEndpoint }: OAuthEndpoints): oauth.AuthorizationServer {
  return {
    issuer,
    token_endpoint: tokenEndpoint,
    ...(keysEndpoint === undefined ? {} : { jwks_uri: keysEndpoint }),
  };
}

/**
 * The client, as oauth4webapi knows one.
 *
 * @param now Unix time in milliseconds by the clock of the caller, which may be another than the machine's.
 */
export function clientOf({ rules }: OAuthEndpoints, clientId: string, now: number): oauth.Client {
  const { toleranceSeconds, signed } = rules.idToken ?? ANY_ID_TOKEN;
  return {
    client_id: clientId,
    [oauth.clockTolerance]: toleranceSeconds,
    [oauth.clockSkew]: Math.round((now - Date.now()) / 1000),
    ...(signed ? { id_token_signed_response_alg: "RS256" } : {}),
  };
}

/**
 * Holds the signature of an id token against the server's keys, which are asked for twice at most.
 *
 * @param answer The token answer as oauth4webapi has processed it.
 * @throws {NoKeys} when they cannot be had; oauth4webapi's own errors when the token is not signed with one of them.
 */
export async function checkSignature(
  answer: Response,
  endpoints: OAuthEndpoints,
  network: OAuthNetwork,
): Promise<void> {
  await oauth.validateApplicationLevelSignature(serverOf(endpoints), answer, {
    [oauth.customFetch]: (url: string, init: object) => keys(url, init, network),
    [oauth.allowInsecureRequests]: new URL(endpoints.tokenEndpoint).protocol === "http:",
  });
}

const TRIES = 2;

async function keys(url: string, init: RequestInit, network: OAuthNetwork): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("user-agent", network.userAgent);
  for (let tries = 1; ; tries++) {
    const response = await network
      .fetch(url, { ...init, headers, redirect: "error", signal: timeoutSignal(DISCOVERY_TIMEOUT_MS) })
      .catch(() => undefined);
    if (response?.ok) return response;
    await response?.body?.cancel().catch(() => {});
    if (tries === TRIES) throw new NoKeys("the keys that id tokens are signed with could not be had");
  }
}

/** For whom the token was asked for (`azp`): oauth4webapi looks at it only where there are several audiences. */
export function checkAuthorizedParty(claims: oauth.IDToken | undefined, clientId: string): void {
  if (claims?.azp === undefined || claims.azp === clientId) return;
  throw new Error('unexpected ID Token "azp" (authorized party) claim value');
}

/**
 * Verifies an id token that came with a refresh: it has no nonce, and must be of the same person as before.
 *
 * @throws {NoKeys} when that cannot be told at the moment, any other error when it is not good.
 */
export async function verifyRefreshed(
  idToken: string,
  { clientId, subject, now }: { clientId: string; subject: string | undefined; now: number },
  endpoints: OAuthEndpoints,
  network: OAuthNetwork,
): Promise<void> {
  // The part of a token answer that is looked at. Others this server writes in ways that the library does not take.
  const answer = Response.json({ access_token: "-", token_type: "Bearer", id_token: idToken });
  const parsed = await oauth.processRefreshTokenResponse(
    serverOf(endpoints),
    clientOf(endpoints, clientId, now),
    answer,
  );
  await checkSignature(answer, endpoints, network);
  const claims = oauth.getValidatedIdTokenClaims(parsed);
  checkAuthorizedParty(claims, clientId);
  if (subject !== undefined && claims?.sub !== subject) {
    throw new Error('unexpected ID Token "sub" (subject) claim value');
  }
}
