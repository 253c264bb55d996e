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

/** When it ends, in milliseconds by our clock. `undefined` when nothing says so. */
export function endOf({ exp, iat, expiresAt, lastRefresh }: Life, aheadMs: number): number | undefined {
  if (typeof exp !== "number") return expiresAt;
  const end = exp * 1000;
  // A token that was as good as spent when it came means that our clock is ahead of the server's. Taken at its word, every
  // new token would be refreshed at once, for ever; its lifetime counts from when it came instead.
  if (lastRefresh !== undefined && typeof iat === "number" && end - aheadMs <= lastRefresh) {
    return lastRefresh + (exp - iat) * 1000;
  }
  return end;
}

/** Whether it is time to refresh, before anything is sent. */
export function isDue(
  end: number | undefined,
  lastRefresh: number | undefined,
  { aheadMs, maxAgeMs }: Pick<RefreshRules, "aheadMs" | "maxAgeMs">,
  now: number,
): boolean {
  if (end !== undefined) return end - aheadMs <= now;
  return maxAgeMs !== undefined && lastRefresh !== undefined && lastRefresh + maxAgeMs <= now;
}
