import type { KeptAccount, OAuthCodexClient, TokenStore } from "../index.ts";
import { type Choice, readChoice } from "./choice.ts";
import type { ClientExtras } from "./command.ts";
import type { Output } from "./io.ts";
import type { Settings } from "./settings.ts";

/** The client that the settings mean. The SDK is loaded here, so that `--help` is quick. */
export async function makeClient(
  settings: Settings,
  out: Output,
  { choice, ...extras }: ClientExtras & { readonly choice?: Choice } = {},
): Promise<OAuthCodexClient> {
  const { OAuthCodexClient } = await import("../index.ts");
  const { profile, baseURL, accessToken, issuer, storageDir } = settings;
  const tokenStore = await storeFor(choice ?? (await choiceOf(settings)));
  const account = tokenStore ? undefined : settings.account;
  const appName = profile.appNameBecause === undefined ? undefined : await appNameOf(settings);
  const log = (...parts: unknown[]) => out.note(parts.map((part) => String(part)).join(" "));
  return new OAuthCodexClient({
    // Named, so that a login may go to the emulator on this machine; other addresses are refused all the same.
    profile: profile.name,
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(tokenStore === undefined ? {} : { tokenStore }),
    ...(account === undefined ? {} : { account }),
    // It is told when an app registers; `login` sees to it that there is one.
    ...(profile.appNameBecause === undefined ? {} : { appName: appName ?? NO_NAME }),
    ...(issuer === undefined ? {} : { oauthConfig: { issuer } }),
    ...(storageDir === undefined ? {} : { compatStorageDir: storageDir }),
    // Only what a command may go on from is kept; those say so.
    continuity: "off",
    ...extras,
    // Standard output is for answers.
    logger: { error: log, warn: log, info: log, debug: log },
  });
}

/** Stands where a name has to be and nobody signs in. */
const NO_NAME = "(no app)";

/** The name that the settings give, or else the one that this account's app has registered under. */
export async function appNameOf(settings: Settings): Promise<string | undefined> {
  return settings.appName ?? (await keptAccount(settings))?.appName;
}

/** The account in force, as far as it is kept here: signed in, or known to the server at least. */
export async function keptAccount(settings: Settings): Promise<KeptAccount | undefined> {
  const { accounts } = await import("../index.ts");
  const profile = settings.profile.name;
  const name = settings.account ?? (await accounts.active({ profile }));
  return (await accounts.list({ profile })).find((account) => account.name === name);
}

/** Name of the account in force, whether or not it has a login. */
export async function accountName({ account, profile }: Settings): Promise<string> {
  const { accounts } = await import("../index.ts");
  return account ?? (await accounts.active({ profile: profile.name }));
}

/** Whose login is used: the Codex CLI's only where that was asked for, and nothing else is named. */
export async function choiceOf({ profile, accountNamed, accessToken }: Settings): Promise<Choice> {
  const asUsual = profile.codexCli && !accountNamed && accessToken === undefined;
  return asUsual ? await readChoice() : "own";
}

/** The store of another program's login; `undefined` for the usual places. */
export async function storeFor(choice: Choice): Promise<TokenStore | undefined> {
  if (choice === "own") return undefined;
  const { CodexCliTokenStore } = await import("../index.ts");
  return new CodexCliTokenStore();
}
