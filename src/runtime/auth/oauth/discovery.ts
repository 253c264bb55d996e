import * as z from "zod/mini";
import { printable } from "../../errors/foreign.ts";
import { ConfigurationError } from "../../errors/local.ts";
import { namedURL } from "../../named-url.ts";
import { originOf } from "../destination.ts";
import { checkSecretUrl } from "./check-url.ts";
import type { OAuthNetwork } from "./config.ts";
import { timeoutSignal } from "./timeout-signal.ts";
import { DISCOVERY_TIMEOUT_MS } from "./timing.ts";

const Metadata = z.looseObject({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.optional(z.url()),
});

interface DiscoveredEndpoints {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
}

/**
 * Reads a discovery document (OpenID Connect Discovery 1.0, RFC 8414). Its issuer and its endpoints must be on the document's
 * own origin, so that one wrong line cannot send a login, or a browser, elsewhere.
 *
 * @throws {ConfigurationError} when it cannot be had, or is none.
 */
export async function discover(url: string, network: OAuthNetwork): Promise<DiscoveredEndpoints> {
  const named = namedURL(url);
  let body: unknown;
  try {
    const response = await network.fetch(url, {
      headers: { accept: "application/json", "user-agent": network.userAgent },
      redirect: "error",
      signal: timeoutSignal(DISCOVERY_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    body = await response.json();
  } catch (cause) {
    throw new ConfigurationError(
      `The discovery document ${named} could not be read. Leave discoveryUrl out to use the known endpoints.`,
      { cause: printable(cause) },
    );
  }
  const result = Metadata.safeParse(body);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path }) => path.join(".")).join(", ");
    throw new ConfigurationError(`${named} is no discovery document: look at ${wrong || "its shape"}`);
  }
  const { issuer, authorization_endpoint, token_endpoint, revocation_endpoint } = result.data;
  for (const endpoint of [issuer, authorization_endpoint, token_endpoint, revocation_endpoint]) {
    if (endpoint === undefined) continue;
    checkSecretUrl(endpoint, `An endpoint in ${named}`);
    if (originOf(endpoint) !== originOf(url)) {
      throw new ConfigurationError(
        `${named} names an endpoint on another server: ${originOf(endpoint)}. To use it, give it in oauthConfig yourself.`,
      );
    }
  }
  return {
    issuer,
    authorizationEndpoint: authorization_endpoint,
    tokenEndpoint: token_endpoint,
    revocationEndpoint: revocation_endpoint,
  };
}
