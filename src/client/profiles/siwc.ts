import { otherwise, routes } from "../../generated/profiles/siwc/routes.ts";
import type { Profile } from "../../runtime/profile.ts";
import { siwcSignIn } from "./siwc-sign-in.ts";

/** A person's ChatGPT plan on OpenAI's API, by OpenAI's own "Sign in with ChatGPT". */
export const siwc: Profile = {
  name: "siwc",
  baseURL: "https://api.openai.com/v1",
  routes,
  otherwise,
  stubs: async () => (await import("../../generated/profiles/siwc/stubs.ts")).stubs,
  auth: { ...siwcSignIn, load: async () => (await import("./siwc-auth.ts")).siwcAuth },
  // The token says who it is: no header names an account, an organization or another program (developers.openai.com/siwc).
  identity: ({ userAgent }) => ({ "user-agent": userAgent }),
  parameters: async () => (await import("../../generated/profiles/siwc/parameters.ts")).parameters,
  responses: async () => (await import("../../runtime/siwc/rules.ts")).responseRules,
  terms: async () => (await import("./siwc-terms.ts")).terms,
  isEndedToken: async (refused) => (await import("../../runtime/siwc/errors.ts")).isEndedToken(refused),
  toError: async (...refused) => (await import("../../runtime/siwc/errors.ts")).siwcError(...refused),
};
