import { describe, expect, it } from "vitest";
import { StreamTruncatedError } from "../../../src/index.ts";
import { ResponseAccumulator, type ResponseObject } from "../../../src/runtime/responses/accumulator.ts";
import { answering } from "../../support/both.ts";
import { codexClient, openaiClient, SSE_HEADERS, sse } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

const ASK = { model: "gpt-5.5", input: "x" };
const CHAT = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "x" }] };
const CREATED = { type: "response.created", response: { id: "resp_1", status: "in_progress", output: [] } };
const text = (text: string, more: object = {}) => ({ type: "output_text", text, annotations: [], ...more });
const message = (id: string, words: string) => ({
  type: "message",
  id,
  role: "assistant",
  status: "completed",
  content: [text(words)],
});
const done = (item: object, output_index?: number) => ({
  type: "response.output_item.done",
  ...(output_index === undefined ? {} : { output_index }),
  item,
});
const end = (output: unknown = [], type = "completed") => ({
  type: `response.${type}`,
  response: { id: "resp_1", status: type, output },
});
const delta = (words: string) => ({ type: "response.output_text.delta", delta: words });

function resultOf(...events: object[]): ResponseObject {
  const accumulator = new ResponseAccumulator();
  for (const event of events) accumulator.add(event as { type: string });
  return accumulator.result();
}
const texts = ({ output = [] }: ResponseObject): unknown[] =>
  output.flatMap(({ content, summary, arguments: args }) => [
    ...(content ?? []).map((part) => part.text ?? part.refusal),
    ...(summary ?? []).map((part) => part.text),
    ...(args === undefined ? [] : [args]),
  ]);

describe("an answer", () => {
  it("has what is told by events without places and ids, as Codex's own tests send them", () => {
    const result = resultOf(
      CREATED,
      { type: "response.output_item.added", item: { type: "reasoning", id: "rs_1", summary: [] } },
      { type: "response.reasoning_summary_text.delta", delta: "think", summary_index: 0 },
      done({ type: "reasoning", id: "rs_1", summary: [] }),
      { type: "response.output_item.added", item: { ...message("msg_1", ""), status: "in_progress" } },
      delta("a"),
      delta("b"),
      done(message("msg_1", "ab")),
      done(message("msg_2", "c")),
      end(),
    );
    expect(texts(result)).toEqual(["think", "ab", "c"]);
  });

  it("has a refusal, arguments and a summary that come whole, without deltas", () => {
    const result = resultOf(
      CREATED,
      { type: "response.reasoning_summary_text.done", output_index: 0, summary_index: 0, text: "think" },
      { type: "response.refusal.done", output_index: 1, content_index: 0, refusal: "I will not." },
      {
        type: "response.output_item.added",
        output_index: 2,
        item: { type: "function_call", call_id: "c", name: "f" },
      },
      { type: "response.function_call_arguments.done", output_index: 2, arguments: "{}" },
      end(),
    );
    expect(texts(result)).toEqual(["think", "I will not.", "{}"]);
    expect(result.output?.map(({ status }) => status)).not.toContain("in_progress");
  });

  it("has the items that the terminal event leaves out, in their order", () => {
    const told = [message("msg_1", "a"), message("msg_2", "b"), message("msg_3", "c")];
    const events = told.map((item, index) => done(item, index));
    expect(texts(resultOf(CREATED, ...events, end([told[1]])))).toEqual(["a", "b", "c"]);
    expect(texts(resultOf(CREATED, ...events, end([{ ...told[2], id: "other" }])))).toEqual(["a", "b", "c"]);
  });

  it("keeps apart what a server puts in the same place", () => {
    const events = [done(message("msg_1", "a"), 0), done(message("msg_2", "b"), 0)];
    expect(texts(resultOf(CREATED, ...events, end()))).toEqual(["a", "b"]);
    expect(texts(resultOf(CREATED, ...events, ...events, end()))).toEqual(["a", "b"]);
  });

  it("keeps the citations that came, whole or not", () => {
    const note = {
      type: "url_citation",
      url: "https://example.com/a",
      title: "A",
      start_index: 0,
      end_index: 1,
    };
    const events = [
      CREATED,
      delta("a"),
      {
        type: "response.output_text.annotation.added",
        output_index: 0,
        annotation_index: 0,
        annotation: note,
      },
    ];
    for (const last of [[], [end([], "incomplete")], [done(message("msg_1", "a"), 0), end()]]) {
      expect(resultOf(...events, ...last).output?.[0]?.content?.[0]).toMatchObject({ annotations: [note] });
    }
  });

  it.each([
    ["response.failed", "in_progress", "failed"],
    ["response.failed", "completed", "failed"],
    ["response.incomplete", undefined, "incomplete"],
    ["response.completed", "in_progress", "completed"],
    ["response.completed", "incomplete", "incomplete"],
    ["response.done", "failed", "failed"],
  ])("%s whose response says %s is %s", (type, status, expected) => {
    expect(resultOf(CREATED, { type, response: { id: "resp_1", status } }).status).toBe(expected);
  });
});

describe.each(Object.entries({ codex: codexClient, openai: openaiClient }))(
  "on the %s profile",
  (_, connect) => {
    const clientOf = (...events: object[]) =>
      connect({ fetch: answering(() => new Response(sse(...events), { headers: SSE_HEADERS })).fetch });
    const final = (...events: object[]) =>
      clientOf(...events)
        .responses.stream(ASK)
        .finalResponse();
    const plain = async (...events: object[]) =>
      collect((await clientOf(...events).responses.create({ ...ASK, stream: true })).normalized());

    it.each([
      ["a text", "gone"],
      ["null", null],
      ["a number", 7],
      ["a list", []],
      ["one with empty items", { status: "completed", output: [null, 3, {}, "x"] }],
      [
        "one with an item of empty parts",
        { status: "completed", output: [{ type: "message", content: [null] }] },
      ],
      ["one whose output is a text", { status: "completed", output: "x" }],
    ])("a terminal event whose response is %s leaves what was told", async (_kind, response) => {
      const last = { type: "response.completed", response };
      const answer = await final(CREATED, delta("abc"), last);
      expect(answer).toMatchObject({ status: "completed", output_text: "abc" });
      const events = await plain(CREATED, delta("abc"), last);
      expect(events.at(-1)).toMatchObject({ type: "response_completed", finish_reason: "stop" });
    });

    it("the plain events end as the answer does when the response has no status", async () => {
      const failed = { type: "response.failed", response: { error: { code: "boom", message: "no" } } };
      expect((await plain(CREATED, failed)).at(-1)).toMatchObject({ type: "error", error: { code: "boom" } });
      const cut = {
        type: "response.incomplete",
        response: { incomplete_details: { reason: "max_output_tokens" } },
      };
      expect((await plain(CREATED, delta("a"), cut)).at(-1)).toMatchObject({ finish_reason: "length" });
    });

    it("refusals are among the plain events", async () => {
      const events = await plain(
        CREATED,
        { type: "response.refusal.delta", output_index: 0, content_index: 0, delta: "I will " },
        { type: "response.refusal.done", output_index: 0, content_index: 0, refusal: "I will not." },
        end(),
      );
      expect(events.flatMap((event) => (event.type === "refusal_delta" ? [event.delta] : []))).toEqual([
        "I will ",
        "not.",
      ]);
    });

    it("a stream that ends too early is an error with what came", async () => {
      const iterate = async () =>
        collect(await clientOf(CREATED, delta("ab")).responses.create({ ...ASK, stream: true }));
      const error = await iterate().catch((error: unknown) => error);
      expect(error).toBeInstanceOf(StreamTruncatedError);
      expect(error).toMatchObject({
        requestID: "req_1",
        headers: expect.any(Headers),
        partial: { output: [{ content: [{ text: "ab" }] }] },
      });
    });

    it("a connection that breaks keeps what came", async () => {
      const bytes = new TextEncoder().encode(sse(CREATED, delta("ab")));
      const body = () => {
        let sent = false;
        return new ReadableStream<Uint8Array>({
          pull(sink) {
            if (sent) return sink.error(new TypeError("terminated"));
            sent = true;
            sink.enqueue(bytes);
          },
        });
      };
      const client = connect({ fetch: async () => new Response(body(), { headers: SSE_HEADERS }) });
      const error = await client.responses
        .stream(ASK)
        .finalResponse()
        .catch((error: unknown) => error);
      expect(error).toMatchObject({
        code: "stream_truncated",
        partial: { output: [{ content: [{ text: "ab" }] }] },
      });
    });
  },
);

describe("a chat stream", () => {
  it("adds nothing to deltas that the finished text does not begin with", async () => {
    const body = sse(CREATED, delta("Hello wor"), done(message("msg_1", "Goodbye, world"), 0), end());
    const client = codexClient({
      fetch: answering(() => new Response(body, { headers: SSE_HEADERS })).fetch,
    });
    const chunks = await collect(await client.chat.completions.create({ ...CHAT, stream: true }));
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe("Hello wor");
  });

  const chunk = (id: string, delta: object, more: object = {}) =>
    `data: ${JSON.stringify({ id, object: "chat.completion.chunk", model: "m", choices: [{ index: 0, delta, finish_reason: null, ...more }] })}\n\n`;

  it("is read when every chunk has another id, and when frames of another kind come between", async () => {
    const body = [
      chunk("a", { role: "assistant", content: "Hel" }),
      'data: {"type":"keepalive"}\n\n',
      "data: null\n\n",
      chunk("b", { content: "lo" }, { content_filter_results: { hate: "safe" } }),
      chunk("c", {}, { finish_reason: "stop", native_finish_reason: "end_turn" }),
      'data: {"id":"d","object":"chat.completion.chunk","usage":{"total_tokens":3}}\n\n',
    ].join("");
    const client = openaiClient({
      fetch: answering(() => new Response(body, { headers: SSE_HEADERS })).fetch,
    });
    const completion = await client.chat.completions.stream(CHAT).finalChatCompletion();
    expect(completion.choices).toMatchObject([
      {
        message: { content: "Hello" },
        finish_reason: "stop",
        native_finish_reason: "end_turn",
        content_filter_results: { hate: "safe" },
      },
    ]);
  });
});
