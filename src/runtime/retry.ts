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

/** What the text of a refusal asks for: "Please try again in 1.5s", "… in 300 ms", "… in 20 seconds". */
export function textDelay(message: string | undefined): number | undefined {
  const [, amount, unit] =
    /try again in\s*(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s\b|seconds?)/i.exec(message ?? "") ?? [];
  if (amount === undefined) return undefined;
  const delay = Number(amount) * (unit?.toLowerCase().startsWith("m") ? 1 : 1000);
  return delay < LONGEST_SERVER_DELAY_MS ? delay : undefined;
}

/** How long to wait before the next attempt: the headers know best, then the text, then arithmetic. */
export function retryDelay(
  retriesDone: number,
  error: { readonly headers: Headers | undefined; readonly message?: string },
  env: { now: () => number; random: () => number },
): number {
  return (
    serverDelay(error.headers, env.now()) ?? textDelay(error.message) ?? backoffDelay(retriesDone, env.random)
  );
}
