import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { CloudflareBlockedError, type Limits, NotSupportedError, OAuthCodexClient } from "../../src/index.ts";
import { useEmulator } from "../support/codex.ts";
import { codexClient } from "../support/http.ts";

const place = useEmulator();

describe("usage", () => {
  it("is one request, and says what the plan has besides windows", async () => {
    const { emulator } = place;
    emulator.limits.credits = {
      hasCredits: true,
      unlimited: false,
      balance: "86.40",
      localMessages: [420, 510],
      cloudMessages: [110, 145],
    };
    emulator.limits.resetCredits = [{ id: "a" }, { id: "b", status: "redeemed" }];
    emulator.limits.spendControl = {
      limit: "100.00",
      used: "40.00",
      remaining: "60.00",
      usedPercent: 40,
      resetAfterSeconds: 60,
    };
    const usage = await place.connect().usage();
    expect(usage).toMatchObject({
      plan: "plus",
      allowed: true,
      credits: {
        hasCredits: true,
        balance: "86.40",
        localMessages: { from: 420, to: 510 },
        cloudMessages: { from: 110, to: 145 },
        overageLimitReached: false,
      },
      spendControl: {
        reached: false,
        limit: "100.00",
        used: "40.00",
        remaining: "60.00",
        usedPercent: 40,
        unit: "credit",
        resetsAt: expect.any(Date),
      },
      resetCredits: { available: 1, applicable: 0, list: undefined },
      daily: undefined,
    });
    expect(emulator.requests.map(({ path }) => path)).toEqual(["/backend-api/wham/usage"]);
  });

  it("asks for days and resets where it is told to, with the options of the call", async () => {
    const { emulator } = place;
    emulator.limits.resetCredits = [
      {
        id: "first",
        title: "Full reset (Weekly + 5 hr)",
        grantedAt: "2026-11-01T00:00:00Z",
        expiresAt: "2026-12-01T00:00:00Z",
      },
      { id: "second" },
    ];
    emulator.limits.days = [
      {
        date: "2026-11-26",
        surfaces: { cli: 25, desktop_app: 75 },
        models: [{ model: "gpt-5.5", credits: 2 }],
      },
    ];
    const usage = await place
      .connect()
      .usage({ daily: true, resetCredits: true, headers: { "x-of-the-call": "1" } });
    expect(usage.daily).toEqual({
      unit: "percent",
      days: [
        {
          date: "2026-11-26",
          surfaces: { cli: 25, desktop_app: 75 },
          models: [{ model: "gpt-5.5", speed: "standard", credits: 2 }],
        },
      ],
    });
    expect(usage.resetCredits).toEqual({
      available: 2,
      applicable: 0,
      list: [
        {
          id: "first",
          type: "codex_rate_limits",
          status: "available",
          title: "Full reset (Weekly + 5 hr)",
          grantedAt: new Date("2026-11-01T00:00:00Z"),
          expiresAt: new Date("2026-12-01T00:00:00Z"),
        },
        expect.objectContaining({ id: "second", expiresAt: undefined }),
      ],
    });
    expect(emulator.requests.map(({ path }) => path).sort()).toEqual([
      "/backend-api/wham/rate-limit-reset-credits",
      "/backend-api/wham/usage",
      "/backend-api/wham/usage/daily-token-usage-breakdown",
    ]);
    for (const { headers } of emulator.requests) expect(headers["x-of-the-call"]).toBe("1");
  });

  it.each([403, 404])("goes without what a backend or a plan does not have: %i", async (status) => {
    const client = answering((path) =>
      path.endsWith("/usage")
        ? Response.json({ plan_type: "plus" })
        : Response.json({ detail: "No" }, { status }),
    );
    const usage = await client.usage({ daily: true, resetCredits: true });
    expect(usage).toMatchObject({ plan: "plus", daily: undefined, resetCredits: undefined });
  });

  it("fails where more than that is wrong", async () => {
    const client = answering((path) =>
      path.endsWith("/usage") ? Response.json({ plan_type: "plus" }) : Response.json({}, { status: 500 }),
    );
    await expect(client.usage({ daily: true })).rejects.toMatchObject({ status: 500 });
    const blocked = answering((path) =>
      path.endsWith("/usage")
        ? Response.json({ plan_type: "plus" })
        : new Response("<html>", { status: 403, headers: { "cf-mitigated": "challenge" } }),
    );
    await expect(blocked.usage({ daily: true })).rejects.toBeInstanceOf(CloudflareBlockedError);
  });

  it.each<[string, object, object]>([
    [
      "amounts that are numbers, and one estimate",
      {
        credits: { has_credits: true, balance: 25, approx_local_messages: 500, approx_cloud_messages: [] },
        spend_control: {
          individual_limit: { limit: 10, remaining_percent: 60, reset_at: "2026-12-01T00:00:00Z" },
        },
      },
      {
        credits: { balance: "25", localMessages: { from: 500, to: 500 }, cloudMessages: undefined },
        spendControl: { limit: "10", usedPercent: 40, resetsAt: new Date("2026-12-01T00:00:00Z") },
      },
    ],
    [
      "nothing where nothing is",
      {
        credits: null,
        spend_control: { individual_limit: null, reached: false },
        rate_limit_reset_credits: null,
      },
      { credits: undefined, spendControl: undefined, resetCredits: undefined },
    ],
    [
      "nonsense as nothing",
      { credits: "many", spend_control: 3, rate_limit_reset_credits: [], additional_rate_limits: {} },
      { credits: undefined, spendControl: undefined, resetCredits: undefined, families: [] },
    ],
  ])("reads %s", async (_, document, expected) => {
    expect(await answering(() => Response.json(document)).usage()).toMatchObject(expected);
  });

  it.each<[string, unknown, object]>([
    ["a bare list", [{ id: "a", status: "available", expires_at: 1_800_000_000 }], { available: 1 }],
    [
      "a list in an object",
      { credits: [{ status: "redeemed" }] },
      { available: 0, list: [{ status: "redeemed" }] },
    ],
    ["a number alone", { available_count: 3 }, { available: 3, list: undefined }],
    ["strange entries", { available_count: 1, credits: [null, 5] }, { available: 1, list: [{}, {}] }],
  ])("reads resets: %s", async (_, document, expected) => {
    const client = answering((path) => Response.json(path.endsWith("/usage") ? {} : document));
    expect((await client.usage({ resetCredits: true })).resetCredits).toMatchObject(expected);
  });

  it.each<[string, unknown, unknown]>([
    ["no list", {}, undefined],
    ["days without a date", { data: [{}, null, { date: "" }] }, { unit: undefined, days: [] }],
    [
      "values of every kind",
      {
        units: "credits",
        data: [
          {
            date: "2026-11-26",
            product_surface_usage_values: { cli: "1.5", b: null },
            models: [{}, { model: "m" }],
          },
        ],
      },
      {
        unit: "credits",
        days: [
          {
            date: "2026-11-26",
            surfaces: { cli: 1.5 },
            models: [{ model: "m", speed: undefined, credits: undefined }],
          },
        ],
      },
    ],
  ])("reads days: %s", async (_, document, expected) => {
    const client = answering((path) => Response.json(path.endsWith("/usage") ? {} : document));
    expect((await client.usage({ daily: true })).daily).toEqual(expected);
  });

  it("tells of no change that is none", async () => {
    const onLimitsChange = vi.fn<(limits: Limits) => void>();
    const { emulator } = place;
    emulator.limits.credits = { hasCredits: true, unlimited: false, balance: "5", localMessages: [1, 2] };
    const client = place.connect({ onLimitsChange });
    await client.responses.create({ model: "gpt-5.5", input: "hi" });
    await client.usage();
    await client.usage();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onLimitsChange).toHaveBeenCalledTimes(1);
    expect(client.limits?.credits).toEqual({ hasCredits: true, unlimited: false, balance: "5" });
  });

  it("is not there where a backend does not tell", async () => {
    const client = new OAuthCodexClient({
      profile: "openai",
      apiKey: "key",
      baseURL: "http://127.0.0.1:1/v1",
    });
    await expect(client.usage({ daily: true })).rejects.toBeInstanceOf(NotSupportedError);
  });
});

describe("nothing is ever spent", () => {
  it("by what is asked for", async () => {
    await place.connect().usage({ daily: true, resetCredits: true });
    expect(place.emulator.requests).toHaveLength(3);
    for (const { method, path } of place.emulator.requests) {
      expect([method, /consume/.test(path)]).toEqual(["GET", false]);
    }
  });

  it("since no source names the route that would", () => {
    const source = fileURLToPath(new URL("../../src", import.meta.url));
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(300);
    const named = files.filter((name) => /\/consume\b/.test(readFileSync(join(source, name), "utf8")));
    expect(named).toEqual([]);
  });
});

/** A client whose backend answers by the path. */
function answering(answer: (path: string) => Response): OAuthCodexClient {
  return codexClient({
    maxRetries: 0,
    fetch: async (url) => answer(new URL(String(url)).pathname),
  });
}
