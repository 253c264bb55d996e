import OpenAI from "openai";
import OpenAILatest from "openai-latest";
import { describe, expect, it } from "vitest";
import { createFetch } from "../../src/fetch.ts";
import { pathsClient } from "../../src/paths.ts";
import { memoryStorage } from "../../src/storage.ts";
import { growthOfUpload } from "../support/upload.ts";
import { post, start, V1 } from "./support.ts";

const question = { model: "gpt-5.5", input: "hello" };

describe.each([
  ["openai 6", OpenAI],
  ["openai 7", OpenAILatest],
])("%s on a client's fetch", (_, Host) => {
  it("gets what the client itself gets", async () => {
    const { client, emulator } = await start();
    const host = new Host({ apiKey: "sk-of-the-host", fetch: client.fetch as never }) as OpenAI;
    expect((await host.responses.create(question)).output_text).toBe("echo: hello");
    const chat = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "hey" }] };
    expect((await host.chat.completions.create(chat)).choices[0]?.message.content).toBe("echo: hey");
    let told = "";
    for await (const { choices } of await host.chat.completions.create({ ...chat, stream: true })) {
      told += choices[0]?.delta.content ?? "";
    }
    expect(told).toBe("echo: hey");
    const file = await host.files.create({
      file: new File(["a word about whales"], "whales.txt"),
      purpose: "assistants",
      expires_after: { anchor: "created_at", seconds: 7200 },
    });
    expect(file.expires_at).toBe(file.created_at + 7200);
    expect(await host.files.retrieve(file.id)).toEqual(await client.files.retrieve(file.id));
    expect(await (await host.files.content(file.id)).text()).toBe("a word about whales");
    const store = await host.vectorStores.create({ name: "shelf" });
    await client.vectorStores.files.createAndPoll(store.id, { file_id: file.id }, { pollIntervalMs: 20 });
    const place = await host.vectorStores.files.retrieve(file.id, { vector_store_id: store.id });
    expect(place.status).toBe("completed");
    const found = await host.vectorStores.search(store.id, { query: "whales", max_num_results: 3 });
    expect(found.data.map(({ filename }) => filename)).toEqual(["whales.txt"]);
    const pages = [];
    for await (const each of host.files.list({ limit: 1, order: "asc" })) pages.push(each.id);
    expect(pages).toEqual([file.id]);
    expect((await host.models.list()).data.map(({ id }) => id)).toContain("gpt-5.5");
    // Nothing of the host's login or its headers has gone out.
    for (const { headers } of emulator.requests) {
      expect(Object.keys(headers).filter((name) => name.startsWith("x-stainless"))).toEqual([]);
      expect(headers["user-agent"]).toMatch(/^oauth-codex-sdk\//);
    }
  });

  it("gets one refusal for one request", async () => {
    const { client, emulator } = await start();
    const host = new Host({ apiKey: "unused", fetch: client.fetch as never }) as OpenAI;
    await expect(host.responses.create({ model: "gpt-none", input: "x" })).rejects.toMatchObject({
      status: 400,
      code: "model_not_available",
      requestID: expect.any(String),
    });
    expect(emulator.count("responses")).toBe(1);
    emulator.fault({ on: "responses", kind: "plan-limit", times: Number.POSITIVE_INFINITY });
    await expect(host.responses.create(question)).rejects.toMatchObject({
      status: 429,
      code: "insufficient_quota",
      type: "usage_limit_reached",
    });
    expect(emulator.count("responses")).toBe(2);
    await expect(host.audio.speech.create({ model: "m", voice: "alloy", input: "x" })).rejects.toMatchObject({
      status: 501,
      code: "not_supported",
    });
    emulator.reset();
    emulator.fault({ on: "responses", kind: "status", times: Number.POSITIVE_INFINITY });
    await expect(host.responses.create({ ...question, model: "gpt-5.4" })).rejects.toMatchObject({
      status: 500,
    });
    // Three tries of the client, and none of the host.
    expect(emulator.count("responses")).toBe(3);
  });
});

describe("a client's fetch", () => {
  it("remembers a spent plan for a minute at most, by the model that was asked", async () => {
    let now = 1_800_000_000_000;
    const { client, emulator } = await start({}, { now: () => now });
    Object.defineProperty(client, "unused", { value: 0 });
    emulator.fault({ on: "responses", kind: "plan-limit" });
    const ask = async (model: string) =>
      (await client.fetch(`${V1}/responses`, post({ model, input: "x" }))).status;
    expect(await ask("gpt-5.5")).toBe(429);
    expect(await ask("gpt-5.5")).toBe(429);
    expect(emulator.count("responses")).toBe(1);
    expect(await ask("gpt-5.4")).toBe(200);
    now += 1;
  });

  it("names what the backend did not see", async () => {
    const { client } = await start();
    const response = await client.fetch(
      `${V1}/responses`,
      post({ ...question, temperature: 0.5, top_p: 0.5 }),
    );
    expect(response.headers.get("x-oauth-codex-dropped")).toBe("temperature, top_p");
    expect(response.headers.get("x-request-id")).toBeTruthy();
    await response.body?.cancel();
  });

  it("adds nothing to an answer that the API does not send", async () => {
    const { client } = await start();
    const chat = { model: "gpt-5.5", messages: [{ role: "user", content: "hello" }], store: true, n: 1 };
    const answers = [
      await (await client.fetch(`${V1}/responses`, post({ ...question, temperature: 0.5 }))).text(),
      await (await client.fetch(`${V1}/responses`, post({ ...question, stream: true }))).text(),
      await (await client.fetch(`${V1}/chat/completions`, post({ ...chat, temperature: 0.5 }))).text(),
      await (await client.fetch(`${V1}/chat/completions`)).text(),
    ];
    const ours = /"(?:output_text|reasoning_summary|reasoning_items|dropped_parameters)":/g;
    expect(answers.map((text) => text.match(ours))).toEqual([null, null, null, null]);
  });

  it("takes into a body no words that a host hangs on the URL", async () => {
    const { client, emulator } = await start();
    const url = `${V1}/responses?api-version=2026-01-01&stream=true&model=gpt-none`;
    const response = await client.fetch(url, post(question));
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(response.headers.get("x-oauth-codex-dropped")).toBeNull();
    expect(emulator.requests.at(-1)?.body).toMatchObject({ model: "gpt-5.5" });
  });

  it("names of many what goes into a header that everybody reads, and counts the others", async () => {
    const { client } = await start();
    const names = Array.from({ length: 3_000 }, (_, at) => `unknown_${at}`);
    const body = { ...question, "\ud800": 1, ...Object.fromEntries(names.map((name) => [name, 1])) };
    const response = await client.fetch(`${V1}/responses`, post(body));
    expect(response.status).toBe(200);
    const told = response.headers.get("x-oauth-codex-dropped")?.split(", ") ?? [];
    expect(told.slice(0, 2)).toEqual(["%EF%BF%BD", "unknown_0"]);
    expect(told.join(", ").length).toBeLessThan(4_100);
    expect(told.at(-1)).toBe(`+${3_001 - (told.length - 1)}`);
  });

  it.each([
    ["a body", { body: `{"model":"gpt-5.5","input":${"[".repeat(5_000)}${"]".repeat(5_000)}}` }],
    ["a body's field names", { body: `${'{"input":'.repeat(201)}1${"}".repeat(201)}` }],
    [
      "a form",
      {
        body: `a${"[b]".repeat(201)}=1`,
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
    ],
  ])("refuses values that lie too deep in each other in %s, before anything is sent", async (_, init) => {
    const { client, emulator } = await start();
    const response = await client.fetch(`${V1}/responses`, { method: "POST", ...init });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("levels deep");
    expect((await client.fetch(`${V1}/files?a${"[b]".repeat(201)}=1`)).status).toBe(400);
    expect(emulator.requests).toEqual([]);
  });

  it("takes what lies as deep as it may", async () => {
    const { client } = await start();
    const schema = `${'{"type":"object","properties":{"a":'.repeat(90)}{}${"}}".repeat(90)}`;
    const tool = `{"type":"function","name":"f","strict":false,"parameters":${schema}}`;
    const body = `{"model":"gpt-5.5","input":"hello","tools":[${tool}]}`;
    expect((await client.fetch(`${V1}/responses`, { method: "POST", body })).status).toBe(200);
  });

  it("gives a file back under a name that is half a character", async () => {
    // The disk's storage cannot keep such a name.
    const { client } = await start({ storage: memoryStorage() });
    const given = {
      filename: "\ud800.txt",
      purpose: "assistants",
      bytes: 1,
      mime_type: "text/plain",
    } as const;
    const upload = await client.uploads.create(given);
    const part = await client.uploads.parts.create(upload.id, { data: new File(["a"], "a") });
    const { file } = await client.uploads.complete(upload.id, { part_ids: [part.id] });
    const content = await client.fetch(`${V1}/files/${file?.id}/content`);
    expect([content.status, await content.text()]).toEqual([200, "a"]);
  });

  it("answers what nobody expected with a code", async () => {
    const storage = memoryStorage();
    storage.list = async () => {
      throw new Error("of somebody else");
    };
    const { client } = await start({ storage });
    const response = await client.fetch(`${V1}/files`);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ error: { type: "server_error", code: "internal_error" } });
  });

  it("refuses a form with more parts than it reads, instead of leaving some out", async () => {
    const { client } = await start();
    const part = (n: number): string =>
      `--x\r\ncontent-disposition: form-data; name="file[]"; filename="${n}.txt"\r\n\r\na\r\n`;
    const body = `${Array.from({ length: 1_001 }, (__, n) => part(n)).join("")}--x--\r\n`;
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const response = await client.fetch(`${V1}/files`, { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("more than 1000 files");
  });

  it("answers no other route, and sends nothing for it", async () => {
    const { client, emulator } = await start();
    const response = await client.fetch("https://evil.example/v1/secrets", post({}));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: { code: "unknown_url", type: "invalid_request_error" },
    });
    expect(emulator.requests).toEqual([]);
  });

  it("takes requests in every form", async () => {
    const { client } = await start();
    const json = JSON.stringify(question);
    const headers = { "content-type": "application/json" };
    const bodies = [
      json,
      new TextEncoder().encode(json),
      new Blob([json]),
      new Response(json).body as ReadableStream,
    ];
    for (const body of bodies) {
      const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
      expect(await (await client.fetch(`${V1}/responses`, init)).json()).toMatchObject({
        status: "completed",
      });
      const again = body instanceof ReadableStream ? json : body;
      const request = new Request(`${V1}/responses`, { method: "POST", headers, body: again });
      expect((await client.fetch(request)).status).toBe(200);
    }
    const { fetch } = client;
    expect((await fetch(new URL(`${V1}/models`))).status).toBe(200);
  });

  it.each([
    ["{", "valid JSON"],
    ["[]", "JSON object"],
    ['"x"', "JSON object"],
  ])("says what is wrong with the body %s", async (body, text) => {
    const { client, emulator } = await start();
    const response = await client.fetch(`${V1}/responses`, { method: "POST", body });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: { message: string } }).error.message).toContain(text);
    expect(emulator.requests).toEqual([]);
  });

  it("ends the backend's request when the host goes away", async () => {
    const { client, emulator } = await start({}, { pace: 2_000 });
    const stream = { ...question, stream: true };
    const left = await client.fetch(`${V1}/responses`, post(stream));
    const reader = left.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    const controller = new AbortController();
    const aborted = await client.fetch(`${V1}/responses`, post(stream, { signal: controller.signal }));
    const reading = aborted.text();
    controller.abort(new Error("enough"));
    await expect(reading).rejects.toThrow();
    await emulator.idle();
    expect(emulator.requests.map((request) => request.aborted)).toEqual([true, true]);
    const early = AbortSignal.abort(new Error("before"));
    await expect(client.fetch(`${V1}/responses`, post(stream, { signal: early }))).rejects.toThrow("before");
    expect(emulator.count("responses")).toBe(2);
  });

  it("breaks where the backend's stream breaks", async () => {
    const { client, emulator } = await start();
    emulator.fault({ on: "responses", kind: "truncate", times: Number.POSITIVE_INFINITY });
    for (const [path, body] of [
      ["responses", question],
      ["chat/completions", { model: "gpt-5.5", messages: [{ role: "user", content: "hello" }] }],
    ] as const) {
      const response = await client.fetch(`${V1}/${path}`, post({ ...body, stream: true }));
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow(/stream ended/i);
    }
  });

  it("asks the backend for no more than the host reads", async () => {
    let pulled = 0;
    const { client } = await start({ fetch: async () => endless(() => pulled++) });
    const response = await client.fetch(`${V1}/responses`, post({ ...question, stream: true }));
    const reader = response.body?.getReader();
    for (let read = 1; read <= 5; read++) {
      await reader?.read();
      await new Promise((resolve) => setTimeout(resolve, 20));
      // What arrives together goes on together; beyond that no more than the next bytes are asked for.
      expect(pulled).toBeLessThanOrEqual(read + 2);
    }
    await reader?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pulled).toBeLessThanOrEqual(7);
  });

  it("writes each event whole, and none that a name would begin", async () => {
    const odd = { type: "response.output_text.delta\ndata: {}", delta: "x", sequence_number: 1 };
    const { client } = await start({
      fetch: async () =>
        new Response(
          `data: ${JSON.stringify(odd)}\n\ndata: {"type":"response.completed","response":{"id":"r"}}\n\n`,
          {
            headers: { "content-type": "text/event-stream" },
          },
        ),
    });
    const text = await (await client.fetch(`${V1}/responses`, post({ ...question, stream: true }))).text();
    const [first, second = ""] = text.split("\n\n");
    expect(first).toBe(`data: ${JSON.stringify(odd)}`);
    expect(second).toMatch(/^event: response\.completed\ndata: \{.*\}$/);
  });

  it.each([
    ["in the order of openai", ["file", "purpose"]],
    ["with the file last", ["purpose", "file"]],
  ])("takes a form that is written out, %s", async (_, order) => {
    const { client } = await start();
    const bytes = new Uint8Array(3 * 1024 * 1024).map((__, at) => at % 251);
    const form = new FormData();
    for (const name of order) {
      if (name === "file") form.append(name, new Blob([bytes], { type: "text/plain" }), "größe.txt");
      else form.append(name, "assistants");
    }
    const written = new Request(`${V1}/files`, { method: "POST", body: form });
    const response = await client.fetch(written);
    const file = (await response.json()) as { id: string; bytes: number; filename: string };
    expect(file).toMatchObject({ object: "file", bytes: bytes.length, filename: "größe.txt" });
    const kept = await (await client.fetch(`${V1}/files/${file.id}/content`)).arrayBuffer();
    expect(Buffer.compare(Buffer.from(kept), Buffer.from(bytes))).toBe(0);
  });

  it.each(["multipart/form-data", "multipart/form-data; boundary=x"])(
    "says that a form cannot be read: %s",
    async (type) => {
      const { client } = await start();
      const init = { method: "POST", headers: { "content-type": type }, body: "--y\r\nnothing" };
      const response = await client.fetch(`${V1}/files`, init);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: { type: "invalid_request_error", code: "invalid_parameters" },
      });
    },
  );

  it("uploads 128 MB without holding them", async () => {
    expect(await growthOfUpload("written out", 128)).toBeLessThan(64);
  });

  it.each([
    [200, "text/html", "<!doctype html><title>Just a moment...</title>"],
    [200, "application/json", "{}"],
    [304, "text/plain", null],
  ])("never answers with success what is no answer: %i %s", async (status, type, body) => {
    const { client } = await start({
      maxRetries: 0,
      fetch: async () => new Response(body, { status, headers: { "content-type": type } }),
    });
    for (const stream of [true, false]) {
      const answer = await client.fetch(`${V1}/responses`, post({ ...question, stream }));
      expect(answer.status).toBe(502);
      expect(await answer.json()).toMatchObject({ error: { type: "server_error" } });
    }
  });

  it.each([
    ["a base URL that is none", { baseURL: "127.0.0.1/v1" }, 400, "is not a URL"],
    ["no key where one is needed", { profile: "openai" as const, apiKey: null as never }, 401, "needs a key"],
  ])("made of options with %s says so to whoever asks", async (_, options, status, why) => {
    const fetch = createFetch({ ...options, fetch: () => Promise.reject(new Error("nothing is sent")) });
    const answer = await fetch(`${V1}/models`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("x-should-retry")).toBe("false");
    expect(await answer.json()).toMatchObject({ error: { message: expect.stringContaining(why) } });
  });

  it("leaves sending again to the host, if told so", async () => {
    const { emulator, client } = await start();
    const fetch = createFetch({
      baseURL: client.baseURL,
      profile: "codex",
      accessToken: await emulator.accessToken(),
      storage: memoryStorage(),
      retries: "host",
    });
    emulator.fault({ on: "responses", kind: "status", times: 2 });
    const first = await fetch(`${V1}/responses`, post(question));
    expect([first.status, first.headers.has("x-should-retry"), emulator.count("responses")]).toEqual([
      500,
      false,
      1,
    ]);
    const host = new OpenAI({ apiKey: "unused", fetch: fetch as never });
    expect((await host.responses.create(question)).output_text).toBe("echo: hello");
    expect(emulator.count("responses")).toBe(3);
  });

  it("is openapi-fetch's, by the paths of the spec", async () => {
    const { client } = await start();
    const paths = pathsClient(client);
    const { data, response } = await paths.GET("/models");
    expect([response.status, data?.data.some(({ id }) => id === "gpt-5.5")]).toEqual([200, true]);
    const { error } = await paths.GET("/files/{file_id}", { params: { path: { file_id: "file-none" } } });
    expect(error).toMatchObject({ error: { code: expect.anything() } });
  });
});

/** A stream that goes on as long as it is read, a delta a chunk. */
function endless(onPull: () => void): Response {
  let number = 0;
  const at = { output_index: 0, content_index: 0, item_id: "m" };
  return new Response(
    new ReadableStream<Uint8Array>(
      {
        async pull(sink) {
          onPull();
          // As bytes come from a network, however fast.
          await new Promise((resolve) => setImmediate(resolve));
          const event = {
            type: "response.output_text.delta",
            sequence_number: number++,
            ...at,
            delta: "word ",
          };
          sink.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`));
        },
      },
      { highWaterMark: 0 },
    ),
    { headers: { "content-type": "text/event-stream" } },
  );
}
