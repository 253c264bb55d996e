import { UsageError } from "./exit.ts";

/** What the general options and the environment say. An option wins over its variable. */
export interface Settings {
  readonly baseURL: string | undefined;
  readonly issuer: string | undefined;
  /** A token of the caller's own, instead of a login. */
  readonly accessToken: string | undefined;
  /** Folder of the files and vector stores; `undefined` for the usual one. */
  readonly storageDir: string | undefined;
  readonly debug: boolean;
}

export function settingsOf(
  options: { readonly baseUrl?: string; readonly issuer?: string; readonly storageDir?: string },
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  return {
    baseURL:
      address("--base-url", options.baseUrl) ?? address("OAUTH_CODEX_BASE_URL", env["OAUTH_CODEX_BASE_URL"]),
    issuer: address("--issuer", options.issuer) ?? address("CODEX_OAUTH_ISSUER", env["CODEX_OAUTH_ISSUER"]),
    accessToken: env["OAUTH_CODEX_ACCESS_TOKEN"]?.trim() || undefined,
    storageDir: options.storageDir,
    debug: Boolean(env["OAUTH_CODEX_DEBUG"]),
  };
}

function address(name: string, value: string | undefined): string | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${name} must be an address that begins with https:// or http://.`);
  }
  if (url.username || url.password) throw new UsageError(`${name} must not hold a user name or password.`);
  return text.replace(/(?<!\/)\/+$/, "");
}
