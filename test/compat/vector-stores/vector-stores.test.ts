import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import type { ClientOptions, OAuthCodexClient } from "../../../src/index.ts";
import { localClient, onEnd, temporaryFolder, text } from "../support.ts";

const engines: Record<string, () => Promise<ClientOptions>> = {
  memory: async () => ({ storage: memoryStorage() }),
  sqlite: async () => ({ compatStorageDir: await temporaryFolder() }),
};

const soon = { pollIntervalMs: 20 };

describe.each(Object.entries(engines))("vector stores on the %s engine", (_, options) => {
  const make = async (): Promise<OAuthCodexClient> => localClient(await options());

  async function filled(contents: Record<string, string>): Promise<{ client: OAuthCodexClient; id: string }> {
    const client = await make();
    const { id } = await client.vectorStores.create({ name: "shelf" });
    const files = Object.entries(contents).map(([name, content]) => text(content, name));
    await client.vectorStores.fileBatches.uploadAndPoll(id, { files }, soon);
    return { client, id };
  }

  const found = async (client: OAuthCodexClient, id: string, query: string): Promise<string[]> =>
    (await client.vectorStores.search(id, { query })).data.map(({ filename }) => filename);

  it("are created, fetched, changed, listed and deleted", async () => {
    const client = await make();
    const store = await client.vectorStores.create({
      name: "shelf",
      description: "books",
      metadata: { team: "a" },
      expires_after: { anchor: "last_active_at", days: 2 },
    });
    expect(store).toMatchObject({
      id: expect.stringMatching(/^vs_/),
      object: "vector_store",
      name: "shelf",
      description: "books",
      status: "completed",
      usage_bytes: 0,
      file_counts: { in_progress: 0, completed: 0, failed: 0, cancelled: 0, total: 0 },
      metadata: { team: "a" },
      expires_after: { anchor: "last_active_at", days: 2 },
      expires_at: store.created_at + 2 * 86_400,
      last_active_at: store.created_at,
    });
    expect(await client.vectorStores.retrieve(store.id)).toEqual(store);
    const changed = await client.vectorStores.update(store.id, { name: "desk", expires_after: null });
    expect(changed).toMatchObject({ name: "desk", metadata: { team: "a" }, expires_at: null });
    const other = await client.vectorStores.create({});
    expect((await client.vectorStores.list()).data.map(({ id }) => id)).toEqual([other.id, store.id]);
    expect(await client.vectorStores.delete(store.id)).toEqual({
      id: store.id,
      object: "vector_store.deleted",
      deleted: true,
    });
    await expect(client.vectorStores.retrieve(store.id)).rejects.toMatchObject({ status: 404 });
  });

  it("index a file in the background, with a state that can be watched", async () => {
    const client = await make();
    const { id: fileId } = await client.files.create({
      file: text("The fox sleeps.", "fox.md"),
      purpose: "assistants",
    });
    const { id } = await client.vectorStores.create({});
    const begun = await client.vectorStores.files.create(id, { file_id: fileId, attributes: { year: 2020 } });
    expect(begun).toMatchObject({
      id: fileId,
      object: "vector_store.file",
      vector_store_id: id,
      status: "in_progress",
      last_error: null,
      attributes: { year: 2020 },
      chunking_strategy: {
        type: "static",
        static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 },
      },
    });
    const done = await client.vectorStores.files.poll(id, fileId, soon);
    expect(done).toMatchObject({ status: "completed", usage_bytes: 15 });
    expect(await client.vectorStores.retrieve(id)).toMatchObject({
      status: "completed",
      usage_bytes: 15,
      file_counts: { completed: 1, total: 1 },
    });
    const page = await client.vectorStores.search(id, { query: "fox" });
    expect(page.data).toEqual([
      {
        file_id: fileId,
        filename: "fox.md",
        score: expect.any(Number),
        attributes: { year: 2020 },
        content: [{ type: "text", text: "The fox sleeps." }],
      },
    ]);
    const content = await client.vectorStores.files.content(fileId, { vector_store_id: id });
    expect(content.data).toEqual([{ type: "text", text: "The fox sleeps." }]);
  });

  it.each([
    ["an empty file", text("", "empty.txt"), "invalid_file"],
    [
      "a file nobody can read",
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 13])], "x.png", {
        type: "image/png",
      }),
      "unsupported_file",
    ],
  ])("end %s as failed, with the reason", async (_, file, code) => {
    const client = await make();
    const { id } = await client.vectorStores.create({});
    const done = await client.vectorStores.files.uploadAndPoll(id, file, soon);
    expect(done).toMatchObject({ status: "failed", last_error: { code, message: expect.any(String) } });
    expect(await client.vectorStores.retrieve(id)).toMatchObject({
      status: "completed",
      file_counts: { failed: 1, total: 1 },
    });
    await expect(client.vectorStores.files.content(done.id, { vector_store_id: id })).rejects.toMatchObject({
      status: 400,
      code: "invalid_state",
    });
  });

  it("find what fits, in any script, and forget what is deleted", async () => {
    const { client, id } = await filled({
      "cats.txt": "고양이는 낮에 잔다",
      "dogs.txt": "개는 밤에 짖는다",
      "ship.txt": "A ship at sea",
    });
    expect(await found(client, id, "고양이")).toEqual(["cats.txt"]);
    expect(await found(client, id, "ships")).toEqual(["ship.txt"]);
    const files = (await client.files.list()).data;
    const cats = files.find(({ filename }) => filename === "cats.txt");
    await client.files.delete(cats?.id as string);
    expect(await found(client, id, "고양이")).toEqual([]);
    expect(await client.vectorStores.retrieve(id)).toMatchObject({ file_counts: { total: 2 } });
    const ship = files.find(({ filename }) => filename === "ship.txt");
    await client.vectorStores.files.delete(ship?.id as string, { vector_store_id: id });
    expect(await found(client, id, "ship")).toEqual([]);
    expect(await client.files.retrieve(ship?.id as string)).toMatchObject({ filename: "ship.txt" });
  });

  it("filter by attributes, also by those that were changed later", async () => {
    const { client, id } = await filled({ "a.txt": "same words", "b.txt": "same words" });
    const page = await client.vectorStores.files.list(id, { order: "asc" });
    const files = await Promise.all(page.data.map(({ id: file }) => client.files.retrieve(file)));
    for (const { id: file, filename } of files) {
      const updated = await client.vectorStores.files.update(file, {
        vector_store_id: id,
        attributes: { name: filename, size: filename === "a.txt" ? 1 : 2 },
      });
      expect(updated.attributes).toMatchObject({ name: filename });
    }
    const { data } = await client.vectorStores.search(id, {
      query: "same words",
      filters: { type: "and", filters: [{ type: "gt", key: "size", value: 1 }] },
    });
    expect(data.map(({ filename }) => filename)).toEqual(["b.txt"]);
  });

  it("list their files by state, in pages", async () => {
    const { client, id } = await filled({ "a.txt": "one", "b.txt": "two", "c.txt": "", "d.txt": "four" });
    const all: string[] = [];
    for await (const { id: file } of client.vectorStores.files.list(id, { limit: 3 })) all.push(file);
    expect(new Set(all).size).toBe(4);
    const failed = await client.vectorStores.files.list(id, { filter: "failed" });
    expect(failed.data).toHaveLength(1);
    const first = await client.vectorStores.files.list(id, { before: all[2] as string });
    expect(first.data.map(({ id: file }) => file)).toEqual(all.slice(0, 2));
    for await (const { id: file } of client.vectorStores.files.list(id, { limit: 2 })) {
      await client.vectorStores.files.delete(file, { vector_store_id: id });
    }
    expect((await client.vectorStores.files.list(id)).data).toEqual([]);
  });

  it("take batches with a setting for each file", async () => {
    const client = await make();
    const { id } = await client.vectorStores.create({});
    const [one, two] = await Promise.all(
      ["one", "two"].map((word) => client.files.create({ file: text(word), purpose: "assistants" })),
    );
    const batch = await client.vectorStores.fileBatches.createAndPoll(
      id,
      {
        files: [
          { file_id: one?.id as string, attributes: { n: 1 } },
          {
            file_id: two?.id as string,
            chunking_strategy: {
              type: "static",
              static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 20 },
            },
          },
        ],
      },
      soon,
    );
    expect(batch).toMatchObject({
      id: expect.stringMatching(/^vsfb_/),
      object: "vector_store.files_batch",
      status: "completed",
      file_counts: { completed: 2, total: 2 },
    });
    const files = await client.vectorStores.fileBatches.listFiles(batch.id, {
      vector_store_id: id,
      order: "asc",
    });
    expect(files.data.map(({ attributes }) => attributes)).toEqual([{ n: 1 }, {}]);
    expect(files.data[1]?.chunking_strategy).toMatchObject({ static: { max_chunk_size_tokens: 100 } });
    const cancelled = await client.vectorStores.fileBatches.cancel(batch.id, { vector_store_id: id });
    // What is indexed stays indexed.
    expect(cancelled).toMatchObject({ status: "cancelled", file_counts: { completed: 2, cancelled: 0 } });
  });

  it("are waited for by their id", async () => {
    const client = await make();
    const { id } = await client.vectorStores.create({});
    const file = await client.files.create({ file: text("one"), purpose: "assistants" });
    const begun = await client.vectorStores.fileBatches.create(id, { file_ids: [file.id] });
    expect(begun.status).toBe("in_progress");
    const batch = await client.vectorStores.fileBatches.poll(id, begun.id, soon);
    expect(batch).toMatchObject({ id: begun.id, status: "completed", file_counts: { completed: 1 } });
  });

  it("tell how far uploading and indexing is", async () => {
    const client = await make();
    const { id } = await client.vectorStores.create({});
    const before = await client.files.create({ file: text("zero"), purpose: "assistants" });
    const seen: { uploaded: number; indexed: number; total: number }[] = [];
    const batch = await client.vectorStores.fileBatches.uploadAndPoll(
      id,
      { files: ["one", "two", "three"].map((word) => text(word, `${word}.txt`)), fileIds: [before.id] },
      { ...soon, onProgress: (progress) => seen.push(progress) },
    );
    expect(batch.file_counts).toMatchObject({ completed: 4 });
    expect(seen.slice(0, 3)).toEqual([2, 3, 4].map((uploaded) => ({ uploaded, indexed: 0, total: 4 })));
    expect(seen.at(-1)).toEqual({ uploaded: 4, indexed: 4, total: 4 });
    for (const [index, { indexed }] of seen.entries()) {
      expect(indexed).toBeGreaterThanOrEqual(seen[index - 1]?.indexed ?? 0);
    }
  });

  it("take nothing of a batch that names a file which is not there", async () => {
    const { client, id } = await filled({ "a.txt": "one" });
    const [file] = (await client.files.list()).data;
    await expect(
      client.vectorStores.fileBatches.create(id, { file_ids: [file?.id as string, "file-none"] }),
    ).rejects.toMatchObject({ status: 404, param: "file_ids" });
    expect(await client.vectorStores.retrieve(id)).toMatchObject({ file_counts: { completed: 1, total: 1 } });
  });

  it("expire after days without use, and say so", async () => {
    const given = await options();
    let now = Date.now();
    const client = localClient(given, { now: () => now });
    const { id } = await client.vectorStores.create({
      expires_after: { anchor: "last_active_at", days: 1 },
    });
    await client.vectorStores.files.uploadAndPoll(id, text("words"), soon);
    now += 23 * 3_600_000;
    expect(await found(client, id, "words")).toEqual(["note.txt"]);
    now += 23 * 3_600_000;
    expect(await client.vectorStores.retrieve(id)).toMatchObject({ status: "completed" });
    now += 2 * 3_600_000;
    expect(await client.vectorStores.retrieve(id)).toMatchObject({ status: "expired" });
    await expect(client.vectorStores.search(id, { query: "words" })).rejects.toMatchObject({
      status: 400,
      code: "vector_store_expired",
    });
    const [file] = (await client.files.list()).data;
    await expect(client.vectorStores.files.create(id, { file_id: file?.id as string })).rejects.toMatchObject(
      { code: "vector_store_expired" },
    );
  });

  it("no longer serve a file whose time is over", async () => {
    let now = Date.now();
    const client = localClient(await options(), { now: () => now });
    const { id } = await client.vectorStores.create({});
    const file = await client.files.create({
      file: text("fleeting"),
      purpose: "assistants",
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    await client.vectorStores.files.createAndPoll(id, { file_id: file.id }, soon);
    expect(await found(client, id, "fleeting")).toEqual(["note.txt"]);
    now += 3_600_000;
    await expect(client.files.retrieve(file.id)).rejects.toMatchObject({ status: 404 });
    expect(await found(client, id, "fleeting")).toEqual([]);
    expect((await client.files.list()).data).toEqual([]);
    expect(await client.vectorStores.retrieve(id)).toMatchObject({ file_counts: { total: 0 } });
  });

  it.each([
    ["retrieve", (c: OAuthCodexClient) => c.vectorStores.retrieve("vs_none")],
    ["update", (c: OAuthCodexClient) => c.vectorStores.update("vs_none", { name: "x" })],
    ["delete", (c: OAuthCodexClient) => c.vectorStores.delete("vs_none")],
    ["search", (c: OAuthCodexClient) => c.vectorStores.search("vs_none", { query: "x" })],
    ["files.list", (c: OAuthCodexClient) => c.vectorStores.files.list("vs_none")],
    ["files.create", (c: OAuthCodexClient) => c.vectorStores.files.create("vs_none", { file_id: "file-x" })],
    [
      "files.retrieve",
      (c: OAuthCodexClient) => c.vectorStores.files.retrieve("file-x", { vector_store_id: "vs_none" }),
    ],
    [
      "fileBatches.retrieve",
      (c: OAuthCodexClient) => c.vectorStores.fileBatches.retrieve("vsfb_x", { vector_store_id: "vs_none" }),
    ],
  ])("refuse %s of an unknown store", async (_, act) => {
    await expect(act(await make())).rejects.toMatchObject({
      status: 404,
      error: { message: "No such vector store: 'vs_none'." },
    });
  });

  it.each([
    ["an empty query", { query: " " }, "query"],
    ["too many results", { query: "x", max_num_results: 51 }, "max_num_results"],
    ["no results", { query: "x", max_num_results: 0 }, "max_num_results"],
    ["a threshold above 1", { query: "x", ranking_options: { score_threshold: 2 } }, "ranking_options"],
    ["a filter that is none", { query: "x", filters: { type: "like", key: "a", value: 1 } }, "filters"],
    [
      "a filter that is broken inside",
      {
        query: "x",
        filters: { type: "and", filters: [{ type: "eq", key: "a", value: "b" }, { type: "gt" }] },
      },
      "filters",
    ],
  ])("refuse a search with %s, naming the parameter", async (_, params, param) => {
    const { client, id } = await filled({ "a.txt": "x" });
    await expect(client.vectorStores.search(id, params as never)).rejects.toMatchObject({
      status: 400,
      param: expect.stringMatching(new RegExp(`^${param}`)),
    });
  });

  it("says where in a filter the fault is", async () => {
    const { client, id } = await filled({ "a.txt": "x" });
    const filters = {
      type: "or",
      filters: [
        { type: "eq", key: "a", value: 1 },
        { type: "and", filters: [{ type: "gt", key: "b", value: true }] },
      ],
    };
    await expect(client.vectorStores.search(id, { query: "x", filters } as never)).rejects.toMatchObject({
      status: 400,
      param: "filters.filters[1].filters[0].value",
    });
  });

  it.each([
    ["vectorStores.list", (c: OAuthCodexClient, _id: string, query: object) => c.vectorStores.list(query)],
    [
      "vectorStores.files.list",
      (c: OAuthCodexClient, id: string, query: object) => c.vectorStores.files.list(id, query),
    ],
  ])("refuse a limit, an order and cursors of %s that make no sense", async (_, list) => {
    const { client, id } = await filled({ "a.txt": "x" });
    const elsewhere = await client.files.create({ file: text("y"), purpose: "assistants" });
    for (const [param, value] of [
      ["limit", 0],
      ["limit", 101],
      ["limit", 2.5],
      ["order", "sideways"],
      ["after", "vs_none"],
      // A file, but none of this list.
      ["after", elsewhere.id],
      ["before", "file-none"],
    ] as const) {
      await expect(list(client, id, { [param]: value })).rejects.toMatchObject({ status: 400, param });
    }
  });

  it("give a long text back as it was, whatever its characters are made of", async () => {
    // Text is written in pieces of 256 Ki: here one of them would end in the middle of a character.
    const long = `${"a ".repeat(128 * 1024 - 1)}b😀${" 끝".repeat(1000)}`;
    const { client, id } = await filled({ "long.txt": long });
    const [file] = (await client.files.list()).data;
    const { data } = await client.vectorStores.files.content(file?.id as string, { vector_store_id: id });
    expect(data[0]?.text === long).toBe(true);
  });

  it("forget the chunks of a file that is put in a second time, and find it by its new ones", async () => {
    const { client, id } = await filled({ "a.txt": "one text" });
    const [file] = (await client.files.list()).data;
    await client.vectorStores.files.createAndPoll(id, { file_id: file?.id as string }, soon);
    expect(await found(client, id, "text")).toEqual(["a.txt"]);
    expect(await client.vectorStores.retrieve(id)).toMatchObject({ file_counts: { completed: 1, total: 1 } });
  });

  it.each([
    ["an attribute with too long a value", { attributes: { a: "x".repeat(513) } }, "attributes"],
    [
      "too many attributes",
      { attributes: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, i])) },
      "attributes",
    ],
    [
      "chunks that are too small",
      {
        chunking_strategy: {
          type: "static",
          static: { max_chunk_size_tokens: 99, chunk_overlap_tokens: 0 },
        },
      },
      "chunking_strategy",
    ],
    [
      "an overlap of more than half",
      {
        chunking_strategy: {
          type: "static",
          static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 51 },
        },
      },
      "chunking_strategy",
    ],
  ])("refuse a file with %s", async (_, more, param) => {
    const { client, id } = await filled({ "a.txt": "x" });
    const [file] = (await client.files.list()).data;
    await expect(
      client.vectorStores.files.create(id, { file_id: file?.id as string, ...more } as never),
    ).rejects.toMatchObject({ status: 400, param: expect.stringMatching(new RegExp(`^${param}`)) });
  });
});

describe("a file of more than 64 MB", () => {
  it("is kept, and fails in a store without being read", async () => {
    const client = localClient({ compatStorageDir: await temporaryFolder() });
    const { id } = await client.vectorStores.create({});
    const piece = new Uint8Array(1024 * 1024).fill(97);
    const large = Object.assign(
      (async function* () {
        for (let n = 0; n < 65; n++) yield piece;
      })(),
      { path: "large.txt" },
    );
    const { id: file_id } = await client.files.create({ file: large, purpose: "assistants" });
    const done = await client.vectorStores.files.createAndPoll(id, { file_id }, soon);
    expect(done).toMatchObject({
      status: "failed",
      last_error: { code: "invalid_file", message: expect.stringContaining("Split it") },
    });
    expect(await client.files.retrieve(file_id)).toMatchObject({ bytes: 65 * 1024 * 1024 });
  });
});

describe("indexing across processes", () => {
  it("goes on with what a process left undone", async () => {
    const folder = await temporaryFolder();
    const first = localClient({ compatStorageDir: folder });
    const { id } = await first.vectorStores.create({});
    const file = await first.files.create({ file: text("left behind"), purpose: "assistants" });
    // Ordered, and the process is gone before its indexer has begun.
    const { openCore } = await import("../../../src/compat/store/sqlite/in-thread.ts");
    const { engineChanges } = await import("../../../src/compat/store/sqlite/statements.ts");
    const { attachments } = await import("../../../src/compat/vector-stores/store-files.ts");
    const { contextFor } = await import("../../../src/compat/context.ts");
    const { machineClock } = await import("../../../src/runtime/clock.ts");
    const { sqliteStorage } = await import("../../../src/storage.ts");
    const storage = await sqliteStorage(folder);
    onEnd(() => storage.close());
    const context = contextFor(storage, machineClock);
    const core = await openCore(folder);
    core.commit(engineChanges(attachments(context, id, [{ file_id: file.id }], "file_id")));
    core.close();
    await first.close();
    const second = localClient({ compatStorageDir: folder });
    expect(await second.vectorStores.files.poll(id, file.id, soon)).toMatchObject({ status: "completed" });
    expect((await second.vectorStores.search(id, { query: "behind" })).data).toHaveLength(1);
  });
});
