import { afterEach, expect, it, vi } from "vitest";
import {
  answering,
  BASE,
  both,
  failure,
  json,
  never,
  ours,
  theirs,
  withoutWaiting,
} from "../../support/both.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const quick = { "retry-after-ms": "1" };

both("retries", (make, Class) => {
  it.each([408, 409, 429, 500, 503])("%i is sent again, and counted", async (status) => {
    const { fetch, sent } = answering(
      json({}, { status, headers: quick }),
      json({}, { status, headers: quick }),
      json({ id: "m" }),
    );
    expect((await make({ fetch }).models.retrieve("m")).id).toBe("m");
    expect(sent.map(({ headers }) => headers.get("x-stainless-retry-count"))).toEqual(["0", "1", "2"]);
  });

  it.each([400, 401, 403, 404, 422])("%i is not", async (status) => {
    const { fetch, sent } = answering(json({}, { status }));
    expect(await failure(() => make({ fetch }).models.retrieve("m"))).toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  it("obey x-should-retry in both directions", async () => {
    const not = answering(json({}, { status: 500, headers: { "x-should-retry": "false" } }));
    await failure(() => make({ fetch: not.fetch }).models.retrieve("m"));
    expect(not.sent).toHaveLength(1);
    const yes = answering(
      json({}, { status: 404, headers: { ...quick, "x-should-retry": "true" } }),
      json({}),
    );
    await make({ fetch: yes.fetch }).models.retrieve("m");
    expect(yes.sent).toHaveLength(2);
  });

  it("end after maxRetries, of the client or the call", async () => {
    const { fetch, sent } = answering(json({}, { status: 500, headers: quick }));
    await failure(() => make({ fetch, maxRetries: 1 }).models.retrieve("m"));
    await failure(() => make({ fetch, maxRetries: 5 }).models.retrieve("m", { maxRetries: 0 }));
    expect(sent).toHaveLength(3);
  });

  it("let the caller delete or set the count", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).models.retrieve("m", { headers: { "X-Stainless-Retry-Count": null } });
    await make({ fetch }).models.retrieve("m", { headers: { "X-Stainless-Retry-Count": "42" } });
    await make({ fetch, defaultHeaders: { "X-Stainless-Retry-Count": null } }).models.retrieve("m");
    expect(sent.map(({ headers }) => headers.get("x-stainless-retry-count"))).toEqual([null, "42", null]);
  });

  it.each([
    ["half a second, doubled up to eight", {}, [500, 1000, 2000, 4000, 8000, 8000]],
    ["retry-after-ms", { "retry-after-ms": "70", "retry-after": "9" }, [70, 70, 70, 70, 70, 70]],
    ["retry-after in seconds", { "retry-after": "1.5" }, [1500, 1500, 1500, 1500, 1500, 1500]],
  ])("wait: %s", async (_, headers, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { fetch } = answering(json({}, { status: 503, headers }));
    const client = make({ fetch, maxRetries: 6 });
    const waits = withoutWaiting();
    await failure(() => client.models.retrieve("m"));
    expect(waits).toEqual(expected);
  });

  it("wait up to a quarter less, at random, and until a date", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:00:00Z"));
    const { fetch } = answering(
      json({}, { status: 503 }),
      json({}, { status: 503, headers: { "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" } }),
      json({}),
    );
    const client = make({ fetch });
    const waits = withoutWaiting();
    await client.models.retrieve("m");
    expect(waits).toEqual([375, 7000]);
  });

  it("repeat a connection that failed, and name its cause", async () => {
    const cause = new TypeError("fetch failed");
    const { fetch, sent } = answering(cause);
    const client = make({ fetch, maxRetries: 1 });
    withoutWaiting();
    const error = await failure(() => client.models.retrieve("m"));
    expect(error).toBeInstanceOf(Class.APIConnectionError);
    expect(error).toMatchObject({ message: "Connection error.", cause, status: undefined });
    expect(sent).toHaveLength(2);
  });
});

it("retry-after: 0 means now, which openai does not follow", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const waited = [];
  for (const make of [theirs, ours]) {
    const { fetch } = answering(json({}, { status: 503, headers: { "retry-after": "0" } }), json({}));
    const client = make({ baseURL: BASE, apiKey: "k", fetch });
    const waits = withoutWaiting();
    await client.models.retrieve("m");
    waited.push(...waits);
  }
  expect(waited).toEqual([500, 0]);
});

both("timeout and abort", (make, Class) => {
  it("an answer that does not come in time is asked for again, then an error", async () => {
    const { fetch, sent } = answering(never);
    const error = await failure(() => make({ fetch, timeout: 10, maxRetries: 1 }).models.retrieve("m"));
    expect(error).toBeInstanceOf(Class.APIConnectionTimeoutError);
    expect(error).toBeInstanceOf(Class.APIConnectionError);
    expect(error.message).toBe("Request timed out.");
    expect(sent).toHaveLength(2);
    const made = answering(never, json({ a: 1 }));
    expect(await make({ fetch: made.fetch, timeout: 10 }).get("/foo")).toEqual({ a: 1 });
  });

  it("the caller's abort is never retried", async () => {
    const controller = new AbortController();
    const { fetch, sent } = answering(never);
    setTimeout(() => controller.abort(), 10);
    const error = await failure(() => make({ fetch }).models.retrieve("m", { signal: controller.signal }));
    expect(error).toBeInstanceOf(Class.APIUserAbortError);
    expect(error.message).toBe("Request was aborted.");
    expect(sent).toHaveLength(1);
  });

  it.each([-1, 1.5, Number.NaN])("a timeout of %d is refused before anything is sent", async (timeout) => {
    const { fetch, sent } = answering(json({}));
    expect(await failure(() => make({ fetch }).models.retrieve("m", { timeout }))).toBeInstanceOf(
      Class.OpenAIError,
    );
    expect(sent).toEqual([]);
  });
});

it("leaves no listener on the caller's signal, which openai does", async () => {
  const left = [];
  for (const make of [theirs, ours]) {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const { fetch } = answering(json({}));
    await make({ baseURL: BASE, apiKey: "k", fetch }).models.retrieve("m", { signal });
    left.push(added.mock.calls.length - removed.mock.calls.length);
  }
  expect(left[1]).toBe(0);
  expect(left[0]).toBeGreaterThan(0);
});

it("the clock runs until the body is read, where openai's stops at the headers", async () => {
  const slow = (_: string, { signal }: RequestInit): Response =>
    new Response(
      new ReadableStream({
        start(sink) {
          const timer = setTimeout(() => {
            sink.enqueue(new TextEncoder().encode('{"id":"late"}'));
            sink.close();
          }, 300);
          signal?.addEventListener("abort", () => {
            clearTimeout(timer);
            sink.error(new DOMException("aborted", "AbortError"));
          });
        },
      }),
      { headers: { "content-type": "application/json" } },
    );
  const options = { baseURL: BASE, apiKey: "k", fetch: answering(slow).fetch, timeout: 20, maxRetries: 0 };
  expect(await theirs(options).models.retrieve("m")).toEqual({ id: "late" });
  expect(await failure(() => ours(options).models.retrieve("m"))).toMatchObject({ code: "timeout" });
});

it("a timeout of the client is checked as one of a call, which openai does not", () => {
  expect(theirs({ apiKey: "k", timeout: -5 }).timeout).toBe(-5);
  for (const timeout of [-5, 1.5, Number.NaN, "3" as never])
    expect(() => ours({ apiKey: "k", timeout })).toThrow(/timeout must/);
});

both("errors", (make, Class) => {
  const error = { message: "no", type: "t", code: "c", param: "p" };

  it.each([
    [400, "BadRequestError"],
    [401, "AuthenticationError"],
    [403, "PermissionDeniedError"],
    [404, "NotFoundError"],
    [409, "ConflictError"],
    [422, "UnprocessableEntityError"],
    [429, "RateLimitError"],
    [500, "InternalServerError"],
    [599, "InternalServerError"],
  ] as const)("%i is a %s", async (status, name) => {
    const { fetch } = answering(json({ error }, { status, headers: { "x-request-id": "req_1" } }));
    const thrown = await failure(() => make({ fetch, maxRetries: 0 }).models.retrieve("m"));
    expect(thrown).toBeInstanceOf(Class[name]);
    expect(thrown).toBeInstanceOf(Class.APIError);
    expect(thrown).toBeInstanceOf(Class.OpenAIError);
    expect(thrown).toMatchObject({
      status,
      message: `${status} no`,
      error,
      code: "c",
      type: "t",
      param: "p",
    });
    expect(thrown).toMatchObject({ requestID: "req_1" });
    expect((thrown["headers"] as Headers).get("x-request-id")).toBe("req_1");
  });

  it.each([408, 418])("%i has no class of its own", async (status) => {
    const { fetch } = answering(json({ error }, { status }));
    const thrown = await failure(() => make({ fetch, maxRetries: 0 }).models.retrieve("m"));
    expect(thrown.constructor).toBe(Class.APIError);
  });

  it.each([
    ["a proxy's words", "400 a proxy's words"],
    ["", "400 status code (no body)"],
    ['{"error":{"message":{"deep":1}}}', '400 {"deep":1}'],
  ])("a body of %j becomes a message", async (body, message) => {
    const { fetch } = answering(new Response(body, { status: 400 }));
    expect((await failure(() => make({ fetch }).models.retrieve("m"))).message).toBe(message);
  });
});

it("an error body of another shape is understood, where openai says that there is none", async () => {
  const { fetch } = answering(json({ message: "flat" }, { status: 400 }));
  const messages = [];
  for (const make of [theirs, ours])
    messages.push(
      (await failure(() => make({ baseURL: BASE, apiKey: "k", fetch }).models.retrieve("m"))).message,
    );
  expect(messages).toEqual(["400 status code (no body)", "400 flat"]);
});

it("error.name is the class's name, where openai's is always Error", async () => {
  const { fetch } = answering(json({}, { status: 404 }));
  const names = [];
  for (const make of [theirs, ours])
    names.push((await failure(() => make({ baseURL: BASE, apiKey: "k", fetch }).models.retrieve("m"))).name);
  expect(names).toEqual(["Error", "NotFoundError"]);
});

both("APIPromise", (make) => {
  const headers = { "x-request-id": "req_1" };

  it("leaves the body unread in asResponse()", async () => {
    const { fetch } = answering(json({ id: "m" }, { headers }));
    const response = await make({ fetch }).models.retrieve("m").asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ id: "m" });
  });

  it("gives result, response and request id together, and the id on the result, out of sight", async () => {
    const { fetch } = answering(json({ id: "m" }, { headers }));
    const { data, response, request_id } = await make({ fetch }).models.retrieve("m").withResponse();
    expect([data.id, response.headers.get("x-request-id"), request_id, data._request_id]).toEqual([
      "m",
      "req_1",
      "req_1",
      "req_1",
    ]);
    expect(JSON.stringify(data)).toBe('{"id":"m"}');
  });

  it("puts no id on lists and texts", async () => {
    for (const answer of [json([1], { headers }), new Response("hello", { headers })]) {
      const value = await make({ fetch: answering(answer).fetch }).get<object>("/x");
      expect("_request_id" in Object(value)).toBe(false);
    }
  });

  it.each([
    ["nothing (204)", new Response(null, { status: 204 }), null],
    [
      "JSON of no length",
      new Response("", { headers: { "content-type": "application/json", "content-length": "0" } }),
      undefined,
    ],
    ["text", new Response("hi", { headers: { "content-type": "text/plain" } }), "hi"],
    [
      "JSON of a vendor",
      new Response('{"a":1}', { headers: { "content-type": "application/vnd.api+json; charset=utf-8" } }),
      { a: 1 },
    ],
  ])("parses %s", async (_, answer, expected) => {
    expect(await make({ fetch: answering(answer).fetch }).get("/x")).toEqual(expected);
  });

  it("hands binary answers over as they are", async () => {
    const { fetch } = answering(new Response("bytes"));
    const response = await make({ fetch }).files.content("f");
    expect(response).toBeInstanceOf(Response);
    expect(await response.text()).toBe("bytes");
  });

  it("leaves the reading of a binary answer to the caller's signal", async () => {
    const open = (_: string, { signal }: RequestInit): Response =>
      new Response(
        new ReadableStream({
          start: (sink) => signal?.addEventListener("abort", () => sink.error(signal.reason)),
        }),
      );
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const response = await make({ fetch: answering(open).fetch }).files.content("f", options);
    const text = failure(() => response.text());
    stop.abort();
    expect((await text).name).toBe("AbortError");
  });

  it("can be chained by _thenUnwrap, and keeps its response", async () => {
    const { fetch } = answering(json({ data: { foo: "bar" } }, { headers }));
    const inner = make({ fetch })
      .get<{ data: { foo: string } }>("/x")
      ._thenUnwrap(({ data }) => data);
    expect((await inner.withResponse()).request_id).toBe("req_1");
    expect((await inner).foo).toBe("bar");
  });

  it("is a promise, with catch and finally", async () => {
    const { fetch } = answering(json({}, { status: 404 }));
    const ended = vi.fn();
    const promise = make({ fetch }).models.retrieve("m");
    expect(promise).toBeInstanceOf(Promise);
    expect(await promise.finally(ended).catch(() => "caught")).toBe("caught");
    expect(ended).toHaveBeenCalledOnce();
  });
});

both("paths and queries", (make, Class) => {
  it("encode only what a path segment cannot hold", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).models.retrieve("a/b c?#é$&+,:;=@!'()*~-._");
    expect(sent[0]?.url.href).toBe(`${BASE}/models/a%2Fb%20c%3F%23%C3%A9$&+,:;=@!'()*~-._`);
  });

  it.each([".", ".."])("refuse the segment %s before anything is sent", async (id) => {
    const { fetch, sent } = answering(json({}));
    expect(await failure(async () => await make({ fetch }).models.retrieve(id))).toBeInstanceOf(
      Class.OpenAIError,
    );
    expect(sent).toEqual([]);
  });

  it("let an empty id through", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).models.retrieve("");
    expect(sent[0]?.url.pathname).toBe("/v1/models/");
  });

  it("encode all that RFC 3986 reserves in a query", () => {
    const { search } = new URL(make().buildURL("/x", { "k(1)": "!'()*~-._$&" }));
    expect(search).toBe("?k%281%29=%21%27%28%29%2A~-._%24%26");
  });

  it("write lists, nesting, null, dates, and leave out undefined", async () => {
    const { fetch, sent } = answering(json({}));
    const query = { a: [1, 2], b: { c: { d: "x y" } }, e: null, f: undefined, g: new Date(0), h: true };
    await make({ fetch }).get("/x", { query });
    expect(sent[0]?.url.search.slice(1).split("&")).toEqual([
      "a%5B%5D=1",
      "a%5B%5D=2",
      "b%5Bc%5D%5Bd%5D=x%20y",
      "e=",
      "g=1970-01-01T00%3A00%3A00.000Z",
      "h=true",
    ]);
  });
});
