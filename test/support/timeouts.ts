import { onTestFinished, vi } from "vitest";

/** Lets every `AbortSignal.timeout` fire after a moment. @returns what they were asked for, in milliseconds. */
export function shortenTimeouts(ms = 100): () => number[] {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  const spy = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => timeout(ms));
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.map(([asked]) => asked);
}
