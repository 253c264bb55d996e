import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { sqliteStorage } from "../../../src/compat/store/open.ts";
import { BlobFolder } from "../../../src/compat/store/sqlite/blobs.ts";
import { checkStorage, exportStorage, importStorage, storageStats } from "../../../src/storage.ts";
import { localClient, onEnd, temporaryFolder, text } from "../support.ts";

type Line = Record<string, unknown>;

/** An export of one file in a store, and a secret of this machine that is none of its business. */
let source: string;
let secret: string;
let target: string;
beforeEach(async () => {
  const folder = await temporaryFolder();
  const client = localClient({ compatStorageDir: folder });
  const store = await client.vectorStores.create({ name: "shelf" });
  const files = [text("alpha", "a.txt"), text("beta", "b.txt")];
  await client.vectorStores.fileBatches.uploadAndPoll(
    store.id,
    { files, fileIds: [] },
    { pollIntervalMs: 20 },
  );
  await client.conversations.create({ items: [{ type: "message", role: "user", content: "hello" }] });
  await client.close();
  source = join(await temporaryFolder(), "export");
  await exportStorage(source, folder);
  secret = join(await temporaryFolder(), "auth.json");
  await writeFile(secret, "the secret");
  target = await temporaryFolder();
});

async function lines(table: string): Promise<Line[]> {
  const text = await readFile(join(source, `${table}.jsonl`), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** Changes one row of the export: the second one of its table, where there are two. */
async function change(table: string, values: Line): Promise<void> {
  const rows = await lines(table);
  rows.push({ ...(rows.pop() as Line), ...values });
  await writeFile(join(source, `${table}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

/** It must be refused whole: nothing of it is in the folder afterwards. */
async function refusal(): Promise<string> {
  const error = await importStorage(source, target).then(
    () => {
      throw new Error("it was imported");
    },
    (reason: unknown) => reason as Error & { code?: string },
  );
  expect(error).toMatchObject({ name: "StorageError", code: "import_refused" });
  expect(error.message).toMatch(/Nothing was imported\.$/);
  expect(await readdir(target)).toEqual([]);
  return error.message;
}

describe("an export that a stranger made", () => {
  it("cannot name a file of this machine as bytes", async () => {
    for (const path of [relative(join(source, "blobs"), secret), secret, `../../${"x/../".repeat(3)}etc`]) {
      await change("files", { sha256: path });
      expect(await refusal()).toContain(`${join(source, "files.jsonl")}:2: sha256 is no SHA-256`);
    }
  });

  it.each([
    ["files", { id: "../../evil" }, "id is no id"],
    ["files", { id: "file-\u001b]0;title\u0007" }, "id is no id"],
    ["files", { id: ["file-1"] }, "id is not what it should be"],
    ["files", { filename: null }, "filename is missing"],
    ["files", { bytes: "many" }, "bytes is not what it should be"],
    ["vector_stores", { metadata: { a: { b: 1 } } }, "metadata is not what it should be"],
    ["store_files", { file_id: "../x" }, "file_id is no id"],
    ["store_files", { id: "vs_1/file-1" }, "id is not made of store_id and file_id"],
    [
      "store_files",
      { chunking: { type: "static", static: { max_chunk_size_tokens: 0 } } },
      "chunking is not",
    ],
    ["history_items", { item: "hello" }, "item is not what it should be"],
    ["history_items", { id: "conv_1/../../x" }, "id is no id"],
    ["history_items", { id: "conv_1/a\u009b2Jb" }, "id is no id"],
    ["history_items", { id: "conv_1/a\u007fb" }, "id is no id"],
    ["history_items", { id: "conv_1/a\u001b[2Jb" }, "id is no id"],
    ["conversations", { metadata: null }, "metadata is missing"],
  ])("is refused for a row that makes no sense: %s %o", async (table, values, why) => {
    await change(table, values);
    const { length } = await lines(table);
    expect(await refusal()).toContain(`${join(source, `${table}.jsonl`)}:${length}: ${why}`);
  });

  it("is refused for a line that is no JSON, and for a table that is missing", async () => {
    const path = join(source, "store_files.jsonl");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.slice(0, -10));
    expect(await refusal()).toContain(`${path}:2: it is no JSON`);
    await rm(path);
    expect(await refusal()).toContain(`${path}: it is missing`);
  });

  it("is refused for bytes that are not those of their name", async () => {
    const [, row] = await lines("files");
    await writeFile(join(source, "blobs", String(row?.["sha256"])), "other");
    expect(await refusal()).toContain("its bytes are not those that");
  });

  it("leaves out a file whose bytes are missing, and says so", async () => {
    const [, row] = await lines("files");
    await rm(join(source, "blobs", String(row?.["sha256"])));
    const report = await importStorage(source, target);
    expect(report).toMatchObject({ files: 1, vectorStores: 1 });
    expect(report.skipped.map(({ id }) => id)).toEqual([
      row?.["id"],
      expect.stringContaining(`/${row?.["id"]}`),
    ]);
  });

  it.skipIf(process.platform === "win32")("opens no link, no pipe and no device", async () => {
    const [, row] = await lines("files");
    const blob = join(source, "blobs", String(row?.["sha256"]));
    await rm(blob);
    await symlink(secret, blob);
    expect(await refusal()).toContain(`${blob}: it is no plain file`);
    await rm(blob);
    execFileSync("mkfifo", [blob]);
    expect(await refusal()).toContain(`${blob}: it is no plain file`);
    await rm(blob);
    await symlink("/dev/zero", blob);
    expect(await refusal()).toContain(`${blob}: it is no plain file`);
    const elsewhere = await temporaryFolder();
    await rm(join(source, "blobs"), { recursive: true });
    await symlink(elsewhere, join(source, "blobs"));
    expect(await refusal()).toContain("it is no folder");
    const table = join(source, "files.jsonl");
    await rm(table);
    await symlink(secret, table);
    expect(await refusal()).toContain(`${table}: it is no plain file`);
  });
});

describe("a folder of the Python package that a stranger made", () => {
  async function python(...data: object[]): Promise<void> {
    source = join(await temporaryFolder(), "python");
    await mkdir(join(source, "files", "blobs"), { recursive: true });
    await writeFile(join(source, "files", "index.json"), JSON.stringify({ data }, undefined, 2));
  }

  it("cannot name a file of this machine by an id", async () => {
    await writeFile(`${secret}.bin`, "the secret");
    await python({ id: "file_1" }, { id: relative(join(source, "files", "blobs"), secret), filename: "x" });
    expect(await refusal()).toContain(`${join(source, "files", "index.json")}:7: data[1]: id is no id`);
  });

  it.each([
    [{ id: "file_1", created_at: -5 }, "created_at is no time"],
    [{ id: "file_1", filename: { toString: 1 } }, "filename is no text"],
    [{ id: "vs_1", file_ids: ["../x"] }, "file_ids is no list of ids"],
    [null, "it is no record"],
  ])("is refused for a record that makes no sense: %o", async (record, why) => {
    await python({ id: "file_0" }, record as object);
    expect(await refusal()).toMatch(new RegExp(`index\\.json:\\d+: data\\[1\\]: ${why}`));
  });

  it("is refused for an index that is no JSON", async () => {
    await python();
    await writeFile(join(source, "files", "index.json"), '{"data": [');
    expect(await refusal()).toContain(`${join(source, "files", "index.json")}: it is no JSON`);
  });

  it.skipIf(process.platform === "win32")("opens no link", async () => {
    await python({ id: "file_1" });
    await symlink(secret, join(source, "files", "blobs", "file_1.bin"));
    expect(await refusal()).toContain("it is no plain file");
  });
});

describe("a database that was tampered with", () => {
  it("leads to no file outside the folder, by digest or by lock", async () => {
    const folder = await temporaryFolder();
    const storage = await sqliteStorage(folder);
    onEnd(() => storage.close());
    const outside = relative(join(folder, "blobs", ".."), secret);
    await storage.commit([
      {
        op: "insert",
        table: "files",
        row: {
          id: "file-1",
          sort: "1",
          created_at: 1,
          bytes: 10,
          filename: "a",
          purpose: "user_data",
          mime_type: null,
          sha256: outside,
          expires_at: null,
        },
      },
    ]);
    await expect(storage.read(outside)).rejects.toMatchObject({ code: "invalid_digest" });
    expect(() => storage.exclusive(`../${"x"}`)).toThrow("is no name of a lock");
    await expect(
      storage.discard({
        token: relative(join(folder, "staging"), secret),
        sha256: outside,
        md5: undefined,
        bytes: 1,
      }),
    ).rejects.toMatchObject({ code: "invalid_token" });
    expect((await checkStorage(folder)).findings).toMatchObject([{ kind: "blob_missing", subject: outside }]);
    const out = join(await temporaryFolder(), "out");
    expect(await exportStorage(out, folder)).toMatchObject({ blobs: 0, missing: [outside] });
    await storage.commit([{ op: "delete", table: "files", where: { id: "file-1" } }], { release: [outside] });
    expect(await readFile(secret, "utf8")).toBe("the secret");
    expect(await storageStats(folder)).toMatchObject({ rows: { files: 0 } });
  });
});

describe("exportStorage", () => {
  it("leaves out bytes that are damaged, and says so", async () => {
    const folder = await temporaryFolder();
    const client = localClient({ compatStorageDir: folder });
    await client.files.create({ file: text("alpha"), purpose: "user_data" });
    await client.files.create({ file: text("beta"), purpose: "user_data" });
    await client.close();
    const blobs = new BlobFolder(folder);
    const [damaged = ""] = blobs.list();
    await writeFile(blobs.pathOf(damaged), "other");
    const out = join(await temporaryFolder(), "out");
    expect(await exportStorage(out, folder)).toMatchObject({ blobs: 1, missing: [], damaged: [damaged] });
    expect(await readdir(join(out, "blobs"))).not.toContain(damaged);
    expect(await importStorage(out, target)).toMatchObject({ files: 1 });
  });
});
