import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ChatCompletionChunk } from "../../../src/generated/resources/chat/completions/completions.ts";
import {
  ChatCompletionRunner,
  ChatCompletionStream,
  ChatCompletionStreamingRunner,
} from "../../../src/helpers/chat.ts";
import {
  APIUserAbortError,
  LengthFinishReasonError,
  ParameterValidationError,
  zodFunction,
  zodResponseFormat,
} from "../../../src/index.ts";
import { Stream } from "../../../src/runtime/streaming.ts";
import { EventStream } from "../../../src/sub-paths/lib/EventStream.ts";
import { ResponseStream } from "../../../src/sub-paths/lib/responses/ResponseStream.ts";
import { collect } from "../../support/streams.ts";
import { CREATE, chunks, completion, scripted } from "./support.ts";

const City = z.object({ city: z.string() });
const response_format = zodResponseFormat(City, "city");
const TEXT = chunks([{ role: "assistant", content: "" }, { content: "It " }, { content: "rains." }]);
const JSON_TEXT = chunks([{ role: "assistant" }, { content: '{"city":"Os' }, { content: 'lo"}' }]);
const CALLS = chunks(
  [
    { role: "assistant", content: "One moment." },
    {
      tool_calls: [
        { index: 0, id: "call_a", type: "function", function: { name: "weather", arguments: "" } },
      ],
    },
    { tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] },
    { tool_calls: [{ index: 0, function: { arguments: '"Oslo"}' } }] },
    {
      tool_calls: [
        {
          index: 1,
          id: "call_b",
          type: "function",
          function: { name: "weather", arguments: '{"city":"Rome"}' },
        },
      ],
    },
  ],
  "tool_calls",
);

type Told = [string, ...unknown[]];

describe("chat.completions.stream", () => {
  it("tells of the text, and gives the whole at its end", async () => {
    const { client, sent } = scripted(TEXT);
    const told: Told[] = [];
    const stream = client.chat.completions
      .stream(CREATE)
      .on("connect", () => told.push(["connect"]))
      .on("content", (delta, snapshot) => told.push(["content", delta, snapshot]))
      .on("content.done", ({ content }) => told.push(["content.done", content]))
      .on("message", ({ role }) => told.push(["message", role]))
      .on("finalContent", (content) => told.push(["finalContent", content]))
      .on("end", () => told.push(["end"]));
    const whole = await stream.finalChatCompletion();
    expect(whole).toMatchObject({
      id: "chatcmpl-1",
      object: "chat.completion",
      choices: [
        { finish_reason: "stop", message: { role: "assistant", content: "It rains.", parsed: null } },
      ],
    });
    expect(told).toEqual([
      ["connect"],
      ["content", "It ", "It "],
      ["content", "rains.", "It rains."],
      ["content.done", "It rains."],
      ["message", "assistant"],
      ["finalContent", "It rains."],
      ["end"],
    ]);
    expect(sent[0]).toMatchObject({ ...CREATE, stream: true });
    expect(await stream.finalContent()).toBe("It rains.");
    expect(stream.messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
    expect(stream).toMatchObject({ ended: true, errored: false, aborted: false });
  });

  it("yields its chunks, also through a stream of bytes to another place", async () => {
    const { client } = scripted(TEXT, TEXT);
    expect(await collect(client.chat.completions.stream(CREATE))).toEqual(TEXT);
    const bytes = client.chat.completions.stream(CREATE).toReadableStream();
    const there = ChatCompletionStream.fromReadableStream(bytes);
    let connected = 0;
    there.on("connect", () => connected++);
    expect(await collect(there)).toEqual(TEXT);
    expect(await there.finalContent()).toBe("It rains.");
    expect(connected).toBe(1);
  });

  it("are told from other results by the classes that openai has, which also start them", async () => {
    const rain = chunks([{ role: "assistant", content: "It rains." }]);
    const { client } = scripted(rain, rain, completion({ content: "It rains." }));
    const tools = [
      {
        type: "function" as const,
        function: { name: "f", parameters: {}, function: String, description: "" },
      },
    ];
    const runs = [
      () => ChatCompletionStream.createChatCompletion(client, CREATE),
      () => ChatCompletionStreamingRunner.runTools(client, { ...CREATE, tools, stream: true }),
      () => ChatCompletionRunner.runTools(client, { ...CREATE, tools }),
    ];
    for (const start of runs) {
      const run = start();
      for (const each of [
        ChatCompletionStream,
        ChatCompletionStreamingRunner,
        ChatCompletionRunner,
        EventStream,
      ]) {
        expect(run).toBeInstanceOf(each);
      }
      expect(run).not.toBeInstanceOf(ResponseStream);
      expect(await run.finalContent()).toBe("It rains.");
    }
    const stream = ResponseStream.createResponse(client, { model: "m", input: "x" });
    expect(stream).toBeInstanceOf(ResponseStream);
    expect(stream).toBeInstanceOf(EventStream);
    stream.abort();
    await stream.done().catch(() => {});
    for (const other of [
      stream,
      new Stream(async function* () {}, new AbortController()),
      {},
      null,
      undefined,
    ]) {
      expect(other).not.toBeInstanceOf(ChatCompletionStream);
    }
  });

  it("parses on the way and at the end", async () => {
    const { client } = scripted(JSON_TEXT);
    const parsed: unknown[] = [];
    const stream = client.chat.completions
      .stream({ ...CREATE, response_format })
      .on("content.delta", (event) => parsed.push(event.parsed))
      .on("content.done", (event) => parsed.push(event.parsed));
    stream.once("chunk", () =>
      expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.parsed).toBeUndefined(),
    );
    const { choices } = await stream.finalChatCompletion();
    expect(parsed).toEqual([{ city: "Os" }, { city: "Oslo" }, { city: "Oslo" }]);
    const city: string | undefined = choices[0]?.message.parsed?.city;
    expect(city).toBe("Oslo");
  });

  it("tells of each call, one after the other", async () => {
    const { client } = scripted(CALLS);
    const told: Told[] = [];
    const stream = client.chat.completions
      .stream({ ...CREATE, tools: [zodFunction({ name: "weather", parameters: City })] })
      .on("content.done", ({ content }) => told.push(["content.done", content]))
      .on("tool_calls.function.arguments.delta", (e) =>
        told.push(["delta", e.index, e.arguments_delta, e.parsed_arguments]),
      )
      .on("tool_calls.function.arguments.done", (e) =>
        told.push(["done", e.index, e.name, e.arguments, e.parsed_arguments]),
      );
    const message = await stream.finalMessage();
    expect(told).toEqual([
      ["content.done", "One moment."],
      ["delta", 0, "", undefined],
      ["delta", 0, '{"city":', {}],
      ["delta", 0, '"Oslo"}', { city: "Oslo" }],
      ["done", 0, "weather", '{"city":"Oslo"}', { city: "Oslo" }],
      ["delta", 1, '{"city":"Rome"}', { city: "Rome" }],
      ["done", 1, "weather", '{"city":"Rome"}', { city: "Rome" }],
    ]);
    expect(message.tool_calls).toMatchObject([
      {
        id: "call_a",
        type: "function",
        function: { arguments: '{"city":"Oslo"}', parsed_arguments: { city: "Oslo" } },
      },
      { id: "call_b" },
    ]);
    expect(await stream.finalFunctionToolCall()).toMatchObject({ name: "weather" });
  });

  it("tells of refusals and log probabilities", async () => {
    const token = (text: string) => ({ token: text, logprob: -0.1, bytes: null, top_logprobs: [] });
    const refusal = chunks([
      { role: "assistant" },
      { refusal: "I will " },
      { refusal: "not." },
    ]) as ChatCompletionChunk[];
    for (const [index, text] of ["I will ", "not."].entries()) {
      const choice = refusal[index + 1]?.choices[0];
      if (choice) choice.logprobs = { content: null, refusal: [token(text)] };
    }
    const { client } = scripted(refusal);
    const told: Told[] = [];
    const stream = client.chat.completions
      .stream({ ...CREATE, logprobs: true })
      .on("refusal.delta", ({ delta, snapshot }) => told.push(["refusal.delta", delta, snapshot]))
      .on("refusal.done", (event) => told.push(["refusal.done", event.refusal]))
      .on("logprobs.refusal.delta", ({ snapshot }) => told.push(["logprobs.refusal.delta", snapshot.length]))
      .on("logprobs.refusal.done", (event) => told.push(["logprobs.refusal.done", event.refusal.length]));
    const { choices } = await stream.finalChatCompletion();
    expect(told).toEqual([
      ["refusal.delta", "I will ", "I will "],
      ["logprobs.refusal.delta", 1],
      ["refusal.delta", "not.", "I will not."],
      ["logprobs.refusal.delta", 2],
      ["refusal.done", "I will not."],
      ["logprobs.refusal.done", 2],
    ]);
    expect(choices[0]).toMatchObject({
      message: { content: null, refusal: "I will not." },
      logprobs: { content: null },
    });
  });

  it("keeps several answers apart when the bytes of a tool run are passed on", async () => {
    const { client } = scripted();
    expect(client.profile).toBe("openai");
    const lines = [...CALLS, ...chunks([{ role: "assistant", content: "Rain." }], "stop", "chatcmpl-2")]
      .map((chunk) => `${JSON.stringify(chunk)}\n`)
      .join("");
    const runner = ChatCompletionStreamingRunner.fromReadableStream(new Blob([lines]).stream());
    expect(await runner.finalContent()).toBe("Rain.");
    expect(runner.allChatCompletions().map(({ id }) => id)).toEqual(["chatcmpl-1", "chatcmpl-2"]);
  });

  it.each([
    [
      "an end that never came",
      chunks([{ role: "assistant", content: "It" }], null),
      /finish_reason of choice 0/,
    ],
    ["no role", chunks([{ content: "It" }]), /role of choice 0/],
    ["no chunks", [], /without a message/],
    ["an error", [{ error: { message: "It broke.", code: "server_error" } }], /It broke/],
  ])("fails for %s", async (_name, stream, message) => {
    const { client } = scripted(stream);
    const errors: Error[] = [];
    const run = client.chat.completions.stream(CREATE).on("error", (error) => errors.push(error));
    await expect(run.finalChatCompletion()).rejects.toThrow(message);
    expect(errors).toHaveLength(1);
    expect(run.errored).toBe(true);
  });

  it("fails as soon as an answer that was to be parsed is cut off", async () => {
    const { client } = scripted(chunks([{ role: "assistant", content: '{"ci' }], "length"), TEXT);
    const run = client.chat.completions.stream({ ...CREATE, response_format });
    await expect(run.done()).rejects.toThrow(LengthFinishReasonError);
    const several = client.chat.completions.stream({ ...CREATE, n: 2 });
    await expect(several.done()).rejects.toThrow(ParameterValidationError);
  });

  it("is aborted from inside and from outside", async () => {
    const { client } = scripted(TEXT, TEXT);
    const stream = client.chat.completions.stream(CREATE);
    const aborts: Error[] = [];
    stream.on("abort", (error) => aborts.push(error)).on("chunk", () => stream.abort());
    await expect(stream.finalMessage()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(aborts).toHaveLength(1);
    expect(stream).toMatchObject({ aborted: true, errored: true, ended: true });
    const outside = client.chat.completions.stream(CREATE, { signal: AbortSignal.abort() });
    await expect(outside.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });
});
