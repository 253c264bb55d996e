import type { EmulatorOAuthConfig } from "./types.ts";

/** Where the OAuth endpoints are, on the paths that the public ChatGPT login uses. */
export function oauthConfig(issuer: string): EmulatorOAuthConfig {
  return {
    issuer,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    authorizationEndpoint: `${issuer}/oauth/authorize`,
    tokenEndpoint: `${issuer}/oauth/token`,
    revocationEndpoint: `${issuer}/oauth/revoke`,
  };
}
