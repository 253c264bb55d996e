/** Values that another realm made are what they are: nothing is told apart by whose class made it. */
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../src/compat/store/memory/engine.ts";
import {
  APIConnectionError,
  APIUserAbortError,
  functionTool,
  OAuthCodexClient,
  type StandardSchema,
  toFile,
  withJsonSchema,
} from "../../src/index.ts";
import { useEmulator } from "../support/codex.ts";
import { there } from "../support/realm.ts";

const emulator = useEmulator();
const MODEL = "gpt-5.5";

/** A client of OpenAI's API whose requests are kept. */
function recording(answer: () => Response = () => Response.json({ id: "x" })) {
  const sent: { url: string; init: RequestInit }[] = [];
  const client = new OAuthCodexClient({
    baseURL: "https://api.example.com/v1",
    apiKey: "sk-test",
    maxRetries: 1,
    logLevel: "off",
    fetch: async (url, init = {}) => {
      sent.push({ url: String(url), init });
      return answer();
    },
  });
  const bodyOf = async (index = 0): Promise<Response> =>
    new Response(sent[index]?.init.body, { headers: sent[index]?.init.headers ?? {} });
  return { client, sent, bodyOf };
}

it("the other realm is another one", () => {
  expect(there("new ArrayBuffer(1)") instanceof ArrayBuffer).toBe(false);
  expect(there("new Error('x')") instanceof Error).toBe(false);
});

const shared = (): SharedArrayBuffer => {
  const bytes = new SharedArrayBuffer(2);
  new Uint8Array(bytes).set([104, 105]);
  return bytes;
};

const FILES: readonly [string, () => unknown][] = [
  ["an ArrayBuffer", () => there("Uint8Array.of(104, 105).buffer")],
  [
    "a SharedArrayBuffer",
    () => there("(b => (new Uint8Array(b).set([104, 105]), b))(new SharedArrayBuffer(2))"),
  ],
  ["a SharedArrayBuffer of this realm", shared],
  ["a view of shared memory", () => new Uint8Array(shared())],
  ["a Uint8Array", () => there("Uint8Array.of(104, 105)")],
  ["a DataView", () => there("new DataView(Uint8Array.of(1, 104, 105).buffer, 1)")],
  ["a Blob", () => there('new Blob(["hi"])')],
  ["a File", () => there('new File(["hi"], "a.txt", { type: "text/plain" })')],
  ["a stream", () => there('new ReadableStream(["h", Uint8Array.of(105).buffer])')],
  ["a promise", () => there('Promise.resolve(new Blob(["hi"]))')],
];

describe("a file made of", () => {
  it.each(FILES)("%s has its bytes", async (_, make) => {
    const file = await toFile(make() as never, "a.txt");
    expect(file).toBeInstanceOf(File);
    expect(await file.text()).toBe("hi");
  });

  it.each(FILES.filter(([name]) => name !== "a promise"))(
    "%s is sent, and kept on this side",
    async (_, make) => {
      const { client, bodyOf } = recording();
      await client.files.create({ file: (await toFile(make() as never)) as never, purpose: "batch" });
      const sent = (await (await bodyOf()).formData()).get("file") as File;
      expect(await sent.text()).toBe("hi");

      const local = emulator.connect({ storage: memoryStorage() });
      const { id, bytes } = await local.files.create({ file: make() as never, purpose: "batch" });
      expect([bytes, await (await local.files.content(id)).text()]).toEqual([2, "hi"]);
      await local.close();
    },
  );

  it("a File of another realm as it is, and with a plain object beside it", async () => {
    const { client, bodyOf } = recording();
    const params = {
      file: there('new File(["hi"], "a.txt", { type: "text/plain" })'),
      more: there("({ a: { b: 1 } })"),
    };
    await client.files.create(params as never);
    const form = await (await bodyOf()).formData();
    const { name, type } = form.get("file") as File;
    expect([name, type, form.get("more[a][b]")]).toEqual(["a.txt", "text/plain", "1"]);
  });

  it("pieces of another realm, of whatever type", async () => {
    const pieces = Object.assign(
      there("(async function* () { yield Uint16Array.of(26984); yield 'x'; })()"),
      { path: "a" },
    );
    const local = emulator.connect({ storage: memoryStorage() });
    const { bytes } = await local.files.create({ file: pieces, purpose: "batch" });
    expect(bytes).toBe(3);
    await local.close();
  });
});

describe("a body", () => {
  it.each([
    ["an ArrayBuffer", "Uint8Array.of(104, 105).buffer"],
    ["a SharedArrayBuffer", "(b => (new Uint8Array(b).set([104, 105]), b))(new SharedArrayBuffer(2))"],
    ["a typed array", "Uint8Array.of(104, 105)"],
    ["a Blob", 'new Blob(["hi"])'],
    ["a stream", "new ReadableStream([Uint8Array.of(104), Uint8Array.of(105)])"],
  ])("that is %s is sent as its bytes", async (_, expression) => {
    const { client, sent, bodyOf } = recording();
    await client.post("/things", { body: there(expression) });
    expect(await (await bodyOf()).text()).toBe("hi");
    expect(sent).toHaveLength(1);
  });

  it("that is a form or a query string is sent as such", async () => {
    const { client, bodyOf } = recording();
    await client.post("/things", {
      body: there('new FormData([["a", "1"], ["f", new File(["hi"], "a.txt")]])'),
    });
    const form = await (await bodyOf()).formData();
    expect([form.get("a"), await (form.get("f") as File).text()]).toEqual(["1", "hi"]);
    await client.post("/things", { body: there('new URLSearchParams("a=1&b=2")') });
    const second = await bodyOf(1);
    expect(second.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
    expect(await second.text()).toBe("a=1&b=2");
  });

  it("of plain objects and lists is JSON", async () => {
    const { client, bodyOf } = recording();
    await client.post("/things", { body: there("({ a: [1, { b: new Date(0) }] })") });
    expect(await (await bodyOf()).json()).toEqual({ a: [1, { b: "1970-01-01T00:00:00.000Z" }] });
  });
});

it("dates stand in a query, and pairs in headers", async () => {
  const { client, sent } = recording();
  await client.get("/things", {
    query: there("({ since: new Date(0), list: [1, 2] })"),
    headers: there('new Map([["x-one", "1"]])'),
    fetchOptions: there('({ cache: "no-store" })'),
  });
  expect(sent[0]?.url).toBe(
    "https://api.example.com/v1/things?since=1970-01-01T00%3A00%3A00.000Z&list%5B%5D=1&list%5B%5D=2",
  );
  expect(new Headers(sent[0]?.init.headers).get("x-one")).toBe("1");
  expect(sent[0]?.init.cache).toBe("no-store");
});

describe("what a caller's fetch throws", () => {
  it.each([
    [
      "a TypeError with its cause",
      "Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })",
    ],
    ["an AbortError", "new DOMException('This operation was aborted')"],
  ])("%s, is a failed connection and tried again", async (_, expression) => {
    const thrown = there(expression);
    let times = 0;
    const client = new OAuthCodexClient({
      baseURL: "https://api.example.com/v1",
      apiKey: "sk-test",
      maxRetries: 1,
      logLevel: "off",
      fetch: async () => {
        times++;
        throw thrown;
      },
    });
    const error = await client.models.list().catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({ cause: thrown });
    expect(times).toBe(2);
  });
});

describe("an answer of a caller's fetch", () => {
  it("may have a stream of Node as its body, as node-fetch gives it", async () => {
    const event = { type: "response.completed", response: { id: "r", status: "completed", output: [] } };
    const body = Readable.from([Buffer.from(`data: ${JSON.stringify(event)}\n\n`)]);
    const headers = { "content-type": "text/event-stream" };
    const { client } = recording(() =>
      Object.defineProperty(new Response(null, { headers }), "body", { value: body }),
    );
    const types: string[] = [];
    for await (const { type } of await client.responses.create({ model: "m", input: "x", stream: true }))
      types.push(type);
    expect(types).toEqual(["response.completed"]);
  });

  it("is given as it is where the caller asked for its bytes", async () => {
    const theirs = there(
      "Object.freeze({ ok: true, status: 200, headers: new Map([['x-request-id', 'r']]) })",
    );
    const { client } = recording(() => theirs);
    expect(await client.files.content("file-1")).toBe(theirs);
  });
});

describe("a signal of another realm", () => {
  it("ends a request", async () => {
    const signal = there("new AbortSignal()");
    emulator.emulator.fault({ on: "responses", kind: "stall" });
    const asked = emulator.connect().responses.create({ model: MODEL, input: "hi" }, { signal });
    setTimeout(() => signal.abort("enough"), 20);
    await expect(asked).rejects.toBeInstanceOf(APIUserAbortError);
  });

  it("ends a request that is made again, and a search inside an answer", async () => {
    const client = emulator.connect({ storage: memoryStorage(), maxRetries: 2 });
    const signal = there("new AbortSignal()");
    emulator.emulator.fault({ on: "responses", kind: "truncate", after: 1 });
    const { output_text } = await client.responses.create({ model: MODEL, input: "hi" }, { signal });
    expect(output_text).not.toBe("");
    const { id } = await client.vectorStores.create({});
    const tools = [{ type: "file_search" as const, vector_store_ids: [id] }];
    const stream = await client.responses.create(
      { model: MODEL, input: "hi", tools, stream: true },
      { signal },
    );
    for await (const _ of stream);
    emulator.emulator.fault({ on: "responses", kind: "stall" });
    const late = client.responses.create({ model: MODEL, input: "hi", tools }, { signal });
    setTimeout(() => signal.abort(), 20);
    await expect(late).rejects.toBeInstanceOf(APIUserAbortError);
    await client.close();
  });
});

it("a tool's error tells the model its message", async () => {
  emulator.emulator.script({ toolCalls: [{ name: "f", arguments: {} }] }, "done");
  const tool = functionTool({
    name: "f",
    parameters: { type: "object" },
    run: () => {
      throw there("new RangeError('out of reach')");
    },
  });
  const run = emulator.connect().responses.runTools({ model: MODEL, input: "hi", tools: [tool] });
  const { toolResults } = await run.result();
  expect(toolResults).toMatchObject([{ outcome: "failed", output: "The tool failed: out of reach" }]);
});

it("a schema that answers with a promise is refused", async () => {
  const schema: StandardSchema<unknown> = {
    "~standard": { version: 1, vendor: "x", validate: () => there("Promise.resolve({ value: 1 })") },
  };
  emulator.emulator.script({ toolCalls: [{ name: "f", arguments: {} }] });
  const tool = functionTool({
    name: "f",
    parameters: withJsonSchema(schema, { type: "object" }),
    run: () => 1,
  });
  const run = emulator.connect().responses.runTools({ model: MODEL, input: "hi", tools: [tool] });
  const { toolResults } = await run.result();
  expect(toolResults).toMatchObject([
    { outcome: "invalid", output: expect.stringContaining("must validate synchronously") },
  ]);
});
