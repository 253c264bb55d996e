import { describe, expect, it } from "vitest";
import type { ScriptedAnswer } from "../../src/testing/index.ts";
import { deltaText, events, GOOD, type Json, last, post, start } from "./support.ts";

const types = (list: readonly { type: string }[]) => list.map(({ type }) => type);
const lastResponse = (list: readonly (Json & { type: string })[]) => last(list)["response"] as Json;

describe("scripted answers", () => {
  it("are given in their order, then the echo", async () => {
    const at = await start();
    at.emulator.script("one", { text: "two" }, ({ userText, body }) => `${userText} to ${body.model}`);
    const texts: string[] = [];
    for (let turn = 0; turn < 4; turn++) texts.push(deltaText(await events(await post(at))));
    expect(texts).toEqual(["one", "two", "Hello to gpt-5.5", "echo: Hello"]);
  });

  it("are not used up by a request that is refused", async () => {
    const at = await start();
    at.emulator.script("kept");
    expect((await post(at, { ...GOOD, store: true })).status).toBe(400);
    expect(deltaText(await events(await post(at)))).toBe("kept");
  });

  it("can be JSON, counted and repeated in the last event", async () => {
    const at = await start();
    at.emulator.script({
      json: { a: [1] },
      usage: { input_tokens: 7, output_tokens: 3 },
      outputInCompleted: true,
    });
    const list = await events(await post(at));
    expect(deltaText(list)).toBe('{"a":[1]}');
    expect(lastResponse(list)).toMatchObject({
      usage: {
        input_tokens: 7,
        output_tokens: 3,
        total_tokens: 10,
        input_tokens_details: { cached_tokens: 0 },
      },
      output: [{ type: "message", content: [{ text: '{"a":[1]}' }] }],
    });
  });

  it("can be incomplete", async () => {
    const at = await start();
    at.emulator.script({ text: "cut o", incomplete: "max_output_tokens" });
    const list = await events(await post(at));
    expect(last(list).type).toBe("response.incomplete");
    expect(lastResponse(list)).toMatchObject({
      status: "incomplete",
      incomplete_details: { reason: "max_output_tokens" },
    });
    expect(list.at(-2)).toMatchObject({ item: { status: "incomplete" } });
  });

  it("can fail in the stream, with what was said so far", async () => {
    const at = await start();
    at.emulator.script(
      { text: "so far", error: { code: "context_length_exceeded", message: "Too long." } },
      { error: { code: "insufficient_quota", message: "None left.", type: "insufficient_quota" } },
    );
    const long = await events(await post(at));
    expect(deltaText(long)).toBe("so far");
    expect(types(long)).not.toContain("response.output_item.done");
    expect(types(long)).not.toContain("error");
    expect(last(long).type).toBe("response.failed");
    expect(lastResponse(long)).toMatchObject({
      status: "failed",
      usage: null,
      error: { code: "context_length_exceeded", message: "Too long." },
    });
    const quota = await events(await post(at));
    expect(types(quota)).toEqual(["response.created", "response.in_progress", "error", "response.failed"]);
    expect(quota[2]).toEqual({
      type: "error",
      sequence_number: 2,
      error: { type: "insufficient_quota", code: "insufficient_quota", message: "None left.", param: null },
    });
  });

  it("name a namespace when they are told to, and only then", async () => {
    const at = await start();
    const tool = { type: "function", name: "add", parameters: { type: "object" } };
    const tools = [{ type: "namespace", name: "ns", tools: [tool] }];
    at.emulator.script({ toolCalls: [{ name: "add" }, { name: "add", namespace: "ns" }] });
    const list = await events(await post(at, { ...GOOD, tools }));
    const done = list.filter(({ type }) => type === "response.output_item.done");
    expect(done[0]?.["item"]).not.toHaveProperty("namespace");
    expect(done[1]?.["item"]).toMatchObject({ type: "function_call", name: "add", namespace: "ns" });
  });

  it("can be an HTTP error in either shape, with headers", async () => {
    const at = await start();
    at.emulator.script(
      { status: 418, error: "Short and stout", headers: { "x-extra": "1" } },
      { status: 429, error: { type: "usage_not_included", message: "No plan." } },
      { status: 500 },
    );
    const teapot = await post(at);
    expect(teapot.status).toBe(418);
    expect(teapot.headers.get("x-extra")).toBe("1");
    expect(await teapot.json()).toEqual({ detail: "Short and stout" });
    expect(await (await post(at)).json()).toEqual({
      error: { type: "usage_not_included", message: "No plan.", param: null, code: null },
    });
    expect((await post(at)).status).toBe(500);
  });

  it("can be raw events and raw text", async () => {
    const at = await start();
    at.emulator.script({
      events: [
        { type: "response.created", response: { id: "resp_1" } },
        ": a comment\n\n",
        { type: "x.unknown", sequence_number: 9 },
      ],
    });
    expect(await (await post(at)).text()).toBe(
      'event: response.created\ndata: {"type":"response.created","response":{"id":"resp_1"},"sequence_number":0}\n\n' +
        ": a comment\n\n" +
        'event: x.unknown\ndata: {"type":"x.unknown","sequence_number":9}\n\n',
    );
  });

  it("may take their time", async () => {
    const at = await start();
    at.emulator.script({ text: "Hi", pace: 20 });
    const began = performance.now();
    await (await post(at)).text();
    expect(performance.now() - began).toBeGreaterThan(100);
  });

  it("tell a mistake in the test, without inviting a retry", async () => {
    const at = await start();
    at.emulator.script(() => {
      throw new Error("expected another question");
    });
    const response = await post(at);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        message: "The scripted answer failed: expected another question",
        type: "emulator_error",
        param: null,
        code: "script_failed",
      },
    });
  });

  it.each([
    [{ txt: "Hi" }, /"txt" is no part of an answer/],
    [{ text: "a", json: {} }, /"text" or "json"/],
    [{ status: 200 }, /400 to 599/],
    [42, /text, an object or a function/],
  ])("are refused when they make no sense: %j", async (answer, message) => {
    const { emulator } = await start();
    expect(() => emulator.script(answer as unknown as ScriptedAnswer)).toThrow(message);
  });
});

describe("the echo", () => {
  const ask = async (body: Json) => events(await post(await start(), { ...GOOD, ...body }));
  const add = {
    type: "function",
    name: "add",
    parameters: { type: "object", properties: { a: { type: "number", minimum: 2 } }, required: ["a"] },
  };
  const output = { type: "function_call_output", call_id: "call_1", output: "42" };
  const called = [
    { role: "user", content: "?" },
    { type: "function_call", call_id: "call_1", name: "add", arguments: "{}" },
  ];
  const itemOf = (list: Json[]) =>
    list.findLast(({ type }) => type === "response.output_item.done")?.["item"];

  it("repeats the last user message", async () => {
    const input = [
      { role: "user", content: "first" },
      { role: "assistant", content: "answer" },
      {
        role: "user",
        content: [
          { type: "input_text", text: "sec" },
          { type: "input_text", text: "ond" },
        ],
      },
    ];
    expect(deltaText(await ask({ input }))).toBe("echo: second");
    expect(deltaText(await ask({ input: [] }))).toBe("echo: ");
  });

  it("repeats tool outputs, also when a call is forced", async () => {
    expect(deltaText(await ask({ input: [...called, output], tools: [add], tool_choice: "required" }))).toBe(
      "echo: 42",
    );
  });

  it.each([
    ["required"],
    [{ type: "function", name: "add" }],
    [{ type: "allowed_tools", mode: "required", tools: [{ type: "function", name: "add" }] }],
  ])("calls a function when there is no way around it: %j", async (choice) => {
    const item = itemOf(await ask({ tools: [{ type: "web_search" }, add], tool_choice: choice }));
    expect(item).toMatchObject({ type: "function_call", name: "add", arguments: '{"a":2}' });
  });

  it("calls none when it need not", async () => {
    expect(deltaText(await ask({ tools: [add], tool_choice: "auto" }))).toBe("echo: Hello");
    expect(deltaText(await ask({ tools: [{ type: "web_search" }], tool_choice: "required" }))).toBe(
      "echo: Hello",
    );
  });

  it("finds custom tools, and tools in namespaces and items", async () => {
    const custom = { type: "custom", name: "sql" };
    const namespace = { type: "namespace", name: "ns", tools: [custom] };
    const choice = { type: "custom", name: "sql" };
    const expected = { type: "custom_tool_call", name: "sql", input: "Hello" };
    expect(itemOf(await ask({ tools: [namespace], tool_choice: choice }))).toMatchObject(expected);
    const input = [
      { type: "additional_tools", role: "developer", tools: [custom] },
      { role: "user", content: "Hello" },
    ];
    expect(itemOf(await ask({ model: "gpt-5.6-sol", input, tool_choice: choice }))).toMatchObject(expected);
  });

  it("keeps to the format that was asked for", async () => {
    const schema = {
      type: "object",
      properties: {
        name: { type: "string", minLength: 2 },
        tags: { type: "array", items: { type: "string" } },
      },
      required: ["name", "tags"],
      additionalProperties: false,
    };
    const text = { format: { type: "json_schema", name: "person", strict: true, schema } };
    expect(JSON.parse(deltaText(await ask({ text })))).toEqual({ name: "aa", tags: [] });
    expect(JSON.parse(deltaText(await ask({ text: { format: { type: "json_object" } } })))).toEqual({
      echo: "Hello",
    });
  });
});

describe("what a script throws", () => {
  it("is kept, and thrown again at the end of a test", async () => {
    const at = await start();
    at.emulator.script(({ body }) => {
      expect(body.model).toBe("another");
      return "never";
    });
    expect((await post(at)).status).toBe(400);
    expect(at.emulator.errors).toHaveLength(1);
    expect(() => at.emulator.rethrow()).toThrow(/another/);
    at.emulator.reset();
    expect(at.emulator.errors).toEqual([]);
    at.emulator.rethrow();
  });
});

describe("a tool that is forced", () => {
  const search = {
    type: "function",
    name: "look_up",
    parameters: {
      type: "object",
      properties: { queries: { type: "array", items: { type: "string" } }, limit: { type: "integer" } },
      required: ["queries", "limit"],
    },
  };

  it("is called with the question where it asks for texts", async () => {
    const at = await start();
    const list = await events(await post(at, { ...GOOD, tools: [search], tool_choice: "required" }));
    const item = list.find(({ type }) => type === "response.output_item.done")?.["item"];
    expect(JSON.parse(String(Object(item).arguments))).toEqual({
      queries: ["Hello"],
      limit: 0,
    });
  });
});
