import * as z from "zod/mini";
import { TokenRefreshError } from "../../errors/auth.ts";
import { accountIdOf } from "../account.ts";
import { readPayload } from "../claims.ts";
import type { TokenSet } from "../store.ts";
import type { OAuthEndpoints, OAuthNetwork } from "./config.ts";
import { clientIdOf, originOf } from "./issuer.ts";
import { NoTokenAnswer, postToken, refusal, type TokenAnswer } from "./token-endpoint.ts";

/** Every field may be missing: what is, stays as it was (codex-backend facts, 1.5). */
const text = z.optional(z.nullable(z.string()));
const RefreshAnswer = z.looseObject({
  access_token: text,
  refresh_token: text,
  id_token: text,
  expires_in: z.optional(z.nullable(z.number())),
});

export interface Refreshed {
  readonly tokens: TokenSet;
  /** Whether the answer had an access token. One with only a new refresh token must be kept, too. */
  readonly renewed: boolean;
}

/**
 * Spends a refresh token.
 *
 * @throws {TokenRefreshError} `retryable` tells a throttled or broken server from a login that is over.
 */
export async function refreshGrant(
  tokens: TokenSet & { refreshToken: string },
  endpoints: OAuthEndpoints,
  network: OAuthNetwork,
  now: () => number,
): Promise<Refreshed> {
  const body = JSON.stringify({
    client_id: clientIdOf(tokens) ?? endpoints.clientId,
    grant_type: "refresh_token",
    refresh_token: tokens.refreshToken,
  });
  let answer: TokenAnswer;
  try {
    answer = await postToken(endpoints.tokenEndpoint, { body, type: "application/json" }, network);
  } catch (error) {
    if (!(error instanceof NoTokenAnswer)) throw error;
    throw new TokenRefreshError(`The login could not be refreshed: ${error.message}.`, error.failure);
  }
  if (answer.status < 200 || answer.status > 299) {
    const { message, ...failure } = refusal(answer);
    throw new TokenRefreshError(`The login could not be refreshed: ${message}.`, failure);
  }
  const result = RefreshAnswer.safeParse(answer.body);
  if (!result.success) {
    throw new TokenRefreshError(
      `The login could not be refreshed: the token endpoint answered ${answer.status} with something that is no token answer.`,
      { code: "token_answer_invalid", status: answer.status, retryable: true },
    );
  }
  return mergeAnswer(tokens, result.data, originOf(endpoints.tokenEndpoint), now());
}

/** The login after an answer: new values over old ones. */
export function mergeAnswer(
  tokens: TokenSet,
  answer: z.infer<typeof RefreshAnswer>,
  issuer: string | undefined,
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
  if (accessToken === undefined) return { tokens: merged, renewed: false };
  return {
    renewed: true,
    tokens: {
      ...merged,
      accountId: tokens.accountId ?? accountIdOf(merged),
      expiresAt:
        typeof answer.expires_in === "number" ? now + answer.expires_in * 1000 : expiryClaim(accessToken),
      lastRefresh: now,
    },
  };
}

function expiryClaim(accessToken: string): number | undefined {
  const { exp } = readPayload(accessToken);
  return typeof exp === "number" ? exp * 1000 : undefined;
}
