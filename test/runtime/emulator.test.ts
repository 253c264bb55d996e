import { describe, expect, it } from "vitest";
import type { ResponseInputItem } from "../../src/generated/resources/responses/responses.ts";
import {
  APIUserAbortError,
  ServerOverloadedError,
  StreamTimeoutError,
  StreamTruncatedError,
  UsageLimitError,
} from "../../src/index.ts";
import { useEmulator } from "../support/codex.ts";
import { collect } from "../support/streams.ts";

const codex = useEmulator();
const connect = codex.connect;
const CREATE = { model: "gpt-5.5", input: "Say hello." };

describe("responses.create against the emulator", () => {
  it("aggregates, with reasoning, text, usage and the server's request id", async () => {
    codex.emulator.script({ reasoning: "thinking", text: "Hello there." });
    const response = await connect().responses.create({ ...CREATE, reasoning: { summary: "auto" } });
    expect(response.status).toBe("completed");
    expect(response.output_text).toBe("Hello there.");
    expect(response.output.map(({ type }) => type)).toEqual(["reasoning", "message"]);
    expect(response.usage?.total_tokens).toBeGreaterThan(0);
    expect(response._request_id).toMatch(/\S/);
    expect(codex.emulator.requests).toHaveLength(1);
  });

  it("gives the same whether or not the terminal event repeats the output", async () => {
    const outputs: string[] = [];
    for (const outputInCompleted of [false, true]) {
      codex.emulator.script({ text: "same", outputInCompleted });
      const { output } = await connect().responses.create(CREATE);
      outputs.push(JSON.stringify(output.map((item) => ({ ...item, id: "" }))));
    }
    expect(outputs[0]).toBe(outputs[1]);
  });

  it("streams typed events whose deltas make the text", async () => {
    codex.emulator.script("Pieces of a text that is long enough to come in pieces.");
    const stream = await connect().responses.create({ ...CREATE, stream: true });
    let text = "";
    const types = new Set<string>();
    for await (const event of stream) {
      types.add(event.type);
      if (event.type === "response.output_text.delta") text += event.delta;
    }
    expect(text).toBe("Pieces of a text that is long enough to come in pieces.");
    expect([...types].at(0)).toBe("response.created");
    expect([...types].at(-1)).toBe("response.completed");
  });

  it("makes a function call round trip with replayed reasoning", async () => {
    const tools = [
      {
        type: "function" as const,
        name: "add",
        strict: true,
        parameters: {
          type: "object",
          properties: { a: { type: "number" }, b: { type: "number" } },
          required: ["a", "b"],
          additionalProperties: false,
        },
      },
    ];
    const call = { name: "add", arguments: { a: 1, b: 2 } };
    codex.emulator.script(
      { reasoning: "two tools", toolCalls: [call, { ...call, arguments: { a: 3, b: 4 } }] },
      "3 and 7",
    );
    const client = connect();
    const input: ResponseInputItem[] = [
      { role: "system", content: "Be exact." },
      { role: "user", content: "add" },
    ];
    const asked = await client.responses.create({ model: "gpt-5.5", input, tools });
    const calls = asked.output.filter((item) => item.type === "function_call");
    expect(calls.map(({ name, arguments: text }) => [name, JSON.parse(text)])).toEqual([
      ["add", { a: 1, b: 2 }],
      ["add", { a: 3, b: 4 }],
    ]);
    input.push(
      ...(asked.output as ResponseInputItem[]),
      ...calls.map(({ call_id }) => ({ type: "function_call_output" as const, call_id, output: "3" })),
    );
    expect((await client.responses.create({ model: "gpt-5.5", input, tools })).output_text).toBe("3 and 7");
  });

  it("gives structured output that keeps to its schema", async () => {
    const schema = {
      type: "object",
      properties: { city: { type: "string" }, size: { type: "integer" } },
      required: ["city", "size"],
      additionalProperties: false,
    };
    const format = { type: "json_schema" as const, name: "place", strict: true, schema };
    const response = await connect().responses.create({ ...CREATE, text: { format } });
    expect(JSON.parse(response.output_text)).toEqual({ city: expect.any(String), size: expect.any(Number) });
  });

  it("sends nothing that the strict backend refuses, whatever the caller says", async () => {
    const response = await connect({ logLevel: "off" }).responses.create({
      ...CREATE,
      instructions: null,
      temperature: 0.2,
      top_p: 0.5,
      max_output_tokens: 99,
      metadata: { a: "b" },
      truncation: "auto",
      user: "me",
      store: true,
      service_tier: "flex",
      safety_identifier: "x",
      prompt_cache_retention: "24h",
      stream_options: { include_obfuscation: false },
      reasoning: { effort: "low" },
      text: { verbosity: "low" },
      parallel_tool_calls: false,
      prompt_cache_key: "k",
    });
    expect(response.status).toBe("completed");
    expect(response.metadata).toEqual({ a: "b" });
    expect([...(response.dropped_parameters ?? [])].sort()).toEqual(
      [
        "max_output_tokens",
        "prompt_cache_retention",
        "safety_identifier",
        "service_tier",
        "stream_options",
        "temperature",
        "top_p",
        "truncation",
        "user",
      ].sort(),
    );
  });

  it("gives custom tool calls", async () => {
    codex.emulator.script({ toolCalls: [{ name: "shell", input: "ls -l" }] });
    const tools = [{ type: "custom" as const, name: "shell", description: "Runs a command." }];
    const response = await connect().responses.create({ ...CREATE, tools });
    expect(response.output[0]).toMatchObject({ type: "custom_tool_call", name: "shell", input: "ls -l" });
  });

  it("answers incomplete and failed responses as what they are", async () => {
    codex.emulator.script(
      { text: "half", incomplete: "max_output_tokens" },
      { text: "x", error: { code: "server_error", message: "boom" } },
    );
    expect(await connect().responses.create(CREATE)).toMatchObject({
      status: "incomplete",
      output_text: "half",
      incomplete_details: { reason: "max_output_tokens" },
    });
    await expect(connect().responses.create(CREATE)).rejects.toMatchObject({
      name: "ResponseFailedError",
      code: "server_error",
    });
  });

  it("sends raw requests with the same credentials", async () => {
    const { models } = await connect().get<{ models: { slug: string }[] }>("/models", {
      query: { client_version: "0.171.0" },
    });
    expect(models.map(({ slug }) => slug)).toContain("gpt-5.5");
    await expect(connect().post("/responses/input_tokens", { body: {} })).rejects.toMatchObject({
      status: 404,
      message: "404 Not Found",
    });
  });
});

describe("faults of the backend", () => {
  it.each([
    [400, false],
    [500, true],
    [503, true],
    [429, true],
  ])("status %i is retried: %s", async (status, retried) => {
    codex.emulator.fault({ on: "responses", kind: "status", status, headers: { "retry-after": "0" } });
    const promise = connect({ maxRetries: 1 }).responses.create(CREATE);
    if (retried) expect((await promise).status).toBe("completed");
    else await expect(promise).rejects.toMatchObject({ status });
    expect(codex.emulator.requests).toHaveLength(retried ? 2 : 1);
  });

  it("a spent plan is not retried", async () => {
    codex.emulator.fault({ on: "responses", kind: "plan-limit" });
    const error = await connect({ maxRetries: 3 })
      .responses.create(CREATE)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageLimitError);
    expect((error as UsageLimitError).resetsAt?.getTime()).toBeGreaterThan(Date.now());
    expect(codex.emulator.requests).toHaveLength(1);
  });

  it("a burst is", async () => {
    codex.emulator.fault({ on: "responses", kind: "burst-limit", headers: { "retry-after-ms": "1" } });
    expect((await connect({ maxRetries: 1 }).responses.create(CREATE)).status).toBe("completed");
  });

  it("overload inside a 200 stream is an error", async () => {
    codex.emulator.fault({ on: "responses", kind: "overloaded" });
    await expect(connect().responses.create(CREATE)).rejects.toBeInstanceOf(ServerOverloadedError);
  });

  it("Cloudflare's page is named", async () => {
    codex.emulator.fault({ on: "responses", kind: "html" });
    await expect(connect().responses.create(CREATE)).rejects.toMatchObject({ code: "cloudflare_blocked" });
  });

  it.each([false, true])("a truncated stream is never a success (streamed: %s)", async (stream) => {
    codex.emulator.script("a text that is cut in the middle of what it has to say");
    codex.emulator.fault({ on: "responses", kind: "truncate", after: 6 });
    const run = async () => {
      if (!stream) return await connect().responses.create(CREATE);
      return await collect(await connect().responses.create({ ...CREATE, stream: true }));
    };
    const error = await run().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StreamTruncatedError);
    expect((error as StreamTruncatedError).partial).toMatchObject({ id: expect.stringMatching(/^resp_/) });
  });

  it("a reset is a connection error, and retried", async () => {
    codex.emulator.fault({ on: "responses", kind: "reset" });
    await expect(connect().responses.create(CREATE)).rejects.toMatchObject({ code: "connection_error" });
    codex.emulator.fault({ on: "responses", kind: "reset" });
    expect((await connect({ maxRetries: 1 }).responses.create(CREATE)).status).toBe("completed");
  });

  it("a stalled stream ends by the idle clock, with what had come", async () => {
    codex.emulator.fault({ on: "responses", kind: "stall", after: 6 });
    codex.emulator.script("a text that stops coming after some of its pieces have come");
    const error = await connect({ streamIdleTimeout: 100 })
      .responses.create(CREATE)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StreamTimeoutError);
    expect(error).toMatchObject({ code: "stream_timeout", partial: { id: expect.stringMatching(/^resp_/) } });
    await codex.emulator.idle();
    expect(codex.emulator.requests[0]?.aborted).toBe(true);
  });

  it("the total clock ends a stream that only crawls", async () => {
    codex.emulator.script({
      text: "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4),
      pace: 20,
    });
    await expect(
      connect({ totalTimeout: 150, streamIdleTimeout: 10_000 }).responses.create(CREATE),
    ).rejects.toMatchObject({
      code: "stream_timeout",
      message: expect.stringMatching(/totalTimeout/),
    });
  });

  it("late headers run into timeout", async () => {
    codex.emulator.fault({ on: "responses", kind: "slow-headers", after: 5_000 });
    await expect(connect().responses.create(CREATE, { timeout: 50 })).rejects.toMatchObject({
      code: "timeout",
    });
  });

  it("an expired or foreign token is a 401", async () => {
    const expired = await codex.emulator.accessToken({ expiresInSeconds: -60 });
    for (const token of [expired, "not.a.token"]) {
      await expect(connect({ accessToken: token }).responses.create(CREATE)).rejects.toMatchObject({
        status: 401,
      });
    }
  });
});

describe("leaving a stream", () => {
  const long = { text: "word ".repeat(400), pace: 5 };

  it("by break frees the connection", async () => {
    codex.emulator.script(long);
    const stream = await connect().responses.create({ ...CREATE, stream: true });
    for await (const event of stream) if (event.type === "response.output_text.delta") break;
    await codex.emulator.idle();
    expect(codex.emulator.requests[0]?.aborted).toBe(true);
  });

  it("by the stream's controller ends the iteration quietly", async () => {
    codex.emulator.script(long);
    const stream = await connect().responses.create({ ...CREATE, stream: true });
    let events = 0;
    for await (const _ of stream) if (++events === 5) stream.controller.abort();
    expect(events).toBeLessThan(20);
    await codex.emulator.idle();
    expect(codex.emulator.requests[0]?.aborted).toBe(true);
  });

  it("by the caller's signal rejects a whole response", async () => {
    codex.emulator.script(long);
    const controller = new AbortController();
    const promise = connect().responses.create(CREATE, { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(promise).rejects.toBeInstanceOf(APIUserAbortError);
    await codex.emulator.idle();
    expect(codex.emulator.requests[0]?.aborted).toBe(true);
  });
});
