import { createReadStream } from "node:fs";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { compileFilter } from "../../src/compat/search/index.ts";
import { memoryStorage } from "../../src/compat/store/memory/engine.ts";
import type { validators } from "../../src/generated/validators/index.ts";
import { type OAuthCodexClient, ParameterValidationError, toFile } from "../../src/index.ts";
import { useEmulator } from "../support/codex.ts";
import { onEnd, text } from "./support.ts";

const MODEL = "gpt-5.5";
const PNG = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.from("the rest")]);
const emulator = useEmulator();

/** A client that throws for whatever it would warn of, and things that it holds. */
interface Place {
  readonly client: OAuthCodexClient;
  readonly file: string;
  readonly store: string;
  readonly conversation: string;
  readonly item: string;
  readonly response: string;
  readonly completion: string;
  readonly upload: () => Promise<string>;
}

let place: Place;

beforeEach(async () => {
  const client = emulator.connect({
    storage: memoryStorage(),
    embed: async (texts) => texts.map(() => [1, 0]),
    validationMode: "error",
    logLevel: "off",
  });
  onEnd(() => client.close());
  const file = (await client.files.create({ file: text("some words"), purpose: "assistants" })).id;
  const store = (await client.vectorStores.create({})).id;
  const message = { role: "user" as const, content: "hi" };
  const conversation = (await client.conversations.create({ items: [message] })).id;
  const item = (await client.conversations.items.list(conversation)).data[0]?.id ?? "";
  const response = (await client.responses.create({ model: MODEL, input: "hi" })).id;
  const completion = (
    await client.chat.completions.create({ model: MODEL, messages: [message], store: true })
  ).id;
  const upload = async () =>
    (
      await client.uploads.create({
        bytes: 1,
        filename: "a.txt",
        mime_type: "text/plain",
        purpose: "user_data",
      })
    ).id;
  place = { client, file, store, conversation, item, response, completion, upload };
});

/** Calls with a value each, of which none may be refused; an object is the params of a call. */
type Row = (place: Place) => {
  readonly call: (params: never) => PromiseLike<unknown>;
  readonly takes: readonly unknown[];
};

/** What every list takes, typed or not: a cursor that is not there yet, and a number as a query has it. */
const PAGES = [{}, { limit: 1 }, { limit: 100 }, { limit: "20" }, { after: null }, { limit: undefined }];
const ORDERED = [...PAGES, { order: "asc" }, { order: "desc" }, { order: null }];
const INCLUDE = { include: ["file_search_call.results", "reasoning.encrypted_content", "something.newer"] };
const METADATA = [{ metadata: {} }, { metadata: null }, { metadata: { at: new Date(0), id: "x" } }];
const ATTRIBUTES = [{ attributes: null }, { attributes: { text: "a", number: 1.5, flag: false } }];
const CHUNKING = [
  { type: "auto" },
  { type: "static", static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 0 } },
  { type: "static", static: { max_chunk_size_tokens: 4096, chunk_overlap_tokens: 2048 } },
];
const STATES = ["in_progress", "completed", "failed", "cancelled"].map((filter) => ({ filter }));

const comparison = (type: string, value: unknown) => ({ type, key: "a", value });
const FILTERS = [
  ...["eq", "ne"].flatMap((type) => ["text", 1, true].map((value) => comparison(type, value))),
  ...["gt", "gte", "lt", "lte"].flatMap((type) => ["text", 1].map((value) => comparison(type, value))),
  ...["in", "nin"].flatMap((type) => [[], ["a", 1], [true]].map((value) => comparison(type, value))),
  { type: "or", filters: [{ type: "and", filters: [comparison("in", ["x"])] }, comparison("eq", 1)] },
];

class Message {
  role = "user";
  #text: string;
  constructor(content: string) {
    this.#text = content;
  }
  get content(): string {
    return this.#text;
  }
  toJSON(): object {
    return { role: this.role, content: this.#text };
  }
}

const INPUTS = [
  "text",
  [{ role: "user", content: "text" }],
  [{ type: "message", role: "developer", content: "text" }],
  [{ role: "system", content: [{ type: "input_text", text: "text" }] }],
  [{ role: "user", content: [{ type: "input_image", image_url: "https://example.com/a.png" }] }],
  [
    {
      role: "user",
      content: [{ type: "input_image", image_url: "https://example.com/a.png", detail: "original" }],
    },
  ],
  [{ role: "assistant", content: [{ type: "output_text", text: "text" }] }],
  [{ type: "message", role: "assistant", content: "text", phase: "commentary", status: "completed" }],
  [{ type: "reasoning", content: null }],
  [new Message("an instance of a class")],
  Object.freeze([Object.freeze({ role: "user", content: "frozen", name: undefined })]),
];
const TOOLS = [
  { type: "function", name: "f" },
  { type: "function", name: "f", parameters: null, strict: null, defer_loading: true },
  { type: "custom", name: "c", format: { type: "grammar", syntax: "lark", definition: "start: /a/" } },
  { type: "web_search", external_web_access: true, filters: null },
  { type: "image_generation", quality: "max" },
  { type: "namespace", name: "n", tools: [] },
];

/** Every working method that takes params has a row: one without does not compile. */
const ROWS: { readonly [Id in keyof typeof validators]: Row } = {
  "files.create": ({ client }) => ({
    call: (params) => client.files.create(params),
    takes: [
      ...["assistants", "batch", "fine-tune", "vision", "user_data", "evals"].map((purpose) => ({
        file: text("x"),
        purpose,
      })),
      ...[
        Object.assign(new Blob(["x"]), { name: "blob.txt" }),
        new Response("x"),
        Buffer.from("x"),
        new Uint8Array([1]),
        new ArrayBuffer(1),
        createReadStream(import.meta.filename),
        toStream("x"),
      ].map((file) => ({ file, purpose: "user_data" })),
      ...[3600, 2_592_000].map((seconds) => ({
        file: text("x"),
        purpose: "batch",
        expires_after: { anchor: "created_at", seconds },
      })),
      { file: text("x"), purpose: "batch", expires_after: undefined },
    ],
  }),
  "files.list": ({ client }) => ({
    call: (params) => client.files.list(params),
    takes: [...ORDERED, undefined, null, { limit: 10_000 }, { purpose: "anything" }],
  }),
  "uploads.create": ({ client }) => ({
    call: (params) => client.uploads.create(params),
    takes: [{}, { expires_after: { anchor: "created_at", seconds: 3600 } }].map((more) => ({
      bytes: 8 * 1024 ** 3,
      filename: "a",
      mime_type: "",
      purpose: "fine-tune",
      ...more,
    })),
  }),
  "uploads.parts.create": ({ client, upload }) => ({
    call: async (params) => client.uploads.parts.create(await upload(), params),
    takes: [text("x"), new Blob(["x"]), Buffer.from("x"), new Response("x")].map((data) => ({ data })),
  }),
  "uploads.complete": ({ client, upload }) => ({
    call: async (params: { md5?: string }) => {
      const id = await upload();
      const part = await client.uploads.parts.create(id, { data: text("x") });
      return client.uploads.complete(id, { ...params, part_ids: [part.id] });
    },
    takes: [{}, { md5: undefined }, { md5: "9dd4e461268c8034f5c8564e155c67a6" }, { md5: null }],
  }),
  "vectorStores.create": ({ client, file }) => ({
    call: (params) => client.vectorStores.create(params),
    takes: [
      {},
      ...METADATA,
      { name: "n", description: "d", file_ids: [file] },
      { name: null, description: null, file_ids: null, chunking_strategy: null, expires_after: null },
      { file_ids: Object.freeze([file]) },
      ...CHUNKING.map((chunking_strategy) => ({ file_ids: [file], chunking_strategy })),
      ...[1, 365].map((days) => ({ expires_after: { anchor: "last_active_at", days } })),
    ],
  }),
  "vectorStores.update": ({ client, store }) => ({
    call: (params) => client.vectorStores.update(store, params),
    takes: [{}, ...METADATA, { name: null, expires_after: null }, { name: "n" }],
  }),
  "vectorStores.list": ({ client }) => ({
    call: (params) => client.vectorStores.list(params),
    takes: [...ORDERED, undefined, null],
  }),
  "vectorStores.search": ({ client, store }) => ({
    call: (params) => client.vectorStores.search(store, params),
    takes: [
      ...FILTERS.map((filters) => ({ query: "x", filters })),
      { query: ["x", "y"], rewrite_query: true, max_num_results: 1 },
      { query: Object.freeze(["x"]), rewrite_query: false, max_num_results: 50 },
      ...["none", "auto", "default-2024-11-15", "of-tomorrow"].map((ranker) => ({
        query: "x",
        ranking_options: { ranker, score_threshold: 1 },
      })),
      { query: "x", filters: null, max_num_results: null, ranking_options: null, rewrite_query: null },
    ],
  }),
  "vectorStores.files.create": ({ client, store, file: file_id }) => ({
    call: (params) => client.vectorStores.files.create(store, params),
    takes: [
      { file_id },
      ...ATTRIBUTES.map((each) => ({ file_id, ...each })),
      ...CHUNKING.map((chunking_strategy) => ({ file_id, chunking_strategy })),
      { file_id, chunking_strategy: null },
    ],
  }),
  "vectorStores.files.retrieve": inStore((client, file, params) =>
    client.vectorStores.files.retrieve(file, params),
  ),
  "vectorStores.files.update": inStore(
    (client, file, params) => client.vectorStores.files.update(file, params),
    ATTRIBUTES,
  ),
  "vectorStores.files.list": ({ client, store }) => ({
    call: (params) => client.vectorStores.files.list(store, params),
    takes: [...ORDERED, ...STATES, undefined, null],
  }),
  "vectorStores.files.delete": inStore((client, file, params) =>
    client.vectorStores.files.delete(file, params),
  ),
  "vectorStores.files.content": inStore(async (client, file, params: { vector_store_id: string }) => {
    await client.vectorStores.files.poll(params.vector_store_id, file, { pollIntervalMs: 1 });
    return client.vectorStores.files.content(file, params);
  }),
  "vectorStores.fileBatches.create": ({ client, store, file }) => ({
    call: (params) => client.vectorStores.fileBatches.create(store, params),
    takes: [
      ...[...ATTRIBUTES, ...CHUNKING.map((chunking_strategy) => ({ chunking_strategy }))].flatMap((each) => [
        { file_ids: [file], ...each },
        { files: [{ file_id: file, ...each }] },
      ]),
      { file_ids: [file], files: null, chunking_strategy: undefined },
    ],
  }),
  "vectorStores.fileBatches.retrieve": inBatch((client, batch, params) =>
    client.vectorStores.fileBatches.retrieve(batch, params),
  ),
  "vectorStores.fileBatches.cancel": inBatch((client, batch, params) =>
    client.vectorStores.fileBatches.cancel(batch, params),
  ),
  "vectorStores.fileBatches.listFiles": inBatch(
    (client, batch, params) => client.vectorStores.fileBatches.listFiles(batch, params),
    [...ORDERED, ...STATES],
  ),
  "batches.create": ({ client }) => ({
    call: async (params: object) => {
      const line = {
        custom_id: "1",
        method: "POST",
        url: "/v1/responses",
        body: { model: MODEL, input: "x" },
      };
      const file = await client.files.create({ file: text(JSON.stringify(line)), purpose: "batch" });
      const fixed = { completion_window: "24h", endpoint: "/v1/responses", input_file_id: file.id } as const;
      return client.batches.create({ ...fixed, ...params });
    },
    takes: [
      {},
      ...METADATA,
      { output_expires_after: { anchor: "created_at", seconds: 3600 } },
      { output_expires_after: null },
    ],
  }),
  "batches.list": ({ client }) => ({
    call: (params) => client.batches.list(params),
    takes: [...PAGES, undefined, null],
  }),
  "responses.create": ({ client, conversation, response }) => ({
    call: (params: object) => client.responses.create({ model: MODEL, input: "x", ...params }),
    takes: [
      ...INPUTS.map((input) => ({ input })),
      ...TOOLS.map((tool) => ({ tools: [tool] })),
      ...["auto", "none", "required", { type: "function", name: "f" }, { type: "of_tomorrow" }].map(
        (tool_choice) => ({ tools: TOOLS.slice(0, 1), tool_choice }),
      ),
      ...METADATA,
      INCLUDE,
      { reasoning: { effort: "xhigh", summary: "auto", context: "all_turns" } },
      { text: { verbosity: "low", format: { type: "text" } } },
      { text: { format: { type: "json_schema", name: "n", schema: { type: "object" } } } },
      { instructions: null, prompt_cache_key: null, parallel_tool_calls: null, tools: [], include: null },
      { previous_response_id: response },
      { conversation },
      { conversation: { id: conversation } },
      { stream: null, background: null, service_tier: "priority" },
    ],
  }),
  "responses.retrieve": ({ client, response }) => ({
    call: (params) => client.responses.retrieve(response, params),
    takes: [{}, undefined, INCLUDE, { stream: false }, { include_obfuscation: false, stream: null }],
  }),
  "responses.compact": ({ client }) => ({
    call: (params: object) => client.responses.compact({ model: MODEL, ...params }),
    takes: [...INPUTS.map((input) => ({ input })), { input: "x", instructions: null }],
  }),
  "responses.inputItems.list": ({ client, response }) => ({
    call: (params) => client.responses.inputItems.list(response, params),
    takes: [...ORDERED, INCLUDE, undefined, null],
  }),
  "responses.inputTokens.count": ({ client }) => ({
    call: (params) => client.responses.inputTokens.count(params),
    takes: [
      ...INPUTS.map((input) => ({ input })),
      { tools: TOOLS },
      {},
      null,
      undefined,
      { input: null, text: null, reasoning: { effort: "max" }, truncation: "auto" },
    ],
  }),
  "conversations.create": ({ client }) => ({
    call: (params) => client.conversations.create(params),
    takes: [
      ...METADATA,
      ...INPUTS.filter((input) => Array.isArray(input)).map((items) => ({ items })),
      { items: null },
      { items: [] },
      undefined,
      null,
    ],
  }),
  "conversations.update": ({ client, conversation }) => ({
    call: (params) => client.conversations.update(conversation, params),
    takes: METADATA,
  }),
  "conversations.items.create": ({ client, conversation }) => ({
    call: (params) => client.conversations.items.create(conversation, params),
    takes: INPUTS.filter((input) => Array.isArray(input)).flatMap((items) => [
      { items },
      { items, ...INCLUDE },
    ]),
  }),
  "conversations.items.retrieve": ({ client, conversation: conversation_id, item }) => ({
    call: (params: object) => client.conversations.items.retrieve(item, { conversation_id, ...params }),
    takes: [{}, INCLUDE, { include: null }],
  }),
  "conversations.items.list": ({ client, conversation }) => ({
    call: (params) => client.conversations.items.list(conversation, params),
    takes: [...ORDERED, INCLUDE, undefined, null],
  }),
  "conversations.items.delete": ({ client, conversation: conversation_id, item }) => ({
    call: () => client.conversations.items.delete(item, { conversation_id }),
    takes: [{}],
  }),
  "chat.completions.create": ({ client }) => ({
    call: (params: object) =>
      client.chat.completions.create({
        model: MODEL,
        messages: [{ role: "user", content: "x" }],
        ...params,
      }),
    takes: [
      { messages: [{ role: "system", content: [{ type: "text", text: "x" }] }, new Message("hi")] },
      {
        messages: [
          {
            role: "user",
            content: [
              { type: "image_url", image_url: { url: "https://example.com/a.png", detail: "original" } },
            ],
          },
        ],
      },
      {
        messages: [
          { role: "user", content: "x", name: undefined },
          {
            role: "assistant",
            content: null,
            refusal: null,
            annotations: [],
            tool_calls: [{ id: "call_1", type: "function", function: { name: "f", arguments: "{}" } }],
          },
          { role: "tool", tool_call_id: "call_1", content: [{ type: "text", text: "y" }] },
        ],
      },
      { tools: [{ type: "function", function: { name: "f" } }], tool_choice: "auto" },
      { response_format: { type: "json_object" } },
      { reasoning_effort: "xhigh", verbosity: "low" },
      { store: true, metadata: { a: "b" } },
    ],
  }),
  "chat.completions.update": ({ client, completion }) => ({
    call: (params) => client.chat.completions.update(completion, params),
    takes: METADATA,
  }),
  "chat.completions.list": ({ client }) => ({
    call: (params) => client.chat.completions.list(params),
    takes: [...ORDERED, { metadata: { a: "b" } }, { metadata: null }, { model: MODEL }, undefined, null],
  }),
  "chat.completions.messages.list": ({ client, completion }) => ({
    call: (params) => client.chat.completions.messages.list(completion, params),
    takes: [...ORDERED, undefined, null],
  }),
  "embeddings.create": ({ client }) => ({
    call: (params: object) => client.embeddings.create({ input: "x", model: "mine", ...params }),
    takes: [
      { input: "text" },
      { input: ["one", "two"] },
      { encoding_format: "base64" },
      { encoding_format: "float" },
      { dimensions: 2 },
      { dimensions: null },
    ],
  }),
  "images.generate": ({ client }) => ({
    call: (params: object) => client.images.generate({ prompt: "x", ...params }),
    takes: [
      {},
      ...["auto", "low", "medium", "high", "max"].map((quality) => ({ quality })),
      ...["auto", "1024x1024", "1536x1024"].map((size) => ({ size })),
      { model: "gpt-image-of-tomorrow", n: 1, background: "opaque" },
      { n: null, size: null, quality: null, background: null, response_format: "b64_json", stream: false },
    ],
  }),
  "images.edit": ({ client }) => ({
    call: async (params: object) =>
      client.images.edit({ prompt: "x", image: await toFile(PNG, "a.png"), ...params }),
    takes: [
      {},
      { image: [new File([PNG], "a.png"), Buffer.from(PNG), new Response(PNG)] },
      { quality: "high", size: "auto", n: 1 },
      { mask: null, output_format: "png" },
      { mask: new File([PNG], "mask.png") },
    ],
  }),
};

async function* toStream(content: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(content);
}

function inStore(
  call: (client: OAuthCodexClient, file: string, params: never) => PromiseLike<unknown>,
  takes: readonly object[] = [{}],
): Row {
  return ({ client, store, file }) => ({
    call: async (params: object) => {
      await client.vectorStores.files.create(store, { file_id: file });
      return call(client, file, { vector_store_id: store, ...params } as never);
    },
    takes,
  });
}

function inBatch(
  call: (client: OAuthCodexClient, batch: string, params: never) => PromiseLike<unknown>,
  takes: readonly object[] = [{}],
): Row {
  return ({ client, store, file }) => ({
    call: async (params: object) => {
      const { id } = await client.vectorStores.fileBatches.create(store, { file_ids: [file] });
      return call(client, id, { vector_store_id: store, ...params } as never);
    },
    takes,
  });
}

describe("documented values are taken, with validationMode error as well", () => {
  it.each(Object.entries(ROWS))("%s", async (_, row) => {
    const { call, takes } = row(place);
    const refused: unknown[] = [];
    for (const params of takes) {
      await call(params as never).then(undefined, (error: Error) => refused.push([params, error.message]));
    }
    expect(refused).toEqual([]);
  });
});

describe("a filter", () => {
  const scalar = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const ordered = scalar.filter((value) => typeof value !== "boolean");
  const anything = fc.oneof(fc.double(), fc.constant(null), fc.array(fc.anything()), fc.anything());
  const key = fc.string({ minLength: 1 });
  const one = (types: readonly string[], value: fc.Arbitrary<unknown>) =>
    fc.record({ type: fc.constantFrom(...types), key, value });
  const { filter } = fc.letrec<{ filter: unknown }>((tie) => ({
    filter: fc.oneof(
      { depthSize: "small" },
      one(["eq", "ne"], scalar),
      one(["gt", "gte", "lt", "lte"], ordered),
      one(["in", "nin"], fc.array(scalar)),
      one(["eq", "gt", "in", "nin", "and", "like"], anything),
      fc.record({ type: fc.constantFrom("and", "or"), filters: fc.array(tie("filter"), { maxLength: 3 }) }),
    ),
  }));

  it("that the search understands is never refused before it, and no other is taken", async () => {
    const { client, store } = place;
    let followed = 0;
    await fc.assert(
      fc.asyncProperty(filter, async (filters) => {
        const asked = client.vectorStores.search(store, { query: "x", filters: filters as never });
        let understood = true;
        try {
          compileFilter(filters);
        } catch {
          understood = false;
        }
        if (understood) {
          followed++;
          await asked;
        } else await expect(asked).rejects.toMatchObject({ name: "BadRequestError", status: 400 });
      }),
      { numRuns: 300 },
    );
    expect(followed).toBeGreaterThan(30);
  });
});

describe("what no documentation knows", () => {
  it("goes by the mode, also inside a parameter: told once by its path, thrown, or not spoken of", async () => {
    const ranking_options = { ranker: "auto" as const, magic: 1 };
    const filters = { type: "eq" as const, key: "a", value: 1, scope: "all" };
    const strange = { query: "x", ranking_options, filters };
    const { client, store } = place;
    const error = await client.vectorStores.search(store, strange).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ParameterValidationError);
    expect((error as ParameterValidationError).issues.map(({ path }) => path).sort()).toEqual([
      "filters.scope",
      "ranking_options.magic",
    ]);
    const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
    const quiet = client.withOptions({ logger, logLevel: "warn" });
    await quiet.vectorStores.search(store, strange, { validationMode: "warn" });
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringMatching(/^vectorStores\.search: (?=.*filters\.scope)(?=.*ranking_options\.magic)/)],
    ]);
    await quiet.vectorStores.search(store, strange, { validationMode: "ignore" });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["null where a value is needed", { query: null }, "query"],
    ["a text that is no number", { query: "x", max_num_results: "20" }, "max_num_results"],
    ["NaN", { query: "x", max_num_results: Number.NaN }, "max_num_results"],
  ])("refuses %s", async (_, params, param) => {
    const asked = place.client.vectorStores.search(place.store, params as never);
    await expect(asked).rejects.toMatchObject({ status: 400, param });
  });

  it.each([{ limit: "many" }, { limit: "" }, { limit: "1.5" }, { limit: "0" }])(
    "refuses the query %j",
    async (query) => {
      await expect(place.client.files.list(query as never)).rejects.toMatchObject({
        status: 400,
        param: "limit",
      });
    },
  );
});
