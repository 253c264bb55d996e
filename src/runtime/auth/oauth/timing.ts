/** How long the OAuth server is waited for, in milliseconds. */
export const TOKEN_TIMEOUT_MS = 30_000;
export const REVOKE_TIMEOUT_MS = 10_000;
export const DISCOVERY_TIMEOUT_MS = 10_000;
