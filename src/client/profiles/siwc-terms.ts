import type { Terms } from "../../runtime/terms.ts";

const TERMS = "openai.com/policies/sign-in-with-chatgpt-terms (2026-09-29)";

/** What OpenAI's terms for "Sign in with ChatGPT" allow, in our words. */
export const terms: Terms = {
  localServer: {
    allowed: false,
    clause: `${TERMS}, section 2: a plan is for the connected application only, and gives other programs no general access to the API.`,
  },
  remoteTokenStore: {
    allowed: false,
    clause: `${TERMS}, section 1: tokens are kept on the person's own machine and under their control, not remotely and not by a service.`,
  },
  background: {
    allowed: "with consent",
    clause: `${TERMS}, section 2: an app works in a person's absence only where they have expressly agreed to it.`,
  },
};
