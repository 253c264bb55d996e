import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type Clock, type ClockTimer, machineClock } from "../../src/runtime/clock.ts";
import { APIUserAbortError } from "../../src/runtime/errors/api.ts";
import { nap, sleep } from "../../src/runtime/sleep.ts";

const run = promisify(execFile);
const HOUR = 3_600_000;

describe("waiting", () => {
  it("ends after its time and leaves nothing on the signal", async () => {
    const { signal } = new AbortController();
    await sleep(1, signal);
    await nap(1, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it.each([
    ["before it", (controller: AbortController) => controller.abort()],
    ["during it", (controller: AbortController) => setTimeout(() => controller.abort(), 5)],
  ])(
    "ends with the signal, %s: an error, or none for those who look at the signal themselves",
    async (_, abort) => {
      const controller = new AbortController();
      abort(controller);
      await expect(sleep(HOUR, controller.signal)).rejects.toBeInstanceOf(APIUserAbortError);
      const other = new AbortController();
      abort(other);
      await expect(nap(HOUR, other.signal)).resolves.toBeUndefined();
    },
  );

  it("does not end at once when it is to last longer than a timer can", async () => {
    const controller = new AbortController();
    const ended = await Promise.race([nap(2 ** 40, controller.signal).then(() => true), sleep(20)]);
    controller.abort();
    expect(ended).toBeUndefined();
  });

  it("has no timer left when the signal has ended it, and only one that holds while it lasts", () => {
    const holding = (): number =>
      process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = holding();
    const controller = new AbortController();
    void nap(HOUR, controller.signal);
    expect(holding()).toBe(before + 1);
    void nap(HOUR, controller.signal, { holds: false });
    expect(holding()).toBe(before + 1);
    controller.abort();
    expect(holding()).toBe(before);
  });

  it("goes by the clock that it is given, whatever its timers are", async () => {
    const timers: number[] = [];
    const cleared: unknown[] = [];
    const clockOf = (timer: ClockTimer): Clock => ({
      ...machineClock,
      setTimeout: (run, ms) => {
        timers.push(ms);
        queueMicrotask(run);
        return timer;
      },
      clearTimeout: (timer) => void cleared.push(timer),
    });
    await sleep(HOUR, undefined, clockOf(7));
    await nap(HOUR, undefined, { holds: false, clock: clockOf(8) });
    await nap(HOUR, undefined, { holds: false, clock: clockOf({}) });
    expect(timers).toEqual([HOUR, HOUR, HOUR]);
    expect(cleared).toEqual([7, 8, {}]);
  });

  it("holds a process, unless it is told not to", async () => {
    const module = new URL("../../src/runtime/sleep.ts", import.meta.url).href;
    const said = async (holds: boolean): Promise<string> => {
      const program = `import { nap } from "${module}";
        nap(30, undefined, { holds: ${holds} }).then(() => console.log("slept"));`;
      const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program]);
      return stdout;
    };
    expect(await Promise.all([said(true), said(false)])).toEqual(["slept\n", ""]);
  });
});
