import type { EmulatorState } from "../../state.ts";
import { ACCESS_LIFETIME_SECONDS, type Grant } from "../../tokens.ts";
import type { EmulatorAccount } from "../../types.ts";

/** The answer of the token endpoint. */
interface TokenAnswer {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
  token_type: "Bearer";
  expires_in: number;
  scope: string;
}

/** Tokens of a grant: a new one of each kind that its scope allows. */
export async function issueTokens(
  state: EmulatorState,
  grant: Grant,
  {
    scope = grant.scope,
    // The same account may have another plan by now.
    account = state.account.accountId === grant.account.accountId ? { ...state.account } : grant.account,
    expiresInSeconds = state.options.accessTokenLifetime ?? ACCESS_LIFETIME_SECONDS,
    refreshExpiresInSeconds = state.options.refreshTokenLifetime ?? Number.POSITIVE_INFINITY,
  }: {
    scope?: string;
    account?: EmulatorAccount;
    expiresInSeconds?: number;
    refreshExpiresInSeconds?: number;
  } = {},
): Promise<TokenAnswer> {
  const now = state.now();
  const has = (name: string) => grant.scope.split(" ").includes(name);
  return {
    access_token: await state.tokens.access(grant, account, now + expiresInSeconds * 1000),
    ...(has("offline_access")
      ? { refresh_token: state.grants.refreshToken(grant, now + refreshExpiresInSeconds * 1000) }
      : {}),
    ...(has("openid") ? { id_token: await state.tokens.id(grant, account) } : {}),
    token_type: "Bearer",
    expires_in: expiresInSeconds,
    scope,
  };
}
