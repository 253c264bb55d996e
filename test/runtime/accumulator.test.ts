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
