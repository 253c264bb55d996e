import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import { sqliteStorage } from "../../../src/compat/store/open.ts";
import { Refused, type Storage } from "../../../src/compat/store/port.ts";
import type { FileRow, PartRow, UploadRow } from "../../../src/compat/store/schema.ts";
import { onEnd, temporaryFolder } from "../support.ts";

const engines: Record<string, () => Promise<Storage>> = {
  memory: async () => memoryStorage(),
  sqlite: async () => sqliteStorage(await temporaryFolder()),
};

const refusal = { status: 404, message: "no such thing" };

function file(n: number, more: Partial<FileRow> = {}): FileRow {
  return {
    id: `file-${n}`,
    sort: String(n).padStart(4, "0"),
    created_at: n,
    bytes: n,
    filename: `${n}.txt`,
    purpose: "assistants",
    mime_type: null,
    sha256: "0".repeat(64),
    expires_at: null,
    ...more,
  };
}

const bytes = async function* (...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
};

async function read(storage: Storage, sha256: string): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of await storage.read(sha256)) parts.push(part);
  return Buffer.concat(parts).toString();
}

// What the domain code relies on must hold for every engine alike.
describe.each(Object.entries(engines))("the %s engine", (_, open) => {
  async function opened(): Promise<Storage> {
    const storage = await open();
    onEnd(() => storage.close());
    return storage;
  }

  async function withFiles(count: number): Promise<Storage> {
    const storage = await opened();
    await storage.commit(
      Array.from({ length: count }, (_, i) => ({ op: "insert", table: "files", row: file(i + 1) })),
    );
    return storage;
  }

  it("gives back what was committed, and undefined for what was not", async () => {
    const storage = await withFiles(1);
    expect(await storage.get("files", "file-1")).toEqual(file(1));
    expect(await storage.get("files", "file-2")).toBeUndefined();
  });

  it("keeps JSON columns as they were", async () => {
    const storage = await opened();
    const row = {
      id: "vs_1",
      sort: "1",
      created_at: 1,
      name: "한국어 이름",
      description: null,
      metadata: { "a b": "\u0000 '\"" },
      lifetime_days: null,
      last_active_at: 1,
      expires_at: null,
    };
    await storage.commit([{ op: "insert", table: "vector_stores", row }]);
    expect(await storage.get("vector_stores", "vs_1")).toEqual(row);
  });

  it("walks a list in both directions, page by page", async () => {
    const storage = await withFiles(5);
    const ids = async (query: object): Promise<[string[], boolean]> => {
      const { rows, more } = await storage.list("files", { order: "desc", limit: 2, ...query });
      return [rows.map(({ id }) => id), more];
    };
    expect(await ids({})).toEqual([["file-5", "file-4"], true]);
    expect(await ids({ after: "file-4" })).toEqual([["file-3", "file-2"], true]);
    expect(await ids({ after: "file-2" })).toEqual([["file-1"], false]);
    expect(await ids({ order: "asc", after: "file-3" })).toEqual([["file-4", "file-5"], false]);
    // `before`: the page that ends there, still in the order of the list.
    expect(await ids({ before: "file-2" })).toEqual([["file-4", "file-3"], true]);
    expect(await ids({ before: "file-4" })).toEqual([["file-5"], false]);
    expect(await ids({ order: "asc", before: "file-3" })).toEqual([["file-1", "file-2"], false]);
    expect(await ids({ limit: 9, after: "file-5", before: "file-2" })).toEqual([["file-4", "file-3"], false]);
    expect(await ids({ limit: 2, after: "file-5", before: "file-2" })).toEqual([["file-4", "file-3"], false]);
  });

  it("goes on behind a row that was deleted meanwhile", async () => {
    const storage = await withFiles(3);
    await storage.commit([{ op: "delete", table: "files", where: { id: "file-2" } }]);
    const { rows } = await storage.list("files", { order: "desc", limit: 5, after: "file-2" });
    expect(rows.map(({ id }) => id)).toEqual(["file-1"]);
  });

  it("refuses a cursor that never was", async () => {
    const storage = await withFiles(1);
    await expect(storage.list("files", { order: "asc", limit: 1, after: "file-9" })).rejects.toThrow(
      "The cursor 'file-9'",
    );
  });

  it("understands every condition", async () => {
    const storage = await opened();
    const rows = [file(1), file(2, { expires_at: 10 }), file(3, { expires_at: 20, purpose: "batch" })];
    await storage.commit(rows.map((row) => ({ op: "insert", table: "files", row })));
    const ids = async (where: Parameters<typeof storage.list<"files">>[1]["where"]): Promise<string[]> =>
      (await storage.list("files", { where: where ?? {}, order: "asc", limit: 9 })).rows.map(({ id }) => id);
    expect(await ids({ expires_at: null })).toEqual(["file-1"]);
    expect(await ids({ expires_at: { atMost: 10 } })).toEqual(["file-2"]);
    expect(await ids({ expires_at: { unsetOrAfter: 10 } })).toEqual(["file-1", "file-3"]);
    expect(await ids({ bytes: { in: [1, 3, 7] } })).toEqual(["file-1", "file-3"]);
    expect(await ids({ purpose: "batch", bytes: { atMost: 3 } })).toEqual(["file-3"]);
    expect(await ids({ bytes: { in: [] } })).toEqual([]);
  });

  it("counts and sums by a column", async () => {
    const storage = await opened();
    const rows = [file(1), file(2), file(3, { purpose: "batch" })];
    await storage.commit(rows.map((row) => ({ op: "insert", table: "files", row })));
    const counts = await storage.count("files", { by: "purpose", sum: "bytes" });
    expect(counts.sort((a, b) => b.count - a.count)).toEqual([
      { value: "assistants", count: 2, sum: 3 },
      { value: "batch", count: 1, sum: 3 },
    ]);
  });

  it("makes all changes of a commit or none", async () => {
    const storage = await withFiles(1);
    const commit = storage.commit([
      { op: "update", table: "files", where: { id: "file-1" }, set: { bytes: 99 } },
      { op: "insert", table: "files", row: file(2) },
      { op: "require", table: "files", where: { id: "file-3" }, otherwise: refusal },
    ]);
    await expect(commit).rejects.toBeInstanceOf(Refused);
    expect(await storage.get("files", "file-1")).toEqual(file(1));
    expect(await storage.get("files", "file-2")).toBeUndefined();
    await expect(
      storage.commit([{ op: "forbid", table: "files", where: { id: "file-1" }, otherwise: refusal }]),
    ).rejects.toMatchObject({ refusal });
  });

  it("does not take the same id twice", async () => {
    const storage = await withFiles(1);
    await expect(
      storage.commit([{ op: "insert", table: "files", row: file(1, { sort: "2" }) }]),
    ).rejects.toThrow();
  });

  it("takes bytes in, names them by their digest, and keeps one copy", async () => {
    const storage = await opened();
    const staged = await storage.stage(bytes("hello ", "world"));
    expect(staged).toMatchObject({
      bytes: 11,
      sha256: "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
      md5: "5eb63bbbe01eeed093cb22bb8f5acdc3",
    });
    const { sha256 } = staged;
    await storage.commit([{ op: "insert", table: "files", row: file(1, { sha256 }) }], { adopt: [staged] });
    const again = await storage.stage(bytes("hello world"));
    await storage.commit([{ op: "insert", table: "files", row: file(2, { sha256 }) }], { adopt: [again] });
    expect(await read(storage, sha256)).toBe("hello world");
    // The bytes stay as long as a row names them.
    await storage.commit([{ op: "delete", table: "files", where: { id: "file-1" } }], { release: [sha256] });
    expect(await read(storage, sha256)).toBe("hello world");
    await storage.commit([{ op: "delete", table: "files", where: { id: "file-2" } }], { release: [sha256] });
    await expect(storage.read(sha256)).rejects.toMatchObject({ code: "blob_missing" });
  });

  it("passes on what the source of the bytes throws", async () => {
    const storage = await opened();
    const failing = (async function* () {
      yield new Uint8Array(3);
      throw new RangeError("no more");
    })();
    await expect(storage.stage(failing)).rejects.toThrow(RangeError);
  });

  it("deletes rows that hang on another only when told to, and all at once", async () => {
    const storage = await opened();
    const upload: UploadRow = {
      id: "upload_1",
      sort: "1",
      created_at: 1,
      bytes: 1,
      filename: "a",
      purpose: "batch",
      mime_type: "x/y",
      status: "pending",
      expires_at: 5,
      file_lifetime: null,
      file_id: null,
    };
    const part: PartRow = {
      id: "part_1",
      sort: "1",
      created_at: 1,
      upload_id: "upload_1",
      bytes: 1,
      sha256: "0".repeat(64),
    };
    await storage.commit([
      { op: "insert", table: "uploads", row: upload },
      { op: "insert", table: "upload_parts", row: part },
    ]);
    await storage.commit([{ op: "delete", table: "upload_parts", where: { upload_id: "upload_1" } }]);
    expect(await storage.get("upload_parts", "part_1")).toBeUndefined();
    expect(await storage.get("uploads", "upload_1")).toEqual(upload);
  });
});
