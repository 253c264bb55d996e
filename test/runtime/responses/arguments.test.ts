import { describe, expect, it } from "vitest";
import { z } from "zod";
import { functionTool, zodFunction, zodResponsesFunction } from "../../../src/index.ts";
import { argumentsText, parseArguments } from "../../../src/runtime/structured/arguments.ts";
import { answering } from "../../support/both.ts";
import { answer, codexClient, SSE_HEADERS, sse } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

const ASK = { model: "gpt-5.5", input: "x" };
const CHAT = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "x" }] };
const NONE = { type: "object", properties: {}, required: [], additionalProperties: false };

const call = (args: unknown) => () =>
  new Response(
    sse(
      { type: "response.created", response: { id: "resp_1", status: "in_progress" } },
      {
        type: "response.output_item.done",
        output_index: 0,
        item: { type: "function_call", call_id: "call_1", name: "now", arguments: args, status: "completed" },
      },
      { type: "response.completed", response: { id: "resp_1", status: "completed", output: [] } },
    ),
    { headers: SSE_HEADERS },
  );
const done = () => new Response(answer("done"), { headers: SSE_HEADERS });

it.each([
  ["", {}],
  [" \n", {}],
  [undefined, {}],
  [null, {}],
  [{ a: 1 }, { a: 1 }],
  ['{"a":1}', { a: 1 }],
])("arguments %j are %j", (given, expected) => {
  expect(parseArguments(given)).toEqual(expected);
  expect(JSON.parse(argumentsText(given))).toEqual(expected);
});

describe.each([
  ["an empty text", ""],
  ["blanks", " "],
])("arguments that are %s", (_, args) => {
  const connect = (...answers: (() => Response)[]) => codexClient({ fetch: answering(...answers).fetch });

  it.each([
    ["JSON Schema", NONE],
    ["zod", z.object({})],
  ])("run a function without parameters, %s", async (_kind, parameters) => {
    const tool = functionTool({ name: "now", parameters: parameters as typeof NONE, run: () => "12:00" });
    const run = await connect(call(args), done)
      .responses.runTools({ ...ASK, tools: [tool] })
      .result();
    expect(run.toolResults).toMatchObject([{ outcome: "ok", output: "12:00", arguments: {} }]);
  });

  it("are an empty object where they are parsed", async () => {
    const tools = [zodResponsesFunction({ name: "now", parameters: z.object({}) })];
    const response = await connect(call(args)).responses.parse({ ...ASK, tools });
    expect(response.output[0]).toMatchObject({ parsed_arguments: {} });
    const chat = await connect(call(args)).chat.completions.parse({
      ...CHAT,
      tools: [zodFunction({ name: "now", parameters: z.object({}) })],
    });
    expect(chat.choices[0]?.message.tool_calls?.[0]?.function.parsed_arguments).toEqual({});
    const events = await collect(
      (await connect(call(args)).responses.create({ ...ASK, stream: true })).normalized(),
    );
    expect(events.find(({ type }) => type === "tool_call_done")).toMatchObject({
      tool_call: { arguments: {} },
    });
  });

  it.each([
    ["a helper's", zodFunction({ name: "now", parameters: z.object({}), function: () => "12:00" })],
    [
      "one with a parser",
      {
        type: "function" as const,
        function: {
          name: "now",
          description: "",
          parameters: NONE,
          parse: JSON.parse,
          function: () => "12:00",
        },
      },
    ],
  ])("run a function of a chat: %s", async (_kind, tool) => {
    const run = connect(call(args), done).chat.completions.runTools({ ...CHAT, tools: [tool] });
    expect(await run.finalFunctionToolCallResult()).toBe("12:00");
  });
});
