/**
 * A process that finds the stored login expired and makes one call with it. Prints what became of it as one line of JSON.
 * Arguments: path of the login, base URL, OAuth configuration as JSON, number of this process (sent as a header).
 */
import { FileTokenStore, OAuthCodexClient } from "oauth-codex-sdk";

const [path = "", baseURL = "", oauthConfig = "{}", number = ""] = process.argv.slice(2);
const tokenStore = new FileTokenStore(path);
const client = new OAuthCodexClient({
  baseURL,
  profile: "codex",
  oauthConfig: JSON.parse(oauthConfig),
  tokenStore,
  maxRetries: 0,
  fetch(url, init) {
    const headers = new Headers(init.headers);
    headers.set("x-worker", number);
    return fetch(url, { ...init, headers });
  },
});
try {
  const { output_text } = await client.responses.create({ model: "gpt-5.5", input: "Hello" });
  console.log(JSON.stringify({ text: output_text, accessToken: (await tokenStore.load())?.accessToken }));
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).name, code: (error as { code?: string }).code }));
}
