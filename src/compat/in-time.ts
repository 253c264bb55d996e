import { anySignal } from "../runtime/any-signal.ts";
import type { Clock } from "../runtime/clock.ts";
import { nap } from "../runtime/sleep.ts";

interface Deadline {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly within: number;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Waits for other people's work no longer than it may take, whether or not it heeds the signal that it gets: what it still gives
 * afterwards is nobody's.
 *
 * @param late The error of work that takes longer.
 * @throws the reason of the caller's signal, the error of the work, or `late`.
 */
export async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { clock, within, signal }: Deadline,
  late: () => Error,
): Promise<T> {
  signal?.throwIfAborted();
  const over = new AbortController();
  const until = anySignal(signal, over.signal);
  const abandoned = nap(within, until, { clock }).then(() => undefined);
  try {
    const first = await Promise.race([work(until).then((result) => ({ result })), abandoned]);
    if (first) return first.result;
    signal?.throwIfAborted();
    throw late();
  } finally {
    over.abort();
  }
}
