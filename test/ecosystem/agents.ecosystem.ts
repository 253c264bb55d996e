import {
  Agent,
  fileSearchTool,
  hostedMcpTool,
  MemorySession,
  OpenAIConversationsSession,
  OpenAIProvider,
  Runner,
  setTracingDisabled,
  tool,
  user,
} from "@openai/agents";
import OpenAI from "openai";
import { expect } from "vitest";
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
  shelf,
  WEATHER,
} from "./given.ts";

setTracingDisabled(true);

const { call, refused } = callsOf("Agents");
const weather = tool({
  name: "weather",
  description: "The weather in a city",
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => String(WEATHER[city]),
});
const clientOf = ({ fetch }: Given): OpenAI => new OpenAI({ apiKey: "unused", fetch });
const runner = (given: Given, useResponses = true): Runner =>
  new Runner({ modelProvider: new OpenAIProvider({ openAIClient: clientOf(given), useResponses }) });
const agent = new Agent({ name: "Plain", model: MODEL });
const forecaster = new Agent({ name: "Forecaster", model: MODEL, tools: [weather] });
/** Messages of the backend's last request. */
const told = ({ emulator }: Given): string => JSON.stringify(emulator.requests.at(-1)?.body);

call("text", async (given) => {
  expect((await runner(given).run(agent, "hello")).finalOutput).toBe("echo: hello");
  expect((await runner(given, false).run(agent, "hello")).finalOutput).toBe("echo: hello");
});

call("stream", async (given) => {
  for (const useResponses of [true, false]) {
    const result = await runner(given, useResponses).run(agent, "hello", { stream: true });
    let text = "";
    for await (const piece of result.toTextStream()) text += piece;
    await result.completed;
    expect(text).toBe("echo: hello");
  }
});

call("system", async (given) => {
  await runner(given).run(new Agent({ name: "Brief", model: MODEL, instructions: "Be brief." }), "hello");
  expect(given.emulator.requests.at(-1)?.body).toMatchObject({ instructions: "Be brief." });
});

call("limits", async (given) => {
  const settled = new Agent({
    name: "Short",
    model: MODEL,
    modelSettings: { temperature: 0.2, maxTokens: 100 },
  });
  expect((await runner(given).run(settled, "hello")).finalOutput).toBe("echo: hello");
});

call("tool", async (given) => {
  given.emulator.script(asksFor("Oslo"));
  expect((await runner(given).run(forecaster, "Oslo?")).finalOutput).toBe(`echo: ${WEATHER["Oslo"]}`);
});

call("rounds", async (given) => {
  given.emulator.script(asksFor("Oslo"), asksFor("Lima"), "both");
  const { finalOutput, rawResponses } = await runner(given).run(forecaster, "Oslo, then Lima?");
  expect([finalOutput, rawResponses.length]).toEqual(["both", 3]);
});

call("parallel", async (given) => {
  given.emulator.script(asksFor("Oslo", "Lima"), "both");
  const { finalOutput, rawResponses } = await runner(given).run(forecaster, "Oslo and Lima?");
  expect([finalOutput, rawResponses.length]).toEqual(["both", 2]);
});

call("tool-stream", async (given) => {
  given.emulator.script(asksFor("Oslo"));
  const result = await runner(given).run(forecaster, "Oslo?", { stream: true });
  const items: string[] = [];
  for await (const event of result) if (event.type === "run_item_stream_event") items.push(event.name);
  expect(items).toEqual(["tool_called", "tool_output", "message_output_created"]);
  expect(result.finalOutput).toBe(`echo: ${WEATHER["Oslo"]}`);
});

call("structured", async (given) => {
  given.emulator.script({ json: { city: "Oslo", degrees: 4 } });
  const outputType = z.object({ city: z.string(), degrees: z.number() });
  const { finalOutput } = await runner(given).run(
    new Agent({ name: "Typed", model: MODEL, outputType }),
    "Oslo?",
  );
  expect(finalOutput).toEqual({ city: "Oslo", degrees: 4 });
});

call("image", async (given) => {
  const image = `data:image/png;base64,${PNG}`;
  const content = [
    { type: "input_text" as const, text: "What is this?" },
    { type: "input_image" as const, image },
  ];
  await runner(given).run(agent, [user(content)]);
  expect(told(given)).toContain(PNG);
});

call("file", async (given) => {
  const { id } = await clientOf(given).files.create({
    file: new File(["The harbour closes at nine."], "harbour.txt", { type: "text/plain" }),
    purpose: "user_data",
  });
  await runner(given).run(agent, [user([{ type: "input_file", file: { id } }])]);
  expect(told(given)).toContain("harbour");
  expect(told(given)).not.toContain(id);
});

call("previous", async (given) => {
  const first = await runner(given).run(agent, "hello");
  await runner(given).run(agent, "and?", { previousResponseId: String(first.lastResponseId) });
  expect(given.emulator.requests.at(-1)?.body).toMatchObject({
    input: [{ role: "user" }, { role: "assistant" }, { role: "user" }],
  });
});

call("conversation", async (given) => {
  const { id } = await clientOf(given).conversations.create({});
  await runner(given).run(agent, "I am Ada.", { conversationId: id });
  await runner(given).run(agent, "Who am I?", { conversationId: id });
  expect(told(given)).toContain("I am Ada.");
});

call("session", async (given) => {
  const kept = new OpenAIConversationsSession({ client: clientOf(given) });
  for (const session of [new MemorySession(), kept]) {
    given.emulator.script(asksFor("Oslo"), "4 degrees");
    await runner(given).run(forecaster, "I am in Oslo. The weather?", { session });
    const { finalOutput } = await runner(given).run(forecaster, "Where am I?", { session });
    expect(finalOutput).toBe("echo: Where am I?");
    expect(told(given)).toContain("I am in Oslo.");
    expect((await session.getItems()).length).toBe(6);
  }
  expect((await kept.popItem())?.type).toBe("message");
  await kept.clearSession();
});

call("file-search", async (given) => {
  const store = await shelf(given);
  given.emulator.script(
    { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour"] } }] },
    "At nine【cite:1】.",
  );
  const reader = new Agent({ name: "Reader", model: MODEL, tools: [fileSearchTool([store])] });
  const { finalOutput } = await runner(given).run(reader, "When does the harbour close?");
  expect(finalOutput).toContain("At nine");
});

call("mcp", async (given) => {
  // A call of its own needs no word of anybody's.
  const free = hostedMcpTool({ serverLabel: "harbour" });
  const bound = hostedMcpTool({ serverLabel: "harbour", requireApproval: "always" });
  const [keeper, guard] = [free, bound].map(
    (tool) => new Agent({ name: "Harbour", model: MODEL, tools: [tool] }),
  );
  given.emulator.script(asksServer, "It is closed.");
  const { finalOutput } = await runner(given).run(keeper as typeof agent, "Is it closed?");
  expect(finalOutput).toBe("It is closed.");
  given.emulator.script(asksServer, "It is closed.");
  const asks = await runner(given).run(guard as typeof agent, "Is it closed?");
  expect(asks.interruptions).toHaveLength(1);
  for (const interruption of asks.interruptions) asks.state.approve(interruption);
  expect((await runner(given).run(guard as typeof agent, asks.state)).finalOutput).toBe("It is closed.");
});

call("abort", async (given) => {
  given.emulator.script({ text: "one two three four five six", pace: 500 });
  await expect(runner(given).run(agent, "hello", { signal: onceAnswering(given) })).rejects.toThrow();
  await given.emulator.idle();
  expect(given.emulator.requests.at(-1)?.aborted).toBe(true);
});

refused("usage-limit", 1, async (given) => {
  given.emulator.fault({ on: "responses", kind: "plan-limit", times: always });
  await expect(runner(given).run(agent, "hello")).rejects.toMatchObject({
    status: 429,
    code: "insufficient_quota",
  });
});

refused("unknown-model", 1, async (given) => {
  const unknown = new Agent({ name: "Unknown", model: "gpt-none" });
  await expect(runner(given).run(unknown, "hello")).rejects.toMatchObject({ status: given.unknownModel });
});

refused("server-fails", 3, async (given) => {
  given.emulator.fault({ on: "responses", kind: "status", times: always });
  await expect(runner(given).run(agent, "hello")).rejects.toMatchObject({ status: 500 });
});

call("broken-stream", async (given) => {
  given.emulator.fault({ on: "responses", kind: "truncate", times: always });
  const result = await runner(given).run(agent, "hello", { stream: true });
  const reading = async (): Promise<void> => {
    for await (const _ of result);
    await result.completed;
  };
  await expect(reading()).rejects.toThrow();
});
