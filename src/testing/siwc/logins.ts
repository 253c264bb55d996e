import { accountBy } from "./accounts.ts";
import { ACCESS_LIFETIME_SECONDS, issueTokens } from "./issue.ts";
import type { SiwcState } from "./state.ts";
import { FULL_SCOPE, IDENTITY_SCOPE, type SiwcGrant } from "./tokens.ts";
import type { SiwcAccessTokenOptions, SiwcClient, SiwcEmulator } from "./types.ts";

const AGENT = "Test app";
const HOST = "urn:uuid:00000000-0000-4000-8000-000000000001";

/** What tests do to logins without going through the pages. */
export function emulatorLogins(state: SiwcState): Pick<SiwcEmulator, "accessToken" | "tokens" | "revoke"> {
  const { tokens, grants, clients, accounts, now } = state;
  const lifetime = state.options.lifetime ?? ACCESS_LIFETIME_SECONDS;
  return {
    async accessToken({ expiresInSeconds = lifetime, ...who } = {}) {
      const grant = grantFor(who, AGENT, HOST);
      return tokens.mint(grant, now() + expiresInSeconds * 1000);
    },
    async tokens({
      agentName = AGENT,
      hostId = HOST,
      expiresInSeconds = lifetime,
      refreshExpiresInSeconds,
      ...who
    } = {}) {
      const grant = grantFor(who, agentName, hostId);
      const issued = await issueTokens(state, grant, {
        expiresInSeconds,
        ...(refreshExpiresInSeconds === undefined ? {} : { refreshExpiresInSeconds }),
      });
      return {
        clientId: grant.clientId,
        hostId,
        accessToken: issued.access_token,
        ...(issued.refresh_token === undefined ? {} : { refreshToken: issued.refresh_token }),
        ...(issued.id_token === undefined ? {} : { idToken: issued.id_token }),
        scope: grant.scope,
        expiresAt: issued.expiresAt,
        earliestRefreshAt: issued.earliest,
      };
    },
    revoke(token) {
      const found = token === undefined ? [...tokens.grants(), ...grants.grants()] : [grantOf(token)];
      for (const grant of found) grant.revoked = true;
    },
  };

  function grantFor(
    { plan = true, account: name }: SiwcAccessTokenOptions,
    agentName: string,
    hostId: string,
  ): SiwcGrant {
    const account = name === undefined ? state.account() : accountBy(name, accounts);
    const client: SiwcClient = clients.on(account, hostId) ?? clients.register(account, agentName, hostId);
    return {
      clientId: client.clientId,
      account,
      scope: plan ? FULL_SCOPE : IDENTITY_SCOPE,
      nonce: undefined,
      revoked: false,
      accessOutlives: false,
    };
  }

  function grantOf(token: string): SiwcGrant {
    const grant = tokens.grantOf(token) ?? grants.grantOf(token);
    if (!grant) throw new Error("revoke: this token is not one of the emulator's");
    return grant;
  }
}
