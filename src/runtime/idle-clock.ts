import { type Clock, type ClockTimer, LONGEST_TIMER } from "./clock.ts";
import { afterTurn, givenBack, MOST_GIVEN_BACK } from "./overdue.ts";

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
  /** What may still be given back of this wait. */
  let spare = MOST_GIVEN_BACK;
  let stopped = false;
  let timer: ClockTimer | undefined;
  const untilIdle = (time: number): number =>
    begun ? (since ?? time) + idle - time : Number.POSITIVE_INFINITY;
  const untilTotal = (time: number): number =>
    total === undefined ? Number.POSITIVE_INFINITY : started + total - time;
  const arm = (): void => {
    const time = clock.elapsed();
    const left = Math.min(untilIdle(time), untilTotal(time), LONGEST_TIMER);
    if (left > 0) timer = clock.setTimeout(ring, left);
    else afterTurn(expire);
  };
  const ring = (): void => {
    timer = undefined;
    giveBack();
    arm();
  };
  const giveBack = (): void => {
    const time = clock.elapsed();
    const more = givenBack(-untilIdle(time), spare);
    spare -= more;
    if (more > 0) since = time - idle + more;
  };
  /** The time is over, if nothing has come by now. */
  const expire = (): void => {
    if (stopped) return;
    giveBack();
    const time = clock.elapsed();
    const which = untilIdle(time) <= 0 ? "idle" : untilTotal(time) <= 0 ? "total" : undefined;
    if (which) {
      stopped = true;
      onExpire(which);
    } else {
      arm();
    }
  };
  if (total !== undefined) arm();
  return {
    wait() {
      if (begun) since = clock.elapsed();
    },
    arrived() {
      since = undefined;
      spare = MOST_GIVEN_BACK;
      if (begun) return;
      begun = true;
      clock.clearTimeout(timer);
      arm();
    },
    stop() {
      stopped = true;
      clock.clearTimeout(timer);
    },
  };
}
