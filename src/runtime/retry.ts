/** Retry timing as pure functions: no clock, no randomness, no HTTP of their own. */

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
/** A server that asks for more than this is not waited for silently. */
const LONGEST_SERVER_DELAY_MS = 60_000;

/** Whether an answer is worth sending the request again. `x-should-retry` has the last word. */
export function isRetryableAnswer(status: number, headers: Headers): boolean {
  const verdict = headers.get("x-should-retry");
  if (verdict === "true") return true;
  if (verdict === "false") return false;
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

/** Exponential with up to a quarter taken off, so that clients that failed together do not come back together. */
export function backoffDelay(retriesDone: number, random: () => number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** retriesDone, LONGEST_DELAY_MS) * (1 - random() * 0.25);
}

/**
 * What the server asks for: `retry-after-ms`, then `retry-after` in seconds or as a date. `undefined` when it says nothing
 * that can be followed (absent, unreadable, or over a minute).
 */
export function serverDelay(headers: Headers | undefined, now: number): number | undefined {
  const ms = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  const after = headers?.get("retry-after");
  const seconds = Number(after);
  const delay = !Number.isNaN(ms)
    ? ms
    : after === null || after === undefined || after.trim() === ""
      ? Number.NaN
      : Number.isNaN(seconds)
        ? Date.parse(after) - now
        : seconds * 1000;
  if (Number.isNaN(delay) || delay >= LONGEST_SERVER_DELAY_MS) return undefined;
  // A date just gone by means "now". Anything negative that is not a date is nonsense, and "now" is no harm there either.
  return Math.max(0, delay);
}

export function retryDelay(
  retriesDone: number,
  headers: Headers | undefined,
  env: { now: () => number; random: () => number },
): number {
  return serverDelay(headers, env.now()) ?? backoffDelay(retriesDone, env.random);
}
