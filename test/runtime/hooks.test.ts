import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import type { RequestEndInfo, RequestInfo } from "../../src/index.ts";
import { codexClient, openaiClient, SSE_HEADERS, sse } from "../support/http.ts";
import { collect } from "../support/streams.ts";

const CREATE = { model: "gpt-5.5", input: "a private question" };
const logger = () => ({ error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() });

describe("hooks", () => {
  it("are told of every attempt, by one id per call", async () => {
    const starts: RequestInfo[] = [];
    const ends: RequestEndInfo[] = [];
    const statuses = [503, 200];
    const client = openaiClient({
      maxRetries: 1,
      fetch: async () =>
        Response.json(
          {},
          { status: statuses.shift() ?? 200, headers: { "retry-after-ms": "1", "x-request-id": "req_1" } },
        ),
      onRequestStart: (request) => starts.push(request),
      onRequestEnd: (request) => ends.push(request),
    });
    await client.models.retrieve("m");
    await client.get("/raw?token=secret");
    expect(starts.map(({ retry }) => retry)).toEqual([0, 1, 0]);
    expect(ends.map(({ status, requestID }) => [status, requestID])).toEqual([
      [503, "req_1"],
      [200, "req_1"],
      [200, "req_1"],
    ]);
    expect(new Set(starts.map(({ id }) => id)).size).toBe(2);
    expect(starts[0]).toEqual({
      id: starts[0]?.id,
      operation: "models.retrieve",
      method: "GET",
      url: "https://api.example.com/v1/models/m",
      retry: 0,
    });
    expect(starts[2]?.url).toBe("https://api.example.com/raw".replace("/raw", "/v1/raw"));
  });

  it("never hold a credential, a query, a header or a body", async () => {
    const told: unknown[] = [];
    const client = openaiClient({
      apiKey: "sk-very-secret",
      defaultQuery: { token: "query-secret" },
      defaultHeaders: { "x-mine": "header-secret" },
      fetch: async () => Response.json({ error: { message: "no" } }, { status: 400 }),
      onRequestStart: (request) => told.push(request),
      onRequestEnd: (request) => told.push(request),
      onError: (error, request) => told.push(error, request),
    });
    await client.post("/x", { body: { prompt: "body-secret" } }).catch(() => {});
    expect(told).toHaveLength(4);
    expect(inspect(told, { depth: 9, showHidden: true })).not.toMatch(
      /very-secret|query-secret|header-secret|body-secret/,
    );
  });

  it("of raw requests name no query and no user", async () => {
    const told: RequestInfo[] = [];
    const log = logger();
    const client = openaiClient({
      fetch: async () => Response.json({}),
      onRequestStart: (request) => told.push(request),
      logger: log,
      logLevel: "debug",
    });
    await client.get("/x?api_key=SECRET1#SECRET2");
    await client.get("https://user:SECRET3@127.0.0.1/y?sig=SECRET4").catch(() => {});
    await client.request({ method: "post", path: "HTTPS://user:SECRET5@127.0.0.1/y" }).catch(() => {});
    expect(told.map(({ operation }) => operation)).toEqual([
      "get /x",
      "get https://127.0.0.1/y",
      "post https://127.0.0.1/y",
    ]);
    expect(JSON.stringify([told, log.debug.mock.calls])).not.toContain("SECRET");
  });

  it("that throw or reject are logged and change nothing", async () => {
    const log = logger();
    const client = openaiClient({
      logger: log,
      fetch: async () => Response.json({ id: "m" }),
      onRequestStart: () => {
        throw new Error("hook broke");
      },
      onRequestEnd: (async () => {
        throw new Error("hook rejected");
      }) as never,
    });
    expect((await client.models.retrieve("m")).id).toBe("m");
    await vi.waitFor(() => expect(log.error).toHaveBeenCalledTimes(2));
    expect(log.error.mock.calls.map(([line]) => line)).toEqual([
      "the hook onRequestStart failed: hook broke",
      "the hook onRequestEnd failed: hook rejected",
    ]);
  });

  it("tell onError once per failing call: refused, unreachable, truncated, broken JSON", async () => {
    const seen: unknown[] = [];
    const answers: (() => Response | Promise<Response>)[] = [
      () => Response.json({ detail: "no" }, { status: 400 }),
      () => Promise.reject(new TypeError("fetch failed")),
      () => new Response(sse({ type: "response.created", response: {} }), { headers: SSE_HEADERS }),
      () =>
        new Response(
          sse({ type: "response.output_item.added", output_index: 0, item: { type: "message" } }),
          {
            headers: SSE_HEADERS,
          },
        ),
    ];
    for (const stream of [false, true]) {
      for (const answer of answers) {
        seen.length = 0;
        const client = codexClient({ fetch: async () => answer(), onError: (error) => seen.push(error) });
        const run = stream
          ? client.responses.create({ ...CREATE, stream }).then((events) => collect(events))
          : client.responses.create(CREATE);
        const thrown = await run.catch((error: unknown) => error);
        expect(thrown).toBeInstanceOf(Error);
        expect(seen).toEqual([thrown]);
      }
    }
    seen.length = 0;
    const broken = openaiClient({
      fetch: async () => new Response("{", { headers: { "content-type": "application/json" } }),
      onError: (error) => seen.push(error),
    });
    const thrown = await broken.models.retrieve("m").catch((error: unknown) => error);
    expect(seen).toEqual([thrown]);
  });

  describe("change nothing about how a call ends", () => {
    const hooks = {
      onRequestStart: () => {},
      onRequestEnd: () => {},
      onError: () => {},
      onAuthRefresh: () => {},
    };
    const refusals: readonly [string, number, object][] = [
      ["a bad request", 400, { error: { message: "no", code: "x" } }],
      ["a spent plan", 429, { error: { type: "usage_limit_reached", message: "spent" } }],
      ["a wrong token", 401, { error: { message: "who?" } }],
      ["a server's fault", 500, { error: { message: "oops" } }],
      ["a passing limit", 429, { error: { message: "slow" } }],
    ];
    const profiles = { codex: codexClient, openai: openaiClient };
    const ending = async (
      connect: typeof codexClient,
      options: object,
      status: number,
      body: object,
    ): Promise<unknown[]> => {
      let requests = 0;
      const fetch = async () => {
        requests++;
        return Response.json(body, { status, headers: { "retry-after-ms": "1" } });
      };
      const run = connect({ fetch, maxRetries: 2, ...options }).responses.create(CREATE);
      const error = (await run.catch((thrown: unknown) => thrown)) as Error & Record<string, unknown>;
      return [error.name, error["status"], error["code"], error["retryable"], error.message, requests];
    };

    for (const [profile, connect] of Object.entries(profiles)) {
      it.each(refusals)(`${profile}: %s (%i)`, async (_, status, body) => {
        const without = await ending(connect, {}, status, body);
        expect(without[1]).toBe(status);
        for (const [name, hook] of Object.entries(hooks)) {
          expect([name, ...(await ending(connect, { [name]: hook }, status, body))]).toEqual([
            name,
            ...without,
          ]);
        }
        expect(await ending(connect, hooks, status, body)).toEqual(without);
      });
    }
  });

  it("are not told of an attempt that was made good", async () => {
    const seen: unknown[] = [];
    const bodies = [
      sse({ type: "response.created", response: {} }),
      sse({ type: "response.completed", response: { status: "completed" } }),
    ];
    const client = codexClient({
      maxRetries: 1,
      fetch: async () => new Response(bodies.shift(), { headers: SSE_HEADERS }),
      onError: (error) => seen.push(error),
    });
    await client.responses.create(CREATE);
    expect(bodies).toEqual([]);
    expect(seen).toEqual([]);
  });
});
