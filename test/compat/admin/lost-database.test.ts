import { copyFile, cp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BlobFolder } from "../../../src/compat/store/sqlite/blobs.ts";
import { databasePath } from "../../../src/compat/store/sqlite/database.ts";
import {
  checkStorage,
  exportStorage,
  repairStorage,
  storageStats,
  tidyStorage,
} from "../../../src/storage.ts";
import { localClient, temporaryFolder, text } from "../support.ts";

const upload = async (folder: string, ...contents: string[]): Promise<string[]> => {
  const client = localClient({ compatStorageDir: folder });
  const ids: string[] = [];
  for (const content of contents) {
    ids.push((await client.files.create({ file: text(content), purpose: "user_data" })).id);
  }
  await client.close();
  return ids;
};

const blobs = (folder: string): number => new BlobFolder(folder).list().length;
const kinds = async (folder: string): Promise<string[]> =>
  (await checkStorage(folder)).findings.map(({ kind, severity }) => `${severity} ${kind}`);

/** Ways for a database to be no longer the one that the bytes belong to; the folder holds three files. */
const losses: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  "is cut to nothing": (folder) => truncate(databasePath(folder), 0),
  "is deleted": (folder) => rm(databasePath(folder)),
  "is another storage's": async (folder) => {
    const other = await temporaryFolder();
    await upload(other, "theirs");
    await copyFile(databasePath(other), databasePath(folder));
  },
  "cannot be read at all, and was repaired": async (folder) => {
    await writeFile(databasePath(folder), Buffer.alloc(8192, 0x5a));
    expect((await repairStorage(folder)).after.ok).toBe(false);
  },
};

describe.each(Object.entries(losses))("a folder whose database %s", (_, lose) => {
  async function lost(): Promise<string> {
    const folder = await temporaryFolder();
    await upload(folder, "one", "two", "three");
    await lose(folder);
    return folder;
  }

  it("keeps every byte, and the check says what is wrong", async () => {
    const folder = await lost();
    const { ok } = await checkStorage(folder);
    expect(ok).toBe(false);
    const warnings: string[] = [];
    const logger = { error() {}, warn: (message: string) => warnings.push(message), info() {}, debug() {} };
    const client = localClient({ compatStorageDir: folder, logger, logLevel: "warn" });
    await client.files.list();
    // The same bytes come and go again: those that were there before are not the ones that are deleted.
    const again = await client.files.create({ file: text("one"), purpose: "user_data" });
    await client.files.delete(again.id);
    await client.close();
    expect(warnings.join()).toContain("does not know the bytes of 3 files");
    // Nor does a date make them younger.
    for (const sha256 of new BlobFolder(folder).list()) {
      await utimes(new BlobFolder(folder).pathOf(sha256), new Date(), new Date());
    }
    expect((await kinds(folder)).filter((kind) => kind === "error blob_unknown")).toHaveLength(3);
    expect(await tidyStorage(folder)).toMatchObject({ blobs: 0, unknown: 3 });
    const { after, recovered } = await repairStorage(folder);
    expect({ ok: after.ok, recovered }).toEqual({ ok: false, recovered: 0 });
    expect(await tidyStorage(folder)).toMatchObject({ blobs: 0, unknown: 3 });
    expect(blobs(folder)).toBe(3);
  });

  it("gives the bytes back as files where it is told to", async () => {
    const folder = await lost();
    const { recovered } = await repairStorage(folder, { recover: true });
    expect(recovered).toBe(3);
    const client = localClient({ compatStorageDir: folder });
    const files = (await client.files.list()).data.filter(({ filename }) =>
      filename.startsWith("recovered-"),
    );
    const contents = await Promise.all(files.map(({ id }) => client.files.retrieveContent(id)));
    expect(contents.sort()).toEqual(["one", "three", "two"]);
    // Files like all others: deleted, they are gone.
    for (const { id } of files) await client.files.delete(id);
    expect(blobs(folder)).toBe(0);
  });
});

describe("a folder whose database is an older one", () => {
  it.each([1, 3])("keeps what came in behind the backup (%i files)", async (count) => {
    const folder = await temporaryFolder();
    const backup = join(await temporaryFolder(), "backup.db");
    const [first = ""] = await upload(folder, "before");
    await copyFile(databasePath(folder), backup);
    await upload(folder, ...Array.from({ length: count }, (_, n) => `behind ${n}`));
    const newest = `${backup}.newest`;
    await copyFile(databasePath(folder), newest);
    await copyFile(backup, databasePath(folder));
    expect(await kinds(folder)).toEqual(Array(count).fill("error blob_unknown"));
    expect(await tidyStorage(folder)).toMatchObject({ blobs: 0, unknown: count });
    const client = localClient({ compatStorageDir: folder });
    expect((await client.files.list()).data.map(({ id }) => id)).toEqual([first]);
    await client.close();
    // Used on, and then replaced by the one that it replaced: what came in between is unknown to that.
    await upload(folder, "in between", "and more", "and more again", "and again");
    await copyFile(newest, databasePath(folder));
    expect(await tidyStorage(folder)).toMatchObject({ blobs: 0, unknown: 4 });
    expect(blobs(folder)).toBe(1 + count + 4);
  });

  it("is whole again with the right backup", async () => {
    const folder = await temporaryFolder();
    await upload(folder, "one", "two");
    const backup = join(await temporaryFolder(), "backup.db");
    await copyFile(databasePath(folder), backup);
    await truncate(databasePath(folder), 0);
    expect(await tidyStorage(folder)).toMatchObject({ unknown: 2 });
    await copyFile(backup, databasePath(folder));
    expect(await kinds(folder)).toEqual([]);
  });
});

describe("a folder whose database is gone", () => {
  it("is not made anew by the tools that only look", async () => {
    const folder = await temporaryFolder();
    await upload(folder, "one");
    await rm(databasePath(folder));
    expect(await checkStorage(folder)).toMatchObject({
      ok: false,
      findings: [
        { kind: "database", message: expect.stringContaining("is missing, although the bytes of 1") },
      ],
    });
    for (const tool of [
      tidyStorage,
      storageStats,
      (path: string) => exportStorage(join(path, "out"), path),
    ]) {
      await expect(tool(folder)).rejects.toMatchObject({
        code: "storage_missing",
        message: expect.stringContaining("repairStorage()"),
      });
    }
    expect((await readdir(folder)).filter((name) => name.startsWith("storage.db"))).toEqual([]);
  });

  it("is refused as long as its log is there, which SQLite would delete", async () => {
    const folder = await temporaryFolder();
    const client = localClient({ compatStorageDir: folder });
    await client.files.create({ file: text("one"), purpose: "user_data" });
    const left = await temporaryFolder();
    await cp(folder, left, { recursive: true });
    await client.close();
    const log = `${databasePath(left)}-wal`;
    const { size } = await stat(log);
    expect(size).toBeGreaterThan(0);
    await truncate(databasePath(left), 0);
    const other = localClient({ compatStorageDir: left });
    await expect(other.files.list()).rejects.toMatchObject({ code: "storage_corrupt" });
    expect((await stat(log)).size).toBe(size);
    const { setAside } = await repairStorage(left);
    expect((await stat(`${setAside}-wal`)).size).toBe(size);
    expect(blobs(left)).toBe(1);
    expect((await other.files.list()).data).toEqual([]);
  });
});

describe("a folder whose database is sound", () => {
  it("has what was left behind by a crash removed, also when its mark was lost with it", async () => {
    const folder = await temporaryFolder();
    await upload(folder, "one", "two");
    const { blobs: path } = new BlobFolder(folder);
    await rm(join(path, "storage.db.json"));
    expect(await checkStorage(folder)).toMatchObject({ ok: true, findings: [] });
    await upload(folder, "three");
    const orphan = "0".repeat(64);
    await cp(new BlobFolder(folder).pathOf(new BlobFolder(folder).list()[0] ?? ""), join(path, "00", orphan));
    expect(await tidyStorage(folder)).toMatchObject({ blobs: 1 });
    expect(blobs(folder)).toBe(3);
  });
});

describe("a damaged database", () => {
  it("has nothing removed on its word", async () => {
    const folder = await temporaryFolder();
    await upload(folder, "one", "two");
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(databasePath(folder));
    const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'files_sha256'").get();
    database.close();
    const bytes = await readFile(databasePath(folder));
    const page = bytes.subarray((Number(root?.["rootpage"]) - 1) * 4096).subarray(0, 4096);
    // An index without entries, as a page that was never written leaves it: SQLite does not notice when it uses it.
    page.fill(0);
    page.writeUInt8(0x0a, 0);
    page.writeUInt16BE(4096, 5);
    await writeFile(databasePath(folder), bytes);
    await expect(tidyStorage(folder)).rejects.toMatchObject({ code: "storage_corrupt" });
    expect(blobs(folder)).toBe(2);
    expect((await repairStorage(folder)).after).toMatchObject({ ok: true, findings: [] });
    expect(await tidyStorage(folder)).toMatchObject({ blobs: 0 });
    expect(blobs(folder)).toBe(2);
  });

  it("is looked at to the last byte when it was repaired", async () => {
    const folder = await temporaryFolder();
    await upload(folder, "one");
    const [sha256 = ""] = new BlobFolder(folder).list();
    await writeFile(new BlobFolder(folder).pathOf(sha256), "ONE");
    expect((await repairStorage(folder)).after).toMatchObject({
      ok: false,
      findings: [{ kind: "blob_damaged", subject: sha256 }],
    });
  });
});
