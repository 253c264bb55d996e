import { describe, expect, it } from "vitest";
import { indexWaiting } from "../../../src/compat/indexing/indexer.ts";
import {
  found,
  insertPlace,
  insertStore,
  keepText,
  placeRow,
  storeRow,
} from "../../../src/compat/store/conformance/fixtures.ts";
import { memoryStorage, type Storage } from "../../../src/storage.ts";

/** A storage with a file that waits to be indexed, and was begun so many times. */
async function waiting(attempts: number): Promise<Storage> {
  const storage = memoryStorage();
  await keepText(storage, 1, "The harbour closes at nine.");
  const place = placeRow("vs_1", "file-1", { status: "in_progress", attempts });
  await storage.commit([insertStore(storeRow("vs_1")), insertPlace(place)]);
  return storage;
}

const rowOf = (storage: Storage) => storage.get("store_files", "vs_1/file-1");

describe("a file that waits to be indexed", () => {
  it("is counted as begun before its bytes are read: what kills the process shows", async () => {
    const storage = await waiting(0);
    const read = storage.read.bind(storage);
    const seen: unknown[] = [];
    storage.read = async (sha256) => {
      seen.push((await rowOf(storage))?.attempts);
      return await read(sha256);
    };
    await indexWaiting(storage);
    expect(seen).toEqual([1]);
    expect(await rowOf(storage)).toMatchObject({ status: "completed", attempts: 1 });
  });

  it("is given up when it was begun too often and never came to an end", async () => {
    const storage = await waiting(3);
    await indexWaiting(storage);
    expect(await rowOf(storage)).toMatchObject({
      status: "failed",
      error: { code: "server_error", message: expect.stringContaining("begun 3 times") },
    });
    expect(await found(storage, "vs_1", "harbour")).toEqual([]);
    const again = await waiting(2);
    await indexWaiting(again);
    expect(await rowOf(again)).toMatchObject({ status: "completed" });
  });

  it("is left to whoever is at it, and taken when they are not any more", async () => {
    const storage = await waiting(0);
    const other = storage.exclusive("indexer", { kept: true });
    await other.tryAcquire();
    let asked = 0;
    const exclusive = storage.exclusive.bind(storage);
    storage.exclusive = (name, options) => {
      const lock = exclusive(name, options);
      return {
        release: () => lock.release(),
        tryAcquire: async () => {
          asked++;
          expect(await rowOf(storage)).toMatchObject({ status: "in_progress", attempts: 0 });
          if (asked === 3) await other.release();
          return await lock.tryAcquire();
        },
      };
    };
    await indexWaiting(storage, { patience: 1 });
    expect(asked).toBe(3);
    expect(await rowOf(storage)).toMatchObject({ status: "completed" });
    expect(await exclusive("indexer").tryAcquire()).toBe(true);
  });

  it("is left where the indexer is told to stop", async () => {
    const storage = await waiting(0);
    await indexWaiting(storage, { stopped: () => true });
    expect(await rowOf(storage)).toMatchObject({ status: "in_progress", attempts: 0 });
  });
});
