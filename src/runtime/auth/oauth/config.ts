import { ConfigurationError } from "../../errors/local.ts";
import type { OAuthConfig } from "../../option-types.ts";
import { originOf } from "../destination.ts";
import type { AuthRules } from "../rules.ts";
import { checkSecretUrl, checkUrl } from "./check-url.ts";
import { discover } from "./discovery.ts";
import { configured, placeOfField } from "./variables.ts";

/** Where, as whom and by which rules to sign in. */
export interface OAuthEndpoints {
  readonly rules: AuthRules;
  readonly issuer: string;
  /** `undefined` where the profile has none and nobody gave one: {@link clientIdOf} says so. */
  readonly clientId: string | undefined;
  readonly scope: string;
  readonly audience: string | undefined;
  /** As the caller gave it; without one the loopback server's own is used. */
  readonly redirectUri: string | undefined;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
  readonly keysEndpoint: string | undefined;
  readonly device: DeviceEndpoints | undefined;
  readonly originator: string;
  /** The program's name, for a server that registers it. */
  readonly appName: string | undefined;
}

export interface DeviceEndpoints {
  readonly start: string;
  readonly poll: string;
  readonly page: string;
  readonly redirectUri: string;
}

/** What talking to the OAuth server needs of the client. */
export interface OAuthNetwork {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Cloudflare guards this server, too, and likes a User-Agent that says something. */
  readonly userAgent: string;
}

/**
 * The endpoints that the options mean. Each field: the option, else its variable, else (only with a `discoveryUrl`, and only
 * when an endpoint is still open) the discovery document, else the profile's.
 *
 * @throws {ConfigurationError} for a URL that is none, or one to which a secret would go in clear text.
 */
export async function resolveEndpoints(
  rules: AuthRules,
  config: OAuthConfig,
  { originator, appName }: { originator: string; appName?: string | undefined },
  network: OAuthNetwork,
): Promise<OAuthEndpoints> {
  const given = (name: keyof OAuthConfig): string | undefined => configured(name, config, rules);
  const url = (name: keyof OAuthConfig): string | undefined => {
    const value = given(name);
    return value && checkSecretUrl(value, placeOfField(name, rules));
  };
  const own = {
    issuer: url("issuer"),
    authorizationEndpoint: url("authorizationEndpoint"),
    tokenEndpoint: url("tokenEndpoint"),
    revocationEndpoint: url("revocationEndpoint"),
  };
  const discoveryUrl = url("discoveryUrl");
  const found =
    discoveryUrl && Object.values(own).includes(undefined)
      ? await discover(discoveryUrl, network)
      : undefined;
  // Who names a token endpoint and no issuer means the server that has it.
  const known = own.issuer ?? found?.issuer ?? originOf(own.tokenEndpoint) ?? rules.issuer;
  const issuer = known.replace(/(?<!\/)\/+$/, "");
  const below = (place: string): string =>
    checkSecretUrl(URL.canParse(place) ? place : issuer + place, "An endpoint of the profile");
  const { authorize, token, revoke, keys, device } = rules.endpoints;
  const redirectUri = given("redirectUri");
  return {
    rules,
    issuer,
    clientId: given("clientId") ?? rules.clientId,
    scope: given("scope") ?? rules.scope,
    audience: given("audience"),
    // It may have a scheme of an app's own; everything else carries secrets.
    redirectUri: redirectUri && checkUrl(redirectUri, placeOfField("redirectUri", rules)),
    authorizationEndpoint: own.authorizationEndpoint ?? found?.authorizationEndpoint ?? below(authorize),
    tokenEndpoint: own.tokenEndpoint ?? found?.tokenEndpoint ?? below(token),
    revocationEndpoint: own.revocationEndpoint ?? found?.revocationEndpoint ?? (revoke && below(revoke)),
    keysEndpoint: keys && below(keys),
    device: device && {
      start: below(device.start),
      poll: below(device.poll),
      page: below(device.page),
      redirectUri: below(device.redirectUri),
    },
    originator: given("originator") ?? originator,
    appName,
  };
}

/** @throws {ConfigurationError} where there is no client to sign in as. */
export function clientIdOf({ clientId, issuer, rules }: OAuthEndpoints): string {
  if (clientId !== undefined) return clientId;
  throw new ConfigurationError(
    `${issuer} has no client id that everybody may use: give that of your app as ${placeOfField("clientId", rules)}.`,
  );
}
