import * as z from "zod/mini";
import { ConfigurationError } from "../../errors/local.ts";
import type { OAuthNetwork } from "./config.ts";
import { DISCOVERY_TIMEOUT_MS } from "./timing.ts";

const Metadata = z.looseObject({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.optional(z.url()),
});

export interface DiscoveredEndpoints {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
}

/**
 * Reads a discovery document (OpenID Connect or RFC 8414). Its endpoints must be on the origin of its issuer or of the
 * document itself, so that one wrong line cannot send a login elsewhere.
 *
 * @throws {ConfigurationError} when it cannot be had, or is none.
 */
export async function discover(url: string, network: OAuthNetwork): Promise<DiscoveredEndpoints> {
  let body: unknown;
  try {
    const response = await network.fetch(url, {
      headers: { accept: "application/json", "user-agent": network.userAgent },
      redirect: "error",
      signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    body = await response.json();
  } catch (cause) {
    throw new ConfigurationError(
      `The discovery document ${url} could not be read. Leave discoveryUrl out to use the known endpoints.`,
      { cause },
    );
  }
  const result = Metadata.safeParse(body);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path }) => path.join(".")).join(", ");
    throw new ConfigurationError(`${url} is no discovery document: look at ${wrong || "its shape"}`);
  }
  const { issuer, authorization_endpoint, token_endpoint, revocation_endpoint } = result.data;
  const allowed = [new URL(issuer).origin, new URL(url).origin];
  for (const endpoint of [authorization_endpoint, token_endpoint, revocation_endpoint]) {
    if (endpoint !== undefined && !allowed.includes(new URL(endpoint).origin)) {
      throw new ConfigurationError(`${url} names an endpoint on another server: ${new URL(endpoint).origin}`);
    }
  }
  return {
    issuer,
    authorizationEndpoint: authorization_endpoint,
    tokenEndpoint: token_endpoint,
    revocationEndpoint: revocation_endpoint,
  };
}
