import { TokenRefreshError } from "../../errors/auth.ts";
import { ConfigurationError } from "../../errors/local.ts";
import { originOf } from "../destination.ts";
import type { AuthRules } from "../rules.ts";
import { Login, newLogin } from "../tokens/login.ts";
import { clientIdOf, type OAuthEndpoints, type OAuthNetwork } from "./config.ts";
import { readEarliest, readTokenFields, type TokenFields } from "./token-answer.ts";
import { NoTokenAnswer, postToken, refusal, type TokenAnswer } from "./token-endpoint.ts";

interface Refreshed {
  readonly login: Login;
  /** An id token that came along and is to be verified before it takes the place of the one that is held. */
  readonly idToken?: string | undefined;
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
  const { body, underWayMs, earliest } = rules.refresh;
  const fields = {
    client_id: login.clientId ?? clientIdOf(endpoints),
    grant_type: "refresh_token",
    refresh_token: refreshToken,
    ...(rules.resource === undefined ? {} : { resource: rules.resource }),
  };
  let answer: TokenAnswer;
  try {
    answer = await postToken(tokenEndpoint, writtenAs(body, fields), network, underWayMs);
  } catch (error) {
    if (!(error instanceof NoTokenAnswer)) throw error;
    const Fault = error.unsent ? UnsentRefresh : TokenRefreshError;
    throw new Fault(`The login could not be refreshed: ${error.message}.`, error.failure);
  }
  if (answer.status < 200 || answer.status > 299) {
    const { message, ...failure } = refusal(answer, rules.refresh);
    if (rules.refresh.byCode && failure.code === "invalid_client")
      throw unknownClient(fields.client_id, endpoints);
    throw new TokenRefreshError(`The login could not be refreshed: ${message}.`, failure);
  }
  const found = readTokenFields(answer.body);
  if (!found) {
    throw new TokenRefreshError(
      `The login could not be refreshed: the token endpoint answered ${answer.status} with something that is no token answer.`,
      { code: "token_answer_invalid", status: answer.status, retryable: true },
    );
  }
  const merged = mergeAnswer(login, found, originOf(tokenEndpoint), rules, now());
  if (!merged.renewed || !earliest) return merged;
  const refreshableFrom = readEarliest(Object(answer.body)[earliest], answer.date, now());
  return { ...merged, login: new Login({ ...merged.login.tokens, refreshableFrom }, rules) };
}

/** A refresh that has certainly not reached the server: its token is not spent. */
export class UnsentRefresh extends TokenRefreshError {}

/** A fault of the configuration, and no sign-out: the login is kept. */
function unknownClient(clientId: string, { issuer }: OAuthEndpoints): ConfigurationError {
  return new ConfigurationError(
    `The login could not be refreshed: ${issuer} does not know the client ${clientId} (invalid_client). Check oauthConfig; the login ` +
      "is kept as it was.",
  );
}

/** Fields of a request to the token or the revocation endpoint, in the way that a backend reads them. */
export function writtenAs(
  as: AuthRules["refresh"]["body"],
  fields: Readonly<Record<string, string>>,
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
  { accessToken, refreshToken, idToken, scopes, livesMs, odd }: TokenFields,
  issuer: string | undefined,
  rules: AuthRules,
  now: number,
): Refreshed {
  const { tokens } = login;
  if (accessToken === undefined) {
    const kept = { ...tokens, refreshToken: refreshToken ?? tokens.refreshToken, issuer };
    return { login: new Login(kept, rules), renewed: false, odd };
  }
  const judged = rules.idToken?.signed === true && rules.registration !== undefined;
  refuseAnother(login, new Login({ accessToken, idToken: judged ? undefined : idToken }, rules));
  const merged = {
    ...tokens,
    accessToken,
    refreshToken: refreshToken ?? tokens.refreshToken,
    idToken: judged ? tokens.idToken : (idToken ?? tokens.idToken),
    issuer,
    refreshBegan: undefined,
    ...(rules.registration && { scopes: scopes ?? tokens.scopes }),
    expiresAt: livesMs === undefined ? undefined : now + livesMs,
    lastRefresh: now,
  };
  return { login: newLogin(merged, rules), idToken: judged ? idToken : undefined, renewed: true, odd };
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
