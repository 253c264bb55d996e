import { UsageError } from "./exit.ts";
import { type CommandProfile, profileNamed } from "./profiles.ts";

/** What the general options and the environment say. An option wins over its variable. */
export interface Settings {
  readonly profile: CommandProfile;
  /** Whether the command line says which backend, issuer or account is meant. */
  readonly pointed: boolean;
  /** `undefined` for the one that the environment, or `oauth-codex use`, has chosen. */
  readonly account: string | undefined;
  /** Whether an option or a variable names the account. */
  readonly accountNamed: boolean;
  /** The app's own name, for a backend that wants one. */
  readonly appName: string | undefined;
  readonly baseURL: string | undefined;
  readonly issuer: string | undefined;
  /** A token of the caller's own, instead of a login. */
  readonly accessToken: string | undefined;
  /** Folder of the files and vector stores; `undefined` for the usual one. */
  readonly storageDir: string | undefined;
  readonly debug: boolean;
}

/** Options as the parser gives them, those of `login` among them. */
interface Given {
  readonly profile?: string;
  readonly siwc?: boolean;
  readonly account?: string;
  readonly as?: string;
  readonly appName?: string;
  readonly baseUrl?: string;
  readonly issuer?: string;
  readonly storageDir?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function settingsOf(given: Given, env: Environment): Settings {
  const profile = profileOf(given);
  const { variables } = profile;
  const account = accountOf(given);
  const accessToken = variables.accessToken ? env[variables.accessToken]?.trim() || undefined : undefined;
  if (account !== undefined && accessToken !== undefined) {
    throw new UsageError(`${variables.accessToken} is set, and is no account. Unset it, or name no account.`);
  }
  return {
    profile,
    pointed: [given.profile, given.account, given.baseUrl, given.issuer].some((value) => value !== undefined),
    account,
    accountNamed: (account ?? (env["OAUTH_CODEX_ACCOUNT"]?.trim() || undefined)) !== undefined,
    appName: given.appName?.trim() || undefined,
    baseURL: address("--base-url", given.baseUrl) ?? address(variables.baseURL, env[variables.baseURL]),
    issuer: address("--issuer", given.issuer) ?? address(variables.issuer, env[variables.issuer]),
    accessToken,
    storageDir: given.storageDir,
    debug: Boolean(env["OAUTH_CODEX_DEBUG"]),
  };
}

function profileOf({ profile, siwc }: Given): CommandProfile {
  if (!siwc) return profileNamed(profile);
  if (profile !== undefined && profile !== "siwc") throw new UsageError("--siwc is --profile siwc.");
  return profileNamed("siwc");
}

function accountOf({ account, as }: Given): string | undefined {
  if (as !== undefined && account !== undefined && as !== account) {
    throw new UsageError("--as names the account already: leave out --account.");
  }
  return as ?? account;
}

/** The command line that signs in to what the settings mean. */
export function signInWith({ profile, account }: Pick<Settings, "profile" | "account">): string {
  return account === undefined ? profile.signIn : `${profile.signIn} --as ${account}`;
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
