import { ConfigurationError } from "../../runtime/errors/local.ts";
import { readEnv } from "../../runtime/platform.ts";
import type { Profile, ProfileName } from "../../runtime/profile.ts";
import type { ClientOptions } from "../client-options.ts";
import { codex } from "./codex.ts";
import { openai } from "./openai.ts";

const PROFILES: Readonly<Record<ProfileName, Profile>> = { codex, openai };

/**
 * The profile and base URL that the options mean. A base URL whose path ends in `/backend-api/codex` is Codex; without one
 * it is Codex too, unless an API key is given, which means OpenAI's API. The environment's `OPENAI_BASE_URL` says where that
 * is and never where a ChatGPT login goes.
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
  const name =
    options.profile ??
    ((url ? /\/backend-api\/codex\/*$/.test(url.pathname) : !keyOnly) ? "codex" : "openai");
  const profile = PROFILES[name];
  if (!profile) {
    throw new ConfigurationError(
      `profile "${String(name)}" is unknown: use ${Object.keys(PROFILES).join(" or ")}`,
    );
  }
  if (keyOnly && profile.credential === "login") {
    throw new ConfigurationError(
      "apiKey is for the openai profile. The Codex backend takes a ChatGPT login: leave apiKey out, or pass an accessToken.",
    );
  }
  if (options.baseURL === undefined && profile.credential === "key") {
    given = readEnv("OPENAI_BASE_URL");
    if (given) parse(given, "OPENAI_BASE_URL");
  }
  return { profile, baseURL: given ?? profile.baseURL, baseURLGiven: given !== undefined };
}

function parse(baseURL: string, origin: string): URL {
  let url: URL;
  try {
    url = new URL(baseURL);
  } catch {
    throw new ConfigurationError(
      `${origin} is not a URL: ${JSON.stringify(baseURL)}. Expected e.g. https://chatgpt.com/backend-api/codex`,
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new ConfigurationError(`${origin} must start with https:// or http://, not ${url.protocol}//`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError(
      `${origin} must not hold a user name or password; use apiKey or accessToken`,
    );
  }
  return url;
}
