/** What is known of logins by "Sign in with ChatGPT" before one is looked at. */
export const siwcSignIn = {
  loginName: "Sign in with ChatGPT login",
  origins: ["https://api.openai.com"],
  variables: "SIWC_OAUTH",
  appNameBecause: "By OpenAI's terms an app signs in under a name of its own.",
} as const;
