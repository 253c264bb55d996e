/**
 * The same program on the official client, pointed at a server that answers as OpenAI's does, and on ours, with the emulator
 * behind it: what comes out has the same shape, and types that compile for one compile for the other.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import OpenAI, { toFile } from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OAuthCodexClient } from "../../src/index.ts";
import { useEmulator } from "../support/codex.ts";
import { onEnd, temporaryFolder } from "./support.ts";

const place = useEmulator();

const BATCH = {
  id: "batch_abc123",
  object: "batch",
  endpoint: "/v1/responses",
  errors: null,
  input_file_id: "file-abc123",
  completion_window: "24h",
  status: "validating",
  output_file_id: null,
  error_file_id: null,
  created_at: 1711471533,
  in_progress_at: null,
  expires_at: 1711557933,
  finalizing_at: null,
  completed_at: null,
  failed_at: null,
  expired_at: null,
  cancelling_at: null,
  cancelled_at: null,
  request_counts: { total: 0, completed: 0, failed: 0 },
  metadata: null,
};
const IMAGES = {
  created: 1713833628,
  data: [{ b64_json: "iVBORw0KGgo=" }],
  background: "opaque",
  output_format: "png",
  quality: "low",
  size: "1024x1024",
  usage: {
    input_tokens: 50,
    input_tokens_details: { text_tokens: 10, image_tokens: 40 },
    output_tokens: 50,
    total_tokens: 100,
  },
};
const MODEL = { id: "gpt-5.5", object: "model", created: 1686935002, owned_by: "openai" };

/** What OpenAI's API answers, by method and path. */
const ANSWERS: Readonly<Record<string, object>> = {
  "GET /models": { object: "list", data: [MODEL] },
  "GET /models/gpt-5.5": MODEL,
  "POST /responses/input_tokens": { object: "response.input_tokens", input_tokens: 11 },
  "POST /images/generations": IMAGES,
  "POST /images/edits": IMAGES,
  "POST /files": {
    id: "file-abc123",
    object: "file",
    bytes: 120,
    created_at: 1677610602,
    filename: "in.jsonl",
    purpose: "batch",
    status: "processed",
    status_details: null,
    expires_at: null,
  },
  "POST /batches": BATCH,
  "GET /batches/batch_abc123": BATCH,
  "POST /batches/batch_abc123/cancel": { ...BATCH, status: "cancelling", cancelling_at: 1711471600 },
  "GET /batches": {
    object: "list",
    data: [BATCH],
    first_id: BATCH.id,
    last_id: BATCH.id,
    has_more: false,
  },
};

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const answer = ANSWERS[`${request.method} ${request.url?.split("?")[0]}`];
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: { message: `no answer for ${request.url}` } }));
  });
});
let theirs: OpenAI;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  theirs = new OpenAI({ apiKey: "sk-test", baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Overloads of a union cannot be called: images are called by what both have of them. */
type Images = {
  generate(body: { prompt: string }): PromiseLike<object>;
  edit(body: { image: File; prompt: string }): PromiseLike<object>;
};
type Either = Pick<OpenAI | OAuthCodexClient, "models" | "responses" | "files" | "batches"> & {
  images: Images;
};
const LINE = {
  custom_id: "a",
  method: "POST",
  url: "/v1/responses",
  body: { model: "gpt-5.5", input: "hi" },
};

/** Written once; that it compiles for both is part of the test. */
const programs: Readonly<Record<string, (client: Either) => Promise<unknown>>> = {
  "models.list": async (client) => {
    const { data, object } = await client.models.list();
    return { object, data: data.slice(0, 1) };
  },
  "models.retrieve": (client) => client.models.retrieve("gpt-5.5"),
  "responses.inputTokens.count": (client) =>
    client.responses.inputTokens.count({ model: "gpt-5.5", input: "Tell me a joke." }),
  "images.generate": async (client) => client.images.generate({ prompt: "A lighthouse" }),
  "images.edit": async (client) =>
    client.images.edit({
      image: await toFile(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "a.png", { type: "image/png" }),
      prompt: "At night",
    }),
  batches: async (client) => {
    const file = await client.files.create({
      file: new File([JSON.stringify(LINE)], "in.jsonl"),
      purpose: "batch",
    });
    const created = await client.batches.create({
      input_file_id: file.id,
      endpoint: "/v1/responses",
      completion_window: "24h",
    });
    const retrieved = await client.batches.retrieve(created.id);
    const { data, has_more } = await client.batches.list({ limit: 1 });
    return { file, created, retrieved, data, has_more };
  },
};

/** Names and kinds; where theirs is null, ours may be anything. */
function lacking(mine: unknown, other: unknown, path = ""): string[] {
  if (other === null) return mine === undefined ? [path] : [];
  if (Array.isArray(other)) {
    return Array.isArray(mine) ? other.flatMap((one, n) => lacking(mine[n], one, `${path}[${n}]`)) : [path];
  }
  if (typeof other !== "object") return typeof mine === typeof other ? [] : [path];
  return Object.entries(other).flatMap(([name, value]) =>
    lacking((mine as Record<string, unknown> | undefined)?.[name], value, `${path}.${name}`),
  );
}

describe("the same program on both clients", () => {
  it.each(Object.keys(programs))("%s", async (name) => {
    const ours = place.connect({ compatStorageDir: await temporaryFolder(), logLevel: "off" });
    onEnd(() => ours.close());
    const program = programs[name] as (client: Either) => Promise<unknown>;
    expect(lacking(await program(ours), await program(theirs))).toEqual([]);
  });

  it("notices what is missing", () => {
    expect(lacking({ a: 1, c: [{}] }, { a: 1, b: "x", c: [{ d: null }] })).toEqual([".b", ".c[0].d"]);
    expect(lacking({ a: "1" }, { a: 1 })).toEqual([".a"]);
  });
});
