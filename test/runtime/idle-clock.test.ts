import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { machineClock } from "../../src/runtime/clock.ts";
import { startIdleClock } from "../../src/runtime/idle-clock.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** One turn of the loop, in which sockets are read. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Time passes, and the loop turns after it. */
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  await turn();
}

/** Time passes in which the program is busy: no timer fires before it is over. */
function beBusy(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

function start(total?: number) {
  const expired: string[] = [];
  const clock = startIdleClock({
    idle: 100,
    total,
    clock: { ...machineClock, elapsed: () => Date.now() },
    onExpire: (which) => expired.push(which),
  });
  return { clock, expired };
}

describe("the idle clock", () => {
  it("does not run before the first arrival, which is another clock's business", async () => {
    const { clock, expired } = start();
    clock.wait();
    await pass(10_000);
    expect(expired).toEqual([]);
  });

  it("expires after so much waiting, counted from when waiting began", async () => {
    const { clock, expired } = start();
    clock.arrived();
    await pass(70);
    clock.wait();
    await pass(99);
    expect(expired).toEqual([]);
    await pass(1);
    expect(expired).toEqual(["idle"]);
  });

  it("starts anew with every arrival", async () => {
    const { clock, expired } = start();
    for (let n = 0; n < 20; n++) {
      clock.arrived();
      clock.wait();
      await pass(90);
    }
    expect(expired).toEqual([]);
    await pass(10);
    expect(expired).toEqual(["idle"]);
  });

  it("does not count what the reader takes over what has come", async () => {
    const { clock, expired } = start();
    clock.arrived();
    await pass(100_000);
    expect(expired).toEqual([]);
    clock.wait();
    await pass(100);
    expect(expired).toEqual(["idle"]);
  });

  it("counts the whole time for the total, whoever takes it", async () => {
    const { clock, expired } = start(500);
    clock.arrived();
    await pass(499);
    expect(expired).toEqual([]);
    await pass(1);
    expect(expired).toEqual(["total"]);
  });

  it("counts the total before the first arrival, too, and without one does not run", async () => {
    const { expired } = start(500);
    expect(vi.getTimerCount()).toBe(1);
    await pass(499);
    expect(expired).toEqual([]);
    await pass(1);
    expect(expired).toEqual(["total"]);
    start();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("says once that the total is over, also where the first arrival comes with its end", async () => {
    const { clock, expired } = start(500);
    vi.advanceTimersByTime(500);
    clock.arrived();
    await turn();
    await pass(1_000);
    expect(expired).toEqual(["total"]);
  });

  it("has one timer for both", () => {
    const { clock } = start(500);
    clock.arrived();
    expect(vi.getTimerCount()).toBe(1);
  });

  it("needs one timer however much arrives, and none that is too long for one", () => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    const { clock } = start();
    for (let n = 0; n < 20; n++) {
      clock.wait();
      clock.arrived();
    }
    start(2 ** 40);
    expect(timers.mock.calls.map(([, ms]) => ms)).toEqual([100, 2 ** 31 - 1]);
    timers.mockRestore();
  });

  it("is silent once it is stopped", async () => {
    const { clock, expired } = start(500);
    clock.arrived();
    clock.wait();
    clock.stop();
    expect(vi.getTimerCount()).toBe(0);
    await pass(10_000);
    expect(expired).toEqual([]);
  });

  it("looks again before it says so: timers fire before what came is read", async () => {
    const { clock, expired } = start();
    clock.arrived();
    clock.wait();
    vi.advanceTimersByTime(100);
    clock.arrived();
    clock.wait();
    await turn();
    expect(expired).toEqual([]);
    await pass(99);
    expect(expired).toEqual([]);
    await pass(1);
    expect(expired).toEqual(["idle"]);
  });

  it("looks again for the total as well", async () => {
    const { clock, expired } = start(500);
    clock.arrived();
    vi.advanceTimersByTime(500);
    clock.stop();
    await turn();
    expect(expired).toEqual([]);
  });

  it("gives back for waiting what the program was too busy for it to ring, but not for ever", async () => {
    const { clock, expired } = start();
    clock.arrived();
    clock.wait();
    beBusy(300);
    await pass(100);
    expect(expired).toEqual([]);
    await pass(299);
    expect(expired).toEqual([]);
    await pass(1);
    expect(expired).toEqual(["idle"]);

    const asleep = start();
    asleep.clock.arrived();
    asleep.clock.wait();
    beBusy(3_600_000);
    await pass(1_100);
    expect(asleep.expired).toEqual(["idle"]);
  });

  it("has no end put off for ever by a program that is always busy", async () => {
    const { clock, expired } = start();
    clock.arrived();
    clock.wait();
    const started = Date.now();
    for (let turns = 0; turns < 40 && expired.length === 0; turns++) {
      beBusy(200);
      await pass(100);
    }
    expect(expired).toEqual(["idle"]);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it("does not count a long turn in which it looks again", async () => {
    const { clock, expired } = start();
    clock.arrived();
    clock.wait();
    vi.advanceTimersByTime(100);
    beBusy(200);
    await turn();
    expect(expired).toEqual([]);
    await pass(200);
    expect(expired).toEqual(["idle"]);
  });

  it("does not give back of the total, which would have no end", async () => {
    const { clock, expired } = start(500);
    clock.arrived();
    beBusy(700);
    await pass(500);
    expect(expired).toEqual(["total"]);
  });
});
