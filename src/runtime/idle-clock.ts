import { type Clock, type ClockTimer, LONGEST_TIMER } from "./clock.ts";

interface IdleClock {
  /** Bytes are asked for: the server's time runs. */
  wait(): void;
  /** Something meaningful came: until the next {@link wait} the time is the reader's own. */
  arrived(): void;
  stop(): void;
}

/**
 * Calls `onExpire` when nothing meaningful came for `idle` milliseconds of waiting, or `total` milliseconds after the start.
 * Until the first arrival it is another clock's turn to be impatient; how long the reader takes over what has come is
 * nobody's fault.
 *
 * Waiting and arriving only note the time: a stream brings many chunks a second, and a timer for each would cost more than
 * reading it. The timer looks at the note when it fires and goes back to sleep for what is left.
 */
export function startIdleClock(options: {
  idle: number;
  total: number | undefined;
  clock: Clock;
  onExpire: (which: "idle" | "total") => void;
}): IdleClock {
  const { idle, total, clock, onExpire } = options;
  // By a clock that nobody sets: a minute is a minute, whatever day it is said to be.
  const started = clock.elapsed();
  let begun = false;
  let since: number | undefined;
  let timer: ClockTimer | undefined;
  const arm = (): void => {
    const time = clock.elapsed();
    const untilIdle = begun ? (since ?? time) + idle - time : Number.POSITIVE_INFINITY;
    const untilTotal = total === undefined ? Number.POSITIVE_INFINITY : started + total - time;
    if (untilIdle <= 0) onExpire("idle");
    else if (untilTotal <= 0) onExpire("total");
    else timer = clock.setTimeout(arm, Math.min(untilIdle, untilTotal, LONGEST_TIMER));
  };
  if (total !== undefined) arm();
  return {
    wait() {
      if (begun) since = clock.elapsed();
    },
    arrived() {
      since = undefined;
      if (begun) return;
      begun = true;
      clock.clearTimeout(timer);
      arm();
    },
    stop() {
      clock.clearTimeout(timer);
    },
  };
}
