/** Retry timing as pure functions: no clock, no randomness, no HTTP of their own. */

import type { Clock } from "./clock.ts";
import type { SDKRequestError } from "./errors/api.ts";

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
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

/** What the server asks for: `retry-after-ms`, then `retry-after` in seconds or as a date. `undefined` when it says nothing. */
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
  if (Number.isNaN(delay)) return undefined;
  // A date just gone by means "now". Anything negative that is not a date is nonsense, and "now" is no harm there either.
  return Math.max(0, delay);
}

/** What the text of a refusal asks for: "Please try again in 1.5s", "… in 300 ms", "… in 20 seconds". */
function textDelay(message: string | undefined): number | undefined {
  const [, amount, unit] =
    /try again in\s*(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s\b|seconds?)/i.exec(message ?? "") ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * (unit?.toLowerCase().startsWith("m") ? 1 : 1000);
}

interface RetryEnv {
  readonly clock: Pick<Clock, "now">;
  readonly random: () => number;
}

/** How long to wait before the next attempt: the headers know best, then the text, then arithmetic. */
export function retryDelay(
  retriesDone: number,
  error: { readonly headers: Headers | undefined; readonly message?: string },
  env: RetryEnv,
): number {
  return (
    serverDelay(error.headers, env.clock.now()) ??
    textDelay(error.message) ??
    backoffDelay(retriesDone, env.random)
  );
}

/**
 * The wait before the next attempt; `undefined` where the server asks for a longer one than the caller has time for. To ask
 * before the time would be in vain, so that the error is final then, and says when.
 */
export function followedDelay(
  retriesDone: number,
  error: SDKRequestError,
  env: RetryEnv & { readonly timeout: number },
): number | undefined {
  const delay = retryDelay(retriesDone, error, env);
  if (delay <= Math.max(env.timeout, LONGEST_DELAY_MS)) return delay;
  const time = new Date(env.clock.now() + Math.min(delay, LONGEST_NAMED_MS)).toISOString();
  error.message += ` The server asks to try again not before ${time}, which is beyond the timeout of ${env.timeout} ms.`;
  return undefined;
}

/** Some servers mean "never": a date has to be one all the same. */
const LONGEST_NAMED_MS = 100 * 365 * 86_400_000;
