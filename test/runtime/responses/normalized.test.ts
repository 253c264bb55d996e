import { describe, expect, it } from "vitest";
import { customTool, functionTool, type NormalizedEvent, StreamTruncatedError } from "../../../src/index.ts";
import { useEmulator } from "../../support/codex.ts";
import { collect } from "../../support/streams.ts";

const CREATE = { model: "gpt-5.5", input: "Say hello." };
const codex = useEmulator();
const tools = [
  functionTool({ name: "add", parameters: { type: "object", properties: {} }, run: () => "3" }),
  customTool({ name: "shout", run: (input) => input.toUpperCase() }),
];
/** Types in order, each run of the same type once. */
const outline = (events: readonly NormalizedEvent[]): string[] =>
  events.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1]);

describe("normalized events, schema v1", () => {
  it("tell a whole answer, for the stream of create and for that of stream", async () => {
    const answer = {
      reasoning: "think about it",
      text: "Hello there, dear reader.",
      toolCalls: [
        { name: "add", callId: "call_1", arguments: { a: 1 } },
        { name: "shout", callId: "call_2", input: "hey" },
      ],
    };
    codex.emulator.script(answer, answer);
    const created = await codex.connect().responses.create({ ...CREATE, tools, stream: true });
    const events = await collect(created.normalized());
    expect(outline(events)).toEqual([
      "response_started",
      "reasoning_delta",
      "reasoning_done",
      "text_delta",
      "tool_call_started",
      "tool_call_arguments_delta",
      "tool_call_done",
      "tool_call_started",
      "tool_call_arguments_delta",
      "tool_call_done",
      "usage",
      "response_completed",
    ]);
    for (const event of events) {
      expect(event).toMatchObject({ schema_version: "v1", response_id: expect.stringMatching(/^resp_/) });
      expect(event.raw).toHaveProperty("type");
    }
    const text = events.map((event) => (event.type === "text_delta" ? event.delta : "")).join("");
    expect(text).toBe("Hello there, dear reader.");
    expect(events.filter(({ type }) => type === "tool_call_done")).toMatchObject([
      {
        call_id: "call_1",
        tool_call: {
          type: "function",
          id: "call_1",
          name: "add",
          arguments_json: '{"a":1}',
          arguments: { a: 1 },
        },
      },
      { call_id: "call_2", tool_call: { type: "custom", name: "shout", input: "hey" } },
    ]);
    expect(events.at(-1)).toMatchObject({ finish_reason: "tool_calls" });

    const again = await collect(
      codex
        .connect()
        .responses.stream({ ...CREATE, tools })
        .normalized(),
    );
    expect(outline(again)).toEqual(outline(events));
  });

  it("say how an answer ended", async () => {
    codex.emulator.script(
      "whole",
      { text: "cut", incomplete: "max_output_tokens" },
      { text: "no", incomplete: "content_filter" },
    );
    const reasons: unknown[] = [];
    for (let i = 0; i < 3; i++) {
      const stream = await codex.connect().responses.create({ ...CREATE, stream: true });
      reasons.push((await collect(stream.normalized())).at(-1));
    }
    expect(reasons).toMatchObject([
      { type: "response_completed", finish_reason: "stop" },
      { type: "response_completed", finish_reason: "length" },
      { type: "response_completed", finish_reason: "content_filter" },
    ]);
  });

  it("end in an error event when the answer failed or broke off, without response_completed", async () => {
    codex.emulator.script(
      { text: "Hel", error: { code: "invalid_prompt", message: "no" } },
      "One two three four.",
    );
    const failed = await collect(
      (await codex.connect().responses.create({ ...CREATE, stream: true })).normalized(),
    );
    codex.emulator.fault({ on: "responses", kind: "truncate" });
    const broken = await collect(codex.connect().responses.stream(CREATE).normalized());
    expect(failed.at(-1)).toMatchObject({ type: "error", error: { code: "invalid_prompt" } });
    expect(broken.at(-1)).toMatchObject({
      type: "error",
      error: expect.any(StreamTruncatedError),
      raw: null,
    });
    for (const { type } of [...failed, ...broken]) expect(type).not.toBe("response_completed");
  });

  it("give null for arguments that are not JSON", async () => {
    codex.emulator.script({ toolCalls: [{ name: "add", arguments: "{broken" }] });
    const stream = await codex.connect().responses.create({ ...CREATE, tools, stream: true });
    const done = (await collect(stream.normalized())).find(({ type }) => type === "tool_call_done");
    expect(done).toMatchObject({ tool_call: { arguments_json: "{broken", arguments: null } });
  });

  it("tell a tool run turn after turn", async () => {
    codex.emulator.script({ toolCalls: [{ name: "add" }] }, "Three.");
    const events = await collect(
      codex
        .connect()
        .responses.runTools({ ...CREATE, tools })
        .normalized(),
    );
    const ends = events.filter(({ type }) => type === "response_started" || type === "response_completed");
    expect(ends).toMatchObject([
      { type: "response_started" },
      { finish_reason: "tool_calls" },
      { type: "response_started" },
      { finish_reason: "stop" },
    ]);
  });

  it("abort the request when their loop is left", async () => {
    codex.emulator.script({ text: "word ".repeat(400), pace: 5 });
    const stream = await codex.connect().responses.create({ ...CREATE, stream: true });
    for await (const event of stream.normalized()) if (event.type === "text_delta") break;
    await codex.emulator.idle();
    expect(codex.emulator.requests[0]?.aborted).toBe(true);
  });
});
