import { TokenRefreshError } from "../../errors/auth.ts";
import { originOf } from "../destination.ts";
import type { AuthRules } from "../rules.ts";
import { Login, newLogin } from "../tokens/login.ts";
import { clientIdOf, type OAuthEndpoints, type OAuthNetwork } from "./config.ts";
import { readTokenFields, type TokenFields } from "./token-answer.ts";
import { NoTokenAnswer, postToken, refusal, type TokenAnswer } from "./token-endpoint.ts";

interface Refreshed {
  readonly login: Login;
  /** Whether the answer had an access token. One with only a new refresh token must be kept, too. */
  readonly renewed: boolean;
  /** Fields of the answer that could not be used. */
  readonly odd: readonly string[];
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
  const found = readTokenFields(answer.body);
  if (!found) {
    throw new TokenRefreshError(
      `The login could not be refreshed: the token endpoint answered ${answer.status} with something that is no token answer.`,
      { code: "token_answer_invalid", status: answer.status, retryable: true },
    );
  }
  return mergeAnswer(login, found, originOf(tokenEndpoint), rules, now());
}

function written(
  fields: Readonly<Record<string, string>>,
  as: AuthRules["refresh"]["body"],
): { body: string; type: string } {
  return as === "json"
    ? { body: JSON.stringify(fields), type: "application/json" }
    : { body: String(new URLSearchParams(fields)), type: "application/x-www-form-urlencoded" };
}

/**
 * The login after an answer: new values over old ones. Every field of it may be missing; what is, stays as it was
 * (openai/codex, `codex-rs/login/src/auth/manager.rs`).
 */
function mergeAnswer(
  login: Login,
  { accessToken, refreshToken, idToken, livesMs, odd }: TokenFields,
  issuer: string | undefined,
  rules: AuthRules,
  now: number,
): Refreshed {
  const { tokens } = login;
  if (accessToken === undefined) {
    const kept = { ...tokens, refreshToken: refreshToken ?? tokens.refreshToken, issuer };
    return { login: new Login(kept, rules), renewed: false, odd };
  }
  refuseAnother(login, new Login({ accessToken, idToken }, rules));
  const merged = {
    ...tokens,
    accessToken,
    refreshToken: refreshToken ?? tokens.refreshToken,
    idToken: idToken ?? tokens.idToken,
    issuer,
    expiresAt: livesMs === undefined ? undefined : now + livesMs,
    lastRefresh: now,
  };
  return { login: newLogin(merged, rules), renewed: true, odd };
}

/** The refresh token of one account must not become the login of another, whoever mixed them up. */
function refuseAnother(before: Login, after: Login): void {
  // The store may name another account of the same person, which somebody chose: what the tokens said before counts as well.
  const [was, is] =
    differs(before.accountId, after.accountId) &&
    differs(before.claimedAccountId ?? before.accountId, after.accountId)
      ? [`account ${before.accountId}`, `account ${after.accountId}`]
      : differs(before.subject, after.subject)
        ? [`user ${before.subject}`, `user ${after.subject}`]
        : [];
  if (was === undefined) return;
  throw new TokenRefreshError(
    `The login could not be refreshed: it is one of ${was}, and the token endpoint answered with a token of ${is}. The login is kept as it was.`,
    { code: "refreshed_to_another_account", status: 200, retryable: false },
  );
}

const differs = (was: string | undefined, is: string | undefined): boolean =>
  was !== undefined && is !== undefined && was !== is;
