import { inspect } from "node:util";
import nock from "nock";
import { describe, expect, it, vi } from "vitest";
import {
  CloudflareBlockedError,
  ContextLengthExceededError,
  MemoryTokenStore,
  ModelNotAvailableError,
  OAuthCodexClient,
  ParameterValidationError,
  RateLimitError,
  ResponseFailedError,
  ServerOverloadedError,
  StreamTruncatedError,
  UsageLimitError,
} from "../../src/index.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { answer, CODEX, CODEX_PATH, codexClient, jwt, SSE_HEADERS, sse, useNock } from "../support/http.ts";
import { collect } from "../support/streams.ts";

useNock();
const backend = () => nock(CODEX);
const RESPONSES = `${CODEX_PATH}/responses`;
const CREATE = { model: "gpt-5.5", input: "hi" };

/** Answers one request and gives what was sent. */
function capture(reply: string = answer("ok")): {
  body: Record<string, unknown>;
  headers: Record<string, string>;
} {
  const seen = { body: {} as Record<string, unknown>, headers: {} as Record<string, string> };
  backend()
    .post(RESPONSES, (body) => {
      seen.body = body;
      return true;
    })
    .reply(
      200,
      (request: Request) => {
        seen.headers = Object.fromEntries(request.headers);
        return reply;
      },
      SSE_HEADERS,
    );
  return seen;
}

describe("what responses.create sends to Codex", () => {
  it("identifies itself, the account and the version, and asks for a stream", async () => {
    const seen = capture();
    await codexClient().responses.create(CREATE);
    expect(seen.headers).toMatchObject({
      authorization: expect.stringMatching(/^Bearer eyJh\./),
      "chatgpt-account-id": "acc-1",
      originator: "oauth-codex",
      version: "0.171.0",
      accept: "text/event-stream",
      "content-type": "application/json",
      "user-agent": expect.stringMatching(/^oauth-codex-sdk\/\d/),
    });
    expect(Object.keys(seen.headers).filter((name) => name.startsWith("x-stainless"))).toEqual([]);
  });

  it("forces store and stream, fills instructions, makes a list of text, asks for encrypted reasoning", async () => {
    const seen = capture();
    await codexClient().responses.create(CREATE);
    expect(seen.body).toEqual({
      model: "gpt-5.5",
      instructions: "",
      input: [{ type: "message", role: "user", content: [{ type: "input_text", text: "hi" }] }],
      include: ["reasoning.encrypted_content"],
      store: false,
      stream: true,
    });
  });

  it("repairs replayed input: roles, ids, reasoning", async () => {
    const seen = capture();
    const input = [
      { role: "system", content: "be brief" },
      {
        id: "msg_1",
        type: "message",
        role: "assistant",
        status: "completed",
        content: [{ type: "output_text", text: "a", annotations: [] }],
      },
      { id: "rs_1", type: "reasoning", encrypted_content: "gAAA" },
      { id: "rs_2", type: "reasoning", summary: [] },
      { id: "fc_1", type: "function_call", call_id: "c", name: "f", arguments: "{}" },
      { type: "function_call_output", call_id: "c", output: "1" },
      { role: "assistant", content: "b" },
    ];
    const before = structuredClone(input);
    await codexClient().responses.create({
      ...CREATE,
      input: input as never,
      include: ["message.output_text.logprobs"],
    });
    expect(seen.body["input"]).toEqual([
      { type: "message", role: "developer", content: [{ type: "input_text", text: "be brief" }] },
      {
        type: "message",
        role: "assistant",
        status: "completed",
        content: [{ type: "output_text", text: "a", annotations: [] }],
      },
      { type: "reasoning", encrypted_content: "gAAA", summary: [] },
      { type: "function_call", call_id: "c", name: "f", arguments: "{}" },
      { type: "function_call_output", call_id: "c", output: "1" },
      { type: "message", role: "assistant", content: [{ type: "output_text", text: "b" }] },
    ]);
    expect(seen.body["include"]).toEqual(["message.output_text.logprobs", "reasoning.encrypted_content"]);
    expect(input).toEqual(before);
  });

  it("lets extraBody win over everything but what is forced", async () => {
    const seen = capture();
    await codexClient().responses.create(CREATE, {
      extraBody: { temperature: 0.1, store: true, instructions: "x", client_metadata: { a: "b" } },
    });
    expect(seen.body).toMatchObject({
      temperature: 0.1,
      store: false,
      instructions: "x",
      client_metadata: { a: "b" },
    });
  });

  it("keeps extraHeaders off the credentials and lets headers change the rest", async () => {
    const seen = capture();
    await codexClient({ accountId: "acc-2" }).responses.create(CREATE, {
      extraHeaders: { AUTHORIZATION: "Bearer mine", "ChatGPT-Account-ID": "mine", "x-extra": "1" },
      headers: { originator: "my-app" },
    });
    expect(seen.headers["authorization"]).toMatch(/^Bearer eyJh/);
    expect(seen.headers).toMatchObject({
      "chatgpt-account-id": "acc-2",
      "x-extra": "1",
      originator: "my-app",
    });
  });

  it("sends the fedramp header when the token says so", async () => {
    const seen = capture();
    const auth = { chatgpt_account_id: "acc-9", chatgpt_account_is_fedramp: true };
    await codexClient({ accessToken: jwt({ "https://api.openai.com/auth": auth }) }).responses.create(CREATE);
    expect(seen.headers).toMatchObject({ "chatgpt-account-id": "acc-9", "x-openai-fedramp": "true" });
  });
});

describe("parameters that the backend refuses", () => {
  it("are left out, reported once per client, and named on the result", async () => {
    const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
    const client = codexClient({ logger });
    for (let round = 0; round < 2; round++) {
      const seen = capture();
      const response = await client.responses.create({
        ...CREATE,
        temperature: 0.5,
        max_output_tokens: 10,
        store: true,
      });
      expect(seen.body).not.toHaveProperty("temperature");
      expect(seen.body).not.toHaveProperty("max_output_tokens");
      expect(seen.body["store"]).toBe(false);
      expect(response.dropped_parameters).toEqual(["temperature", "max_output_tokens", "store"]);
    }
    expect(logger.warn).toHaveBeenCalledTimes(3);
    expect(logger.warn.mock.calls[0]?.[0]).toMatch(/^responses\.create: temperature: not sent/);
  });

  it("throw in mode error, before anything is sent", async () => {
    const error = await codexClient({ validationMode: "error" })
      .responses.create({ ...CREATE, temperature: 0.5 })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ParameterValidationError);
    expect(error).toMatchObject({
      code: "invalid_parameters",
      param: "temperature",
      method: "responses.create",
    });
  });

  it("are left out without a word in mode ignore", async () => {
    const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
    capture();
    const response = await codexClient({ logger }).responses.create(
      { ...CREATE, temperature: 0.5 },
      { validationMode: "ignore" },
    );
    expect(response.dropped_parameters).toEqual(["temperature"]);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it("do not matter when their value is what the backend does anyway", async () => {
    capture();
    const response = await codexClient({ validationMode: "error" }).responses.create({
      ...CREATE,
      store: false,
      truncation: "disabled",
      background: false,
      metadata: null,
    });
    expect(response.dropped_parameters).toEqual([]);
  });

  it.each(["warn", "error", "ignore"] as const)(
    "are rejected in every mode when they cannot work: %s",
    async (validationMode) => {
      await expect(
        codexClient({ validationMode }).responses.create({ ...CREATE, previous_response_id: "resp_1" }),
      ).rejects.toMatchObject({ name: "ContinuityError", code: "continuity_off" });
    },
  );

  it("include what the spec does not know", async () => {
    const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
    const seen = capture();
    const response = await codexClient({ logger }).responses.create({ ...CREATE, seed: 7, wat: 1 } as never);
    expect(response.dropped_parameters).toEqual(["seed", "wat"]);
    expect(seen.body).not.toHaveProperty("seed");
    expect(logger.warn.mock.calls.map(([line]) => line).join("\n")).toMatch(
      /wat: not a parameter of responses\.create.*extraBody/,
    );
  });

  it("are validated: wrong types and values name their path", async () => {
    const wrong = {
      ...CREATE,
      tools: [{ type: "function", name: 7, parameters: {}, strict: true }],
      tool_choice: "sometimes",
    };
    const error = await codexClient({ validationMode: "error" })
      .responses.create(wrong as never)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ParameterValidationError);
    const paths = (error as ParameterValidationError).issues.map(({ path }) => path);
    expect(paths).toContain("tools[0].name");
    expect(paths).toContain("tool_choice");
  });

  it("cannot be what JSON cannot say, and the error says where that is", async () => {
    const circular: Record<string, unknown> = { type: "message", role: "user", content: [] };
    circular["self"] = circular;
    const call = (params: object) =>
      codexClient({ validationMode: "ignore" }).responses.create({ ...CREATE, ...params });
    await expect(call({ input: [circular] })).rejects.toThrow(
      /input\[0\](?:\.self)+ refers to what it is in/,
    );
    await expect(call({ reasoning: { effort: 5n } })).rejects.toThrow(/reasoning\.effort is a BigInt/);
  });

  it("refuse references to items that are nowhere stored", async () => {
    await expect(
      codexClient().responses.create({ ...CREATE, input: [{ type: "item_reference", id: "msg_1" }] }),
    ).rejects.toMatchObject({ param: "input[0]", message: expect.stringMatching(/keeps no items/) });
  });
});

describe("what responses.create makes of the stream", () => {
  it("rebuilds the output that the terminal event leaves empty, in order", async () => {
    const message = {
      type: "message",
      role: "assistant",
      content: [{ type: "output_text", text: "two", annotations: [] }],
    };
    capture(
      sse(
        { type: "response.created", response: { id: "r", status: "in_progress", output: [] } },
        { type: "response.output_item.done", output_index: 1, item: message },
        {
          type: "response.output_item.done",
          output_index: 0,
          item: { type: "reasoning", encrypted_content: "g", summary: [] },
        },
        { type: "response.some_future_event", payload: 1 },
        {
          type: "response.completed",
          response: { id: "r", object: "response", status: "completed", output: [] },
        },
      ),
    );
    const response = await codexClient().responses.create(CREATE);
    expect(response.output.map(({ type }) => type)).toEqual(["reasoning", "message"]);
    expect(response.output_text).toBe("two");
    expect(response._request_id).toBe("req_1");
  });

  it("passes every event on when streaming, unknown ones too", async () => {
    capture(
      sse(
        { type: "response.created" },
        { type: "codex.rate_limits", plan_type: "plus" },
        { type: "response.completed", response: {} },
      ),
    );
    const stream = await codexClient().responses.create({ ...CREATE, stream: true });
    const types = (await collect(stream)).map(({ type }) => type as string);
    expect(types).toEqual(["response.created", "codex.rate_limits", "response.completed"]);
  });

  it("gives an incomplete response as incomplete, with what there is", async () => {
    capture(
      sse(
        { type: "response.created", response: { id: "r", status: "in_progress" } },
        {
          type: "response.output_item.added",
          output_index: 0,
          item: { type: "message", role: "assistant", content: [] },
        },
        {
          type: "response.content_part.added",
          output_index: 0,
          content_index: 0,
          part: { type: "output_text", text: "" },
        },
        { type: "response.output_text.delta", output_index: 0, content_index: 0, delta: "par" },
        { type: "response.output_text.delta", output_index: 0, content_index: 0, delta: "tial" },
        {
          type: "response.incomplete",
          response: {
            id: "r",
            status: "incomplete",
            incomplete_details: { reason: "max_output_tokens" },
            output: [],
          },
        },
      ),
    );
    const response = await codexClient().responses.create(CREATE);
    expect(response).toMatchObject({
      status: "incomplete",
      output_text: "partial",
      incomplete_details: { reason: "max_output_tokens" },
    });
  });

  it.each([
    [{ code: "server_error", message: "boom" }, ResponseFailedError, "server_error"],
    [
      { code: "context_length_exceeded", message: "too long" },
      ContextLengthExceededError,
      "context_length_exceeded",
    ],
    [{ code: "server_is_overloaded", message: "busy" }, ServerOverloadedError, "server_is_overloaded"],
    [null, ResponseFailedError, "response_failed"],
  ])("rejects a failed response: %o", async (error, Class, code) => {
    capture(sse({ type: "response.failed", response: { id: "r", status: "failed", error, output: [] } }));
    const thrown = await codexClient()
      .responses.create(CREATE)
      .catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(Class);
    expect(thrown).toMatchObject({ code });
  });

  it("throws at an error event, nested or flat, streamed or not", async () => {
    const nested = {
      type: "error",
      error: { code: "server_is_overloaded", message: "busy", type: "service_unavailable_error" },
    };
    const flat = { type: "error", code: "x", message: "flat", param: null };
    capture(sse({ type: "response.created" }, nested));
    await expect(codexClient().responses.create(CREATE)).rejects.toBeInstanceOf(ServerOverloadedError);
    capture(sse({ type: "response.created" }, flat));
    const stream = await codexClient().responses.create({ ...CREATE, stream: true });
    await expect(collect(stream)).rejects.toMatchObject({ code: "x", message: "flat" });
  });

  it.each([
    ["between events", sse({ type: "response.created", response: { id: "r" } })],
    [
      "inside an event",
      `${sse({ type: "response.created", response: { id: "r" } })}event: response.output_te\ndata: {"type":"resp`,
    ],
    ["before any", ""],
  ])("never takes a truncated stream for a success: cut %s", async (_, body) => {
    capture(body);
    await expect(codexClient().responses.create(CREATE)).rejects.toBeInstanceOf(StreamTruncatedError);
    capture(body);
    const stream = await codexClient().responses.create({ ...CREATE, stream: true });
    await expect(collect(stream)).rejects.toMatchObject({ code: "stream_truncated" });
  });

  it("keeps the partial output on the error", async () => {
    const item = { type: "message", role: "assistant", content: [{ type: "output_text", text: "half" }] };
    capture(
      sse(
        { type: "response.created", response: { id: "r" } },
        { type: "response.output_item.done", output_index: 0, item },
      ),
    );
    const error = await codexClient()
      .responses.create(CREATE)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ partial: { id: "r", output: [item] } });
  });

  it.each(["null", "5", "[]", '"text"', "{}"])(
    "refuses an event that is no typed object: %s",
    async (data) => {
      backend().post(RESPONSES).reply(200, `data: ${data}\n\n`, SSE_HEADERS);
      await expect(codexClient().responses.create(CREATE)).rejects.toMatchObject({
        name: "SDKRequestError",
        code: "invalid_stream_event",
      });
    },
  );

  it("keeps what had come when the connection breaks inside an event", async () => {
    const whole = answer("partly here");
    backend().post(RESPONSES).reply(200, whole.slice(0, -40), SSE_HEADERS);
    await expect(codexClient().responses.create(CREATE)).rejects.toMatchObject({
      name: "StreamTruncatedError",
      partial: { output: [{ content: [{ text: "partly here" }] }] },
    });
  });

  it.each([
    ["response.completed", "completed"],
    ["response.done", "completed"],
    ["response.incomplete", "incomplete"],
  ])("takes the status from %s when its object lacks one", async (type, status) => {
    backend().post(RESPONSES).reply(200, sse({ type }), SSE_HEADERS);
    expect((await codexClient().responses.create(CREATE)).status).toBe(status);
  });

  it("says so when the answer is no stream", async () => {
    backend().post(RESPONSES).reply(200, "<html>hello</html>", { "content-type": "text/html" });
    await expect(codexClient().responses.create(CREATE)).rejects.toMatchObject({
      code: "unexpected_answer",
      message: expect.stringMatching(/text\/html instead of an event stream: <html>/),
    });
  });
});

describe("errors of the Codex backend", () => {
  const refuse = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    backend()
      .post(RESPONSES)
      .reply(status, body as never, headers);
  const failure = () =>
    codexClient({ maxRetries: 2 })
      .responses.create(CREATE)
      .catch((caught: unknown) => caught as Error);

  it.each([
    [{ detail: "Stream must be set to true" }, "400 Stream must be set to true"],
    [{ detail: "Unsupported parameter: top_p" }, "400 Unsupported parameter: top_p"],
    [
      { detail: [{ loc: ["body", "input"], msg: "field required", type: "missing" }] },
      "400 body.input: field required",
    ],
    [{ detail: { message: "nested" } }, "400 nested"],
    [{ detail: { odd: true } }, '400 {"odd":true}'],
    [{ error: { message: "openai shape", code: "unsupported_value" } }, "400 openai shape"],
    [{ error: "text" }, "400 text"],
  ])("understands %j", async (body, message) => {
    refuse(400, body);
    expect(await failure()).toMatchObject({ message, status: 400 });
  });

  it("names the parameter that was refused", async () => {
    refuse(400, { detail: "Unsupported parameter: top_p" });
    expect(await failure()).toMatchObject({ param: "top_p", name: "BadRequestError" });
  });

  it("tells a spent plan from a burst, and retries only the burst", async () => {
    refuse(429, {
      error: {
        type: "usage_limit_reached",
        message: "The usage limit has been reached",
        plan_type: "plus",
        resets_at: 1775317531,
      },
    });
    const spent = await failure();
    expect(spent).toBeInstanceOf(UsageLimitError);
    expect(spent).toBeInstanceOf(RateLimitError);
    expect(spent).toMatchObject({
      plan: "plus",
      resetsAt: new Date(1775317531000),
      code: "usage_limit_reached",
      retryable: false,
    });
    refuse(429, { detail: "Too many requests" }, { "retry-after": "0" });
    capture();
    expect((await codexClient({ maxRetries: 1 }).responses.create(CREATE)).output_text).toBe("ok");
  });

  it("knows a model that is not available", async () => {
    refuse(400, { detail: "The 'gpt-9' model is not supported when using Codex with a ChatGPT account." });
    const error = await failure();
    expect(error).toBeInstanceOf(ModelNotAvailableError);
    expect(error).toMatchObject({ param: "model", code: "model_not_available" });
    refuse(404, { error: { message: "Model not found gpt-9", type: "invalid_request_error", code: null } });
    expect(await failure()).toBeInstanceOf(ModelNotAvailableError);
  });

  it("knows Cloudflare", async () => {
    refuse(403, "<!DOCTYPE html><title>Just a moment...</title>", {
      "cf-mitigated": "challenge",
      "content-type": "text/html",
    });
    expect(await failure()).toBeInstanceOf(CloudflareBlockedError);
    refuse(403, "<html><title>Nope</title></html>", { "content-type": "text/html" });
    expect(await failure()).toMatchObject({
      name: "PermissionDeniedError",
      message: expect.stringMatching(/web page \("Nope"\)/),
    });
  });

  it.each([
    ["<html><TITLE lang='en'> A page </TITLE>", ' ("A page")'],
    ["<html><title>a<b>c</title><title>Second</title>", ' ("Second")'],
    ["<html><title<title>Inside</title>", ' ("Inside")'],
    ["<html><title></title>", ""],
    ["<html><title>no end", ""],
    ["<html><title", ""],
    ["<html>", ""],
  ])("names the page that came instead of an answer: %s", async (page, title) => {
    refuse(400, page, { "content-type": "text/html" });
    expect(await failure()).toMatchObject({
      message: expect.stringContaining(`The server answered with a web page${title} instead of JSON.`),
    });
  });

  it.each([
    ["beginnings of a title", "<html>", "<title"],
    ["titles without an end", "<html>", "<title>"],
    ["words about encrypted content", "", "encrypted content "],
  ])("reads an error full of %s in time that grows with its length", async (_, begin, piece) => {
    const client = codexClient({
      maxRetries: 0,
      fetch: async (_, init) => {
        const text = begin + piece.repeat(Number(String(init?.body).match(/size (\d+)/)?.[1]));
        const [type, body] =
          begin === "" ? ["application/json", JSON.stringify({ detail: text })] : ["text/html", text];
        return new Response(body, { status: 400, headers: { "content-type": type } });
      },
    });
    const ask = (size: number) => () =>
      client.responses
        .create({
          ...CREATE,
          input: [
            { id: "rs_1", type: "reasoning", encrypted_content: "gAAA", summary: [] },
            { role: "user", content: `size ${size}` },
          ],
        })
        .catch(() => undefined);
    expect(await growth(ask, 5000)).toBeLessThan(LINEAR);
  });
});

describe("credentials", () => {
  it("are required, and the error says what to do", async () => {
    await expect(
      new OAuthCodexClient({ tokenStore: new MemoryTokenStore() }).responses.create(CREATE),
    ).rejects.toMatchObject({
      name: "AuthRequiredError",
      code: "auth_required",
      message: expect.stringMatching(/client\.login\(\).*pass accessToken/),
    });
  });

  it("from a store go to ChatGPT, and to no other host", async () => {
    const tokenStore = new MemoryTokenStore({ accessToken: jwt(), accountId: "stored" });
    const seen = capture();
    await new OAuthCodexClient({ tokenStore }).responses.create(CREATE);
    expect(seen.headers["chatgpt-account-id"]).toBe("stored");
    const fetch = vi.fn();
    for (const options of [
      { baseURL: "https://relay.example/backend-api/codex" },
      { baseURL: "http://chatgpt.com/backend-api/codex" },
      { baseURL: "http://127.0.0.1:1/backend-api/codex" },
      { baseURL: "https://relay.example/backend-api/codex", profile: "codex" as const },
      { baseURL: "https://api.openai.com/v1" },
    ]) {
      const client = new OAuthCodexClient({ ...options, tokenStore, fetch, maxRetries: 0 });
      await expect(client.responses.create(CREATE)).rejects.toMatchObject({ code: "destination_refused" });
      await expect(client.get("https://evil.example/collect")).rejects.toMatchObject({
        code: "destination_refused",
      });
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it("from a store go to loopback and allowed origins when the codex profile is named", async () => {
    const tokenStore = new MemoryTokenStore({ accessToken: jwt() });
    const seen: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      seen.push(url);
      return new Response(answer("ok"), { headers: SSE_HEADERS });
    };
    for (const baseURL of ["http://127.0.0.1:9/backend-api/codex", "https://relay.example/codex"]) {
      const client = new OAuthCodexClient({
        baseURL,
        profile: "codex",
        allowedOrigins: ["https://relay.example"],
        tokenStore,
        fetch,
      });
      await client.responses.create(CREATE);
    }
    expect(seen).toEqual([
      "http://127.0.0.1:9/backend-api/wham/accounts/check",
      "http://127.0.0.1:9/backend-api/codex/responses",
      "https://relay.example/wham/accounts/check",
      "https://relay.example/codex/responses",
    ]);
  });

  it("never appear in errors, logs or printed clients", async () => {
    const token = jwt({ jti: "find-me" });
    const lines: unknown[] = [];
    const log = (...args: unknown[]) => lines.push(args);
    const client = codexClient({
      accessToken: token,
      logLevel: "debug",
      logger: { error: log, warn: log, info: log, debug: log },
      maxRetries: 1,
    });
    backend().post(RESPONSES).times(2).reply(500, { detail: "no" }, { "retry-after": "0" });
    const error = await client.responses.create(CREATE).catch((caught: unknown) => caught);
    const store = new MemoryTokenStore({ accessToken: token, refreshToken: "rt.find-me" });
    const shown = inspect([client, client.responses, error, lines, store], {
      depth: 12,
      showHidden: true,
      getters: true,
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(shown).not.toContain(token);
    expect(shown).not.toContain("find-me");
  });

  it.each(["", "  ", "a b", "a\nb"])("that cannot be a token are refused: %j", async (accessToken) => {
    await expect(codexClient({ accessToken }).responses.create(CREATE)).rejects.toMatchObject({
      name: "AuthRequiredError",
    });
  });
});
