/**
 * Signs in with a ChatGPT account unless somebody is signed in already, and makes a call. In a browser where there is one,
 * else with a code that you type on any device; afterwards the login is kept in ~/.oauth_codex/auth.json.
 */
import { AuthRequiredError, OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient(
  process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {},
);

try {
  if (!(await client.isAuthenticated())) await client.login();
} catch (error) {
  // What is expected to go wrong has a message for people: it says what to do.
  if (!(error instanceof AuthRequiredError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const account = await client.account();
console.log(`signed in as ${account?.email}, plan ${account?.plan}`);
const response = await client.responses.create({ model: "gpt-5.5", input: "Hello, signed in" });
console.log(response.output_text);
