/** What a clock gives for a timer: an object where timers can hold a process (Node), else a number. */
export type ClockTimer = number | { ref?(): unknown; unref?(): unknown };

/**
 * Where a client has its time from: what it waits for on a server's side (retries, timeouts, silence of streams, polls, refreshes of the
 * login, limits that reset) goes by it. Tests hold it, e.g. with `createTestClock()` of `oauth-codex-sdk/testing`.
 */
export interface Clock {
  /** Milliseconds since 1970, as the machine's clock says; it may be set, forward or back. */
  now(): number;
  /** Milliseconds since any moment. They only grow, at the pace of the timers, whatever happens to {@link now}. */
  elapsed(): number;
  setTimeout(run: () => void, ms: number): ClockTimer;
  clearTimeout(timer: ClockTimer | undefined): void;
}

/** The machine's own. Looked up at every use, so that what a test puts in their place is used. */
export const machineClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  // What is over already comes out negative, which Node warns of.
  setTimeout: (run, ms) => setTimeout(run, Math.max(ms, 0)),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** The longest that timers can wait: for anything longer they fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;
