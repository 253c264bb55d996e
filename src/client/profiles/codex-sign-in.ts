/** What is known of ChatGPT logins for Codex before one is looked at: the client loads this, and the rules when they are needed. */
export const codexSignIn = {
  loginName: "ChatGPT login",
  origins: ["https://chatgpt.com"],
  variables: "CODEX_OAUTH",
} as const;
