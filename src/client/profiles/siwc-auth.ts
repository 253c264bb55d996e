import type { AuthRules } from "../../runtime/auth/rules.ts";
import { siwcSignIn } from "./siwc-sign-in.ts";

/**
 * "Sign in with ChatGPT" for open-source and personal apps, a preview. What is a fact here stands on developers.openai.com/siwc
 * (2026-09-29) unless another source is named.
 */
export const siwcAuth: AuthRules = {
  ...siwcSignIn,
  issuer: "https://auth.openai.com",
  endpoints: {
    authorize: "/api/accounts/authorize",
    token: "/api/accounts/oauth/token",
    // The page says to read it from the discovery document; this is what stands there.
    revoke: "/api/accounts/oauth/revoke",
    keys: "/.well-known/jwks.json",
  },
  registration: {
    clientId: "dynamic_agent_client",
    // No shape of it is documented: any one word that a URL can carry.
    issued: /^[\w-]{1,200}$/,
    name: "agent_name_hint",
    host: "ext_agent_host_id",
    idTokenHint: "id_token_hint",
    loginHint: "login_hint",
  },
  // The literal address and the path are fixed from the registration on; any port is taken.
  redirect: { uri: "http://127.0.0.1:1455/auth/callback", ports: [0] },
  scope: "openid profile email offline_access resource.invoke chatgpt.tokens.use.direct",
  resource: "https://api.openai.com/v1",
  planScope: "chatgpt.tokens.use.direct",
  authorize: { consent: { prompt: "consent" } },
  refresh: {
    body: "form",
    // Measured by others: the earliest refresh is six minutes before the end.
    aheadMs: 5 * 60_000,
    earliest: "earliest_refresh_at",
    underWayMs: 15_000,
    byCode: true,
    terminal: {
      invalid_grant: "the server no longer accepts it",
      invalid_refresh_token: "the server does not know it",
      token_expired: "the login has expired",
      refresh_token_expired: "the login has expired",
      refresh_token_invalidated: "the login was ended, by a sign-out or in ChatGPT's settings",
      refresh_token_reused: "its refresh token was used already",
    },
  },
  idToken: { required: true, nonce: true, signed: true, toleranceSeconds: 5 },
  endElsewhere: "It can be ended in ChatGPT's settings (https://chatgpt.com).",
  // There is no account id of ChatGPT: the client is issued to one person in one workspace, and stands for both.
  account: { id: [["client_id"]], email: [["email"]] },
  command: "oauth-codex login --siwc",
};
