import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OAuthCodexClient, ServerOverloadedError, StreamTruncatedError } from "../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";
import { answer, codexClient, SSE_HEADERS, sse } from "../support/http.ts";
import { collect } from "../support/streams.ts";

const CREATE = { model: "gpt-5.5", input: "hi" };
const CREATED = { type: "response.created", response: { id: "resp_lost", status: "in_progress" } };
const OVERLOADED = { type: "error", error: { code: "server_is_overloaded", message: "busy" } };
const OUTPUT = {
  type: "response.output_item.added",
  output_index: 0,
  item: { type: "message", content: [] },
};
const failed = (code: string, message = "x. Please try again in 1ms.") => ({
  type: "response.failed",
  response: { id: "resp_lost", status: "failed", error: { code, message } },
});

/** A client that is answered by these streams in turn; gives how many it has used. */
function clientOf(bodies: string[], options = {}) {
  const fetch = vi.fn(async () => {
    const id = `req_${fetch.mock.calls.length}`;
    return new Response(bodies.shift(), { headers: { ...SSE_HEADERS, "x-request-id": id } });
  });
  return { fetch, client: codexClient({ maxRetries: 2, fetch, ...options }) };
}

describe.each([false, true])("before any output, streamed: %s", (stream) => {
  const run = async (client: OAuthCodexClient): Promise<{ text: string; ids: (string | undefined)[] }> => {
    if (!stream) {
      const response = await client.responses.create(CREATE);
      return { text: response.output_text, ids: [response.id] };
    }
    const events = await collect(await client.responses.create({ ...CREATE, stream: true }));
    return {
      text: events.map((event) => (event.type === "response.output_text.delta" ? event.delta : "")).join(""),
      ids: events.map((event) => ("response" in event ? event.response.id : undefined)).filter(Boolean),
    };
  };

  it.each([
    ["an overload inside a 200", sse(CREATED, OVERLOADED)],
    ["a failed response that may pass", sse(CREATED, failed("rate_limit_exceeded"))],
    ["a server error", sse(CREATED, failed("server_error"))],
    ["a stream that just ends", sse(CREATED)],
    ["an empty stream", ""],
  ])("%s is asked for again, and nothing of it is seen", async (_, body) => {
    const { client, fetch } = clientOf([body, answer("good")]);
    const { text, ids } = await run(client);
    expect(text).toBe("good");
    expect(new Set(ids)).toEqual(new Set(["resp_1"]));
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("gives up after maxRetries, with the last error", async () => {
    const body = sse(CREATED, OVERLOADED);
    const { client, fetch } = clientOf([body, body, body], { maxRetries: 1 });
    await expect(run(client)).rejects.toBeInstanceOf(ServerOverloadedError);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("shares the count with retries of the request itself", async () => {
    const answers = [
      () => Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } }),
      () => new Response(sse(CREATED, failed("server_error")), { headers: SSE_HEADERS }),
      () => Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } }),
      () => new Response(answer("too late"), { headers: SSE_HEADERS }),
    ];
    const fetch = vi.fn(async () => (answers.shift() as () => Response)());
    await expect(run(codexClient({ maxRetries: 2, fetch }))).rejects.toMatchObject({ status: 503 });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it.each([
    ["context_length_exceeded", "context_length_exceeded"],
    ["invalid_prompt", "invalid_prompt"],
  ])("%s is not retried", async (code) => {
    const { client, fetch } = clientOf([sse(CREATED, failed(code)), answer("no")]);
    if (stream) {
      const events = await collect(await client.responses.create({ ...CREATE, stream: true }));
      expect(events.at(-1)?.type).toBe("response.failed");
    } else await expect(run(client)).rejects.toMatchObject({ code });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each(["completed", "incomplete"])(
    "an answer that is %s without output is the answer",
    async (status) => {
      const body = sse(CREATED, {
        type: `response.${status}`,
        response: { id: "resp_1", status, output: [] },
      });
      const { client, fetch } = clientOf([body, answer("no")]);
      expect((await run(client)).text).toBe("");
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  it("an error that stands is told to the hooks, once", async () => {
    const onError = vi.fn();
    const { client } = clientOf([sse(CREATED, { type: "error", error: { code: "invalid_prompt" } })], {
      onError,
    });
    await expect(run(client)).rejects.toMatchObject({ code: "invalid_prompt" });
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it("after output nothing is retried", async () => {
    const { client, fetch } = clientOf([sse(CREATED, OUTPUT, OVERLOADED), answer("no")]);
    await expect(run(client)).rejects.toBeInstanceOf(ServerOverloadedError);
    const cut = clientOf([sse(CREATED, OUTPUT), answer("no")]);
    await expect(run(cut.client)).rejects.toBeInstanceOf(StreamTruncatedError);
    expect([fetch.mock.calls.length, cut.fetch.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("what ends the time of retries", () => {
  const overloadedAfter = async (event: object): Promise<number> => {
    const { client, fetch } = clientOf([sse(event, OVERLOADED), answer("good")]);
    await client.responses.create(CREATE).catch(() => {});
    return fetch.mock.calls.length;
  };

  it.each([
    { output_index: 0 },
    { item: { type: "message" } },
    { item_id: "msg_1" },
    { part: {} },
    { delta: "a" },
    { text: "a" },
  ])("is an event of any kind with %j", async (field) => {
    expect(await overloadedAfter({ type: "response.new_thing.grew", ...field })).toBe(1);
  });

  it.each(["shipping", "pinging", "x_codex.made", "response.metadata.added", "xping"])(
    "is an event %s that is only named like one about the connection",
    async (type) => {
      expect(await overloadedAfter({ type, text: "a" })).toBe(1);
    },
  );

  it.each([
    ...["codex.note", "responsesapi.note", "ping", "keepalive", "keep_alive", "heartbeat"],
    ...["response.ping", "response.keepalive", "response.keep_alive", "response.heartbeat"],
    "response.metadata",
  ])("is no event %s about the connection, whatever it holds", async (type) => {
    expect(await overloadedAfter({ type, text: "a" })).toBe(2);
  });

  it("is no event without anything of an item", async () => {
    expect(await overloadedAfter({ type: "response.new_thing.seen", note: "a" })).toBe(2);
  });
});

describe("a clock of the caller's that runs out before any output", () => {
  const stalled = sse(CREATED);
  it.each([
    ["without an event for too long", { streamIdleTimeout: 50 }],
    ["after the time for all of it", { totalTimeout: 50 }],
  ])("%s is not started anew by a retry", async (_, clock) => {
    const fetch = vi.fn(async (_url: string, init: RequestInit) => {
      const open = new ReadableStream<Uint8Array>({
        start(sink) {
          sink.enqueue(new TextEncoder().encode(stalled));
          init.signal?.addEventListener("abort", () => sink.error(new DOMException("", "AbortError")));
        },
      });
      return new Response(open, { headers: SSE_HEADERS });
    });
    const client = codexClient({ maxRetries: 2, fetch, ...clock });
    const TIMEOUT = { name: "StreamTimeoutError", code: "stream_timeout", retryable: true };
    await expect(client.responses.create(CREATE)).rejects.toMatchObject(TIMEOUT);
    const stream = await client.responses.create({ ...CREATE, stream: true });
    await expect(collect(stream)).rejects.toMatchObject(TIMEOUT);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe("the answer that counts", () => {
  it("is the one whose headers and request id are shown", async () => {
    const { client } = clientOf([sse(CREATED, failed("server_error")), answer("good")]);
    const promise = client.responses.create(CREATE);
    const { data, response, request_id } = await promise.withResponse();
    expect([data._request_id, response.headers.get("x-request-id"), request_id]).toEqual([
      "req_2",
      "req_2",
      "req_2",
    ]);
    expect((await promise.asResponse()).headers.get("x-request-id")).toBe("req_2");
  });

  it("is aborted by the stream's controller, whichever attempt it is", async () => {
    const signals: AbortSignal[] = [];
    const bodies = [sse(CREATED, failed("server_error")), undefined];
    const client = codexClient({
      maxRetries: 1,
      fetch: async (_, init) => {
        signals.push(init.signal as AbortSignal);
        const body = bodies.shift();
        if (body) return new Response(body, { headers: SSE_HEADERS });
        const open = new ReadableStream<Uint8Array>({
          start(sink) {
            sink.enqueue(new TextEncoder().encode(sse(CREATED, OUTPUT)));
            init.signal?.addEventListener("abort", () => sink.error(new DOMException("", "AbortError")));
          },
        });
        return new Response(open, { headers: SSE_HEADERS });
      },
    });
    const stream = await client.responses.create({ ...CREATE, stream: true });
    const types: string[] = [];
    for await (const event of stream) {
      types.push(event.type);
      if (event.type === "response.output_item.added") stream.controller.abort();
    }
    expect(types).toEqual(["response.created", "response.output_item.added"]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  it("is given in order to overlapping next() calls", async () => {
    const { client } = clientOf([sse(CREATED, failed("server_error")), answer("good")]);
    const stream = await client.responses.create({ ...CREATE, stream: true });
    const iterator = stream[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 7 }, () => iterator.next()));
    expect(results.map(({ value }) => value?.type)).toEqual([
      "response.created",
      "response.output_item.added",
      "response.output_text.delta",
      "response.output_item.done",
      "response.completed",
      undefined,
      undefined,
    ]);
  });

  it("is left with what was held back unread", async () => {
    const { client } = clientOf([answer("good")]);
    const stream = await client.responses.create({ ...CREATE, stream: true });
    const iterator = stream[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toMatchObject({ type: "response.created" });
    const over = { done: true, value: undefined };
    expect(await iterator.return?.()).toEqual(over);
    expect(await iterator.next()).toEqual(over);
  });

  it("can be left after an abort that came while it waited to try again", async () => {
    const { client } = clientOf([sse(CREATED, failed("server_error", "Try again in 30 seconds"))]);
    const stream = await client.responses.create({ ...CREATE, stream: true });
    setTimeout(() => stream.controller.abort(), 50);
    const iterator = stream[Symbol.asyncIterator]();
    const over = { done: true, value: undefined };
    expect(await iterator.next()).toEqual(over);
    expect(await iterator.return?.()).toEqual(over);
  });

  it("ends quietly when the caller aborts while waiting to try again", async () => {
    const { client, fetch } = clientOf([
      sse(CREATED, failed("server_error", "Try again in 30 seconds")),
      answer("no"),
    ]);
    const stream = await client.responses.create({ ...CREATE, stream: true });
    setTimeout(() => stream.controller.abort(), 50);
    expect(await collect(stream)).toEqual([]);
    expect(fetch).toHaveBeenCalledTimes(1);
    const whole = clientOf([sse(CREATED, failed("server_error", "Try again in 30 seconds")), answer("no")]);
    await expect(
      whole.client.responses.create(CREATE, { signal: AbortSignal.timeout(50) }),
    ).rejects.toMatchObject({
      code: "aborted",
    });
  });
});

describe("stale reasoning", () => {
  const REFUSED = {
    error: {
      message: "The encrypted content gAAA... could not be verified.",
      type: "invalid_request_error",
      code: "invalid_encrypted_content",
    },
  };
  const input = [
    { type: "reasoning", encrypted_content: "gAAA", summary: [] },
    { role: "user", content: "go on" },
  ] as never;
  const make = (options = {}) => {
    const bodies: Record<string, unknown>[] = [];
    const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
    const client = codexClient({
      logger,
      fetch: async (_, init) => {
        const body = JSON.parse(String(init.body));
        bodies.push(body);
        const stale = body.input.some(({ type }: { type: string }) => type === "reasoning");
        return stale
          ? Response.json(REFUSED, { status: 400 })
          : new Response(answer("ok"), { headers: SSE_HEADERS });
      },
      ...options,
    });
    return { client, bodies, logger };
  };

  it("is left out once, with a warning and a line in dropped_parameters", async () => {
    const { client, bodies, logger } = make();
    const response = await client.responses.create({ ...CREATE, input });
    expect(response.output_text).toBe("ok");
    expect(response.dropped_parameters).toEqual(["input[].encrypted_content"]);
    expect(bodies).toHaveLength(2);
    expect(logger.warn.mock.calls[0]?.[0]).toMatch(/could not decrypt/);
  });

  it("stands as an error in mode error, and where there was no reasoning", async () => {
    const { client, bodies } = make({ validationMode: "error" });
    await expect(client.responses.create({ ...CREATE, input })).rejects.toMatchObject({ status: 400 });
    expect(bodies).toHaveLength(1);
  });
});

describe("against the emulator", () => {
  let emulator: CodexEmulator;
  let client: OAuthCodexClient;
  beforeEach(async () => {
    emulator = await createCodexEmulator();
    client = new OAuthCodexClient({
      baseURL: emulator.baseURL,
      profile: "codex",
      accessToken: await emulator.accessToken(),
    });
  });
  afterEach(() => emulator.close());

  it("an overload is made good by a retry", async () => {
    emulator.fault({ on: "responses", kind: "overloaded" });
    emulator.script("made good");
    expect((await client.responses.create(CREATE)).output_text).toBe("made good");
    expect(emulator.requests).toHaveLength(2);
  });

  it("a burst limit waits as long as the server asks, a spent plan does not", async () => {
    emulator.fault({ on: "responses", kind: "burst-limit", headers: { "retry-after": "0" } });
    emulator.script("made good");
    expect((await client.responses.create(CREATE)).output_text).toBe("made good");
    emulator.fault({ on: "responses", kind: "plan-limit" });
    await expect(client.responses.create(CREATE)).rejects.toMatchObject({
      name: "UsageLimitError",
      plan: "plus",
      windows: [{ usedPercent: 100, windowMinutes: 300 }, { windowMinutes: 10_080 }],
    });
    expect(emulator.requests).toHaveLength(3);
  });

  it.each(["waiting for the answer", "in the middle of a stream", "leaving the loop", "aggregating"])(
    "an abort frees the socket: %s",
    async (moment) => {
      const controller = new AbortController();
      const { signal } = controller;
      if (moment === "waiting for the answer")
        emulator.fault({ on: "responses", kind: "slow-headers", after: 60_000 });
      else emulator.fault({ on: "responses", kind: "stall", after: 4 });
      if (moment === "waiting for the answer" || moment === "aggregating") {
        const call = client.responses.create(CREATE, { signal });
        call.catch(() => {});
        await vi.waitFor(() => expect(emulator.requests).toHaveLength(1));
        setTimeout(() => controller.abort(), 100);
        await expect(call).rejects.toMatchObject({ code: "aborted" });
      } else {
        const stream = await client.responses.create({ ...CREATE, stream: true }, { signal });
        for await (const _ of stream) {
          if (moment === "leaving the loop") break;
          controller.abort();
        }
      }
      await emulator.idle();
      expect(emulator.requests[0]?.aborted).toBe(true);
    },
  );
});
