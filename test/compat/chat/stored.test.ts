import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import type { ChatCompletion } from "../../../src/generated/resources/chat/completions/completions.ts";
import type { ClientOptions, OAuthCodexClient } from "../../../src/index.ts";
import { onEnd, temporaryFolder } from "../support.ts";
import { useEmulator } from "./support.ts";

const bench = useEmulator();
const engines: Record<string, () => Promise<ClientOptions>> = {
  memory: async () => ({ storage: memoryStorage() }),
  sqlite: async () => ({ compatStorageDir: await temporaryFolder() }),
};
const connect = (options: ClientOptions, time?: { readonly now: () => number }): OAuthCodexClient => {
  const client = bench.connect({ logLevel: "off", ...options }, time);
  onEnd(() => client.close());
  return client;
};
const ask = (content: string, more: object = {}) => ({
  model: "gpt-5.5",
  messages: [{ role: "user" as const, content }],
  store: true,
  ...more,
});

/** With what this package tells besides. */
const reported = (completion: ChatCompletion) =>
  completion as ChatCompletion & { dropped_parameters: string[] };

describe.each(Object.entries(engines))("stored chat completions on the %s engine", (_, options) => {
  it("are fetched, changed and deleted", async () => {
    const client = connect(await options());
    const made = await client.chat.completions.create(ask("one", { metadata: { topic: "sea" } }));
    const { dropped_parameters: dropped, ...completion } = reported(made);
    expect(dropped).toEqual([]);
    expect(await client.chat.completions.retrieve(made.id)).toEqual({
      ...completion,
      metadata: { topic: "sea" },
    });
    const changed = await client.chat.completions.update(made.id, { metadata: { topic: "land" } });
    expect(changed).toEqual({ ...completion, metadata: { topic: "land" } });
    expect(await client.chat.completions.retrieve(made.id)).toEqual(changed);
    expect(await client.chat.completions.delete(made.id)).toEqual({
      id: made.id,
      object: "chat.completion.deleted",
      deleted: true,
    });
    for (const look of [
      () => client.chat.completions.retrieve(made.id),
      () => client.chat.completions.update(made.id, { metadata: null }),
      () => client.chat.completions.delete(made.id),
      () => client.chat.completions.messages.list(made.id),
    ]) {
      await expect(look()).rejects.toMatchObject({ status: 404, param: "completion_id" });
    }
  });

  it("are nobody's but those of the account that asked", async () => {
    const folder = await options();
    const client = connect(folder);
    const { id } = await client.chat.completions.create(ask("one"));
    const stranger = connect({
      ...folder,
      accessToken: await bench.emulator.accessToken({ accountId: "somebody-else" }),
    });
    for (const look of [
      () => stranger.chat.completions.retrieve(id),
      () => stranger.chat.completions.update(id, { metadata: { mine: "yes" } }),
      () => stranger.chat.completions.delete(id),
      () => stranger.chat.completions.messages.list(id),
    ]) {
      await expect(look()).rejects.toMatchObject({ status: 404 });
    }
    expect((await stranger.chat.completions.list()).data).toEqual([]);
    expect(await client.chat.completions.retrieve(id)).toMatchObject({ id, metadata: {} });
  });

  it("are kept when they are streamed, before the stream ends", async () => {
    const client = connect(await options());
    bench.emulator.script({ text: "A wave.", toolCalls: [{ name: "look", arguments: { at: "sea" } }] });
    const tools = [{ type: "function" as const, function: { name: "look" } }];
    let id = "";
    const stream = await client.chat.completions.create({ ...ask("one", { tools }), stream: true });
    for await (const chunk of stream) {
      id = chunk.id;
      if (!chunk.choices[0]?.finish_reason) continue;
      expect(await client.chat.completions.retrieve(id)).toMatchObject({
        choices: [
          {
            message: { content: "A wave.", tool_calls: [{ function: { name: "look" } }] },
            finish_reason: "tool_calls",
          },
        ],
        usage: { total_tokens: expect.any(Number) },
      });
    }
    expect(id).toMatch(/^chatcmpl-/);
  });

  it("are listed, by model, by metadata, in either order, page by page", async () => {
    const client = connect(await options());
    const made: string[] = [];
    for (let index = 0; index < 6; index++) {
      const model = index === 0 ? "gpt-5.4" : "gpt-5.5";
      const metadata = { parity: index % 2 ? "odd" : "even", number: String(index) };
      made.push((await client.chat.completions.create(ask(String(index), { model, metadata }))).id);
    }
    const list = async (query: object): Promise<number[]> => {
      const ids: number[] = [];
      for await (const { id } of client.chat.completions.list(query)) ids.push(made.indexOf(id));
      return ids;
    };
    expect(await list({})).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await list({ order: "desc", limit: 2 })).toEqual([5, 4, 3, 2, 1, 0]);
    expect(await list({ model: "gpt-5.4" })).toEqual([0]);
    expect(await list({ metadata: { parity: "odd" }, limit: 1 })).toEqual([1, 3, 5]);
    expect(await list({ metadata: { parity: "odd", number: "2" } })).toEqual([]);
    expect(await list({ after: made[3] })).toEqual([4, 5]);
    const page = await client.chat.completions.list({ limit: 2 });
    expect(page).toMatchObject({ has_more: true, data: [{ id: made[0], metadata: { number: "0" } }, {}] });
    await expect(client.chat.completions.list({ limit: 101 })).rejects.toMatchObject({
      status: 400,
      param: "limit",
    });
    await expect(client.chat.completions.list({ after: "chatcmpl-none" })).rejects.toMatchObject({
      status: 400,
      param: "after",
    });
  });

  it("list the messages that they answered", async () => {
    const client = connect(await options());
    const { id } = await client.chat.completions.create({
      ...ask(""),
      messages: [
        { role: "system", content: "Be brief." },
        {
          role: "user",
          content: [
            { type: "text", text: "What is" },
            { type: "text", text: "this?" },
          ],
        },
      ],
    });
    const messages = await client.chat.completions.messages.list(id);
    expect(messages.data).toEqual([
      { id: `${id}-0`, role: "system", content: "Be brief.", content_parts: null, name: null },
      {
        id: `${id}-1`,
        role: "user",
        content: "What is\nthis?",
        content_parts: [
          { type: "text", text: "What is" },
          { type: "text", text: "this?" },
        ],
        name: null,
      },
    ]);
    const [last] = (await client.chat.completions.messages.list(id, { order: "desc", limit: 1 })).data;
    expect(last?.id).toBe(`${id}-1`);
    const all: string[] = [];
    for await (const message of client.chat.completions.messages.list(id, { limit: 1 })) all.push(message.id);
    expect(all).toEqual([`${id}-0`, `${id}-1`]);
  });

  it("are forgotten when their time is over", async () => {
    let now = Date.now();
    const client = connect({ ...(await options()), continuity: { days: 2 } }, { now: () => now });
    const { id } = await client.chat.completions.create(ask("one"));
    now += 86_400_000;
    expect(await client.chat.completions.retrieve(id)).toMatchObject({ id });
    now += 86_400_000;
    await expect(client.chat.completions.retrieve(id)).rejects.toMatchObject({ status: 404 });
    expect((await client.chat.completions.list()).data).toEqual([]);
  });

  it("are nobody else's", async () => {
    const shared = await options();
    const client = connect(shared);
    const { id } = await client.chat.completions.create(ask("one"));
    const other = connect({ ...shared, accountId: "another" });
    await expect(other.chat.completions.retrieve(id)).rejects.toMatchObject({ status: 404 });
    expect((await other.chat.completions.list()).data).toEqual([]);
    await expect(other.chat.completions.delete(id)).rejects.toMatchObject({ status: 404 });
    expect(await client.chat.completions.retrieve(id)).toMatchObject({ id });
  });
});

describe("chat completions that are not stored", () => {
  const none = async (client: OAuthCodexClient): Promise<void> =>
    expect((await client.chat.completions.list()).data).toEqual([]);

  it("are those without store: true; their metadata is named as left out", async () => {
    const client = connect({ storage: memoryStorage() });
    const made = await client.chat.completions.create({
      ...ask("one", { metadata: { a: "b" } }),
      store: false,
    });
    expect(reported(made).dropped_parameters).toEqual(["metadata"]);
    await client.chat.completions.create({ model: "gpt-5.5", messages: [{ role: "user", content: "one" }] });
    await none(client);
  });

  it("are those of a client that keeps nothing", async () => {
    const client = connect({ storage: memoryStorage(), continuity: "off" });
    expect(reported(await client.chat.completions.create(ask("one"))).dropped_parameters).toEqual(["store"]);
    await none(client);
  });

  it("are those that failed; one that was cut short is stored as it is", async () => {
    const client = connect({ storage: memoryStorage() });
    bench.emulator.script({ text: "A", error: { code: "server_error", message: "Gone" } });
    await expect(client.chat.completions.create(ask("one"))).rejects.toThrow("Gone");
    bench.emulator.script({ text: "A", error: { code: "server_error", message: "Gone" } });
    const stream = await client.chat.completions.create({ ...ask("one"), stream: true });
    await expect(
      (async () => {
        for await (const _ of stream);
      })(),
    ).rejects.toThrow("Gone");
    await none(client);
    bench.emulator.script({ text: "A", incomplete: "max_output_tokens" });
    const { id } = await client.chat.completions.create(ask("one"));
    expect(await client.chat.completions.retrieve(id)).toMatchObject({
      choices: [{ finish_reason: "length" }],
    });
  });

  it("are those whose stream is left early", async () => {
    const client = connect({ storage: memoryStorage() });
    const stream = await client.chat.completions.create({ ...ask("one"), stream: true });
    for await (const _ of stream) break;
    await none(client);
  });

  it("come all the same where they cannot be written down", async () => {
    const storage = memoryStorage();
    storage.commit = async () => {
      throw new Error("the disk is full");
    };
    const told: string[] = [];
    const logger = { error() {}, info() {}, debug() {}, warn: (text: string) => told.push(text) };
    const client = connect({ storage, logger, logLevel: "warn" });
    const { choices } = await client.chat.completions.create(ask("one"));
    expect(choices[0]?.message.content).toBe("echo: one");
    expect(told).toEqual([expect.stringContaining("the disk is full")]);
  });

  it("are refused with metadata that the API would refuse", async () => {
    const client = connect({ storage: memoryStorage() });
    const metadata = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, "v"]));
    await expect(client.chat.completions.create(ask("one", { metadata }))).rejects.toMatchObject({
      status: 400,
      param: "metadata",
    });
    expect(bench.bodies()).toEqual([]);
  });
});
