import type { Secret } from "../client-options.ts";
import { AuthRequiredError } from "../errors/local.ts";
import { mayReceiveStoredToken } from "./destination.ts";
import type { TokenStore } from "./store.ts";

export interface CredentialSources {
  /** The caller's own token or key: goes wherever the caller sends the request. */
  readonly given: Secret | undefined;
  /** Whether the given one may have spaces inside. */
  readonly spaced: boolean;
  readonly tokenStore: TokenStore | undefined;
  readonly explicitCodexProfile: boolean;
  readonly allowedOrigins: readonly string[];
}

export interface Credential {
  readonly token: string;
  readonly accountId?: string | undefined;
}

/**
 * The credential for one attempt.
 *
 * @throws {AuthRequiredError} when there is none, when the caller's function gives none, or when a stored login must not
 *   go to this URL.
 */
export async function resolveCredential(sources: CredentialSources, url: URL): Promise<Credential> {
  if (sources.given !== undefined) return { token: await reveal(sources.given, sources.spaced) };
  const stored = await sources.tokenStore?.load();
  if (!stored) {
    throw new AuthRequiredError(
      "There is no ChatGPT login. Pass accessToken, or a tokenStore that holds one, to OAuthCodexClient.",
    );
  }
  if (!mayReceiveStoredToken(url, sources)) {
    throw new AuthRequiredError(
      `A stored ChatGPT login is only sent to https://chatgpt.com, not to ${url.origin}. ` +
        `Pass accessToken or apiKey for it, or name it in allowedOrigins together with profile: "codex".`,
      { code: "destination_refused" },
    );
  }
  return { token: stored.accessToken, accountId: stored.accountId };
}

async function reveal(secret: Secret, spaced: boolean): Promise<string> {
  let token: unknown;
  try {
    token = typeof secret === "function" ? await secret() : secret;
  } catch (cause) {
    throw new AuthRequiredError(
      "The function given as accessToken (or apiKey) failed; its error is the cause.",
      {
        cause,
        code: "credential_function_failed",
      },
    );
  }
  if (typeof token !== "string" || token.trim() === "") {
    throw new AuthRequiredError(
      `accessToken (or apiKey) must give a non-empty string; it gave ${typeof token === "string" ? "an empty one" : typeof token}.`,
    );
  }
  // A ChatGPT token has no spaces. A key may: other servers choose theirs freely, and test suites use placeholders like "My Key".
  if ((spaced ? /[^\x20-\x7e]|^ | $/ : /[^\x21-\x7e]/).test(token)) {
    throw new AuthRequiredError(
      "accessToken (or apiKey) holds a space, line break or other character no token has.",
    );
  }
  return token;
}
