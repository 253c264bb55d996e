import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OAuthCodexClient } from "../../../src/index.ts";
import { answering, BASE, both, failure, json, ours, theirs } from "../../support/both.ts";

beforeEach(() => {
  for (const name of ["API_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "LOG", "WEBHOOK_SECRET"])
    vi.stubEnv(`OPENAI_${name}`, undefined);
  vi.stubEnv("OAUTH_CODEX_LOG", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

both("client options", (make, Class) => {
  it("have their defaults", () => {
    const client = make();
    expect([client.timeout, client.maxRetries, client.logLevel]).toEqual([600_000, 2, "warn"]);
  });

  it("take OpenAI's URL where there is none, or that of the environment, trimmed", () => {
    expect(make({ baseURL: undefined }).buildURL("/foo", null)).toBe("https://api.openai.com/v1/foo");
    vi.stubEnv("OPENAI_BASE_URL", "  ");
    expect(make({ baseURL: undefined }).baseURL).toBe("https://api.openai.com/v1");
    vi.stubEnv("OPENAI_BASE_URL", " https://env.example.com/v1 ");
    expect(make({ baseURL: undefined }).buildURL("/foo", null)).toBe("https://env.example.com/v1/foo");
    expect(make().baseURL).toBe(BASE);
    for (const none of [null, ""]) expect(make({ baseURL: none }).baseURL).toBe("https://api.openai.com/v1");
  });

  it("come from the environment, trimmed", async () => {
    vi.stubEnv("OPENAI_API_KEY", " sk-env ");
    vi.stubEnv("OPENAI_ORG_ID", " org ");
    vi.stubEnv("OPENAI_PROJECT_ID", " proj ");
    const { fetch, sent } = answering(json({}));
    await make({ apiKey: undefined, fetch }).models.retrieve("m");
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      authorization: "Bearer sk-env",
      "openai-organization": "org",
      "openai-project": "proj",
    });
    await make({ fetch, organization: null, project: null }).models.retrieve("m");
    expect(sent[1]?.headers.has("openai-organization")).toBe(false);
    expect(sent[1]?.headers.has("openai-project")).toBe(false);
  });

  it("without a key there is no client", () => {
    expect(() => make({ apiKey: undefined })).toThrow(Class.OpenAIError);
  });

  it("ask a function for the key before every attempt", async () => {
    let asked = 0;
    const { fetch, sent } = answering(
      json({}, { status: 500, headers: { "retry-after-ms": "1" } }),
      json({}),
    );
    await make({ fetch, apiKey: async () => `k${++asked}` }).models.retrieve("m");
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer k1", "Bearer k2"]);
  });

  it("wrap what the key function throws, and take no empty key", async () => {
    const cause = new Error("vault closed");
    const wrapped = await failure(() => make({ apiKey: () => Promise.reject(cause) }).models.retrieve("m"));
    expect(wrapped).toBeInstanceOf(Class.OpenAIError);
    expect(wrapped.cause).toBe(cause);
    expect(await failure(() => make({ apiKey: async () => "" }).models.retrieve("m"))).toBeInstanceOf(
      Class.OpenAIError,
    );
  });

  it("refuse to run in a web page unless told otherwise", () => {
    vi.stubGlobal("window", { document: {} });
    vi.stubGlobal("navigator", {});
    expect(() => make()).toThrow(Class.OpenAIError);
    expect(make({ dangerouslyAllowBrowser: true }).timeout).toBe(600_000);
  });

  it("pass fetchOptions on to fetch, the call's over the client's", async () => {
    const { fetch, sent } = answering(json({}));
    const dispatcher: unknown = { of: "client" };
    await make({
      fetch,
      fetchOptions: { dispatcher: dispatcher as never, cache: "no-store" },
    }).models.retrieve("m", {
      fetchOptions: { cache: "reload" },
    });
    expect(sent[0]?.init).toMatchObject({ dispatcher, cache: "reload" });
  });
});

both("withOptions", (make, Class) => {
  it("makes another client of the same class and leaves the first alone", () => {
    const client = make({ maxRetries: 3 });
    const other = client.withOptions({ maxRetries: 5, baseURL: "https://other.example.com/" });
    expect(other).toBeInstanceOf(Class);
    expect([client.maxRetries, client.baseURL]).toEqual([3, BASE]);
    expect([other.maxRetries, other.baseURL]).toEqual([5, "https://other.example.com/"]);
  });

  it("keeps headers and query, and properties that were changed meanwhile", async () => {
    const client = make({ defaultHeaders: { "x-test": "1" }, defaultQuery: { q: "2" } });
    client.baseURL = "https://changed.example.com";
    client.timeout = 2000;
    client.logLevel = "error";
    const other = client.withOptions({ maxRetries: 10 });
    expect([other.timeout, other.logLevel]).toEqual([2000, "error"]);
    expect(other.buildURL("/foo", null)).toBe("https://changed.example.com/foo?q=2");
    const { req } = await other.buildRequest({ path: "/foo", method: "get" });
    expect(req.headers.get("x-test")).toBe("1");
  });
});

it("withOptions keeps a key function, which openai loses", async () => {
  const { fetch, sent } = answering(json({}));
  for (const make of [theirs, ours]) {
    const client = make({ baseURL: BASE, apiKey: async () => "k", fetch }).withOptions({ maxRetries: 0 });
    await client.models.retrieve("m");
  }
  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer Missing Key", "Bearer k"]);
});

both("buildURL", (make) => {
  it.each([
    [
      { baseURL: "http://localhost:5000/custom/path/" },
      "/foo",
      null,
      "http://localhost:5000/custom/path/foo",
    ],
    [{ baseURL: "http://localhost:5000/custom/path" }, "/foo", null, "http://localhost:5000/custom/path/foo"],
    [
      { baseURL: "http://localhost:5000/" },
      "https://other.example.com/x",
      null,
      "https://other.example.com/x",
    ],
    [{ defaultQuery: { a: "1", b: "2" } }, "/foo", null, `${BASE}/foo?a=1&b=2`],
    [{ defaultQuery: { a: "1" } }, "/foo", { b: ["x", "y"] }, `${BASE}/foo?a=1&b%5B%5D=x&b%5B%5D=y`],
    [{ defaultQuery: { a: "1" } }, "/foo", { a: undefined }, `${BASE}/foo`],
  ])("%o %s %o", (options, path, query, url) => {
    expect(make(options).buildURL(path, query)).toBe(url);
  });

  it("takes a default base URL where the client was given none", () => {
    const other = "http://localhost:5000/option";
    expect(make({ baseURL: undefined }).buildURL("/foo", null, other)).toBe(`${other}/foo`);
    expect(make().buildURL("/foo", null, other)).toBe(`${BASE}/foo`);
    vi.stubEnv("OPENAI_BASE_URL", "http://localhost:5000/env");
    expect(make({ baseURL: undefined }).buildURL("/foo", null, other)).toBe("http://localhost:5000/env/foo");
  });
});

it("buildURL keeps the query that a path brings, also names that come twice", () => {
  const client = ours({ baseURL: BASE, apiKey: "k", defaultQuery: { a: "0", d: "4" } });
  expect(client.buildURL("/foo?a=1&i[]=x&i[]=y&b=2", { b: 3 })).toBe(
    `${BASE}/foo?a=1&i%5B%5D=x&i%5B%5D=y&d=4&b=3`,
  );
  expect(client.buildURL("/foo?i[]=x&i[]=y", { i: ["z"] })).toBe(`${BASE}/foo?a=0&d=4&i%5B%5D=z`);
});

both("buildRequest", (make) => {
  it("gives a request that fetch takes, not sent", async () => {
    const { fetch, sent } = answering(json({}));
    const { req, url, timeout } = await make({ fetch }).buildRequest({
      path: "/foo",
      method: "post",
      body: { a: 1 },
      query: { q: 1 },
      timeout: 3000,
    });
    expect([url, timeout, req.method.toUpperCase(), req.body]).toEqual([
      `${BASE}/foo?q=1`,
      3000,
      "POST",
      '{"a":1}',
    ]);
    expect(req.headers).toBeInstanceOf(Headers);
    expect(Object.fromEntries(req.headers)).toMatchObject({
      accept: "application/json",
      authorization: "Bearer sk-test",
      "content-type": "application/json",
      "x-stainless-retry-count": "0",
      "x-stainless-timeout": "3",
    });
    expect(sent).toEqual([]);
  });

  it("lays headers over each other: undefined is ignored, null deletes, whatever the case", async () => {
    const client = make({ defaultHeaders: { "X-Default": "2", "X-Other": "3" } });
    const { req } = await client.buildRequest({
      path: "/foo",
      headers: {
        "X-Foo": "baz",
        "x-foo": "bar",
        "x-Foo": undefined,
        "x-default": undefined,
        "X-OTHER": null,
      },
    });
    expect(req.headers.get("x-foo")).toBe("bar");
    expect(req.headers.get("x-default")).toBe("2");
    expect(req.headers.has("x-other")).toBe(false);
  });

  class Odd {
    toJSON(): unknown {
      return { kind: "odd" };
    }
  }
  it.each([[{}], [[]], [Object.create(null)], [new Odd()], ["text"]])("writes %o as JSON", async (body) => {
    const { req } = await make().buildRequest({ path: "/foo", method: "post", body });
    expect(req.body).toBe(JSON.stringify(body));
    expect(req.headers.get("content-type")).toBe("application/json");
  });

  it("streams what can be read once, piece by piece", async () => {
    const bytes = new TextEncoder().encode("a\nb\n");
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield bytes;
    }
    for (const body of [[bytes][Symbol.iterator](), new Response("a\nb\n").body, pieces()]) {
      const { req } = await make().buildRequest({ path: "/foo", method: "post", body });
      expect(req.body).toBeInstanceOf(ReadableStream);
      expect(req.headers.get("content-type")).toBeNull();
      expect(await new Response(req.body as ReadableStream).text()).toBe("a\nb\n");
    }
  });

  it("sends text as it is when the caller names its type", async () => {
    const headers = { "Content-Type": "text/plain" };
    const { req } = await make().buildRequest({ path: "/foo", method: "post", body: "a b", headers });
    expect([req.body, req.headers.get("content-type")]).toEqual(["a b", "text/plain"]);
  });
});

both("raw requests", (make) => {
  it("all go by request(), which a subclass or a test may take over", async () => {
    const client = make({ fetch: answering(json({})).fetch });
    const request = vi.spyOn(client, "request");
    await client.get("/x");
    await client.post("/x", { body: {} });
    expect(request).toHaveBeenCalledTimes(2);
  });

  it.each(["get", "post", "put", "patch", "delete"] as const)("%s", async (verb) => {
    const { fetch, sent } = answering(json({ ok: true }));
    expect(await make({ fetch })[verb]("/foo", { query: { a: 1 } })).toEqual({ ok: true });
    expect(await make({ fetch }).request({ method: verb, path: "/foo" })).toEqual({ ok: true });
    expect(sent.map(({ url, init }) => `${init.method} ${url.href}`)).toEqual([
      `${verb.toUpperCase()} ${BASE}/foo?a=1`,
      `${verb.toUpperCase()} ${BASE}/foo`,
    ]);
  });

  it("go where an absolute URL says", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).get("https://other.example.com/x");
    expect(sent[0]?.url.href).toBe("https://other.example.com/x");
  });
});

both("headers of every call", (make) => {
  it("are given to a caller's fetch as Headers, to be read and changed for that request alone", async () => {
    const { fetch, sent } = answering(json({}));
    const client = make({
      fetch: (url, init) => {
        const headers = init?.headers as Headers;
        expect(headers.get("Authorization")).toBe("Bearer sk-test");
        expect(headers.has("x-mine")).toBe(false);
        headers.set("x-mine", "1");
        return fetch(url, init);
      },
    });
    for (let n = 0; n < 2; n++) await client.get("/foo");
    expect(sent.map(({ headers }) => headers.get("x-mine"))).toEqual(["1", "1"]);
  });

  it("say who calls, and what is sent", async () => {
    const { fetch, sent } = answering(json({}));
    const client = make({ fetch });
    await client.models.retrieve("m");
    await client.chat.completions.create({ model: "m", messages: [] });
    const [get, post] = sent.map(({ headers }) => headers);
    expect(get?.get("accept")).toBe("application/json");
    expect(get?.get("user-agent")).toMatch(/^\S+\/\S+ \d|^\S+\/\d/);
    expect(get?.has("content-type")).toBe(false);
    expect(post?.get("content-type")).toBe("application/json");
  });

  it("tell the timeout, in whole seconds, only when the call sets one", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch, timeout: 5000 }).models.retrieve("m");
    await make({ fetch }).models.retrieve("m", { timeout: 2500 });
    expect(sent.map(({ headers }) => headers.get("x-stainless-timeout"))).toEqual([null, "2"]);
  });

  it("join cookies by semicolons, and take no letter for another", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).get("/x", { headers: { cookie: ["a=1", "b=2"] } });
    expect(sent[0]?.headers.get("cookie")).toBe("a=1; b=2");
    await failure(() =>
      make({ fetch }).buildRequest({ path: "/x", method: "get", headers: { "x-\u212a": "v" } }),
    );
  });

  it("append the values of a list", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).models.retrieve("m", { headers: { "x-a": ["1", "2"] } });
    expect(sent[0]?.headers.get("x-a")).toBe("1, 2");
  });

  it("never hold an idempotency key, which no operation reads", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).chat.completions.create({ model: "m", messages: [] }, { idempotencyKey: "once" });
    expect([...(sent[0]?.headers.values() ?? [])].join()).not.toContain("once");
  });
});

it("nothing tells what package of OpenAI's sends, because none does", async () => {
  const { fetch, sent } = answering(json({ choices: [] }));
  await ours({ baseURL: BASE, apiKey: "k", fetch }).chat.completions.parse({ model: "m", messages: [] });
  const names = [...(sent[0]?.headers.keys() ?? [])].filter((name) => name.startsWith("x-stainless"));
  expect(names).toEqual(["x-stainless-retry-count"]);
  expect(sent[0]?.headers.get("user-agent")).toMatch(/^oauth-codex-sdk\//);
});

describe("a key without a base URL", () => {
  it("means OpenAI's API, and never Codex with the key left aside", () => {
    expect(new OAuthCodexClient({ apiKey: "k" })).toMatchObject({
      profile: "openai",
      baseURL: "https://api.openai.com/v1",
    });
    expect(new OAuthCodexClient({ apiKey: "k", accessToken: "a.b.c" }).profile).toBe("codex");
    expect(() => new OAuthCodexClient({ apiKey: "k", profile: "codex" })).toThrow(/leave apiKey out/);
    expect(
      () => new OAuthCodexClient({ apiKey: "k", baseURL: "https://chatgpt.com/backend-api/codex" }),
    ).toThrow(/accessToken/);
  });

  it("takes OPENAI_BASE_URL for OpenAI's API only: a ChatGPT login goes where it always goes", () => {
    vi.stubEnv("OPENAI_BASE_URL", "https://elsewhere.example.com/v1");
    expect(new OAuthCodexClient().baseURL).toBe("https://chatgpt.com/backend-api/codex");
    expect(new OAuthCodexClient({ profile: "codex" }).baseURL).toBe("https://chatgpt.com/backend-api/codex");
    expect(new OAuthCodexClient({ apiKey: "k" }).baseURL).toBe("https://elsewhere.example.com/v1");
    vi.stubEnv("OPENAI_BASE_URL", "elsewhere");
    expect(() => new OAuthCodexClient({ apiKey: "k" })).toThrow(/OPENAI_BASE_URL is not a URL: "elsewhere"/);
  });
});
