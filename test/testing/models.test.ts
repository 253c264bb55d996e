import { describe, expect, it } from "vitest";
import type { CodexEmulator, EmulatorOptions, FaultKind } from "../../src/testing/index.ts";
import { events, GOOD, type Json, post, start } from "./support.ts";

type Access = { emulator: CodexEmulator; token: string };

function get(
  { emulator, token }: Access,
  query = "?client_version=0.171.0",
  headers: Record<string, string> = {},
) {
  return fetch(`${emulator.baseURL}/models${query}`, {
    headers: { authorization: `Bearer ${token}`, "chatgpt-account-id": "account", ...headers },
  });
}

async function slugs(at: Access, version: string): Promise<unknown[]> {
  const { models } = (await (await get(at, `?client_version=${version}`)).json()) as { models: Json[] };
  return models.map(({ slug }) => slug);
}

describe("GET /models", () => {
  it("lists by priority, with the fields of the catalogue", async () => {
    const response = await get(await start());
    const { models } = (await response.json()) as { models: Json[] };
    expect(models.map(({ slug }) => slug)).toEqual([
      "gpt-5.6-sol",
      "gpt-5.5",
      "gpt-5.4",
      "gpt-5.4-mini",
      "codex-auto-review",
    ]);
    expect(models[0]).toMatchObject({
      visibility: "list",
      use_responses_lite: true,
      minimal_client_version: "0.144.0",
      context_window: 272_000,
      effective_context_window_percent: 95,
      supported_reasoning_levels: expect.arrayContaining([
        { effort: "ultra", description: expect.any(String) },
      ]),
    });
    expect(models.at(-1)).toMatchObject({ visibility: "hide" });
    expect(models.find(({ slug }) => slug === "gpt-5.4-mini")).toMatchObject({
      minimal_client_version: [0, 98, 0],
    });
  });

  it.each([
    ["0.7.9", []],
    ["nonsense", []],
    ["0.100.0", ["gpt-5.4", "gpt-5.4-mini", "codex-auto-review"]],
    ["0.143.0", ["gpt-5.5", "gpt-5.4", "gpt-5.4-mini", "codex-auto-review"]],
    ["0.144.0-alpha.1", ["gpt-5.6-sol", "gpt-5.5", "gpt-5.4", "gpt-5.4-mini", "codex-auto-review"]],
    ["1.0.0", ["gpt-5.6-sol", "gpt-5.5", "gpt-5.4", "gpt-5.4-mini", "codex-auto-review"]],
  ])("shows a client of version %s what it may use", async (version, expected) => {
    expect(await slugs(await start(), version)).toEqual(expected);
  });

  it("refuses a request without a version, and answers nothing without an account", async () => {
    const at = await start();
    const refused = await get(at, "");
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({
      error: {
        message:
          "[{'type': 'missing', 'loc': ('query', 'client_version'), 'msg': 'Field required', 'input': None}]",
        type: "invalid_request_error",
        param: null,
        code: null,
      },
    });
    const nobody = await get(at, "?client_version=0.171.0", { "chatgpt-account-id": "" });
    expect(nobody.status).toBe(200);
    expect(await nobody.json()).toEqual({ models: [] });
    expect((await get({ ...at, token: "x" })).status).toBe(401);
  });

  it("keeps an ETag, which /responses repeats", async () => {
    const at = await start();
    const first = await get(at);
    await first.text();
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[0-9a-f]+"$/);
    const second = await get(at, "?client_version=0.171.0", { "if-none-match": etag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    const older = await get(at, "?client_version=0.100.0", { "if-none-match": etag });
    expect(older.status).toBe(200);
    await older.text();
    const answer = await post(at);
    await answer.text();
    expect(answer.headers.get("x-models-etag")).toBe(etag);
  });

  it("depends on the plan", async () => {
    const { emulator } = await start();
    const free = { emulator, token: await emulator.accessToken({ plan: "free" }) };
    expect(await slugs(free, "0.171.0")).toEqual(["gpt-5.5", "gpt-5.4-mini"]);
    const unheardOf = { emulator, token: await emulator.accessToken({ plan: "quorum" }) };
    expect(await slugs(unheardOf, "0.171.0")).toHaveLength(5);
  });

  it("takes further models, which /responses then serves", async () => {
    const options: EmulatorOptions = {
      models: [
        { slug: "gpt-6-astra", minimal_client_version: "0.153.0", priority: 0 },
        { slug: "gpt-5.5", visibility: "hide" },
      ],
    };
    const at = await start(options);
    const { models } = (await (await get(at)).json()) as { models: Json[] };
    expect(models[0]).toMatchObject({ slug: "gpt-6-astra", display_name: "gpt-6-astra" });
    expect(models.find(({ slug }) => slug === "gpt-5.5")).toMatchObject({
      visibility: "hide",
      display_name: "GPT-5.5",
    });
    expect(await slugs(at, "0.152.0")).not.toContain("gpt-6-astra");
    const answer = await post(at, { ...GOOD, model: "gpt-6-astra" });
    expect((await events(answer)).length).toBeGreaterThan(5);
  });
});

describe("faults on models", () => {
  const strike = async (kind: FaultKind) => {
    const at = await start();
    at.emulator.fault({ on: "models", kind });
    const other = await post(at);
    expect(other.status).toBe(200);
    await other.text();
    return { at, response: await get(at) };
  };

  it.each([
    ["status", 500],
    ["html", 403],
    ["plan-limit", 429],
    ["burst-limit", 429],
    ["overloaded", 503],
  ] as const)("%s answers %i, and strikes nothing else", async (kind, status) => {
    const { at, response } = await strike(kind);
    expect(response.status).toBe(status);
    await response.text();
    const next = await get(at);
    expect(next.status).toBe(200);
    await next.text();
  });

  it("truncate sends half of the list", async () => {
    const { response } = await strike("truncate");
    const text = await response.text();
    expect(text).toMatch(/^\{"models":/);
    expect(() => JSON.parse(text)).toThrow();
  });

  it("stall sends half and waits", async () => {
    const { at, response } = await strike("stall");
    const body = expect(response.text()).rejects.toThrow();
    await at.emulator.close();
    await body;
  });
});
