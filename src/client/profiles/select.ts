import { ConfigurationError } from "../../runtime/errors/local.ts";
import { asText } from "../../runtime/errors/message.ts";
import { namedURL } from "../../runtime/named-url.ts";
import { readEnv } from "../../runtime/platform.ts";
import type { Profile } from "../../runtime/profile.ts";
import type { ClientOptions } from "../client-options.ts";
import { codex } from "./codex.ts";
import type { ProfileName } from "./names.ts";
import { openai } from "./openai.ts";
import { siwc } from "./siwc.ts";

export const PROFILES: Readonly<Record<ProfileName, Profile>> = { codex, openai, siwc };

/** Logins that name no profile are of this one: those of the Codex command, of the Python package and of older versions. */
export const UNMARKED_PROFILE = codex.name;

/**
 * The profile and base URL that the options mean. A base URL whose path ends in `/backend-api/codex` is Codex; without one
 * it is Codex too, unless an API key is given, which means OpenAI's API. The environment says where a backend that takes a key
 * is, and never where a login goes.
 */
export function selectProfile(options: ClientOptions): {
  readonly profile: Profile;
  readonly baseURL: string;
  readonly baseURLGiven: boolean;
} {
  const { apiKey, accessToken } = options;
  const keyOnly = apiKey !== undefined && accessToken === undefined;
  let given = options.baseURL?.trim() || undefined;
  const url = given === undefined ? undefined : parse(given, "baseURL");
  const profile = chosen(options.profile) ?? (usesCodex(url, keyOnly) ? codex : openai);
  const { name, auth, variables } = profile;
  if (keyOnly && auth) {
    throw new ConfigurationError(
      `The profile "${name}" takes no key but a ${auth.loginName}: leave apiKey out, or pass an accessToken.`,
    );
  }
  if (options.baseURL === undefined && !auth && variables?.baseURL) {
    given = readEnv(variables.baseURL);
    if (given) parse(given, variables.baseURL);
  }
  return { profile, baseURL: given ?? profile.baseURL, baseURLGiven: given !== undefined };
}

function usesCodex(url: URL | undefined, keyOnly: boolean): boolean {
  return url ? /\/backend-api\/codex\/*$/.test(url.pathname) : !keyOnly;
}

/** @throws {ConfigurationError} for a name that no profile has, or an object with a name of ours. */
export function chosen(profile: ClientOptions["profile"]): Profile | undefined {
  if (profile === undefined || profile === null) return undefined;
  if (typeof profile !== "string") return withOwnName(profile);
  if (Object.hasOwn(PROFILES, profile)) return PROFILES[profile];
  throw new ConfigurationError(
    `profile "${asText(profile)}" is unknown: use ${Object.keys(PROFILES).join(", ")} or a Profile object`,
  );
}

/** Stored logins know their profile by its name. */
function withOwnName(profile: Profile): Profile {
  const { name } = profile;
  const borrowed = Object.hasOwn(PROFILES, name) && !Object.values(PROFILES).includes(profile);
  if (typeof name === "string" && name.trim() !== "" && !borrowed) return profile;
  throw new ConfigurationError("A profile object needs a name of its own.");
}

function parse(baseURL: string, origin: string): URL {
  const url = URL.parse(baseURL);
  const refused = (why: string): ConfigurationError => new ConfigurationError(`${origin} ${why}`);
  if (!url) throw refused(`is not a URL: ${JSON.stringify(namedURL(baseURL))}`);
  if (!/^https?:$/.test(url.protocol)) throw refused("must start with https:// or http://");
  if (url.username || url.password) {
    throw refused("must not hold a user name or password");
  }
  return url;
}
