/** Somebody who tries what a page says: a home folder of their own, and an emulator where ChatGPT would be. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileTokenStore } from "oauth-codex-sdk";
import { type CodexEmulator, createCodexEmulator } from "oauth-codex-sdk/testing";

const realAddresses = new URL("real-addresses.ts", import.meta.url).href;

interface Reader {
  readonly emulator: CodexEmulator;
  readonly home: string;
  /** For programs of theirs. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function reader({ signedIn }: { signedIn: boolean }): Promise<Reader> {
  const emulator = await createCodexEmulator({ device: { interval: 1 } });
  // As ChatGPT answers; what goes there comes here.
  emulator.workspaces.push({
    id: emulator.account.accountId,
    workspace_backend_origin: "https://chatgpt.com",
  });
  const home = await mkdtemp(join(tmpdir(), "oauth-codex-reader-"));
  if (signedIn) {
    await new FileTokenStore(join(home, ".oauth_codex/auth.json")).save(await emulator.tokens());
  }
  return {
    emulator,
    home,
    env: {
      HOME: home,
      USERPROFILE: home,
      EMULATOR: emulator.issuer,
      NODE_OPTIONS: `--import=${realAddresses}`,
      // Where no browser can open, whatever machine this runs on.
      SSH_CONNECTION: "192.0.2.1 22",
    },
    async close() {
      await emulator.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
