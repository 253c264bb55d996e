import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffDelay, isRetryableAnswer, retryDelay, serverDelay } from "../../src/runtime/retry.ts";

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
