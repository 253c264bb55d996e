import nock from "nock";
import { describe, expect, it, vi } from "vitest";
import {
  APIUserAbortError,
  ConfigurationError,
  NotFoundError,
  OAuthCodexError,
  ResponseFailedError,
  StreamTruncatedError,
} from "../../../src/index.ts";
import { useEmulator } from "../../support/codex.ts";
import { API, openaiClient, SSE_HEADERS, sse, useNock } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

const CREATE = { model: "gpt-5.5", input: "Say hello." };

describe("responses.stream on Codex", () => {
  const codex = useEmulator();

  it("connects, tells every event under its name, and ends", async () => {
    codex.emulator.script({ reasoning: "thinking", text: "Hello there." });
    const seen: string[] = [];
    const all: string[] = [];
    const stream = codex
      .connect()
      .responses.stream(CREATE)
      .on("connect", () => seen.push("connect"))
      .on("response.created", () => seen.push("created"))
      .on("response.completed", () => seen.push("completed"))
      .on("end", () => seen.push("end"))
      .on("event", (event) => all.push(event.type));
    await stream.done();
    expect(seen).toEqual(["connect", "created", "completed", "end"]);
    expect(all[0]).toBe("response.created");
    expect(all.at(-1)).toBe("response.completed");
    expect(stream).toMatchObject({ ended: true, errored: false, aborted: false });
  });

  it("gives deltas of text and arguments with what has come so far, to listeners and in a loop", async () => {
    const answer = {
      text: "One two three four.",
      toolCalls: [{ name: "f", arguments: { a: "long enough" } }],
    };
    const tools = [{ type: "function" as const, name: "f", parameters: { type: "object" }, strict: false }];
    codex.emulator.script(answer, answer);
    const heard: string[] = [];
    const stream = codex.connect().responses.stream({ ...CREATE, tools });
    stream.on("response.output_text.delta", ({ snapshot }) => heard.push(snapshot));
    stream.on("response.function_call_arguments.delta", ({ snapshot }) => heard.push(snapshot));
    await stream.done();
    const read: string[] = [];
    for await (const event of codex.connect().responses.stream({ ...CREATE, tools })) {
      if ("snapshot" in event) read.push(event.snapshot);
    }
    expect(heard.length).toBeGreaterThan(4);
    expect(heard).toContain("One two three four.");
    expect(heard.at(-1)).toBe('{"a":"long enough"}');
    expect(read).toEqual(heard);
  });

  it("gives the final response whole although the last event has no output", async () => {
    codex.emulator.script({ reasoning: "thinking", text: "Hello there." });
    const response = await codex.connect().responses.stream(CREATE).finalResponse();
    expect(response).toMatchObject({ status: "completed", output_text: "Hello there.", output_parsed: null });
    expect(response.output.map(({ type }) => type)).toEqual(["reasoning", "message"]);
    expect(response).toMatchObject({ _request_id: expect.stringMatching(/\S/) });
  });

  it("rejects for a failed response after telling its event", async () => {
    codex.emulator.script({ text: "Hel", error: { code: "invalid_prompt", message: "no" } });
    const failed = vi.fn();
    const error = vi.fn();
    const stream = codex.connect().responses.stream(CREATE);
    stream.on("response.failed", failed).on("error", error);
    await expect(stream.finalResponse()).rejects.toBeInstanceOf(ResponseFailedError);
    expect(failed).toHaveBeenCalledOnce();
    expect(error.mock.calls[0]?.[0]).toMatchObject({
      code: "invalid_prompt",
      response: { status: "failed" },
    });
    expect(stream.errored).toBe(true);
  });

  it("resolves for an incomplete response, and says so", async () => {
    codex.emulator.script({ text: "Hel", incomplete: "max_output_tokens" });
    const response = await codex.connect().responses.stream(CREATE).finalResponse();
    expect(response).toMatchObject({
      status: "incomplete",
      output_text: "Hel",
      incomplete_details: { reason: "max_output_tokens" },
    });
  });

  it("rejects for a stream that ends too early, with what came", async () => {
    codex.emulator.script("One two three four five six seven.");
    codex.emulator.fault({ on: "responses", kind: "truncate" });
    const stream = codex.connect().responses.stream(CREATE);
    await expect(stream.finalResponse()).rejects.toBeInstanceOf(StreamTruncatedError);
  });

  it("passes events on that it does not know", async () => {
    const completed = {
      type: "response.completed",
      response: { id: "resp_1", status: "completed", output: [] },
    };
    codex.emulator.script({
      events: [{ type: "response.created", response: {} }, { type: "new.thing" }, completed],
    });
    const types = (await collect(codex.connect().responses.stream(CREATE))).map(({ type }) => type);
    expect(types).toEqual(["response.created", "new.thing", "response.completed"]);
  });

  it("aborts by abort(), by its controller and by the caller's signal, and frees the connection", async () => {
    for (const how of ["abort", "controller", "signal"] as const) {
      codex.emulator.script({ text: "word ".repeat(400), pace: 5 });
      const controller = new AbortController();
      const stream = codex.connect().responses.stream(CREATE, { signal: controller.signal });
      const aborted = vi.fn();
      stream.on("abort", aborted);
      await stream.emitted("response.output_text.delta");
      if (how === "abort") stream.abort();
      else if (how === "controller") stream.controller.abort();
      else controller.abort();
      await expect(stream.done(), how).rejects.toBeInstanceOf(APIUserAbortError);
      expect(aborted, how).toHaveBeenCalledOnce();
      expect(stream).toMatchObject({ aborted: true, errored: false, ended: true });
      await codex.emulator.idle();
      expect(codex.emulator.requests[0]?.aborted, how).toBe(true);
      codex.emulator.reset();
    }
  });

  it("aborts when a loop is left", async () => {
    codex.emulator.script({ text: "word ".repeat(400), pace: 5 });
    const stream = codex.connect().responses.stream(CREATE);
    for await (const event of stream) if (event.type === "response.output_text.delta") break;
    await codex.emulator.idle();
    expect(codex.emulator.requests[0]?.aborted).toBe(true);
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  it("lets a loop wait for the final response inside itself", async () => {
    const text = "word ".repeat(3_000);
    codex.emulator.script(text);
    const stream = codex.connect().responses.stream(CREATE);
    let final: string | undefined;
    for await (const _ of stream) final ??= (await stream.finalResponse()).output_text;
    expect(final).toBe(text);
  });

  it("does not run ahead of a slow reader", async () => {
    codex.emulator.script("word ".repeat(20_000));
    const stream = codex.connect().responses.stream(CREATE);
    let told = 0;
    stream.on("event", () => {
      told++;
    });
    const reader = stream[Symbol.asyncIterator]();
    await reader.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).toBeLessThanOrEqual(1_001);
    for (let { done } = await reader.next(); !done; ) ({ done } = await reader.next());
    expect(told).toBeGreaterThan(10_000);
  });

  it("takes listeners off, and calls those of once() once", async () => {
    codex.emulator.script("One two three four.");
    const off = vi.fn();
    const once = vi.fn();
    const stream = codex.connect().responses.stream(CREATE);
    stream.on("event", off).off("event", off).once("event", once);
    await stream.done();
    expect(off).not.toHaveBeenCalled();
    expect(once).toHaveBeenCalledOnce();
  });

  it("rejects emitted() for what never comes, and answers late questions", async () => {
    codex.emulator.script("Hi.");
    const stream = codex.connect().responses.stream(CREATE);
    await expect(stream.emitted("response.failed")).rejects.toMatchObject({ code: "event_not_emitted" });
    await expect(stream.done()).resolves.toBeUndefined();
    expect((await stream.finalResponse()).output_text).toBe("Hi.");
    expect(await collect(stream)).toEqual([]);
  });

  it("reports a failure that nobody listens for, as an unhandled rejection", async () => {
    const unhandled = vi.fn();
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", unhandled);
    try {
      codex.emulator.script({ status: 400, error: "broken" });
      codex.connect().responses.stream(CREATE);
      await vi.waitFor(() => expect(unhandled).toHaveBeenCalledOnce(), 10_000);
      expect(unhandled.mock.calls[0]?.[0]).toMatchObject({ status: 400 });
    } finally {
      process.removeAllListeners("unhandledRejection");
      for (const listener of others) process.on("unhandledRejection", listener);
    }
  });

  it("fails when a listener throws", async () => {
    codex.emulator.script("Hi.");
    const stream = codex.connect().responses.stream(CREATE);
    stream.on("response.created", () => {
      throw new TypeError("slip");
    });
    const error = await stream.done().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OAuthCodexError);
    expect(error).toMatchObject({ message: "slip", cause: expect.any(TypeError) });
  });

  it("says that a response which is not in the log cannot be taken up again", async () => {
    const stream = codex.connect().responses.stream({ response_id: "resp_nowhere" });
    await expect(stream.finalResponse()).rejects.toBeInstanceOf(NotFoundError);
    expect(codex.emulator.requests).toHaveLength(0);
  });

  it("gives its events as newline-separated JSON", async () => {
    codex.emulator.script("Hi.");
    const text = await new Response(codex.connect().responses.stream(CREATE).toReadableStream()).text();
    const types = text
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types.at(-1)).toBe("response.completed");
  });

  it("refuses options that cannot work", async () => {
    const run = codex.connect().responses.runTools({ ...CREATE, tools: [] }, { maxTurns: 0 });
    await expect(run.done()).rejects.toBeInstanceOf(ConfigurationError);
  });
});

describe("responses.stream on the openai profile", () => {
  useNock();
  const response = (status: string, fields: object = {}) => ({
    id: "resp_1",
    object: "response",
    status,
    output: [],
    ...fields,
  });
  const item = { id: "msg_1", type: "message", role: "assistant", status: "in_progress", content: [] };
  const at = { output_index: 0, content_index: 0, item_id: "msg_1" };
  const part = { type: "output_text", text: "", annotations: [] };
  const events = [
    { type: "response.created", sequence_number: 0, response: response("in_progress") },
    { type: "response.output_item.added", sequence_number: 1, output_index: 0, item },
    { type: "response.content_part.added", sequence_number: 2, ...at, part },
    { type: "response.output_text.delta", sequence_number: 3, ...at, delta: "He" },
    { type: "response.output_text.delta", sequence_number: 4, ...at, delta: "llo" },
    {
      type: "response.completed",
      sequence_number: 5,
      response: response("completed", {
        output: [{ ...item, status: "completed", content: [{ ...part, text: "Hello" }] }],
      }),
    },
  ];

  it("creates", async () => {
    nock(API)
      .post("/responses", { model: "m", input: "x", stream: true })
      .reply(200, sse(...events), SSE_HEADERS);
    const final = await openaiClient().responses.stream({ model: "m", input: "x" }).finalResponse();
    expect(final).toMatchObject({ output_text: "Hello", _request_id: "req_1" });
  });

  it("takes a stored response up again and tells only what comes after", async () => {
    nock(API)
      .get("/responses/resp_1")
      .query({ stream: "true" })
      .reply(200, sse(...events), SSE_HEADERS);
    const stream = openaiClient().responses.stream({ response_id: "resp_1", starting_after: 3 });
    const seen = await collect(stream);
    expect(seen).toMatchObject([{ delta: "llo", snapshot: "Hello" }, { type: "response.completed" }]);
    expect((await stream.finalResponse()).output_text).toBe("Hello");
  });

  it("does not take the end of the bytes for the end of the answer", async () => {
    nock(API)
      .post("/responses")
      .reply(200, sse(...events.slice(0, 4)), SSE_HEADERS);
    const error = await openaiClient()
      .responses.stream({ model: "m", input: "x" })
      .finalResponse()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StreamTruncatedError);
    expect(error).toMatchObject({ partial: { output: [{ content: [{ text: "He" }] }] } });
  });
});
