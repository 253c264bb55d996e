/**
 * One of several processes that share a login with ChatGPT: `node siwc-worker.ts <login file> <base URL> <issuer> <number> <clock offset>`.
 * Signs in where nobody is, asks one question, and says what it came to.
 */
import { FileTokenStore, OAuthCodexClient } from "../../src/index.ts";
import { machineClock } from "../../src/runtime/clock.ts";
import { memoryStorage } from "../../src/storage.ts";

const [path = "", baseURL = "", issuer = "", number = "", offset = "0"] = process.argv.slice(2);
const tokenStore = new FileTokenStore(path);
const client = new OAuthCodexClient({
  profile: "siwc",
  appName: "Test app",
  baseURL,
  oauthConfig: { issuer },
  tokenStore,
  storage: memoryStorage(),
  continuity: "off",
  maxRetries: 0,
  logLevel: "off",
  clock: { ...machineClock, now: () => Date.now() + Number(offset) },
  fetch: (url, init) =>
    fetch(url, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), "x-worker": number },
    }),
});
const begun = performance.now();
try {
  if (!(await client.isAuthenticated())) {
    await client.login({
      ui: {},
      method: "browser",
      openBrowser: async (url) => {
        await (await fetch(url, { headers: { "x-worker": number } })).text();
      },
    });
  }
  const { output_text: text } = await client.responses.create({ model: "gpt-5.5", input: "Hello" });
  const held = await tokenStore.load();
  say({ text, accessToken: held?.accessToken });
} catch (error) {
  say({
    error: (error as Error).name,
    code: (error as { code?: unknown }).code,
    message: (error as Error).message,
  });
}

function say(result: object): void {
  process.stdout.write(JSON.stringify({ ...result, ms: Math.round(performance.now() - begun) }));
}
