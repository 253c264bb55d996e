import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { ask, BEARER, dial, gone, JSON_BODY, later, SECRET, serve, serveWith, until } from "./support.ts";

const MB = 1_000_000;

/** A request on a connection of its own that is read only when the test reads it. */
async function asking(port: number, path: string, body?: string): Promise<Socket> {
  const socket = await dial(port);
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const head = Object.entries({ ...JSON_BODY, ...length, host: `127.0.0.1:${port}` });
  const method = body === undefined ? "GET" : "POST";
  socket.pause();
  socket.write(
    `${method} ${path} HTTP/1.1\r\n${head.map((line) => line.join(": ")).join("\r\n")}\r\n\r\n${body ?? ""}`,
  );
  return socket;
}

const streamed = (input: string): string => JSON.stringify({ model: "gpt-5.5", input, stream: true });

describe("many at once", () => {
  it("200 streams come whole, each with its own answer", async () => {
    const { port, server, lines } = await serve({ emulated: { pace: 5 } });
    const inputs = Array.from({ length: 200 }, (_, at) => `number ${at}`);
    const answers = await Promise.all(
      inputs.map((input) =>
        ask(port, { method: "POST", path: "/v1/responses", headers: JSON_BODY, body: streamed(input) }),
      ),
    );
    for (const [at, { status, text }] of answers.entries()) {
      expect(status).toBe(200);
      expect(text).toContain(`echo: number ${at}"`);
      expect(text).toMatch(/event: response.completed\ndata: .*\n\n$/);
    }
    await until(() => server.requests === 0);
    expect(lines.filter(({ status, aborted }) => status === 200 && !aborted)).toHaveLength(200);
  });

  it("500 connections that say nothing keep nobody from an answer, and are let go at the end", async () => {
    const { port, server } = await serveWith(async () => Response.json({}));
    const idle = await Promise.all(Array.from({ length: 500 }, () => dial(port)));
    const closed = Promise.all(idle.map((socket) => gone(socket)));
    for (const socket of idle) socket.resume();
    expect((await ask(port, { headers: BEARER })).status).toBe(200);
    const started = performance.now();
    await server.stop(60_000);
    await closed;
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("requests beyond what anybody has are told to wait", async () => {
    const { port, server } = await serveWith(
      (_, { signal }) =>
        new Promise((__, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
    );
    const all = await Promise.all(Array.from({ length: 512 }, () => asking(port, "/v1/models")));
    await until(() => server.requests === 512);
    const got = await ask(port, { headers: BEARER });
    expect(got).toMatchObject({ status: 503, code: "server_busy", headers: { "retry-after": "1" } });
    expect(got.headers["x-should-retry"]).toBe("true");
    for (const socket of all) socket.destroy();
    await until(() => server.requests === 0);
  });
});

describe("a slow reader", () => {
  it("takes no memory: what it does not read is not asked for", async () => {
    const piece = new Uint8Array(64_000).fill(97);
    let made = 0;
    let ended = 0;
    const { port } = await serveWith(async () => {
      const body = new ReadableStream<Uint8Array>(
        {
          pull(sink) {
            made += piece.length;
            sink.enqueue(piece);
          },
          cancel() {
            ended++;
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(body);
    });
    const before = process.memoryUsage().external;
    const readers = await Promise.all(
      Array.from({ length: 10 }, () => asking(port, "/v1/files/file-1/content")),
    );
    // The system's own buffers fill first, then it stands still.
    let last = -1;
    await until(() => {
      const still = made === last && made > 0;
      last = made;
      return still;
    });
    await later(300);
    expect(made).toBe(last);
    expect(made).toBeLessThan(readers.length * 16 * MB);
    expect(process.memoryUsage().external - before).toBeLessThan(50 * MB);
    // Read on, it goes on.
    readers[0]?.resume();
    await until(() => made > last + 20 * MB);
    for (const socket of readers) socket.destroy();
    await until(() => ended === readers.length);
  });

  it("of the backend's stream has the backend wait", async () => {
    const event = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;
    const delta = { type: "response.output_text.delta", item_id: "msg_1", output_index: 0, content_index: 0 };
    const piece = new TextEncoder().encode(event({ ...delta, delta: "x".repeat(16_000) }));
    let made = 0;
    let ended = false;
    const fetch = async (): Promise<Response> => {
      const first = event({
        type: "response.created",
        response: { id: "resp_1", status: "in_progress", output: [] },
      });
      const body = new ReadableStream<Uint8Array>(
        {
          start: (sink) => sink.enqueue(new TextEncoder().encode(first)),
          pull(sink) {
            made += piece.length;
            sink.enqueue(piece);
          },
          cancel() {
            ended = true;
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    };
    const { port } = await serve({ client: { fetch, continuity: "off" } });
    const reader = await asking(port, "/v1/responses", streamed("x"));
    let last = -1;
    await until(() => {
      const still = made === last && made > 0;
      last = made;
      return still;
    });
    await later(300);
    expect(made).toBe(last);
    expect(made).toBeLessThan(32 * MB);
    reader.destroy();
    await until(() => ended);
  });
});

describe("the end", () => {
  it("waits for what is under way, takes nothing new, and leaves nothing open", async () => {
    let finish = (): void => {};
    const { port, server, lines } = await serveWith(async () => {
      const body = new ReadableStream<Uint8Array>({
        start(sink) {
          sink.enqueue(new TextEncoder().encode("begun "));
          finish = () => {
            sink.enqueue(new TextEncoder().encode("done"));
            sink.close();
          };
        },
      });
      return new Response(body);
    });
    const kept = await dial(port);
    const answer = ask(port, { headers: BEARER });
    await until(() => server.requests === 1);
    await later(50);
    const stopped = server.stop(30_000);
    await gone(kept.resume());
    await expect(ask(port, { headers: BEARER })).rejects.toThrow(/ECONNREFUSED/);
    finish();
    expect((await answer).text).toBe("begun done");
    await stopped;
    expect(lines.map(({ status, aborted }) => [status, aborted])).toEqual([[200, false]]);
  });

  it("tells a further request on a connection that is still in use", async () => {
    const finish: (() => void)[] = [];
    const { port, server, lines } = await serveWith(
      (_, { signal }) =>
        new Promise((resolve, reject) => {
          finish.push(() => resolve(Response.json({ first: true })));
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
    );
    const socket = await dial(port);
    const request = `GET /v1/models HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${SECRET}\r\n\r\n`;
    let received = "";
    socket.on("data", (chunk) => (received += chunk));
    socket.write(request);
    await until(() => finish.length === 1);
    const stopped = server.stop(30_000);
    socket.write(request);
    await until(() => server.requests === 2);
    finish[0]?.();
    await Promise.all([stopped, gone(socket)]);
    expect(received).toContain('{"first":true}');
    expect(received).toMatch(/HTTP\/1.1 503 .*"code":"server_stopping"/s);
    expect(lines.map(({ status }) => status)).toEqual([200, 503]);
  });

  it("lets go of a connection as soon as its request is answered, whoever else still waits", async () => {
    const finish: (() => void)[] = [];
    const { port, server } = await serveWith(
      (_, { signal }) =>
        new Promise((resolve, reject) => {
          finish.push(() => resolve(Response.json({})));
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
    );
    const first = (await asking(port, "/v1/models")).resume();
    await until(() => finish.length === 1);
    const other = (await asking(port, "/v1/models")).resume();
    await until(() => finish.length === 2);
    const stopped = server.stop(60_000);
    finish[0]?.();
    await gone(first);
    expect([server.requests, other.destroyed]).toEqual([1, false]);
    finish[1]?.();
    await stopped;
  });

  it("cuts off what takes longer than it gets, and ends the request behind it", async () => {
    const { port, server, emulator, lines } = await serve();
    emulator.script("one two three");
    emulator.fault({ on: "responses", kind: "stall", after: 4 });
    const socket = await asking(port, "/v1/responses", streamed("x"));
    socket.resume();
    await until(() => emulator.requests.length === 1);
    const started = performance.now();
    await server.stop(200);
    expect(performance.now() - started).toBeLessThan(5_000);
    await emulator.idle();
    expect(emulator.requests[0]?.aborted).toBe(true);
    expect(lines.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
