import { ConfigurationError } from "../../errors/local.ts";
import { namedURL } from "../../named-url.ts";
import { isLoopback } from "../destination.ts";

/** @throws {ConfigurationError} for what is no URL. */
export function checkUrl(url: string, what: string): string {
  if (!URL.canParse(url)) {
    throw new ConfigurationError(`${what} is not a URL: ${JSON.stringify(namedURL(url))}`);
  }
  return url;
}

/**
 * A URL that gets secrets, or that a person is sent to.
 *
 * @throws {ConfigurationError} for one in clear text, and for one with a user in it, which would be shown wherever the URL is.
 */
export function checkSecretUrl(url: string, what: string): string {
  const { protocol, hostname, username, password } = new URL(checkUrl(url, what));
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname))) {
    throw new ConfigurationError(`${what} must start with https:// (http:// is for this machine only)`);
  }
  if (username || password) throw new ConfigurationError(`${what} must not hold a user name or password`);
  return url;
}
