import { once } from "node:events";
import { get } from "node:http";
import { describe, expect, it } from "vitest";
import { type Event, events, type Json, last } from "../support.ts";
import { ask, GOOD, models, refusal, start } from "./support.ts";

const WEATHER = { type: "function", name: "weather", parameters: { type: "object" } };
const RUN = { type: "custom", name: "run" };
const SPACE = { type: "namespace", name: "app", description: "The app's tools.", tools: [WEATHER, RUN] };

describe("who may ask", () => {
  it.each([
    ["nobody", undefined],
    ["a stranger", "Bearer x"],
    ["another scheme", "Basic YTpi"],
  ])("not %s", async (_, authorization) => {
    const emulator = await start();
    for (const path of ["/responses", "/models", "/files"]) {
      const method = path === "/responses" ? "POST" : "GET";
      const headers = authorization === undefined ? {} : { authorization };
      expect(await refusal(await fetch(emulator.baseURL + path, { method, headers }))).toEqual({
        status: 401,
        body: { detail: { error_code: "invalid_token" } },
      });
    }
  });

  it("not for longer than an hour, by the emulator's own clock", async () => {
    const emulator = await start();
    const token = await emulator.accessToken();
    emulator.clockOffset = 3_599_000;
    expect((await ask(emulator, undefined, { token })).status).toBe(200);
    emulator.clockOffset += 1000;
    expect(emulator.clockOffset).toBe(3_600_000);
    expect(await refusal(await ask(emulator, undefined, { token }))).toMatchObject({ status: 401 });
    const expired = await emulator.accessToken({ expiresInSeconds: -1 });
    expect((await models(emulator, { token: expired })).status).toBe(401);
  });

  it("with a token of this emulator and of no other", async () => {
    const [mine, other] = [await start(), await start()];
    expect((await ask(mine, undefined, { token: await other.accessToken() })).status).toBe(401);
  });

  it("with the plan, and as somebody who is eligible", async () => {
    const emulator = await start({
      accounts: [{}, { email: "b@example.com", eligible: false }, { workspace: "w-3", sub: "user-c" }],
    });
    const scoped = await emulator.accessToken({ plan: false });
    expect(await refusal(await ask(emulator, undefined, { token: scoped }))).toMatchObject({
      status: 403,
      body: { error: { code: "chatpass_v2_scope_not_authorized" } },
    });
    const token = await emulator.accessToken({ account: "b@example.com" });
    expect(await refusal(await ask(emulator, undefined, { token }))).toMatchObject({
      status: 403,
      body: { error: { code: "subscription_sharing_user_not_eligible" } },
    });
    expect((await models(emulator, { token })).status).toBe(200);
    const [, second] = emulator.accounts;
    if (second) second.eligible = true;
    expect((await ask(emulator, undefined, { token })).status).toBe(200);
    for (const account of ["w-3", "user-c"]) {
      const found = await emulator.accessToken({ account });
      expect((await ask(emulator, undefined, { token: found })).status).toBe(200);
    }
    await expect(emulator.accessToken({ account: "d@example.com" })).rejects.toThrow(/b@example.com/);
    expect(emulator.stats.registrations).toBe(0);
  });
});

describe("the models", () => {
  const list = async (query: string, options: Parameters<typeof start>[0] = {}) => {
    const emulator = await start(options);
    const response = await models(emulator, { query });
    return ((await response.json()) as { models: Json[] }).models;
  };
  const slugs = (rows: Json[], visibility: string) =>
    rows.flatMap((row) => (row["visibility"] === visibility ? [row["slug"]] : []));

  it("are those of the time before the version gate, for a client without a version", async () => {
    const rows = await list("");
    expect(slugs(rows, "list")).toEqual([
      "gpt-6-astra",
      "gpt-5.6-sol",
      "gpt-5.6-terra",
      "gpt-5.6-luna",
      "gpt-5.5",
    ]);
    expect(slugs(rows, "hide")).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      display_name: "GPT-6-Astra",
      context_window: 272_000,
      input_modalities: ["text", "image"],
      supported_in_api: true,
      supported_reasoning_levels: expect.arrayContaining([expect.objectContaining({ effort: "medium" })]),
    });
    expect(await list("?client_version=nonsense")).toEqual(rows);
    expect(await list("?client_version=0.159.9")).toEqual(rows);
  });

  it("are more for a client that names a newer one", async () => {
    expect(slugs(await list("?client_version=0.160.0"), "list").slice(0, 4)).toEqual([
      "gpt-6.1-sol",
      "gpt-6-sol",
      "gpt-6-luna",
      "gpt-6-astra",
    ]);
  });

  it("can be others", async () => {
    const rows = await list("", {
      models: [
        { slug: "gpt-next", priority: 0 },
        { slug: "gpt-5.5", visibility: "hide" },
      ],
    });
    expect(slugs(rows, "list")[0]).toBe("gpt-next");
    expect(slugs(rows, "hide")).toContain("gpt-5.5");
  });
});

describe("other routes", () => {
  it.each([
    ["GET", "/responses"],
    ["POST", "/models"],
    ["POST", "/responses/compact"],
    ["POST", "/responses/input_tokens"],
    ["GET", "/responses/resp_1"],
    ["POST", "/chat/completions"],
    ["POST", "/embeddings"],
    ["GET", "/files"],
    ["DELETE", "/files/file-1"],
    ["GET", ""],
  ])("%s %s is not supported", async (method, path) => {
    const emulator = await start();
    const headers = { authorization: `Bearer ${await emulator.accessToken()}` };
    expect(await refusal(await fetch(emulator.baseURL + path, { method, headers }))).toMatchObject({
      status: 403,
      body: { error: { code: "subscription_sharing_route_not_supported" } },
    });
    expect(emulator.requests.at(-1)?.room).toBeUndefined();
  });

  it("nothing else is there, and no WebSocket", async () => {
    const emulator = await start();
    expect((await fetch(`${emulator.issuer}/v2`)).status).toBe(404);
    expect((await fetch(`${emulator.issuer}/v1x`)).status).toBe(404);
    expect((await fetch(`${emulator.issuer}/backend-api/codex/models`)).status).toBe(404);
    const headers = { connection: "upgrade", upgrade: "websocket" };
    const [upgrade] = await once(get(`${emulator.baseURL}/responses`, { headers }), "response");
    expect(upgrade.statusCode).toBe(426);
  });
});

describe("the stream", () => {
  it("tells nothing of limits, models or turns", async () => {
    const emulator = await start();
    const response = await ask(emulator);
    expect(response.headers.get("content-type")).toMatch("text/event-stream");
    const names = [...response.headers.keys()];
    expect(names).toContain("x-request-id");
    expect(names.filter((name) => /x-codex|ratelimit|models-etag/.test(name))).toEqual([]);
    const stream = await events(response);
    expect(stream.some(({ type }) => type.startsWith("codex."))).toBe(false);
    expect(last(stream)).toMatchObject({
      response: { output: [], service_tier: "default", usage: { total_tokens: expect.any(Number) } },
    });
  });

  it("has the items in its last event, no type, or a marker at its end, by switch", async () => {
    const emulator = await start({ contentType: false, fullOutput: true, doneMarker: true });
    const response = await ask(emulator);
    expect(response.headers.get("content-type")).toBeNull();
    const text = await response.text();
    expect(text).toMatch(/\n\ndata: \[DONE\]\n\n$/);
    const completed = /event: response\.completed\ndata: (.*)\n/.exec(text)?.[1] ?? "{}";
    expect(JSON.parse(completed)).toMatchObject({ response: { output: [{ type: "message" }] } });
    emulator.script({ text: "Hi", outputInCompleted: false, headers: { "x-extra": "1" } });
    const scripted = await ask(emulator);
    expect(scripted.headers.get("x-extra")).toBe("1");
    expect(await scripted.text()).toContain('"output":[]');
  });

  it("takes its time, where it is told to", async () => {
    const [slow, fast] = [await start({ pace: 20 }), await start({ pace: 60_000 })];
    const began = performance.now();
    await (await ask(slow)).text();
    expect(performance.now() - began).toBeGreaterThan(100);
    fast.script({ text: "one two", pace: 0 });
    expect(last(await events(await ask(fast))).type).toBe("response.completed");
  });

  it("names the namespace of a call beside its bare name", async () => {
    const emulator = await start();
    const call = async (tools: unknown[], script: Json = {}, input: unknown[] = []) => {
      emulator.script({ toolCalls: [{ name: "weather", arguments: { city: "Seoul" }, ...script }] });
      const body = { ...GOOD, tools, input: [...input, ...(GOOD["input"] as unknown[])] };
      return callsOf(await events(await ask(emulator, body)));
    };
    const bare = { type: "function_call", name: "weather", arguments: '{"city":"Seoul"}' };
    const [namespaced] = await call([SPACE]);
    expect(namespaced).toMatchObject({ ...bare, namespace: "app", call_id: expect.stringMatching(/^call_/) });
    const [inItem] = await call([], {}, [{ type: "additional_tools", role: "developer", tools: [SPACE] }]);
    expect(inItem).toMatchObject({ ...bare, namespace: "app" });
    const [flat] = await call([WEATHER]);
    expect(flat).toMatchObject(bare);
    expect(flat).not.toHaveProperty("namespace");
    const [beside] = await call([{ ...SPACE, tools: [RUN] }, WEATHER]);
    expect(beside).not.toHaveProperty("namespace");
    const [scripted] = await call([SPACE], { namespace: "other" });
    expect(scripted).toMatchObject({ ...bare, namespace: "other" });
  });

  it("does so with custom tools, too, and in every event that has the item", async () => {
    const emulator = await start();
    emulator.script({ toolCalls: [{ name: "run", input: "ls" }] });
    const stream = await events(await ask(emulator, { ...GOOD, tools: [SPACE] }));
    const named = { type: "custom_tool_call", name: "run", namespace: "app" };
    expect(stream.filter(({ item }) => item)).toMatchObject([{ item: named }, { item: named }]);
    expect(callsOf(stream)).toMatchObject([{ input: "ls" }]);
  });

  it("answers a forced tool, a schema and the outputs of tools by an echo", async () => {
    const emulator = await start();
    const forced = { tools: [SPACE], tool_choice: { type: "function", name: "weather" } };
    expect(callsOf(await events(await ask(emulator, { ...GOOD, ...forced })))).toMatchObject([
      { name: "weather", namespace: "app", arguments: "{}" },
    ]);
    expect(await (await ask(emulator)).text()).toContain('"text":"echo: Hello"');
  });

  it("begins with a compaction when the input is too long, and not before", async () => {
    const emulator = await start();
    const types = async (words: number, management?: unknown) => {
      const input = [{ role: "user", content: "word ".repeat(words) }];
      // Neither instructions nor tools count.
      const body = { ...GOOD, instructions: "word ".repeat(2000), input, context_management: management };
      const stream = await events(await ask(emulator, body));
      return stream.flatMap((event) =>
        event.type === "response.output_item.done" ? [(event["item"] as Json)["type"]] : [],
      );
    };
    const management = [{ type: "compaction", compact_threshold: 1000 }];
    expect(await types(1000, management)).toEqual(["compaction", "message"]);
    expect(await types(100, management)).toEqual(["message"]);
    expect(await types(1000, [{ type: "compaction" }])).toEqual(["message"]);
    expect(await types(1000)).toEqual(["message"]);
  });

  it("tells a mistake of the script as such", async () => {
    const emulator = await start();
    emulator.script(() => {
      throw new Error("my mistake");
    });
    expect(await refusal(await ask(emulator))).toMatchObject({
      status: 400,
      body: { error: { code: "script_failed", message: expect.stringContaining("my mistake") } },
    });
  });
});

it("keeps credentials out of its records, unless it is told otherwise", async () => {
  const [masked, kept] = [await start(), await start({ recordCredentials: true })];
  await ask(masked);
  await ask(kept);
  expect(masked.requests[0]?.headers["authorization"]).toBe("Bearer ***");
  expect(kept.requests[0]?.headers["authorization"]).toMatch(/^Bearer ey/);
});

it("listens where it is told to, and can be closed twice", async () => {
  const { issuer, close } = await start();
  await close();
  const emulator = await start({ port: Number(new URL(issuer).port) });
  expect(emulator.issuer).toBe(issuer);
  await emulator.close();
  await emulator[Symbol.asyncDispose]();
  await expect(fetch(emulator.issuer)).rejects.toThrow();
});

function callsOf(stream: readonly Event[]): Json[] {
  return stream.flatMap((event) => {
    const item = event["item"] as Json | undefined;
    return event.type === "response.output_item.done" && /_call$/.test(String(item?.["type"])) && item
      ? [item]
      : [];
  });
}
