/** A call of every method that works on the Codex profile, for a client and whatever else has its shape. */
import { vi } from "vitest";
import type { ResponseInputItem } from "../../src/generated/resources/responses/responses.ts";
import type { LocalMethod } from "../../src/generated/routes.ts";
import type { OAuthCodexClient } from "../../src/index.ts";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { text } from "../compat/support.ts";

const MODEL = "gpt-5.5";
const PNG = new File(
  ["\x89PNG\r\n\x1a\n"].map((each) => Buffer.from(each, "latin1")),
  "a.png",
);
const MESSAGES = [{ role: "user" as const, content: "hi" }];
const TOOL = {
  type: "function" as const,
  name: "look_up",
  parameters: { type: "object", properties: { word: { type: "string" } } },
  strict: false,
};
/** The option that embeddings are made by. */
export const embed = async (texts: string[]) => texts.map((each) => [1, each.length]);

/** What the calls find there. */
export interface Place {
  readonly emulator: CodexEmulator;
  readonly client: OAuthCodexClient;
  readonly file: string;
  readonly store: string;
  readonly conversation: string;
  readonly response: string;
  readonly completion: string;
}

export async function furnish(client: OAuthCodexClient, emulator: CodexEmulator): Promise<Place> {
  const { id: file } = await client.files.create({ file: text("some words"), purpose: "assistants" });
  const { id: store } = await client.vectorStores.create({});
  await client.vectorStores.files.createAndPoll(store, { file_id: file }, { pollIntervalMs: 1 });
  const { id: conversation } = await client.conversations.create({ items: [...MESSAGES] });
  emulator.script({ reasoning: "hm", text: "so" });
  const { id: response } = await client.responses.create({ model: MODEL, input: "hi", tools: [TOOL] });
  const { id: completion } = await client.chat.completions.create({
    model: MODEL,
    messages: MESSAGES,
    store: true,
  });
  return { emulator, client, file, store, conversation, response, completion };
}

const upload = async ({ client }: Place) =>
  (await client.uploads.create({ bytes: 1, filename: "a", mime_type: "text/plain", purpose: "batch" })).id;
const fileBatch = async ({ client, store, file }: Place) =>
  (await client.vectorStores.fileBatches.create(store, { file_ids: [file] })).id;
const batch = async ({ client }: Place) => {
  const line = { custom_id: "1", method: "POST", url: "/v1/responses", body: { model: MODEL, input: "x" } };
  const { id } = await client.files.create({ file: text(JSON.stringify(line)), purpose: "batch" });
  return client.batches.create({
    completion_window: "24h",
    endpoint: "/v1/responses",
    input_file_id: id,
  });
};
const background = async ({ client }: Place) =>
  (await client.responses.create({ model: MODEL, input: "hi", background: true })).id;
const items: ResponseInputItem[] = [
  { role: "user", content: "text" },
  { role: "assistant", content: "text" },
  { type: "function_call", call_id: "c", name: "f", arguments: "{}" },
  { type: "function_call_output", call_id: "c", output: "text" },
  { type: "reasoning", id: "rs_1", summary: [] },
];
const CALL = { reasoning: "hm", text: "so", toolCalls: [{ name: "look_up", arguments: {} }] };

/** Methods that are answered on this side, or whose answer is put together here. */
type Answered =
  | LocalMethod
  | "chat.completions.create"
  | "responses.inputTokens.count"
  | "responses.create"
  | "models.list"
  | "models.retrieve"
  | "images.generate"
  | "images.edit"
  | "embeddings.create"
  | "audio.transcriptions.create";

export const ROWS: { readonly [Id in Answered]: (place: Place) => Promise<unknown[]> } = {
  "files.create": async ({ client }) => [
    await client.files.create({ file: text("x"), purpose: "batch" }),
    await client.files.create({
      file: text("x"),
      purpose: "batch",
      expires_after: { anchor: "created_at", seconds: 3600 },
    }),
  ],
  "files.retrieve": async ({ client, file }) => [await client.files.retrieve(file)],
  "files.list": async ({ client }) => [await client.files.list()],
  "files.delete": async ({ client, file }) => [await client.files.delete(file)],
  "files.content": async ({ client, file }) => [await (await client.files.content(file)).text()],
  "uploads.create": async ({ client }) => [
    await client.uploads.create({ bytes: 1, filename: "a", mime_type: "", purpose: "batch" }),
  ],
  "uploads.cancel": async (given) => [await given.client.uploads.cancel(await upload(given))],
  "uploads.parts.create": async (given) => [
    await given.client.uploads.parts.create(await upload(given), { data: text("x") }),
  ],
  "uploads.complete": async (given) => {
    const id = await upload(given);
    const part = await given.client.uploads.parts.create(id, { data: text("x") });
    return [await given.client.uploads.complete(id, { part_ids: [part.id] })];
  },
  "vectorStores.create": async ({ client }) => [
    await client.vectorStores.create({}),
    await client.vectorStores.create({
      description: "d",
      expires_after: { anchor: "last_active_at", days: 1 },
    }),
  ],
  "vectorStores.retrieve": async ({ client, store }) => [await client.vectorStores.retrieve(store)],
  "vectorStores.update": async ({ client, store }) => [
    await client.vectorStores.update(store, { name: "n" }),
  ],
  "vectorStores.list": async ({ client }) => [await client.vectorStores.list()],
  "vectorStores.delete": async ({ client, store }) => [await client.vectorStores.delete(store)],
  "vectorStores.search": async ({ client, store }) => [
    await client.vectorStores.search(store, { query: "words" }),
  ],
  "vectorStores.files.create": async ({ client, store, file }) => [
    await client.vectorStores.files.create(store, { file_id: file }),
    await client.vectorStores.files.create(store, { file_id: file, attributes: { a: 1 } }),
  ],
  "vectorStores.files.retrieve": async ({ client, store, file }) => [
    await client.vectorStores.files.retrieve(file, { vector_store_id: store }),
  ],
  "vectorStores.files.update": async ({ client, store, file }) => [
    await client.vectorStores.files.update(file, { vector_store_id: store, attributes: null }),
  ],
  "vectorStores.files.list": async ({ client, store }) => [await client.vectorStores.files.list(store)],
  "vectorStores.files.delete": async ({ client, store, file }) => [
    await client.vectorStores.files.delete(file, { vector_store_id: store }),
  ],
  "vectorStores.files.content": async ({ client, store, file }) => [
    await client.vectorStores.files.content(file, { vector_store_id: store }),
  ],
  "vectorStores.fileBatches.create": async ({ client, store, file }) => [
    await client.vectorStores.fileBatches.create(store, { file_ids: [file] }),
  ],
  "vectorStores.fileBatches.retrieve": async (given) => [
    await given.client.vectorStores.fileBatches.retrieve(await fileBatch(given), {
      vector_store_id: given.store,
    }),
  ],
  "vectorStores.fileBatches.cancel": async (given) => [
    await given.client.vectorStores.fileBatches.cancel(await fileBatch(given), {
      vector_store_id: given.store,
    }),
  ],
  "vectorStores.fileBatches.listFiles": async (given) => [
    await given.client.vectorStores.fileBatches.listFiles(await fileBatch(given), {
      vector_store_id: given.store,
    }),
  ],
  "batches.create": async (given) => [await batch(given)],
  "batches.retrieve": async (given) => {
    const { id } = await batch(given);
    const first = await given.client.batches.retrieve(id);
    const last = await vi.waitUntil(async () => {
      const seen = await given.client.batches.retrieve(id);
      return seen.status === "completed" && seen;
    });
    return [first, last];
  },
  "batches.list": async (given) => {
    await batch(given);
    return [await given.client.batches.list()];
  },
  "batches.cancel": async (given) => [await given.client.batches.cancel((await batch(given)).id)],
  "chat.completions.create": async ({ emulator, client }) => {
    emulator.script("text", CALL);
    const tools = [{ type: "function" as const, function: { name: "look_up" } }];
    return [
      await client.chat.completions.create({ model: MODEL, messages: MESSAGES }),
      await client.chat.completions.create({ model: MODEL, messages: MESSAGES, tools }),
    ];
  },
  "chat.completions.retrieve": async ({ client, completion }) => [
    await client.chat.completions.retrieve(completion),
  ],
  "chat.completions.update": async ({ client, completion }) => [
    await client.chat.completions.update(completion, { metadata: {} }),
  ],
  "chat.completions.list": async ({ client }) => [await client.chat.completions.list()],
  "chat.completions.delete": async ({ client, completion }) => [
    await client.chat.completions.delete(completion),
  ],
  "chat.completions.messages.list": async ({ client, completion }) => [
    await client.chat.completions.messages.list(completion),
  ],
  "responses.create": async ({ client, response, conversation }) => [
    await client.responses.create({ model: MODEL, input: "hi" }),
    await client.responses.create({ model: MODEL, input: "hi", tools: [TOOL] }),
    await client.responses.create({ model: MODEL, input: "hi", previous_response_id: response }),
    await client.responses.create({ model: MODEL, input: "hi", conversation }),
    await client.responses.create({ model: MODEL, input: "hi", background: true }),
  ],
  "responses.retrieve": async ({ client, response }) => [await client.responses.retrieve(response)],
  "responses.delete": async ({ client, response }) => [await client.responses.delete(response)],
  "responses.cancel": async (given) => {
    given.emulator.script({ text: "so", pace: 500 });
    return [await given.client.responses.cancel(await background(given))];
  },
  "responses.compact": async ({ client }) => [await client.responses.compact({ model: MODEL, input: "hi" })],
  "responses.inputItems.list": async ({ client, response }) => [
    await client.responses.inputItems.list(response),
  ],
  "responses.inputTokens.count": async ({ client }) => [
    await client.responses.inputTokens.count({ model: MODEL, input: "hi" }),
  ],
  "conversations.create": async ({ client }) => [
    await client.conversations.create(),
    await client.conversations.create({ items }),
  ],
  "conversations.retrieve": async ({ client, conversation }) => [
    await client.conversations.retrieve(conversation),
  ],
  "conversations.update": async ({ client, conversation }) => [
    await client.conversations.update(conversation, { metadata: null }),
  ],
  "conversations.delete": async ({ client, conversation }) => [
    await client.conversations.delete(conversation),
  ],
  "conversations.items.create": async ({ client, conversation }) => [
    await client.conversations.items.create(conversation, { items }),
  ],
  "conversations.items.retrieve": async ({ client, conversation }) => {
    const { data } = await client.conversations.items.create(conversation, { items });
    return await Promise.all(
      data.map(({ id }) =>
        client.conversations.items.retrieve(String(id), { conversation_id: conversation }),
      ),
    );
  },
  "conversations.items.list": async ({ emulator, client, conversation }) => {
    await client.conversations.items.create(conversation, { items });
    emulator.script(CALL);
    await client.responses.create({ model: MODEL, input: "hi", tools: [TOOL], conversation });
    return [await client.conversations.items.list(conversation)];
  },
  "conversations.items.delete": async ({ client, conversation: conversation_id }) => {
    const { data } = await client.conversations.items.list(conversation_id);
    return [await client.conversations.items.delete(String(data[0]?.id), { conversation_id })];
  },
  "models.list": async ({ client }) => [await client.models.list()],
  "models.retrieve": async ({ client }) => [await client.models.retrieve(MODEL)],
  "images.generate": async ({ client }) => [await client.images.generate({ prompt: "x" })],
  "images.edit": async ({ client }) => [
    await client.images.edit({ prompt: "x", image: PNG }),
    await client.images.edit({ prompt: "x", image: [PNG], mask: PNG }),
  ],
  "embeddings.create": async ({ client }) => [
    await client.embeddings.create({ input: "x", model: "any" }),
    await client.embeddings.create({ input: ["x", "y"], model: "any", dimensions: 2 }),
  ],
  "audio.transcriptions.create": async ({ client }) => [
    await client.audio.transcriptions.create({ file: text("x"), model: "whisper-1" }),
  ],
};

const REQUEST = { model: MODEL, input: "hi", tools: [TOOL], stream: true as const };
const CHAT = { model: MODEL, messages: MESSAGES, stream: true as const };

export const STREAMS: Readonly<Record<string, (place: Place) => Promise<AsyncIterable<unknown>>>> = {
  "chat.completions.create": ({ client }) => client.chat.completions.create(CHAT),
  "chat.completions.create with usage": ({ emulator, client }) => {
    emulator.script(CALL);
    const tools = [{ type: "function" as const, function: { name: "look_up" } }];
    return client.chat.completions.create({ ...CHAT, tools, stream_options: { include_usage: true } });
  },
  "responses.create": ({ emulator, client }) => {
    emulator.script(CALL);
    return client.responses.create(REQUEST);
  },
  "responses.create in the background": ({ emulator, client }) => {
    emulator.script(CALL);
    return client.responses.create({ ...REQUEST, background: true });
  },
  "responses.create with file_search": ({ emulator, client, store }) => {
    emulator.script({ toolCalls: [{ name: "file_search", arguments: { queries: ["words"] } }] }, "so");
    const tools = [{ type: "file_search" as const, vector_store_ids: [store] }];
    return client.responses.create({ ...REQUEST, tools, include: ["file_search_call.results"] });
  },
  "responses.retrieve": async ({ emulator, client }) => {
    emulator.script(CALL);
    const { id } = await client.responses.create({ ...REQUEST, stream: false });
    return client.responses.retrieve(id, { stream: true });
  },
};
