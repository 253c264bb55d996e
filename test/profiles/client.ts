/** The package as tests know it, for another profile than theirs: one option is changed, and no test. */
import { OAuthCodexClient as Client, type ClientOptions } from "../../src/index.ts";

export * from "../../src/index.ts";

/** Makes clients of the profile `siwc` where a test means Codex. */
export class OAuthCodexClient extends Client {
  constructor(options: ClientOptions = {}) {
    super(onSiwc(options));
  }
}

export { OAuthCodexClient as AsyncOAuthCodexClient, OAuthCodexClient as OpenAI, OAuthCodexClient as default };

/** Options that mean Codex, with one of them changed. */
export function onSiwc<T extends Pick<ClientOptions, "profile" | "apiKey" | "accessToken">>(options: T): T {
  const { profile, apiKey, accessToken } = options;
  const isCodex =
    profile === "codex" || (profile === undefined && (apiKey === undefined || accessToken !== undefined));
  if (!isCodex) return options;
  // The person has agreed in all tests that work in their absence.
  return { backgroundConsent: true, ...options, profile: "siwc", appName: "Tests" };
}
