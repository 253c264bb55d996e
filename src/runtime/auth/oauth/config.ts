import { ConfigurationError } from "../../errors/local.ts";
import type { OAuthConfig } from "../../option-types.ts";
import { readEnv } from "../../platform.ts";
import { isLoopback } from "../destination.ts";
import { discover } from "./discovery.ts";
import { DEFAULT_ISSUER, originOf } from "./issuer.ts";

/** The public client of the Codex command, the only one that this backend knows (codex-backend facts, 1.1). */
const DEFAULT_CLIENT_ID = "app_EMoamEEZ73f0CkXaXp7hrann";
const DEFAULT_SCOPE = "openid profile email offline_access";

/** Where and as whom to sign in. */
export interface OAuthEndpoints {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly audience: string | undefined;
  /** As the caller gave it; without one the loopback server's own is used. */
  readonly redirectUri: string | undefined;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string;
  readonly originator: string;
}

/** What talking to the OAuth server needs of the client. */
export interface OAuthNetwork {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Cloudflare guards this server, too, and likes a User-Agent that says something. */
  readonly userAgent: string;
}

const VARIABLES = {
  clientId: "CODEX_OAUTH_CLIENT_ID",
  scope: "CODEX_OAUTH_SCOPE",
  audience: "CODEX_OAUTH_AUDIENCE",
  redirectUri: "CODEX_OAUTH_REDIRECT_URI",
  issuer: "CODEX_OAUTH_ISSUER",
  discoveryUrl: "CODEX_OAUTH_DISCOVERY_URL",
  authorizationEndpoint: "CODEX_OAUTH_AUTHORIZATION_ENDPOINT",
  tokenEndpoint: "CODEX_OAUTH_TOKEN_ENDPOINT",
  revocationEndpoint: "CODEX_OAUTH_REVOCATION_ENDPOINT",
  originator: "CODEX_OAUTH_ORIGINATOR",
} satisfies Record<keyof OAuthConfig, string>;

type Name = keyof typeof VARIABLES;

/**
 * The endpoints that the options mean. Each field: the option, else its `CODEX_OAUTH_*` variable, else (only with a
 * `discoveryUrl`, and only when an endpoint is still open) the discovery document, else the public ChatGPT login's.
 *
 * @throws {ConfigurationError} for a URL that is none, or one to which a secret would go in clear text.
 */
export async function resolveEndpoints(
  config: OAuthConfig,
  originator: string,
  network: OAuthNetwork,
): Promise<OAuthEndpoints> {
  const given = (name: Name): string | undefined => config[name]?.trim() || readEnv(VARIABLES[name]);
  const url = (name: Name): string | undefined => checked(name, given(name));
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
  const known = own.issuer ?? found?.issuer ?? originOf(own.tokenEndpoint) ?? DEFAULT_ISSUER;
  const issuer = known.replace(/\/+$/, "");
  return {
    issuer,
    clientId: given("clientId") ?? DEFAULT_CLIENT_ID,
    scope: given("scope") ?? DEFAULT_SCOPE,
    audience: given("audience"),
    redirectUri: url("redirectUri"),
    authorizationEndpoint:
      own.authorizationEndpoint ?? found?.authorizationEndpoint ?? `${issuer}/oauth/authorize`,
    tokenEndpoint: own.tokenEndpoint ?? found?.tokenEndpoint ?? `${issuer}/oauth/token`,
    revocationEndpoint: own.revocationEndpoint ?? found?.revocationEndpoint ?? `${issuer}/oauth/revoke`,
    originator: given("originator") ?? originator,
  };
}

function checked(name: Name, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const where = `oauthConfig.${name} (or ${VARIABLES[name]})`;
  if (!URL.canParse(value)) throw new ConfigurationError(`${where} is not a URL: ${JSON.stringify(value)}`);
  const { protocol, hostname } = new URL(value);
  // A redirect may have a scheme of an app's own; everything else carries secrets.
  if (name !== "redirectUri" && protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname))) {
    throw new ConfigurationError(`${where} must start with https:// (http:// is for this machine only)`);
  }
  return value;
}
