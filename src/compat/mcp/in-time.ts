import { anySignal } from "../../runtime/any-signal.ts";
import type { Clock } from "../../runtime/clock.ts";

export interface Deadline {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly within: number;
  readonly signal: AbortSignal | undefined;
}

/** The work took longer than it may. */
class Late extends Error {
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds / 1000} s.`);
  }
}

/**
 * Waits for work no longer than it may take, whether or not it heeds the signal that it gets.
 *
 * @throws {Late}, or the reason of the caller's signal.
 */
export async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { clock, within, signal }: Deadline,
): Promise<T> {
  signal?.throwIfAborted();
  const deadline = new AbortController();
  const timer = clock.setTimeout(() => deadline.abort(new Late(within)), within);
  const either = anySignal(signal, deadline.signal);
  try {
    return await new Promise<T>((resolve, reject) => {
      either.addEventListener("abort", () => reject(either.reason), { once: true });
      work(either).then(resolve, reject);
    });
  } finally {
    clock.clearTimeout(timer);
  }
}
