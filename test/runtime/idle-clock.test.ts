import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { machineClock } from "../../src/runtime/clock.ts";
import { startIdleClock } from "../../src/runtime/idle-clock.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(total?: number) {
  const expired: string[] = [];
  const clock = startIdleClock({
    idle: 100,
    total,
    clock: machineClock,
    onExpire: (which) => expired.push(which),
  });
  return { clock, expired };
}

describe("the idle clock", () => {
  it("does not run before the first arrival, which is another clock's business", () => {
    const { clock, expired } = start();
    clock.wait();
    vi.advanceTimersByTime(10_000);
    expect(expired).toEqual([]);
  });

  it("expires after so much waiting, counted from when waiting began", () => {
    const { clock, expired } = start();
    clock.arrived();
    vi.advanceTimersByTime(70);
    clock.wait();
    vi.advanceTimersByTime(99);
    expect(expired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(expired).toEqual(["idle"]);
  });

  it("starts anew with every arrival", () => {
    const { clock, expired } = start();
    for (let n = 0; n < 20; n++) {
      clock.arrived();
      clock.wait();
      vi.advanceTimersByTime(90);
    }
    expect(expired).toEqual([]);
    vi.advanceTimersByTime(10);
    expect(expired).toEqual(["idle"]);
  });

  it("does not count what the reader takes over what has come", () => {
    const { clock, expired } = start();
    clock.arrived();
    vi.advanceTimersByTime(100_000);
    expect(expired).toEqual([]);
    clock.wait();
    vi.advanceTimersByTime(100);
    expect(expired).toEqual(["idle"]);
  });

  it("counts the whole time for the total, whoever takes it", () => {
    const { clock, expired } = start(500);
    clock.arrived();
    vi.advanceTimersByTime(499);
    expect(expired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(expired).toEqual(["total"]);
  });

  it("is silent once it is stopped", () => {
    const { clock, expired } = start(500);
    clock.arrived();
    clock.wait();
    clock.stop();
    vi.advanceTimersByTime(10_000);
    expect(expired).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
