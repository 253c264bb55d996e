import { issueTokens } from "./rooms/oauth/issue.ts";
import type { EmulatorState } from "./state.ts";
import { ACCESS_LIFETIME_SECONDS, CLIENT_ID, DEFAULT_SCOPE, type Grant } from "./tokens.ts";
import type { AccessTokenOptions, CodexEmulator } from "./types.ts";

/** What tests do to logins without going through the pages. */
export function emulatorLogins(
  state: EmulatorState,
): Pick<CodexEmulator, "accessToken" | "tokens" | "revoke" | "device"> {
  const { tokens, grants, devices } = state;
  const grant = ({ accountId, plan, email }: AccessTokenOptions, scope: string): Grant => ({
    clientId: CLIENT_ID,
    scope,
    account: {
      ...state.account,
      ...(accountId === undefined ? {} : { accountId }),
      ...(plan === undefined ? {} : { plan }),
      ...(email === undefined ? {} : { email }),
    },
    organizations: true,
    nonce: undefined,
    revoked: false,
  });
  const lifetime = state.options.accessTokenLifetime ?? ACCESS_LIFETIME_SECONDS;
  return {
    accessToken({ expiresInSeconds = lifetime, ...who } = {}) {
      const made = grant(who, DEFAULT_SCOPE);
      return tokens.access(made, made.account, state.now() + expiresInSeconds * 1000);
    },
    async tokens({
      scope = DEFAULT_SCOPE,
      expiresInSeconds = lifetime,
      refreshExpiresInSeconds,
      ...who
    } = {}) {
      const made = grant(who, scope);
      const expiresAt = state.now() + expiresInSeconds * 1000;
      const { access_token, refresh_token, id_token } = await issueTokens(state, made, {
        account: made.account,
        expiresInSeconds,
        ...(refreshExpiresInSeconds === undefined ? {} : { refreshExpiresInSeconds }),
      });
      return {
        accessToken: access_token,
        ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
        ...(id_token === undefined ? {} : { idToken: id_token }),
        accountId: made.account.accountId,
        expiresAt,
      };
    },
    revoke(token) {
      if (token === undefined) {
        for (const each of [...tokens.grants(), ...grants.grants()]) each.revoked = true;
        return;
      }
      const found = tokens.grantOf(token) ?? grants.grantOf(token);
      if (!found) throw new Error("revoke: this token is not one of the emulator's");
      found.revoked = true;
    },
    device: {
      approve: (userCode) => decide("allowed", userCode),
      deny: (userCode) => decide("denied", userCode),
    },
  };

  function decide(decision: "allowed" | "denied", userCode: string | undefined): void {
    if (devices.decide(decision, userCode)) return;
    throw new Error(
      userCode === undefined
        ? "device: no device login waits for the user"
        : `device: no device login waits under the code ${userCode}`,
    );
  }
}
