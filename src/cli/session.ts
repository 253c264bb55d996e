import type { OAuthCodexClient } from "../index.ts";
import type { Io } from "./io.ts";
import type { Settings } from "./settings.ts";
import { withoutTokens } from "./text.ts";

/** The client that the settings mean. The SDK is loaded here, so that `--help` is quick. */
export async function makeClient(settings: Settings, io: Io): Promise<OAuthCodexClient> {
  const { OAuthCodexClient } = await import("../index.ts");
  const { baseURL, accessToken, issuer } = settings;
  const log = (...parts: unknown[]) =>
    void io.stderr.write(`${withoutTokens(parts.map((part) => String(part)).join(" "))}\n`);
  return new OAuthCodexClient({
    // Named, so that a login may go to the emulator on this machine; other addresses are refused all the same.
    profile: "codex",
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(issuer === undefined ? {} : { oauthConfig: { issuer } }),
    // Standard output is for answers.
    logger: { error: log, warn: log, info: log, debug: log },
  });
}
