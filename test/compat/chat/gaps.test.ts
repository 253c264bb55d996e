import { describe, expect, it } from "vitest";
import { OAuthCodexClient } from "../../../src/index.ts";
import { jwt, SSE_HEADERS, sse } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

const response = { id: "resp_1", object: "response", created_at: 7, model: "gpt-5.5", output: [] };
const text = (output_index: number, id: string, ...deltas: string[]): object[] => [
  ...deltas.map((delta) => ({
    type: "response.output_text.delta",
    output_index,
    content_index: 0,
    item_id: id,
    delta,
  })),
  {
    type: "response.output_item.done",
    output_index,
    item: {
      id,
      type: "message",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text: deltas.join(""), annotations: [] }],
    },
  },
];
const call = (output_index: number, ...deltas: string[]): object[] => {
  const item = { id: "fc_1", type: "function_call", call_id: "call_1", name: "add", arguments: "" };
  return [
    { type: "response.output_item.added", output_index, item },
    ...deltas.map((delta) => ({
      type: "response.function_call_arguments.delta",
      output_index,
      item_id: "fc_1",
      delta,
    })),
    { type: "response.output_item.done", output_index, item: { ...item, arguments: deltas.join("") } },
  ];
};

/** A whole stream, its events numbered from 0. */
const whole = (...items: object[]): object[] =>
  [
    { type: "response.created", response: { ...response, status: "in_progress" } },
    ...items,
    { type: "response.completed", response: { ...response, status: "completed" } },
  ].map((event, sequence_number) => ({ ...event, sequence_number }));

async function told(events: readonly object[]): Promise<{ content: string; args: string; end: unknown }> {
  const client = new OAuthCodexClient({
    baseURL: "http://127.0.0.1:9/backend-api/codex",
    profile: "codex",
    accessToken: jwt(),
    continuity: "off",
    maxRetries: 0,
    fetch: async () => new Response(sse(...events), { headers: SSE_HEADERS }),
  });
  const got = { content: "", args: "", end: undefined as unknown };
  try {
    const stream = await client.chat.completions.create({
      model: "gpt-5.5",
      messages: [{ role: "user", content: "go" }],
      stream: true,
    });
    for (const { choices } of await collect(stream)) {
      got.content += choices[0]?.delta.content ?? "";
      for (const { function: called } of choices[0]?.delta.tool_calls ?? [])
        got.args += called?.arguments ?? "";
      got.end = choices[0]?.finish_reason ?? got.end;
    }
  } catch (error) {
    got.end = error;
  }
  return got;
}

const truncated = {
  name: "StreamTruncatedError",
  code: "stream_truncated",
  message: expect.stringContaining("missing or out of order"),
};

/** The events with two of them changed round. */
function swapped(events: readonly object[], one: number, other: number): object[] {
  const list = [...events];
  [list[one], list[other]] = [list[other] ?? {}, list[one] ?? {}];
  return list;
}

describe("the pieces of a chat stream whose events", () => {
  const lines = whole(...text(0, "msg_1", "one ", "two ", "three"));

  it("all come, are the answer", async () => {
    expect(await told(lines)).toMatchObject({ content: "one two three", end: "stop" });
  });

  it("come in another order, end in an error that has the whole response", async () => {
    const { end } = await told(swapped(lines, 1, 2));
    expect(end).toMatchObject(truncated);
    expect(end).toMatchObject({ partial: { output_text: "one two three", status: "completed" } });
  });

  it("lack a delta in the middle, end in an error", async () => {
    expect((await told(lines.toSpliced(2, 1))).end).toMatchObject(truncated);
  });

  it("lack a delta of the arguments of a call, end in an error", async () => {
    const calls = whole(...call(0, '{"a":', "1,", '"b":2}'));
    expect(await told(calls)).toMatchObject({ args: '{"a":1,"b":2}', end: "tool_calls" });
    expect((await told(calls.toSpliced(3, 1))).end).toMatchObject(truncated);
  });

  it("lack the last delta, which the end of the item says, are the answer", async () => {
    expect(await told(lines.toSpliced(3, 1))).toMatchObject({ content: "one two three", end: "stop" });
  });

  it("are numbered without a gap, but say another text in the end, are left as they were told", async () => {
    const [first, ...others] = text(0, "msg_1", "one ", "two");
    const events = whole({ ...first, delta: "One, " }, ...others);
    expect(await told(events)).toMatchObject({ content: "One, two", end: "stop" });
  });

  it("lack some, but say no other text, are the answer", async () => {
    const two = whole(...text(0, "msg_1", "one "), ...text(1, "msg_2", "two"));
    expect(await told(two.toSpliced(0, 1))).toMatchObject({ content: "one two", end: "stop" });
  });
});
