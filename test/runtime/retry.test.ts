import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { machineClock } from "../../src/runtime/clock.ts";
import { SDKRequestError } from "../../src/runtime/errors/api.ts";
import {
  backoffDelay,
  followedDelay,
  isRetryableAnswer,
  retryDelay,
  serverDelay,
} from "../../src/runtime/retry.ts";

const NOW = Date.UTC(2026, 0, 1);
const headers = (init: Record<string, string>) => new Headers(init);

describe("serverDelay", () => {
  it.each([
    [{ "retry-after-ms": "1500" }, 1500],
    [{ "retry-after-ms": "20", "retry-after": "9" }, 20],
    [{ "retry-after": "2" }, 2000],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": new Date(NOW + 5000).toUTCString() }, 5000],
    [{ "retry-after": new Date(NOW - 5000).toUTCString() }, 0],
    [{ "retry-after": "60" }, 60_000],
    [{ "retry-after": "3600" }, 3_600_000],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "" }, undefined],
    [{}, undefined],
  ])("%o -> %s", (init, expected) => {
    expect(serverDelay(headers(init as Record<string, string>), NOW)).toBe(expected);
  });
});

describe("backoffDelay", () => {
  it("doubles from half a second to eight, less up to a quarter", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.double({ min: 0, max: 0.999999, noNaN: true }), (retries, random) => {
        const full = Math.min(500 * 2 ** retries, 8000);
        const delay = backoffDelay(retries, () => random);
        expect(delay).toBeLessThanOrEqual(full);
        expect(delay).toBeGreaterThanOrEqual(full * 0.75);
      }),
    );
  });

  it("is what is used when the server says nothing", () => {
    expect(retryDelay(1, { headers: undefined }, { clock: { now: () => NOW }, random: () => 0 })).toBe(1000);
  });
});

describe("isRetryableAnswer", () => {
  it.each([
    [408, {}, true],
    [409, {}, true],
    [429, {}, true],
    [500, {}, true],
    [503, {}, true],
    [400, {}, false],
    [404, {}, false],
    [400, { "x-should-retry": "true" }, true],
    [500, { "x-should-retry": "false" }, false],
  ])("%i %o -> %s", (status, init, expected) => {
    expect(isRetryableAnswer(status, headers(init as Record<string, string>))).toBe(expected);
  });
});

describe("retryDelay", () => {
  const env = { clock: { ...machineClock, now: () => NOW }, random: () => 0 };
  it.each([
    ["Please try again in 1.5s.", 1500],
    ["Please try again in 11.054s. Visit", 11_054],
    ["try again in 28ms", 28],
    ["Try Again In 300 Milliseconds", 300],
    ["try again in 1 millisecond", 1],
    ["try again in 20  seconds", 20_000],
    ["try again in 1 second", 1000],
    ["try again in7s", 7000],
    ["try again in  7s", 7000],
    // None of these says so.
    ["try again in 5 minutes", 500],
    ["try again in 5 sunrises", 500],
    ["try again in .s", 500],
    ["", 500],
    [undefined, 500],
  ])("reads %j as %i ms", (message, expected) => {
    const error = { headers: headers({}), ...(message === undefined ? {} : { message }) };
    expect(retryDelay(0, error, env)).toBe(expected);
  });

  it("takes a header's word before the text's", () => {
    const error = { headers: headers({ "retry-after": "2" }), message: "try again in 7s" };
    expect(retryDelay(0, error, env)).toBe(2000);
  });
});

describe("followedDelay", () => {
  const follow = (ms: number, timeout: number): [number | undefined, string] => {
    const error = new SDKRequestError(503, undefined, "busy", headers({ "retry-after-ms": String(ms) }));
    const { message } = error;
    const delay = followedDelay(0, error, {
      clock: { ...machineClock, now: () => NOW },
      random: () => 0,
      timeout,
    });
    return [delay, error.message.slice(message.length)];
  };

  it.each([
    [60_000, 60_000],
    [8000, 60_000],
    // Whoever is in a hurry still waits as long as without the server's word.
    [8000, 10],
  ])("follows %i ms within %i ms", (ms, timeout) => {
    expect(follow(ms, timeout)).toEqual([ms, ""]);
  });

  it.each([
    [60_001, 60_000, "2026-01-01T00:01:00.001Z"],
    [8001, 10, "2026-01-01T00:00:08.001Z"],
    // Nothing that a Date could hold.
    [1e300, 10, "2125-12-08T00:00:00.000Z"],
  ])("does not follow %i ms within %i ms, and says until when", (ms, timeout, time) => {
    const said = ` The server asks to try again not before ${time}, which is beyond the timeout of ${timeout} ms.`;
    expect(follow(ms, timeout)).toEqual([undefined, said]);
  });
});
