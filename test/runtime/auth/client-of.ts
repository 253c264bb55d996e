import { type ClientOptions, OAuthCodexClient } from "../../../src/index.ts";
import type { CodexEmulator } from "../../../src/testing/index.ts";

/** A client that signs in at an emulator, on any port, and sends nothing twice. */
export const clientOf = ({ baseURL, oauthConfig }: CodexEmulator, options: ClientOptions): OAuthCodexClient =>
  new OAuthCodexClient({
    baseURL,
    profile: "codex",
    oauthConfig: { ...oauthConfig, redirectUri: "http://localhost:0/auth/callback" },
    maxRetries: 0,
    ...options,
  });

export const ask = async (client: OAuthCodexClient): Promise<string> =>
  (await client.responses.create({ model: "gpt-5.5", input: "Hello" })).output_text;
