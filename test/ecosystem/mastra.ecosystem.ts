import { createOpenAI } from "@ai-sdk/openai";
import { Agent } from "@mastra/core/agent";
import type { MastraModelConfig } from "@mastra/core/llm";
import { createTool } from "@mastra/core/tools";
import { expect } from "vitest";
import { z } from "zod";
import { always, asksFor, callsOf, type Given, MODEL, onceAnswering, PNG, WEATHER } from "./given.ts";

const { call, refused } = callsOf("Mastra");
const weather = createTool({
  id: "weather",
  description: "The weather in a city",
  inputSchema: z.object({ city: z.string() }),
  outputSchema: z.string(),
  execute: async ({ city }) => String(WEATHER[city]),
});
const agentOf = ({ fetch }: Given, { instructions = "", model = MODEL } = {}): Agent =>
  new Agent({
    id: "forecaster",
    name: "Forecaster",
    instructions,
    // Mastra's types are those of an older provider package than the one that the AI SDK comes with.
    model: createOpenAI({ apiKey: "unused", fetch }).responses(model) as MastraModelConfig,
    tools: { weather },
  });

call("text", async (given) => {
  expect((await agentOf(given).generate("hello")).text).toBe("echo: hello");
});

call("stream", async (given) => {
  const { textStream } = await agentOf(given).stream("hello");
  let told = "";
  for await (const piece of textStream) told += piece;
  expect(told).toBe("echo: hello");
});

call("system", async (given) => {
  await agentOf(given, { instructions: "Be brief." }).generate("hello");
  expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain("Be brief.");
});

call("limits", async (given) => {
  const modelSettings = { temperature: 0.2, maxOutputTokens: 100 };
  expect((await agentOf(given).generate("hello", { modelSettings })).text).toBe("echo: hello");
});

call("tool", async (given) => {
  given.emulator.script(asksFor("Oslo"));
  expect((await agentOf(given).generate("Oslo?")).text).toBe(`echo: ${WEATHER["Oslo"]}`);
});

call("rounds", async (given) => {
  given.emulator.script(asksFor("Oslo"), asksFor("Lima"), "both");
  const { text, steps } = await agentOf(given).generate("Oslo, then Lima?");
  expect([text, steps.length]).toEqual(["both", 3]);
});

call("parallel", async (given) => {
  given.emulator.script(asksFor("Oslo", "Lima"), "both");
  const { text, steps } = await agentOf(given).generate("Oslo and Lima?");
  expect([text, steps.length]).toEqual(["both", 2]);
});

call("tool-stream", async (given) => {
  given.emulator.script(asksFor("Oslo"));
  const { fullStream } = await agentOf(given).stream("Oslo?");
  const kinds = new Set<string>();
  for await (const { type } of fullStream) kinds.add(type);
  expect([...kinds]).toEqual(expect.arrayContaining(["tool-call", "tool-result", "text-delta"]));
});

call("structured", async (given) => {
  given.emulator.script({ json: { city: "Oslo", degrees: 4 } });
  const schema = z.object({ city: z.string(), degrees: z.number() });
  const { object } = await agentOf(given).generate("Oslo?", { structuredOutput: { schema } });
  expect(object).toEqual({ city: "Oslo", degrees: 4 });
});

call("image", async (given) => {
  await agentOf(given).generate([
    {
      role: "user",
      content: [
        { type: "text", text: "What is this?" },
        { type: "image", image: PNG, mediaType: "image/png" },
      ],
    },
  ]);
  expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain(PNG);
});

call("abort", async (given) => {
  given.emulator.script({ text: "one two three four five six", pace: 500 });
  // It ends quietly; the backend's request ends with it.
  await agentOf(given)
    .generate("hello", { abortSignal: onceAnswering(given) })
    .catch(() => {});
  await given.emulator.idle();
  expect(given.emulator.requests.at(-1)?.aborted).toBe(true);
});

refused("usage-limit", 1, async (given) => {
  given.emulator.fault({ on: "responses", kind: "plan-limit", times: always });
  await expect(agentOf(given).generate("hello")).rejects.toThrow(/limit/);
});

refused("unknown-model", 1, async (given) => {
  await expect(agentOf(given, { model: "gpt-none" }).generate("hello")).rejects.toThrow(/gpt-none/);
});

call("broken-stream", async (given) => {
  given.emulator.fault({ on: "responses", kind: "truncate", times: always });
  const { fullStream } = await agentOf(given).stream("hello");
  const kinds: string[] = [];
  const reading = async (): Promise<void> => {
    for await (const { type } of fullStream) kinds.push(type);
  };
  await reading().catch(() => kinds.push("error"));
  expect(kinds).toContain("error");
});
