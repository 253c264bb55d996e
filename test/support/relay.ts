/** A made-up backend, as somebody who uses this package would describe theirs. */
import { otherwise, routes } from "../../src/generated/profiles/codex/routes.ts";
import { type AuthRules, OAuthCodexClient, type Profile, type ResponseRules } from "../../src/index.ts";

const CLAIM = "https://api.openai.com/auth";

/** How people sign in there. Nothing in it is as it is on Codex, where that is possible. */
export const relayAuth = (issuer: string, changes: Partial<AuthRules> = {}): AuthRules => ({
  loginName: "Relay login",
  origins: [issuer],
  issuer,
  endpoints: {
    authorize: "/api/accounts/authorize",
    token: "/api/accounts/oauth/token",
    revoke: "/api/accounts/oauth/revoke",
    keys: "/.well-known/jwks.json",
    device: {
      start: "/api/accounts/deviceauth/usercode",
      poll: "/api/accounts/deviceauth/token",
      page: "/codex/device",
      redirectUri: "/deviceauth/callback",
    },
  },
  clientId: "app_relay",
  redirect: { uri: "http://localhost:1455/auth/callback", ports: [0] },
  scope: "openid offline_access",
  authorize: { params: { audience_hint: "relay" } },
  refresh: { body: "form", aheadMs: 60_000, terminal: { refresh_token_reused: "the relay saw it before" } },
  idToken: { required: true, nonce: true, signed: true, toleranceSeconds: 60 },
  account: { id: [[CLAIM, "chatgpt_user_id"]], plan: [[CLAIM, "chatgpt_plan_type"]] },
  ...changes,
});

/** It takes messages whose content is a list of parts, and nothing with an id. */
const relayInput: ResponseRules["input"] = (given) => {
  const items =
    typeof given === "string" ? [{ role: "user", content: given }] : Array.isArray(given) ? given : [];
  const asSent = ({ id: _, ...item }: Readonly<Record<string, unknown>>): object => {
    const { role, content } = item;
    if (typeof content !== "string") return item;
    const type = role === "assistant" ? "output_text" : "input_text";
    return { type: "message", role, content: [{ type, text: content }] };
  };
  return { items: items.map(asSent), issues: [] };
};

export const relayProfile = (
  { baseURL, issuer }: { readonly baseURL: string; readonly issuer: string },
  changes: Partial<Profile> = {},
): Profile => ({
  name: "relay",
  baseURL,
  routes,
  otherwise,
  stubs: async () => ({}),
  parameters: async () => (await import("../../src/generated/profiles/codex/parameters.ts")).parameters,
  responses: async () => ({ defaults: { store: false, instructions: "" }, include: [], input: relayInput }),
  auth: relayAuth(issuer),
  identity: ({ accountId, clientVersion, userAgent }) => ({
    "user-agent": userAgent,
    version: clientVersion,
    ...(accountId === undefined ? {} : { "x-relay-account": accountId }),
  }),
  toError: ({ response }) =>
    OAuthCodexClient.APIError.generate(response.status, undefined, undefined, response.headers),
  ...changes,
});
