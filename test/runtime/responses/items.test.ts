/** Which item an event is of, and what becomes of it: where servers say places and ids, or leave them out. */
import { describe, expect, it } from "vitest";
import { ResponseAccumulator, type ResponseObject } from "../../../src/runtime/responses/accumulator.ts";
import type { StreamEvent } from "../../../src/runtime/responses/events.ts";

function resultOf(...events: readonly object[]): ResponseObject {
  const accumulator = new ResponseAccumulator();
  for (const event of structuredClone(events)) accumulator.add(event as StreamEvent);
  return accumulator.result();
}

/** Ids of the items and what they say. */
const told = (...events: readonly object[]): unknown[] =>
  (resultOf(...events).output ?? []).map(({ type, id, content, summary }) => [
    id ?? type,
    ...[...(content ?? []), ...(summary ?? [])].map((part) => part.text ?? part.refusal),
  ]);

const CREATED = { type: "response.created", response: { id: "resp_1", status: "in_progress", output: [] } };
const END = { type: "response.completed", response: { id: "resp_1", status: "completed", output: [] } };
const at = (output_index?: number): object => (output_index === undefined ? {} : { output_index });
const message = (id: string | undefined, ...texts: string[]): object => ({
  type: "message",
  ...(id === undefined ? {} : { id }),
  content: texts.map((text) => ({ type: "output_text", text, annotations: [] })),
});
const added = (item: object, index?: number): object => ({
  type: "response.output_item.added",
  ...at(index),
  item,
});
const done = (item: object, index?: number): object => ({
  type: "response.output_item.done",
  ...at(index),
  item,
});
const delta = (text: string, more: object = {}, kind = "output_text"): object => ({
  type: `response.${kind}.delta`,
  delta: text,
  ...more,
});
const whole = (text: string, more: object = {}): object => ({
  type: "response.output_text.done",
  text,
  ...more,
});

describe("an event is of the item", () => {
  it("that has its id, where it says no place", () => {
    const events = [added(message("a"), 0), added(message("b"), 1), delta("x", { item_id: "a" })];
    expect(told(CREATED, ...events)).toEqual([["a", "x"], ["b"]]);
  });

  it("that is open at its place, whatever its id", () => {
    const events = [added(message("a"), 0), added(message("b"), 1), delta("x", { ...at(0), item_id: "b" })];
    expect(told(CREATED, ...events)).toEqual([["a", "x"], ["b"]]);
  });

  it("that has its id, where the one at its place is finished", () => {
    const events = [
      done(message("a", "x"), 0),
      added(message("b"), 1),
      delta("y", { ...at(0), item_id: "b" }),
    ];
    expect(told(CREATED, ...events)).toEqual([
      ["a", "x"],
      ["b", "y"],
    ]);
  });

  it("of its kind, where nothing else says which", () => {
    const reasoning = { type: "reasoning", summary: [] };
    expect(told(CREATED, added(reasoning), added(message(undefined)), delta("x"))).toEqual([
      ["reasoning"],
      ["message", "x"],
    ]);
  });
});

describe("an item that is told again", () => {
  it.each([
    ["without a place", undefined, undefined],
    ["at its place", 0, 0],
    ["without the place that it had", 0, undefined],
    ["with a place that it did not have", undefined, 0],
  ])("is one, %s", (_, first, second) => {
    const item = message("a", "x");
    expect(told(CREATED, done(item, first), done(item, second), END)).toEqual([["a", "x"]]);
  });

  it("stands where it is said to at last", () => {
    const [a, b] = [message("a", "x"), message("b", "y")];
    expect(told(CREATED, done(a), done(b), done(a, 1), done(b, 0), END)).toEqual([
      ["b", "y"],
      ["a", "x"],
    ]);
  });

  it("keeps its order among those that say a place, where it says none", () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => message(id, id)) as [
      object,
      object,
      object,
      object,
    ];
    const events = [added(a), done(a), done(b, 5), added(c), done(c), done(d, 2)];
    expect(told(CREATED, ...events).map((item) => (item as string[])[0])).toEqual(["a", "d", "b", "c"]);
  });

  it("is another one, where both have names and not the same", () => {
    expect(told(CREATED, done(message("a", "x"), 0), done(message("b", "x"), 0), END)).toEqual([
      ["a", "x"],
      ["b", "x"],
    ]);
  });
});

describe("a text", () => {
  it("is of the part that its events name, in whatever order they come", () => {
    expect(told(CREATED, delta("b", { content_index: 1 }), delta("a", { content_index: 0 }))).toEqual([
      ["message", "a", "b"],
    ]);
    const summary = "reasoning_summary_text";
    const pieces = ["a", "b"].map((text, summary_index) => delta(text, { summary_index }, summary));
    expect(told(CREATED, ...pieces)).toEqual([["reasoning", "a", "b"]]);
  });

  it("of another kind in the same place stands beside it, also behind a place that was left out", () => {
    const events = [delta("a", { content_index: 1 }), delta("no", { content_index: 1 }, "refusal")];
    expect(told(CREATED, ...events, delta("!", { content_index: 1 }, "refusal"))).toEqual([
      ["message", "a", "no!"],
    ]);
  });

  it("that was told with its item counts for more than what comes late", () => {
    const late = { ...at(0), item_id: "a" };
    expect(told(CREATED, done(message("a", "x"), 0), whole("y", late), END)).toEqual([["a", "x"]]);
    expect(told(CREATED, added(message("a"), 0), whole("y", late), delta("y", late), END)).toEqual([
      ["a", "y"],
    ]);
  });

  it("that is told as nothing goes on", () => {
    expect(told(CREATED, delta("a"), whole(""), delta("b"), END)).toEqual([["message", "ab"]]);
  });
});

describe("a part", () => {
  const part = (given: unknown, more: object = {}): object => ({
    type: "response.content_part.added",
    ...more,
    part: given,
  });

  it.each([undefined, { text: "a" }, { type: 5, text: "a" }])("that is %j is none", (odd) => {
    expect(told(CREATED, part(odd), END)).toEqual([]);
  });

  it("of a kind that nobody knows is of the item at its place, else of a message", () => {
    const strange = { type: "strange", text: "a" };
    expect(told(CREATED, part(strange))).toEqual([["message", "a"]]);
    const reasoning = { type: "reasoning", id: "r", summary: [], content: [] };
    expect(told(CREATED, added(reasoning, 0), part(strange, at(0)))).toEqual([["r", "a"]]);
  });
});

describe("a whole answer", () => {
  it("has what was finished with nothing in it, and calls without arguments, but nothing that was only begun", () => {
    const call = { type: "function_call", id: "c", call_id: "c", name: "f" };
    const events = [done(message("a"), 0), added(call, 1), added(message("b"), 2)];
    expect(told(CREATED, ...events, END)).toEqual([["a"], ["c"]]);
  });
});

it("an answer that was cut off is still that of its response", () => {
  expect(resultOf(CREATED, done(message("a", "x")), delta("y"))).toMatchObject({
    id: "resp_1",
    status: "in_progress",
  });
});
