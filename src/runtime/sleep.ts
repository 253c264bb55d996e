import { type Clock, LONGEST_TIMER, machineClock } from "./clock.ts";
import { APIUserAbortError } from "./errors/api.ts";

/**
 * Waits, but no longer than the caller's signal allows.
 *
 * @throws {APIUserAbortError} when the signal ends it.
 */
export async function sleep(ms: number, signal?: AbortSignal, clock?: Clock): Promise<void> {
  await nap(ms, signal, { clock });
  if (signal?.aborted) throw new APIUserAbortError();
}

interface NapOptions {
  /** Whether a process that has nothing else to do waits for it. */
  readonly holds?: boolean;
  /** The client's, for what a server is waited for; the machine's own threads and processes keep the machine's time. */
  readonly clock?: Clock | undefined;
}

/** The same for those who look at the signal themselves: it ends the wait, and nothing is thrown. */
export function nap(
  ms: number,
  signal?: AbortSignal,
  { holds = true, clock = machineClock }: NapOptions = {},
): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = (): void => {
      clock.clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = clock.setTimeout(end, Math.min(ms, LONGEST_TIMER));
    if (!holds && typeof timer === "object") timer.unref?.();
    signal?.addEventListener("abort", end, { once: true });
  });
}
