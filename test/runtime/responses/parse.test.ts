import nock from "nock";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { z as z3 } from "zod/v3";
import {
  ConfigurationError,
  OutputParseError,
  ParameterValidationError,
  withJsonSchema,
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from "../../../src/index.ts";
import { useEmulator } from "../../support/codex.ts";
import { API, openaiClient, useNock } from "../../support/http.ts";

const CREATE = { model: "gpt-5.5", input: "What is 2 + 2?" };
const Answer = z.object({ steps: z.array(z.string()), answer: z.number() });
const format = zodTextFormat(Answer, "answer");

describe("responses.parse on Codex", () => {
  const codex = useEmulator();

  it("sends a strict schema and gives typed output", async () => {
    codex.emulator.script({ json: { steps: ["add"], answer: 4 } });
    const response = await codex.connect().responses.parse({ ...CREATE, text: { format } });
    const answer: number | undefined = response.output_parsed?.answer;
    expect(answer).toBe(4);
    expect(response.output.find(({ type }) => type === "message")).toMatchObject({
      content: [{ type: "output_text", parsed: { steps: ["add"], answer: 4 } }],
    });
    expect(codex.emulator.requests[0]?.body).toMatchObject({
      text: {
        format: {
          type: "json_schema",
          name: "answer",
          strict: true,
          schema: { type: "object", required: ["steps", "answer"], additionalProperties: false },
        },
      },
    });
    expect(JSON.stringify(codex.emulator.requests[0]?.body)).not.toContain("$brand");
  });

  it("parses in streams as well", async () => {
    codex.emulator.script({ json: { steps: [], answer: 5 } });
    const final = await codex
      .connect()
      .responses.stream({ ...CREATE, text: { format } })
      .finalResponse();
    expect(final.output_parsed?.answer satisfies number | undefined).toBe(5);
  });

  it("parses arguments of tools, and of strict JSON Schema tools without checking them", async () => {
    codex.emulator.script({
      toolCalls: [
        { name: "when", arguments: { day: "2026-01-02" } },
        { name: "plain", arguments: { a: 1 } },
        { name: "loose", arguments: { a: 1 } },
      ],
    });
    const plain = {
      type: "object",
      properties: { a: { type: "number" } },
      required: ["a"],
      additionalProperties: false,
    };
    const response = await codex.connect().responses.parse({
      ...CREATE,
      tools: [
        zodResponsesFunction({
          name: "when",
          parameters: z.object({ day: z.string().transform((day) => new Date(day)) }),
        }),
        { type: "function", name: "plain", parameters: plain, strict: true },
        { type: "function", name: "loose", parameters: { type: "object" }, strict: false },
      ],
    });
    expect(response.output).toMatchObject([
      { parsed_arguments: { day: new Date("2026-01-02") } },
      { parsed_arguments: { a: 1 } },
      { parsed_arguments: null },
    ]);
  });

  it("fills what the model may leave out", async () => {
    const Person = z.object({
      name: z.string(),
      nick: z.string().optional(),
      age: z.number().nullish(),
      pets: z.array(z.object({ kind: z.string().default("cat") })),
    });
    codex.emulator.script({ json: { name: "A", nick: null, age: null, pets: [{ kind: null }] } });
    const response = await codex.connect().responses.parse({
      ...CREATE,
      text: { format: zodTextFormat(Person, "person", { optional: "nullable" }) },
    });
    expect(response.output_parsed).toEqual({ name: "A", age: null, pets: [{ kind: "cat" }] });
  });

  it("gives null for an answer that was cut off, and says so", async () => {
    codex.emulator.script({ text: '{"steps": ["ad', incomplete: "max_output_tokens" });
    const response = await codex.connect().responses.parse({ ...CREATE, text: { format } });
    expect(response).toMatchObject({
      status: "incomplete",
      output_parsed: null,
      output_text: '{"steps": ["ad',
    });
  });

  it("throws for whole output that is not what was asked for, naming what is wrong", async () => {
    codex.emulator.script({ text: "four" }, { json: { steps: [], answer: "four" } });
    const ask = () =>
      codex
        .connect()
        .responses.parse({ ...CREATE, text: { format } })
        .catch((caught: unknown) => caught);
    const notJson = await ask();
    expect(notJson).toBeInstanceOf(OutputParseError);
    expect(notJson).toMatchObject({
      code: "output_parse_failed",
      text: "four",
      cause: expect.any(SyntaxError),
    });
    const wrong = await ask();
    expect(wrong).toMatchObject({
      message: expect.stringMatching(/answer:/),
      cause: { issues: [{ path: "answer" }] },
    });
  });

  it("gives the HTTP response beside it", async () => {
    codex.emulator.script({ json: { steps: [], answer: 4 } });
    const { data, response } = await codex
      .connect()
      .responses.parse({ ...CREATE, text: { format } })
      .withResponse();
    expect(response.status).toBe(200);
    expect(data.output_parsed?.answer).toBe(4);
  });
});

describe("responses.parse on the openai profile", () => {
  useNock();

  it("gives null for a refusal", async () => {
    const content = [{ type: "refusal", refusal: "I would rather not." }];
    nock(API)
      .post("/responses")
      .reply(200, { object: "response", status: "completed", output: [{ type: "message", content }] });
    const response = await openaiClient().responses.parse({ model: "m", input: "x", text: { format } });
    expect(response).toMatchObject({ output_parsed: null, output: [{ content }] });
  });
});

describe("formats and tools from schemas", () => {
  it("refuse what cannot be expressed, before anything is sent, with its path", () => {
    expect(() => zodTextFormat(z.object({ a: z.object({ b: z.string().optional() }) }), "x")).toThrow(
      /\$\.properties\.a\.properties\.b: is optional/,
    );
    expect(() => zodTextFormat(z.record(z.string(), z.string()), "x")).toThrow(ParameterValidationError);
    expect(() => zodTextFormat(z.object({ u: z.url() }), "x")).toThrow(/format "uri"/);
    expect(zodTextFormat(z.object({ u: z.url() }), "x", { unsupported: "drop" }).schema).toMatchObject({
      properties: { u: { type: "string" } },
    });
  });

  it("take recursive schemas", () => {
    const Node = z.object({
      value: z.string(),
      get next() {
        return Node.nullable();
      },
    });
    const { schema, $parseRaw } = zodTextFormat(Node, "node");
    expect(JSON.stringify(schema)).toContain('"$ref":"#"');
    expect($parseRaw('{"value":"a","next":{"value":"b","next":null}}').next?.value).toBe("b");
  });

  it("say what to do with a schema that cannot describe itself", () => {
    const old = z3.object({ a: z3.string() });
    expect(() => zodTextFormat(old, "x")).toThrow(ConfigurationError);
    expect(() => zodTextFormat(old, "x")).toThrow(/withJsonSchema/);
    const described = withJsonSchema(old, {
      type: "object",
      properties: { a: { type: "string" } },
      required: ["a"],
    });
    const made = zodTextFormat(described, "x");
    const value: { a: string } = made.$parseRaw('{"a":"b"}');
    expect(value).toEqual({ a: "b" });
    expect(() => made.$parseRaw('{"a":1}')).toThrow(/a: Expected string/);
  });

  it("refuse schemas that validate asynchronously", () => {
    const slow = zodTextFormat(z.object({ a: z.string().refine(async () => true) }), "x");
    expect(() => slow.$parseRaw('{"a":"b"}')).toThrow(/synchronously|Promise/);
  });

  it("serve chat completions", () => {
    expect(zodResponseFormat(Answer, "answer")).toMatchObject({
      type: "json_schema",
      json_schema: { name: "answer", strict: true, schema: { additionalProperties: false } },
    });
    const tool = zodFunction({ name: "f", parameters: Answer, description: "does" });
    expect(tool).toMatchObject({
      type: "function",
      function: { name: "f", strict: true, description: "does" },
    });
    expect(tool.$parseRaw('{"steps":[],"answer":1}').answer).toBe(1);
  });
});
