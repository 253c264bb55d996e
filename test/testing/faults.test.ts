import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/testing/index.ts";
import { deltaText, events, frames, GOOD, last, post, readUntil, start } from "./support.ts";

const EVENTS_OF_HI = 9;

describe("faults that answer", () => {
  it("status: strikes as often as it was told", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "status", times: 2 });
    at.emulator.fault({ on: "responses", kind: "status", status: 503, headers: { "retry-after": "7" } });
    const statuses: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const response = await post(at);
      statuses.push(response.status);
      if (response.status === 503) {
        expect(response.headers.get("retry-after")).toBe("7");
        expect(await response.json()).toMatchObject({ error: { code: "server_is_overloaded" } });
      } else await response.text();
    }
    expect(statuses).toEqual([500, 500, 503, 200]);
  });

  it("status: has the usual body of its status, or another", async () => {
    const at = await start();
    for (const status of [401, 403, 404, 400, 502])
      at.emulator.fault({ on: "responses", kind: "status", status });
    at.emulator.fault({ on: "responses", kind: "status", status: 409, body: { detail: "Conflict" } });
    at.emulator.fault({ on: "responses", kind: "status", status: 520, body: "just text" });
    const bodies: unknown[] = [];
    for (let turn = 0; turn < 7; turn++) bodies.push(await (await post(at)).text());
    expect(bodies).toEqual([
      '{"detail":"Unauthorized"}',
      '{"detail":"Forbidden"}',
      '{"detail":"Not Found"}',
      '{"detail":"Bad Request"}',
      expect.stringContaining("server_error"),
      '{"detail":"Conflict"}',
      "just text",
    ]);
  });

  it("html: Cloudflare's page", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "html" });
    const response = await post(at);
    expect(response.status).toBe(403);
    expect(response.headers.get("cf-mitigated")).toBe("challenge");
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    const page = await response.text();
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(page).toMatch(/blocked.*Cloudflare/s);
  });

  it("plan-limit: with plan, reset and headers", async () => {
    const at = await start({ plan: "team", now: () => 1_800_000_000_000 });
    at.emulator.fault({ on: "responses", kind: "plan-limit" });
    const response = await post(at);
    expect(response.status).toBe(429);
    expect(await response.json()).toEqual({
      error: {
        type: "usage_limit_reached",
        message: "The usage limit has been reached",
        plan_type: "team",
        resets_at: 1_800_014_400,
        resets_in_seconds: 14_400,
      },
    });
    expect(response.headers.get("x-codex-primary-used-percent")).toBe("100");
    expect(response.headers.get("x-codex-rate-limit-reached-type")).toBe("rate_limit_reached");
    expect(at.emulator.limits.primary.usedPercent).toBe(12);
  });

  it("burst-limit: with retry-after, which can be changed", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "burst-limit" });
    at.emulator.fault({ on: "responses", kind: "burst-limit", headers: { "retry-after": "0" } });
    const response = await post(at);
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await response.json()).toMatchObject({ error: { code: "rate_limit_exceeded" } });
    const second = await post(at);
    expect(second.headers.get("retry-after")).toBe("0");
    await second.text();
  });

  it("overloaded: a 200 that fails as recorded, with no answer used up", async () => {
    const at = await start();
    at.emulator.script("later");
    at.emulator.fault({ on: "responses", kind: "overloaded" });
    const response = await post(at);
    expect(response.status).toBe(200);
    const list = await events(response);
    expect(list.map(({ type }) => type)).toEqual([
      "response.created",
      "response.in_progress",
      "error",
      "response.failed",
    ]);
    expect(list[2]).toEqual({
      type: "error",
      error: {
        type: "service_unavailable_error",
        code: "server_is_overloaded",
        message: "Our servers are currently overloaded. Please try again later.",
        param: null,
      },
      sequence_number: 2,
    });
    expect(deltaText(await events(await post(at)))).toBe("later");
  });

  it("slow-headers: right, but late", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "slow-headers", after: 120 });
    const began = performance.now();
    const response = await post(at);
    expect(performance.now() - began).toBeGreaterThan(110);
    expect(deltaText(await events(response))).toBe("echo: Hello");
  });
});

describe("faults that break", () => {
  it("truncate: ends in the middle, without an error", async () => {
    const at = await start();
    at.emulator.script("Hi", "Hi");
    at.emulator.fault({ on: "responses", kind: "truncate" });
    at.emulator.fault({ on: "responses", kind: "truncate", after: 3 });
    at.emulator.fault({ on: "responses", kind: "truncate", after: 0 });
    expect(frames(await (await post(at)).text())).toHaveLength(Math.ceil(EVENTS_OF_HI / 2));
    expect(frames(await (await post(at)).text())).toHaveLength(3);
    expect(await (await post(at)).text()).toBe("");
    await at.emulator.idle();
    expect(at.emulator.requests.map(({ aborted }) => aborted)).toEqual([false, false, false]);
  });

  it("truncate: after more events than there are, the stream is whole", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "truncate", after: 1000 });
    expect(last(await events(await post(at))).type).toBe("response.completed");
  });

  it("stall: begins, and then nothing until the client gives up", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "stall", after: 2 });
    const controller = new AbortController();
    const response = await post(at, GOOD, { signal: controller.signal });
    const text = await readUntil(
      response,
      (so) => so.includes("response.in_progress") && so.endsWith("\n\n"),
    );
    expect(frames(text)).toHaveLength(2);
    const silence = await Promise.race([
      response.body
        ?.getReader()
        .read()
        .then(
          () => "more",
          () => "error",
        ),
      new Promise((resolve) => setTimeout(resolve, 100, "silence")),
    ]);
    expect(silence).toBe("silence");
    expect(at.emulator.requests[0]?.aborted).toBe(false);
    controller.abort();
    await at.emulator.idle();
    expect(at.emulator.requests[0]).toMatchObject({ aborted: true, status: 200 });
  });

  it("reset: without an answer, or after some events", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "reset" });
    at.emulator.fault({ on: "responses", kind: "reset", after: 3 });
    await expect(post(at)).rejects.toThrow("fetch failed");
    const response = await post(at);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    await at.emulator.idle();
    expect(at.emulator.requests.map(({ status, aborted }) => ({ status, aborted }))).toEqual([
      { status: undefined, aborted: false },
      { status: 200, aborted: false },
    ]);
  });
});

describe("setting faults", () => {
  it("leaves refused requests to the rules, and waits for a good one", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "truncate", after: 1 });
    expect((await post(at, { ...GOOD, store: true })).status).toBe(400);
    expect(frames(await (await post(at)).text())).toHaveLength(1);
  });

  it("keeps to the order in which they were set", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "plan-limit" });
    at.emulator.fault({ on: "responses", kind: "status" });
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) {
      const response = await post(at);
      statuses.push(response.status);
      await response.text();
    }
    expect(statuses).toEqual([429, 500, 200]);
  });

  it("strikes for good with times: Infinity", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "status", times: Number.POSITIVE_INFINITY });
    for (let turn = 0; turn < 5; turn++) expect((await post(at)).status).toBe(500);
  });

  it.each([
    [{ on: "files", kind: "stall" }, /"on" must be one of responses, models/],
    [{ on: "responses", kind: "fire" }, /"kind" on responses must be one of/],
    [{ on: "responses", kind: "status", times: 0 }, /"times" must be above 0/],
    [{ on: "responses", kind: "stall", after: -1 }, /"after" must be 0 or more/],
    [{ on: "responses", kind: "status", status: 200 }, /400 to 599/],
  ])("refuses what makes no sense: %j", async (fault, message) => {
    const { emulator } = await start();
    expect(() => emulator.fault(fault as Fault)).toThrow(message);
  });
});

describe("a client that gives up", () => {
  it("is seen between two events, and the rest is not sent", async () => {
    const at = await start({ pace: 10 });
    at.emulator.script({ text: "word ".repeat(500) });
    const controller = new AbortController();
    const response = await post(at, GOOD, { signal: controller.signal });
    await readUntil(response, (text) => text.includes("output_text.delta"));
    controller.abort();
    const began = performance.now();
    await at.emulator.idle();
    expect(performance.now() - began).toBeLessThan(2000);
    expect(at.emulator.requests[0]?.aborted).toBe(true);
  });

  it("is seen while it does not read: nothing piles up here", async () => {
    const at = await start();
    // 32 MB of events do not fit into the buffers of a connection: the emulator has to wait.
    at.emulator.script({
      events: Array.from({ length: 500 }, () => ({ type: "x.bulk", filler: "x".repeat(65_536) })),
    });
    const controller = new AbortController();
    await post(at, GOOD, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(at.emulator.requests[0]?.aborted).toBe(false);
    controller.abort();
    await at.emulator.idle();
    expect(at.emulator.requests[0]?.aborted).toBe(true);
  });

  it("is not one that read to the end", async () => {
    const at = await start();
    const response = await post(at);
    await readUntil(response, (text) => text.includes("response.completed"));
    await response.body?.cancel();
    await at.emulator.idle();
    expect(at.emulator.requests[0]?.aborted).toBe(false);
  });
});
