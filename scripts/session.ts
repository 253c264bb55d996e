/** A session that a person can read, with the built package as its users get it. */
import { MemoryTokenStore, OAuthCodexClient } from "oauth-codex-sdk";
import { memoryStorage } from "oauth-codex-sdk/storage";
import { createCodexEmulator } from "oauth-codex-sdk/testing";
import { pageOn } from "./show/page.ts";
import { notSupported, summary, wayOfACall } from "./show/support.ts";
import { acts, type Stage } from "./show/working.ts";

// Any port to come back to: the registered ones may be in use on this machine.
const emulator = await createCodexEmulator({ port: 0, redirectPorts: "any" });
const client = new OAuthCodexClient({
  baseURL: emulator.baseURL,
  profile: "codex",
  oauthConfig: { ...emulator.oauthConfig, redirectUri: "http://localhost:0/auth/callback" },
  tokenStore: new MemoryTokenStore(),
  // Nothing of this session stays on the disk.
  storage: memoryStorage(),
});
try {
  const stage: Stage = { page: pageOn(process), client, emulator };
  stage.page.title("A session with the emulator of the Codex backend");
  stage.page.say(
    "No account, no network: it keeps the backend's rules, and what the model says is scripted.",
  );
  for (const act of acts) await act(stage);
  await notSupported(stage);
  wayOfACall(stage);
  summary(stage);
} finally {
  await client.close();
  await emulator.close();
}
