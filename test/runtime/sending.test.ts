/** What a call's request is made of, and what is done when its credential is refused. */
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  AuthenticationError,
  type ClientOptions,
  MemoryTokenStore,
  OAuthCodexClient,
  type TokenSet,
} from "../../src/index.ts";
import { answer, codexClient, jwt, openaiClient, SSE_HEADERS } from "../support/http.ts";
import { relayProfile } from "../support/relay.ts";

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** A `fetch` that gives these in turn, and `{}` from then on. */
function recording(...replies: ((sent: Sent) => Response | Promise<Response>)[]) {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = { url, init, headers: new Headers(init.headers) };
    sent.push(request);
    return (await replies.shift()?.(request)) ?? Response.json({});
  };
  return { sent, fetch };
}
const refused = (): Response => Response.json({}, { status: 401 });

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a request", () => {
  it("has the verb, the place and the query of its operation", async () => {
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch });
    await client.vectorStores.files.list("vs 1", { limit: 2 });
    await client.files.delete("f");
    await client.post("/a", { body: { b: 1 } });
    expect(sent.map(({ url, init }) => `${init.method} ${url}`)).toEqual([
      "GET https://api.example.com/v1/vector_stores/vs%201/files?limit=2",
      "DELETE https://api.example.com/v1/files/f",
      "POST https://api.example.com/v1/a",
    ]);
    expect(sent.map(({ headers }) => headers.get("accept"))).toEqual(Array(3).fill("application/json"));
    expect(sent.map(({ headers }) => headers.get("content-type"))).toEqual([null, null, "application/json"]);
  });

  it("can be told another place, verb and query, with more of it on top", async () => {
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch, defaultQuery: { api: "1" } });
    const { files } = client.vectorStores;
    await files.list("vs", { limit: 2 }, { query: { after: "x" } });
    await files.list("vs", { limit: 2 }, { extraQuery: { after: "x", limit: 3 } });
    await files.list("vs", { limit: 2 }, { query: { order: "asc" }, extraQuery: { after: "x" } });
    await files.list("vs", { limit: 2 }, { path: "/other", method: "post" });
    expect(sent.map(({ url, init }) => `${init.method} ${url.slice(26)}`)).toEqual([
      "GET /vector_stores/vs/files?api=1&after=x",
      "GET /vector_stores/vs/files?api=1&limit=3&after=x",
      "GET /vector_stores/vs/files?api=1&order=asc&after=x",
      "POST /other?api=1&limit=2",
    ]);
  });

  it("fills no names into a place that it was told", async () => {
    const { sent, fetch } = recording();
    const { files } = openaiClient({ fetch }).vectorStores;
    await expect(files.list("vs", {}, { path: "/v/{vector_store_id}" })).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toEqual([]);
  });

  it("has text as it is where the caller says what it is, else as JSON", async () => {
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch });
    await client.post("/a", { body: "b", headers: { "content-type": "text/plain" } });
    await client.post("/a", { body: "b" });
    const named = openaiClient({ fetch, defaultHeaders: { "content-type": "text/plain" } });
    await named.post("/a", { body: "b" });
    expect(sent.map(({ init }) => init.body)).toEqual(["b", '"b"', "b"]);
  });

  it("is not made of options that make no sense", async () => {
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch });
    await expect(client.get("/a", { timeout: -1 })).rejects.toMatchObject({ name: "ConfigurationError" });
    await expect(client.models.list({ maxRetries: -1 })).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toEqual([]);
  });

  it("takes what is `fetch`'s own from the client and from the call, the call's on top", async () => {
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch, fetchOptions: { cache: "no-store", keepalive: true } });
    await client.get("/a");
    await client.get("/a", { fetchOptions: { cache: "reload" } });
    await openaiClient({ fetch }).get("/a", { fetchOptions: { cache: "reload" } });
    expect(sent.map(({ init: { cache, keepalive } }) => [cache, keepalive])).toEqual([
      ["no-store", true],
      ["reload", true],
      ["reload", undefined],
    ]);
  });

  it("is built as it would be sent, and not sent", async () => {
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch, timeout: 7_000, fetchOptions: { cache: "no-store" } });
    const bare = await client.buildRequest({ path: "/a" });
    expect(bare).toMatchObject({ url: "https://api.example.com/v1/a", timeout: 7_000 });
    expect(Object.keys(bare.req).sort()).toEqual(["cache", "headers", "method"]);
    expect(bare.req.method).toBe("GET");
    expect(bare.req.headers.get("authorization")).toBe("Bearer sk-test");
    expect(bare.req.headers.get("x-stainless-retry-count")).toBe("0");
    const { signal } = new AbortController();
    const full = await client.buildRequest(
      { path: "/a", method: "post", body: { b: 1 }, signal, timeout: 5, headers: { "x-one": "1" } },
      { retryCount: 2 },
    );
    expect(full.timeout).toBe(5);
    expect(full.req).toMatchObject({ method: "POST", body: '{"b":1}', signal });
    expect(full.req).not.toHaveProperty("duplex");
    expect(full.req.headers.get("x-one")).toBe("1");
    expect(full.req.headers.get("content-type")).toBe("application/json");
    expect(full.req.headers.get("x-stainless-retry-count")).toBe("2");
    const stream = new ReadableStream();
    const streamed = await client.buildRequest({ path: "/a", method: "post", body: stream });
    expect(streamed.req).toMatchObject({ body: stream, duplex: "half" });
    await expect(client.buildRequest({ path: "/a", timeout: -1 })).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toEqual([]);
  });
});

describe("headers that most requests share", () => {
  it("are made anew for each kind of request, timeout and retry", async () => {
    const again = (): Response => Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } });
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch, maxRetries: 1 });
    await client.get("/a");
    await client.post("/a", { body: {} });
    await client.files.content("f");
    await client.get("/a", { timeout: 5_000 });
    await client.get("/a");
    const seen = (name: string) => sent.map(({ headers }) => headers.get(name));
    expect(seen("content-type")).toEqual([null, "application/json", null, null, null]);
    expect(seen("accept")).toEqual([
      "application/json",
      "application/json",
      "application/binary",
      "application/json",
      "application/json",
    ]);
    expect(seen("x-stainless-timeout")).toEqual([null, null, null, "5", null]);
    const retried = recording(again);
    await openaiClient({ fetch: retried.fetch, maxRetries: 1 }).get("/a");
    expect(retried.sent.map(({ headers }) => headers.get("x-stainless-retry-count"))).toEqual(["0", "1"]);
  });

  it("are those of the login in use", async () => {
    const { sent, fetch } = recording();
    const tokens = [jwt(), jwt({ "https://api.openai.com/auth": { chatgpt_account_id: "acc-2" } })];
    const client = codexClient({ fetch, accessToken: () => tokens[sent.length] ?? "none" });
    await client.get("/a");
    await client.get("/a");
    expect(sent.map(({ headers }) => headers.get("chatgpt-account-id"))).toEqual(["acc-1", "acc-2"]);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(
      tokens.map((token) => `Bearer ${token}`),
    );
    const named = recording();
    await codexClient({ fetch: named.fetch, accountId: "acc-9" }).get("/a");
    expect(named.sent[0]?.headers.get("chatgpt-account-id")).toBe("acc-9");
  });

  it("are made once for as long as nothing changes", async () => {
    const { sent, fetch } = recording();
    const identity = vi.fn(({ retry }: { retry: number }) => ({ "x-retry": String(retry) }));
    const profile = relayProfile(
      { issuer: "https://id.example", baseURL: "https://id.example" },
      { identity },
    );
    const tokens = ["first", "first", "first", "first", "second"];
    const client = new OAuthCodexClient({
      profile,
      fetch,
      accessToken: () => tokens[sent.length] ?? "none",
      maxRetries: 0,
    });
    const made: number[] = [];
    for (const [verb, options] of [
      ["get", {}],
      ["get", {}],
      ["get", { timeout: 5_000 }],
      ["get", {}],
      ["get", {}],
      ["post", { body: {} }],
    ] as const) {
      await client[verb]("/a", options);
      made.push(identity.mock.calls.length);
    }
    expect(made).toEqual([1, 1, 2, 2, 3, 4]);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      ...Array(4).fill("Bearer first"),
      "Bearer second",
      "Bearer none",
    ]);
  });

  it("lie over each other: the method's, the protected left out, the caller's", async () => {
    const { sent, fetch } = recording();
    const client = openaiClient({ fetch, defaultHeaders: { "x-a": "client", "x-b": "client" } });
    await client.beta.threads.create(
      {},
      {
        extraHeaders: { "x-a": "extra", "X-C": "extra", authorization: "Bearer stolen" },
        headers: { "x-c": "call", "openai-beta": null },
      },
    );
    const { headers } = sent[0] ?? expect.fail("nothing sent");
    expect(["x-a", "x-b", "x-c", "openai-beta", "authorization"].map((name) => headers.get(name))).toEqual([
      "extra",
      "client",
      "call",
      null,
      "Bearer sk-test",
    ]);
    await client.beta.threads.create({});
    expect(sent[1]?.headers.get("openai-beta")).toBe("assistants=v2");
    await client.get("/a");
    expect(sent[2]?.headers.get("openai-beta")).toBeNull();
  });
});

describe("after a 401", () => {
  it("the caller's function is asked once a call, retries between included", async () => {
    let asked = 0;
    const { sent, fetch } = recording(
      refused,
      () => Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } }),
      refused,
    );
    const client = openaiClient({ fetch, apiKey: () => `key-${++asked}`, maxRetries: 2 });
    await expect(client.get("/a")).rejects.toBeInstanceOf(AuthenticationError);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer key-1",
      "Bearer key-2",
      "Bearer key-3",
    ]);
  });

  it("what a stream gave cannot be given again", async () => {
    let asked = 0;
    const { sent, fetch } = recording(refused);
    const client = openaiClient({ fetch, apiKey: () => `key-${++asked}`, maxRetries: 2 });
    const body = new ReadableStream({ start: (sink) => sink.close() });
    await expect(client.post("/a", { body })).rejects.toBeInstanceOf(AuthenticationError);
    expect([sent.length, asked]).toEqual([1, 1]);
  });

  it("a function that fails is what failed", async () => {
    let asked = 0;
    const { fetch } = recording(refused);
    const apiKey = () => (++asked === 1 ? "key-1" : Promise.reject(new Error("vault")));
    const client = openaiClient({ fetch, apiKey });
    await expect(client.get("/a")).rejects.toMatchObject({
      status: 401,
      retryable: false,
      cause: { code: "credential_function_failed" },
    });
  });

  it("a caller who leaves meanwhile leaves", async () => {
    const controller = new AbortController();
    let asked = 0;
    const { fetch } = recording(refused);
    const apiKey = (): string => {
      if (++asked === 1) return "key-1";
      controller.abort();
      throw new Error("vault");
    };
    const call = openaiClient({ fetch, apiKey }).get("/a", { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: "APIUserAbortError" });
  });
});

describe("a body that is a stream", () => {
  it("is sent once, whatever the server says", async () => {
    const { sent, fetch } = recording(() => Response.json({}, { status: 503 }));
    const body = new ReadableStream({ start: (sink) => sink.close() });
    const client = openaiClient({ fetch, maxRetries: 3 });
    await expect(client.post("/a", { body })).rejects.toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.init).toMatchObject({ body, duplex: "half" });
  });
});

describe("what the log and hooks are told", () => {
  it("is every attempt, by verb and place alone", async () => {
    const debug = vi.fn();
    const logger = { error() {}, warn() {}, info() {}, debug };
    const { fetch } = recording(
      () => Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } }),
      () => Response.json({}),
    );
    const client = openaiClient({ fetch, logger, logLevel: "debug", maxRetries: 1 });
    await client.get("/a?secret=1");
    const place = "GET https://api.example.com/v1/a";
    expect(debug.mock.calls.map(([line]) => line)).toEqual([
      `${place} (retry 0)`,
      `${place} answered 503`,
      `${place} (retry 1)`,
      `${place} answered 200`,
    ]);
    debug.mockClear();
    await openaiClient({ fetch, logger, logLevel: "info" }).get("/a");
    expect(debug).not.toHaveBeenCalled();
  });

  it("is the name of a method, and of a raw request its verb and path", async () => {
    const onRequestStart = vi.fn();
    const { fetch } = recording();
    const client = openaiClient({ fetch, onRequestStart });
    await client.models.retrieve("m");
    await client.get("/a?secret=1");
    await client.request({ method: "get", path: "/b" });
    expect(onRequestStart.mock.calls.map(([{ operation, method, url }]) => [operation, method, url])).toEqual(
      [
        ["models.retrieve", "GET", "https://api.example.com/v1/models/m"],
        ["get /a", "GET", "https://api.example.com/v1/a"],
        ["get /b", "GET", "https://api.example.com/v1/b"],
      ],
    );
  });
});

describe("the credential", () => {
  it("is taken out of a refusal that repeats it", async () => {
    const { fetch } = recording(({ headers }) =>
      Response.json({ error: { message: `no such key: ${headers.get("authorization")}` } }, { status: 400 }),
    );
    const error: Error = await openaiClient({ fetch, apiKey: "sk-very-secret-key" })
      .get("/a")
      .then(
        () => expect.fail("resolved"),
        (thrown) => thrown,
      );
    expect(error.message).toContain("no such key");
    expect(error.message).not.toContain("sk-very-secret-key");
  });

  it("is taken out of a stream that fails with it", async () => {
    const token = jwt();
    const { fetch } = recording(
      () =>
        new Response(
          `data: ${JSON.stringify({ type: "error", error: { code: "x", message: `bad ${token}` } })}\n\n`,
          { headers: SSE_HEADERS },
        ),
    );
    const client = codexClient({ fetch, accessToken: token });
    const error: Error = await client.responses.create({ model: "gpt-5.5", input: "hi" }).then(
      () => expect.fail("resolved"),
      (thrown) => thrown,
    );
    expect(error.message).toContain("bad");
    expect(error.message).not.toContain(token);
  });
});

describe("the workspace of a stored login", () => {
  const LOGIN: TokenSet = {
    accessToken: jwt({ exp: Math.floor(Date.now() / 1000) + 3600 }),
    refreshToken: "rt",
    issuer: "https://auth.openai.com",
  };
  const stored = (options: ClientOptions): OAuthCodexClient =>
    new OAuthCodexClient({
      profile: "codex",
      tokenStore: new MemoryTokenStore(LOGIN),
      maxRetries: 0,
      continuity: "off",
      logLevel: "off",
      ...options,
    });

  it("is asked for at the client's own backend, and for no other place", async () => {
    const { sent, fetch } = recording();
    const client = stored({ fetch, allowedOrigins: ["https://other.example"] });
    await client.get("https://other.example/a");
    expect(sent.map(({ url }) => url)).toEqual(["https://other.example/a"]);
    await client.get("/a");
    expect(sent.map(({ url }) => new URL(url).origin)).toEqual([
      "https://other.example",
      "https://chatgpt.com",
      "https://chatgpt.com",
    ]);
  });

  it("says what its requests carry and where they go, which is asked once", async () => {
    const workspaces = [
      { id: "acc-1", account_routing_override: "us", workspace_backend_origin: "https://eu.chatgpt.com" },
    ];
    const { sent, fetch } = recording(() => Response.json({ accounts: workspaces }));
    const client = stored({ fetch });
    await client.get("/a?b=1");
    await client.get("/a?b=1");
    const { req, url } = await client.buildRequest({ path: "/a?b=1" });
    const place = "https://eu.chatgpt.com/backend-api/codex/a?b=1";
    expect(sent.map((request) => request.url)).toEqual([
      "https://chatgpt.com/backend-api/wham/accounts/check",
      place,
      place,
    ]);
    expect(url).toBe(place);
    for (const headers of [...sent.slice(1).map((request) => request.headers), req.headers]) {
      expect(headers.get("x-openai-account-routing-override")).toBe("us");
      expect(headers.get("chatgpt-account-id")).toBe("acc-1");
    }
  });

  it("is told with the account, where it is known or asked for", async () => {
    const { sent, fetch } = recording(
      () => Response.json({ accounts: [{ id: "acc-2" }], default_account_id: "acc-2" }),
      () => Response.json({}, { status: 500 }),
    );
    const nobody = { ...LOGIN, accessToken: jwt({ "https://api.openai.com/auth": {}, sub: "p" }) };
    const client = stored({ fetch, tokenStore: new MemoryTokenStore(nobody) });
    const before = await client.account();
    expect(before).toMatchObject({ accountId: undefined });
    expect(before).not.toHaveProperty("workspaces");
    expect(sent).toEqual([]);
    const account = await client.account({ workspaces: true });
    expect(account).toMatchObject({ accountId: "acc-2", workspaces: [{ id: "acc-2", active: true }] });
    expect(await client.account()).toEqual(account);
    await expect(
      stored({ fetch, tokenStore: new MemoryTokenStore(nobody) }).account({ workspaces: true }),
    ).rejects.toMatchObject({ status: 500 });
  });

  it("is not asked for with a token of the caller's", async () => {
    const { sent, fetch } = recording(() => new Response(answer("hi"), { headers: SSE_HEADERS }));
    await codexClient({ fetch }).responses.create({ model: "gpt-5.5", input: "hi" });
    expect(sent).toHaveLength(1);
  });
});

it("an address that is none is the caller's mistake", async () => {
  const fetch = vi.fn(async () => Promise.reject(new TypeError("bad address")));
  const client = openaiClient({ fetch, maxRetries: 2 });
  await expect(client.get("https://[nowhere")).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(fetch).not.toHaveBeenCalled();
});
