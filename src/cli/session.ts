import type { OAuthCodexClient, TokenStore } from "../index.ts";
import { type Choice, readChoice } from "./choice.ts";
import type { Output } from "./io.ts";
import type { Settings } from "./settings.ts";

/** The client that the settings mean. The SDK is loaded here, so that `--help` is quick. */
export async function makeClient(
  settings: Settings,
  out: Output,
  choice?: Choice,
): Promise<OAuthCodexClient> {
  const { OAuthCodexClient } = await import("../index.ts");
  const { baseURL, accessToken, issuer, storageDir } = settings;
  const tokenStore = accessToken === undefined ? await storeFor(choice ?? (await readChoice())) : undefined;
  const log = (...parts: unknown[]) => out.note(parts.map((part) => String(part)).join(" "));
  return new OAuthCodexClient({
    // Named, so that a login may go to the emulator on this machine; other addresses are refused all the same.
    profile: "codex",
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(tokenStore === undefined ? {} : { tokenStore }),
    ...(issuer === undefined ? {} : { oauthConfig: { issuer } }),
    ...(storageDir === undefined ? {} : { compatStorageDir: storageDir }),
    // No command goes on from a response, so none is kept.
    continuity: "off",
    // Standard output is for answers.
    logger: { error: log, warn: log, info: log, debug: log },
  });
}

/** The store of another program's login; `undefined` for the usual places. */
export async function storeFor(choice: Choice): Promise<TokenStore | undefined> {
  if (choice === "own") return undefined;
  const { CodexCliTokenStore } = await import("../index.ts");
  return new CodexCliTokenStore();
}
