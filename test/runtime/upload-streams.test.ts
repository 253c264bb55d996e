import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OAuthCodexClient, type Uploadable } from "../../src/index.ts";

const MB = 1024 * 1024;

/** A stream of so many megabytes that counts what was asked of it. */
function source(megabytes: number) {
  const seen = { given: 0, closed: false };
  const stream = (async function* () {
    try {
      for (; seen.given < megabytes; seen.given++) yield new Uint8Array(MB).fill(97 + (seen.given % 26));
    } finally {
      seen.closed = true;
    }
  })();
  return { seen, stream: Object.assign(stream, { path: "/some/where/big.bin" }) };
}

describe("uploads of streams", () => {
  let answer: (request: IncomingMessage) => Promise<number>;
  let client: OAuthCodexClient;
  let close: () => Promise<void>;
  let requests = 0;
  beforeEach(async () => {
    requests = 0;
    const server = createServer(async (request, response) => {
      requests++;
      const status = await answer(request).catch(() => 499);
      response
        .writeHead(status, { "content-type": "application/json", "retry-after-ms": "1" })
        .end('{"id":"f"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    client = new OAuthCodexClient({ baseURL: `http://127.0.0.1:${port}/v1`, apiKey: "k" });
    close = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  });
  afterEach(() => close());

  const read = async (request: IncomingMessage): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  const formOf = async (request: IncomingMessage): Promise<FormData> => {
    const headers = { "content-type": String(request.headers["content-type"]) };
    return new Response(new Uint8Array(await read(request)), { headers }).formData();
  };

  it("arrive whole, in the order of the params", async () => {
    let form = new FormData();
    answer = async (request) => {
      form = await formOf(request);
      return 200;
    };
    await client.files.create({
      purpose: "assistants",
      file: source(20).stream,
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    expect([...form.keys()]).toEqual(["purpose", "file", "expires_after[anchor]", "expires_after[seconds]"]);
    const file = form.get("file") as File;
    expect([file.name, file.size]).toEqual(["big.bin", 20 * MB]);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect([bytes[0], bytes[MB], bytes[20 * MB - 1]]).toEqual([97, 98, 97 + 19]);
  });

  it("are read no faster than the server takes them", async () => {
    const { seen, stream } = source(200);
    let given = 0;
    answer = async (request) => {
      // Nothing is read until the source has stood still for a while.
      for (let before = -1; before !== given; ) {
        before = seen.given;
        await new Promise((resolve) => setTimeout(resolve, 200));
        given = seen.given;
      }
      for await (const _ of request);
      return 200;
    };
    await client.files.create({ purpose: "assistants", file: stream });
    expect(given).toBeLessThan(40);
    expect(seen.given).toBe(200);
  });

  it("are not sent again when long, and are when short", async () => {
    answer = async (request) => {
      await read(request);
      return requests === 1 ? 503 : 200;
    };
    const { seen, stream } = source(9);
    await expect(client.files.create({ purpose: "assistants", file: stream })).rejects.toMatchObject({
      status: 503,
    });
    expect([requests, seen.closed]).toEqual([1, true]);
    requests = 0;
    await client.files.create({ purpose: "assistants", file: source(1).stream });
    expect(requests).toBe(2);
  });

  it("are not sent again with another credential: what was read is gone", async () => {
    answer = async (request) => {
      await read(request);
      return requests === 1 ? 401 : 200;
    };
    let asked = 0;
    const renewing = new OAuthCodexClient({ baseURL: client.baseURL, apiKey: () => `key-${++asked}` });
    const upload = renewing.files.create({ purpose: "assistants", file: source(9).stream });
    await expect(upload).rejects.toMatchObject({ name: "AuthenticationError", status: 401 });
    expect([requests, asked]).toEqual([1, 1]);
    requests = 0;
    await renewing.files.create({ purpose: "assistants", file: source(1).stream });
    expect(requests).toBe(2);
  });

  it("may be a file of the file system or the body of a response", async () => {
    const folder = await mkdtemp(join(tmpdir(), "oauth-codex-upload-"));
    const path = join(folder, "ten.bin");
    await writeFile(path, new Uint8Array(10 * MB));
    const got: [string, number, string][] = [];
    answer = async (request) => {
      const file = (await formOf(request)).get("file") as File;
      got.push([file.name, file.size, file.type]);
      return 200;
    };
    await client.files.create({ purpose: "assistants", file: createReadStream(path) });
    const response = new Response(new Uint8Array(12 * MB), { headers: { "content-type": "image/png" } });
    Object.defineProperty(response, "url", { value: "https://files.example/a/picture.png" });
    await client.files.create({ purpose: "assistants", file: response });
    await rm(folder, { recursive: true });
    expect(got).toEqual([
      ["ten.bin", 10 * MB, "application/octet-stream"],
      ["picture.png", 12 * MB, "image/png"],
    ]);
  });

  /** Uploads through a `fetch` that does this with the body. */
  const uploadThrough = (
    use: (body: ReadableStream<Uint8Array>) => Promise<unknown>,
    stream: Uploadable,
    signal?: AbortSignal,
  ): Promise<unknown> => {
    const fetch = async (_: string, { body }: RequestInit): Promise<Response> => {
      if (!(body instanceof ReadableStream)) expect.fail("no stream");
      await use(body);
      return Response.json({ id: "f" });
    };
    return new OAuthCodexClient({ profile: "openai", apiKey: "k", fetch }).files.create(
      { purpose: "assistants", file: stream },
      signal && { signal },
    );
  };

  it("end in an error when the call is aborted, never as if they were whole", async () => {
    const { stream } = source(20);
    const controller = new AbortController();
    let ended: unknown;
    const use = async (body: ReadableStream<Uint8Array>): Promise<void> => {
      const reader = body.getReader();
      await reader.read();
      controller.abort();
      ended = await reader.read().catch((error: unknown) => error);
    };
    await uploadThrough(use, stream, controller.signal).catch(() => {});
    expect(ended).toMatchObject({ name: "AbortError" });
  });

  it("are let go of when the other side wants no more", async () => {
    const { seen, stream } = source(20);
    await uploadThrough(async (body) => {
      const reader = body.getReader();
      // Beyond the head of the form and what was read to see how long it is.
      for (let n = 0; n < 12; n++) await reader.read();
      await reader.cancel();
    }, stream);
    expect(seen.closed).toBe(true);
    expect(seen.given).toBeLessThan(20);
  });

  it("stop being read when the call is aborted", async () => {
    const { seen, stream } = source(10_000);
    const controller = new AbortController();
    answer = async (request) => {
      for await (const _ of request) if (seen.given > 50) controller.abort();
      return 200;
    };
    await expect(
      client.files.create({ purpose: "assistants", file: stream }, { signal: controller.signal }),
    ).rejects.toMatchObject({ code: "aborted" });
    await expect.poll(() => seen.closed, { timeout: 10_000 }).toBe(true);
    expect(seen.given).toBeLessThan(10_000);
  });
});
