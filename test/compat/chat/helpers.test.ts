import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LengthFinishReasonError, zodFunction, zodResponseFormat } from "../../../src/index.ts";
import { collect } from "../../support/streams.ts";
import { useEmulator } from "./support.ts";

const bench = useEmulator();
const CREATE = {
  model: "gpt-5.5",
  messages: [{ role: "user" as const, content: "How is the weather in Oslo?" }],
};
const City = z.object({ city: z.string() });
const response_format = zodResponseFormat(City, "city");

describe("the chat helpers on the Codex backend", () => {
  it("parse", async () => {
    bench.emulator.script({ json: { city: "Oslo" } });
    const { choices } = await bench.connect().chat.completions.parse({ ...CREATE, response_format });
    expect(choices[0]?.message.parsed).toEqual({ city: "Oslo" });
    expect(bench.bodies()[0]?.["text"]).toMatchObject({
      format: { type: "json_schema", name: "city", strict: true },
    });
    bench.emulator.script({ text: '{"city":"Os', incomplete: "max_output_tokens" });
    const cut = bench.connect().chat.completions.parse({ ...CREATE, response_format });
    await expect(cut).rejects.toBeInstanceOf(LengthFinishReasonError);
  });

  it("stream, with snapshots and counts", async () => {
    bench.emulator.script({ json: { city: "Oslo" } });
    const stream = bench
      .connect()
      .chat.completions.stream({ ...CREATE, response_format, stream_options: { include_usage: true } });
    const contents: string[] = [];
    stream.on("content", (_delta, snapshot) => contents.push(snapshot));
    const chunks = await collect(stream);
    const completion = await stream.finalChatCompletion();
    expect(contents.at(-1)).toBe('{"city":"Oslo"}');
    expect(completion.choices[0]?.message).toMatchObject({ role: "assistant", parsed: { city: "Oslo" } });
    expect(completion.usage?.total_tokens).toBeGreaterThan(0);
    expect(chunks.at(-1)?.usage).toEqual(completion.usage);
  });

  it.each([false, true])("run tools in several turns, several calls in one (stream: %s)", async (stream) => {
    const rain = (city: string, callId: string) => ({ name: "weather", arguments: { city }, callId });
    bench.emulator.script(
      { toolCalls: [rain("Oslo", "call_a"), rain("Rome", "call_b")] },
      { text: "One more.", toolCalls: [rain("Kyiv", "call_c")] },
      "It rains everywhere.",
    );
    const asked: string[] = [];
    const weather = zodFunction({
      name: "weather",
      parameters: City,
      function: ({ city }) => {
        asked.push(city);
        return `rain in ${city}`;
      },
    });
    const { completions } = bench.connect().chat;
    const params = { ...CREATE, tools: [weather] };
    const runner = stream
      ? completions.runTools({ ...params, stream: true })
      : completions.runTools({ ...params, stream: false });
    expect(await runner.finalContent()).toBe("It rains everywhere.");
    expect(asked).toEqual(["Oslo", "Rome", "Kyiv"]);
    expect(
      bench
        .bodies()
        .at(-1)
        ?.input.map(({ type, call_id }) => [type, call_id]),
    ).toEqual([
      ["message", undefined],
      ["function_call", "call_a"],
      ["function_call", "call_b"],
      ["function_call_output", "call_a"],
      ["function_call_output", "call_b"],
      ["message", undefined],
      ["function_call", "call_c"],
      ["function_call_output", "call_c"],
    ]);
  });

  it("say nothing about what they themselves add to the history", async () => {
    const warnings: string[] = [];
    const log = (): void => {};
    const logger = { debug: log, info: log, error: log, warn: (text: string) => warnings.push(text) };
    bench.emulator.script({ toolCalls: [{ name: "weather", arguments: { city: "Oslo" } }] }, "Rain.");
    const tools = [zodFunction({ name: "weather", parameters: City, function: () => "rain" })];
    const client = bench.connect({ logger, logLevel: "warn", validationMode: "warn" });
    await client.chat.completions.runTools({ ...CREATE, tools }).done();
    expect(warnings).toEqual([]);
  });
});
