import { describe, expect, it } from "vitest";
import { answering } from "../support/both.ts";
import { answer, codexClient, openaiClient, SSE_HEADERS, sse } from "../support/http.ts";
import { bytesOf, collect } from "../support/streams.ts";

const ASK = { model: "gpt-5.5", input: "x", stream: true as const };
const CHAT = { model: "m", messages: [{ role: "user" as const, content: "x" }], stream: true as const };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Bytes have no content type of their own, unlike a text. */
const typed = (type: string | undefined, ...parts: string[]): Response =>
  new Response(bytesOf(parts.map(bytes)), {
    headers: { "x-request-id": "req_1", ...(type ? { "content-type": type } : {}) },
  });
const CHUNK = `data: ${JSON.stringify({ id: "c", choices: [{ index: 0, delta: { content: "hi" } }] })}\n\ndata: [DONE]\n\n`;

type Ask = (response: () => Response) => PromiseLike<AsyncIterable<unknown>>;

const ways: Readonly<Record<string, Ask>> = {
  "responses on codex": (response: () => Response) =>
    codexClient({ fetch: answering(response).fetch }).responses.create(ASK),
  "responses on openai": (response: () => Response) =>
    openaiClient({ fetch: answering(response).fetch }).responses.create(ASK),
  "chat on codex": (response: () => Response) =>
    codexClient({ fetch: answering(response).fetch }).chat.completions.create(CHAT),
  "chat on openai": (response: () => Response) =>
    openaiClient({ fetch: answering(response).fetch }).chat.completions.create(CHAT),
};

describe.each(Object.entries(ways))("an event stream for %s", (name, ask) => {
  const body = name === "chat on openai" ? CHUNK : answer("hi");

  it.each([
    ["without a type", undefined, [body]],
    ["as bytes", "application/octet-stream", [body]],
    ["as plain text", "text/plain; charset=utf-8", [body]],
    ["as JSON", "application/json", [body]],
    ["spelled in capitals", "Text/Event-Stream", [body]],
    ["after blanks and a comment", undefined, ["\n\n", ": ping\n", "\n", body]],
    ["in the smallest pieces", undefined, [...body]],
  ])("is read when it comes %s", async (_, type, parts) => {
    const events = await collect(await ask(() => typed(type, ...parts)));
    expect(JSON.stringify(events)).toContain('"hi"');
  });

  it.each([
    ["JSON", "application/json", '{"detail":"Unauthorized"}'],
    ["JSON of a kind", "application/problem+json", '{"title":"no"}'],
    ["JSON without a type", undefined, '  {"error":{"message":"no"}}'],
    ["a web page", "text/html", "<!doctype html><title>Sign in</title>"],
    ["a web page as text", "text/plain", "\n<html></html>"],
    ["an empty page", "text/html", ""],
  ])("is not what comes as %s", async (_, type, text) => {
    const stream = async () => await ask(() => typed(type, text));
    const error = await stream().catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "unexpected_answer", requestID: "req_1", retryable: false });
    expect((error as Error).message).toContain(text.trim().slice(0, 20));
  });
});

describe("an event that cannot be read", () => {
  const CREATED = { type: "response.created", response: { id: "resp_1", status: "in_progress" } };

  it.each(["{nope", '{"type":"response.output_text.delta",'])(
    "is named, and sent for once: %s",
    async (data) => {
      const { fetch, sent } = answering(
        () => new Response(`${sse(CREATED)}data: ${data}\n\n${answer("hi")}`, { headers: SSE_HEADERS }),
      );
      const error = await codexClient({ fetch, maxRetries: 2 })
        .responses.create({ ...ASK, stream: false })
        .catch((error: unknown) => error);
      expect(error).toMatchObject({ code: "invalid_stream_event", retryable: false, requestID: "req_1" });
      expect((error as Error).message).toContain(data);
      expect(sent).toHaveLength(1);
    },
  );

  it("is an end that came too early when the bytes end inside of it", async () => {
    const { fetch, sent } = answering(
      () => new Response(`${sse(CREATED)}data: {"type":"resp`, { headers: SSE_HEADERS }),
      () => new Response(answer("hi"), { headers: SSE_HEADERS }),
    );
    const response = await codexClient({ fetch, maxRetries: 2 }).responses.create({ ...ASK, stream: false });
    expect(response.output_text).toBe("hi");
    expect(sent).toHaveLength(2);
  });

  it("takes its type from the name of its event where it has none", async () => {
    const events = answer("hi").replaceAll(/"type":"response[^"]*",/g, "");
    const { fetch } = answering(() => new Response(events, { headers: SSE_HEADERS }));
    expect((await codexClient({ fetch }).responses.create({ ...ASK, stream: false })).output_text).toBe("hi");
  });
});
