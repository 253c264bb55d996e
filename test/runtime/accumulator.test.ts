import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ResponseAccumulator, type StreamEvent } from "../../src/runtime/responses/accumulator.ts";

const message = (parts: number): StreamEvent["item"] => ({
  type: "message",
  content: Array.from({ length: parts }, () => ({ type: "output_text", text: "" })),
});
const call: StreamEvent["item"] = { type: "function_call", arguments: "" };

/** Two parts of a message and the arguments of a call. */
const PLACES: readonly Partial<StreamEvent>[] = [
  { type: "response.output_text.delta", output_index: 0, content_index: 0 },
  { type: "response.output_text.delta", output_index: 0, content_index: 1 },
  { type: "response.function_call_arguments.delta", output_index: 1 },
];

function started(): ResponseAccumulator {
  const accumulator = new ResponseAccumulator();
  accumulator.add({ type: "response.created", response: { id: "r", status: "in_progress" } });
  accumulator.add({ type: "response.output_item.added", output_index: 0, item: message(2) as never });
  accumulator.add({ type: "response.output_item.added", output_index: 1, item: { ...call } as never });
  return accumulator;
}
const textsOf = (accumulator: ResponseAccumulator): unknown[] => {
  const [first, second] = accumulator.result().output ?? [];
  return [...(first?.content ?? []).map(({ text }) => text), second?.arguments];
};

describe("texts that grow by deltas", () => {
  it("are what their deltas say, in whatever order they come and however long they get", () => {
    const delta = fc.oneof(fc.string(), fc.constantFrom(" word", "🙂", "x".repeat(1500), "y".repeat(5000)));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 2 }), delta), { maxLength: 60 }),
        fc.nat({ max: 60 }),
        (deltas, look) => {
          const accumulator = started();
          const expected = ["", "", ""];
          deltas.forEach(([place, text], n) => {
            accumulator.add({ ...(PLACES[place] as StreamEvent), delta: text });
            expected[place] += text;
            expect(accumulator.snapshot()).toBe(expected[place]);
            // Looked into half-way: what is seen is whole, and what follows is not lost.
            if (n === look) expect(textsOf(accumulator)).toEqual(expected);
          });
          expect(textsOf(accumulator)).toEqual(expected);
        },
      ),
    );
  });

  it("are replaced by what the end of their part or item says", () => {
    const accumulator = started();
    accumulator.add({ ...(PLACES[0] as StreamEvent), delta: "draf" });
    accumulator.add({
      type: "response.content_part.done",
      output_index: 0,
      content_index: 0,
      part: { type: "output_text", text: "final" },
    });
    expect(accumulator.snapshot()).toBeUndefined();
    accumulator.add({ ...(PLACES[2] as StreamEvent), delta: "{" });
    accumulator.add({
      type: "response.output_item.done",
      output_index: 1,
      item: { ...call, arguments: "{}" } as never,
    });
    expect(textsOf(accumulator)).toEqual(["final", "", "{}"]);
  });

  it("whose beginning was left out have an item and a part made for them", () => {
    const accumulator = started();
    accumulator.add({ type: "response.output_text.delta", output_index: 9, delta: "kept" });
    accumulator.add({ type: "response.output_text.delta", output_index: 0, content_index: 9, delta: "too" });
    expect(textsOf(accumulator)).toEqual(["", "", "too", ""]);
    expect(accumulator.result().output?.at(-1)?.content).toEqual([
      { type: "output_text", text: "kept", annotations: [] },
    ]);
  });
});

describe("a delta that comes behind the whole text that it is of", () => {
  it.each([
    ["the text", { type: "response.output_text.done", text: "one two" }],
    [
      "its part",
      { type: "response.content_part.done", part: { type: "output_text", text: "one two", annotations: [] } },
    ],
  ])("adds nothing: behind %s", (_, whole) => {
    const accumulator = started();
    const at = { output_index: 0, content_index: 0 };
    accumulator.add({ type: "response.output_text.delta", ...at, delta: "one " });
    accumulator.add({ ...whole, ...at } as StreamEvent);
    accumulator.add({ type: "response.output_text.delta", ...at, delta: "two" });
    expect(textsOf(accumulator)[0]).toBe("one two");
  });
});

/** The response that these events tell. */
function resultOf(...events: object[]): ReturnType<ResponseAccumulator["result"]> {
  const accumulator = new ResponseAccumulator();
  for (const event of structuredClone(events)) accumulator.add(event as StreamEvent);
  return accumulator.result();
}
const outputOf = (...events: object[]): unknown => resultOf(...events).output;

const CREATED = { type: "response.created", response: { id: "r", status: "in_progress" } };
const ended = (status: string, response: object = {}): object => ({
  type: `response.${status}`,
  response: { id: "r", status, ...response },
});
const said = (kind: string, what: object, at: object = { output_index: 0, content_index: 0 }): object => ({
  type: `response.${kind}`,
  ...at,
  ...what,
});
const part = (text: string): object => ({ type: "output_text", text, annotations: [] });
const delta = (text: unknown, at?: object): object => said("output_text.delta", { delta: text }, at);
const OPEN = { type: "message", status: "in_progress", role: "assistant" };

describe("the response", () => {
  it("is what events say of it, whatever comes between", () => {
    expect(resultOf(CREATED, delta("a"))).toMatchObject({ id: "r", status: "in_progress" });
    expect(resultOf({ type: "response.created", response: "x" })).toEqual({ output: [] });
    expect(resultOf({ type: "response.created", response: { id: "r", output: null } })).toEqual({
      id: "r",
      output: [],
    });
    const given = [{ type: "message", content: [] }];
    expect(resultOf({ type: "response.created", response: { output: given } }).output).toEqual(given);
  });

  it.each([
    ["completed", []],
    ["incomplete", [{ ...OPEN, content: [] }]],
    ["failed", [{ ...OPEN, content: [] }]],
  ])("that is %s has items that were begun and said nothing: %j", (status, output) => {
    const begun = { type: "response.output_item.added", output_index: 0, item: { ...OPEN, content: [] } };
    expect(outputOf(CREATED, begun, ended(status))).toEqual(output);
    expect(outputOf(CREATED, begun, ended(status, { output: [] }))).toEqual(output);
  });

  it("that only says that it is completed is not over", () => {
    const begun = { type: "response.output_item.added", output_index: 0, item: { ...OPEN, content: [] } };
    const event = { type: "response.in_progress", response: { status: "completed" } };
    expect(outputOf(begun, event)).toEqual([{ ...OPEN, content: [] }]);
  });

  it("that is completed has no item that is under way, whatever its kind", () => {
    expect(outputOf(delta("a"), ended("completed"))).toMatchObject([{ status: "completed" }]);
    expect(outputOf(delta("a"), ended("incomplete"))).toMatchObject([{ status: "in_progress" }]);
    const done = {
      type: "response.output_item.done",
      output_index: 0,
      item: { ...OPEN, content: [part("a")] },
    };
    expect(outputOf(done, ended("completed"))).toMatchObject([{ status: "in_progress" }]);
    const reasoning = { type: "reasoning", summary: [], encrypted_content: "gAAA" };
    const thought = { type: "response.output_item.added", output_index: 0, item: reasoning };
    expect(outputOf(thought, ended("completed"))).toEqual([reasoning]);
    const bare = { ...thought, item: { type: "reasoning", summary: [] } };
    expect(outputOf(bare, ended("completed"))).toEqual([]);
  });

  it("has calls by the name that their answers bear", () => {
    const item = { type: "function_call", name: "f", arguments: "{}" };
    const added = (more: object): object => ({
      type: "response.output_item.done",
      output_index: 0,
      item: { ...item, ...more },
    });
    expect(outputOf(added({ id: "fc_1" }))).toMatchObject([{ id: "fc_1", call_id: "fc_1" }]);
    expect(outputOf(added({ id: "fc_1", call_id: "call_1" }))).toMatchObject([{ call_id: "call_1" }]);
    expect(outputOf(added({}))).toEqual([item]);
    const message = { ...OPEN, id: "msg_1", content: [part("a")] };
    expect(outputOf({ ...added({}), item: message })).toEqual([message]);
  });

  it("has no holes where parts were left out", () => {
    const message = { output_index: 0, content_index: 2 };
    expect(outputOf(delta("a", message))).toMatchObject([{ content: [part("a")] }]);
    const thought = said(
      "reasoning_summary_text.delta",
      { delta: "a" },
      { output_index: 0, summary_index: 2 },
    );
    expect(outputOf(thought)).toEqual([
      { type: "reasoning", summary: [{ type: "summary_text", text: "a" }] },
    ]);
  });
});

describe("the place of an item", () => {
  it("is told of each of its events, and of no other", () => {
    const accumulator = new ResponseAccumulator();
    const add = (event: object): number | undefined => accumulator.add(event as StreamEvent);
    expect(add(CREATED)).toBeUndefined();
    const item = { ...OPEN, id: "msg_1", content: [] };
    const place = add({ type: "response.output_item.added", output_index: 3, item });
    expect(place).toBe(0);
    expect(add(delta("a", { output_index: 3 }))).toBe(place);
    expect(add(delta("b", { output_index: 3 }))).toBe(place);
    expect(add({ type: "response.some_new_thing", output_index: 3 })).toBe(place);
    expect(add({ type: "response.some_new_thing", output_index: 4 })).toBeUndefined();
    expect(add({ type: "response.some_new_thing", item_id: "msg_1" })).toBeUndefined();
    expect(accumulator.places()).toEqual([0]);
    expect(accumulator.item(0)).toMatchObject({ content: [part("ab")] });
    expect(accumulator.item(1)).toBeUndefined();
  });

  it.each(["output_index", "content_index", "summary_index"])("is a place in a list: %s", (name) => {
    const accumulator = new ResponseAccumulator();
    const add = (value: unknown) => () =>
      accumulator.add(
        Object.assign(structuredClone(PLACES[0] as StreamEvent), { delta: "a", [name]: value }),
      );
    for (const value of ["0", -1, 0.5, 1e9]) expect(add(value)).toThrow(name);
    expect(add(null)).not.toThrow();
  });

  it("is that of the last item where events say none, and behind all others where there is none", () => {
    const first = {
      type: "response.output_item.done",
      output_index: 5,
      item: { ...OPEN, content: [part("a")] },
    };
    const second = { type: "response.output_item.done", item: { ...OPEN, content: [part("b")] } };
    const third = {
      type: "response.output_item.done",
      output_index: 2,
      item: { ...OPEN, content: [part("c")] },
    };
    expect(outputOf(first, second, third)).toMatchObject([
      { content: [part("c")] },
      { content: [part("a")] },
      { content: [part("b")] },
    ]);
  });
});

describe("a text", () => {
  const textOf = (...events: object[]): unknown => {
    const [item] = resultOf(...events).output ?? [];
    return item?.content?.[0]?.text;
  };
  const whole = (text: unknown): object => said("output_text.done", { text });
  const partDone = (text: string): object => said("content_part.done", { part: part(text) });
  const partAdded = (text: string): object => said("content_part.added", { part: part(text) });
  const itemDone = (text: string): object => ({
    type: "response.output_item.done",
    output_index: 0,
    item: { ...OPEN, content: [part(text)] },
  });

  it.each([
    ["grows by what is text", [delta("a"), delta(17), delta(undefined), delta("b")], "ab"],
    ["is not less than was told", [delta("one two"), whole("one")], "one two"],
    ["is another where its whole is another", [delta("one two"), whole("two")], "two"],
    ["is another where its whole is no beginning of it", [delta("one two"), whole("three")], "three"],
    ["is its whole", [delta("one"), whole("one two")], "one two"],
    ["is its whole without a delta", [whole("one")], "one"],
    ["is not changed by a whole that is none", [delta("a"), whole(17), delta("b")], "ab"],
    ["goes on behind a whole that is empty", [whole(""), delta("a")], "a"],
    ["does not go on behind its whole", [whole("a"), delta("b")], "a"],
    ["does not change once its item is done", [itemDone("a"), whole("b c")], "a"],
    ["does not grow once its item is done", [itemDone("a"), delta("b")], "a"],
    ["begins with what its part begins with", [partAdded("a"), delta("b")], "ab"],
    ["is kept where its part says less", [delta("a"), partAdded("")], "a"],
    ["goes on behind a part that is done and empty", [partDone(""), delta("a")], "a"],
    ["does not go on behind a part that is done", [partDone("a"), delta("b")], "a"],
    ["is kept where its item is done and a part says less", [itemDone("a b"), partDone("a")], "a b"],
    [
      "is kept where what is said to be a part is none",
      [delta("a"), said("content_part.done", { part: 17 })],
      "a",
    ],
    [
      "is kept where a part has no type",
      [delta("a"), said("content_part.done", { part: { text: "b" } })],
      "a",
    ],
    [
      "stands in an item whose parts are no list",
      [{ type: "response.output_item.added", output_index: 0, item: { type: "message" } }, delta("a")],
      "a",
    ],
  ])("%s", (_, events, text) => {
    expect(textOf(...events)).toBe(text);
  });

  it("is whole however many deltas it comes in", () => {
    const accumulator = new ResponseAccumulator();
    for (let n = 0; n < 600; n++) accumulator.add(delta(`${n} `) as StreamEvent);
    expect(accumulator.snapshot()).toBe(Array.from({ length: 600 }, (_, n) => `${n} `).join(""));
  });

  it("of another kind at its place stays beside it", () => {
    const refusal = said("refusal.delta", { delta: "no" });
    const no = { type: "refusal", refusal: "no" };
    const contentOf = (...events: object[]): unknown => resultOf(...events).output?.[0]?.content;
    expect(contentOf(refusal, delta("a"))).toEqual([no, part("a")]);
    expect(contentOf(refusal, delta("a", { output_index: 0, content_index: 1 }), delta("b"))).toEqual([
      no,
      part("ab"),
    ]);
    expect(contentOf(delta("a"), said("content_part.added", { part: no }))).toEqual([part("a"), no]);
    expect(contentOf(delta(""), said("content_part.added", { part: no }))).toEqual([no]);
  });
});

describe("a call whose beginning was left out", () => {
  const whole = (more: object): object => ({
    type: "response.function_call_arguments.done",
    output_index: 0,
    arguments: "{}",
    ...more,
  });
  it("has who it is for from the end of its arguments", () => {
    expect(outputOf(whole({ name: "f", call_id: "c" }))).toMatchObject([
      { type: "function_call", name: "f", call_id: "c", arguments: "{}" },
    ]);
    expect(outputOf(whole({ name: 17 }))).toEqual([
      { type: "function_call", status: "in_progress", arguments: "{}" },
    ]);
  });

  it("keeps what was told of that before", () => {
    const begun = { type: "response.output_item.added", output_index: 0, item: { ...call, name: "first" } };
    expect(outputOf(begun, whole({ name: "second" }))).toMatchObject([{ name: "first" }]);
  });

  it("is no message", () => {
    const text = said("output_text.done", { text: "a", name: "f", call_id: "c" });
    expect(outputOf(text)).toEqual([{ ...OPEN, content: [part("a")] }]);
  });
});

describe("a citation", () => {
  const cited = (annotation: unknown, more: object = {}): object =>
    said("output_text.annotation.added", { annotation, ...more });
  const citations = (...events: object[]): unknown => {
    const [item] = resultOf(...events).output ?? [];
    return item?.content?.[0]?.annotations;
  };

  it("is put behind the others, once", () => {
    const [a, b] = [{ url: "a" }, { url: "b" }];
    expect(citations(delta("x"), cited(a), cited(b))).toEqual([a, b]);
    expect(citations(cited(a, { annotation_index: 0 }), cited(b, { annotation_index: 1 }))).toEqual([a, b]);
    expect(citations(cited(a, { annotation_index: 0 }), cited(b, { annotation_index: 0 }))).toEqual([a]);
    expect(citations(cited("none"), cited(["none"]), cited(a))).toEqual([a]);
    expect(() => citations(cited(a, { annotation_index: -1 }))).toThrow("annotation_index");
  });
});

describe("items", () => {
  const message = (text: string, more: object = {}): object => ({ ...OPEN, content: [part(text)], ...more });
  const added = (item: object, at: object = {}): object => ({
    type: "response.output_item.added",
    item,
    ...at,
  });
  const done = (item: object, at: object = {}): object => ({
    type: "response.output_item.done",
    item,
    ...at,
  });
  const at = (output_index: number): object => ({ output_index });

  it("stay as they came in their events", () => {
    const accumulator = new ResponseAccumulator();
    const [begun, whole] = [
      { ...OPEN, id: "a", content: [] },
      { ...OPEN, id: "a", content: [part("ab")] },
    ];
    accumulator.add(added(begun, at(0)) as StreamEvent);
    accumulator.add(delta("ab") as StreamEvent);
    accumulator.add(done(whole, at(0)) as StreamEvent);
    const annotation = { url: "a" };
    accumulator.add(said("output_text.annotation.added", { annotation, item_id: "a" }) as StreamEvent);
    expect(accumulator.result().output).toMatchObject([
      { content: [{ text: "ab", annotations: [annotation] }] },
    ]);
    expect([begun.content, whole.content]).toEqual([[], [part("ab")]]);
  });

  it.each([
    [
      "by their ids where there are no places",
      [
        added({ ...OPEN, id: "a", content: [] }),
        added({ ...OPEN, id: "b", content: [] }),
        delta("1", { item_id: "a" }),
        delta("2", { item_id: "b" }),
        done(message("1", { id: "a" })),
        done(message("2", { id: "b" })),
      ],
    ],
    [
      "by their places where ids change",
      [
        added({ ...OPEN, id: "a", content: [] }, at(0)),
        added({ ...OPEN, id: "b", content: [] }, at(1)),
        delta("1", { ...at(0), item_id: "x" }),
        delta("2", { ...at(1), item_id: "y" }),
      ],
    ],
    [
      "by being open where there is neither",
      [
        added({ ...OPEN, content: [] }),
        delta("1", {}),
        done(message("1")),
        added({ ...OPEN, content: [] }),
        delta("2", {}),
        done(message("2")),
      ],
    ],
    [
      "by their ids where all have one place",
      [done(message("1", { id: "a" }), at(0)), done(message("2", { id: "b" }), at(0))],
    ],
    [
      "by their texts where all have one place and no ids",
      [done(message("1"), at(0)), done(message("2"), at(0))],
    ],
    [
      "although they are told twice",
      [
        done(message("1", { id: "a" }), at(0)),
        done(message("2", { id: "b" }), at(1)),
        done(message("1", { id: "a" }), at(0)),
        done(message("2"), at(1)),
      ],
    ],
    [
      "although a place comes only with the end",
      [added({ ...OPEN, id: "a", content: [] }), done(message("1", { id: "a" }), at(4)), done(message("2"))],
    ],
    [
      "by the terminal event",
      [delta("1", at(0)), ended("completed", { output: [message("1"), message("2")] })],
    ],
  ])("are told apart %s", (_, events) => {
    const output = resultOf(...events).output ?? [];
    expect(output.map(({ content }) => content?.map(({ text }) => text))).toEqual([["1"], ["2"]]);
  });

  it("of two kinds stand at one place beside each other", () => {
    const f = { type: "function_call", name: "f", call_id: "c", arguments: "{}" };
    expect(outputOf(done(message("1"), at(0)), done(f, at(0)))).toEqual([message("1"), f]);
    expect(outputOf(delta("1", at(0)), done(f, at(0)))).toMatchObject([{ type: "message" }, f]);
  });

  it("that say nothing are the same only where they are the same", () => {
    const empty = (more: object): object => done(message("", more), at(0));
    expect(outputOf(empty({}), empty({}))).toHaveLength(1);
    expect(outputOf(empty({}), empty({ phase: "x" }))).toHaveLength(2);
  });

  it("of the terminal event are whole as they come", () => {
    const given = [message("1"), message("2")];
    expect(outputOf(delta("1", at(0)), ended("completed", { output: given }))).toEqual(given);
  });

  it("that were begun by a part have what their kind has", () => {
    const thought = said("reasoning_text.delta", { delta: "a" });
    expect(outputOf(thought)).toEqual([
      { type: "reasoning", summary: [], content: [{ type: "reasoning_text", text: "a" }] },
    ]);
    const bare = added({ type: "function_call", name: "f" }, at(0));
    const grown = { type: "response.function_call_arguments.delta", output_index: 0, delta: "{" };
    expect(outputOf(bare, grown)).toMatchObject([{ name: "f", arguments: "{" }]);
  });
});
