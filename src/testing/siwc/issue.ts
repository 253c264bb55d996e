import { idToken } from "./id-token.ts";
import type { SiwcState } from "./state.ts";
import type { SiwcGrant } from "./tokens.ts";
import type { SiwcSwitches } from "./types.ts";

/** An access token lasts an hour, a refresh token thirty days (developers.openai.com/siwc). */
export const ACCESS_LIFETIME_SECONDS = 3600;
const REFRESH_LIFETIME_SECONDS = 2_592_000;

/** A refresh is taken in the last six minutes of an access token, as measured by third parties. */
const EARLIEST_BEFORE_END_MS = 360_000;

interface IssuedTokens {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  /** Unix milliseconds. */
  readonly expiresAt: number;
  readonly earliest: number;
  readonly expiresInSeconds: number;
}

/** Tokens of a grant: a new one of each kind that its scope allows. */
export async function issueTokens(
  state: SiwcState,
  grant: SiwcGrant,
  {
    renewed = false,
    expiresInSeconds = state.options.lifetime ?? ACCESS_LIFETIME_SECONDS,
    refreshExpiresInSeconds = state.options.refreshLifetime ?? REFRESH_LIFETIME_SECONDS,
  }: {
    /** Whether it is a refresh: its id token has no nonce. */
    renewed?: boolean;
    expiresInSeconds?: number;
    refreshExpiresInSeconds?: number;
  } = {},
): Promise<IssuedTokens> {
  const { now, switches } = state;
  const scope = grant.scope.split(" ");
  const expiresAt = now() + expiresInSeconds * 1000;
  // Whole seconds, since that is how it is told.
  const earliest = Math.floor((expiresAt - EARLIEST_BEFORE_END_MS) / 1000) * 1000;
  const refreshEnd = now() + refreshExpiresInSeconds * 1000;
  const id = scope.includes("openid")
    ? await idToken(grant, {
        issuer: state.issuer(),
        now: now(),
        audience: switches.idTokenAudience,
        keys: state.keys,
        nonce: renewed ? undefined : grant.nonce,
        fault: state.faults.take("id-token", "answer")?.kind,
      })
    : undefined;
  return {
    access_token: state.tokens.mint(grant, expiresAt),
    ...(scope.includes("offline_access")
      ? { refresh_token: state.grants.refreshToken(grant, refreshEnd, earliest) }
      : {}),
    ...(id === undefined ? {} : { id_token: id }),
    expiresAt,
    earliest,
    expiresInSeconds,
  };
}

/** The answer of the token endpoint. */
export function tokenAnswer(
  { access_token, refresh_token, id_token, earliest, expiresInSeconds }: IssuedTokens,
  scope: string,
  { earliestRefreshAt }: SiwcSwitches,
): Readonly<Record<string, unknown>> {
  return {
    access_token,
    ...(refresh_token === undefined ? {} : { refresh_token }),
    ...(id_token === undefined ? {} : { id_token }),
    token_type: "Bearer",
    expires_in: expiresInSeconds,
    scope,
    ...(earliestRefreshAt === "absent" || refresh_token === undefined
      ? {}
      : {
          earliest_refresh_at:
            earliestRefreshAt === "iso" ? new Date(earliest).toISOString() : Math.floor(earliest / 1000),
        }),
  };
}
