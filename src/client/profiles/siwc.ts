import { otherwise, routes } from "../../generated/profiles/siwc/routes.ts";
import type { Profile } from "../../runtime/profile.ts";
import { siwcSignIn } from "./siwc-sign-in.ts";

const late = () => import("./siwc-late.ts");

/** A person's ChatGPT plan on OpenAI's API, by OpenAI's own "Sign in with ChatGPT". */
export const siwc: Profile = {
  name: "siwc",
  baseURL: "https://api.openai.com/v1",
  routes,
  otherwise,
  stubs: async () => (await late()).stubs(),
  auth: { ...siwcSignIn, load: async () => (await late()).siwcAuth },
  // The token says who it is: no header names an account, an organization or another program (developers.openai.com/siwc).
  identity: ({ userAgent }) => ({ "user-agent": userAgent }),
  parameters: async () => (await late()).parameters(),
  responses: async () => (await late()).responses(),
  terms: async () => (await late()).terms,
  isEndedToken: async (refused) => (await late()).isEndedToken(refused),
  toError: async (...refused) => (await late()).toError(...refused),
};
