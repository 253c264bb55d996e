import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ParsingToolFunction } from "../../../src/helpers/chat.ts";
import {
  APIUserAbortError,
  ConfigurationError,
  ToolCallRequiredError,
  zodFunction,
} from "../../../src/index.ts";
import { collect } from "../../support/streams.ts";
import { CREATE, chunks, completion, functionCall, scripted } from "./support.ts";

const asks = (args: string, name = "getWeather") =>
  completion({ tool_calls: [functionCall(name, args)] }, "tool_calls");
const RAIN = completion({ content: "It rains." });
const tool = (run: (text: string) => unknown) => ({
  type: "function" as const,
  function: { name: "getWeather", function: run, parameters: {}, description: "the weather" },
});

describe("chat.completions.runTools", () => {
  it("gives the model what its calls gave, until it calls no more", async () => {
    const { client, sent } = scripted(asks("Oslo"), RAIN);
    const told: unknown[][] = [];
    const runner = client.chat.completions
      .runTools({ ...CREATE, tools: [tool((city) => `rain in ${city}`)] })
      .on("functionToolCall", (call) => told.push(["call", call.name, call.arguments]))
      .on("functionToolCallResult", (content) => told.push(["result", content]))
      .on("content", (content) => told.push(["content", content]))
      .on("totalUsage", (usage) => told.push(["usage", usage.total_tokens]));
    expect(await runner.finalContent()).toBe("It rains.");
    expect(told).toEqual([
      ["call", "getWeather", "Oslo"],
      ["result", "rain in Oslo"],
      ["content", "It rains."],
      ["usage", 10],
    ]);
    expect(sent[0]).toMatchObject({
      tool_choice: "auto",
      tools: [
        { type: "function", function: { name: "getWeather", parameters: {}, description: "the weather" } },
      ],
    });
    expect(sent[1]?.messages.slice(1)).toMatchObject([
      { role: "assistant", content: null, tool_calls: [{ id: "call_1" }] },
      { role: "tool", tool_call_id: "call_1", content: "rain in Oslo" },
    ]);
    expect(runner.allChatCompletions()).toHaveLength(2);
    expect(await runner.finalFunctionToolCallResult()).toBe("rain in Oslo");
    expect(await runner.totalUsage()).toEqual({ prompt_tokens: 6, completion_tokens: 4, total_tokens: 10 });
  });

  it("parses arguments, by a parser of one's own or by a schema", async () => {
    const parameters = z.object({ city: z.string() });
    const tools = [
      new ParsingToolFunction({
        name: "count",
        parse: (text) => JSON.parse(text) as object,
        function: (object, runner) => `${Object.keys(object).length} of ${runner.messages.length}`,
        parameters: { type: "object" },
        description: "counts",
      }),
      zodFunction({ name: "where", parameters, function: ({ city }, { callId }) => ({ city, callId }) }),
    ];
    const { client, sent } = scripted(asks('{"a":1,"b":2}', "count"), asks('{"city":"Oslo"}', "where"), RAIN);
    await client.chat.completions.runTools({ ...CREATE, tools }).done();
    expect(
      sent
        .at(-1)
        ?.messages.filter(({ role }) => role === "tool")
        .map(({ content }) => content),
    ).toEqual(["2 of 2", '{"city":"Oslo","callId":"call_1"}']);
  });

  it("leaves to the model what the model got wrong", async () => {
    const tools = [
      zodFunction({ name: "where", parameters: z.object({ city: z.string() }), function: () => "x" }),
    ];
    const { client, sent } = scripted(asks("{}", "when"), asks('{"city":', "where"), RAIN);
    await client.chat.completions.runTools({ ...CREATE, tools }).done();
    const [unknown, broken] = sent.at(-1)?.messages.filter(({ role }) => role === "tool") ?? [];
    expect(unknown?.["content"]).toMatch(/"when".*"where"/);
    expect(broken?.["content"]).toMatch(/JSON/);
  });

  it("ends with the error that a function throws", async () => {
    const { client, sent } = scripted(asks("Oslo"), RAIN);
    const runner = client.chat.completions.runTools({
      ...CREATE,
      tools: [
        tool(() => {
          throw new Error("no weather today");
        }),
      ],
    });
    await expect(runner.done()).rejects.toThrow("no weather today");
    expect(sent).toHaveLength(1);
  });

  it("ends after the one function that was asked for, and lets no other run", async () => {
    let runs = 0;
    const params = {
      ...CREATE,
      tools: [
        tool(() => ++runs),
        { ...tool(() => ++runs), function: { ...tool(() => ++runs).function, name: "other" } },
      ],
      tool_choice: { type: "function" as const, function: { name: "getWeather" } },
    };
    const { client, sent } = scripted(asks("x", "other"), asks("x"), RAIN);
    const runner = client.chat.completions.runTools(params);
    expect(await runner.finalFunctionToolCallResult()).toBe("1");
    expect({ runs, requests: sent.length }).toEqual({ runs: 1, requests: 2 });
  });

  it("asks at most maxChatCompletions times, ten unless told otherwise", async () => {
    for (const [options, times] of [
      [{}, 10],
      [{ maxChatCompletions: 2 }, 2],
    ] as const) {
      const { client, sent } = scripted(...Array.from({ length: 12 }, () => asks("x")));
      const runner = client.chat.completions.runTools({ ...CREATE, tools: [tool(() => "again")] }, options);
      await runner.done();
      expect(sent).toHaveLength(times);
    }
    const { client } = scripted();
    const wrong = client.chat.completions.runTools({ ...CREATE, tools: [] }, { maxChatCompletions: 0 });
    await expect(wrong.done()).rejects.toBeInstanceOf(ConfigurationError);
  });

  it("needs functions, and says so for tools that have none", async () => {
    const { client, sent } = scripted();
    const tools = [zodFunction({ name: "where", parameters: z.object({}) })];
    await expect(client.chat.completions.runTools({ ...CREATE, tools }).done()).rejects.toThrow(/"where"/);
    expect(sent).toHaveLength(0);
    const custom = { id: "call_1", type: "custom" as const, custom: { name: "sql", input: "select" } };
    const other = scripted(completion({ tool_calls: [custom] }, "tool_calls"));
    const run = other.client.chat.completions.runTools({ ...CREATE, tools: [tool(() => "x")] });
    await expect(run.done()).rejects.toBeInstanceOf(ToolCallRequiredError);
  });

  it("is aborted between two steps", async () => {
    const { client, sent } = scripted(asks("x"), RAIN);
    const stop = new AbortController();
    const tools = [tool(() => stop.abort())];
    const runner = client.chat.completions.runTools({ ...CREATE, tools }, { signal: stop.signal });
    await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(sent.length).toBeLessThan(2);
    expect(runner).toMatchObject({ aborted: true, errored: true });
  });

  it("streams every turn", async () => {
    const call = {
      index: 0,
      id: "call_1",
      type: "function",
      function: { name: "getWeather", arguments: "Oslo" },
    };
    const first = chunks([{ role: "assistant", tool_calls: [call] }], "tool_calls");
    const second = chunks([{ role: "assistant", content: "It rains." }], "stop", "chatcmpl-2");
    const { client, sent } = scripted(first, second);
    const runner = client.chat.completions.runTools({
      ...CREATE,
      stream: true,
      tools: [tool((city) => `rain in ${city}`)],
    });
    const results: string[] = [];
    runner.on("functionToolCallResult", (content) => results.push(content));
    expect(await collect(runner)).toEqual([...first, ...second]);
    expect(results).toEqual(["rain in Oslo"]);
    expect(await runner.finalContent()).toBe("It rains.");
    expect(sent.every(({ stream }) => stream === true)).toBe(true);
  });
});
