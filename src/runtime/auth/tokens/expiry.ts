/** When an access token ends and a login has to be refreshed, as pure functions of what is known of it. */
import type { RefreshRules } from "../rules.ts";

/** What is known of an access token's life: Unix times, those of its claims in seconds, ours in milliseconds. */
interface Life {
  readonly exp: unknown;
  readonly iat: unknown;
  /** When it ends, as the server said beside it. */
  readonly expiresAt: number | undefined;
  /** When it came. */
  readonly lastRefresh: number | undefined;
}

/** Nothing after this is a date (ECMAScript, "Time Values"), and nothing before 1970 the end of a token. */
const LAST_DATE_MS = 8.64e15;

/** A Unix time in milliseconds that can be one. A number from outside may be anything. */
export const isTime = (value: unknown): value is number =>
  typeof value === "number" && value > 0 && value <= LAST_DATE_MS;

/** When it ends, in milliseconds by our clock. `undefined` when nothing says so. */
export function endOf({ exp, iat, expiresAt, lastRefresh }: Life, aheadMs: number): number | undefined {
  const said = isTime(expiresAt) ? expiresAt : undefined;
  if (typeof exp !== "number" || !isTime(exp * 1000)) return said;
  const end = exp * 1000;
  // A token that was as good as spent when it came means that our clock is ahead of the server's. Taken at its word, every
  // new token would be refreshed at once, for ever; its lifetime counts from when it came instead.
  const isSpent = lastRefresh !== undefined && end - aheadMs <= lastRefresh;
  return isSpent && typeof iat === "number" && exp > iat ? lastRefresh + (exp - iat) * 1000 : end;
}

/** Whether it is time to refresh, before anything is sent. */
export function isDue(
  end: number | undefined,
  lastRefresh: number | undefined,
  { aheadMs, maxAgeMs }: Pick<RefreshRules, "aheadMs" | "maxAgeMs">,
  now: number,
): boolean {
  if (end !== undefined) {
    // One that lives no longer than it is refreshed ahead would be due the moment it comes, and cost a refresh token a call.
    const life =
      lastRefresh !== undefined && end > lastRefresh ? end - lastRefresh : Number.POSITIVE_INFINITY;
    return end - Math.min(aheadMs, life / 2) <= now;
  }
  return maxAgeMs !== undefined && lastRefresh !== undefined && lastRefresh + maxAgeMs <= now;
}
