import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  APICallError,
  embed,
  generateText,
  isStepCount,
  type LanguageModel,
  type ModelMessage,
  Output,
  RetryError,
  streamText,
  tool,
} from "ai";
import { describe, expect } from "vitest";
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

globalThis.AI_SDK_LOG_WARNINGS = false;

const tools = {
  weather: tool({
    description: "The weather in a city",
    inputSchema: z.object({ city: z.string() }),
    execute: ({ city }) => String(WEATHER[city]),
  }),
};
const openai = ({ fetch }: Given) => createOpenAI({ apiKey: "unused", fetch });
const compatible = ({ fetch }: Given) =>
  createOpenAICompatible({
    name: "codex",
    baseURL: "http://localhost/v1",
    fetch,
    includeUsage: true,
    supportsStructuredOutputs: true,
  });

/** What the SDK says in the end of a call that it tried again. */
async function lastOf(call: PromiseLike<unknown>): Promise<unknown> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return RetryError.isInstance(error) ? error.lastError : error;
}

/** The calls that all ways of the SDK to a model have. */
const each = describe.each([
  { host: "AI SDK, responses", model: (given: Given): LanguageModel => openai(given).responses(MODEL) },
  { host: "AI SDK, chat", model: (given: Given): LanguageModel => openai(given).chat(MODEL) },
  { host: "AI SDK, compatible", model: (given: Given): LanguageModel => compatible(given)(MODEL) },
] as const);

each("$host", ({ host, model }) => {
  const { call, refused } = callsOf(host);

  call("text", async (given) => {
    const { text, usage, finishReason } = await generateText({ model: model(given), prompt: "hello" });
    expect({ text, finishReason }).toEqual({ text: "echo: hello", finishReason: "stop" });
    expect(usage.totalTokens).toBeGreaterThan(0);
  });

  call("stream", async (given) => {
    const result = streamText({ model: model(given), prompt: "hello" });
    let told = "";
    for await (const piece of result.textStream) told += piece;
    expect([told, await result.finishReason]).toEqual(["echo: hello", "stop"]);
    expect((await result.totalUsage).totalTokens).toBeGreaterThan(0);
  });

  call("system", async (given) => {
    await generateText({ model: model(given), instructions: "Be brief.", prompt: "hello" });
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain("Be brief.");
  });

  call("limits", async (given) => {
    const { text, finalStep } = await generateText({
      model: model(given),
      prompt: "hello",
      temperature: 0.2,
      maxOutputTokens: 100,
    });
    expect(text).toBe("echo: hello");
    expect(finalStep.response.headers?.["x-oauth-codex-dropped"]).toMatch(
      /max_(?:output|completion)?_?tokens/,
    );
  });

  call("tool", async (given) => {
    given.emulator.script(asksFor("Oslo"));
    const { text, steps } = await generateText({
      model: model(given),
      prompt: "Oslo?",
      tools,
      stopWhen: isStepCount(5),
    });
    expect([text, steps.length]).toEqual([`echo: ${WEATHER["Oslo"]}`, 2]);
  });

  call("rounds", async (given) => {
    given.emulator.script(asksFor("Oslo"), asksFor("Lima"), "both");
    const { text, steps } = await generateText({
      model: model(given),
      prompt: "Oslo, then Lima?",
      tools,
      stopWhen: isStepCount(5),
    });
    expect([text, steps.length]).toEqual(["both", 3]);
  });

  call("parallel", async (given) => {
    given.emulator.script(asksFor("Oslo", "Lima"), "both");
    const { text, steps } = await generateText({
      model: model(given),
      prompt: "Oslo and Lima?",
      tools,
      stopWhen: isStepCount(5),
    });
    expect([text, steps.length]).toEqual(["both", 2]);
    expect(steps[0]?.toolResults.map(({ output }) => output)).toEqual([WEATHER["Oslo"], WEATHER["Lima"]]);
  });

  call("tool-stream", async (given) => {
    given.emulator.script(asksFor("Oslo"));
    const result = streamText({ model: model(given), prompt: "Oslo?", tools, stopWhen: isStepCount(5) });
    const kinds = new Set<string>();
    for await (const { type } of result.stream) kinds.add(type);
    expect([...kinds]).toEqual(expect.arrayContaining(["tool-input-delta", "tool-call", "tool-result"]));
    expect(await result.text).toBe(`echo: ${WEATHER["Oslo"]}`);
  });

  call("structured", async (given) => {
    given.emulator.script({ json: { city: "Oslo", degrees: 4 } });
    const { output } = await generateText({
      model: model(given),
      prompt: "Oslo?",
      output: Output.object({ schema: z.object({ city: z.string(), degrees: z.number() }) }),
    });
    expect(output).toEqual({ city: "Oslo", degrees: 4 });
    expect(given.emulator.requests.at(-1)?.body).toMatchObject({ text: { format: { type: "json_schema" } } });
  });

  call("image", async (given) => {
    await generateText({
      model: model(given),
      messages: [withFile("image/png", Buffer.from(PNG, "base64"))],
    });
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain(PNG);
  });

  call("file", async (given) => {
    const pdf = Buffer.from("%PDF-1.4 harbour");
    await generateText({ model: model(given), messages: [withFile("application/pdf", pdf)] });
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain(pdf.toString("base64"));
  });

  call("abort", async (given) => {
    given.emulator.script({ text: "one two three four five six", pace: 500 });
    const abortSignal = onceAnswering(given);
    const call = generateText({ model: model(given), prompt: "hello", abortSignal });
    await expect(call).rejects.toThrow();
    await given.emulator.idle();
    expect(given.emulator.requests.at(-1)?.aborted).toBe(true);
  });

  refused("usage-limit", 1, async (given) => {
    given.emulator.fault({ on: "responses", kind: "plan-limit", times: always });
    const error = await lastOf(generateText({ model: model(given), prompt: "hello" }));
    expect(error).toMatchObject({ statusCode: 429, message: expect.stringContaining("limit") });
  });

  refused("unknown-model", 1, async (given) => {
    const asked = host === "AI SDK, compatible" ? compatible(given)("gpt-none") : openai(given)("gpt-none");
    const error = await lastOf(generateText({ model: asked, prompt: "hello" }));
    expect(APICallError.isInstance(error) && [error.statusCode, error.isRetryable]).toEqual([
      given.unknownModel,
      false,
    ]);
  });

  refused("stub", 0, async (given) => {
    const models = host === "AI SDK, compatible" ? compatible(given) : openai(given);
    const error = await lastOf(embed({ model: models.embeddingModel("m"), value: "hello" }));
    expect(error).toMatchObject({ statusCode: 501 });
  });

  // The SDK goes by the status and tries a 500 twice more, whatever the answer says.
  refused("server-fails", 9, async (given) => {
    given.emulator.fault({ on: "responses", kind: "status", times: always });
    const error = await lastOf(generateText({ model: model(given), prompt: "hello" }));
    expect(error).toMatchObject({ statusCode: 500 });
  });

  refused("server-fails-once", 3, async (given) => {
    given.emulator.fault({ on: "responses", kind: "status", times: always });
    const error = await lastOf(generateText({ model: model(given), prompt: "hello", maxRetries: 0 }));
    expect(error).toMatchObject({ statusCode: 500 });
  });

  call("broken-stream", async (given) => {
    given.emulator.fault({ on: "responses", kind: "truncate", times: always });
    const result = streamText({ model: model(given), prompt: "hello", onError: () => {} });
    const kinds: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { type } of result.stream) kinds.push(type);
    };
    // It may hand the error on as a part, or throw it.
    await reading().catch(() => kinds.push("error"));
    expect(kinds).toContain("error");
    expect(kinds).not.toContain("finish");
  });

  if (host !== "AI SDK, responses") return;

  call("previous", async (given) => {
    const first = await generateText({ model: model(given), prompt: "hello" });
    const previousResponseId = String(first.finalStep.providerMetadata?.["openai"]?.["responseId"]);
    await generateText({
      model: model(given),
      prompt: "and?",
      providerOptions: { openai: { previousResponseId } },
    });
    expect(given.emulator.requests.at(-1)?.body).toMatchObject({
      input: [{ role: "user" }, { role: "assistant" }, { role: "user" }],
    });
  });

  call("conversation", async (given) => {
    const made = await given.fetch("http://localhost/v1/conversations", { method: "POST", body: "{}" });
    const { id } = (await made.json()) as { id: string };
    const providerOptions = { openai: { conversation: id } };
    await generateText({ model: model(given), prompt: "I am Ada.", providerOptions });
    await generateText({ model: model(given), prompt: "Who am I?", providerOptions });
    expect(given.emulator.requests.at(-1)?.body).toMatchObject({
      input: [{ role: "user" }, { role: "assistant" }, { role: "user" }],
    });
  });

  call("file-search", async (given) => {
    const store = await shelf(given);
    given.emulator.script(
      { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour"] } }] },
      "At nine【cite:1】.",
    );
    const { text, sources } = await generateText({
      model: model(given),
      prompt: "When does the harbour close?",
      tools: { file_search: openai(given).tools.fileSearch({ vectorStoreIds: [store] }) },
    });
    expect(text).toContain("At nine");
    expect(sources).toMatchObject([{ sourceType: "document", filename: "harbour.txt" }]);
  });

  call("mcp", async (given) => {
    given.emulator.script(asksServer, "It is closed.");
    const { text } = await generateText({
      model: model(given),
      prompt: "Is it closed?",
      tools: {
        mcp: openai(given).tools.mcp({
          serverLabel: "harbour",
          // It knows no server without an address or a connector.
          connectorId: "connector_dropbox",
          requireApproval: "never",
        }),
      },
    });
    expect(text).toBe("It is closed.");
  });
});

function withFile(mediaType: string, data: Uint8Array): ModelMessage {
  return {
    role: "user",
    content: [
      { type: "text", text: "What is this?" },
      { type: "file", mediaType, data, filename: "harbour" },
    ],
  };
}
