import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { databasePath } from "../../../src/compat/store/sqlite/database.ts";
import type { OAuthCodexClient } from "../../../src/index.ts";
import {
  checkStorage,
  exportStorage,
  importStorage,
  repairStorage,
  sqliteStorage,
  storageStats,
  tidyStorage,
} from "../../../src/storage.ts";
import { localClient, temporaryFolder, text } from "../support.ts";

const soon = { pollIntervalMs: 20 };
const blobOf = (folder: string, sha256: string): string => join(folder, "blobs", sha256.slice(0, 2), sha256);
// SHA-256 of "alpha".
const ALPHA = "8ed3f6ad685b959ead7022518e1af76cd816f8e8ec7ccdda1ed4018e8f2223f8";

/** A folder with two files in a store, and nobody using it. */
async function filled(): Promise<{ folder: string; id: string; files: string[] }> {
  const folder = await temporaryFolder();
  const client = localClient({ compatStorageDir: folder });
  const { id } = await client.vectorStores.create({ name: "shelf", metadata: { a: "b" } });
  const files = [text("alpha", "a.txt"), text("beta", "b.txt")];
  await client.vectorStores.fileBatches.uploadAndPoll(id, { files, fileIds: [] }, soon);
  const ids = (await client.files.list({ order: "asc" })).data.map((file) => file.id);
  await client.close();
  return { folder, id, files: ids };
}

const names = async (client: OAuthCodexClient, id: string, query: string): Promise<string[]> =>
  (await client.vectorStores.search(id, { query })).data.map(({ filename }) => filename);

describe("checkStorage", () => {
  it("finds nothing wrong where nothing is", async () => {
    const { folder } = await filled();
    expect(await checkStorage(folder, { bytes: true })).toEqual({ folder, ok: true, findings: [] });
  });

  it("finds missing, damaged and ownerless bytes, and tells them apart", async () => {
    const { folder } = await filled();
    await writeFile(blobOf(folder, ALPHA), "alphA");
    expect((await checkStorage(folder)).ok).toBe(true);
    expect(await checkStorage(folder, { bytes: true })).toMatchObject({
      ok: false,
      findings: [{ kind: "blob_damaged", subject: ALPHA }],
    });
    await rm(blobOf(folder, ALPHA));
    await mkdir(join(folder, "blobs", "00"), { recursive: true });
    const orphan = "0".repeat(64);
    await writeFile(blobOf(folder, orphan), "x");
    const { findings } = await checkStorage(folder);
    expect(findings.map(({ kind, severity, subject }) => [kind, severity, subject])).toEqual([
      ["blob_missing", "error", ALPHA],
      ["blob_orphaned", "notice", orphan],
    ]);
  });
});

describe("tidyStorage", () => {
  it("removes ownerless bytes, old leftovers and expired files, and nothing else", async () => {
    const { folder, files } = await filled();
    const client = localClient({ compatStorageDir: folder });
    await client.files.create({
      file: text("short-lived"),
      purpose: "assistants",
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    await client.close();
    await mkdir(join(folder, "blobs", "00"), { recursive: true });
    await writeFile(blobOf(folder, "0".repeat(64)), "x");
    await writeFile(join(folder, "staging", "old"), "x");
    await writeFile(join(folder, "staging", "fresh"), "x");
    await utimes(join(folder, "staging", "old"), new Date(0), new Date(0));
    const inTwoHours = Date.now() + 2 * 3_600_000;
    expect(await tidyStorage(folder, { now: () => inTwoHours })).toEqual({
      folder,
      blobs: 1,
      staged: 1,
      expiredFiles: 1,
    });
    await rm(join(folder, "staging", "fresh"));
    expect(await checkStorage(folder, { bytes: true })).toMatchObject({ ok: true, findings: [] });
    expect(await storageStats(folder)).toMatchObject({
      rows: { files: files.length },
      blobs: 2,
      blobBytes: 9,
    });
  });
});

describe("an export that does not come to its end", () => {
  it("is no export to whoever imports it", async () => {
    const { folder } = await filled();
    const storage = await sqliteStorage(folder);
    const target = join(folder, "half");
    const broken = {
      ...storage,
      list: storage.list.bind(storage),
      read: async () => {
        throw new Error("the process ends here");
      },
    };
    await expect(exportStorage(target, broken as never)).rejects.toThrow("ends here");
    await storage.close();
    await expect(importStorage(target, await temporaryFolder())).rejects.toMatchObject({
      code: "import_source",
    });
  });
});

describe("repairStorage", () => {
  it("builds a lost search index again", async () => {
    const { folder, id } = await filled();
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(databasePath(folder));
    database.exec("DELETE FROM search_files");
    database.close();
    expect((await checkStorage(folder)).findings.map(({ kind }) => kind)).toEqual([
      "index_missing",
      "index_missing",
    ]);
    expect(await repairStorage(folder)).toMatchObject({ setAside: undefined, reindexed: 2 });
    const client = localClient({ compatStorageDir: folder });
    for (const { id: file } of (await client.vectorStores.files.list(id)).data) {
      await client.vectorStores.files.poll(id, file, soon);
    }
    expect(await names(client, id, "alpha")).toEqual(["a.txt"]);
  });

  it("sets a damaged database aside and saves what can be read", async () => {
    const { folder, id, files } = await filled();
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(databasePath(folder));
    const { rootpage } = database
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'search_chunks'")
      .get() as { rootpage: number };
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const { page_size: size } = database.prepare("PRAGMA page_size").get() as { page_size: number };
    database.close();
    const damaged = await readFile(databasePath(folder));
    damaged.fill(0xff, (rootpage - 1) * size, rootpage * size);
    await writeFile(databasePath(folder), damaged);
    expect((await checkStorage(folder)).ok).toBe(false);
    const report = await repairStorage(folder);
    expect(report).toMatchObject({
      saved: { files: 2, vector_stores: 1, store_files: 2 },
      after: { ok: true },
    });
    expect((await readFile(report.setAside as string)).equals(damaged)).toBe(true);
    const client = localClient({ compatStorageDir: folder });
    for (const file of files) await client.vectorStores.files.poll(id, file, soon);
    expect(await names(client, id, "beta")).toEqual(["b.txt"]);
  });
});

describe("exportStorage and importStorage", () => {
  it("carry files and stores to another folder, ids and all, once", async () => {
    const { folder, id, files } = await filled();
    const target = join(await temporaryFolder(), "export");
    const exported = await exportStorage(target, folder);
    expect(exported).toMatchObject({ blobs: 2, missing: [] });
    await expect(exportStorage(target, folder)).rejects.toMatchObject({ code: "export_target" });
    const other = await temporaryFolder();
    expect(await importStorage(target, other)).toEqual({
      source: "export",
      files: 2,
      vectorStores: 1,
      present: [],
      skipped: [],
    });
    expect(await importStorage(target, other)).toMatchObject({ files: 0, present: [...files, id] });
    const client = localClient({ compatStorageDir: other });
    for (const file of files) await client.vectorStores.files.poll(id, file, soon);
    expect(await client.vectorStores.retrieve(id)).toMatchObject({ name: "shelf", metadata: { a: "b" } });
    expect(await names(client, id, "alpha")).toEqual(["a.txt"]);
    const contents = await Promise.all(files.map((file) => client.files.retrieveContent(file)));
    // Uploaded side by side, so in either order.
    expect(contents.sort()).toEqual(["alpha", "beta"]);
  });

  it("take over the Python package's folder, also into the same place", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "files", "blobs"), { recursive: true });
    await mkdir(join(folder, "vector_stores"), { recursive: true });
    await writeFile(join(folder, "files", "blobs", "file_aa.bin"), "옛날 파일");
    const list = (...data: object[]): string => JSON.stringify({ object: "list", data });
    await writeFile(
      join(folder, "files", "index.json"),
      list(
        {
          id: "file_aa",
          object: "file",
          bytes: 13,
          created_at: 1700000000,
          filename: "a.txt",
          purpose: "assistants",
        },
        { id: "file_gone", object: "file", bytes: 1, created_at: 1700000001, filename: "b.txt" },
      ),
    );
    await writeFile(
      join(folder, "vector_stores", "index.json"),
      list({
        id: "vs_aa",
        created_at: 1700000002,
        name: "old",
        metadata: {},
        file_ids: ["file_aa", "file_gone"],
      }),
    );
    const report = await importStorage(folder, folder);
    expect(report).toMatchObject({ source: "python", files: 1, vectorStores: 1, present: [] });
    expect(report.skipped.map(({ id }) => id)).toEqual(["file_gone", "vs_aa/file_gone"]);
    const client = localClient({ compatStorageDir: folder });
    expect(await client.files.retrieve("file_aa")).toMatchObject({ created_at: 1700000000, bytes: 13 });
    await client.vectorStores.files.poll("vs_aa", "file_aa", soon);
    expect(await names(client, "vs_aa", "파일")).toEqual(["a.txt"]);
    expect(await checkStorage(folder, { bytes: true })).toMatchObject({ ok: true });
  });

  it("say what they were not given", async () => {
    const nothing = await temporaryFolder();
    await expect(importStorage(nothing, nothing)).rejects.toMatchObject({ code: "import_source" });
  });
});
