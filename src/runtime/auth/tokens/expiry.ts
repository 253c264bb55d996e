/** When a login has to be refreshed, as pure functions of the tokens and the clock. */
import { readPayload } from "../claims.ts";
import type { TokenSet } from "../store.ts";

/** A refresh is made this long ahead of the access token's end (what Codex itself does; codex-backend facts, 1.5). */
export const REFRESH_AHEAD_MS = 5 * 60_000;
/** A token whose end cannot be read is refreshed at this age. */
const REFRESH_AGE_MS = 8 * 24 * 3_600_000;

/** When the access token ends, in Unix milliseconds by our clock. `undefined` when nothing says so. */
export function expiryOf({ accessToken, expiresAt, lastRefresh }: TokenSet): number | undefined {
  const { exp, iat } = readPayload(accessToken);
  if (typeof exp !== "number") return expiresAt;
  const end = exp * 1000;
  // A token that was as good as spent when it came means that our clock is ahead of the server's. Taken at its word, every
  // new token would be refreshed at once, for ever; its lifetime counts from when it came instead.
  if (lastRefresh !== undefined && typeof iat === "number" && end - REFRESH_AHEAD_MS <= lastRefresh) {
    return lastRefresh + (exp - iat) * 1000;
  }
  return end;
}

/** Whether the access token ends within `leewayMs`. One whose end is unknown counts as good: the server will tell. */
export function isExpired(tokens: TokenSet, now: number, leewayMs: number): boolean {
  const end = expiryOf(tokens);
  return end !== undefined && end - leewayMs <= now;
}

/** Whether it is time to refresh, before anything is sent. */
export function isDue(tokens: TokenSet, now: number): boolean {
  if (expiryOf(tokens) !== undefined) return isExpired(tokens, now, REFRESH_AHEAD_MS);
  return tokens.lastRefresh !== undefined && tokens.lastRefresh + REFRESH_AGE_MS <= now;
}
