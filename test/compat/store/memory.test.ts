import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  bytesOf,
  entryOf,
  fileRow,
  found,
  indexTexts,
  insertFile,
  insertPlace,
  insertStore,
  keepText,
  placeRow,
  storeRow,
} from "../../../src/compat/store/conformance/fixtures.ts";
import { type Change, memoryStorage } from "../../../src/storage.ts";

/** An engine whose index was never needed. */
const plain = memoryStorage;

describe("a storage in memory", () => {
  it("finds nothing, and has no vectors, where nothing was indexed", async () => {
    const storage = plain();
    expect(await storage.search({ storeId: "vs_1", queries: ["a"], limit: 10 })).toEqual([]);
    const place = { storeId: "vs_1", fileId: "file-1" };
    expect(await storage.vectors?.chunks(place, 0, 10)).toEqual([]);
    expect(await storage.vectors?.dimensions("vs_1")).toBeUndefined();
  });

  it("takes changes of an index that there is not", async () => {
    const storage = plain();
    const changes: Change[] = [
      insertStore(storeRow("vs_1")),
      insertPlace(placeRow("vs_1", "file-1")),
      { op: "setAttributes", storeId: "vs_1", fileId: "file-1", attributes: { a: 1 } },
      { op: "unindex", where: { store_id: "vs_1" } },
      { op: "unindexStore", storeId: "vs_1" },
      {
        op: "setVectors",
        entry: { storeId: "vs_1", fileId: "file-1", from: 0, dimensions: 1, data: new Float32Array([1]) },
      },
    ];
    await storage.commit(changes);
    expect(await storage.get("vector_stores", "vs_1")).toEqual(storeRow("vs_1"));
  });

  it("serves nothing whose row is gone, whatever the index holds", async () => {
    const storage = plain();
    await indexTexts(storage, "vs_1", { 1: "harbour", 2: "harbour" });
    await storage.commit([{ op: "delete", table: "store_files", where: { file_id: "file-1" } }]);
    expect(await found(storage, "vs_1", "harbour")).toEqual(["file-2"]);
  });

  it("loads no SQLite before something is indexed", async () => {
    const load = vi.spyOn(process, "getBuiltinModule").mockImplementation((): never => {
      throw new Error("something was loaded");
    });
    onTestFinished(() => void load.mockRestore());
    const storage = plain();
    await storage.commit([insertFile(fileRow(1))]);
    await storage.commit([{ op: "delete", table: "files", where: { id: "file-1" } }]);
    expect(load).not.toHaveBeenCalled();
  });

  it("is closed for good", async () => {
    const storage = plain();
    await indexTexts(storage, "vs_1", { 1: "harbour" });
    await storage.close();
    await storage.close();
    // What an indexer that is still at it would do.
    const late: Change = { op: "index", entry: entryOf("vs_1", fileRow(2), ["late"]) };
    for (const changes of [[insertFile(fileRow(3))], [late]]) {
      await expect(storage.commit(changes)).rejects.toMatchObject({
        name: "StorageError",
        code: "storage_closed",
      });
    }
    expect(await storage.search({ storeId: "vs_1", queries: ["harbour"], limit: 10 })).toEqual([]);
  });

  it("keeps what was staged to the millisecond", async () => {
    vi.useFakeTimers({ now: 1_000, toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const storage = plain();
    await storage.stage(bytesOf("a"));
    expect(await storage.upkeep?.sweep({ stagedBefore: 1_000 })).toMatchObject({ staged: 0 });
    expect(await storage.upkeep?.sweep({ stagedBefore: 1_001 })).toMatchObject({ staged: 1 });
  });

  it("lets bytes go although rows of other tables are there", async () => {
    const storage = plain();
    await storage.commit([insertStore(storeRow("vs_1"))]);
    const { sha256 } = await keepText(storage, 1, "gone");
    await storage.commit([{ op: "delete", table: "files", where: {} }], { release: [sha256] });
    await expect(storage.read(sha256)).rejects.toMatchObject({ code: "blob_missing" });
  });

  it("takes the same bytes once, however often they are adopted", async () => {
    const storage = plain();
    const staged = await keepText(storage, 1, "kept");
    await storage.commit([], { adopt: [staged] });
    expect(await storage.upkeep?.usage()).toMatchObject({ blobs: 1, blobBytes: 4 });
  });

  it("takes a condition that is left open for none", async () => {
    const storage = plain();
    await storage.commit([insertFile(fileRow(1)), insertFile(fileRow(2))]);
    const where = { purpose: undefined, id: "file-2" } as { id: string };
    const { rows } = await storage.list("files", { where, order: "asc", limit: 9 });
    expect(rows.map(({ id }) => id)).toEqual(["file-2"]);
  });

  it("has no bytes that nobody names, and no more than those", async () => {
    const storage = plain();
    const { sha256 } = await keepText(storage, 1, "kept");
    await storage.commit([], { release: [null, sha256] });
    expect(await storage.upkeep?.usage()).toEqual({ databaseBytes: 0, blobs: 1, blobBytes: 4 });
  });

  it("knows no MD5 where the runtime has none", async () => {
    const load = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    onTestFinished(() => void load.mockRestore());
    const storage = plain();
    const staged = await storage.stage(bytesOf("hello ", "world"));
    expect(staged).toMatchObject({ md5: undefined, bytes: 11 });
    expect(staged.sha256).toMatch(/^b94d27b9/);
    load.mockImplementation((): never => {
      throw new Error("not supported in the Edge Runtime");
    });
    expect(await storage.stage(bytesOf("a"))).toMatchObject({ md5: undefined, bytes: 1 });
    vi.stubGlobal("process", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect((await storage.stage(bytesOf("a"))).md5).toBeUndefined();
  });
});
