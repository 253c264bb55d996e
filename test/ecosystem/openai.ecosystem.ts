import OpenAI from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import type {
  FunctionTool,
  ResponseInputItem,
  ResponseStreamEvent,
} from "openai/resources/responses/responses";
import OpenAI6 from "openai-6";
import { describe, expect, vi } from "vitest";
import { z } from "zod";
import {
  always,
  asksFor,
  asksServer,
  callsOf,
  type Given,
  MODEL,
  onceAnswering,
  PNG,
  WEATHER,
} from "./given.ts";

const weather: FunctionTool = {
  type: "function",
  name: "weather",
  strict: true,
  parameters: {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
    additionalProperties: false,
  },
};
const question = { model: MODEL, input: "hello" };

/** Answers whatever tools the model asks for, until it asks for none. */
async function loop(openai: OpenAI, asked: string): Promise<{ text: string; rounds: number }> {
  const input: ResponseInputItem[] = [{ role: "user", content: asked }];
  for (let rounds = 1; ; rounds++) {
    const { output, output_text: text } = await openai.responses.create({
      model: MODEL,
      input,
      tools: [weather],
    });
    const calls = output.filter((item) => item.type === "function_call");
    if (calls.length === 0) return { text, rounds };
    input.push(...calls);
    for (const { call_id, arguments: given } of calls) {
      const { city } = JSON.parse(given);
      input.push({ type: "function_call_output", call_id, output: String(WEATHER[city]) });
    }
  }
}

describe.each([
  // One set of calls for both: what they use is the same in 6 and 7.
  { host: "openai 6", Host: OpenAI6 as unknown as typeof OpenAI },
  { host: "openai 7", Host: OpenAI },
] as const)("$host", ({ host, Host }) => {
  const { call, refused } = callsOf(host);
  const open = ({ fetch }: Given): OpenAI => new Host({ apiKey: "unused", fetch });

  call("text", async (given) => {
    const { output_text } = await open(given).responses.create(question);
    expect(output_text).toBe("echo: hello");
    const { choices } = await open(given).chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "hello" }],
    });
    expect(choices[0]?.message.content).toBe("echo: hello");
  });

  call("stream", async (given) => {
    const events: ResponseStreamEvent[] = [];
    for await (const event of await open(given).responses.create({ ...question, stream: true }))
      events.push(event);
    const deltas = events.map((event) => (event.type === "response.output_text.delta" ? event.delta : ""));
    expect(deltas.join("")).toBe("echo: hello");
    expect(events.at(-1)).toMatchObject({ type: "response.completed", response: { status: "completed" } });
    const stream = open(given).responses.stream(question);
    expect((await stream.finalResponse()).output_text).toBe("echo: hello");
    let told = "";
    const chat = await open(given).chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "hello" }],
      stream: true,
    });
    for await (const { choices } of chat) told += choices[0]?.delta.content ?? "";
    expect(told).toBe("echo: hello");
  });

  call("system", async (given) => {
    await open(given).responses.create({ ...question, instructions: "Be brief." });
    expect(given.emulator.requests.at(-1)?.body).toMatchObject({ instructions: "Be brief." });
    await open(given).chat.completions.create({
      model: MODEL,
      messages: [
        { role: "system", content: "Be brief." },
        { role: "user", content: "hello" },
      ],
    });
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain("Be brief.");
  });

  call("limits", async (given) => {
    const { data, response } = await open(given)
      .responses.create({ ...question, temperature: 0.2, max_output_tokens: 100 })
      .withResponse();
    expect(data.output_text).toBe("echo: hello");
    expect(response.headers.get("x-oauth-codex-dropped")).toBe("temperature, max_output_tokens");
  });

  call("tool", async (given) => {
    given.emulator.script(asksFor("Oslo"));
    expect(await loop(open(given), "Oslo?")).toEqual({ text: `echo: ${WEATHER["Oslo"]}`, rounds: 2 });
  });

  call("rounds", async (given) => {
    given.emulator.script(asksFor("Oslo"), asksFor("Lima"), "both");
    expect(await loop(open(given), "Oslo, then Lima?")).toEqual({ text: "both", rounds: 3 });
  });

  call("parallel", async (given) => {
    given.emulator.script(asksFor("Oslo", "Lima"), "both");
    expect(await loop(open(given), "Oslo and Lima?")).toEqual({ text: "both", rounds: 2 });
  });

  call("tool-stream", async (given) => {
    given.emulator.script(asksFor("Oslo"), asksFor("Lima"));
    const stream = open(given).responses.stream({ ...question, tools: [weather] });
    expect((await stream.finalResponse()).output).toMatchObject([
      { type: "function_call", name: "weather", arguments: '{"city":"Oslo"}' },
    ]);
    const chat = open(given).chat.completions.stream({
      model: MODEL,
      messages: [{ role: "user", content: "Lima?" }],
      tools: [{ type: "function", function: { name: "weather", parameters: weather.parameters ?? {} } }],
    });
    const { choices } = await chat.finalChatCompletion();
    expect(choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: { tool_calls: [{ function: { name: "weather", arguments: '{"city":"Lima"}' } }] },
    });
  });

  call("structured", async (given) => {
    given.emulator.script({ json: { city: "Oslo", degrees: 4 } });
    const City = z.object({ city: z.string(), degrees: z.number() });
    const { output_parsed } = await open(given).responses.parse({
      ...question,
      text: { format: zodTextFormat(City, "city") },
    });
    expect(output_parsed).toEqual({ city: "Oslo", degrees: 4 });
  });

  call("image", async (given) => {
    await open(given).responses.create({
      model: MODEL,
      input: [
        {
          role: "user",
          content: [
            { type: "input_text", text: "What is this?" },
            { type: "input_image", image_url: `data:image/png;base64,${PNG}`, detail: "auto" },
          ],
        },
      ],
    });
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain(PNG);
  });

  call("file", async (given) => {
    const { id } = await open(given).files.create({
      file: new File(["The harbour closes at nine."], "harbour.txt", { type: "text/plain" }),
      purpose: "user_data",
    });
    await open(given).responses.create({
      model: MODEL,
      input: [{ role: "user", content: [{ type: "input_file", file_id: id }] }],
    });
    const asked = JSON.stringify(given.emulator.requests.at(-1)?.body);
    expect(asked).not.toContain(id);
    expect(asked).toMatch(/harbour/);
  });

  call("previous", async (given) => {
    const first = await open(given).responses.create(question);
    const next = await open(given).responses.create({
      model: MODEL,
      input: "and?",
      previous_response_id: first.id,
    });
    expect(next.previous_response_id).toBe(first.id);
    expect(given.emulator.requests.at(-1)?.body).toMatchObject({
      input: [{ role: "user" }, { role: "assistant" }, { role: "user" }],
    });
    expect((await open(given).responses.retrieve(first.id)).output_text).toBe("echo: hello");
    const items = await open(given).responses.inputItems.list(next.id);
    expect(items.data.length).toBeGreaterThan(0);
    await open(given).responses.delete(first.id);
  });

  call("stored", async (given) => {
    const { completions } = open(given).chat;
    const { id } = await completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "hello" }],
      store: true,
      metadata: { about: "greetings" },
    });
    const listed = [];
    for await (const each of completions.list({ metadata: { about: "greetings" } })) listed.push(each.id);
    expect(listed).toContain(id);
    expect((await completions.retrieve(id)).choices[0]?.message.content).toBe("echo: hello");
    expect((await completions.messages.list(id)).data).toMatchObject([{ role: "user", content: "hello" }]);
    await completions.delete(id);
  });

  call("conversation", async (given) => {
    const openai = open(given);
    const { id } = await openai.conversations.create({ items: [{ role: "user", content: "I am Ada." }] });
    await openai.responses.create({ ...question, conversation: id });
    const kept = [];
    for await (const item of openai.conversations.items.list(id, { order: "asc" })) kept.push(item.type);
    expect(kept).toEqual(["message", "message", "message"]);
    await openai.conversations.delete(id);
  });

  call("files", async (given) => {
    const openai = open(given);
    const { id } = await openai.files.create({
      file: new File(["words"], "words.txt"),
      purpose: "assistants",
    });
    expect(await (await openai.files.content(id)).text()).toBe("words");
    expect((await openai.files.retrieve(id)).filename).toBe("words.txt");
    const listed = [];
    for await (const file of openai.files.list({ limit: 1 })) listed.push(file.id);
    expect(listed).toContain(id);
    expect(await openai.files.delete(id)).toMatchObject({ id, deleted: true });
    await expect(openai.files.retrieve(id)).rejects.toMatchObject({ status: 404 });
  });

  call("stores", async (given) => {
    const openai = open(given);
    const store = await openai.vectorStores.create({ name: "shelf" });
    const file = new File(["The harbour closes at nine in winter."], "harbour.txt");
    await openai.vectorStores.files.uploadAndPoll(store.id, file, { pollIntervalMs: 20 });
    const found = await openai.vectorStores.search(store.id, { query: "harbour" });
    expect(found.data).toMatchObject([{ filename: "harbour.txt" }]);
    expect((await openai.vectorStores.retrieve(store.id)).file_counts.completed).toBe(1);
    await openai.vectorStores.delete(store.id);
  });

  call("file-search", async (given) => {
    const openai = open(given);
    const store = await openai.vectorStores.create({ name: "shelf" });
    const file = new File(["The harbour closes at nine in winter."], "harbour.txt");
    await openai.vectorStores.files.uploadAndPoll(store.id, file, { pollIntervalMs: 20 });
    given.emulator.script(
      { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour"] } }] },
      "At nine【cite:1】.",
    );
    const { output } = await openai.responses.create({
      ...question,
      tools: [{ type: "file_search", vector_store_ids: [store.id] }],
      include: ["file_search_call.results"],
    });
    expect(output).toMatchObject([
      { type: "file_search_call", results: [{ filename: "harbour.txt" }] },
      { type: "message", content: [{ annotations: [{ type: "file_citation" }] }] },
    ]);
  });

  call("mcp", async (given) => {
    const openai = open(given);
    given.emulator.script(asksServer, "It is closed.", asksServer, "It is closed.");
    const mcp = { type: "mcp" as const, server_label: "harbour", require_approval: "never" as const };
    const { output } = await openai.responses.create({ ...question, tools: [mcp] });
    expect(output).toMatchObject([
      { type: "mcp_list_tools", server_label: "harbour" },
      { type: "mcp_call", output: "Echo: closed" },
      { type: "message" },
    ]);
    const asks = await openai.responses.stream({
      ...question,
      tools: [{ ...mcp, require_approval: "always" }],
    });
    expect((await asks.finalResponse()).output.at(-1)).toMatchObject({ type: "mcp_approval_request" });
  });

  call("batches", async (given) => {
    const openai = open(given);
    const line = { custom_id: "a", method: "POST", url: "/v1/responses", body: question };
    const input = await openai.files.create({
      file: new File([JSON.stringify(line)], "in.jsonl"),
      purpose: "batch",
    });
    const { id } = await openai.batches.create({
      input_file_id: input.id,
      endpoint: "/v1/responses",
      completion_window: "24h",
    });
    const done = await vi.waitUntil(
      async () => {
        const batch = await openai.batches.retrieve(id);
        return batch.status === "completed" && batch;
      },
      { timeout: 30_000 },
    );
    const written = await openai.files.content(done.output_file_id ?? "");
    expect(JSON.parse(await written.text())).toMatchObject({
      custom_id: "a",
      response: { status_code: 200 },
    });
  });

  call("models", async (given) => {
    const ids = [];
    for await (const { id } of open(given).models.list()) ids.push(id);
    expect(ids).toContain(MODEL);
    expect((await open(given).models.retrieve(MODEL)).id).toBe(MODEL);
  });

  call("abort", async (given) => {
    given.emulator.script({ text: "one two three four five six", pace: 500 });
    const stream = await open(given).responses.create({ ...question, stream: true });
    for await (const _ of stream) break;
    await given.emulator.idle();
    expect(given.emulator.requests.at(-1)?.aborted).toBe(true);
    const signal = onceAnswering(given);
    given.emulator.script({ text: "one two three four five six", pace: 500 });
    await expect(open(given).responses.create(question, { signal })).rejects.toThrow(Host.APIUserAbortError);
    await given.emulator.idle();
    expect(given.emulator.requests.at(-1)?.aborted).toBe(true);
  });

  refused("usage-limit", 1, async (given) => {
    given.emulator.fault({ on: "responses", kind: "plan-limit", times: always });
    for (let times = 0; times < 2; times++) {
      await expect(open(given).responses.create(question)).rejects.toMatchObject({
        status: 429,
        code: "insufficient_quota",
        type: "usage_limit_reached",
      });
    }
  });

  refused("unknown-model", 1, async (given) => {
    await expect(open(given).responses.create({ model: "gpt-none", input: "x" })).rejects.toMatchObject({
      status: given.unknownModel,
      code: "model_not_available",
      requestID: expect.any(String),
    });
  });

  refused("stub", 0, async (given) => {
    await expect(
      open(given).audio.speech.create({ model: "m", voice: "alloy", input: "x" }),
    ).rejects.toMatchObject({ status: 501, code: "not_supported" });
  });

  refused("server-fails", 3, async (given) => {
    given.emulator.fault({ on: "responses", kind: "status", times: always });
    await expect(open(given).responses.create(question)).rejects.toMatchObject({ status: 500 });
  });

  call("broken-stream", async (given) => {
    given.emulator.fault({ on: "responses", kind: "truncate", times: always });
    const told: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { type } of await open(given).responses.create({ ...question, stream: true }))
        told.push(type);
    };
    await expect(reading()).rejects.toThrow();
    expect(told.length).toBeGreaterThan(0);
  });
});
