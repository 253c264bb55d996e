import { describe, expect, it, vi } from "vitest";
import { OAuthCodexClient, UsageLimitError } from "../../src/index.ts";
import { limitsFromEvent, limitsFromHeaders } from "../../src/runtime/codex/limits.ts";
import { usageReport } from "../../src/runtime/codex/usage.ts";
import type { Limits } from "../../src/runtime/limits.ts";
import { codexClient, openaiClient, SSE_HEADERS, sse } from "../support/http.ts";

const HEADERS = {
  "x-codex-active-limit": "premium",
  "x-codex-plan-type": "plus",
  "x-codex-primary-used-percent": "12",
  "x-codex-primary-window-minutes": "10080",
  "x-codex-primary-reset-at": "1800000000",
  "x-codex-secondary-used-percent": "40.5",
  "x-codex-secondary-window-minutes": "300",
  "x-codex-secondary-reset-at": "1700000000",
  "x-codex-credits-has-credits": "True",
  "x-codex-credits-unlimited": "0",
  "x-codex-credits-balance": "12.5",
};
const COMPLETED = { type: "response.completed", response: { id: "r", status: "completed", output: [] } };

/** A client whose answers have these headers, one after the other. */
function clientOf(
  answers: { headers?: Record<string, string>; events?: object[]; status?: number; body?: unknown }[],
  options = {},
) {
  const queue = [...answers];
  return codexClient({
    fetch: async () => {
      const { headers = {}, events = [COMPLETED], status = 200, body } = queue.shift() ?? {};
      return status === 200
        ? new Response(sse(...events), { headers: { ...SSE_HEADERS, ...headers } })
        : Response.json(body, { status, headers });
    },
    ...options,
  });
}
const CREATE = { model: "gpt-5.5", input: "hi" };

describe("limits in headers", () => {
  it("sorts windows by their length, not by their slot", () => {
    expect(limitsFromHeaders(new Headers(HEADERS))).toEqual({
      activeLimit: "premium",
      plan: "plus",
      windows: [
        { usedPercent: 40.5, windowMinutes: 300, resetsAt: new Date(1_700_000_000_000) },
        { usedPercent: 12, windowMinutes: 10_080, resetsAt: new Date(1_800_000_000_000) },
      ],
      credits: { hasCredits: true, unlimited: false, balance: "12.5" },
      reached: undefined,
    });
  });

  it("drops a window without a percentage or with nothing but zeros, and reads an empty reset", () => {
    const report = limitsFromHeaders(
      new Headers({
        "x-codex-primary-used-percent": "0",
        "x-codex-primary-window-minutes": "300",
        "x-codex-primary-reset-at": "",
        "x-codex-secondary-used-percent": "0",
        "x-codex-secondary-window-minutes": "0",
        "x-codex-secondary-reset-at": "",
      }),
    );
    expect(report?.windows).toEqual([{ usedPercent: 0, windowMinutes: 300, resetsAt: undefined }]);
  });

  it("keeps further families apart, with their name", () => {
    const report = limitsFromHeaders(
      new Headers({
        ...HEADERS,
        "x-codex-bengalfox-primary-used-percent": "7",
        "x-codex-bengalfox-primary-window-minutes": "300",
        "x-codex-bengalfox-limit-name": "Spark",
        "x-codex-primary-over-secondary-limit-percent": "0",
      }),
    );
    expect(report?.windows).toHaveLength(2);
    expect(report?.families).toEqual([
      {
        id: "bengalfox",
        name: "Spark",
        windows: [{ usedPercent: 7, windowMinutes: 300, resetsAt: undefined }],
      },
    ]);
  });

  it("says nothing where no header does, and survives nonsense", () => {
    expect(limitsFromHeaders(new Headers({ "x-request-id": "r" }))).toBeUndefined();
    expect(limitsFromHeaders(new Headers({ "x-codex-primary-used-percent": "soon" }))?.windows).toEqual([]);
    expect(
      limitsFromEvent({ type: "codex.rate_limits", rate_limits: { primary: null }, credits: 7 }),
    ).toMatchObject({
      windows: [],
    });
    expect(usageReport({ rate_limit: null, additional_rate_limits: [{ limit_name: "x" }] }).windows).toEqual(
      [],
    );
  });
});

describe("client.limits", () => {
  it("is undefined before the first answer, and then what the headers said", async () => {
    const client = clientOf([{ headers: HEADERS }]);
    expect(client.limits).toBeUndefined();
    await client.responses.create(CREATE);
    expect(client.limits).toMatchObject({ plan: "plus", source: "headers", activeLimit: "premium" });
    expect(client.limits?.windows.map(({ usedPercent }) => usedPercent)).toEqual([40.5, 12]);
  });

  it("follows codex.rate_limits events, streamed or not", async () => {
    const event = {
      type: "codex.rate_limits",
      plan_type: "pro",
      rate_limits: { primary: { used_percent: 55, window_minutes: 300, reset_at: 1_700_000_000 } },
      credits: { has_credits: false, unlimited: false, balance: "" },
    };
    const client = clientOf([{ headers: HEADERS, events: [event, COMPLETED] }]);
    await client.responses.create(CREATE);
    expect(client.limits).toMatchObject({ plan: "pro", source: "event", windows: [{ usedPercent: 55 }] });
  });

  it("tells onLimitsChange of changes only, with what was before", async () => {
    const seen: [Limits, Limits | undefined][] = [];
    const moved = { ...HEADERS, "x-codex-primary-reset-at": "1800000002" };
    const used = { ...HEADERS, "x-codex-primary-used-percent": "13" };
    const client = clientOf([{ headers: HEADERS }, { headers: moved }, { headers: used }], {
      onLimitsChange: (limits: Limits, before: Limits | undefined) => seen.push([limits, before]),
    });
    for (let call = 0; call < 3; call++) await client.responses.create(CREATE);
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    expect(seen[0]?.[1]).toBeUndefined();
    expect(seen[1]?.[0].windows[1]?.usedPercent).toBe(13);
    expect(seen[1]?.[1]?.windows[1]?.usedPercent).toBe(12);
  });
});

describe("a spent plan", () => {
  it("is never retried, and carries plan, reset and windows", async () => {
    const error = {
      type: "usage_limit_reached",
      message: "The usage limit has been reached",
      resets_in_seconds: 60,
    };
    const fetch = vi.fn(async () => Response.json({ error }, { status: 429, headers: HEADERS }));
    const client = codexClient({ maxRetries: 2, fetch });
    const thrown = await client.responses.create(CREATE).catch((caught: unknown) => caught);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(thrown).toBeInstanceOf(UsageLimitError);
    const { plan, windows, resetsAt } = thrown as UsageLimitError;
    expect(plan).toBe("plus");
    expect(windows.map(({ windowMinutes }) => windowMinutes)).toEqual([300, 10_080]);
    expect((resetsAt as Date).getTime()).toBeGreaterThan(Date.now());
    expect(client.limits?.windows).toEqual(windows);
    expect((thrown as UsageLimitError).message).toBe(
      `429 The usage limit has been reached. It begins anew at ${resetsAt?.toISOString()}.`,
    );
  });

  it.each([1e300, -5, "soon", undefined])(
    "says nothing of a reset that is no time: %j",
    async (resets_at) => {
      const error = { type: "usage_limit_reached", message: "The usage limit has been reached", resets_at };
      const client = codexClient({ fetch: async () => Response.json({ error }, { status: 429 }) });
      const thrown = await client.responses.create(CREATE).catch((caught: unknown) => caught);
      expect(thrown).toMatchObject({ message: "429 The usage limit has been reached", resetsAt: undefined });
    },
  );
});

describe("client.usage()", () => {
  it("asks the sibling of /codex and gives limits and the raw document", async () => {
    const document = {
      plan_type: "plus",
      rate_limit: {
        allowed: true,
        limit_reached: false,
        primary_window: { used_percent: 12, limit_window_seconds: 18_000, reset_at: 1_700_000_000 },
        secondary_window: { used_percent: 5, limit_window_seconds: 604_800, reset_at: 1_700_000_001 },
      },
      credits: { has_credits: false, unlimited: false, balance: "0" },
      additional_rate_limits: [
        {
          limit_name: "Spark",
          metered_feature: "bengalfox",
          rate_limit: { primary_window: { used_percent: 1, limit_window_seconds: 18_000, reset_at: 1 } },
        },
      ],
      rate_limit_reached_type: null,
    };
    const urls: string[] = [];
    const client = codexClient({
      fetch: async (url) => {
        urls.push(url);
        return Response.json(document, { headers: { "x-request-id": "req_u" } });
      },
    });
    const usage = await client.usage();
    expect(urls).toEqual(["https://chatgpt.com/backend-api/wham/usage"]);
    expect(usage).toMatchObject({
      allowed: true,
      plan: "plus",
      source: "usage",
      windows: [
        { usedPercent: 12, windowMinutes: 300 },
        { usedPercent: 5, windowMinutes: 10_080 },
      ],
      families: [{ id: "bengalfox", name: "Spark", windows: [{ usedPercent: 1 }] }],
      raw: document,
    });
    expect(usage._request_id).toBe("req_u");
    expect(client.limits?.plan).toBe("plus");
  });

  it("does not exist on the openai profile", async () => {
    await expect(openaiClient().usage()).rejects.toMatchObject({ code: "not_supported", method: "usage" });
    expect(openaiClient()).toBeInstanceOf(OAuthCodexClient);
  });

  it("does not exist where a plan pays and nobody tells how much of it is left", async () => {
    const client = new OAuthCodexClient({ profile: "siwc", appName: "Tests", accessToken: "a-token" });
    await expect(client.usage()).rejects.toMatchObject({
      code: "not_supported",
      reason: "This backend does not tell what is left of a plan.",
    });
    expect(client.limits).toBeUndefined();
  });
});
