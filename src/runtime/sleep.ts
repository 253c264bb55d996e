import { APIUserAbortError } from "./errors/api.ts";

/**
 * Waits, but no longer than the caller's signal allows.
 *
 * @throws {APIUserAbortError} when the signal ends it.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await nap(ms, signal);
  if (signal?.aborted) throw new APIUserAbortError();
}

/**
 * The same for those who look at the signal themselves: it ends the wait, and nothing is thrown.
 *
 * @param holds whether a process that has nothing else to do waits for it.
 */
export function nap(ms: number, signal?: AbortSignal, { holds = true } = {}): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    // setTimeout fires at once for anything longer. Only Node's timers hold a process; elsewhere they are numbers.
    const timer = setTimeout(end, Math.min(ms, 2 ** 31 - 1));
    if (!holds && typeof timer === "object") timer.unref();
    signal?.addEventListener("abort", end, { once: true });
  });
}
