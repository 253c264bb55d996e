import { describe, expect, it } from "vitest";
import type { StreamEvent } from "../../../src/runtime/responses/events.ts";
import { type Piece, Pieces } from "../../../src/runtime/responses/pieces.ts";

/** What each event adds to what was told before. */
function cut(...events: readonly object[]): Piece[][] {
  const pieces = new Pieces();
  return events.map((event) => pieces.add(structuredClone(event) as StreamEvent));
}

/** The pieces without what stands beside them. */
const brief = (pieces: readonly Piece[]): unknown[] =>
  pieces.map((piece) => ("delta" in piece ? [piece.kind, piece.delta] : [piece.kind]));

const CREATED = { type: "response.created", response: { id: "resp_1", status: "in_progress", output: [] } };
const end = (output: readonly object[] = [], type = "completed"): object => ({
  type: `response.${type}`,
  response: { id: "resp_1", status: type, output },
});
const added = (item: object, output_index = 0): object => ({
  type: "response.output_item.added",
  output_index,
  item,
});
const done = (item: object, output_index = 0): object => ({
  type: "response.output_item.done",
  output_index,
  item,
});
const delta = (kind: string, text: unknown, at: object = {}): object => ({
  type: `response.${kind}.delta`,
  output_index: 0,
  ...at,
  delta: text,
});

const note = (title: string): object => ({ type: "url_citation", title });
const text = (words: string, ...annotations: object[]): object => ({
  type: "output_text",
  text: words,
  annotations,
});
const message = (...content: object[]): object => ({ type: "message", id: "msg_1", content });
const call = { type: "function_call", id: "fc_1", call_id: "call_1", name: "look", arguments: "" };

describe("an event adds", () => {
  it("a piece of a text with its place in its item and the item's phase", () => {
    const phase = "commentary";
    const [, , first, second, refused] = cut(
      CREATED,
      added({ ...message(), phase }, 3),
      delta("output_text", "a", { output_index: 3, content_index: 2 }),
      delta("output_text", "b", { output_index: 3 }),
      delta("refusal", "no", { output_index: 3, content_index: 4 }),
    );
    expect(first).toEqual([{ kind: "text", place: 0, part: 2, phase, delta: "a" }]);
    expect(second).toEqual([{ kind: "text", place: 0, part: 0, phase, delta: "b" }]);
    expect(refused).toEqual([{ kind: "refusal", place: 0, part: 4, phase, delta: "no" }]);
  });

  it("a piece of reasoning, of the whole and of its summary", () => {
    const [content, summary, whole] = cut(
      delta("reasoning_text", "a", { content_index: 1 }),
      delta("reasoning_summary_text", "b", { summary_index: 2 }),
      done({
        type: "reasoning",
        content: [
          { type: "reasoning_text", text: "" },
          { type: "reasoning_text", text: "ac" },
        ],
        summary: [{ type: "summary_text", text: "d" }],
      }),
    );
    expect(content).toMatchObject([{ kind: "reasoning", part: 1, delta: "a" }]);
    expect(summary).toMatchObject([{ kind: "reasoning", part: 2, delta: "b" }]);
    expect(brief(whole ?? [])).toEqual([["reasoning", "d"], ["reasoning", "c"], ["end"]]);
  });

  it.each([
    ["an event of no item", { type: "response.in_progress", response: { id: "resp_1" } }],
    ["an event that nobody knows", { type: "response.something.new" }],
    ["a delta that is empty", delta("output_text", "")],
    ["a delta that is no text", delta("output_text", 7)],
    ["a delta of a part that is told by nobody", delta("something", "a")],
    ["the code that a server runs", delta("code_interpreter_call_code", "1 + 1")],
    ["the arguments of a call that a server makes", delta("mcp_call_arguments", "{}")],
    ["the arguments of a call that nobody was told of", delta("function_call_arguments", "{}")],
  ])("nothing: %s", (_, event) => {
    expect(cut(CREATED, event)).toEqual([[], []]);
  });

  it("nothing where a delta comes after the whole text", () => {
    const late = delta("output_text", "a", { item_id: "msg_1" });
    expect(cut(done(message(text("ab"))), late, late).slice(1)).toEqual([[], []]);
  });

  it("what the end of an item says more, and that it has ended, once", () => {
    const item = message(text("abc"), { type: "refusal", refusal: "no" });
    const all = cut(delta("output_text", "ab"), done(item), done(item), end([item]));
    expect(all.map(brief)).toEqual([[["text", "ab"]], [["text", "c"], ["refusal", "no"], ["end"]], [], []]);
    expect(all[1]?.slice(0, 2)).toEqual([
      { kind: "text", place: 0, part: 0, phase: undefined, delta: "c" },
      { kind: "refusal", place: 0, part: 1, phase: undefined, delta: "no" },
    ]);
  });

  it("all that the end of the response alone tells, item by item", () => {
    const items = [message(text("a")), { ...call, arguments: "{}" }, { type: "web_search_call", id: "ws_1" }];
    const [pieces] = cut(end(items));
    expect(brief(pieces ?? [])).toEqual([["text", "a"], ["end"], ["call", "{}"], ["end"], ["end"]]);
    expect(pieces?.map(({ place }) => place)).toEqual([0, 0, 1, 1, 2]);
  });

  it.each(["incomplete", "failed"])("no end to items of an answer that is %s", (type) => {
    const all = cut(delta("output_text", "a"), end([], type));
    expect(all.map(brief)).toEqual([[["text", "a"]], []]);
  });
});

describe("a call", () => {
  it("is told of once, before its arguments, which go on from what it came with", () => {
    const all = cut(
      added({ ...call, arguments: '{"a"' }),
      delta("function_call_arguments", ":1"),
      delta("function_call_arguments", "}"),
      { type: "response.function_call_arguments.done", output_index: 0, arguments: '{"a":1}' },
      done({ ...call, arguments: '{"a":1}' }),
    );
    expect(all.map(brief)).toEqual([
      [["call", '{"a"']],
      [["arguments", ":1"]],
      [["arguments", "}"]],
      [],
      [["end"]],
    ]);
    expect(all.flat()).toEqual(
      all
        .flat()
        .map((piece) => expect.objectContaining({ kind: piece.kind, place: 0, item: expect.any(Object) })),
    );
  });

  it.each(["name", "call_id"] as const)("waits for its %s, and has by then what came before", (key) => {
    const { [key]: _, ...begun } = call;
    const all = cut(
      added(begun),
      delta("function_call_arguments", "{"),
      delta("function_call_arguments", "}"),
      { type: "response.function_call_arguments.done", output_index: 0, arguments: "{}", [key]: call[key] },
      done({ ...call, arguments: "{}" }),
    );
    expect(all.map(brief)).toEqual([[], [], [], [["call", "{}"]], [["end"]]]);
  });

  it("that is never named is told of when it ends", () => {
    const { name: _, ...nameless } = call;
    const all = cut(added(nameless), delta("function_call_arguments", "{}"), done(nameless));
    expect(all.map(brief)).toEqual([[], [], [["call", "{}"], ["end"]]]);
  });

  it("whose arguments came as a whole has the rest of them told", () => {
    const whole = { type: "response.function_call_arguments.done", output_index: 0, arguments: '{"a":1}' };
    const all = cut(added(call), delta("function_call_arguments", '{"a"'), whole, done(call));
    expect(all.map(brief)).toEqual([
      [["call", ""]],
      [["arguments", '{"a"']],
      [["arguments", ":1}"]],
      [["end"]],
    ]);
    expect(all[2]).toMatchObject([{ place: 0, item: { name: "look" } }]);
  });

  it("of a tool with an input of its own is told of alike", () => {
    const item = { type: "custom_tool_call", call_id: "call_1", name: "shout", input: "" };
    const all = cut(added(item), delta("custom_tool_call_input", "ab"), done({ ...item, input: "abc" }));
    expect(all.map(brief)).toEqual([[["call", ""]], [["arguments", "ab"]], [["arguments", "c"], ["end"]]]);
  });

  it("without arguments has an empty text of them", () => {
    const { arguments: _, ...bare } = call;
    expect(brief(cut(done(bare)).flat())).toEqual([["call", ""], ["end"]]);
  });
});

describe("citations", () => {
  const cited = (...pieces: readonly Piece[]): (readonly [number, object])[] =>
    pieces.flatMap((piece) => (piece.kind === "citation" ? [[piece.part, piece.annotation] as const] : []));
  const annotated = (annotation: object, annotation_index: number, content_index = 0): object => ({
    type: "response.output_text.annotation.added",
    output_index: 0,
    content_index,
    annotation_index,
    annotation,
  });

  it("are told as they come, each once", () => {
    const item = message(text("a", note("A"), note("B"), note("C")));
    const all = cut(
      delta("output_text", "a"),
      annotated(note("A"), 0),
      annotated(note("B"), 1),
      done(item),
      end([item]),
    );
    expect(all.map((pieces) => cited(...pieces))).toEqual([
      [],
      [[0, note("A")]],
      [[0, note("B")]],
      [[0, note("C")]],
      [],
    ]);
  });

  it("stand behind the text that they belong to, with its place", () => {
    const [pieces] = cut(done(message(text("a", note("A")), text("b", note("B"), note("C"))), 0));
    expect(pieces?.map(({ kind }) => kind)).toEqual([
      ...["text", "citation"],
      ...["text", "citation", "citation"],
      "end",
    ]);
    expect(cited(...(pieces ?? []))).toEqual([
      [0, note("A")],
      [1, note("B")],
      [1, note("C")],
    ]);
  });

  it("are no more than there are more by now, where parts are counted anew", () => {
    const all = cut(
      delta("output_text", "a"),
      annotated(note("A"), 0),
      annotated(note("B"), 1),
      done(message({ type: "refusal", refusal: "no" }, text("a", note("A"), note("B"), note("C")))),
    );
    expect(all.map((pieces) => cited(...pieces))).toEqual([
      [],
      [[0, note("A")]],
      [[0, note("B")]],
      [[1, note("C")]],
    ]);
  });

  it("are told once where their text is cut anew", () => {
    const all = cut(
      done(message(text("ab", note("A"), note("B"))), 0),
      end([message(text("a", note("A")), text("b", note("B"), note("C")))]),
    );
    expect(all.map((pieces) => cited(...pieces))).toEqual([
      [
        [0, note("A")],
        [0, note("B")],
      ],
      [[1, note("C")]],
    ]);
  });

  it("are told of the text that they came with, in whatever order", () => {
    const all = cut(
      delta("output_text", "a", { content_index: 0 }),
      delta("output_text", "b", { content_index: 1 }),
      annotated(note("B"), 0, 1),
      done(message(text("a", note("A")), text("b", note("B")))),
    );
    expect(all.map((pieces) => cited(...pieces))).toEqual([[], [], [[1, note("B")]], [[0, note("A")]]]);
  });

  it("are not told again where they stand elsewhere and are no more", () => {
    const first = message(text("ab", note("A"), note("B")));
    const moved = message({ type: "refusal", refusal: "no" }, text("ab", note("A"), note("B")));
    expect(cut(done(first), done(moved)).map((pieces) => cited(...pieces))).toMatchObject([
      { length: 2 },
      [],
    ]);
  });

  it("are told once where one part has fewer by now, and another more", () => {
    const all = cut(
      done(message(text("ab", note("A"), note("B")), text("c", note("C")))),
      end([message(text("a", note("A")), text("bc", note("B"), note("C"), note("D")))]),
    );
    expect(all.map((pieces) => cited(...pieces))).toMatchObject([{ length: 3 }, [[1, note("D")]]]);
  });

  it("are told once where they have stood elsewhere in between", () => {
    const all = cut(
      done(message(text("ab", note("A"), note("B")))),
      done(message({ type: "refusal", refusal: "no" }, text("ab", note("A"), note("B")))),
      done(message(text("a", note("A")), text("b", note("B"), note("C")))),
    );
    expect(all.map((pieces) => cited(...pieces))).toMatchObject([{ length: 2 }, [], [[1, note("C")]]]);
  });

  it("are those of a text that is said, not of a refusal", () => {
    const refusal = { type: "refusal", refusal: "no", annotations: [note("A")] };
    const reasoning = {
      type: "reasoning",
      summary: [{ type: "summary_text", text: "a", annotations: [note("A")] }],
    };
    expect(cited(...cut(done(message(refusal)), done(reasoning, 1)).flat())).toEqual([]);
  });
});

it("parts without a text add nothing", () => {
  const item = message({ type: "output_text" }, { type: "refusal" }, text("a"));
  expect(brief(cut(done(item)).flat())).toEqual([["text", "a"], ["end"]]);
});

it.each([
  ["response.mcp_call_arguments", { type: "mcp_call", arguments: "ab" }],
  ["response.code_interpreter_call_code", { type: "code_interpreter_call", code: "ab" }],
])("the result has what %s events tell, by pieces or as a whole", (name, expected) => {
  const at = { output_index: 0 };
  const [key] = Object.keys(expected).filter((each) => each !== "type");
  const streams = [
    [
      { type: `${name}.delta`, ...at, delta: "a" },
      { type: `${name}.delta`, ...at, delta: "b" },
    ],
    [{ type: `${name}.done`, ...at, [key ?? ""]: "ab" }],
  ];
  for (const events of streams) {
    const pieces = new Pieces();
    for (const event of [CREATED, ...events, end()]) pieces.add(event as StreamEvent);
    expect(pieces.result()).toMatchObject({ status: "completed", output: [expected] });
  }
});

it.each([
  ["response.done", undefined, "completed"],
  ["response.completed", "cancelled", "cancelled"],
  ["response.incomplete", "cancelled", "cancelled"],
  ["response.failed", "cancelled", "failed"],
  ["response.failed", "incomplete", "failed"],
])("%s whose response says %s is %s", (type, status, expected) => {
  const pieces = new Pieces();
  pieces.add(CREATED as StreamEvent);
  pieces.add({ type, response: { id: "resp_1", ...(status === undefined ? {} : { status }) } });
  expect(pieces.result().status).toBe(expected);
});
