import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, setVectors } from "../../src/compat/search/vectors.ts";
import { memoryStorage } from "../../src/compat/store/memory/engine.ts";
import type { ClientOptions, Embed, OAuthCodexClient } from "../../src/index.ts";
import { checkStorage } from "../../src/storage.ts";
import { add, memoryDatabase } from "./search/support.ts";
import { localClient, temporaryFolder, text } from "./support.ts";

/** A toy that knows three subjects: a number for each, and one more so that no text is like nothing. */
const SUBJECTS = [/car|automobile|vehicle|자동차/, /apple|pear|fruit|과일/, /ship|boat|harbour|배/];
const toy: Embed = async (texts) =>
  texts.map((each) => [...SUBJECTS.map((subject) => (subject.test(each) ? 1 : 0)), 0.1]);

const engines: Record<string, () => Promise<ClientOptions>> = {
  memory: async () => ({ storage: memoryStorage() }),
  sqlite: async () => ({ compatStorageDir: await temporaryFolder() }),
};
const soon = { pollIntervalMs: 20 };

async function filled(client: OAuthCodexClient, contents: Record<string, string>): Promise<string> {
  const { id } = await client.vectorStores.create({});
  const files = Object.entries(contents).map(([name, content]) => text(content, name));
  await client.vectorStores.fileBatches.uploadAndPoll(id, { files }, soon);
  return id;
}

async function names(client: OAuthCodexClient, id: string, query: string | string[]): Promise<string[]> {
  return (await client.vectorStores.search(id, { query })).data.map(({ filename }) => filename);
}

const garage = {
  "garage.txt": "An automobile was parked there.",
  "market.txt": "Pears are sold on Friday.",
  "harbour.txt": "The harbour closes at nine.",
};

describe.each(Object.entries(engines))("an embed hook on the %s engine", (_, options) => {
  it("finds by meaning what has no word of the query, and by words what has", async () => {
    const given = await options();
    const client = localClient({ ...given, embed: toy });
    const id = await filled(client, garage);
    expect((await names(client, id, "a vehicle"))[0]).toBe("garage.txt");
    expect((await names(client, id, "과일"))[0]).toBe("market.txt");
    const both = await client.vectorStores.search(id, { query: "when does the harbour close" });
    expect(both.data[0]).toMatchObject({ filename: "harbour.txt", score: 1 });
    for (const { score } of both.data.slice(1)) expect(score).toBeLessThan(1);
    // Who has no hook searches the same store by words.
    const plain = localClient(given);
    expect(await names(plain, id, "a vehicle")).toEqual([]);
    expect(await names(plain, id, "harbours")).toEqual(["harbour.txt"]);
  });

  it("keeps to filters, the threshold, and several queries at once", async () => {
    const client = localClient({ ...(await options()), embed: toy });
    const id = await filled(client, garage);
    for (const file of (await client.vectorStores.files.list(id)).data) {
      const { filename } = await client.files.retrieve(file.id);
      await client.vectorStores.files.update(file.id, {
        vector_store_id: id,
        attributes: { open: filename !== "garage.txt" },
      });
    }
    const filters = { type: "eq", key: "open", value: true } as const;
    const { data } = await client.vectorStores.search(id, { query: "vehicle", filters });
    expect(data.map(({ filename }) => filename)).not.toContain("garage.txt");
    const high = { query: "vehicle", ranking_options: { score_threshold: 0.9 } };
    expect((await client.vectorStores.search(id, high)).data).toEqual([]);
    expect(new Set((await names(client, id, ["vehicle", "fruit"])).slice(0, 2))).toEqual(
      new Set(["garage.txt", "market.txt"]),
    );
  });

  it("is waited for by who has it, and by nobody else", async () => {
    const given = await options();
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow: Embed = async (texts) => {
      await gate;
      return await toy(texts);
    };
    const client = localClient({ ...given, embed: slow });
    const plain = localClient(given);
    const { id } = await client.vectorStores.create({});
    const file = await client.vectorStores.files.upload(id, text(garage["garage.txt"], "garage.txt"));
    const place = { vector_store_id: id };
    await plain.vectorStores.files.poll(id, file.id, soon);
    expect(await plain.vectorStores.files.retrieve(file.id, place)).toMatchObject({ status: "completed" });
    expect(await names(plain, id, "automobiles")).toEqual(["garage.txt"]);
    expect(await client.vectorStores.files.retrieve(file.id, place)).toMatchObject({ status: "in_progress" });
    expect(await client.vectorStores.retrieve(id)).toMatchObject({
      status: "in_progress",
      file_counts: { in_progress: 1, completed: 0 },
    });
    for (const [who, filter, count] of [
      [client, "in_progress", 1],
      [client, "completed", 0],
      [plain, "completed", 1],
      [plain, "in_progress", 0],
    ] as const) {
      expect((await who.vectorStores.files.list(id, { filter })).data).toHaveLength(count);
    }
    open();
    expect(await client.vectorStores.files.poll(id, file.id, soon)).toMatchObject({ status: "completed" });
    expect(await names(client, id, "vehicle")).toEqual(["garage.txt"]);
  });

  it.each<[string, Embed, RegExp]>([
    [
      "throws",
      async () => {
        throw new Error("no credit left");
      },
      /embed option failed: no credit left/,
    ],
    ["gives too few vectors", async () => [], /gave 0 vectors for 1 texts/],
    ["gives no list", async () => "x" as never, /no list of vectors/],
    ["gives empty vectors", async (texts) => texts.map(() => []), /no vector/],
    ["gives what is no number", async (texts) => texts.map(() => [Number.NaN, 1]), /no number/],
    ["gives texts", async (texts) => texts.map(() => ["a"] as never), /no number/],
  ])("that %s fails the file, with the reason", async (_, embed, message) => {
    const given = await options();
    const client = localClient({ ...given, embed });
    const { id } = await client.vectorStores.create({});
    const file = await client.vectorStores.files.uploadAndPoll(id, text("An automobile."), soon);
    expect(file).toMatchObject({
      status: "failed",
      last_error: { code: "server_error", message: expect.stringMatching(message) },
    });
    expect(await names(localClient(given), id, "automobile")).toEqual([]);
    // Added again with a hook that works, it is found.
    const again = localClient({ ...given, embed: toy });
    await again.vectorStores.files.createAndPoll(id, { file_id: file.id }, soon);
    expect(await names(again, id, "vehicle")).toEqual(["note.txt"]);
  });

  it("of another model is told so, when it adds and when it searches", async () => {
    const given = await options();
    const client = localClient({ ...given, embed: toy });
    const id = await filled(client, garage);
    const other = localClient({ ...given, embed: async (texts) => texts.map(() => [1, 2]) });
    await expect(other.vectorStores.search(id, { query: "vehicle" })).rejects.toMatchObject({
      status: 400,
      code: "embedding_dimensions",
      message: expect.stringMatching(/have 4 dimensions.*gives 2/),
    });
    const file = await other.vectorStores.files.uploadAndPoll(id, text("More."), soon);
    expect(file.last_error?.message).toMatch(/have 4 dimensions/);
    expect((await names(client, id, "vehicle"))[0]).toBe("garage.txt");
  });

  it("gets a long file in parts", async () => {
    const sizes: number[] = [];
    const client = localClient({
      ...(await options()),
      embed: async (texts) => {
        sizes.push(texts.length);
        return await toy(texts);
      },
    });
    const { id } = await client.vectorStores.create({});
    const filler = "Nothing of note happened on that day. ";
    const file = await client.files.create({
      file: text(`${filler.repeat(1500)}The automobile stopped. ${filler.repeat(200)}`, "long.txt"),
      purpose: "assistants",
    });
    const chunking = { max_chunk_size_tokens: 100, chunk_overlap_tokens: 0 };
    await client.vectorStores.files.createAndPoll(
      id,
      { file_id: file.id, chunking_strategy: { type: "static", static: chunking } },
      soon,
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBe(64);
    const [hit] = (await client.vectorStores.search(id, { query: "vehicle" })).data;
    expect(hit?.content[0]?.text).toContain("The automobile stopped.");
  });

  it("forgets what is deleted", async () => {
    const client = localClient({ ...(await options()), embed: toy });
    const id = await filled(client, garage);
    for await (const { id: file, filename } of client.files.list()) {
      if (filename === "garage.txt") await client.files.delete(file);
    }
    expect(await names(client, id, "vehicle")).not.toContain("garage.txt");
    await client.vectorStores.delete(id);
    await expect(client.vectorStores.search(id, { query: "vehicle" })).rejects.toMatchObject({ status: 404 });
  });
});

describe("an embed hook", () => {
  it("goes on with what a process left undone", async () => {
    const folder = await temporaryFolder();
    const stuck: Embed = () => new Promise(() => {});
    const first = localClient({ compatStorageDir: folder, embed: stuck });
    const { id } = await first.vectorStores.create({});
    const file = await first.vectorStores.files.upload(id, text("An automobile."));
    await localClient({ compatStorageDir: folder }).vectorStores.files.poll(id, file.id, soon);
    await first.close();
    const second = localClient({ compatStorageDir: folder, embed: toy });
    expect(await second.vectorStores.files.poll(id, file.id, soon)).toMatchObject({ status: "completed" });
    expect(await names(second, id, "vehicle")).toEqual(["note.txt"]);
    await second.close();
    expect(await checkStorage(folder)).toMatchObject({ ok: true });
  });

  it("needs a storage that keeps vectors", async () => {
    const { vectors: _, ...methods } = Object.fromEntries(
      ["get", "list", "count", "commit", "search"].map((name) => [
        name,
        async () => ({ rows: [], more: false }),
      ]),
    ) as never as Record<string, never>;
    const client = localClient({ storage: { kind: "mine", ...methods } as never, embed: toy });
    await expect(client.vectorStores.list()).rejects.toMatchObject({ code: "storage_without_vectors" });
  });
});

describe("nearest", () => {
  const vector = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
  const unit = (values: readonly number[]): Float32Array => {
    const length = Math.hypot(...values) || 1;
    return Float32Array.from(values, (value) => value / length);
  };

  it("is what comparing one by one gives, wherever the vectors lie", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(vector, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 }),
        vector,
        fc.integer({ min: 1, max: 20 }),
        (files, query, limit) => {
          const db = memoryDatabase();
          const expected: number[] = [];
          for (const [index, vectors] of files.entries()) {
            const fileId = `f${index}`;
            add(
              db,
              fileId,
              vectors.map((_, chunk) => `chunk ${chunk}`),
            );
            for (let from = 0; from < vectors.length; from += 3) {
              const part = vectors.slice(from, from + 3).map(unit);
              const data = Float32Array.from(part.flatMap((each) => [...each]));
              setVectors(db, { storeId: "vs_1", fileId, from, dimensions: 3, data });
            }
            for (const each of vectors) {
              const wanted = unit(query);
              expected.push(unit(each).reduce((sum, value, at) => sum + value * (wanted[at] as number), 0));
            }
          }
          const options = { vectors: [unit(query)], limit, wanted: undefined };
          const found = nearest(db, 1, { ...options, candidates: [] });
          const best = expected.filter((score) => score > 0).sort((a, b) => b - a);
          expect(found.map(({ score }) => score)).toHaveLength(Math.min(limit, best.length));
          for (const [place, { score, doc }] of found.entries()) {
            expect(score).toBeCloseTo(best[place] as number, 5);
            expect(score).toBeCloseTo(expected[doc] as number, 5);
          }
          // Too many to look at all: only at those that are named.
          const named = found.slice(-1);
          expect(nearest(db, 1, { ...options, candidates: named, mostBytes: 0 })).toEqual(named);
          db.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
