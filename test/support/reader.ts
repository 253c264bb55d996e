/** Somebody who tries what a page says: a home folder of their own, and emulators where ChatGPT and OpenAI's API would be. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileTokenStore, OAuthCodexClient } from "oauth-codex-sdk";
import {
  type CodexEmulator,
  createCodexEmulator,
  createSiwcEmulator,
  type SiwcEmulator,
} from "oauth-codex-sdk/testing";

const realAddresses = new URL("real-addresses.ts", import.meta.url).href;

/** The app of the pages about "Sign in with ChatGPT", and where it keeps its login. */
const APP = { appName: "Recipe box", login: ".config/recipe-box/login.json" };

interface Reader {
  readonly emulator: CodexEmulator;
  /** Of "Sign in with ChatGPT". */
  readonly siwc: SiwcEmulator;
  readonly home: string;
  /** For programs of theirs. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function reader({ signedIn }: { signedIn: boolean }): Promise<Reader> {
  const emulator = await createCodexEmulator({ device: { interval: 1 } });
  const siwc = await createSiwcEmulator();
  // As ChatGPT answers; what goes there comes here.
  emulator.workspaces.push({
    id: emulator.account.accountId,
    workspace_backend_origin: "https://chatgpt.com",
  });
  const home = await mkdtemp(join(tmpdir(), "oauth-codex-reader-"));
  if (signedIn) {
    await new FileTokenStore(join(home, ".oauth_codex/auth.json")).save(await emulator.tokens());
    await signInToApp(siwc, home);
  }
  return {
    emulator,
    siwc,
    home,
    env: {
      HOME: home,
      USERPROFILE: home,
      EMULATOR: emulator.issuer,
      SIWC_EMULATOR: siwc.issuer,
      // Its id tokens are signed and name their issuer: a program has to know it by its own address.
      SIWC_OAUTH_ISSUER: siwc.issuer,
      NODE_OPTIONS: `--import=${realAddresses}`,
      // Where no browser can open, whatever machine this runs on.
      SSH_CONNECTION: "192.0.2.1 22",
    },
    async close() {
      await emulator.close();
      await siwc.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function signInToApp({ baseURL, oauthConfig }: SiwcEmulator, home: string): Promise<void> {
  const client = new OAuthCodexClient({
    profile: "siwc",
    appName: APP.appName,
    tokenStore: new FileTokenStore(join(home, APP.login)),
    baseURL,
    oauthConfig,
  });
  await client.login({ method: "browser", openBrowser: (url) => void fetch(url), ui: {} });
}

/** Does something while somebody at another device types the code of every login that waits for one. */
export async function approving<T>({ device }: CodexEmulator, work: () => Promise<T>): Promise<T> {
  const typing = setInterval(() => {
    try {
      device.approve();
    } catch {
      // No login waits yet.
    }
  }, 100);
  try {
    return await work();
  } finally {
    clearInterval(typing);
  }
}
