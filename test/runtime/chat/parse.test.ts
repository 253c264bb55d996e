import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  OutputParseError,
  ParameterValidationError,
  zodFunction,
  zodResponseFormat,
} from "../../../src/index.ts";
import { CREATE, completion, functionCall, scripted } from "./support.ts";

const City = z.object({ city: z.string(), size: z.number() });
const response_format = zodResponseFormat(City, "city");
const OSLO = '{"city":"Oslo","size":3}';

describe("chat.completions.parse", () => {
  it("gives the parsed output, typed by its schema", async () => {
    const { client, sent } = scripted(completion({ content: OSLO }));
    const parsed = await client.chat.completions.parse({ ...CREATE, response_format });
    const city: { city: string; size: number } | null | undefined = parsed.choices[0]?.message.parsed;
    expect(city).toEqual({ city: "Oslo", size: 3 });
    expect(sent[0]?.["response_format"]).toMatchObject({
      type: "json_schema",
      json_schema: { name: "city", strict: true },
    });
  });

  it("parses by a plain schema too, and what a refusal says not at all", async () => {
    const json_schema = { name: "city", strict: true, schema: { type: "object" } };
    const format = { type: "json_schema" as const, json_schema };
    const { client } = scripted(completion({ content: OSLO }), completion({ refusal: "No." }));
    const first = await client.chat.completions.parse({ ...CREATE, response_format: format });
    expect(first.choices[0]?.message.parsed).toEqual({ city: "Oslo", size: 3 });
    const second = await client.chat.completions.parse({ ...CREATE, response_format });
    expect(second.choices[0]?.message).toMatchObject({ parsed: null, refusal: "No." });
  });

  it("parses the arguments of strict tools", async () => {
    const tools = [zodFunction({ name: "weather", parameters: City })];
    const { client } = scripted(completion({ tool_calls: [functionCall("weather", OSLO)] }, "tool_calls"));
    const parsed = await client.chat.completions.parse({ ...CREATE, tools });
    expect(parsed.choices[0]?.message.tool_calls?.[0]?.function).toEqual({
      name: "weather",
      arguments: OSLO,
      parsed_arguments: { city: "Oslo", size: 3 },
    });
  });

  it("refuses tools whose calls it could not parse, before anything is sent", async () => {
    const { client, sent } = scripted(completion({}));
    const tools = [{ type: "function" as const, function: { name: "weather" } }];
    await expect(client.chat.completions.parse({ ...CREATE, tools })).rejects.toThrow(
      ParameterValidationError,
    );
    expect(sent).toHaveLength(0);
  });

  it.each([
    ["length", LengthFinishReasonError],
    ["content_filter", ContentFilterFinishReasonError],
  ] as const)("throws for an answer that ended by %s", async (reason, error) => {
    const { client } = scripted(completion({ content: '{"city":' }, reason));
    await expect(client.chat.completions.parse({ ...CREATE, response_format })).rejects.toThrow(error);
  });

  it("throws for output that is not what was asked for", async () => {
    const { client } = scripted(completion({ content: '{"city":7}' }));
    const error = await client.chat.completions
      .parse({ ...CREATE, response_format })
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(OutputParseError);
    expect(error).toHaveProperty("text", '{"city":7}');
  });

  it("gives the HTTP response as well", async () => {
    const { client } = scripted(completion({ content: OSLO }));
    const { data, response } = await client.chat.completions
      .parse({ ...CREATE, response_format })
      .withResponse();
    expect(response.status).toBe(200);
    expect(data.choices[0]?.message.parsed?.city).toBe("Oslo");
  });
});
