import { describe, expect, it } from "vitest";
import {
  BadRequestError,
  ContextLengthExceededError,
  InternalServerError,
  RateLimitError,
  ResponseFailedError,
  ServerOverloadedError,
  UsageLimitError,
} from "../../src/index.ts";
import { answering } from "../support/both.ts";
import { answer, codexClient, SSE_HEADERS, sse } from "../support/http.ts";

/** Nobody waits for a retry here. */
const HEADERS = { ...SSE_HEADERS, "retry-after-ms": "1" };
const ASK = { model: "gpt-5.5", input: "x" };
const CREATED = { type: "response.created", response: { id: "resp_1", status: "in_progress" } };
const failed = (error: object) => ({ type: "response.failed", response: { id: "resp_1", error } });
const streamOf =
  (...events: object[]) =>
  () =>
    new Response(sse(...events), { headers: HEADERS });
const good = () => new Response(answer("good"), { headers: HEADERS });
const failure = (promise: PromiseLike<unknown>): PromiseLike<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("frames that are no output", () => {
  it.each([
    [{ type: "keepalive", sequence_number: 3 }],
    [{ type: "ping" }],
    [{ type: "response.keep_alive" }],
    [{ type: "response.heartbeat" }],
    [{ type: "responsesapi.websocket_timing", timing: {} }],
    [{ type: "codex.rate_limits", rate_limits: null }],
    [{ type: "codex.response.metadata", headers: { "x-models-etag": "1" } }],
    [{ type: "response.metadata", metadata: {} }],
    [{ type: "something.new", note: "nobody knows" }],
  ])("do not end the time of retries: %j", async (frame) => {
    const lost = { type: "error", error: { code: "server_is_overloaded", message: "busy" } };
    const { fetch, sent } = answering(streamOf(CREATED, frame, lost), good);
    const { output_text } = await codexClient({ fetch, maxRetries: 1 }).responses.create(ASK);
    expect([output_text, sent.length]).toEqual(["good", 2]);
  });

  it("a kind that nobody knows does when it brings something", async () => {
    const news = { type: "response.news.delta", output_index: 0, delta: "x" };
    const { fetch, sent } = answering(streamOf(CREATED, news, failed({ code: "server_error" })), good);
    await failure(codexClient({ fetch, maxRetries: 1 }).responses.create(ASK));
    expect(sent).toHaveLength(1);
  });
});

describe("failures inside a stream", () => {
  const error = (fields: object) => ({ type: "error", ...fields });
  it.each([
    ["a code, nested", error({ error: { code: "server_error" } }), ResponseFailedError, 2],
    ["a code, flat", error({ code: "server_error", message: "m" }), ResponseFailedError, 2],
    ["a type, nested", error({ error: { type: "server_error", code: null } }), ResponseFailedError, 2],
    ["an overload by its type", error({ error: { type: "server_is_overloaded" } }), ServerOverloadedError, 2],
    ["a status of the server's", error({ status: 503, error: { message: "m" } }), InternalServerError, 2],
    ["a burst", error({ status_code: 429, error: { message: "m" } }), RateLimitError, 2],
    ["a number as the code", error({ code: 502, message: "m" }), InternalServerError, 2],
    ["a status of the caller's", error({ status: 400, error: { detail: "no" } }), BadRequestError, 1],
    [
      "what is too long",
      error({ error: { type: "context_length_exceeded" } }),
      ContextLengthExceededError,
      1,
    ],
    [
      "no quota, as a burst",
      error({ status: 429, error: { code: "insufficient_quota" } }),
      RateLimitError,
      1,
    ],
    ["no part of the plan", error({ error: { type: "usage_not_included" } }), RateLimitError, 1],
    ["a frame without a type", { error: { code: "server_error" } }, ResponseFailedError, 2],
    ["only a detail", { detail: "Unsupported parameter: x" }, ResponseFailedError, 1],
    ["a text", error({ error: "it broke" }), ResponseFailedError, 1],
    ["with the place of an item", error({ output_index: 0, code: "server_error" }), ResponseFailedError, 2],
    ["with the id of one", error({ item_id: "msg_1", error: { code: 503 } }), InternalServerError, 2],
    [
      "another type of error",
      { type: "response.error", error: { code: "server_error" } },
      ResponseFailedError,
      2,
    ],
    ["its kind as the type", { type: "server_error", message: "m" }, ResponseFailedError, 2],
    ["a kind without the word", { type: "server_is_overloaded", message: "m" }, ServerOverloadedError, 2],
    [
      "an unknown type, nested",
      { type: "failure", error: { message: "m", code: 502 } },
      InternalServerError,
      2,
    ],
    ["an unknown type with a status", { type: "failure", status: 429, message: "m" }, RateLimitError, 2],
    ["an unknown type with a code", { type: "failure", code: "slow_down" }, ServerOverloadedError, 2],
    ["no type, flat, with a code", { code: "server_error", message: "m" }, ResponseFailedError, 2],
    ["no type, flat, with a status", { status: 503, message: "m" }, InternalServerError, 2],
    [
      "a failed response with a place",
      { ...failed({ code: "rate_limit_exceeded" }), output_index: 0 },
      ResponseFailedError,
      2,
    ],
    ["a failed response", failed({ code: "rate_limit_exceeded" }), ResponseFailedError, 2],
    ["one that may not pass", failed({ code: "invalid_prompt" }), ResponseFailedError, 1],
    ["a spent plan by its type", failed({ type: "usage_limit_reached" }), UsageLimitError, 1],
    ["a spent plan by its code", failed({ code: "usage_limit_reached" }), UsageLimitError, 1],
  ])("%s", async (_, frame, Class, requests) => {
    const data = "type" in frame ? sse(frame) : `data: ${JSON.stringify(frame)}\n\n`;
    const bad = () => new Response(sse(CREATED) + data, { headers: HEADERS });
    const { fetch, sent } = answering(bad);
    const thrown = await failure(
      codexClient({ fetch, maxRetries: 1 }).responses.create(ASK, { timeout: 9_000 }),
    );
    expect(thrown).toBeInstanceOf(Class);
    expect(thrown).toMatchObject({ requestID: "req_1", headers: expect.any(Headers) });
    expect(sent).toHaveLength(requests);
  });

  it.each([
    ["tokens", "rate_limit_exceeded", 2],
    ["invalid_request_error", "invalid_prompt", 1],
    ["something", "else", 1],
  ])("that are one by the name of their event alone: %s, %s", async (type, code, requests) => {
    const data = `event: error\ndata: ${JSON.stringify({ type, code, message: "m" })}\n\n`;
    const { fetch, sent } = answering(() => new Response(sse(CREATED) + data, { headers: HEADERS }));
    const thrown = await failure(codexClient({ fetch, maxRetries: 1 }).responses.create(ASK));
    expect(thrown).toBeInstanceOf(ResponseFailedError);
    expect(thrown).toMatchObject({ code });
    expect(sent).toHaveLength(requests);
  });

  it("are none where a step of an item fails, or where an error is empty", async () => {
    const tool = { output_index: 0, item_id: "mcp_1" };
    const { fetch } = answering(
      streamOf(
        CREATED,
        {
          type: "response.mcp_call.failed",
          ...tool,
          error: { message: "no such tool" },
          code: "server_error",
        },
        { type: "response.code_interpreter_call.error", ...tool },
        { type: "codex.note", error: {}, status: "200", code: null },
        { type: "response.output_text.delta", output_index: 1, item_id: "msg_1", delta: "good" },
        {
          type: "response.completed",
          response: { id: "resp_1", status: "completed", output: [], error: null },
        },
      ),
    );
    expect((await codexClient({ fetch }).responses.create(ASK)).output_text).toBe("good");
  });

  it("say what is left of the plan in their headers", async () => {
    const resets_at = Math.floor(Date.now() / 1000) + 9_568;
    const frame = error({
      status_code: 429,
      error: { type: "usage_limit_reached", message: "spent", resets_at: String(resets_at) },
      headers: {
        "X-Codex-Plan-Type": "plus",
        "X-Codex-Primary-Used-Percent": "100",
        "X-Codex-Primary-Window-Minutes": 300,
        "X-Codex-Secondary-Used-Percent": "80",
        "X-Codex-Secondary-Window-Minutes": "10080",
        "not a header": "x",
        nothing: null,
      },
    });
    const client = codexClient({ fetch: answering(streamOf(CREATED, frame)).fetch, maxRetries: 2 });
    const thrown = await failure(client.responses.create(ASK));
    expect(thrown).toMatchObject({ status: 429, plan: "plus", resetsAt: new Date(resets_at * 1000) });
    expect((thrown as UsageLimitError).windows.map(({ windowMinutes }) => windowMinutes)).toEqual([
      300, 10_080,
    ]);
    expect(client.limits).toMatchObject({ plan: "plus", source: "event" });
  });

  it.each([
    ["as a failed response", failed({ code: "invalid_encrypted_content", message: "no" })],
    [
      "as an error",
      error({ error: { message: "The encrypted content for item rs_1 could not be verified." } }),
    ],
  ])("of reasoning that cannot be decrypted are healed once, %s", async (_, frame) => {
    const stale = { type: "reasoning" as const, id: "rs_1", summary: [], encrypted_content: "gAAA" };
    const input = [{ role: "user" as const, content: "a" }, stale, { role: "user" as const, content: "b" }];
    const warned: string[] = [];
    const logger = { warn: (line: string) => warned.push(line), error() {}, info() {}, debug() {} };
    const healed = answering(streamOf(CREATED, frame), good);
    const client = codexClient({ fetch: healed.fetch, logger });
    const response = await client.responses.create({ ...ASK, input });
    expect(response).toMatchObject({
      output_text: "good",
      dropped_parameters: ["input[].encrypted_content"],
    });
    expect(warned.join()).toContain("could not decrypt");
    expect(healed.sent.map(({ init }) => String(init.body).includes("gAAA"))).toEqual([true, false]);

    const stubborn = answering(streamOf(CREATED, frame));
    await failure(
      codexClient({ fetch: stubborn.fetch, logLevel: "off" }).responses.create({ ...ASK, input }),
    );
    expect(stubborn.sent).toHaveLength(2);
    const strict = answering(streamOf(CREATED, frame), good);
    const options = { validationMode: "error" as const };
    await failure(codexClient({ fetch: strict.fetch }).responses.create({ ...ASK, input }, options));
    expect(strict.sent).toHaveLength(1);
  });
});

describe("a refusal that the server wants to have sent again", () => {
  it.each([
    [429, { error: { type: "usage_limit_reached" } }],
    [429, { error: { code: "usage_limit_reached" } }],
    [400, { error: { code: "invalid_value", message: "bad" } }],
    [400, { error: { code: "context_length_exceeded" } }],
    [403, { detail: "no" }],
  ])("is not, where that is in vain: %i %j", async (status, body) => {
    const headers = { "x-should-retry": "true", "retry-after-ms": "1" };
    const { fetch, sent } = answering(() => Response.json(body, { status, headers }));
    await failure(codexClient({ fetch, maxRetries: 2 }).responses.create(ASK));
    expect(sent).toHaveLength(1);
  });
});

describe("a server that asks for more time than there is", () => {
  it.each([
    ["by status", () => Response.json({}, { status: 503, headers: { "retry-after": "3600" } })],
    [
      "inside a stream",
      streamOf(CREATED, {
        type: "error",
        error: { code: "server_is_overloaded", message: "busy" },
        headers: { "Retry-After-Ms": "3600000" },
      }),
    ],
    [
      "in words",
      () =>
        new Response(sse(CREATED, failed({ code: "rate_limit_exceeded", message: "Try again in 3600s." })), {
          headers: SSE_HEADERS,
        }),
    ],
  ])("is not asked before, and the error names the time, %s", async (_, response) => {
    const { fetch, sent } = answering(response);
    const thrown = await failure(codexClient({ fetch, maxRetries: 2 }).responses.create(ASK));
    const time = /not before (\S+Z), which is beyond the timeout of 600000 ms/.exec(
      (thrown as Error).message,
    )?.[1];
    expect(Math.abs(Date.parse(time ?? "") - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect(sent).toHaveLength(1);
  });
});

it("a redirect to what is no address is refused once", async () => {
  const { fetch, sent } = answering(
    () => new Response(null, { status: 302, headers: { location: "http://[" } }),
  );
  const thrown = await failure(codexClient({ fetch, maxRetries: 2 }).responses.create(ASK));
  expect(thrown).toMatchObject({ code: "redirect_refused", retryable: false });
  expect((thrown as Error).message).toContain("http://[");
  expect(sent).toHaveLength(1);
});
