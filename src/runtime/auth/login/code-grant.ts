import * as oauth from "oauth4webapi";
import { TokenExchangeError } from "../../errors/auth.ts";
import { isError } from "../../kinds.ts";
import { originOf } from "../destination.ts";
import type { OAuthEndpoints, OAuthNetwork } from "../oauth/config.ts";
import { checkAuthorizedParty, checkSignature, clientOf, NoKeys, serverOf } from "../oauth/id-token.ts";
import { timeoutSignal } from "../oauth/timeout-signal.ts";
import { TOKEN_TIMEOUT_MS } from "../oauth/timing.ts";
import { readEarliest, readTokenFields } from "../oauth/token-answer.ts";
import { asJSON, NoTokenAnswer, noAnswer, refusal, refuseRedirect } from "../oauth/token-endpoint.ts";
import type { IdTokenRules } from "../rules.ts";
import { type Login, newLogin } from "../tokens/login.ts";
import type { Asking } from "./client.ts";

/** A login that was begun: what has to be known when its answer comes. */
export interface PendingLogin {
  readonly url: string;
  readonly state: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  /** Comes back in the id token, where the backend's rules want one. */
  readonly nonce?: string | undefined;
}

/**
 * Makes the URL that a person opens, with a state and a PKCE verifier that are used once.
 *
 * @param asking As which client, and what is said beside.
 */
export async function beginLogin(
  endpoints: OAuthEndpoints,
  redirectUri: string,
  asking: Asking,
): Promise<PendingLogin> {
  const codeVerifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const { authorize = {}, idToken, resource } = endpoints.rules;
  const nonce = idToken?.nonce ? oauth.generateRandomNonce() : undefined;
  const url = new URL(endpoints.authorizationEndpoint);
  const params = {
    response_type: "code",
    client_id: asking.clientId,
    redirect_uri: redirectUri,
    scope: endpoints.scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    ...authorize.params,
    state,
    ...(authorize.originator === undefined ? {} : { [authorize.originator]: endpoints.originator }),
    ...(nonce === undefined ? {} : { nonce }),
    ...(endpoints.audience === undefined ? {} : { audience: endpoints.audience }),
    ...(resource === undefined ? {} : { resource }),
    ...asking.params,
  };
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  // "+" for a space is right in forms only; in a URL every server understands %20.
  url.search = url.search.replaceAll("+", "%20");
  return { url: url.href, state, codeVerifier, redirectUri, nonce };
}

/** The server's own word against a code. Never leaves this file. */
class Refused extends Error {
  readonly error: TokenExchangeError;

  constructor(error: TokenExchangeError) {
    super(error.message);
    this.error = error;
  }
}

/**
 * Turns an authorization answer into a login. A missing state was looked at by the caller.
 *
 * @throws {TokenExchangeError} whatever goes wrong. oauth4webapi's own errors carry the token answer as their cause, so
 *   nothing of them but the message is kept.
 */
export async function exchangeCode(
  params: URLSearchParams,
  pending: Pick<PendingLogin, "codeVerifier" | "redirectUri" | "nonce"> & { state?: string | undefined },
  clientId: string,
  endpoints: OAuthEndpoints,
  network: OAuthNetwork,
  now: () => number,
): Promise<Login> {
  const { rules, tokenEndpoint } = endpoints;
  const { idToken, resource, registration, refresh } = rules;
  const server = serverOf(endpoints);
  const client = clientOf(endpoints, clientId, now());
  const wire = {
    [oauth.customFetch]: (url: string, init: object) => post(url, init, endpoints, network),
    [oauth.allowInsecureRequests]: new URL(tokenEndpoint).protocol === "http:",
    signal: timeoutSignal(TOKEN_TIMEOUT_MS),
  };
  let answer: oauth.TokenEndpointResponse;
  let answered: string | null;
  try {
    const code = oauth.validateAuthResponse(server, client, params, pending.state ?? oauth.expectNoState);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      code,
      pending.redirectUri,
      pending.codeVerifier,
      { ...wire, ...(resource === undefined ? {} : { additionalParameters: { resource } }) },
    );
    answered = response.headers.get("date");
    answer = await oauth.processAuthorizationCodeResponse(server, client, response, {
      ...(pending.nonce === undefined ? {} : { expectedNonce: pending.nonce }),
      requireIdToken: idToken?.required === true,
    });
    if (idToken?.signed) {
      await checkSignature(response, endpoints, network);
      checkAuthorizedParty(oauth.getValidatedIdTokenClaims(answer), clientId);
    }
  } catch (error) {
    throw error instanceof Refused ? error.error : useless(error);
  }
  const scopes = answer.scope?.split(" ").filter(Boolean);
  if (registration && scopes?.includes("offline_access") && answer.refresh_token === undefined) {
    throw useless(new Error('"offline_access" was granted and there is no refresh token'));
  }
  return newLogin(
    {
      accessToken: answer.access_token,
      refreshToken: answer.refresh_token,
      idToken: answer.id_token,
      expiresAt: answer.expires_in === undefined ? undefined : now() + answer.expires_in * 1000,
      lastRefresh: now(),
      issuer: originOf(tokenEndpoint),
      // A client that is issued to one person in one workspace is what there is of an account.
      ...(registration && { accountId: clientId, clientId, scopes }),
      ...(refresh.earliest && { refreshableFrom: readEarliest(answer[refresh.earliest], answered, now()) }),
    },
    rules,
  );
}

async function post(
  url: string,
  init: RequestInit,
  { rules }: OAuthEndpoints,
  network: OAuthNetwork,
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("user-agent", network.userAgent);
  let response: Response;
  let text: string;
  try {
    response = await network.fetch(url, { ...init, headers, redirect: "error" });
    refuseRedirect(response);
    text = await response.text();
  } catch (error) {
    const { message, failure } = error instanceof NoTokenAnswer ? error : noAnswer(error, TOKEN_TIMEOUT_MS);
    throw new Refused(new TokenExchangeError(`The sign-in could not be finished: ${message}.`, failure));
  }
  if (response.ok) return new Response(usable(text, rules.idToken), response);
  const { message, ...failure } = refusal({ status: response.status, body: asJSON(text) }, rules.refresh);
  const hint = failure.code === "invalid_grant" ? "the code was used already, or is too old" : message;
  throw new Refused(
    new TokenExchangeError(`The sign-in could not be finished: ${hint}. Try to sign in again.`, failure),
  );
}

/**
 * A token answer without the odd fields that a login can do without: the code is spent, and asking again would take a person.
 * What the rules want of an id token stays as it came, to be judged.
 */
function usable(text: string, { required, nonce, signed }: Partial<IdTokenRules> = {}): string {
  const body = asJSON(text);
  const fields = readTokenFields(body);
  if (!fields) return text;
  const { refreshToken, idToken, livesMs } = fields;
  const { id_token, scope, token_type, ...rest } = Object(body) as Record<string, unknown>;
  const judged = required || nonce || signed;
  return JSON.stringify({
    ...rest,
    token_type: typeof token_type === "string" && token_type !== "" ? token_type : "Bearer",
    refresh_token: refreshToken,
    id_token: judged ? (id_token ?? undefined) : idToken,
    expires_in: livesMs === undefined ? undefined : livesMs / 1000,
    scope: typeof scope === "string" ? scope : undefined,
  });
}

function useless(error: unknown): TokenExchangeError {
  if (error instanceof NoKeys) {
    return new TokenExchangeError(
      `The sign-in could not be finished: ${error.message}. Try again in a while.`,
      {
        code: "keys_unavailable",
        retryable: true,
      },
    );
  }
  // Messages of the library name fields and never their values.
  const why = isError(error) ? error.message : "unknown";
  return new TokenExchangeError(
    `The sign-in could not be finished: the token endpoint's answer cannot be used (${why}). Try to sign in again.`,
    { code: "token_answer_invalid", retryable: true },
  );
}
