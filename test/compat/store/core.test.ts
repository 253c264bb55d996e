/** SQLite's engine on the thread at hand: what it knows of its bytes, its index and itself. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  bytesOf,
  entryOf,
  fileRow,
  insertFile,
  insertPlace,
  insertStore,
  placeRow,
  storeRow,
} from "../../../src/compat/store/conformance/fixtures.ts";
import type { BlobChanges, Change, Staged } from "../../../src/compat/store/port.ts";
import { BlobFolder } from "../../../src/compat/store/sqlite/blobs.ts";
import type { SqliteCore } from "../../../src/compat/store/sqlite/core.ts";
import { openCore } from "../../../src/compat/store/sqlite/in-thread.ts";
import { engineChanges, whereClause } from "../../../src/compat/store/sqlite/statements.ts";
import { temporaryFolder } from "../support.ts";

async function open(folder?: string) {
  const blobs = new BlobFolder(folder ?? (await temporaryFolder()));
  const core: SqliteCore = await openCore(blobs.folder, blobs);
  onTestFinished(() => core.close());
  const commit = (changes: readonly Change[], bytes?: BlobChanges): void =>
    core.commit(engineChanges(changes), bytes);
  /** Bytes with a row that names them. */
  const keep = async (n: number, text: string): Promise<Staged> => {
    const staged = await blobs.stage(bytesOf(text));
    commit([insertFile(fileRow(n, { sha256: staged.sha256 }))], { adopt: [staged] });
    return staged;
  };
  return { core, blobs, commit, keep };
}

/** Bytes that came without the database's doing. */
function foreign(blobs: BlobFolder, letter: string): string {
  const digest = letter.repeat(64);
  const path = blobs.pathOf(digest);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, letter);
  return digest;
}

describe("the bytes beside a database", () => {
  it("are its own as long as nobody else has been at them", async () => {
    const first = await open();
    const { sha256 } = await first.keep(1, "hello");
    const mark = first.blobs.owner();
    expect(mark).toMatchObject({ adoptions: 1 });
    const again = await open(first.blobs.folder);
    expect(again.blobs.owner()).toEqual(mark);
    expect([first.core.unknownBlobs(), again.core.unknownBlobs()]).toEqual([[], []]);
    await first.keep(2, "world");
    first.commit([{ op: "delete", table: "files", where: { id: "file-2" } }]);
    expect(first.blobs.owner()).toEqual({ ...mark, adoptions: 2 });
    expect(first.core.release(sha256)).toBe(false);
  });

  it("are kept where it does not know them, until a row has them or they are gone", async () => {
    const { blobs, core: before, keep } = await open();
    const { sha256 } = await keep(1, "hello");
    before.close();
    const [lost, other, gone] = [foreign(blobs, "a"), foreign(blobs, "b"), foreign(blobs, "c")];
    const mark = blobs.owner() ?? expect.fail("no mark");
    blobs.setOwner({ ...mark, adoptions: 9 });
    const { core, commit } = await open(blobs.folder);
    expect(core.unknownBlobs()).toEqual([lost, other, gone]);
    expect(blobs.owner()?.id).not.toBe(mark.id);
    expect(core.release(lost)).toBe(false);
    expect(core.sweep({ stagedBefore: 0 })).toEqual({ blobs: 0, staged: 0, unknown: 3 });
    expect(blobs.list().sort()).toEqual([lost, other, gone, sha256].sort());

    commit([insertFile(fileRow(2, { sha256: other }))]);
    blobs.remove(gone);
    expect(core.unknownBlobs()).toEqual([lost]);
    core.settleBlobs();
    commit([{ op: "delete", table: "files", where: { id: "file-2" } }], { release: [other, null, other] });
    expect([blobs.has(lost), blobs.has(other)]).toEqual([true, false]);
    foreign(blobs, "c");
    expect(core.release(gone)).toBe(true);
    expect(core.unknownBlobs()).toEqual([lost]);
    commit([{ op: "delete", table: "files", where: { id: "file-1" } }], { release: [sha256] });
    expect(blobs.has(sha256)).toBe(false);
  });

  it("are looked at anew before they are swept: another database may have been at them", async () => {
    const { blobs, core, keep } = await open();
    await keep(1, "hello");
    const theirs = foreign(blobs, "e");
    blobs.setOwner({ id: "another", adoptions: 1 });
    expect(core.sweep({ stagedBefore: 0 })).toEqual({ blobs: 0, staged: 0, unknown: 1 });
    expect(blobs.has(theirs)).toBe(true);
  });

  it("go when no row names them, and nothing goes by a name that is no digest", async () => {
    const { core, blobs, keep } = await open();
    const { sha256 } = await keep(1, "hello");
    const orphan = foreign(blobs, "d");
    await blobs.stage(bytesOf("cut off"));
    expect(core.referencedBlobs()).toEqual([sha256]);
    for (const odd of ["", "../storage.db", "x".repeat(64)]) expect(core.release(odd)).toBe(false);
    expect(core.sweep({ stagedBefore: Date.now() + 10_000 })).toEqual({ blobs: 1, staged: 1 });
    expect([blobs.has(orphan), blobs.has(sha256)]).toEqual([false, true]);
    expect(core.usage()).toMatchObject({ blobs: 1, blobBytes: 5 });
    expect(core.usage().databaseBytes).toBeGreaterThan(4_096);
  });

  it("are on the disk before the rows that name them", async () => {
    const { blobs, keep } = await open();
    const order: string[] = [];
    vi.spyOn(blobs, "syncAdopted").mockImplementation(
      (adopted) => void order.push(`${adopted.length} synced`),
    );
    vi.spyOn(blobs, "setOwner").mockImplementation(() => void order.push("marked"));
    await keep(1, "hello");
    expect(order[0]).toBe("1 synced");
    expect(order).toContain("marked");
  });

  it("have no mark that is written anew for nothing", async () => {
    const { blobs, commit } = await open();
    const marked = vi.spyOn(blobs, "setOwner");
    commit([insertFile(fileRow(1))]);
    expect(marked).not.toHaveBeenCalled();
  });
});

describe("the index of a database", () => {
  it("is held against the stores: what one of them has, and the other has not", async () => {
    const { core, commit } = await open();
    const index = (n: number): Change => ({ op: "index", entry: entryOf("vs_1", fileRow(n), ["harbour"]) });
    commit([
      insertStore(storeRow("vs_1")),
      insertFile(fileRow(1)),
      insertFile(fileRow(2)),
      insertFile(fileRow(3)),
      insertPlace(placeRow("vs_1", "file-1")),
      insertPlace(placeRow("vs_1", "file-2", { status: "embedding" })),
      insertPlace(placeRow("vs_1", "file-3", { status: "in_progress" })),
      index(1),
      index(4),
    ]);
    expect(core.indexOrphans()).toEqual([{ storeId: "vs_1", fileId: "file-4" }]);
    expect(core.unindexed()).toEqual([{ storeId: "vs_1", fileId: "file-2" }]);
    core.removeFromIndex("vs_1", "file-4");
    expect(core.indexOrphans()).toEqual([]);
    core.removeFromIndex("vs_1", "file-1");
    expect(core.unindexed().map(({ fileId }) => fileId)).toEqual(["file-1", "file-2"]);
  });
});

describe("a database", () => {
  it("has nothing against itself where it is sound, and is at its place", async () => {
    const { core, blobs } = await open();
    expect(core.complaints(9)).toEqual([]);
    expect(core.folder).toBe(blobs.folder);
    expect(core.database.isOpen).toBe(true);
    core.close();
    core.close();
    expect(() => core.get("files", "file-1")).toThrow();
  });

  it("that is damaged says so, and has nothing swept", async () => {
    const { core, blobs, keep } = await open();
    await keep(1, "hello");
    const orphan = foreign(blobs, "d");
    core.database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    core.close();
    const path = join(blobs.folder, "storage.db");
    const bytes = readFileSync(path);
    // The pages behind the schema: what they say of themselves is no longer so.
    bytes.fill(0x5a, Math.floor(bytes.length / 2));
    writeFileSync(path, bytes);
    const damaged = await openCore(blobs.folder, blobs).catch((error: unknown) => error);
    if (damaged instanceof Error) {
      expect(damaged).toMatchObject({ code: "storage_corrupt" });
      return;
    }
    const found = damaged as SqliteCore;
    onTestFinished(() => found.close());
    expect(found.complaints(1)).toHaveLength(1);
    expect(() => found.sweep({ stagedBefore: Date.now() })).toThrow(/is damaged/);
    expect(blobs.has(orphan)).toBe(true);
  });

  it("tells its own damage from any other trouble when it is asked for it", async () => {
    const { core } = await open();
    const prepare = vi.spyOn(core.database, "prepare");
    const fail = (errcode: number) => () => {
      throw Object.assign(new Error("the disk image"), { errcode });
    };
    prepare.mockImplementationOnce(fail(11));
    expect(core.complaints(1)).toEqual(["the disk image"]);
    const complaining = { all: () => [{ integrity_check: "ok" }, { integrity_check: "row 1 is missing" }] };
    prepare.mockReturnValueOnce(complaining as never);
    expect(core.complaints(2)).toEqual(["row 1 is missing"]);
    prepare.mockReturnValueOnce(complaining as never);
    expect(() => core.sweep({ stagedBefore: 0 })).toThrow(/is damaged/);
    prepare.mockImplementationOnce(fail(5));
    expect(() => core.complaints(1)).toThrow(/locked/);
  });

  it("makes each statement once, and keeps no endless number of them", async () => {
    const { core, commit } = await open();
    commit([insertFile(fileRow(1))]);
    core.get("files", "file-1");
    const prepare = vi.spyOn(core.database, "prepare");
    for (let n = 0; n < 3; n++) core.get("files", "file-1");
    expect(prepare).not.toHaveBeenCalled();
    const list = (count: number): number => {
      const ids = Array.from({ length: count }, (_, n) => `file-${n}`);
      return core.list("files", { where: { id: { in: ids } }, order: "asc", limit: 9 }).rows.length;
    };
    for (let n = 1; n <= 220; n++) list(n);
    expect(prepare).toHaveBeenCalledTimes(220);
    expect(list(220)).toBe(1);
    expect(prepare).toHaveBeenCalledTimes(220);
    list(1);
    expect(prepare).toHaveBeenCalledTimes(221);
  });

  it("remembers for a day where a row stood that was deleted", async () => {
    const { core, commit } = await open();
    commit([insertFile(fileRow(1)), insertFile(fileRow(2)), insertFile(fileRow(3))]);
    const time = vi.spyOn(Date, "now").mockReturnValue(10 * 86_400_000);
    onTestFinished(() => time.mockRestore());
    const behind = (): unknown[] =>
      core.list("files", { order: "asc", limit: 9, after: "file-1" }).rows.map(({ id }) => id);
    commit([{ op: "delete", table: "files", where: { id: "file-1" } }]);
    expect(behind()).toEqual(["file-2", "file-3"]);
    time.mockReturnValue(10 * 86_400_000 + 86_000_000);
    commit([{ op: "delete", table: "files", where: { id: "file-2" } }]);
    expect(behind()).toEqual(["file-3"]);
    time.mockReturnValue(12 * 86_400_000);
    commit([{ op: "delete", table: "files", where: { id: "file-9" } }]);
    expect(behind).toThrow(/does not name an item/);
  });

  it("is asked by the columns that there are", () => {
    expect(() => whereClause("files", { owner: "a" } as never)).toThrow(TypeError);
    const set = { "id = id --": 1 } as never;
    expect(() => engineChanges([{ op: "update", table: "files", where: {}, set }])).toThrow(TypeError);
    expect(whereClause("files", { id: undefined } as never)).toEqual({ sql: "TRUE", values: [] });
  });
});
