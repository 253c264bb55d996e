import { otherwise, routes } from "../../generated/profiles/codex/routes.ts";
import type { Profile } from "../../runtime/profile.ts";
import { codexSignIn } from "./codex-sign-in.ts";

/**
 * The version that the backend is told. It gates models: too low, and newer ones answer "not supported"
 * (can1357/oh-my-pi#5108). One constant for the `version` header and for `client_version`: with two, models are listed that
 * are refused (bman654/clodex#271).
 */
export const CODEX_CLIENT_VERSION = "0.171.0";

/** Who calls. Honest on purpose: any value is accepted, and an impersonated one would be nobody's friend. */
export const DEFAULT_ORIGINATOR = "oauth-codex";

const late = () => import("./codex-late.ts");

/** The ChatGPT Codex backend. */
export const codex: Profile = {
  name: "codex",
  baseURL: "https://chatgpt.com/backend-api/codex",
  routes,
  otherwise,
  stubs: async () => (await late()).stubs(),
  auth: { ...codexSignIn, load: async () => (await late()).codexAuth },
  identity({ accountId, fedramp, originator, clientVersion, userAgent }) {
    return {
      "user-agent": userAgent,
      originator,
      version: clientVersion,
      ...(accountId === undefined ? {} : { "chatgpt-account-id": accountId }),
      ...(fedramp ? { "x-openai-fedramp": "true" } : {}),
    };
  },
  parameters: async () => (await late()).parameters(),
  responses: async () => (await late()).responses(),
  workspaces: async () => (await late()).workspaces(),
  usage: async (...asked) => (await late()).usage(...asked),
  toError: async (...refused) => (await late()).toError(...refused),
};
