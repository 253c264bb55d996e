import { USAGE_URL } from "../errors/plan.ts";

/**
 * Words and links that OpenAI asks apps to use around "Sign in with ChatGPT" (developers.openai.com/siwc, "UI", 2026-09-29). This
 * package shows nothing of it: your app does, where `LoginUI.progress` and the errors say that it is time.
 */
export const chatgptPlanUI = {
  /** The button that begins `client.login()`. OpenAI's approved assets only, as prominent as other ways to sign in. */
  signIn: { button: "Continue with ChatGPT" },
  /** Once, after the first sign-in with plan use: the event `signed-in` with `first` and `planUse: "granted"`. */
  firstSignIn: { title: "You're using your ChatGPT plan", confirm: "Got it" },
  /** Near the composer or the model picker, while requests are paid for by the plan. */
  inUse: { label: "Using ChatGPT plan", link: { text: "Manage usage", url: USAGE_URL } },
  /** In the settings: begins `client.login({ consent: true })` after `PlanUseNotGrantedError`. */
  settings: { label: "Use your ChatGPT plan" },
  /** For `SubscriptionLimitError`: the limit may be the plan's or the one that the person gave this app. */
  limitReached: { link: { text: "Manage usage", url: USAGE_URL } },
} as const;
