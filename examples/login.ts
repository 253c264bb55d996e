/**
 * Brings a login of your own: a store that the client asks before every attempt. Only https://chatgpt.com gets what it
 * holds, or this machine when `profile: "codex"` is named.
 */
import { AuthRequiredError, MemoryTokenStore, OAuthCodexClient } from "oauth-codex-sdk";

const tokenStore = new MemoryTokenStore();
const client = new OAuthCodexClient({
  tokenStore,
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

try {
  await client.responses.create({ model: "gpt-5.5", input: "Hello" });
} catch (error) {
  if (!(error instanceof AuthRequiredError)) throw error;
  console.log(`not signed in: ${error.code}`);
}

await tokenStore.save({ accessToken: process.env["CODEX_ACCESS_TOKEN"] ?? "" });
const response = await client.responses.create({ model: "gpt-5.5", input: "Hello, signed in" });
console.log(response.output_text);
