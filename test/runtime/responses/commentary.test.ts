import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import { type OAuthCodexClient, zodResponseFormat, zodTextFormat } from "../../../src/index.ts";
import { answering } from "../../support/both.ts";
import { codexClient, openaiClient, SSE_HEADERS, sse } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

const Answer = z.object({ answer: z.string() });
const ASK = { model: "gpt-5.5", input: "x", text: { format: zodTextFormat(Answer, "answer") } };
const CHAT = {
  model: "gpt-5.5",
  messages: [{ role: "user" as const, content: "x" }],
  response_format: zodResponseFormat(Answer, "answer"),
};
const message = (phase: string | undefined, text: string) => ({
  type: "message",
  role: "assistant",
  status: "completed",
  ...(phase ? { phase } : {}),
  content: [{ type: "output_text", text, annotations: [] }],
});
const CALL = { type: "function_call", call_id: "call_1", name: "look", arguments: "{}", status: "completed" };

const response = (output: readonly object[]) => ({
  id: "resp_1",
  object: "response",
  status: "completed",
  output,
});
const streamOf = (output: readonly object[]): Response =>
  new Response(
    sse(
      { type: "response.created", response: { id: "resp_1", status: "in_progress" } },
      ...output.flatMap((item, output_index) => [
        { type: "response.output_item.added", output_index, item: { ...item, content: [] } },
        ...("content" in item
          ? [
              {
                type: "response.output_text.delta",
                output_index,
                content_index: 0,
                delta: (item.content as [{ text: string }])[0].text,
              },
            ]
          : []),
        { type: "response.output_item.done", output_index, item },
      ]),
      { type: "response.completed", response: response([]) },
    ),
    { headers: SSE_HEADERS },
  );

const FINAL = message("final_answer", '{"answer":"final"}');

describe.each([
  ["prose", "I will look it up."],
  ["JSON that fits", '{"answer":"not yet"}'],
])("commentary in front of the answer, %s", (_, words) => {
  const output = [message("commentary", words), FINAL];
  const profiles: Record<string, (options: ClientOptions) => OAuthCodexClient> = {
    codex: codexClient,
    openai: openaiClient,
  };

  it.each(Object.entries(profiles))("is not what is parsed on the %s profile", async (_profile, connect) => {
    const stream = connect({ fetch: answering(() => streamOf(output)).fetch });
    const whole = connect({
      fetch: answering(() => (connect === codexClient ? streamOf(output) : Response.json(response(output))))
        .fetch,
    });
    const parsed = await whole.responses.parse(ASK);
    expect(parsed.output_parsed).toEqual({ answer: "final" });
    expect(parsed.output[0]).toMatchObject({ phase: "commentary", content: [{ text: words, parsed: null }] });
    const final = await stream.responses.stream(ASK).finalResponse();
    expect(final.output_parsed).toEqual({ answer: "final" });
    const run = await stream.responses.runTools({ ...ASK, tools: [] }).result();
    expect(run.response.output_parsed).toEqual({ answer: "final" });
  });

  it("stands beside the content of a chat completion", async () => {
    const client = codexClient({ fetch: answering(() => streamOf(output)).fetch });
    const expected = { content: '{"answer":"final"}', commentary: words, parsed: { answer: "final" } };
    const parsed = await client.chat.completions.parse(CHAT);
    expect(parsed.choices[0]?.message).toMatchObject(expected);
    const streamed = await client.chat.completions.stream(CHAT).finalChatCompletion();
    expect(streamed.choices[0]?.message).toMatchObject(expected);
  });

  it("is marked in the plain events", async () => {
    const client = codexClient({ fetch: answering(() => streamOf(output)).fetch });
    const stream = await client.responses.create({ ...ASK, stream: true });
    const events = await collect(stream.normalized());
    expect(
      events.flatMap((event) => (event.type === "text_delta" ? [[event.phase, event.delta]] : [])),
    ).toEqual([
      ["commentary", words],
      ["final_answer", '{"answer":"final"}'],
    ]);
  });
});

describe("commentary without an answer", () => {
  const output = [message("commentary", "I will look."), CALL];

  it("is the content of a chat completion, and is not parsed", async () => {
    const client = codexClient({ fetch: answering(() => streamOf(output)).fetch });
    const expected = { content: "I will look.", commentary: "I will look.", parsed: null };
    expect((await client.chat.completions.parse(CHAT)).choices[0]?.message).toMatchObject(expected);
    const streamed = await client.chat.completions.stream(CHAT).finalChatCompletion();
    expect(streamed.choices[0]?.message).toMatchObject(expected);
  });

  it("goes back as it came, once, with the history of a chat", async () => {
    const { fetch, sent } = answering(streamOf(output), streamOf([FINAL]), streamOf([FINAL]));
    const client = codexClient({ fetch });
    const tool = { role: "tool" as const, tool_call_id: "call_1", content: "12" };
    const asked = (await client.chat.completions.create(CHAT)).choices[0]?.message;
    if (!asked) throw new Error("no message");
    await client.chat.completions.create({ ...CHAT, messages: [...CHAT.messages, asked, tool] });
    const said = { role: "assistant" as const, content: "Twelve.", commentary: "I looked." };
    await client.chat.completions.create({ ...CHAT, messages: [...CHAT.messages, said, ...CHAT.messages] });
    const inputs = sent.map(({ init }) => JSON.parse(String(init.body)).input as Record<string, unknown>[]);
    expect(inputs[1]?.map(({ type, phase }) => [type, phase])).toEqual([
      ["message", undefined],
      ["message", "commentary"],
      ["function_call", undefined],
      ["function_call_output", undefined],
    ]);
    expect(inputs[2]?.map(({ phase }) => phase)).toEqual([
      undefined,
      "commentary",
      "final_answer",
      undefined,
    ]);
  });
});
