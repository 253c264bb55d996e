import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chatChunks } from "../../../src/compat/chat/chunks.ts";
import { chatCompletion } from "../../../src/compat/chat/completion.ts";
import { addChunk, type CompletionSnapshot, wholeCompletion } from "../../../src/runtime/chat/snapshot.ts";
import { ResponseAccumulator } from "../../../src/runtime/responses/accumulator.ts";
import type { OutputItem, StreamEvent } from "../../../src/runtime/responses/events.ts";
import { normalizedEvents } from "../../../src/runtime/responses/normalized.ts";
import { collect } from "../../support/streams.ts";
import { type SloppyStream, said, sloppyStreams } from "./sloppy.ts";

function resultOf(events: readonly StreamEvent[]): ReturnType<ResponseAccumulator["result"]> {
  const accumulator = new ResponseAccumulator();
  for (const event of structuredClone(events)) accumulator.add(event);
  return accumulator.result();
}

const textIn = (items: readonly OutputItem[], key: "text" | "refusal"): string =>
  items
    .flatMap(({ type, content }) => (type === "message" ? (content ?? []) : []))
    .map((part) => part[key] ?? "")
    .join("");

const calls = (items: readonly OutputItem[]): unknown[] =>
  items
    .filter(({ type }) => type.endsWith("_call"))
    .map(({ name, arguments: args, input }) => [name, args ?? input]);

/** The events as they come: those who read them may change them. */
async function* sent(events: readonly StreamEvent[]): AsyncGenerator<StreamEvent> {
  yield* structuredClone(events);
}

/** Of an answer whose beginning comes last the order is not known while it is told. */
const inOrder = (late: boolean, text: string): string => (late ? [...text].sort().join("") : text);
const sorted = (late: boolean, list: readonly unknown[]): readonly unknown[] =>
  late ? list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;

describe("whatever a stream tells of an answer", () => {
  it("is in its result, once and in order", () => {
    fc.assert(
      fc.property(sloppyStreams, ({ items, events }) => {
        expect(resultOf(events).output?.map(said)).toEqual(items.map(said));
      }),
      { numRuns: 2000 },
    );
  });

  it("is told by the plain events, whatever comes without deltas", async () => {
    await fc.assert(
      fc.asyncProperty(sloppyStreams, async ({ items, events, late }: SloppyStream) => {
        const told = await collect(normalizedEvents(sent(events), () => undefined));
        const sum = (type: string): string =>
          told.map((event) => (event.type === type ? (event as { delta: string }).delta : "")).join("");
        expect(inOrder(late, sum("text_delta"))).toBe(inOrder(late, textIn(items, "text")));
        expect(inOrder(late, sum("refusal_delta"))).toBe(inOrder(late, textIn(items, "refusal")));
        const done = told.flatMap((event) => (event.type === "tool_call_done" ? [event.tool_call] : []));
        const named = done.map((call) => [
          call.name,
          call.type === "custom" ? call.input : call.arguments_json,
        ]);
        // An end may come with the terminal event alone, after those of the calls behind it.
        expect(sorted(true, named)).toEqual(sorted(true, calls(items)));
        expect(told[0]?.type).toBe("response_started");
        expect(told.at(-1)).toMatchObject({
          type: "response_completed",
          finish_reason: calls(items).length > 0 ? "tool_calls" : "stop",
        });
      }),
      { numRuns: 500 },
    );
  });

  it("is told once where neither ids nor places say which of two alike messages the end repeats", async () => {
    const message = (type: "refusal" | "output_text", text: string): object => ({
      type: "message",
      role: "assistant",
      status: "completed",
      content: [type === "refusal" ? { type, refusal: text } : { type, text, annotations: [] }],
    });
    const items = [message("refusal", "b"), message("output_text", "a"), message("output_text", "b")];
    const events = [
      { type: "response.created", response: { id: "resp_1", status: "in_progress", output: [] } },
      ...items.map((item) => ({ type: "response.output_item.done", item })),
      { type: "response.completed", response: { id: "resp_1", status: "completed", output: [items[2]] } },
    ];
    const told = await collect(normalizedEvents(sent(events as never), () => undefined));
    const text = told.map((event) => (event.type === "text_delta" ? event.delta : "")).join("");
    expect(text).toBe("ab");
  });

  it("is found again at the end under no name, in another order and among many alike", () => {
    const said = (text: string): OutputItem => ({
      type: "message",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text, annotations: [] }],
    });
    const texts = Array.from({ length: 600 }, (_, index) => `${index % 3}`);
    const told = ["first", ...texts].map((text) => ({ type: "response.output_item.done", item: said(text) }));
    const output = [...texts, "first"].map(said);
    const accumulator = new ResponseAccumulator();
    const end = { type: "response.completed", response: { id: "resp_1", status: "completed", output } };
    const places = told.map((event) => accumulator.add(event));
    accumulator.add(end);
    expect(accumulator.places()).toEqual([...places.slice(1), places[0]]);
  });

  it.each([
    [
      "counts the parts anew",
      { content_index: 1 },
      [{ type: "output_text", text: "abc", annotations: ["c"] }],
      "abc",
    ],
    [
      "puts another in front",
      {},
      [
        { type: "refusal", refusal: "no" },
        { type: "output_text", text: "abcd", annotations: ["c"] },
      ],
      "abcd",
    ],
    [
      "cuts them anew",
      {},
      [
        { type: "output_text", text: "a" },
        { type: "output_text", text: "bcd", annotations: ["c"] },
      ],
      "abcd",
    ],
    [
      "has one that is none",
      {},
      [null, { size: 3 }, { type: "output_text", text: "abc", annotations: ["c"] }],
      "abc",
    ],
    ["has one without its type", {}, [{ text: "abcd", annotations: ["c"] }], "abcd"],
    [
      "says the same behind another",
      {},
      [
        { type: "output_text", text: "x" },
        { type: "output_text", text: "abc" },
      ],
      "abcx",
    ],
  ])("is told once where the end of an item %s", async (_, at, content, told) => {
    const citation = { type: "url_citation", url: "u", title: "t", start_index: 0, end_index: 1 };
    const cited = JSON.parse(JSON.stringify(content).replaceAll('"c"', JSON.stringify(citation)));
    const item = { type: "message", id: "msg_1", role: "assistant", status: "completed", content: cited };
    const place = { output_index: 0, item_id: "msg_1", content_index: 0, ...at };
    const events = [
      { type: "response.created", response: { id: "resp_1", status: "in_progress", output: [] } },
      { type: "response.output_text.delta", ...place, delta: "ab" },
      { type: "response.output_text.delta", ...place, delta: "c" },
      { type: "response.output_text.annotation.added", ...place, annotation_index: 0, annotation: citation },
      { type: "response.output_item.done", output_index: 0, item },
      { type: "response.completed", response: { id: "resp_1", status: "completed", output: [item] } },
    ] as never;
    const normal = await collect(normalizedEvents(sent(events), () => undefined));
    const text = normal.map((event) => (event.type === "text_delta" ? event.delta : "")).join("");
    expect(text).toBe(told);
    const style = { functions: false, includeUsage: false };
    const deltas = (await collect(chatChunks(sent(events), style))).map(({ choices }) => choices[0]?.delta);
    expect(deltas.map((delta) => delta?.content ?? "").join("")).toBe(told);
    const annotations = deltas.flatMap((delta) => (delta as { annotations?: object[] })?.annotations ?? []);
    expect(annotations).toHaveLength(1);
  });

  it("is in the chunks of a chat completion as in the whole one", async () => {
    const style = { functions: false, includeUsage: false };
    await fc.assert(
      fc.asyncProperty(sloppyStreams, async ({ events, late }) => {
        let snapshot: CompletionSnapshot | undefined;
        for await (const chunk of chatChunks(sent(events), style)) snapshot = addChunk(snapshot, chunk, {});
        const [streamed] = wholeCompletion(snapshot ?? { id: "", choices: [] }).choices;
        const [whole] = chatCompletion(resultOf(events), style).choices;
        expect(streamed?.finish_reason).toBe(whole?.finish_reason);
        const word = (text: string | null | undefined): string => inOrder(late, text ?? "");
        expect(word(streamed?.message.content)).toBe(word(whole?.message.content));
        expect(word(streamed?.message.refusal)).toBe(word(whole?.message.refusal));
        const functions = (choice: typeof whole): readonly unknown[] =>
          sorted(late, choice?.message.tool_calls?.map((call) => ({ ...call, index: undefined })) ?? []);
        expect(functions(streamed)).toEqual(functions(whole));
      }),
      { numRuns: 500 },
    );
  });
});
