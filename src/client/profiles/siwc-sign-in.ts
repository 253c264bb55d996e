/** What is known of logins by "Sign in with ChatGPT" before one is looked at. */
export const siwcSignIn = {
  loginName: "Sign in with ChatGPT login",
  origins: ["https://api.openai.com"],
  variables: "SIWC_OAUTH",
  appNameBecause:
    "OpenAI's terms want your app to sign in under a name of its own, the one that people know it by.",
} as const;
