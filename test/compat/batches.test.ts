import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Batch } from "../../src/generated/resources/batches.ts";
import {
  BadRequestError,
  type ClientOptions,
  ConflictError,
  NotFoundError,
  OAuthCodexClient,
} from "../../src/index.ts";
import { SDK_FIELDS } from "../../src/runtime/responses/result.ts";
import { memoryStorage } from "../../src/storage.ts";
import { createSiwcEmulator } from "../../src/testing/index.ts";
import { useEmulator } from "../support/codex.ts";
import { onEnd, temporaryFolder } from "./support.ts";

const place = useEmulator();
afterEach(() => {
  vi.useRealTimers();
});

type Line = Record<string, unknown> & { custom_id: string; response: Record<string, unknown> | null };

async function connect(options: ClientOptions = {}): Promise<OAuthCodexClient> {
  const client = place.connect({ compatStorageDir: await temporaryFolder(), logLevel: "off", ...options });
  onEnd(() => client.close());
  return client;
}

const request = (n: number, more: object = {}, url = "/v1/responses"): object => ({
  custom_id: `request-${n}`,
  method: "POST",
  url,
  body: {
    model: "gpt-5.5",
    ...(url === "/v1/responses"
      ? { input: `number ${n}` }
      : { messages: [{ role: "user", content: `number ${n}` }] }),
    ...more,
  },
});

async function begin(
  client: OAuthCodexClient,
  lines: readonly (object | string)[],
  endpoint: "/v1/responses" | "/v1/chat/completions" = "/v1/responses",
  more: object = {},
): Promise<Batch> {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const file = await client.files.create({ file: new File([text], "in.jsonl"), purpose: "batch" });
  const input = { completion_window: "24h", endpoint, input_file_id: file.id, ...more } as const;
  return await client.batches.create(input);
}

async function until(
  client: OAuthCodexClient,
  id: string,
  enough: (batch: Batch) => boolean = ({ status }) =>
    ["completed", "failed", "cancelled", "expired"].includes(status),
): Promise<Batch> {
  for (;;) {
    const batch = await client.batches.retrieve(id);
    if (enough(batch)) return batch;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function linesOf(client: OAuthCodexClient, fileId: string | undefined): Promise<Line[]> {
  if (!fileId) return [];
  const text = await (await client.files.content(fileId)).text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

describe("a batch", () => {
  it("runs its requests and writes what the server said, line by line", async () => {
    const warn = vi.fn();
    const logger = { error: vi.fn(), warn, info: vi.fn(), debug: vi.fn() };
    const client = await connect({ logger, logLevel: "warn" });
    place.emulator.script(...Array(3).fill({ text: "hi", usage: { input_tokens: 5, output_tokens: 2 } }));
    const created = await begin(client, [request(1), "", request(2), request(3)], "/v1/responses", {
      metadata: { run: "1" },
    });
    expect(created).toMatchObject({
      id: expect.stringMatching(/^batch_/),
      object: "batch",
      endpoint: "/v1/responses",
      completion_window: "24h",
      status: "validating",
      errors: null,
      output_file_id: null,
      expires_at: created.created_at + 86_400,
      request_counts: { total: 0, completed: 0, failed: 0 },
      metadata: { run: "1" },
    });
    const batch = await until(client, created.id);
    expect(batch).toMatchObject({
      status: "completed",
      model: "gpt-5.5",
      error_file_id: null,
      request_counts: { total: 3, completed: 3, failed: 0 },
      usage: { input_tokens: 15, output_tokens: 6, total_tokens: 21 },
    });
    const { in_progress_at = 0, finalizing_at = 0, completed_at = 0 } = batch;
    expect(in_progress_at).toBeGreaterThanOrEqual(created.created_at);
    expect(finalizing_at).toBeGreaterThanOrEqual(in_progress_at);
    expect(completed_at).toBeGreaterThanOrEqual(finalizing_at);
    const lines = await linesOf(client, batch.output_file_id);
    expect(lines.map(({ custom_id }) => custom_id)).toEqual(["request-1", "request-2", "request-3"]);
    expect(lines[0]).toEqual({
      id: expect.stringMatching(/^batch_req_/),
      custom_id: "request-1",
      response: {
        status_code: 200,
        request_id: expect.stringMatching(/./),
        body: expect.objectContaining({ object: "response", status: "completed", model: "gpt-5.5" }),
      },
      error: null,
    });
    expect(lines[0]?.response?.["body"]).not.toHaveProperty("output_text");
    expect(warn).not.toHaveBeenCalled();
    expect(await client.files.retrieve(batch.output_file_id ?? "")).toMatchObject({
      purpose: "batch_output",
      filename: `${batch.id}_output.jsonl`,
    });
  });

  it("serves chat completions, with everything that they can", async () => {
    const client = await connect();
    const tools = [{ type: "function", function: { name: "f", parameters: { type: "object" } } }];
    place.emulator.script({ toolCalls: [{ name: "f", arguments: { a: 1 } }] });
    const { id } = await begin(
      client,
      [request(1, { tools }, "/v1/chat/completions")],
      "/v1/chat/completions",
    );
    const batch = await until(client, id);
    const [line] = await linesOf(client, batch.output_file_id);
    expect(line?.response?.["body"]).toMatchObject({
      object: "chat.completion",
      choices: [{ finish_reason: "tool_calls", message: { tool_calls: [{ function: { name: "f" } }] } }],
    });
    expect(batch.usage?.total_tokens).toBeGreaterThan(0);
  });

  it("writes what was refused into the error file, and goes on", async () => {
    const client = await connect();
    const { id } = await begin(client, [
      request(1, { tools: [{ type: "file_gone" }] }),
      request(2),
      request(3, { stream: true }),
      request(4, { prompt: { id: "p" } }),
    ]);
    const batch = await until(client, id);
    expect(batch).toMatchObject({
      status: "completed",
      request_counts: { total: 4, completed: 1, failed: 3 },
    });
    const errors = await linesOf(client, batch.error_file_id);
    expect(errors.map(({ custom_id }) => custom_id)).toEqual(["request-1", "request-3", "request-4"]);
    expect(errors[0]).toMatchObject({
      error: null,
      response: {
        status_code: 400,
        body: { error: { message: expect.stringContaining("file_gone"), type: "invalid_request_error" } },
      },
    });
    expect(errors[1]).toMatchObject({ response: { status_code: 400, body: { error: { param: "stream" } } } });
    expect(errors[2]).toMatchObject({ response: { status_code: 400, body: { error: { param: "prompt" } } } });
    expect(await linesOf(client, batch.output_file_id)).toHaveLength(1);
  });

  it("has several requests under way, and no more than it may", async () => {
    let now = 0;
    let most = 0;
    const client = await connect({
      batchConcurrency: 3,
      fetch: async (url, init) => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 30));
        now--;
        return await fetch(url, init);
      },
    });
    const { id } = await begin(
      client,
      Array.from({ length: 12 }, (_, n) => request(n)),
    );
    expect((await until(client, id)).request_counts).toEqual({ total: 12, completed: 12, failed: 0 });
    expect(most).toBe(3);
  });

  it("tries again what may pass, and gives up on what does not", async () => {
    const client = await connect({ batchConcurrency: 1 });
    place.emulator.fault({ on: "responses", kind: "burst-limit", headers: { "retry-after-ms": "5" } });
    place.emulator.fault({ on: "responses", kind: "status", status: 503, times: 1 });
    const first = await until(client, (await begin(client, [request(1)])).id);
    expect(first.request_counts).toEqual({ total: 1, completed: 1, failed: 0 });
    expect(place.emulator.count("responses")).toBe(3);
    place.emulator.fault({
      on: "responses",
      kind: "status",
      status: 503,
      times: 4,
      headers: { "retry-after-ms": "5" },
    });
    const second = await until(client, (await begin(client, [request(1)])).id);
    const [line] = await linesOf(client, second.error_file_id);
    expect(line).toMatchObject({ response: { status_code: 503, body: { error: {} } }, error: null });
  });
});

describe("the input file", () => {
  it("is refused as a whole, with the lines that are wrong", async () => {
    const client = await connect();
    const { id } = await begin(client, [
      request(1),
      "{ not json",
      { ...request(2), method: "GET" },
      { ...request(3), url: "/v1/embeddings" },
      { ...request(1) },
      { method: "POST", url: "/v1/responses", body: {} },
      { ...request(5), body: { model: "gpt-5.4" } },
      '["a"]',
    ]);
    const batch = await until(client, id);
    expect(batch).toMatchObject({
      status: "failed",
      failed_at: expect.any(Number),
      request_counts: { total: 0, completed: 0, failed: 0 },
    });
    expect(batch.errors?.object).toBe("list");
    expect(batch.errors?.data?.map(({ code, line, param }) => [line, code, param])).toEqual([
      [2, "invalid_json_line", null],
      [3, "invalid_method", "method"],
      [4, "invalid_url", "url"],
      [5, "duplicate_custom_id", "custom_id"],
      [6, "missing_required_parameter", "custom_id"],
      [6, "missing_required_parameter", "body.model"],
      [7, "mismatched_model", "body.model"],
      [8, "invalid_json_line", null],
    ]);
    expect(place.emulator.requests).toHaveLength(0);
    const empty = await until(client, (await begin(client, ["", " "])).id);
    expect(empty.errors?.data).toMatchObject([{ code: "empty_file", line: null }]);
  });

  it("with a line that nobody can go through is refused, and holds up no other batch", async () => {
    const client = await connect();
    const deep = `{"custom_id":"a","method":"POST","url":"/v1/responses","body":{"model":"gpt-5.5","input":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`;
    const refused = await until(client, (await begin(client, [request(1), deep])).id);
    expect(refused).toMatchObject({
      status: "failed",
      errors: {
        data: [{ code: "invalid_json_line", line: 2, message: expect.stringContaining("levels deep") }],
      },
    });
    expect((await until(client, (await begin(client, [request(1)])).id)).status).toBe("completed");
  });

  it("must be there, be meant for a batch, and name an endpoint that is served", async () => {
    const client = await connect();
    const input = { completion_window: "24h", endpoint: "/v1/responses" } as const;
    await expect(client.batches.create({ ...input, input_file_id: "file-none" })).rejects.toBeInstanceOf(
      NotFoundError,
    );
    const file = await client.files.create({ file: new File(["x"], "x"), purpose: "assistants" });
    await expect(client.batches.create({ ...input, input_file_id: file.id })).rejects.toMatchObject({
      constructor: BadRequestError,
      param: "input_file_id",
    });
    await expect(
      client.batches.create({ ...input, endpoint: "/v1/embeddings", input_file_id: file.id }),
    ).rejects.toMatchObject({ constructor: BadRequestError, param: "endpoint" });
    await expect(
      client.batches.create({ ...input, completion_window: "1h" as "24h", input_file_id: file.id }),
    ).rejects.toMatchObject({ constructor: BadRequestError, param: "completion_window" });
  });
});

describe("the files of a batch", () => {
  it.each(["/v1/responses", "/v1/chat/completions"] as const)(
    "hold what a server says of %s, and nothing of this SDK",
    async (url) => {
      const client = await connect();
      // A parameter that is dropped, a response that is kept.
      const batch = await begin(client, [request(1, { temperature: 0.3 }, url)], url);
      const done = await until(client, batch.id);
      const [line] = await linesOf(client, done.output_file_id);
      const body = line?.response?.["body"] as Record<string, unknown>;
      const { output_text, finish_reason, dropped_parameters, reasoning_items, conversation } = body;
      expect({ output_text, finish_reason, dropped_parameters, reasoning_items, conversation }).toEqual({});
      expect(Object.keys(body).filter((name) => SDK_FIELDS.includes(name))).toEqual([]);
      expect(body["object"]).toBe(url === "/v1/responses" ? "response" : "chat.completion");
    },
  );
});

describe("batches.list, retrieve and cancel", () => {
  it("show an account its own batches, newest first, page by page", async () => {
    const compatStorageDir = await temporaryFolder();
    const client = await connect({ compatStorageDir });
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.unshift((await until(client, (await begin(client, [request(n)])).id)).id);
    const page = await client.batches.list({ limit: 2 });
    expect(page.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(page.has_more).toBe(true);
    const all: string[] = [];
    for await (const { id } of client.batches.list({ limit: 1 })) all.push(id);
    expect(all).toEqual(ids);
    await expect(client.batches.list({ after: "batch_none" })).rejects.toBeInstanceOf(BadRequestError);
    await expect(client.batches.list({ limit: 101 })).rejects.toBeInstanceOf(BadRequestError);
    const other = await connect({
      compatStorageDir,
      accessToken: await place.emulator.accessToken({ accountId: "somebody-else" }),
    });
    expect((await other.batches.list()).data).toEqual([]);
    await expect(other.batches.retrieve(ids[0] ?? "")).rejects.toBeInstanceOf(NotFoundError);
    await expect(other.batches.cancel("batch_none")).rejects.toBeInstanceOf(NotFoundError);
  });

  it("cancel keeps the results so far, and begins nothing more", async () => {
    const client = await connect({ batchConcurrency: 1 });
    place.emulator.script("first", async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return "second";
    });
    const { id } = await begin(
      client,
      Array.from({ length: 8 }, (_, n) => request(n)),
    );
    await until(client, id, ({ request_counts }) => (request_counts?.completed ?? 0) >= 1);
    const cancelled = await client.batches.cancel(id);
    expect(cancelled).toMatchObject({ status: "cancelling", cancelling_at: expect.any(Number) });
    const batch = await until(client, id);
    expect(batch).toMatchObject({ status: "cancelled", cancelled_at: expect.any(Number) });
    const done = await linesOf(client, batch.output_file_id);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(8);
    expect(batch.request_counts).toEqual({ total: 8, completed: done.length, failed: 0 });
    expect(place.emulator.count("responses")).toBe(done.length);
    await expect(client.batches.cancel(id)).rejects.toBeInstanceOf(ConflictError);
  });

  it.each([
    ["the last request", [request(1)]],
    ["one of several", [request(1), request(2)]],
  ])("waits with %s that has to, however long the log takes to answer", async (_, lines) => {
    const storage = memoryStorage();
    let asked = 0;
    // The second question for what waits is answered when the request that was under way has ended.
    const slow = new Proxy(storage, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        if (name !== "list") return value.bind(target);
        return async (table: string, options: object) => {
          const rows: unknown = await value.call(target, table, options);
          if (table === "batch_requests" && ++asked === 2) {
            await expect.poll(() => place.emulator.count("responses")).toBe(1);
            await place.emulator.idle();
            await new Promise((resolve) => setTimeout(resolve, 200));
          }
          return rows;
        };
      },
    });
    place.emulator.fault({ on: "responses", kind: "plan-limit" });
    const client = await connect({ storage: slow, maxRetries: 0 });
    const { id } = await begin(client, lines);
    const paused = await until(
      client,
      id,
      (batch) => "paused_until" in batch || batch.status === "completed",
    );
    const { length: total } = lines;
    expect(paused).toMatchObject({ status: "in_progress", request_counts: { total, completed: 0 } });
    // A plan that is known to be spent is not asked again.
    expect(place.emulator.count("responses")).toBe(1);
    expect(asked).toBeGreaterThan(1);
  });

  it("expire what is not done in its time, and name what was left out", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const client = await connect({ batchConcurrency: 1 });
    place.emulator.fault({ on: "responses", kind: "plan-limit" });
    const { id } = await begin(client, [request(1), request(2)], "/v1/responses", {
      output_expires_after: { anchor: "created_at", seconds: 3600 },
    });
    await until(client, id, (batch) => "paused_until" in batch);
    vi.setSystemTime(Date.now() + 86_400_000);
    const batch = await until(client, id);
    expect(batch).toMatchObject({
      status: "expired",
      expired_at: expect.any(Number),
      request_counts: { total: 2, completed: 0, failed: 2 },
    });
    expect(await linesOf(client, batch.error_file_id)).toMatchObject([
      { custom_id: "request-1", response: null, error: { code: "batch_expired" } },
      { custom_id: "request-2", response: null, error: { code: "batch_expired" } },
    ]);
    const file = await client.files.retrieve(batch.error_file_id ?? "");
    expect(file.expires_at).toBe(file.created_at + 3600);
  });
});

describe("a batch that is stopped", () => {
  it("waits while the plan is spent, and goes on when it comes back", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const client = await connect({ batchConcurrency: 1 });
    place.emulator.script("one");
    const resets = Math.floor(Date.now() / 1000) + 7200;
    const body = { error: { type: "usage_limit_reached", message: "spent", resets_at: resets } };
    place.emulator.script((): never => {
      throw new Error("not reached");
    });
    place.emulator.reset();
    place.emulator.fault({ on: "responses", kind: "status", status: 429, body });
    const { id } = await begin(client, [request(1), request(2)]);
    const paused = await until(client, id, (batch) => "paused_until" in batch);
    expect(paused).toMatchObject({ status: "in_progress", paused_until: resets });
    expect(place.emulator.count("responses")).toBe(1);
    vi.setSystemTime((resets + 1) * 1000);
    const batch = await until(client, id);
    expect(batch.request_counts).toEqual({ total: 2, completed: 2, failed: 0 });
    expect(batch).not.toHaveProperty("paused_until");
    expect(place.emulator.count("responses")).toBe(3);
  });

  it("by close() goes on with the next client, and sends nothing twice that is done", async () => {
    const folder = await temporaryFolder();
    const first = await connect({ compatStorageDir: folder, batchConcurrency: 1 });
    const { id } = await begin(
      first,
      Array.from({ length: 6 }, (_, n) => request(n)),
    );
    await until(first, id, ({ request_counts }) => (request_counts?.completed ?? 0) >= 2);
    await first.close();
    const sent = place.emulator.count("responses");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(place.emulator.count("responses")).toBe(sent);
    const second = await connect({ compatStorageDir: folder });
    const batch = await until(second, id);
    expect(batch.request_counts).toEqual({ total: 6, completed: 6, failed: 0 });
    expect(place.emulator.count("responses")).toBeLessThanOrEqual(7);
  });

  it("by a lost login waits for the next one", async () => {
    const storage = memoryStorage();
    const accountId = "acct-1";
    const warn = vi.fn();
    const logger = { error: vi.fn(), warn, info: vi.fn(), debug: vi.fn() };
    const gone = await place.emulator.accessToken({ accountId, expiresInSeconds: -10 });
    const before = await connect({ storage, accessToken: gone, logger, logLevel: "warn" });
    const { id } = await begin(before, [request(1)]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining("waits for its next")), {
      timeout: 20_000,
    });
    expect(await before.batches.list()).toMatchObject({ data: [{ id, status: "in_progress" }] });
    await before.close();
    const after = await connect({ storage, accessToken: await place.emulator.accessToken({ accountId }) });
    expect((await until(after, id)).request_counts?.completed).toBe(1);
  });

  it("by a plan that does not take part waits, and fails none of its requests", async () => {
    const siwc = await createSiwcEmulator();
    onEnd(() => siwc.close());
    const client = new OAuthCodexClient({
      profile: "siwc",
      appName: "Tests",
      backgroundConsent: true,
      baseURL: siwc.baseURL,
      accessToken: await siwc.accessToken(),
      storage: memoryStorage(),
      batchConcurrency: 1,
      logLevel: "off",
    });
    onEnd(() => client.close());
    siwc.account.eligible = false;
    const { id } = await begin(client, [request(1), request(2)]);
    await vi.waitFor(() => expect(siwc.count("responses")).toBe(1), { timeout: 20_000 });
    siwc.account.eligible = true;
    expect((await until(client, id)).request_counts).toEqual({ total: 2, completed: 2, failed: 0 });
  });

  it("by a killed process goes on in another one: nothing is lost, and nothing done is sent again", async () => {
    const folder = await temporaryFolder();
    const token = await place.emulator.accessToken();
    const total = 20;
    const slow = async (): Promise<string> => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return "ok";
    };
    place.emulator.script(...Array<typeof slow>(total + 10).fill(slow));
    const worker = fileURLToPath(new URL("batches-worker.ts", import.meta.url));
    const child = spawn(process.execPath, [worker, folder, place.emulator.baseURL, token, String(total)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let id = "";
    child.stdout.on("data", (text) => {
      id += text;
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    await vi.waitFor(() => expect(place.emulator.count("responses")).toBeGreaterThan(5), { timeout: 60_000 });
    child.kill("SIGKILL");
    await ended;
    await place.emulator.idle();
    const before = place.emulator.count("responses");
    expect(before).toBeLessThan(total);
    const client = await connect({ compatStorageDir: folder });
    const batch = await until(client, id.trim());
    expect(batch).toMatchObject({
      status: "completed",
      request_counts: { total, completed: total, failed: 0 },
    });
    const lines = await linesOf(client, batch.output_file_id);
    expect(new Set(lines.map(({ custom_id }) => custom_id)).size).toBe(total);
    // Two were under way at most.
    expect(place.emulator.count("responses")).toBeLessThanOrEqual(total + 2);
  });

  it("is run by one process at a time", async () => {
    const folder = await temporaryFolder();
    const token = await place.emulator.accessToken();
    const worker = fileURLToPath(new URL("batches-worker.ts", import.meta.url));
    const run = (): Promise<unknown> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [worker, folder, place.emulator.baseURL, token, "5"], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        child.once("close", resolve);
      });
    await Promise.all([run(), run()]);
    const client = await connect({ compatStorageDir: folder });
    const { data } = await client.batches.list();
    expect(data).toHaveLength(2);
    for (const { id } of data) {
      expect((await until(client, id)).request_counts).toEqual({ total: 5, completed: 5, failed: 0 });
    }
    expect(place.emulator.count("responses")).toBe(10);
  });
});
