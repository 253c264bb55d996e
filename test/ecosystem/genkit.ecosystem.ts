import { openAI } from "@genkit-ai/compat-oai/openai";
import { type Genkit, genkit, z } from "genkit";
import { expect } from "vitest";
import { always, asksFor, callsOf, type Given, MODEL, onceAnswering, PNG, WEATHER } from "./given.ts";

const { call, refused } = callsOf("Genkit");
const model = openAI.model(MODEL);
const open = ({ fetch }: Given): Genkit =>
  // Genkit's own `openai` (4) knows the types of node-fetch alone; what it is given is called like any `fetch`.
  genkit({ plugins: [openAI({ apiKey: "unused", fetch: fetch as never })] });
const weatherOf = (ai: Genkit) =>
  ai.defineTool(
    {
      name: "weather",
      description: "The weather in a city",
      inputSchema: z.object({ city: z.string() }),
      outputSchema: z.string(),
    },
    async ({ city }) => String(WEATHER[city]),
  );

call("text", async (given) => {
  expect((await open(given).generate({ model, prompt: "hello" })).text).toBe("echo: hello");
});

call("stream", async (given) => {
  const { stream, response } = open(given).generateStream({ model, prompt: "hello" });
  let told = "";
  for await (const { text } of stream) told += text;
  expect([told, (await response).text]).toEqual(["echo: hello", "echo: hello"]);
});

call("system", async (given) => {
  await open(given).generate({ model, system: "Be brief.", prompt: "hello" });
  expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain("Be brief.");
});

call("limits", async (given) => {
  const config = { temperature: 0.2, maxOutputTokens: 100 };
  expect((await open(given).generate({ model, prompt: "hello", config })).text).toBe("echo: hello");
});

call("tool", async (given) => {
  given.emulator.script(asksFor("Oslo"));
  const ai = open(given);
  const { text } = await ai.generate({ model, prompt: "Oslo?", tools: [weatherOf(ai)] });
  expect(text).toBe(`echo: ${WEATHER["Oslo"]}`);
});

call("rounds", async (given) => {
  given.emulator.script(asksFor("Oslo"), asksFor("Lima"), "both");
  const ai = open(given);
  expect((await ai.generate({ model, prompt: "Oslo, then Lima?", tools: [weatherOf(ai)] })).text).toBe(
    "both",
  );
});

call("parallel", async (given) => {
  given.emulator.script(asksFor("Oslo", "Lima"), "both");
  const ai = open(given);
  expect((await ai.generate({ model, prompt: "Oslo and Lima?", tools: [weatherOf(ai)] })).text).toBe("both");
  expect(given.emulator.count("responses")).toBe(2);
});

call("tool-stream", async (given) => {
  given.emulator.script(asksFor("Oslo"));
  const ai = open(given);
  const { stream, response } = ai.generateStream({ model, prompt: "Oslo?", tools: [weatherOf(ai)] });
  let told = "";
  for await (const { text } of stream) told += text;
  expect(told).toContain(WEATHER["Oslo"]);
  expect((await response).text).toBe(`echo: ${WEATHER["Oslo"]}`);
});

call("structured", async (given) => {
  given.emulator.script({ json: { city: "Oslo", degrees: 4 } });
  const schema = z.object({ city: z.string(), degrees: z.number() });
  const { output } = await open(given).generate({ model, prompt: "Oslo?", output: { schema } });
  expect(output).toEqual({ city: "Oslo", degrees: 4 });
});

call("image", async (given) => {
  const url = `data:image/png;base64,${PNG}`;
  await open(given).generate({ model, prompt: [{ text: "What is this?" }, { media: { url } }] });
  expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain(PNG);
});

call("abort", async (given) => {
  given.emulator.script({ text: "one two three four five six", pace: 500 });
  const abortSignal = onceAnswering(given);
  await expect(open(given).generate({ model, prompt: "hello", abortSignal })).rejects.toThrow();
  await given.emulator.idle();
  expect(given.emulator.requests.at(-1)?.aborted).toBe(true);
});

refused("usage-limit", 1, async (given) => {
  given.emulator.fault({ on: "responses", kind: "plan-limit", times: always });
  await expect(open(given).generate({ model, prompt: "hello" })).rejects.toThrow(/limit/);
});

refused("unknown-model", 1, async (given) => {
  const unknown = openAI.model("gpt-none");
  await expect(open(given).generate({ model: unknown, prompt: "hello" })).rejects.toThrow(/gpt-none/);
});

call("broken-stream", async (given) => {
  given.emulator.fault({ on: "responses", kind: "truncate", times: always });
  const { stream, response } = open(given).generateStream({ model, prompt: "hello" });
  const reading = async (): Promise<void> => {
    for await (const _ of stream);
    await response;
  };
  await expect(reading()).rejects.toThrow();
});
