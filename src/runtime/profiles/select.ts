import { ConfigurationError } from "../errors/local.ts";
import { codex } from "./codex.ts";
import { openai } from "./openai.ts";
import type { Profile, ProfileName } from "./profile.ts";

const PROFILES: Readonly<Record<ProfileName, Profile>> = { codex, openai };

/** The profile and base URL that the options mean. A base URL whose path ends in `/backend-api/codex` is Codex. */
export function selectProfile(options: {
  baseURL: string | null | undefined;
  profile: ProfileName | undefined;
}): { profile: Profile; baseURL: string } {
  const given = options.baseURL?.trim() || undefined;
  const url = given === undefined ? undefined : parse(given);
  const name =
    options.profile ?? (!url || /\/backend-api\/codex\/*$/.test(url.pathname) ? "codex" : "openai");
  const profile = PROFILES[name];
  if (!profile) {
    throw new ConfigurationError(
      `profile "${String(name)}" is unknown: use ${Object.keys(PROFILES).join(" or ")}`,
    );
  }
  return { profile, baseURL: given ?? profile.baseURL ?? "https://api.openai.com/v1" };
}

function parse(baseURL: string): URL {
  let url: URL;
  try {
    url = new URL(baseURL);
  } catch {
    throw new ConfigurationError(
      `baseURL is not a URL: ${JSON.stringify(baseURL)}. Expected e.g. https://chatgpt.com/backend-api/codex`,
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new ConfigurationError(`baseURL must start with https:// or http://, not ${url.protocol}//`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError("baseURL must not hold a user name or password; use apiKey or accessToken");
  }
  return url;
}
