import type { AuthRules } from "../../runtime/auth/rules.ts";
import { codexSignIn } from "./codex-sign-in.ts";

/** The claim that carries ChatGPT's account facts in access and id tokens (openai/codex, `codex-rs/login/src/token_data.rs`). */
const AUTH_CLAIM = "https://api.openai.com/auth";
const PROFILE_CLAIM = "https://api.openai.com/profile";

/**
 * The ChatGPT login as the Codex command makes it: endpoints, client id, parameters and redirect ports as in openai/codex,
 * `codex-rs/login/src/server.rs`, refreshes as in `codex-rs/login/src/auth/manager.rs`.
 */
export const codexAuth: AuthRules = {
  ...codexSignIn,
  issuer: "https://auth.openai.com",
  endpoints: {
    authorize: "/oauth/authorize",
    token: "/oauth/token",
    revoke: "/oauth/revoke",
    // openai/codex, `codex-rs/login/src/device_code_auth.rs`.
    device: {
      start: "/api/accounts/deviceauth/usercode",
      poll: "/api/accounts/deviceauth/token",
      page: "/codex/device",
      redirectUri: "/deviceauth/callback",
      unavailable: "ChatGPT's security settings may have to allow it.",
    },
  },
  // The public client of the Codex command, the only one that this backend knows.
  clientId: "app_EMoamEEZ73f0CkXaXp7hrann",
  redirect: { uri: "http://localhost:1455/auth/callback", ports: [1455, 1457] },
  scope: "openid profile email offline_access",
  authorize: {
    params: { id_token_add_organizations: "true", codex_cli_simplified_flow: "true" },
    originator: "originator",
  },
  refresh: {
    body: "json",
    aheadMs: 5 * 60_000,
    maxAgeMs: 8 * 24 * 3_600_000,
    terminal: {
      refresh_token_expired: "the login has expired",
      refresh_token_reused: "another program has used its refresh token already",
      refresh_token_invalidated: "the login was ended, by a sign-out or on the server",
    },
  },
  // The Codex command does not look at the signature. A clock may be off by a quarter of an hour before a login fails for it.
  idToken: { toleranceSeconds: 900 },
  account: {
    id: [["chatgpt_account_id"], [AUTH_CLAIM, "chatgpt_account_id"]],
    // Organizations of the API platform stand in id tokens as well; the backend does not know them (ndycode/codex-multi-auth#700).
    notId: /^org-/,
    email: [["email"], [PROFILE_CLAIM, "email"]],
    plan: [[AUTH_CLAIM, "chatgpt_plan_type"]],
    scopes: [["scp"]],
    fedramp: [[AUTH_CLAIM, "chatgpt_account_is_fedramp"]],
  },
  otherWays: {
    OPENAI_API_KEY: 'OPENAI_API_KEY is set, and this backend takes no key: choose profile: "openai".',
  },
  command: "oauth-codex login",
  refusals: {
    missing_codex_entitlement: "This workspace has no access to Codex: ask its administrator.",
  },
};
