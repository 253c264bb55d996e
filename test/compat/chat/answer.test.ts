import { describe, expect, it } from "vitest";
import type { ChatCompletionChunk } from "../../../src/generated/resources/chat/completions/completions.ts";
import { APIUserAbortError, StreamTruncatedError } from "../../../src/index.ts";
import { collect } from "../../support/streams.ts";
import { useEmulator } from "./support.ts";

const bench = useEmulator();
const CREATE = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "Hello" }] };
const TOOLS = [
  { type: "function" as const, function: { name: "weather", parameters: { type: "object" } } },
  { type: "custom" as const, custom: { name: "note" } },
];
const CALLS = [
  { name: "weather", arguments: { city: "Oslo" }, callId: "call_a" },
  { name: "weather", arguments: { city: "Rome" }, callId: "call_b" },
  { name: "note", input: "cold and wet", callId: "call_c" },
];

/** A response whose one message refuses. */
const REFUSAL = (() => {
  const item = {
    id: "msg_1",
    type: "message",
    role: "assistant",
    status: "completed",
    content: [] as object[],
  };
  const response = { id: "resp_1", object: "response", created_at: 7, model: "gpt-5.5", output: [] };
  const at = { output_index: 0, content_index: 0, item_id: "msg_1" };
  return [
    { type: "response.created", response: { ...response, status: "in_progress" } },
    { type: "response.output_item.added", output_index: 0, item },
    { type: "response.content_part.added", ...at, part: { type: "refusal", refusal: "" } },
    { type: "response.refusal.delta", ...at, delta: "I will " },
    { type: "response.refusal.delta", ...at, delta: "not." },
    {
      type: "response.output_item.done",
      output_index: 0,
      item: { ...item, content: [{ type: "refusal", refusal: "I will not." }] },
    },
    { type: "response.completed", response: { ...response, status: "completed" } },
  ];
})();

describe("a whole answer", () => {
  it("is a chat completion with its counts and the request's id", async () => {
    bench.emulator.script({
      reasoning: "thinking",
      text: "Hi.",
      usage: {
        input_tokens: 10,
        input_tokens_details: { cached_tokens: 4 },
        output_tokens: 7,
        output_tokens_details: { reasoning_tokens: 5 },
        total_tokens: 17,
      },
    });
    const completion = await bench.connect().chat.completions.create(CREATE);
    expect(completion).toMatchObject({
      object: "chat.completion",
      model: "gpt-5.5",
      choices: [
        {
          index: 0,
          finish_reason: "stop",
          logprobs: null,
          message: { role: "assistant", content: "Hi.", refusal: null, annotations: [] },
        },
      ],
      usage: {
        prompt_tokens: 10,
        completion_tokens: 7,
        total_tokens: 17,
        prompt_tokens_details: { cached_tokens: 4 },
        completion_tokens_details: { reasoning_tokens: 5 },
      },
      dropped_parameters: [],
    });
    expect(completion.id).toMatch(/^chatcmpl-\w+$/);
    expect(Math.abs(completion.created - Date.now() / 1000)).toBeLessThan(3600);
    expect(completion._request_id).toMatch(/\S/);
  });

  it("has the calls under the ids that answer them", async () => {
    bench.emulator.script({ toolCalls: CALLS });
    const { choices } = await bench.connect().chat.completions.create({ ...CREATE, tools: TOOLS });
    expect(choices[0]?.finish_reason).toBe("tool_calls");
    expect(choices[0]?.message).toMatchObject({
      content: null,
      tool_calls: [
        { id: "call_a", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } },
        { id: "call_b", type: "function", function: { name: "weather", arguments: '{"city":"Rome"}' } },
        { id: "call_c", type: "custom", custom: { name: "note", input: "cold and wet" } },
      ],
    });
  });

  it("speaks the old form to whoever asked in it", async () => {
    bench.emulator.script({ toolCalls: CALLS.slice(0, 1) });
    const functions = [{ name: "weather", parameters: {} }];
    const { choices } = await bench.connect().chat.completions.create({ ...CREATE, functions });
    expect(choices[0]?.finish_reason).toBe("function_call");
    expect(choices[0]?.message.function_call).toEqual({ name: "weather", arguments: '{"city":"Oslo"}' });
    expect(choices[0]?.message.tool_calls).toBeUndefined();
  });

  it("that refuses says so", async () => {
    bench.emulator.script({ events: REFUSAL });
    const { id, created, choices } = await bench.connect().chat.completions.create(CREATE);
    expect({ id, created }).toEqual({ id: "chatcmpl-1", created: 7 });
    expect(choices[0]).toMatchObject({
      finish_reason: "stop",
      message: { content: null, refusal: "I will not." },
    });
  });

  it.each([
    ["max_output_tokens", "length"],
    ["content_filter", "content_filter"],
  ])("that was cut short by %s ends with %s", async (incomplete, finish_reason) => {
    bench.emulator.script({ text: "Half an ans", incomplete });
    const { choices } = await bench.connect().chat.completions.create(CREATE);
    expect(choices[0]).toMatchObject({ finish_reason, message: { content: "Half an ans" } });
  });

  it("that failed rejects, streamed or not", async () => {
    const broken = { text: "Half", error: { code: "server_error", message: "It broke." } };
    bench.emulator.script(broken, broken);
    await expect(bench.connect().chat.completions.create(CREATE)).rejects.toThrow(/It broke/);
    await expect(streamed({})).rejects.toThrow(/It broke/);
  });

  it("can be taken as the HTTP response", async () => {
    bench.emulator.script("Hi.");
    const { data, response, request_id } = await bench
      .connect()
      .chat.completions.create(CREATE)
      .withResponse();
    expect(data.choices[0]?.message.content).toBe("Hi.");
    expect(response.status).toBe(200);
    expect(request_id).toBe(data._request_id);
  });
});

const streamed = async (params: object): Promise<ChatCompletionChunk[]> =>
  collect(await bench.connect().chat.completions.create({ ...CREATE, ...params, stream: true }));

describe("a streamed answer", () => {
  it("begins with the role, comes in pieces and ends with its reason", async () => {
    const text = "Pieces of a text that is long enough to come in several of them.";
    bench.emulator.script(text);
    const chunks = await streamed({});
    const deltas = chunks.map(({ choices }) => choices[0]?.delta);
    expect(deltas[0]).toEqual({ role: "assistant", content: "", refusal: null });
    expect(deltas.map((delta) => delta?.content ?? "").join("")).toBe(text);
    expect(deltas.length).toBeGreaterThan(3);
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason)).toEqual([
      ...chunks.slice(1).map(() => null),
      "stop",
    ]);
    expect(new Set(chunks.map(({ id, created, model }) => `${id} ${created} ${model}`)).size).toBe(1);
    expect(chunks[0]?.id).toMatch(/^chatcmpl-\w/);
    expect(chunks.every((chunk) => !("usage" in chunk))).toBe(true);
  });

  it("gives the counts in a last chunk of their own when asked", async () => {
    bench.emulator.script({ text: "Hi.", usage: { input_tokens: 3, output_tokens: 2, total_tokens: 5 } });
    const chunks = await streamed({ stream_options: { include_usage: true } });
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } });
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  });

  it("names each call once, then its arguments in pieces", async () => {
    bench.emulator.script({ toolCalls: CALLS });
    const chunks = await streamed({ tools: TOOLS });
    const calls: Record<number, { begin: object; text: string }> = {};
    for (const { choices } of chunks) {
      for (const call of choices[0]?.delta.tool_calls ?? []) {
        const { index, id, type, ...rest } = call as typeof call & { custom?: { input?: string } };
        const piece = rest.function?.arguments ?? rest.custom?.input ?? "";
        if (id) calls[index] = { begin: { id, type }, text: piece };
        else (calls[index] as { text: string }).text += piece;
      }
    }
    expect(calls).toEqual({
      0: { begin: { id: "call_a", type: "function" }, text: '{"city":"Oslo"}' },
      1: { begin: { id: "call_b", type: "function" }, text: '{"city":"Rome"}' },
      2: { begin: { id: "call_c", type: "custom" }, text: "cold and wet" },
    });
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe("tool_calls");
  });

  it("streams a refusal as one", async () => {
    bench.emulator.script({ events: REFUSAL });
    const chunks = await streamed({});
    expect(chunks.map(({ choices }) => choices[0]?.delta.refusal ?? "").join("")).toBe("I will not.");
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe("");
  });

  it("sends what only the finished item had", async () => {
    const events = REFUSAL.filter(({ type }) => !type.endsWith(".delta"));
    const call = { id: "fc_1", type: "function_call", call_id: "call_1", name: "weather", arguments: "{}" };
    events.splice(-1, 0, { type: "response.output_item.done", output_index: 1, item: call } as never);
    bench.emulator.script({ events });
    const chunks = await streamed({ tools: TOOLS });
    const deltas = chunks.map(({ choices }) => choices[0]?.delta);
    expect(deltas.slice(1)).toEqual([
      { refusal: "I will not." },
      {
        tool_calls: [
          { index: 0, id: "call_1", type: "function", function: { name: "weather", arguments: "{}" } },
        ],
      },
      {},
    ]);
  });

  it("that is cut off throws, and one that is left ends its request", async () => {
    bench.emulator.script("A text that will never be whole, since its connection breaks.");
    bench.emulator.fault({ on: "responses", kind: "truncate" });
    await expect(streamed({})).rejects.toBeInstanceOf(StreamTruncatedError);
    bench.emulator.script({ text: "A long text that nobody will read to its end, I fear.", pace: 20 });
    const stream = await bench.connect().chat.completions.create({ ...CREATE, stream: true });
    for await (const _chunk of stream) break;
    expect(stream.controller.signal.aborted).toBe(true);
  });

  it("is aborted by the caller's signal", async () => {
    const controller = new AbortController();
    controller.abort();
    const request = bench.connect().chat.completions.create(CREATE, { signal: controller.signal });
    await expect(request).rejects.toBeInstanceOf(APIUserAbortError);
  });
});
