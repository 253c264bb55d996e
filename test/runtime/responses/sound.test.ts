import { describe, expect, it } from "vitest";
import type { StreamEvent } from "../../../src/runtime/responses/events.ts";
import { makeSound, makeSoundResponse } from "../../../src/runtime/responses/sound.ts";

/** What is left of an event. It is changed in place, so what is in it has to be of its own. */
function sound(event: object): object {
  const changed = structuredClone(event);
  makeSound(changed as StreamEvent);
  return changed;
}

const itemOf = (item: unknown): unknown => (sound({ type: "x", item }) as { item?: unknown }).item;

const partOf = (part: object): unknown => (sound({ type: "x", part }) as { part?: unknown }).part;

function responseOf(response: object): object {
  const changed = structuredClone(response);
  makeSoundResponse(changed);
  return changed;
}

const message = (content: unknown): object => ({ type: "message", id: "msg_1", content });
const text = (text: string): object => ({
  type: "output_text",
  text,
  annotations: [{ type: "url_citation" }],
});
const call = { type: "function_call", id: "fc_1", call_id: "call_1", name: "look", arguments: "{}" };

/** What is right as it is. */
const SOUND: Readonly<Record<string, object>> = {
  "nothing but a type": { type: "response.created" },
  "a message": { type: "x", item: message([text("a"), { type: "refusal", refusal: "no" }]) },
  "a message without parts": { type: "x", item: { type: "message" } },
  "parts that are null": { type: "x", item: { ...message(null), summary: null } },
  reasoning: {
    type: "x",
    item: {
      type: "reasoning",
      summary: [{ type: "summary_text", text: "a" }],
      content: [{ type: "reasoning_text", text: "b" }],
    },
  },
  "calls of every kind": {
    type: "x",
    response: {
      output: [
        call,
        { type: "custom_tool_call", input: "a" },
        { type: "code_interpreter_call", code: "1 + 1", outputs: null },
        { type: "web_search_call", action: { type: "search" } },
      ],
    },
  },
  "a part": { type: "x", part: text("a") },
  "annotations that are null": { type: "x", part: { type: "output_text", text: "a", annotations: null } },
  "a response": {
    type: "x",
    response: { id: "resp_1", output: [message([text("a")])], usage: { total_tokens: 1 } },
  },
  "a response of nulls": { type: "x", response: { output: null, usage: null, tools: null } },
  "a response with tools": { type: "x", response: { tools: [{ type: "function" }] } },
  "a response without anything": { type: "x", response: {} },
};

const NO_OBJECTS = [null, "text", 7, true, [], [{ type: "message" }]];

describe("an event is made sound", () => {
  it.each(Object.entries(SOUND))("%s stays as it is", (_, event) => {
    expect(sound(event)).toEqual(event);
  });

  it.each(NO_OBJECTS)("%j is no response, no item and no part", (value) => {
    for (const key of ["response", "item", "part"]) {
      expect(sound({ type: "x", [key]: value })).toStrictEqual({ type: "x" });
    }
  });

  it.each([{}, { type: null }, { type: 5 }])("%j is no item", (item) => {
    expect(sound({ type: "x", item })).toStrictEqual({ type: "x" });
    expect(responseOf({ output: [item, call] })).toStrictEqual({ output: [call] });
  });

  it("all that it holds is looked at, the response, the part and the item", () => {
    const event = {
      type: "x",
      response: { usage: 7 },
      part: { type: "a", text: 7 },
      item: { ...call, name: 7 },
    };
    const { name: _, ...nameless } = call;
    expect(sound(event)).toStrictEqual({ type: "x", response: {}, part: { type: "a" }, item: nameless });
  });
});

describe("a response", () => {
  it.each([7, "text", true, []])("has no usage that is %j", (usage) => {
    expect(responseOf({ id: "resp_1", usage })).toStrictEqual({ id: "resp_1" });
  });

  it.each([7, "text", {}, { length: 1 }])("has no tools and no output that are %j", (list) => {
    expect(responseOf({ tools: list, output: list })).toStrictEqual({ tools: [], output: [] });
  });

  it("keeps what is right beside what is not", () => {
    const given = {
      tools: [null, { type: "function" }, "x"],
      output: [null, message(["x", text("a")]), 3, "x", call],
    };
    expect(responseOf(given)).toStrictEqual({
      tools: [{ type: "function" }],
      output: [message([text("a")]), call],
    });
  });

  it("keeps its lists where nothing has to be taken out of them", () => {
    const response = { output: [message([text("a")])], tools: [{ type: "function" }] };
    const { output, tools } = response;
    makeSoundResponse(response);
    expect(response.output).toBe(output);
    expect(response.tools).toBe(tools);
  });
});

describe("an item", () => {
  it.each(["id", "call_id", "name", "arguments", "input", "code"])("has no %s that is no text", (key) => {
    for (const odd of [null, 7, ["a"]]) {
      expect(itemOf({ type: "some_call", status: "completed", [key]: odd })).toStrictEqual({
        type: "some_call",
        status: "completed",
      });
    }
  });

  it("has arguments as JSON where they came as they are", () => {
    expect(itemOf({ ...call, arguments: { a: [1] } })).toStrictEqual({ ...call, arguments: '{"a":[1]}' });
  });

  it("that is a message has a text where its parts should be, and nothing else has", () => {
    expect(itemOf(message("hello"))).toStrictEqual(
      message([{ type: "output_text", text: "hello", annotations: [] }]),
    );
    expect(itemOf({ type: "message", summary: "hello" })).toStrictEqual({ type: "message", summary: [] });
    expect(itemOf({ type: "reasoning", content: "hello", summary: "hello" })).toStrictEqual({
      type: "reasoning",
      content: [],
      summary: [],
    });
  });

  it.each([7, true, {}])("has no parts that are %j", (parts) => {
    expect(itemOf({ type: "reasoning", content: parts, summary: parts })).toStrictEqual({
      type: "reasoning",
      content: [],
      summary: [],
    });
    expect(itemOf(message(parts))).toStrictEqual(message([]));
  });

  it("has no parts without a type, unless they say something where only one kind does", () => {
    const parts = (...texts: unknown[]): object[] => texts.map((text) => ({ text }));
    expect(itemOf(message([...parts("a", "", 7), null, { type: 5, text: "b" }]))).toStrictEqual(
      message([
        { type: "output_text", text: "a" },
        { type: "output_text", text: "b" },
      ]),
    );
    expect(itemOf({ type: "reasoning", content: parts("a"), summary: parts("b") })).toStrictEqual({
      type: "reasoning",
      content: [{ type: "reasoning_text", text: "a" }],
      summary: [{ type: "summary_text", text: "b" }],
    });
    expect(itemOf({ type: "other", content: parts("a") })).toStrictEqual({ type: "other", content: [] });
  });

  it("has parts of the kind that they say", () => {
    const refusal = { type: "refusal", text: "a", refusal: "no" };
    expect(itemOf(message([refusal]))).toStrictEqual(message([refusal]));
  });
});

describe("a part", () => {
  it("has no texts that are none, and no citations that are no objects", () => {
    expect(partOf({ type: "a", text: 7, refusal: null, other: 7 })).toStrictEqual({ type: "a", other: 7 });
    expect(partOf({ type: "a", annotations: "x" })).toStrictEqual({ type: "a", annotations: [] });
    expect(partOf({ type: "a", annotations: [null, { start_index: 0 }] })).toStrictEqual({
      type: "a",
      annotations: [{ start_index: 0 }],
    });
  });

  it("that comes by itself is given no type", () => {
    expect(partOf({ text: "a" })).toStrictEqual({ text: "a" });
  });
});
