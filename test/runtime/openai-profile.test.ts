import { inspect } from "node:util";
import nock from "nock";
import { describe, expect, it, vi } from "vitest";
import { OAuthCodexClient, toFile } from "../../src/index.ts";
import { VERSION } from "../../src/runtime/version.ts";
import { API, openaiClient, useNock } from "../support/http.ts";

useNock();
const api = () => nock(API);

describe("requests on the openai profile", () => {
  it("take a key with spaces inside, and refuse one with spaces at its ends", async () => {
    let authorization: string | null = null;
    api()
      .get("/models/m")
      .reply(200, (request: Request) => {
        authorization = request.headers.get("authorization");
        return { id: "m" };
      });
    await openaiClient({ apiKey: "My API Key" }).models.retrieve("m");
    expect(authorization).toBe("Bearer My API Key");
    for (const apiKey of [" sk-test", "sk-test ", "sk\ntest"]) {
      await expect(openaiClient({ apiKey }).models.retrieve("m")).rejects.toMatchObject({
        code: "auth_required",
      });
    }
  });

  it("carry who calls, the key, and JSON", async () => {
    let headers: Record<string, string> = {};
    api()
      .post("/chat/completions", { model: "gpt-5.2", messages: [{ role: "user", content: "hi" }] })
      .reply(
        200,
        (request: Request) => {
          headers = Object.fromEntries(request.headers);
          return { id: "c1", object: "chat.completion" };
        },
        { "x-request-id": "req_7" },
      );
    const promise = openaiClient({ organization: "org", project: "proj" }).chat.completions.create({
      model: "gpt-5.2",
      messages: [{ role: "user", content: "hi" }],
    });
    const completion = await promise;
    expect(completion.id).toBe("c1");
    expect(completion._request_id).toBe("req_7");
    expect(Object.keys(completion)).not.toContain("_request_id");
    expect(headers).toMatchObject({
      authorization: "Bearer sk-test",
      accept: "application/json",
      "content-type": "application/json",
      "openai-organization": "org",
      "openai-project": "proj",
      "x-stainless-retry-count": "0",
    });
    expect(headers["user-agent"]).toContain(`oauth-codex-sdk/${VERSION}`);
    expect(headers["originator"]).toBeUndefined();
    expect(headers["chatgpt-account-id"]).toBeUndefined();
  });

  it("encode ids, send beta headers, and take all but the last path parameter from the params", async () => {
    api()
      .matchHeader("openai-beta", "assistants=v2")
      .get("/vector_stores/vs%2F1/files/file%20a")
      .reply(200, { id: "file a" });
    const file = await openaiClient().vectorStores.files.retrieve("file a", { vector_store_id: "vs/1" });
    expect(file.id).toBe("file a");
  });

  it("split params into query and body", async () => {
    api()
      .post("/threads/t1/runs", { assistant_id: "a" })
      .query({ "include[]": "step_details.tool_calls[*].file_search.results[*].content" })
      .reply(200, { id: "run" });
    await openaiClient().beta.threads.runs.create("t1", {
      assistant_id: "a",
      include: ["step_details.tool_calls[*].file_search.results[*].content"],
    });
  });

  it("walk pages", async () => {
    api()
      .get("/files")
      .query({ limit: 2, purpose: "assistants" })
      .reply(200, { data: [{ id: "a" }, { id: "b" }], has_more: true });
    api()
      .get("/files")
      .query({ limit: 2, purpose: "assistants", after: "b" })
      .reply(200, { data: [{ id: "c" }], has_more: false });
    const ids: string[] = [];
    for await (const file of openaiClient().files.list({ limit: 2, purpose: "assistants" }))
      ids.push(file.id);
    expect(ids).toEqual(["a", "b", "c"]);
  });

  it("do not take an item without an id for the end of a list that goes on", async () => {
    api()
      .get("/files")
      .reply(200, { data: [{ id: "a" }, { id: null }], has_more: true });
    const ids: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const file of openaiClient().files.list()) ids.push(file.id);
    };
    await expect(walk()).rejects.toMatchObject({
      code: "no_next_page",
      message: expect.stringContaining("has no id to go on after"),
    });
    expect(ids).toEqual(["a", null]);
  });

  it("give pages that show their data and nothing else", async () => {
    api()
      .get("/models")
      .reply(200, { object: "list", data: [{ id: "m" }] });
    const page = await openaiClient().models.list();
    expect(JSON.parse(JSON.stringify(page))).toEqual({ object: "list", data: [{ id: "m" }] });
    expect(page.hasNextPage()).toBe(false);
    await expect(page.getNextPage()).rejects.toMatchObject({ code: "no_next_page" });
  });

  it("upload files as multipart, in order", async () => {
    let body = "";
    api()
      .post("/files", (sent) => {
        body = String(sent);
        return true;
      })
      .matchHeader("content-type", /^multipart\/form-data; boundary=/)
      .reply(200, { id: "file-1" });
    const file = await openaiClient().files.create({
      file: await toFile("hello", "a.txt"),
      purpose: "assistants",
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    expect(file.id).toBe("file-1");
    expect(body).toMatch(
      /name="file"; filename="a.txt"[\s\S]*hello[\s\S]*name="purpose"[\s\S]*assistants[\s\S]*name="expires_after\[anchor\]"/,
    );
  });

  it("give binary answers unread", async () => {
    api().get("/files/f/content").reply(200, "bytes", { "content-type": "application/octet-stream" });
    const response = await openaiClient().files.content("f");
    expect(await response.text()).toBe("bytes");
  });

  it("give null for 204 and nothing for void", async () => {
    api().delete("/responses/r").reply(204);
    expect(await openaiClient().responses.delete("r")).toBeNull();
  });

  it("add output_text to responses and stream them as events", async () => {
    const output = [
      {
        type: "message",
        content: [
          { type: "output_text", text: "a" },
          { type: "output_text", text: "b" },
        ],
      },
    ];
    api().post("/responses", { model: "m", input: "x" }).reply(200, { object: "response", output });
    const response = await openaiClient().responses.create({ model: "m", input: "x" });
    expect(response.output_text).toBe("ab");
    api()
      .post("/responses", { model: "m", input: "x", stream: true })
      .reply(
        200,
        'data: {"type":"response.created"}\n\ndata: {"type":"response.completed"}\n\ndata: [DONE]\n\n',
        { "content-type": "text/event-stream" },
      );
    const types: string[] = [];
    for await (const event of await openaiClient().responses.create({
      model: "m",
      input: "x",
      stream: true,
    })) {
      types.push(event.type);
    }
    expect(types).toEqual(["response.created", "response.completed"]);
  });

  it("decode embeddings from base64 unless a format was chosen", async () => {
    const base64 = Buffer.from(new Float32Array([0.5, -2]).buffer).toString("base64");
    api()
      .post("/embeddings", { model: "e", input: "x", encoding_format: "base64" })
      .reply(200, { data: [{ embedding: base64 }] });
    expect((await openaiClient().embeddings.create({ model: "e", input: "x" })).data[0]?.embedding).toEqual([
      0.5, -2,
    ]);
    api()
      .post("/embeddings", { model: "e", input: "x", encoding_format: "float" })
      .reply(200, { data: [{ embedding: [1] }] });
    const chosen = await openaiClient().embeddings.create({
      model: "e",
      input: "x",
      encoding_format: "float",
    });
    expect(chosen.data[0]?.embedding).toEqual([1]);
  });

  it("send raw requests, relative and absolute", async () => {
    api().put("/custom", { a: 1 }).query({ q: "1" }).reply(200, { ok: true });
    expect(await openaiClient().put("/custom", { body: { a: 1 }, query: { q: "1" } })).toEqual({ ok: true });
    nock("https://other.example")
      .get("/x")
      .query({ y: "2", z: "3" })
      .reply(200, "text", { "content-type": "text/plain" });
    expect(await openaiClient().get("https://other.example/x?y=2", { query: { z: "3" } })).toBe("text");
  });

  it("follow redirects within the origin and refuse others", async () => {
    api().get("/models").reply(307, "", { location: "/v1/models2" });
    api().get("/models2").reply(200, { data: [] });
    await openaiClient().models.list();
    api().get("/models").reply(302, "", { location: "https://evil.example/models" });
    await expect(openaiClient({ maxRetries: 2 }).models.list()).rejects.toMatchObject({
      code: "redirect_refused",
    });
  });

  it("poll as the server asks", async () => {
    const states = ["in_progress", "in_progress", "completed"];
    for (const status of states) {
      api()
        .get("/vector_stores/vs/files/f")
        .matchHeader("x-stainless-poll-helper", "true")
        .reply(200, { id: "f", status }, { "openai-poll-after-ms": "5" });
    }
    expect((await openaiClient().vectorStores.files.poll("vs", "f")).status).toBe("completed");
  });

  it("upload and batch with bounded concurrency", async () => {
    let running = 0;
    let most = 0;
    const fetch = vi.fn(async (url: string, init: RequestInit) => {
      if (url.endsWith("/files")) {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        return Response.json({
          id: `file-${(init.body as FormData).get("file") instanceof File ? ((init.body as FormData).get("file") as File).name : ""}`,
        });
      }
      return Response.json({ id: "batch", status: "completed", sent: init.body });
    });
    const files = await Promise.all(["a", "b", "c", "d", "e", "f", "g"].map((name) => toFile(name, name)));
    const batch = await openaiClient({ fetch }).vectorStores.fileBatches.uploadAndPoll(
      "vs",
      { files, fileIds: ["file-old"] },
      { maxConcurrency: 3 } as never,
    );
    expect(batch.id).toBe("batch");
    expect(most).toBe(3);
    const created = fetch.mock.calls.find(([url]) => url.endsWith("/file_batches"))?.[1].body;
    expect(JSON.parse(String(created))).toEqual({
      file_ids: ["file-old", "file-a", "file-b", "file-c", "file-d", "file-e", "file-f", "file-g"],
    });
  });
});

describe("errors on the openai profile", () => {
  it.each([
    [400, OAuthCodexClient.BadRequestError],
    [401, OAuthCodexClient.AuthenticationError],
    [403, OAuthCodexClient.PermissionDeniedError],
    [404, OAuthCodexClient.NotFoundError],
    [409, OAuthCodexClient.ConflictError],
    [422, OAuthCodexClient.UnprocessableEntityError],
    [429, OAuthCodexClient.RateLimitError],
    [500, OAuthCodexClient.InternalServerError],
    [503, OAuthCodexClient.InternalServerError],
    [418, OAuthCodexClient.APIError],
  ])("%i", async (status, Class) => {
    const error = { message: "no", type: "t", code: "c", param: "p" };
    api().get("/models/m").reply(status, { error }, { "x-request-id": "req_9" });
    const thrown = await openaiClient()
      .models.retrieve("m")
      .catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(Class);
    expect(thrown).toBeInstanceOf(OAuthCodexClient.APIError);
    expect(thrown).toMatchObject({
      status,
      message: `${status} no`,
      type: "t",
      code: "c",
      param: "p",
      requestID: "req_9",
      error,
    });
    expect((thrown as Error).name).toBe(
      Class === OAuthCodexClient.APIError ? "SDKRequestError" : (thrown as object).constructor.name,
    );
  });

  it.each([
    ["plain text", "plain text", "400 plain text"],
    ["", "", "400 status code (no body)"],
    ['{"message":"flat"}', "application/json", "400 flat"],
    ['{"odd":1}', "application/json", '400 {"odd":1}'],
  ])("makes a message of %j", async (body, type, message) => {
    api()
      .get("/models/m")
      .reply(400, body, type === "application/json" ? { "content-type": type } : {});
    await expect(openaiClient().models.retrieve("m")).rejects.toMatchObject({ message });
  });

  it("says so when a web page comes instead of JSON", async () => {
    api().get("/models/m").reply(200, "<html>Sign in</html>", { "content-type": "text/html; charset=utf-8" });
    await expect(openaiClient().models.retrieve("m")).rejects.toMatchObject({
      code: "unexpected_answer",
      message: expect.stringMatching(/a web page.*api\.example\.com/),
    });
  });

  it("says so when JSON is broken", async () => {
    api().get("/models/m").reply(200, '{"id": "m', { "content-type": "application/json" });
    await expect(openaiClient().models.retrieve("m")).rejects.toMatchObject({
      code: "unexpected_answer",
      message: /not JSON/,
    });
  });
});

describe("retries", () => {
  const quick = { "retry-after-ms": "1" };

  it("count themselves and stop at maxRetries", async () => {
    const counts: string[] = [];
    api()
      .get("/models/m")
      .times(3)
      .reply((request: Request) => {
        counts.push(String(request.headers.get("x-stainless-retry-count")));
        return [503, "", quick];
      });
    await expect(openaiClient({ maxRetries: 2 }).models.retrieve("m")).rejects.toMatchObject({ status: 503 });
    expect(counts).toEqual(["0", "1", "2"]);
  });

  it.each([408, 409, 429, 500, 502])("repeat %i", async (status) => {
    api().get("/models/m").reply(status, "", quick);
    api().get("/models/m").reply(200, { id: "m" });
    expect((await openaiClient({ maxRetries: 1 }).models.retrieve("m")).id).toBe("m");
  });

  it("repeat connection failures, with their cause on the last error", async () => {
    const failing = vi.fn(async () => {
      throw new TypeError("fetch failed");
    });
    const client = openaiClient({ maxRetries: 1, fetch: failing as never });
    const error = await client.models.retrieve("m").catch((caught: unknown) => caught);
    expect(failing).toHaveBeenCalledTimes(2);
    expect(error).toBeInstanceOf(OAuthCodexClient.APIConnectionError);
    expect(error).toMatchObject({
      message: "Connection error.",
      cause: expect.objectContaining({ message: "fetch failed" }),
    });
  });

  it("obey x-should-retry in both directions", async () => {
    api().get("/models/m").reply(500, "", { "x-should-retry": "false" });
    await expect(openaiClient({ maxRetries: 2 }).models.retrieve("m")).rejects.toMatchObject({ status: 500 });
    api()
      .get("/models/m")
      .reply(400, "", { "x-should-retry": "true", ...quick });
    api().get("/models/m").reply(200, { id: "m" });
    await openaiClient({ maxRetries: 1 }).models.retrieve("m");
  });

  it("ask a key function before every attempt and name its failure", async () => {
    let asked = 0;
    api().get("/models/m").matchHeader("authorization", "Bearer k1").reply(500, "", quick);
    api().get("/models/m").matchHeader("authorization", "Bearer k2").reply(200, { id: "m" });
    await openaiClient({ maxRetries: 1, apiKey: async () => `k${++asked}` }).models.retrieve("m");
    const broken = openaiClient({ apiKey: () => Promise.reject(new Error("vault closed")) });
    await expect(broken.models.retrieve("m")).rejects.toMatchObject({
      name: "AuthRequiredError",
      cause: expect.objectContaining({ message: "vault closed" }),
    });
  });

  it("keep a key function through withOptions", async () => {
    api().get("/models/m").matchHeader("authorization", "Bearer k").reply(200, { id: "m" });
    await openaiClient({ apiKey: () => "k" })
      .withOptions({ timeout: 5 * 60_000 })
      .models.retrieve("m");
  });
});

describe("clocks and aborts", () => {
  const hanging = (_: string, init: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => {
      init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
    });

  it("time out, and retry a timeout", async () => {
    const fetch = vi.fn(hanging);
    const error = await openaiClient({ fetch, maxRetries: 1 })
      .models.retrieve("m", { timeout: 10 })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OAuthCodexClient.APIConnectionTimeoutError);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("time out on a body that does not come", async () => {
    const fetch = async (_: string, init: RequestInit) =>
      new Response(
        new ReadableStream({
          start(controller) {
            init.signal?.addEventListener("abort", () =>
              controller.error(new DOMException("aborted", "AbortError")),
            );
          },
        }),
        { headers: { "content-type": "application/json" } },
      );
    await expect(openaiClient({ fetch }).models.retrieve("m", { timeout: 20 })).rejects.toMatchObject({
      code: "timeout",
    });
  });

  it("do not run while a body waits to be read, and run on where they stopped", async () => {
    const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    const late = (ms: number) => async (_: string, init: RequestInit) =>
      new Response(
        new ReadableStream({
          async start(controller) {
            init.signal?.addEventListener("abort", () =>
              controller.error(new DOMException("aborted", "AbortError")),
            );
            await pause(ms);
            if (!init.signal?.aborted) controller.enqueue(new TextEncoder().encode('{"id":"m"}'));
            if (!init.signal?.aborted) controller.close();
          },
        }),
        { headers: { "content-type": "application/json" } },
      );
    const inTime = openaiClient({ fetch: late(400) }).models.retrieve("m", { timeout: 200 });
    await inTime.asResponse();
    await pause(350);
    expect(await inTime).toMatchObject({ id: "m" });
    const tooLate = openaiClient({ fetch: late(10_000), maxRetries: 0 }).models.retrieve("m", {
      timeout: 100,
    });
    await tooLate.asResponse();
    await pause(150);
    await expect(tooLate).rejects.toMatchObject({ code: "timeout" });
  });

  it("end at the caller's signal without a retry, also while waiting for one", async () => {
    const fetch = vi.fn(hanging);
    const controller = new AbortController();
    const promise = openaiClient({ fetch, maxRetries: 5 }).models.retrieve("m", {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(), 10);
    await expect(promise).rejects.toBeInstanceOf(OAuthCodexClient.APIUserAbortError);
    expect(fetch).toHaveBeenCalledTimes(1);
    const waiting = new AbortController();
    api().get("/models/m").reply(500, "", { "retry-after": "30" });
    const retried = openaiClient({ maxRetries: 5 }).models.retrieve("m", { signal: waiting.signal });
    setTimeout(() => waiting.abort(), 50);
    await expect(retried).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("options", () => {
  it.each([
    [{ baseURL: "not a url", apiKey: "k" }, /baseURL is not a URL: "not a url"/],
    [{ baseURL: "ftp://x.example", apiKey: "k" }, /must start with https/],
    [{ baseURL: "https://user:pass@x.example/v1", apiKey: "k" }, /must not hold a user name/],
    [{ baseURL: API, apiKey: "k", timeout: -1 }, /timeout must not be negative/],
    [{ baseURL: API, apiKey: "k", maxRetries: Number.NaN }, /maxRetries must be a whole number/],
    [
      { baseURL: API, apiKey: "k", validationMode: "strict" as never },
      /validationMode must be one of warn, error, ignore/,
    ],
    [{ profile: "azure" as never }, /profile "azure" is unknown/],
    [{ baseURL: API, apiKey: "k", defaultHeaders: { "x-a": "1\n2" } }, /header "x-a"/],
  ])("%o is refused at construction", (options, message) => {
    expect(() => new OAuthCodexClient(options)).toThrow(message);
  });

  it("needs a key for anything that is not Codex", () => {
    vi.stubEnv("OPENAI_API_KEY", "");
    expect(() => new OAuthCodexClient({ baseURL: API })).toThrow(/api\.example\.com\/v1 needs a key/);
    vi.stubEnv("OPENAI_API_KEY", " sk-env ");
    expect(new OAuthCodexClient({ baseURL: API }).profile).toBe("openai");
    vi.unstubAllEnvs();
  });

  it("are checked per call before anything is sent", async () => {
    await expect(openaiClient().models.retrieve("m", { timeout: 1.5 })).rejects.toThrow(
      /timeout must be a whole number/,
    );
    await expect(openaiClient().models.retrieve(undefined as never)).rejects.toThrow(
      /"model" must be a string/,
    );
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    await expect(openaiClient().post("/x", { body: circle })).rejects.toThrow(/cannot be written as JSON/);
  });

  it("never show the key", () => {
    const client = openaiClient({ apiKey: "sk-very-secret" });
    expect(`${JSON.stringify(client)} ${inspect(client, { depth: 9, showHidden: true })}`).not.toContain(
      "sk-very-secret",
    );
  });

  it("give asResponse() and withResponse()", async () => {
    api().get("/models/m").times(2).reply(200, { id: "m" }, { "x-request-id": "req_3" });
    expect(await (await openaiClient().models.retrieve("m").asResponse()).json()).toEqual({ id: "m" });
    const { data, response, request_id } = await openaiClient().models.retrieve("m").withResponse();
    expect([data.id, response.status, request_id]).toEqual(["m", 200, "req_3"]);
  });

  it("lay headers, query and body over the method's own", async () => {
    api()
      .post("/elsewhere", { b: 2, c: 3 })
      .query({ d: "1", q: "2", e: "3" })
      .matchHeader("x-default", "changed")
      .reply(200, (request: Request) => {
        expect(request.headers.get("x-gone")).toBeNull();
        return {};
      });
    await openaiClient({
      defaultQuery: { d: "1" },
      defaultHeaders: { "x-default": "x", "x-gone": "x" },
    }).chat.completions.create(
      { model: "m", messages: [] },
      {
        path: "/elsewhere",
        body: { b: 2 },
        query: { q: "2" },
        extraQuery: { e: "3" },
        extraBody: { c: 3 },
        headers: { "X-Default": "changed", "X-Gone": null },
      },
    );
  });
});
