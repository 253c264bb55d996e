import { expect, it } from "vitest";
import { answering } from "../support/both.ts";
import { codexClient, openaiClient, SSE_HEADERS, sse } from "../support/http.ts";
import { collect } from "../support/streams.ts";

const ASK = { model: "gpt-5.5", input: "x" };
const CHAT = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "x" }] };
const refusal = () => Response.json({ detail: "no" }, { status: 400 });

/** A stream that fails when somebody has waited for it a while. */
function late(): Response {
  const frames = [
    sse({ type: "response.created", response: { id: "resp_1" } }),
    sse({ type: "response.output_text.delta", output_index: 0, delta: "x" }),
    sse({ type: "error", error: { code: "boom", message: "no" } }),
  ];
  return new Response(
    new ReadableStream({
      async pull(sink) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        const frame = frames.shift();
        if (frame) sink.enqueue(new TextEncoder().encode(frame));
        else sink.close();
      },
    }),
    { headers: SSE_HEADERS },
  );
}

type Client = ReturnType<typeof codexClient>;
const ways: Record<string, (client: Client) => Promise<unknown>> = {
  async whole(client) {
    const callersLine = async () => await client.responses.create(ASK);
    return await callersLine();
  },
  async events(client) {
    const callersLine = async () => {
      for await (const _ of await client.responses.create({ ...ASK, stream: true }));
    };
    return await callersLine();
  },
  async chat(client) {
    const callersLine = async () => await client.chat.completions.create(CHAT);
    return await callersLine();
  },
  async chunks(client) {
    const callersLine = async () =>
      await collect(await client.chat.completions.create({ ...CHAT, stream: true }));
    return await callersLine();
  },
  async stream(client) {
    const callersLine = async () => await client.responses.stream(ASK).finalResponse();
    return await callersLine();
  },
  async tools(client) {
    const callersLine = async () => await client.responses.runTools({ ...ASK, tools: [] }).result();
    return await callersLine();
  },
  async conversation(client) {
    const callersLine = async () => await client.chat.completions.stream(CHAT).finalContent();
    return await callersLine();
  },
};

const cases = Object.entries(ways).flatMap(([way, ask]) => [
  ["codex, refused", way, ask, () => codexClient({ fetch: answering(refusal).fetch })] as const,
  ["codex, in the middle", way, ask, () => codexClient({ fetch: answering(late).fetch })] as const,
  ["openai, refused", way, ask, () => openaiClient({ fetch: answering(refusal).fetch })] as const,
]);

it.each(cases)("an error shows the caller's line: %s, %s", async (_, __, ask, connect) => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 10;
  try {
    const error = (await ask(connect()).catch((error: unknown) => error)) as Error;
    expect(error.stack).toContain("callersLine");
    expect(Error.stackTraceLimit).toBe(10);
  } finally {
    Error.stackTraceLimit = before;
  }
});

it("whoever wants short stacks gets them", async () => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 2;
  try {
    const error = (await ways["whole"]?.(codexClient({ fetch: answering(refusal).fetch })).catch(
      (error: unknown) => error,
    )) as Error;
    expect(error.stack?.match(/^\s+at /gm)).toHaveLength(2);
  } finally {
    Error.stackTraceLimit = before;
  }
});
