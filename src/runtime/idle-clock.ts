export interface IdleClock {
  /** Something meaningful happened. */
  touch(): void;
  stop(): void;
}

/**
 * Calls `onExpire` when nothing was touched for `idle` milliseconds after the first touch, or `total` milliseconds after the
 * start. Until the first touch it is another clock's turn to be impatient.
 *
 * A touch only notes the time: a stream brings thousands of events a second, and re-arming a timer for each would cost
 * more than parsing it. The timer looks at the note when it fires and goes back to sleep for what is left.
 */
export function startIdleClock(options: {
  idle: number;
  total: number | undefined;
  now: () => number;
  onExpire: (which: "idle" | "total") => void;
}): IdleClock {
  const { idle, total, now, onExpire } = options;
  const started = now();
  let last: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (): void => {
    const time = now();
    const untilIdle = last === undefined ? Number.POSITIVE_INFINITY : last + idle - time;
    const untilTotal = total === undefined ? Number.POSITIVE_INFINITY : started + total - time;
    if (untilIdle <= 0) onExpire("idle");
    else if (untilTotal <= 0) onExpire("total");
    else timer = setTimeout(arm, Math.min(untilIdle, untilTotal, 2 ** 31 - 1));
  };
  if (total !== undefined) arm();
  return {
    touch() {
      const first = last === undefined;
      last = now();
      if (!first) return;
      clearTimeout(timer);
      arm();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
