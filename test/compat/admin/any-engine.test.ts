import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/index.ts";
import {
  exportStorage,
  importStorage,
  memoryStorage,
  type Storage,
  storageStats,
  tidyStorage,
} from "../../../src/storage.ts";
import { localClient, temporaryFolder, text } from "../support.ts";

const soon = { pollIntervalMs: 10 };

describe("the tools, on a storage of any engine", () => {
  it("carry it to another, tidy it, and leave it open", async () => {
    const storage = memoryStorage();
    const client = localClient({ storage });
    const { id } = await client.vectorStores.create({ name: "shelf" });
    const { id: kept } = await client.vectorStores.files.uploadAndPoll(id, text("alpha", "a.txt"), soon);
    const expires = { anchor: "created_at", seconds: 3600 } as const;
    await client.files.create({ file: text("short-lived"), purpose: "user_data", expires_after: expires });
    expect(await storageStats(storage)).toMatchObject({
      folder: undefined,
      rows: { files: 2, store_files: 1 },
      blobs: 2,
      blobBytes: 16,
    });
    expect(await tidyStorage(storage, { now: () => Date.now() + 2 * 3_600_000 })).toEqual({
      folder: undefined,
      blobs: 0,
      staged: 0,
      expiredFiles: 1,
    });
    const out = join(await temporaryFolder(), "out");
    expect(await exportStorage(out, storage)).toMatchObject({ rows: 3, blobs: 1, missing: [], damaged: [] });
    const other = memoryStorage();
    expect(await importStorage(out, other)).toMatchObject({ files: 1, vectorStores: 1, skipped: [] });
    // Without a client: the import itself sees to it that the index is built.
    const there = localClient({ storage: other });
    await expect
      .poll(async () => (await other.get("store_files", `${id}/${kept}`))?.status)
      .toBe("completed");
    const { data } = await there.vectorStores.search(id, { query: "alpha" });
    expect(data.map(({ filename }) => filename)).toEqual(["a.txt"]);
    expect(await client.files.retrieveContent(kept)).toBe("alpha");
  });

  it("say of an engine without upkeep what can be said", async () => {
    const { upkeep: _, ...rest } = methodsOf(memoryStorage());
    const storage = rest as Storage;
    expect(await tidyStorage(storage)).toMatchObject({ blobs: 0, staged: 0, expiredFiles: 0 });
    const stats = await storageStats(storage);
    expect(stats).toMatchObject({ rows: { files: 0 } });
    expect(stats.blobs).toBeUndefined();
  });
});

describe("an engine's refusal", () => {
  it("is the API's error, whichever copy of the class it was thrown as", async () => {
    class Theirs extends Error {
      readonly refusal = { status: 404, message: "no such thing", code: "not_found", param: "file_id" };
    }
    const storage: Storage = {
      ...methodsOf(memoryStorage()),
      commit: async () => {
        throw new Theirs();
      },
    };
    const client = localClient({ storage });
    const error = await client.vectorStores.create({ name: "x" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: "not_found", param: "file_id" });
  });
});

/** An engine as a plain object: what stands on a class is not spread. */
function methodsOf(engine: Storage): Storage {
  return {
    kind: engine.kind,
    get: (...args) => engine.get(...args),
    list: (...args) => engine.list(...args),
    count: (...args) => engine.count(...args),
    commit: (...args) => engine.commit(...args),
    stage: (...args) => engine.stage(...args),
    discard: (...args) => engine.discard(...args),
    read: (...args) => engine.read(...args),
    search: (...args) => engine.search(...args),
    exclusive: (...args) => engine.exclusive(...args),
    close: () => engine.close(),
    ...(engine.upkeep ? { upkeep: engine.upkeep } : {}),
  };
}
