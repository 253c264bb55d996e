import { describe, expect, it } from "vitest";
import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from "../../../src/generated/resources/chat/completions/completions.ts";
import { ParameterValidationError } from "../../../src/index.ts";
import { useEmulator } from "./support.ts";

const bench = useEmulator();
const MODEL = "gpt-5.5";
const USER: ChatCompletionMessageParam = { role: "user", content: "Hello" };
const weather = {
  name: "weather",
  parameters: {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
    additionalProperties: false,
  },
};

async function sent(params: Partial<ChatCompletionCreateParamsNonStreaming>) {
  bench.emulator.script("ok");
  await bench.connect().chat.completions.create({ model: MODEL, messages: [USER], ...params });
  return bench.bodies().at(-1);
}

async function refused(params: object): Promise<ParameterValidationError> {
  const request = bench.connect().chat.completions.create({ model: MODEL, messages: [USER], ...params });
  const error = await request.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ParameterValidationError);
  expect(bench.emulator.requests).toHaveLength(0);
  return error as ParameterValidationError;
}

describe("messages", () => {
  it("go as items, each role in its form", async () => {
    const body = await sent({
      messages: [
        { role: "system", content: "Be brief." },
        { role: "developer", content: [{ type: "text", text: "In English." }] },
        {
          role: "user",
          content: [
            { type: "text", text: "What is this?" },
            { type: "image_url", image_url: { url: "data:image/png;base64,AAAA", detail: "low" } },
            { type: "file", file: { filename: "a.pdf", file_data: "data:application/pdf;base64,AAAA" } },
          ],
        },
        {
          role: "assistant",
          content: "Let me look.",
          tool_calls: [
            { id: "call_1", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } },
            { id: "call_2", type: "custom", custom: { name: "note", input: "cold" } },
          ],
        },
        { role: "tool", tool_call_id: "call_1", content: "rain" },
        { role: "tool", tool_call_id: "call_2", content: [{ type: "text", text: "noted" }] },
        { role: "assistant", content: null, refusal: "I will not say." },
        USER,
      ],
      tools: [
        { type: "function", function: weather },
        { type: "custom", custom: { name: "note" } },
      ],
    });
    expect(body?.input).toEqual([
      { type: "message", role: "developer", content: [{ type: "input_text", text: "Be brief." }] },
      { type: "message", role: "developer", content: [{ type: "input_text", text: "In English." }] },
      {
        type: "message",
        role: "user",
        content: [
          { type: "input_text", text: "What is this?" },
          { type: "input_image", image_url: "data:image/png;base64,AAAA", detail: "low" },
          { type: "input_file", filename: "a.pdf", file_data: "data:application/pdf;base64,AAAA" },
        ],
      },
      { type: "message", role: "assistant", content: [{ type: "output_text", text: "Let me look." }] },
      { type: "function_call", call_id: "call_1", name: "weather", arguments: '{"city":"Oslo"}' },
      { type: "custom_tool_call", call_id: "call_2", name: "note", input: "cold" },
      { type: "function_call_output", call_id: "call_1", output: "rain" },
      {
        type: "custom_tool_call_output",
        call_id: "call_2",
        output: [{ type: "input_text", text: "noted" }],
      },
      { type: "message", role: "assistant", content: [{ type: "refusal", refusal: "I will not say." }] },
      { type: "message", role: "user", content: [{ type: "input_text", text: "Hello" }] },
    ]);
  });

  it("of the old function form get a call id that both sides share", async () => {
    const body = await sent({
      messages: [
        USER,
        { role: "assistant", content: null, function_call: { name: "weather", arguments: "{}" } },
        { role: "function", name: "weather", content: "rain" },
      ],
      functions: [weather],
    });
    const [, call, output] = body?.input ?? [];
    expect(call).toMatchObject({ type: "function_call", name: "weather" });
    expect(output).toEqual({ type: "function_call_output", call_id: call?.["call_id"], output: "rain" });
  });

  it.each<[string, unknown, string]>([
    ["no messages", [], "messages"],
    ["an unknown role", [{ role: "narrator", content: "x" }], "messages[0].role"],
    [
      "audio",
      [{ role: "user", content: [{ type: "input_audio", input_audio: {} }] }],
      "messages[0].content[0]",
    ],
    [
      "an image for the system",
      [{ role: "system", content: [{ type: "image_url" }] }],
      "messages[0].content[0]",
    ],
    [
      "an empty image",
      [{ role: "user", content: [{ type: "image_url", image_url: {} }] }],
      "messages[0].content[0].image_url.url",
    ],
    ["content that is no text", [{ role: "user", content: 7 }], "messages[0].content"],
    [
      "an answer without a call",
      [USER, { role: "tool", tool_call_id: "call_9", content: "x" }],
      "messages[1].tool_call_id",
    ],
    [
      "a call without an answer",
      [{ role: "assistant", tool_calls: [{ id: "c", type: "function", function: { name: "f" } }] }, USER],
      "messages[0].tool_calls[0]",
    ],
    ["an empty assistant", [{ role: "assistant", content: null }], "messages[0]"],
    [
      "audio of the assistant",
      [{ role: "assistant", content: "x", audio: { id: "a" } }],
      "messages[0].audio",
    ],
  ])("with %s are refused before anything is sent", async (_name, messages, path) => {
    const error = await refused({ messages });
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
    expect(error.message).toContain("chat.completions.create");
  });
});

describe("parameters", () => {
  it("that say the same in another place go there", async () => {
    const body = await sent({
      reasoning_effort: "low",
      verbosity: "low",
      response_format: {
        type: "json_schema",
        json_schema: {
          name: "a",
          strict: true,
          schema: { type: "object", properties: {}, required: [], additionalProperties: false },
        },
      },
      tools: [
        { type: "function", function: { ...weather, strict: true } },
        { type: "function", function: { name: "now" } },
        {
          type: "custom",
          custom: {
            name: "sql",
            format: { type: "grammar", grammar: { syntax: "lark", definition: "start: X" } },
          },
        },
      ],
      tool_choice: { type: "function", function: { name: "now" } },
      parallel_tool_calls: false,
      prompt_cache_key: "k",
      web_search_options: {
        search_context_size: "low",
        user_location: { type: "approximate", approximate: { city: "Oslo" } },
      },
    });
    expect(body).toMatchObject({
      store: false,
      stream: true,
      reasoning: { effort: "low" },
      text: {
        verbosity: "low",
        format: {
          type: "json_schema",
          name: "a",
          strict: true,
          schema: { type: "object", properties: {}, required: [], additionalProperties: false },
        },
      },
      tools: [
        { type: "function", ...weather, strict: true },
        { type: "function", name: "now", parameters: { type: "object", properties: {} }, strict: false },
        { type: "custom", name: "sql", format: { type: "grammar", syntax: "lark", definition: "start: X" } },
        {
          type: "web_search",
          search_context_size: "low",
          user_location: { type: "approximate", city: "Oslo" },
        },
      ],
      tool_choice: { type: "function", name: "now" },
      parallel_tool_calls: false,
      prompt_cache_key: "k",
    });
  });

  it.each([
    ["auto", "auto"],
    ["required", "required"],
    ["none", "none"],
    [
      {
        type: "allowed_tools",
        allowed_tools: { mode: "auto", tools: [{ type: "function", function: { name: "weather" } }] },
      },
      { type: "allowed_tools", mode: "auto", tools: [{ type: "function", name: "weather" }] },
    ],
  ] as const)("tool_choice %j", async (given, expected) => {
    const body = await sent({
      tools: [{ type: "function", function: weather }],
      tool_choice: given as ChatCompletionCreateParamsNonStreaming["tool_choice"] & object,
    });
    expect(body?.["tool_choice"]).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ["two answers", { n: 2 }, "n"],
    ["log probabilities", { logprobs: true }, "logprobs"],
    ["sound", { modalities: ["text", "audio"], audio: { voice: "alloy", format: "wav" } }, "modalities"],
    [
      "a tool that does not exist",
      { tool_choice: { type: "function", function: { name: "gone" } } },
      "tool_choice",
    ],
    ["a nameless tool", { tools: [{ type: "function", function: {} }] }, "tools[0].function.name"],
    ["a hosted tool", { tools: [{ type: "file_search" }] }, "tools[0].type"],
    ["a format there is not", { response_format: { type: "xml" } }, "response_format.type"],
  ])("that ask for %s are refused", async (_name, params, path) => {
    expect((await refused(params)).issues.map((issue) => issue.path)).toContain(path);
  });

  it("that are left out are named, and warned of once", async () => {
    const warnings: string[] = [];
    const log = (): void => {};
    const logger = { debug: log, info: log, error: log, warn: (text: string) => warnings.push(text) };
    const client = bench.connect({ logger, logLevel: "warn" });
    for (let i = 0; i < 2; i++) {
      bench.emulator.script("ok");
      const completion = await client.chat.completions.create({
        model: MODEL,
        messages: [{ ...USER, name: "kim" } as ChatCompletionMessageParam],
        max_tokens: 5,
        seed: 1,
        temperature: 1,
        n: 1,
      });
      expect(completion).toHaveProperty("dropped_parameters", ["max_tokens", "seed", "messages[0].name"]);
    }
    expect(warnings.map((text) => text.split(":")[1]?.trim())).toEqual([
      "max_tokens",
      "seed",
      "messages[0].name",
    ]);
  });

  it("that would be left out throw with validationMode error", async () => {
    const client = bench.connect({ validationMode: "error" });
    const create = (params: object) =>
      client.chat.completions.create({ model: MODEL, messages: [USER], ...params });
    await expect(create({ stop: ["x"] })).rejects.toThrow(/stop/);
    await expect(create({ messages: [{ ...USER, name: "kim" }] })).rejects.toThrow(/messages\[0\]\.name/);
    expect(bench.emulator.requests).toHaveLength(0);
  });
});
