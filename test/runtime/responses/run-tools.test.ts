import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import {
  APIUserAbortError,
  customTool,
  functionTool,
  OAuthCodexError,
  ToolCallRequiredError,
  type ToolRunCall,
  zodResponsesFunction,
  zodTextFormat,
} from "../../../src/index.ts";
import { answering } from "../../support/both.ts";
import { useEmulator } from "../../support/codex.ts";
import { openaiClient, SSE_HEADERS, sse } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

const CREATE = { model: "gpt-5.5", input: "Add it up." };
const codex = useEmulator();
const add = functionTool({
  name: "add",
  parameters: z.object({ a: z.number(), b: z.number() }),
  run: ({ a, b }) => a + b,
});
const call = (name: string, args: unknown, callId = `call_${name}`) => ({ name, arguments: args, callId });
type Item = Record<string, unknown>;
const inputOf = (request: number): Item[] => {
  const body = codex.emulator.requests[request]?.body as { input: Item[] } | undefined;
  if (!body) throw new Error(`there was no request ${request}`);
  return body.input;
};
const outputsOf = (request: number): unknown[] =>
  inputOf(request).flatMap(({ type, output }) => (String(type).endsWith("_output") ? [output] : []));

describe("responses.runTools", () => {
  it("runs what the model calls and gives it back until there is an answer", async () => {
    codex.emulator.script({ toolCalls: [call("add", { a: 1, b: 2 })] }, "Three.");
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [add] });
    expect((await run.finalResponse()).output_text).toBe("Three.");
    expect(inputOf(1)).toMatchObject([
      { role: "user" },
      { type: "function_call", call_id: "call_add" },
      { type: "function_call_output", call_id: "call_add", output: "3" },
    ]);
    const { toolResults, responses, usage } = await run.result();
    expect(toolResults).toMatchObject([
      { name: "add", outcome: "ok", output: "3", arguments: { a: 1, b: 2 }, turn: 1 },
    ]);
    expect(usage.total_tokens).toBe(
      responses.reduce((sum, each) => sum + (each.usage?.total_tokens ?? 0), 0),
    );
  });

  it.each([undefined, null, ""])("answers a call by its id where its call_id is %j", async (call_id) => {
    const item = { type: "function_call", id: "fc_1", call_id, name: "add", arguments: '{"a":1,"b":2}' };
    const custom = { type: "custom_tool_call", id: "ctc_1", call_id, name: "echo", input: "hi" };
    codex.emulator.script(
      {
        events: [
          { type: "response.created", response: { id: "resp_1", output: [] } },
          { type: "response.output_item.done", output_index: 0, item },
          { type: "response.output_item.done", output_index: 1, item: custom },
          { type: "response.completed", response: { id: "resp_1", status: "completed", output: [] } },
        ],
      },
      "Three.",
    );
    const echo = customTool({ name: "echo", run: (input) => input });
    const { toolResults, response } = await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [add, echo] })
      .result();
    expect(toolResults).toMatchObject([{ callId: "fc_1" }, { callId: "ctc_1" }]);
    expect(inputOf(1)).toMatchObject([
      { role: "user" },
      { type: "function_call", call_id: "fc_1" },
      { type: "custom_tool_call", call_id: "ctc_1" },
      { type: "function_call_output", call_id: "fc_1", output: "3" },
      { type: "custom_tool_call_output", call_id: "ctc_1", output: "hi" },
    ]);
    expect(response.output_text).toBe("Three.");
  });

  it("names on its last response what was not sent, as responses.stream does", async () => {
    codex.emulator.script({ toolCalls: [call("add", { a: 1, b: 2 })] }, "Three.", "Three.");
    const client = codex.connect({ validationMode: "ignore" });
    const params = { ...CREATE, temperature: 0.5 };
    const run = await client.responses.runTools({ ...params, tools: [add] }).finalResponse();
    const streamed = await client.responses.stream(params).finalResponse();
    const seen = [];
    const normal = codex.connect();
    for await (const event of await normal.responses.create({ ...CREATE, stream: true }))
      if (event.type === "response.completed") seen.push(event.response.dropped_parameters);
    expect([run.dropped_parameters, streamed.dropped_parameters, seen]).toEqual([
      ["temperature"],
      ["temperature"],
      [[]],
    ]);
  });

  it("replays reasoning in front of its call, with its encrypted content and without ids", async () => {
    codex.emulator.script({ reasoning: "hm", toolCalls: [call("add", { a: 1, b: 2 })] }, "Three.");
    await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [add] })
      .done();
    const types = inputOf(1).map(({ type }) => type);
    expect(types).toEqual(["message", "reasoning", "function_call", "function_call_output"]);
    expect(inputOf(1)[1]).toMatchObject({ encrypted_content: expect.stringMatching(/^gAAAA/) });
    for (const item of inputOf(1)) expect(item).not.toHaveProperty("id");
  });

  it("gives an input to go on with, that the backend takes without a complaint", async () => {
    const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
    codex.emulator.script(
      { reasoning: "hm", toolCalls: [call("add", { a: 1, b: 2 }), { name: "shout", input: "hey" }] },
      "Done.",
      "More.",
    );
    const shout = customTool({ name: "shout", run: (text) => text.toUpperCase() });
    const client = codex.connect({ logger });
    const { input } = await client.responses.runTools({ ...CREATE, tools: [add, shout] }).result();
    const more = await client.responses.create({
      ...CREATE,
      input: [...input, { role: "user", content: "More?" }],
      tools: [add, shout],
    });
    expect(more.output_text).toBe("More.");
    expect(outputsOf(2)).toEqual(["3", "HEY"]);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it("tells responses, calls and results as they come", async () => {
    codex.emulator.script({ toolCalls: [call("add", { a: 1, b: 2 })] }, "Three it is.");
    const heard: unknown[] = [];
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [add] });
    run.on("run.tool_call", (event) => heard.push(event.call.arguments));
    run.on("run.tool_result", (event) => heard.push(event.result.output));
    const types = new Set((await collect(run)).map(({ type }) => type));
    expect(heard).toEqual([{ a: 1, b: 2 }, "3"]);
    for (const type of ["run.tool_call", "run.tool_result", "run.response", "response.output_text.delta"]) {
      expect(types).toContain(type);
    }
  });

  it("runs calls in parallel, no more than `concurrency` at a time, and answers in their order", async () => {
    for (const concurrency of [1, 3]) {
      let running = 0;
      let most = 0;
      const slow = functionTool({
        name: "slow",
        parameters: z.object({ ms: z.number() }),
        run: async ({ ms }) => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, ms));
          running--;
          return ms;
        },
      });
      const calls = [40, 5, 20, 1].map((ms) => call("slow", { ms }, `call_${ms}`));
      codex.emulator.script({ toolCalls: calls }, "Done.");
      await codex
        .connect()
        .responses.runTools({ ...CREATE, tools: [slow] }, { concurrency })
        .done();
      expect(most).toBe(concurrency);
      expect(outputsOf(1)).toEqual(["40", "5", "20", "1"]);
      codex.emulator.reset();
    }
  });

  it("answers wrong arguments, unknown tools and failing tools to the model", async () => {
    const broken = functionTool({
      name: "broken",
      parameters: z.object({}),
      run: () => {
        throw new Error("out of paper");
      },
    });
    codex.emulator.script(
      {
        toolCalls: [
          call("add", { a: "x", b: 2 }),
          call("add", "{oops", "call_2"),
          call("nope", {}),
          call("broken", {}),
        ],
      },
      "Sorry.",
    );
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [add, broken] });
    const { toolResults } = await run.result();
    expect(toolResults.map(({ outcome }) => outcome)).toEqual(["invalid", "invalid", "unknown", "failed"]);
    expect(outputsOf(1)).toEqual([
      expect.stringMatching(/arguments are wrong: a: /),
      expect.stringMatching(/arguments are wrong: .*JSON/),
      expect.stringMatching(/no tool "nope". Available: add, broken/),
      "The tool failed: out of paper",
    ]);
  });

  it("stops when a tool throws, or tells the model what the caller says, as chosen", async () => {
    const cause = new Error("out of paper");
    const broken = zodResponsesFunction({
      name: "broken",
      parameters: z.object({}),
      function: () => Promise.reject(cause),
    });
    codex.emulator.script({ toolCalls: [call("broken", {})] });
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [broken] }, { onToolError: "throw" });
    const error = await run.done().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OAuthCodexError);
    expect(error).toMatchObject({ code: "tool_failed", cause });
    expect(codex.emulator.requests).toHaveLength(1);

    codex.emulator.script({ toolCalls: [call("broken", {})] }, "Later.");
    const onToolError = (_: unknown, { name }: ToolRunCall) => `${name} is being mended`;
    await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [broken] }, { onToolError })
      .done();
    expect(outputsOf(2)).toEqual(["broken is being mended"]);
  });

  it("asks for approval, and tells the model when there is none", async () => {
    const ran = vi.fn(() => "ran");
    const risky = functionTool({ name: "risky", parameters: z.object({ n: z.number() }), run: ran });
    codex.emulator.script({ toolCalls: [1, 2, 3].map((n) => call("risky", { n }, `call_${n}`)) }, "Fine.");
    const approve = ({ arguments: args }: ToolRunCall) =>
      [true, false, "not on Mondays"][(args as { n: number }).n - 1] as boolean | string;
    await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [risky] }, { approve })
      .done();
    expect(ran).toHaveBeenCalledOnce();
    expect(outputsOf(1)).toEqual(["ran", "The call was declined.", "The call was declined: not on Mondays"]);
  });

  it("stops after maxTurns, with the calls that are left", async () => {
    codex.emulator.script(...Array.from({ length: 3 }, () => ({ toolCalls: [call("add", { a: 1, b: 2 })] })));
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [add] }, { maxTurns: 2 });
    const error = await run.done().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ToolCallRequiredError);
    expect(error).toMatchObject({
      code: "max_turns_reached",
      toolCalls: [{ name: "add", callId: "call_add" }],
    });
    expect(codex.emulator.requests).toHaveLength(2);
  });

  it("leaves tools without a function to the caller", async () => {
    codex.emulator.script({ toolCalls: [call("theirs", {})] });
    const theirs = {
      type: "function" as const,
      name: "theirs",
      parameters: { type: "object" },
      strict: false,
    };
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [add, theirs] });
    await expect(run.done()).rejects.toMatchObject({
      code: "tool_call_required",
      toolCalls: [{ name: "theirs" }],
    });
  });

  it("aborts while a tool runs, tells the tool, and does not wait for it", async () => {
    let signal: AbortSignal | undefined;
    const stuck = functionTool({
      name: "stuck",
      parameters: z.object({}),
      run: (_, context) => {
        signal = context.signal;
        return new Promise(() => {});
      },
    });
    codex.emulator.script({ toolCalls: [call("stuck", {})] });
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [stuck] });
    await run.emitted("run.tool_call");
    await vi.waitFor(() => expect(signal).toBeDefined());
    run.abort();
    await expect(run.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(signal?.aborted).toBe(true);
    expect(codex.emulator.requests).toHaveLength(1);
  });

  it("forces a tool once only", async () => {
    codex.emulator.script({ toolCalls: [call("add", { a: 1, b: 2 })] }, "Three.");
    await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [add], tool_choice: "required" })
      .done();
    const choices = codex.emulator.requests.map(({ body }) => (body as { tool_choice?: string }).tool_choice);
    expect(choices).toEqual(["required", "auto"]);
  });

  it("does not run the calls of an answer that was cut off", async () => {
    codex.emulator.script({ text: "I wi", incomplete: "max_output_tokens" });
    const response = await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [add] })
      .finalResponse();
    expect(response.status).toBe("incomplete");
  });

  it("parses the last answer, and types it", async () => {
    codex.emulator.script({ toolCalls: [call("add", { a: 1, b: 2 })] }, { json: { sum: 3 } });
    const text = { format: zodTextFormat(z.object({ sum: z.number() }), "sum") };
    const { response } = await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [add], text })
      .result();
    expect(response.output_parsed?.sum satisfies number | undefined).toBe(3);
  });

  it("passes text, parts and anything else on as what they are", async () => {
    const values: unknown[] = ["text", undefined, { a: 1 }, [{ type: "input_text", text: "part" }], []];
    const give = functionTool({
      name: "give",
      parameters: z.object({ i: z.number() }),
      run: ({ i }) => values[i],
    });
    codex.emulator.script({ toolCalls: values.map((_, i) => call("give", { i }, `call_${i}`)) }, "Thanks.");
    await codex
      .connect()
      .responses.runTools({ ...CREATE, tools: [give] })
      .done();
    expect(outputsOf(1)).toEqual(["text", "", '{"a":1}', [{ type: "input_text", text: "part" }], "[]"]);
  });
});

describe("responses.runTools on the openai profile", () => {
  it("sends each turn as it is, and reads the streams of OpenAI's API", async () => {
    const output = [
      { type: "function_call", id: "fc_1", call_id: "call_1", name: "add", arguments: '{"a":1,"b":2}' },
      { type: "message", id: "msg_1", role: "assistant", content: [{ type: "output_text", text: "Three." }] },
    ];
    const { fetch, sent } = answering(
      ...output.map((item) => {
        const response = { id: "resp", object: "response", status: "completed", output: [item] };
        return new Response(
          sse(
            { type: "response.created", response: { ...response, status: "in_progress", output: [] } },
            { type: "response.output_item.done", output_index: 0, item },
            { type: "response.completed", response },
          ),
          { headers: SSE_HEADERS },
        );
      }),
    );
    const run = openaiClient({ fetch }).responses.runTools({ ...CREATE, temperature: 0.5, tools: [add] });
    expect((await run.finalResponse()).output_text).toBe("Three.");
    const bodies = sent.map(({ init }) => JSON.parse(init.body as string));
    expect(bodies).toMatchObject([
      { temperature: 0.5, stream: true },
      {
        temperature: 0.5,
        input: [
          { role: "user" },
          { type: "function_call", call_id: "call_1" },
          { type: "function_call_output", call_id: "call_1", output: "3" },
        ],
      },
    ]);
    expect((await run.result()).toolResults).toMatchObject([{ name: "add", outcome: "ok", output: "3" }]);
  });

  it("fails as the API does", async () => {
    const { fetch } = answering(Response.json({ error: { message: "no" } }, { status: 400 }));
    const run = openaiClient({ fetch }).responses.runTools({ ...CREATE, tools: [add] });
    await expect(run.finalResponse()).rejects.toMatchObject({ status: 400, message: "400 no" });
  });
});
