import { execFile } from "node:child_process";
import { createServer as createHttpServer } from "node:http";
import { createServer, Server } from "node:net";
import { promisify } from "node:util";
import OpenAI, { AzureOpenAI } from "openai";
import OpenAILatest from "openai-latest";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { listen } from "../../../src/cli/serve/listen.ts";
import { startServer } from "../../../src/cli/serve/server.ts";
import {
  ask,
  BEARER,
  dial,
  gone,
  JSON_BODY,
  later,
  raw,
  SECRET,
  serve,
  serveWith,
  until,
} from "./support.ts";

const question = { model: "gpt-5.5", input: "hello" };
const nothing = async (): Promise<Response> => Response.json({});

describe.each([
  ["openai 6", OpenAI],
  ["openai 7", OpenAILatest],
])("%s over HTTP", (_, Host) => {
  it("gets what the client itself gets", async () => {
    const { baseURL, emulator, lines } = await serve();
    const host = new Host({ apiKey: SECRET, baseURL }) as OpenAI;
    expect((await host.responses.create(question)).output_text).toBe("echo: hello");
    let told = "";
    for await (const event of await host.responses.create({ ...question, stream: true })) {
      if (event.type === "response.output_text.delta") told += event.delta;
    }
    const chat = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "hey" }] };
    for await (const { choices } of await host.chat.completions.create({ ...chat, stream: true })) {
      told += choices[0]?.delta.content ?? "";
    }
    expect(told).toBe("echo: helloecho: hey");
    const content = "a word about whales ".repeat(100_000);
    const file = await host.files.create({ file: new File([content], "w.txt"), purpose: "assistants" });
    expect(await (await host.files.content(file.id)).text()).toBe(content);
    expect((await host.files.list()).data.map(({ id }) => id)).toEqual([file.id]);
    await host.files.delete(file.id);
    expect((await host.models.list()).data.map(({ id }) => id)).toContain("gpt-5.5");
    for (const { headers } of emulator.requests) {
      expect(JSON.stringify(headers)).not.toContain(SECRET);
      expect(headers["user-agent"]).toMatch(/^oauth-codex-sdk\//);
    }
    await until(() => lines.length === 8);
    expect(lines.map(({ method, route, status, aborted }) => [method, route, status, aborted])).toEqual([
      ["POST", "/v1/responses", 200, false],
      ["POST", "/v1/responses", 200, false],
      ["POST", "/v1/chat/completions", 200, false],
      ["POST", "/v1/files", 200, false],
      ["GET", "/v1/files/{file_id}/content", 200, false],
      ["GET", "/v1/files", 200, false],
      ["DELETE", "/v1/files/{file_id}", 200, false],
      ["GET", "/v1/models", 200, false],
    ]);
    expect(lines[4]?.bytes).toBe(content.length);
    expect(JSON.stringify(lines)).not.toContain(file.id);
  });

  it("gets one refusal for one request, and is not sent to try again", async () => {
    const { baseURL, emulator } = await serve();
    const host = new Host({ apiKey: SECRET, baseURL }) as OpenAI;
    emulator.fault({ on: "responses", kind: "status", times: Number.POSITIVE_INFINITY });
    await expect(host.responses.create(question)).rejects.toMatchObject({ status: 500 });
    expect(emulator.count("responses")).toBe(3);
    await expect(host.audio.speech.create({ model: "m", voice: "alloy", input: "x" })).rejects.toMatchObject({
      status: 501,
      code: "not_supported",
    });
    const stranger = new Host({ apiKey: "sk-of-somebody-else", baseURL });
    await expect(stranger.models.list()).rejects.toMatchObject({ status: 401, code: "invalid_api_key" });
  });

  it("goes on from a response", async () => {
    const { baseURL } = await serve();
    const host = new Host({ apiKey: SECRET, baseURL }) as OpenAI;
    const first = await host.responses.create(question);
    const next = { ...question, input: "again", previous_response_id: first.id };
    expect((await host.responses.create(next)).previous_response_id).toBe(first.id);
  });
});

it("Azure's form of OpenAI's client sends the secret as api-key, and is answered", async () => {
  const { port } = await serve();
  const host = new AzureOpenAI({
    apiKey: SECRET,
    apiVersion: "2026-01-01",
    endpoint: `http://127.0.0.1:${port}`,
  });
  const messages = [{ role: "user" as const, content: "hey" }];
  const answer = await host.chat.completions.create({ model: "gpt-5.5", messages });
  expect(answer.choices[0]?.message.content).toBe("echo: hey");
});

const curl = promisify(execFile);
const hasCurl = await curl("curl", ["--version"]).then(
  () => true,
  () => false,
);

// Named as skipped where it is missing; what it does is done by Node's own client as well.
it.skipIf(!hasCurl)("curl asks, streams and uploads", async () => {
  const { baseURL } = await serve();
  const by = async (...args: string[]): Promise<string> =>
    (await curl("curl", ["-sS", "-H", `Authorization: Bearer ${SECRET}`, ...args], { maxBuffer: 1e8 }))
      .stdout;
  const json = ["-H", "Content-Type: application/json"];
  const answer = JSON.parse(await by(...json, "-d", JSON.stringify(question), `${baseURL}/responses`));
  expect(answer.output[0].content[0].text).toBe("echo: hello");
  const body = JSON.stringify({ ...question, stream: true });
  expect(await by("-N", ...json, "-d", body, `${baseURL}/responses`)).toMatch(/event: response.completed\n/);
  const form = ["-F", "purpose=assistants", "-F", `file=@${import.meta.filename};filename=a.txt`];
  expect(JSON.parse(await by(...form, `${baseURL}/files`))).toMatchObject({ filename: "a.txt" });
});

describe("a path", () => {
  it.each([
    ["/v1/nothing", 404, "unknown_url"],
    ["/", 404, "unknown_url"],
    ["//evil.example/v1/nothing", 404, "unknown_url"],
    ["/v1/responses/%E0%A4%A", 404, "unknown_url"],
    ["http://evil.example/v1/models", 400, "invalid_request_target"],
    ["*", 400, "invalid_request_target"],
  ])("%s is answered %i", async (path, status, code) => {
    const { port, emulator } = await serve();
    for (const method of ["GET", "OPTIONS"]) {
      const got = await ask(port, { method, path, headers: BEARER });
      expect([got.status, got.code, got.headers["x-should-retry"]]).toEqual([status, code, "false"]);
    }
    expect(emulator.requests).toEqual([]);
  });

  it("to a tunnel is none", async () => {
    const { port } = await serveWith(nothing);
    expect(await raw(port, `CONNECT evil.example:443 HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`)).toBe("");
  });

  it("is not left for another protocol", async () => {
    const { port } = await serveWith(nothing);
    const headers = { ...BEARER, connection: "upgrade", upgrade: "websocket" };
    expect((await ask(port, { headers })).status).toBe(200);
  });
});

describe("a body", () => {
  const most = 1_000;
  const large = "x".repeat(most + 1);

  it("that says itself that it is too large is refused before it is read", async () => {
    let asked = 0;
    const fetch = async (): Promise<Response> => {
      asked++;
      return await nothing();
    };
    const { port } = await serveWith(fetch, { maxBody: most });
    const got = await ask(port, { method: "POST", path: "/v1/responses", headers: JSON_BODY, body: large });
    expect([got.status, got.code, got.headers["connection"], asked]).toEqual([
      413,
      "request_too_large",
      "close",
      0,
    ]);
    expect(got.text).toContain("--max-body");
  });

  it("that turns out to be too large is refused, and read no further", async () => {
    const { port, emulator } = await serve({ maxBody: most });
    const headers = { ...JSON_BODY, "transfer-encoding": "chunked" };
    // So much that some of it is still on its way.
    const body = Buffer.alloc(5_000_000, "x");
    const got = await ask(port, { method: "POST", path: "/v1/responses", headers, body });
    expect([got.status, got.code]).toEqual([413, "request_too_large"]);
    const form = { ...headers, "content-type": "multipart/form-data; boundary=x" };
    const part = `--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${large}\r\n--x--\r\n`;
    const filed = await ask(port, { method: "POST", path: "/v1/files", headers: form, body: part });
    expect([filed.status, filed.code]).toEqual([413, "request_too_large"]);
    expect(emulator.requests).toEqual([]);
  });

  it("without an end is not read for ever", async () => {
    const { port, server } = await serveWith(nothing, { maxBody: most });
    const socket = await dial(port);
    const head = `POST /v1/responses HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${SECRET}\r\n`;
    socket.write(`${head}transfer-encoding: chunked\r\n\r\n`);
    const timer = setInterval(() => socket.write(`400\r\n${"x".repeat(1024)}\r\n`), 5);
    let received = "";
    socket.on("data", (chunk) => (received += chunk));
    socket.resume();
    await gone(socket);
    clearInterval(timer);
    // The client behind has not asked for it, so it was answered as it is.
    expect(received).toMatch(/^HTTP\/1.1 (?:200|413)/);
    await until(() => server.requests === 0);
  });

  it("of JSON is held in memory, and may be 64 MB; a form may be larger", async () => {
    const { port } = await serveWith(nothing);
    const said = { "content-length": "70000000", expect: "100-continue" };
    const send = (type: string): Promise<string> => {
      const headers = {
        ...BEARER,
        ...said,
        "content-type": type,
        host: `127.0.0.1:${port}`,
        connection: "close",
      };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      return raw(port, `POST /v1/files HTTP/1.1\r\n${lines.join("")}\r\n`);
    };
    expect(await send("application/json")).toMatch(/^HTTP\/1.1 413 .*Upload it as a file/s);
    expect(await send("multipart/form-data; boundary=x")).toMatch(
      /^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200/,
    );
  });

  it("is not asked for before the guards", async () => {
    const { port } = await serveWith(nothing);
    const head = `POST /v1/files HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n`;
    const answer = await raw(port, `${head}content-length: 9\r\nexpect: 100-continue\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
    expect(answer).not.toContain("100 Continue");
  });

  it("that is refused while it comes does not hide the answer", async () => {
    const { port } = await serveWith(nothing);
    const got = await ask(port, { method: "POST", path: "/v1/files", body: Buffer.alloc(20_000_000) });
    expect([got.status, got.code]).toEqual([401, "invalid_api_key"]);
    // Many programs send all of it before they look.
    const socket = await dial(port);
    socket.write(`POST /v1/files HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-length: 20000000\r\n\r\n`);
    await new Promise((resolve) => socket.write(Buffer.alloc(20_000_000), resolve));
    let received = "";
    socket.on("data", (chunk) => (received += chunk));
    await gone(socket);
    expect(received).toMatch(/^HTTP\/1.1 401 .*"code":"invalid_api_key"/s);
  });
});

describe("what is no request", () => {
  it("is answered in the API's shape, too", async () => {
    const { port, lines } = await serveWith(nothing);
    expect(await raw(port, "hello\r\n\r\n")).toMatch(/^HTTP\/1.1 400 .*"code":"invalid_http"/s);
    const host = `host: 127.0.0.1:${port}\r\n`;
    const long = `GET /health HTTP/1.1\r\n${host}x: ${"x".repeat(20_000)}\r\n\r\n`;
    expect(await raw(port, long)).toMatch(/^HTTP\/1.1 431 .*"code":"headers_too_large"/s);
    const both = `POST /v1/responses HTTP/1.1\r\n${host}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n`;
    expect(await raw(port, both)).toMatch(/^HTTP\/1.1 400 .*"code":"invalid_http"/s);
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      [null, null, 400],
      [null, null, 431],
      [null, null, 400],
    ]);
  });

  it("is not answered in the middle of another answer", async () => {
    const { port } = await serveWith(async (_, { signal }) => {
      const body = new ReadableStream<Uint8Array>({
        start(sink) {
          sink.enqueue(new TextEncoder().encode("begun"));
          signal?.addEventListener("abort", () => sink.error(signal.reason));
        },
      });
      return new Response(body);
    });
    const socket = await dial(port);
    let received = "";
    socket.on("data", (chunk) => (received += chunk));
    socket.write(
      `GET /v1/models HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${SECRET}\r\n\r\n`,
    );
    await until(() => received.includes("begun"));
    socket.write("hello\r\n\r\n");
    await gone(socket);
    expect(received).not.toContain("invalid_http");
  });

  it("is something else than a request that expects what nobody knows", async () => {
    const { port } = await serveWith(nothing);
    expect((await ask(port, { headers: { ...BEARER, expect: "patience" } })).status).toBe(200);
  });

  it("nor is a connection that cannot be taken", async () => {
    const listening = vi.spyOn(Server.prototype, "listen");
    onTestFinished(() => listening.mockRestore());
    const { port } = await serveWith(nothing);
    for (const server of listening.mock.contexts) {
      if (server instanceof Server) server.emit("error", new Error("accept EMFILE"));
    }
    expect(listening).toHaveBeenCalled();
    expect((await ask(port, { headers: BEARER })).status).toBe(200);
  });

  it("is not waited for: headers and bodies that do not come", async () => {
    const { port, server } = await serveWith(nothing, { patience: { headers: 200, request: 400 } });
    const started = performance.now();
    const timeout = /^HTTP\/1.1 408 .*"code":"request_timeout"/s;
    expect(await raw(port, "GET /health HTTP/1.1\r\n")).toMatch(timeout);
    const { port: other } = await serve({ patience: { headers: 200, request: 400 } });
    const head = `POST /v1/responses HTTP/1.1\r\nhost: 127.0.0.1:${other}\r\nauthorization: Bearer ${SECRET}\r\n`;
    expect(await raw(other, `${head}content-length: 9\r\n\r\n{`)).toMatch(timeout);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(server.requests).toBe(0);
  });
});

describe("an answer", () => {
  it("that fails in a way that nobody knows has a code, and ends nothing else", async () => {
    const { port } = await serveWith(async () => {
      throw new Error(`unexpected, with ${SECRET}`);
    });
    const got = await ask(port, { headers: BEARER });
    expect([got.status, got.code]).toEqual([500, "internal_error"]);
    expect(got.text).not.toContain(SECRET);
    expect((await ask(port, { path: "/health" })).status).toBe(200);
  });

  it("keeps what the client says of it, but for what cannot be written", async () => {
    const headers = { "x-should-retry": "false", "x-request-id": "req_1", "x-odd": "a\u0001b" };
    const { port } = await serveWith(async () => Response.json({}, { status: 429, headers }));
    const got = await ask(port, { headers: BEARER });
    expect(got).toMatchObject({
      status: 429,
      headers: { "x-should-retry": "false", "x-request-id": "req_1" },
    });
    expect(got.headers).not.toHaveProperty("x-odd");
  });

  it("that breaks does not look whole", async () => {
    const { port, lines } = await serveWith(async () => {
      let pulls = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(sink) {
          if (pulls++ < 3) sink.enqueue(new TextEncoder().encode("piece "));
          else sink.error(new Error("broken"));
        },
      });
      return new Response(body);
    });
    await expect(ask(port, { headers: BEARER })).rejects.toThrow(/aborted|hang up|ECONNRESET/);
    await until(() => lines.length === 1);
    expect(lines[0]?.aborted).toBe(true);
  });

  it("is written only while somebody waits: who leaves ends the request behind it", async () => {
    const { port, emulator, lines } = await serve();
    emulator.script("one two three four five");
    emulator.fault({ on: "responses", kind: "stall", after: 6 });
    for (const stream of [true, false]) {
      emulator.fault({ on: "responses", kind: "stall", after: 6 });
      const socket = await dial(port);
      const body = JSON.stringify({ ...question, stream });
      const head = Object.entries({ ...JSON_BODY, host: `127.0.0.1:${port}`, "content-length": body.length });
      const before = emulator.requests.length;
      socket.write(
        `POST /v1/responses HTTP/1.1\r\n${head.map((line) => line.join(": ")).join("\r\n")}\r\n\r\n${body}`,
      );
      await until(() => emulator.requests.length > before);
      await later(100);
      socket.destroy();
      await emulator.idle();
      expect(emulator.requests.at(-1)?.aborted).toBe(true);
    }
    await until(() => lines.length === 2);
    expect(lines.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});

describe("the addresses", () => {
  it("are those of loopback, at one port", async () => {
    const { port } = await serveWith(nothing);
    await dial(port);
    const six = await dial(port, "::1").catch((error) => error.code);
    expect(typeof six === "string" ? ["EADDRNOTAVAIL", "ENETUNREACH", "EAFNOSUPPORT"] : [six]).toContain(six);
  });

  it("are tried with another port where any will do, and one of them has it taken", async () => {
    let made = 0;
    const { port, servers } = await listen(0, () => {
      const server = createHttpServer();
      if (++made !== 2) return server;
      return Object.assign(server, {
        listen: () =>
          queueMicrotask(() => server.emit("error", Object.assign(new Error(), { code: "EADDRINUSE" }))),
      });
    });
    onTestFinished(() => {
      for (const server of servers) server.close();
    });
    expect(made).toBe(4);
    await dial(port);
  });

  it.each(["127.0.0.1", "::1"])("are not shared with a program that has the port on %s", async (host) => {
    const other = createServer();
    const bound = await new Promise<boolean>((resolve) => {
      other.once("error", () => resolve(false));
      other.listen({ host, port: 0 }, () => resolve(true));
    });
    // A machine without IPv6 has nobody else there either.
    if (!bound) return;
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const given = { secret: SECRET, origins: new Set<string>(), maxBody: 1, fetch: nothing, log: () => {} };
    await expect(startServer({ port, ...given })).rejects.toMatchObject({
      code: "port_taken",
      message: expect.stringContaining("--port"),
    });
  });
});
