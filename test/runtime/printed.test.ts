import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type ClientOptions, MemoryTokenStore, OAuthCodexClient } from "../../src/index.ts";
import { namedURL } from "../../src/runtime/named-url.ts";
import { answering } from "../support/both.ts";
import { codexClient, jwt, openaiClient, SSE_HEADERS, sse } from "../support/http.ts";
import { collect } from "../support/streams.ts";

const USER = "somebody";
const PASSWORD = "pa55word";
const COOKIE = "sid=c00kie";
const SECRETS = [USER, PASSWORD, "c00kie"];
const AT = `${USER}:${PASSWORD}@`;

/** Everything that a person, a program's log or a hook gets to see of a call. */
class Seen {
  readonly #texts: string[] = [];
  readonly errors: unknown[] = [];

  readonly note = (...values: unknown[]): void => {
    for (const value of values) {
      this.#texts.push(
        inspect(value, { depth: 30, showHidden: true, getters: true, maxStringLength: null }),
        String(value),
        JSON.stringify(value) ?? "",
      );
      for (let error = value; error instanceof Error; error = error.cause) {
        this.#texts.push(error.message, error.stack ?? "", JSON.stringify({ ...error }));
      }
    }
  };

  readonly options = {
    logger: { error: this.note, warn: this.note, info: this.note, debug: this.note },
    logLevel: "debug",
    onRequestStart: this.note,
    onRequestEnd: this.note,
    onError: this.note,
  } as const satisfies ClientOptions;

  async fails(run: () => unknown): Promise<unknown> {
    try {
      await run();
    } catch (error) {
      this.errors.push(error);
      this.note(error);
      return error;
    }
    throw new Error("nothing failed");
  }

  holds(secret: string): boolean {
    return this.#texts.some((text) => text.includes(secret));
  }

  leaks(): string[] {
    return SECRETS.filter((secret) => this.holds(secret));
  }
}

describe("cookies and credentials of an answer", () => {
  const headers = { "set-cookie": COOKIE, "set-cookie2": COOKIE, authorization: COOKIE, "x-mine": "kept" };
  const events = sse(
    { type: "response.created", response: {} },
    { type: "error", status_code: 400, error: { message: "no" }, headers: { "Set-Cookie": COOKIE } },
  );
  it.each([
    ["a refusal", () => Response.json({ error: { message: "no" } }, { status: 400, headers })],
    [
      "a spent plan",
      () => Response.json({ error: { type: "usage_limit_reached" } }, { status: 429, headers }),
    ],
    [
      "a challenge",
      () => new Response("", { status: 403, headers: { ...headers, "cf-mitigated": "challenge" } }),
    ],
    ["a web page", () => new Response("<p>", { headers: { ...headers, "content-type": "text/html" } })],
    ["no JSON", () => new Response("{", { headers: { ...headers, "content-type": "application/json" } })],
    [
      "a stream that is cut off",
      () =>
        new Response(sse({ type: "response.created", response: {} }), {
          headers: { ...headers, ...SSE_HEADERS },
        }),
    ],
    ["a stream that fails", () => new Response(events, { headers: { ...headers, ...SSE_HEADERS } })],
  ])("are in no error, log line or hook: %s", async (_, answer) => {
    for (const connect of [codexClient, openaiClient]) {
      const seen = new Seen();
      const client = connect({ ...seen.options, fetch: answering(answer).fetch });
      const error = await seen.fails(async () =>
        collect(await client.responses.create({ model: "gpt-5.5", input: "x", stream: true })),
      );
      await seen.fails(() => client.get("/models").then((found) => Object(found).data.length));
      expect(seen.leaks()).toEqual([]);
      const { headers: kept } = error as InstanceType<typeof OAuthCodexClient.APIError>;
      expect(kept?.get("x-mine")).toBe("kept");
    }
  });

  it("are left out of errors that a program makes itself", () => {
    const error = OAuthCodexClient.APIError.generate(400, {}, undefined, new Headers(headers));
    expect(error.headers?.get("set-cookie")).toBeNull();
    expect([...(error.headers ?? [])]).toEqual([["x-mine", "kept"]]);
  });

  it("are all there in the answer of a request that went well", async () => {
    const client = openaiClient({ fetch: answering(Response.json({}, { headers })).fetch });
    const { response } = await client.models.retrieve("m").withResponse();
    expect(response.headers.get("set-cookie")).toBe(COOKIE);
  });
});

it("a bearer that a refusal repeats in its headers is blotted out", async () => {
  const apiKey = "sk-a-key-long-enough-to-be-one";
  const answer = Response.json(
    { error: { message: "no" } },
    {
      status: 400,
      headers: { "www-authenticate": `Bearer error="unknown ${apiKey}"`, "x-request-id": "req_1" },
    },
  );
  const seen = new Seen();
  const error = await seen.fails(() =>
    openaiClient({ ...seen.options, apiKey, fetch: answering(answer).fetch }).models.list(),
  );
  expect(error).toMatchObject({ status: 400, requestID: "req_1" });
  expect(inspect(error, { depth: 9 })).not.toContain(apiKey);
});

describe("a bearer that is repeated where a request went well", () => {
  const accessToken = jwt();
  const said = `not you: Bearer ${accessToken}`;
  const stream = (...events: object[]) =>
    new Response(sse({ type: "response.created", response: {} }, ...events), { headers: SSE_HEADERS });
  it.each([
    ["by an error", () => stream({ type: "error", error: { message: said, code: accessToken } })],
    ["by a flat error", () => stream({ type: "error", message: said })],
    [
      "by a failed response",
      () => stream({ type: "response.failed", response: { error: { message: said } } }),
    ],
    ["by an event that is none", () => new Response(`data: {${said}\n\n\n\n`, { headers: SSE_HEADERS })],
    ["as text", () => new Response(said, { headers: { "content-type": "text/html" } })],
  ])("is blotted out of what is told: %s", async (_, answer) => {
    for (const given of [{ accessToken }, { apiKey: accessToken, baseURL: "https://api.example.com/v1" }]) {
      const seen = new Seen();
      const client = new OAuthCodexClient({
        ...seen.options,
        ...given,
        maxRetries: 0,
        fetch: answering(answer).fetch,
      });
      for (const streaming of [true, false]) {
        const body = { model: "gpt-5.5", input: "x", stream: streaming };
        if (!streaming && "apiKey" in given) continue;
        // A failed response is an event for those who iterate, and an error for those who do not.
        await client.responses
          .create(body)
          .then(async (got) => seen.note(Symbol.asyncIterator in got ? await collect(got) : got))
          .catch(seen.note);
      }
      expect(seen.holds("not you")).toBe(true);
      expect(seen.holds(accessToken)).toBe(false);
    }
  });
});

describe("the user in an address", () => {
  it.each([
    `https://${AT}h:999999/`,
    `https://${AT}h/`,
    ` https://${AT}h/ `,
    `https:\\\\${AT}h:x/`,
    `${AT}h/v1`,
    `ftp://${AT}h`,
    `https://${USER}:a/${PASSWORD}@h`,
    `https://${USER}:a#${PASSWORD}@h`,
    `https://${USER}:a?${PASSWORD}@h:x`,
    `//${AT}h`,
  ])("is in no complaint about the base URL %s", async (baseURL) => {
    const seen = new Seen();
    await seen.fails(() => openaiClient({ ...seen.options, baseURL }));
    const client = openaiClient(seen.options);
    client.baseURL = baseURL;
    seen.note(client);
    await seen.fails(() => client.get("/x"));
    expect(seen.leaks()).toEqual([]);
  });

  it("is in no error of a path", async () => {
    const seen = new Seen();
    for (const place of ["127.0.0.1:1", "127.0.0.1:999999", ""]) {
      for (const connect of [codexClient, openaiClient]) {
        const client = connect(seen.options);
        await seen.fails(() => client.get(`http://${AT}${place}/x`));
        await seen.fails(() =>
          client.responses.create({ model: "m", input: "x" }, { path: `http://${AT}${place}/x` }),
        );
      }
    }
    expect(seen.leaks()).toEqual([]);
  });

  it("is in no error of a redirect", async () => {
    const seen = new Seen();
    const server = createServer(({ url }, response) => {
      response.writeHead(307, { location: decodeURIComponent((url ?? "").slice(4)) }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const client = openaiClient({ ...seen.options, baseURL: `http://127.0.0.1:${port}` });
    try {
      for (const place of [`127.0.0.1:${port}`, "127.0.0.1:999999", "elsewhere.example", "["]) {
        await seen.fails(() => client.get(`/to/${encodeURIComponent(`http://${AT}${place}/y`)}`));
      }
    } finally {
      server.closeAllConnections();
      server.close();
    }
    const codes = seen.errors.map((error) => Object(error).code);
    expect(codes).toEqual(["redirect_refused", "redirect_refused", "redirect_refused", "redirect_refused"]);
    // The path that led there is the caller's own, and is logged.
    expect(seen.errors.map((error) => SECRETS.filter((secret) => inspect(error).includes(secret)))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it.each([
    "issuer",
    "discoveryUrl",
    "authorizationEndpoint",
    "tokenEndpoint",
    "revocationEndpoint",
  ] as const)("is refused in oauthConfig.%s, and not quoted", async (name) => {
    const seen = new Seen();
    for (const url of [`https://${AT}127.0.0.1:1/x`, `https://${AT}h:999999/x`, `http://${AT}h.example/x`]) {
      const client = codexClient({
        ...seen.options,
        accessToken: undefined,
        tokenStore: new MemoryTokenStore(),
        oauthConfig: { [name]: url },
      });
      expect(await seen.fails(() => client.startLogin())).toMatchObject({ code: "invalid_configuration" });
    }
    expect(seen.leaks()).toEqual([]);
  });

  it("is refused in a discovery document", async () => {
    const seen = new Seen();
    const origin = "https://issuer.example";
    const document = {
      issuer: origin,
      authorization_endpoint: `https://${AT}issuer.example/authorize`,
      token_endpoint: `${origin}/token`,
    };
    const client = codexClient({
      ...seen.options,
      accessToken: undefined,
      tokenStore: new MemoryTokenStore(),
      oauthConfig: { discoveryUrl: `${origin}/.well-known/openid-configuration?token=${PASSWORD}` },
      fetch: answering(Response.json(document)).fetch,
    });
    expect(await seen.fails(() => client.startLogin())).toMatchObject({ code: "invalid_configuration" });
    expect(seen.leaks()).toEqual([]);
  });
});

describe("what a fetch of the caller's fails with", () => {
  const network = (more: object, message = "fetch failed"): Error =>
    new TypeError(message, { cause: Object.assign(new Error("connect ECONNREFUSED"), more) });

  it.each([
    ["a proxy's address", network({}, `no way through http://${AT}proxy.example:3128`)],
    ["a proxy's address in its cause", network({ input: `http://${AT}proxy.example` })],
    [
      "one of several",
      new AggregateError([new Error(`http://${AT}a`), network({ input: `http://${AT}b` })], "all"),
    ],
    ["a request as data", network({ config: { headers: { Cookie: COOKIE } } })],
    [
      "a request",
      network({ request: new Request("https://h.example", { headers: { authorization: COOKIE } }) }),
    ],
    ["headers", network({ response: { headers: new Headers({ "x-a": PASSWORD }) } })],
    ["the wire's text", network({ data: `HTTP/1.1 200 OK\r\nSet-Cookie: ${COOKIE}\r\n\r\n` })],
    ["a circle", network(Object.assign(Object.create(null), { at: `http://${AT}h`, self: circle() }))],
  ])("is printed without secrets: %s", async (_, thrown) => {
    const seen = new Seen();
    const client = openaiClient({ ...seen.options, fetch: answering(thrown).fetch });
    const error = await seen.fails(() => client.models.list());
    expect(seen.leaks()).toEqual([]);
    const { cause } = error as Error;
    expect(cause).toBeInstanceOf(thrown.constructor);
    expect(cause).toMatchObject({ name: thrown.name, stack: expect.any(String) });
  });

  it("stays the same object when there is nothing to leave out", async () => {
    const thrown = network({ code: "ECONNREFUSED", port: 1, socket: { localAddress: "::1" } });
    const seen = new Seen();
    const error = await seen.fails(() => openaiClient({ fetch: answering(thrown).fetch }).models.list());
    expect((error as Error).cause).toBe(thrown);
  });

  it("is a copy otherwise: what the caller holds is as it was", async () => {
    const thrown = network({ code: "ECONNREFUSED", input: `http://${AT}h` });
    const seen = new Seen();
    const error = await seen.fails(() => openaiClient({ fetch: answering(thrown).fetch }).models.list());
    expect(error).toMatchObject({ cause: { cause: { code: "ECONNREFUSED", input: "http://***@h" } } });
    expect(thrown.cause).toMatchObject({ input: `http://${AT}h` });
  });

  it("is no less of an error for a function that gives the token", async () => {
    const seen = new Seen();
    const accessToken = async (): Promise<string> => {
      throw network({ config: { headers: { authorization: COOKIE } } });
    };
    const error = await seen.fails(() => codexClient({ ...seen.options, accessToken }).models.list());
    expect(error).toMatchObject({ code: "credential_function_failed", cause: { message: "fetch failed" } });
    expect(seen.leaks()).toEqual([]);
  });
});

function circle(): object {
  const self: { me?: object; at: string } = { at: `http://${AT}h` };
  self.me = self;
  return self;
}

it.each([
  ["https://a:b@h.example:8443/x/y?q=1#z", "https://h.example:8443/x/y"],
  ["https://h.example/@scope/name", "https://h.example/@scope/name"],
  ["/users/me?key=1", "/users/me"],
  ["not a url", "not a url"],
  ["myapp://a:b@callback/x", "myapp://callback/x"],
])("an address is named %s -> %s", (text, named) => {
  expect(namedURL(text)).toBe(named);
});
