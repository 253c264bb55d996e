import { onTestFinished, vi } from "vitest";
import {
  DISCOVERY_TIMEOUT_MS,
  REVOKE_TIMEOUT_MS,
  TOKEN_TIMEOUT_MS,
} from "../../src/runtime/auth/oauth/timing.ts";

const TIMEOUTS: readonly unknown[] = [TOKEN_TIMEOUT_MS, REVOKE_TIMEOUT_MS, DISCOVERY_TIMEOUT_MS];

/** Lets the clocks that requests to an OAuth server run under ring after a moment. @returns what they were asked for, in milliseconds. */
export function shortenTimeouts(ms = 100): () => number[] {
  const { setTimeout } = globalThis;
  const asked: number[] = [];
  const spy = vi.spyOn(globalThis, "setTimeout").mockImplementation((run, after, ...rest) => {
    if (after === undefined || !TIMEOUTS.includes(after)) return setTimeout(run, after, ...rest);
    asked.push(after);
    return setTimeout(run, ms, ...rest);
  });
  onTestFinished(() => spy.mockRestore());
  return () => asked;
}
