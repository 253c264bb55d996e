import OpenAI from "openai";
import { zodResponseFormat as theirFormat, zodFunction as theirFunction } from "openai/helpers/zod";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { zodFunction, zodResponseFormat } from "../../../src/index.ts";
import { CREATE, chunks, completion, functionCall, scripted, scriptedFetch } from "./support.ts";

/** What both clients have of the helpers, as far as these programs go. */
interface Helpers {
  readonly chat: {
    readonly completions: Record<"stream" | "runTools", (body: object, options?: object) => Run>;
  };
}

interface Run {
  readonly messages: unknown[];
  readonly aborted: boolean;
  readonly errored: boolean;
  readonly ended: boolean;
  on(event: string, listener: (...args: unknown[]) => void): Run;
  abort(): void;
  done(): Promise<void>;
  finalChatCompletion(): Promise<unknown>;
  finalMessage(): Promise<unknown>;
  finalContent(): Promise<unknown>;
  finalFunctionToolCall(): Promise<unknown>;
  finalFunctionToolCallResult(): Promise<unknown>;
  totalUsage(): Promise<unknown>;
  allChatCompletions(): unknown[];
}

interface Kit {
  readonly client: Helpers;
  readonly city: object;
  readonly tool: (run: (args: unknown) => unknown) => object;
}

const EVENTS = [
  "connect",
  "chunk",
  "content",
  "content.delta",
  "content.done",
  "refusal.delta",
  "refusal.done",
  "tool_calls.function.arguments.delta",
  "tool_calls.function.arguments.done",
  "logprobs.content.delta",
  "logprobs.content.done",
  "message",
  "chatCompletion",
  "functionToolCall",
  "functionToolCallResult",
  "finalChatCompletion",
  "finalMessage",
  "finalContent",
  "finalFunctionToolCall",
  "finalFunctionToolCallResult",
  "totalUsage",
  "end",
];

/** Everything that a program can see of a run, in the order in which it came. */
async function observe(run: Run): Promise<unknown> {
  const told: unknown[] = [];
  for (const event of EVENTS)
    run.on(event, (...args) => told.push(JSON.parse(JSON.stringify([event, ...args]))));
  // Errors are worded in our own way, so only that there was one is compared.
  run.on("error", () => told.push(["error"])).on("abort", () => told.push(["abort"]));
  await run.done().catch(() => {});
  const finals = await Promise.all(
    (
      [
        "finalChatCompletion",
        "finalMessage",
        "finalContent",
        "finalFunctionToolCall",
        "finalFunctionToolCallResult",
        "totalUsage",
      ] as const
    ).map((name) => run[name]().catch(() => "rejected")),
  );
  const { messages, aborted, errored, ended } = run;
  return JSON.parse(
    JSON.stringify({ told, finals, messages, aborted, errored, ended, all: run.allChatCompletions() }),
  );
}

const City = z.object({ city: z.string() });

/** Runs a program on both clients, each with the same answers, and compares all that is seen and all that is sent. */
async function same(
  answers: readonly (object | readonly object[])[],
  program: (kit: Kit) => Run,
): Promise<void> {
  const ours = scripted(...answers);
  const theirs = scriptedFetch(answers);
  const openai = new OpenAI({ apiKey: "sk-test", maxRetries: 0, fetch: theirs.fetch as typeof fetch });
  const name = "weather";
  const description = "tells the weather";
  const seen = await observe(
    program({
      client: ours.client as unknown as Helpers,
      city: zodResponseFormat(City, "city"),
      tool: (run) => zodFunction({ name, description, parameters: City, function: run }),
    }),
  );
  const expected = await observe(
    program({
      client: openai as unknown as Helpers,
      city: theirFormat(City, "city"),
      tool: (run) => theirFunction({ name, description, parameters: City, function: run }),
    }),
  );
  expect(seen).toEqual(expected);
  expect(ours.sent.map(withoutSchemas)).toEqual(theirs.sent.map(withoutSchemas));
}

/** Both make their schemas in their own way; that is another test's matter. */
const withoutSchemas = (body: object): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value) => (key === "parameters" || key === "schema" ? "schema" : value)),
  );

const CALL = { index: 0, id: "call_1", type: "function", function: { name: "weather", arguments: "" } };
const argument = (text: string) => ({ tool_calls: [{ index: 0, function: { arguments: text } }] });
const CALLING = chunks(
  [{ role: "assistant", content: null }, { tool_calls: [CALL] }, argument('{"city":'), argument('"Oslo"}')],
  "tool_calls",
);
const OSLO = functionCall("weather", '{"city":"Oslo"}');
const raining = chunks(
  [{ role: "assistant", content: "" }, { content: "It " }, { content: "rains." }],
  "stop",
  "chatcmpl-2",
);
const rain = completion({ content: "It rains." });
const plain = (run: (text: string) => unknown) => ({
  type: "function",
  function: { name: "weather", function: run, parameters: {}, description: "tells the weather" },
});

describe("what a program sees of the chat helpers is what openai shows it", () => {
  it.each<[string, readonly (object | readonly object[])[], (kit: Kit) => Run]>([
    ["a streamed text", [raining], ({ client }) => client.chat.completions.stream(CREATE)],
    [
      "a streamed answer by a schema",
      [chunks([{ role: "assistant" }, { content: '\n{"city":"Os' }, { content: 'lo"}' }])],
      ({ client, city }) => client.chat.completions.stream({ ...CREATE, response_format: city }),
    ],
    [
      "a streamed refusal",
      [chunks([{ role: "assistant", content: null }, { refusal: "I " }, { refusal: "won't." }])],
      ({ client, city }) => client.chat.completions.stream({ ...CREATE, response_format: city }),
    ],
    [
      "streamed calls",
      [CALLING],
      ({ client, tool }) => client.chat.completions.stream({ ...CREATE, tools: [tool(() => "")] }),
    ],
    [
      "an answer that is cut off",
      [chunks([{ role: "assistant", content: '{"ci' }], "length")],
      ({ client, city }) => client.chat.completions.stream({ ...CREATE, response_format: city }),
    ],
    [
      "a stream without an end",
      [chunks([{ role: "assistant", content: "It" }], null)],
      ({ client }) => client.chat.completions.stream(CREATE),
    ],
    ["a failed request", [], ({ client }) => client.chat.completions.stream(CREATE)],
    [
      "an abort",
      [raining],
      ({ client }) => client.chat.completions.stream(CREATE, { signal: AbortSignal.abort() }),
    ],
    [
      "tools",
      [completion({ tool_calls: [OSLO] }, "tool_calls"), rain],
      ({ client, tool }) =>
        client.chat.completions.runTools({
          ...CREATE,
          tools: [tool((args) => `rain in ${(args as { city: string }).city}`)],
        }),
    ],
    [
      "tools that take text and give all sorts of things",
      [completion({ content: "Wait.", tool_calls: [OSLO, { ...OSLO, id: "call_2" }] }, "tool_calls"), rain],
      ({ client }) => {
        const results = [undefined, { rain: 1 }];
        return client.chat.completions.runTools({ ...CREATE, tools: [plain(() => results.shift())] });
      },
    ],
    [
      "tools there are not",
      [completion({ tool_calls: [functionCall("gone", "{}")] }, "tool_calls"), rain],
      ({ client }) => client.chat.completions.runTools({ ...CREATE, tools: [plain(() => "x")] }),
    ],
    [
      "a forced tool",
      [completion({ tool_calls: [functionCall("other", "{}"), OSLO] }, "tool_calls"), rain],
      ({ client }) => {
        const other = plain(() => "other");
        return client.chat.completions.runTools({
          ...CREATE,
          tools: [plain(() => "forced"), { ...other, function: { ...other.function, name: "other" } }],
          tool_choice: { type: "function", function: { name: "weather" } },
        });
      },
    ],
    [
      "a tool that throws",
      [completion({ tool_calls: [OSLO] }, "tool_calls"), rain],
      ({ client }) =>
        client.chat.completions.runTools({
          ...CREATE,
          tools: [
            plain(() => {
              throw new Error("no weather");
            }),
          ],
        }),
    ],
    [
      "the last of its completions",
      Array.from({ length: 3 }, () => completion({ tool_calls: [OSLO] }, "tool_calls")),
      ({ client }) =>
        client.chat.completions.runTools({ ...CREATE, tools: [plain(() => "x")] }, { maxChatCompletions: 3 }),
    ],
    [
      "an answer of a tool run that is cut off",
      [completion({ content: "It" }, "length")],
      ({ client }) => client.chat.completions.runTools({ ...CREATE, tools: [plain(() => "x")] }),
    ],
    [
      "a streamed tool run",
      [CALLING, raining],
      ({ client, tool }) =>
        client.chat.completions.runTools({
          ...CREATE,
          stream: true,
          tools: [tool((args) => `rain in ${(args as { city: string }).city}`)],
        }),
    ],
  ])("%s", async (_name, answers, program) => {
    await same(answers, program);
  });
});
