import * as z from "zod/mini";
import { TokenRefreshError } from "../../errors/auth.ts";
import { originOf } from "../destination.ts";
import type { AuthRules } from "../rules.ts";
import { Login, newLogin } from "../tokens/login.ts";
import { clientIdOf, type OAuthEndpoints, type OAuthNetwork } from "./config.ts";
import { NoTokenAnswer, postToken, refusal, type TokenAnswer } from "./token-endpoint.ts";

/** Every field may be missing: what is, stays as it was (openai/codex, `codex-rs/login/src/auth/manager.rs`). */
const text = z.optional(z.nullable(z.string()));
const RefreshAnswer = z.looseObject({
  access_token: text,
  refresh_token: text,
  id_token: text,
  expires_in: z.optional(z.nullable(z.number())),
});

interface Refreshed {
  readonly login: Login;
  /** Whether the answer had an access token. One with only a new refresh token must be kept, too. */
  readonly renewed: boolean;
}

/**
 * Spends a refresh token.
 *
 * @throws {TokenRefreshError} `retryable` tells a throttled or broken server from a login that is over.
 */
export async function refreshGrant(
  login: Login,
  refreshToken: string,
  endpoints: OAuthEndpoints,
  network: OAuthNetwork,
  now: () => number,
): Promise<Refreshed> {
  const { rules, tokenEndpoint } = endpoints;
  const fields = {
    client_id: login.clientId ?? clientIdOf(endpoints),
    grant_type: "refresh_token",
    refresh_token: refreshToken,
  };
  let answer: TokenAnswer;
  try {
    answer = await postToken(tokenEndpoint, written(fields, rules.refresh.body), network);
  } catch (error) {
    if (!(error instanceof NoTokenAnswer)) throw error;
    throw new TokenRefreshError(`The login could not be refreshed: ${error.message}.`, error.failure);
  }
  if (answer.status < 200 || answer.status > 299) {
    const { message, ...failure } = refusal(answer, rules.refresh);
    throw new TokenRefreshError(`The login could not be refreshed: ${message}.`, failure);
  }
  const result = RefreshAnswer.safeParse(answer.body);
  if (!result.success) {
    throw new TokenRefreshError(
      `The login could not be refreshed: the token endpoint answered ${answer.status} with something that is no token answer.`,
      { code: "token_answer_invalid", status: answer.status, retryable: true },
    );
  }
  return mergeAnswer(login, result.data, originOf(tokenEndpoint), rules, now());
}

function written(
  fields: Readonly<Record<string, string>>,
  as: AuthRules["refresh"]["body"],
): { body: string; type: string } {
  return as === "json"
    ? { body: JSON.stringify(fields), type: "application/json" }
    : { body: String(new URLSearchParams(fields)), type: "application/x-www-form-urlencoded" };
}

/** The login after an answer: new values over old ones. */
function mergeAnswer(
  { tokens }: Login,
  answer: z.infer<typeof RefreshAnswer>,
  issuer: string | undefined,
  rules: AuthRules,
  now: number,
): Refreshed {
  const accessToken = answer.access_token || undefined;
  const merged = {
    ...tokens,
    accessToken: accessToken ?? tokens.accessToken,
    refreshToken: answer.refresh_token || tokens.refreshToken,
    idToken: answer.id_token || tokens.idToken,
    issuer,
  };
  if (accessToken === undefined) return { login: new Login(merged, rules), renewed: false };
  const said = typeof answer.expires_in === "number" ? now + answer.expires_in * 1000 : undefined;
  return { renewed: true, login: newLogin({ ...merged, expiresAt: said, lastRefresh: now }, rules) };
}
