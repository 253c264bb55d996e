/** Requests of a stranger to OpenAI's routes, for whoever answers them. */
import { connect, createServer } from "node:net";
import fc from "fast-check";
import { expect, onTestFinished } from "vitest";
import { operationList } from "../../src/generated/operation-list.ts";
import { ask, BEARER, gone, serve, until } from "../cli/serve/support.ts";
import { watchOutside } from "../support/outside.ts";

interface Strange {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: string;
  /** Besides. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Texts that programs trip over. */
const text = fc.oneof(
  fc.constantFrom(
    "",
    "__proto__",
    "constructor",
    "\u0000",
    "\ud800",
    "a\udc00b",
    "../../../etc/passwd",
    "file:///etc/passwd",
    "$(touch x)",
    "é".repeat(300),
    "x".repeat(70_000),
    "\r\nset-cookie: a=b",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
/** With something else for each half of a character, which no URL can have. */
const wellFormed = (given: string): string => given.replace(/\p{Cs}/gu, "?");

const value = fc.oneof(
  text,
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, -1e308, 1e21, 2 ** 53, 0.1, [], {}),
  fc.jsonValue({ maxDepth: 4 }),
);

/** @param trap Port on which nobody may be asked for anything. */
function requestsTo(trap: number): fc.Arbitrary<Strange> {
  const url = fc.oneof(
    fc.constantFrom(
      `http://127.0.0.1:${trap}/mcp`,
      `http://localhost:${trap}`,
      "http://[::1]:1/",
      "ftp://a/",
      "javascript:1",
    ),
    text,
  );
  const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
    fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([name, sane]) => [
          name,
          fc.oneof({ weight: 4, arbitrary: sane }, { weight: 1, arbitrary: value }),
        ]),
      ),
      { requiredKeys: [] },
    );
  const typed = (
    type: string,
    fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  ): fc.Arbitrary<object> => some(fields).map((rest) => ({ type, ...rest }));
  const schema = fc.oneof(
    value,
    fc.constantFrom<unknown>(
      { $ref: "#" },
      { $ref: `http://127.0.0.1:${trap}/s.json` },
      { type: "object", properties: { a: { $ref: "#/properties/a" } } },
    ),
  );
  const tool = fc.oneof(
    typed("mcp", {
      server_label: text,
      server_url: url,
      connector_id: fc.constantFrom("connector_gmail", "x"),
      headers: fc.dictionary(text, text),
      authorization: text,
      require_approval: fc.constantFrom("never", "always"),
      allowed_tools: fc.array(text),
    }),
    typed("function", {
      name: fc.oneof(fc.constant("f"), text),
      parameters: schema,
      strict: fc.boolean(),
      description: text,
    }),
    typed("custom", {
      name: text,
      format: fc.record({
        type: fc.constant("grammar"),
        syntax: fc.constantFrom("regex", "lark"),
        definition: text,
      }),
    }),
    typed("file_search", {
      vector_store_ids: fc.array(text),
      filters: value,
      max_num_results: value,
      ranking_options: value,
    }),
    typed("code_interpreter", {
      container: fc.oneof(text, fc.constant({ type: "auto", file_ids: ["file-1"] })),
    }),
    typed("web_search", { filters: value, user_location: value }),
    typed("namespace", { name: text, tools: fc.array(value) }),
    fc
      .constantFrom(
        "local_shell",
        "shell",
        "apply_patch",
        "computer_use_preview",
        "image_generation",
        "tool_search",
        "nothing",
      )
      .map((type) => ({ type })),
    value,
  );
  const part = fc.oneof(
    typed("input_text", { text }),
    typed("input_image", { image_url: url, file_id: text, detail: text }),
    typed("input_file", { file_url: url, file_id: text, file_data: text, filename: text }),
    value,
  );
  const item = fc.oneof(
    some({
      role: fc.constantFrom("user", "system", "developer", "assistant", "tool"),
      content: fc.oneof(text, fc.array(part, { maxLength: 3 })),
      tool_call_id: text,
      tool_calls: value,
    }),
    typed("item_reference", { id: text }),
    typed("function_call_output", {
      call_id: text,
      output: fc.oneof(text, fc.array(part, { maxLength: 2 })),
    }),
    typed("mcp_approval_response", { approval_request_id: text, approve: fc.boolean() }),
    typed("local_shell_call", {
      action: fc.constant({ type: "exec", command: ["touch", "x"] }),
      call_id: text,
    }),
    value,
  );
  const items = fc.oneof(text, fc.array(item, { maxLength: 4 }));
  const body = some({
    model: fc.constantFrom("gpt-5.5", "gpt-none"),
    input: items,
    messages: fc.array(item, { maxLength: 4 }),
    instructions: text,
    tools: fc.array(tool, { maxLength: 3 }),
    tool_choice: fc.oneof(
      fc.constantFrom<unknown>("auto", "required", { type: "mcp", server_label: "a" }),
      value,
    ),
    stream: fc.boolean(),
    store: fc.boolean(),
    background: fc.constant(false),
    previous_response_id: fc.oneof(fc.constant("resp_1"), text),
    conversation: value,
    include: fc.array(text),
    text: fc.record({ format: fc.record({ type: fc.constant("json_schema"), name: text, schema }) }),
    response_format: fc.record({
      type: fc.constant("json_schema"),
      json_schema: fc.record({ name: text, schema }),
    }),
    reasoning: value,
    metadata: fc.dictionary(text, value),
    prompt: value,
    name: text,
    purpose: fc.constantFrom("assistants", "batch", "x"),
    file: text,
    file_id: text,
    file_ids: fc.array(text),
    query: fc.oneof(text, fc.array(text)),
    filters: value,
    image: value,
    max_output_tokens: value,
    [`${"é".repeat(3)}`]: value,
  });
  const nested = fc
    .constantFrom(100, 5_000, 200_000)
    .chain((depth) =>
      fc.constantFrom(
        `{"model":"gpt-5.5","input":${"[".repeat(depth)}${"]".repeat(depth)}}`,
        `{"model":"gpt-5.5","input":"x","metadata":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`,
        `{"model":"gpt-5.5","input":"x","tools":[{"type":"function","name":"f","parameters":${'{"items":'.repeat(depth)}1${"}".repeat(depth)}}]}`,
        `${'{"input":'.repeat(depth)}1${"}".repeat(depth)}`,
      ),
    );
  const json = fc.oneof(
    { weight: 8, arbitrary: body.map((given) => JSON.stringify(given)) },
    { weight: 1, arbitrary: nested },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '{"__proto__":{"model":"gpt-5.5"},"input":"x"}',
        '{"model":"gpt-5.5","input":"x","constructor":{"prototype":{"a":1}},"toString":1,"hasOwnProperty":1}',
        '{"model":"gpt-5.5","input":"x","temperature":1e999,"max_output_tokens":-1e999}',
        '{"model":"gpt-5.5","input":"x","\\ud800":1,"\\u0000":2}',
        `{"model":"gpt-5.5","input":"x",${Array.from({ length: 3_000 }, (_, at) => `"unknown-${at}":1`).join()}}`,
        '{"model":"gpt-5.5","input":"x"',
        "[1]",
        "null",
        '"x"',
        "\ufeff{}",
        "{}",
      ),
    },
    { weight: 1, arbitrary: text },
  );
  const field = fc.tuple(
    fc.constantFrom("file", "purpose", "image[]", "a[b][c]", "__proto__[a]", "a[__proto__]", "[]", "data"),
    text,
    fc.option(text, { nil: undefined }),
  );
  const form = fc
    .tuple(fc.array(field, { maxLength: 4 }), fc.constantFrom("--x--\r\n", "--x", "", "--y--\r\n"))
    .map(
      ([fields, end]) =>
        fields
          .map(
            ([name, content, filename]) =>
              `--x\r\ncontent-disposition: form-data; name="${name}"${filename === undefined ? "" : `; filename="${filename.slice(0, 50)}"`}\r\n\r\n${content}\r\n`,
          )
          .join("") + end,
    );
  const id = fc.oneof(
    fc.constantFrom(
      "resp_1",
      "file-1",
      "vs_1",
      "..",
      "%2e%2e",
      "%00",
      "%ff",
      "a%2Fb",
      "__proto__",
      "constructor",
    ),
    text.map((given) => encodeURIComponent(wellFormed(given)).slice(0, 200)),
  );
  const routes = operationList.flatMap(({ method, path }) => (method && path ? [{ method, path }] : []));
  const route = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        { method: "post", path: "/responses" },
        { method: "post", path: "/chat/completions" },
        { method: "post", path: "/files" },
      ),
    },
    { weight: 4, arbitrary: fc.constantFrom(...routes) },
    {
      weight: 1,
      arbitrary: fc.record({
        method: fc.constantFrom("get", "post", "put", "patch", "delete", "options", "head"),
        path: id.map((given) => `/${given}`),
      }),
    },
  );
  const query = fc.oneof(
    fc.constantFrom(
      "",
      "?limit=1e999",
      "?a[b][c]=1&a=2",
      "?__proto__[x]=1",
      "?limit=-1&after=%00",
      "?stream=true",
      "?%",
    ),
    fc
      .dictionary(
        text.map((given) => wellFormed(given)),
        text.map((given) => wellFormed(given)),
      )
      .map((given) => `?${new URLSearchParams(given)}`.slice(0, 2_000)),
  );
  const content = fc.oneof(
    { weight: 6, arbitrary: json.map((given) => ({ type: "application/json", body: given })) },
    { weight: 2, arbitrary: form.map((given) => ({ type: "multipart/form-data; boundary=x", body: given })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            "",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            'multipart/form-data; boundary="',
            "application/json; charset=utf-16",
          ),
          fc.oneof(json, form),
        )
        .map(([type, given]) => ({ type, body: given })),
    },
  );
  const headers = fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.constantFrom(
          ...["openai-organization", "openai-beta", "idempotency-key", "x-stainless-helper-method", "cookie"],
          ...[
            "x-forwarded-host",
            "x-forwarded-for",
            "forwarded",
            "x-http-method-override",
            "accept",
            "accept-encoding",
          ],
          ...[
            "content-encoding",
            "te",
            "range",
            "if-none-match",
            "referer",
            "user-agent",
            "upgrade",
            "__proto__",
          ],
        ),
        // What Node's own client would not send, `sendBytes` does.
        text.map((given) => given.replace(/[^\x20-\x7e]/g, "?").slice(0, 3_000)),
        { maxKeys: 3 },
      ),
    },
  );
  return fc
    .tuple(route, fc.infiniteStream(id), query, content, headers)
    .map(([{ method, path }, ids, asked, { type, body: given }, besides]) => ({
      headers: besides,
      method: method.toUpperCase(),
      path: `/v1${path.replace(/\{[^}]+\}/g, () => ids.next().value ?? "x")}${path.includes("?") ? "" : asked}`,
      type,
      body: /^(?:get|head|delete|options)$/.test(method) ? "" : given,
    }));
}

/**
 * Sends them to a server on loopback and to a client's `fetch`, and holds what comes of it: no program is started, nobody but the
 * backend is asked, and whatever fails says how in the API's shape, with a code where it is no fault of the request.
 *
 * @returns how many were answered, by status.
 */
export async function sendStrange({ seed, runs }: Runs): Promise<ReadonlyMap<number, number>> {
  const trap = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void trap.close());
  const address = trap.address();
  let trapped = 0;
  trap.on("connection", () => trapped++);
  const { client, emulator, port, server } = await serve({ client: { maxRetries: 0, logLevel: "off" } });
  const { programs, places } = watchOutside();
  const statuses = new Map<number, number>();
  const viaServer = ({ method, path, type, body, headers }: Strange): Promise<Answered> =>
    ask(port, {
      method,
      path,
      headers: { ...headers, ...BEARER, "content-type": type },
      body: Buffer.from(body),
    });
  const viaFetch = async ({ method, path, type, body, headers }: Strange): Promise<Answered> => {
    const init = { method, headers: { ...headers, "content-type": type }, ...(body === "" ? {} : { body }) };
    const response = await client.fetch(`https://api.openai.com${path}`, init);
    return { status: response.status, text: await response.text() };
  };
  const property = fc.asyncProperty(
    requestsTo(typeof address === "object" && address ? address.port : 0),
    async (strange) => {
      for (const send of [viaServer, viaFetch]) {
        const { status, text: told } = await send(strange);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status).toBeGreaterThanOrEqual(200);
        if (status >= 400 && strange.method !== "HEAD") judge(status, told);
      }
    },
  );
  await hold(property, { seed, runs });
  const allowed = [new URL(emulator.baseURL).port, String(port)].map((known) => `127.0.0.1:${known}`);
  expect([...places].filter((place) => !allowed.includes(place))).toEqual([]);
  expect({ programs, trapped }).toEqual({ programs: [], trapped: 0 });
  expect(server.requests).toBe(0);
  return statuses;
}

/**
 * Sends what is nearly a request, and what is none, byte by byte: it is answered in the API's shape or not at all, and the server
 * is there after it.
 */
export async function sendBytes({ seed, runs }: Runs): Promise<void> {
  const { port, server, emulator } = await serve({ client: { maxRetries: 0, logLevel: "off" } });
  const line = fc.constantFrom(
    ...[
      "GET /v1/models HTTP/1.1",
      "POST /v1/responses HTTP/1.1",
      "OPTIONS * HTTP/1.1",
      "GET /health HTTP/1.0",
    ],
    ...[
      "PRI * HTTP/2.0",
      "TRACE / HTTP/1.1",
      "CONNECT a:1 HTTP/1.1",
      "GET  HTTP/1.1",
      "get / http/1.1",
      "",
      "GET /\u0000 HTTP/1.1",
    ],
  );
  const header = fc.oneof(
    fc.constantFrom(
      ...[
        `host: 127.0.0.1:${port}`,
        "host: evil.example",
        `authorization: ${BEARER.authorization}`,
        "authorization: Bearer",
      ],
      ...[
        "content-length: 5",
        "content-length: -1",
        "content-length: 5, 6",
        "transfer-encoding: chunked",
        "transfer-encoding: gzip",
      ],
      ...[
        "expect: 100-continue",
        "connection: close",
        "upgrade: websocket",
        "content-type: application/json",
        ": x",
        "a b: c",
      ],
      ...[
        "origin: https://evil.example",
        "sec-fetch-site: cross-site",
        "folded: a\r\n b",
        "x: \u0001",
        `long: ${"x".repeat(20_000)}`,
      ],
    ),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  const body = fc.constantFrom(
    "",
    "{}",
    "5\r\nhello\r\n0\r\n\r\n",
    "fffffffffffffffff\r\n",
    '{"a"',
    "zz\r\n",
    "x".repeat(100_000),
  );
  const bytes = fc.oneof(
    fc
      .tuple(line, fc.array(header, { maxLength: 6 }), body)
      .map(([first, headers, rest]) =>
        Buffer.from(
          `${[first, `host: 127.0.0.1:${port}`, ...headers].join("\r\n")}\r\n\r\n${rest}`,
          "latin1",
        ),
      ),
    fc.uint8Array({ maxLength: 200 }).map((given) => Buffer.from(given)),
  );
  const property = fc.asyncProperty(bytes, async (given) => {
    const answer = await rawWhole(port, given);
    for (const [, status = "", told = ""] of answer.matchAll(
      /HTTP\/1\.1 (\d{3}) .*?\r\n\r\n(?:[\da-f]+\r\n)?(\{"error".*?\}\})?/gs,
    )) {
      if (Number(status) >= 400 && !/^(?:head|HEAD)/.test(given.toString("latin1")))
        judge(Number(status), told);
    }
  });
  await hold(property, { seed, runs });
  await until(() => server.requests === 0);
  expect((await ask(port, { path: "/health" })).status).toBe(200);
  expect(emulator.requests.every(({ room }) => room !== undefined)).toBe(true);
}

interface Runs {
  readonly seed: number;
  readonly runs: number;
}

/** Everything that comes back for these bytes, once nothing more is sent. */
async function rawWhole(port: number, bytes: Buffer): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1" });
  let received = "";
  socket.on("error", () => {});
  socket.on("data", (chunk) => (received += chunk));
  socket.end(bytes);
  await gone(socket);
  return received;
}

function judge(status: number, told: string): void {
  const { error } = JSON.parse(told);
  expect(error).toMatchObject({ message: expect.any(String), type: expect.any(String) });
  if (status >= 500) expect(error.code, told.slice(0, 500)).toMatch(/\w/);
  // What was not expected is a fault of this side.
  expect(error.code, told.slice(0, 500)).not.toBe("internal_error");
}

async function hold<Given>(property: fc.IAsyncProperty<Given>, { seed, runs }: Runs): Promise<void> {
  const found = await fc.check(property, { seed, numRuns: runs });
  if (!found.failed) return;
  // What fails may be megabytes.
  throw new Error((await fc.asyncDefaultReportMessage(found))?.slice(0, 3_000), {
    cause: found.errorInstance,
  });
}
