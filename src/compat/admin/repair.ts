import { StorageCorruptError } from "../../runtime/errors/storage.ts";
import { node } from "../../runtime/node.ts";
import { idSource } from "../ids.ts";
import { existingStorage } from "../store/path.ts";
import type { Change } from "../store/port.ts";
import { type FileRow, type Rows, SERVED, type TableName, tableNames, tables } from "../store/schema.ts";
import { BlobFolder } from "../store/sqlite/blobs.ts";
import type { SqliteCore } from "../store/sqlite/core.ts";
import { databasePath } from "../store/sqlite/database.ts";
import { openCore } from "../store/sqlite/in-thread.ts";
import { lossOf } from "../store/sqlite/loss.ts";
import { engineChanges } from "../store/sqlite/statements.ts";
import { blobDamage, type CheckReport, checkStorage } from "./check.ts";
import { DamagedDatabase } from "./damaged.ts";

export interface RepairReport {
  readonly folder: string;
  /** Where the damaged database is now; undefined when the database itself was sound. */
  readonly setAside: string | undefined;
  /** Rows that came over from it, by table. */
  readonly saved: Readonly<Record<string, number>>;
  /** Files that will be indexed anew. */
  readonly reindexed: number;
  /** Files made of bytes that the database knew nothing of. */
  readonly recovered: number;
  /** What is still wrong, every byte looked at. */
  readonly after: CheckReport;
}

/**
 * Mends what can be mended. A damaged database is set aside, never deleted, and what can be read of it goes into a new one;
 * the search index is built again from the files. Stop the programs that use the folder first.
 *
 * @param options.recover Also make files of bytes whose records were lost, named after their SHA-256. What they were called is
 * lost with the records, so put a backup of the database back instead if there is one.
 */
export async function repairStorage(
  folder?: string,
  { recover = false }: { recover?: boolean } = {},
): Promise<RepairReport> {
  const path = await existingStorage(folder, { lost: true });
  let setAside: string | undefined;
  let saved: Record<string, number> = {};
  if (lossOf(path) !== undefined || !(await isSound(path))) ({ setAside, saved } = await salvage(path));
  const core = await openCore(path);
  let reindexed = 0;
  let recovered = 0;
  try {
    if (recover) recovered = await recoverFiles(core, new BlobFolder(path));
    core.settleBlobs();
    for (const { storeId, fileId } of core.indexOrphans()) core.removeFromIndex(storeId, fileId);
    const stores = new Set(core.unindexed().map(({ storeId }) => storeId));
    for (const storeId of stores) reindexed += rebuildIndex(core, storeId);
  } finally {
    core.close();
  }
  if (process.platform !== "win32") {
    await node.fs.promises.chmod(path, 0o700);
    await node.fs.promises.chmod(databasePath(path), 0o600);
  }
  const after = await checkStorage(path, { bytes: true });
  return { folder: path, setAside, saved, reindexed, recovered, after };
}

async function isSound(folder: string): Promise<boolean> {
  let core: SqliteCore | undefined;
  try {
    core = await openCore(folder);
    return core.complaints(1).length === 0;
  } catch (error) {
    if (error instanceof StorageCorruptError) return false;
    throw error;
  } finally {
    core?.close();
  }
}

async function salvage(
  folder: string,
): Promise<{ setAside: string | undefined; saved: Record<string, number> }> {
  const path = databasePath(folder);
  const setAside = `${path}.damaged-${new Date().toISOString().replaceAll(":", "")}`;
  let moved = 0;
  for (const suffix of ["", "-wal", "-shm"]) {
    await node.fs.promises.rename(`${path}${suffix}`, `${setAside}${suffix}`).then(
      () => moved++,
      (error) => {
        if (error.code !== "ENOENT") throw error;
      },
    );
  }
  // Opened and closed, so that all of it is in its file.
  (await openCore(folder)).close();
  const saved: Record<string, number> = {};
  // Of an empty one there is nothing to read, and SQLite would delete the log beside it.
  const { size } = await node.fs.promises.stat(setAside).catch(() => ({ size: 0 }));
  if (size === 0) return { setAside: moved === 0 ? undefined : setAside, saved };
  const old = new DamagedDatabase(setAside, path);
  const core = await openCore(folder);
  try {
    // A table comes after those that it refers to: `tables` is in that order but for the last two.
    for (const table of [...tableNames].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))) {
      saved[table] = 0;
      for (const row of old.rows(table)) if (insert(core, table, row)) saved[table]++;
    }
  } finally {
    old.close();
    core.close();
  }
  return { setAside, saved };
}

const ORDER: readonly TableName[] = [
  "files",
  "uploads",
  "upload_parts",
  "vector_stores",
  "file_batches",
  "store_files",
  "batches",
  "batch_requests",
];

/** Bytes that are what their name says become files. Extracted texts of vector stores come back as files as well. */
async function recoverFiles(core: SqliteCore, blobs: BlobFolder): Promise<number> {
  const ids = idSource(Date.now);
  let recovered = 0;
  for (const sha256 of core.unknownBlobs()) {
    if ((await blobDamage(blobs, sha256, true)) !== undefined) continue;
    const { size, mtimeMs } = await node.fs.promises.stat(blobs.pathOf(sha256));
    const row: FileRow = {
      ...ids.next("file-"),
      created_at: Math.floor(mtimeMs / 1000),
      bytes: size,
      filename: `recovered-${sha256}`,
      purpose: "user_data",
      mime_type: null,
      sha256,
      expires_at: null,
    };
    core.commit(engineChanges([{ op: "insert", table: "files", row }]));
    recovered++;
  }
  return recovered;
}

/** False for a row that makes no sense any more, e.g. one whose store is lost. */
function insert<T extends TableName>(core: SqliteCore, table: T, row: Rows[T]): boolean {
  const complete = Object.fromEntries(
    Object.keys(tables[table].columns).map((column) => [column, row[column as keyof Rows[T]] ?? null]),
  );
  try {
    core.commit(engineChanges([{ op: "insert", table, row: complete } as unknown as Change]));
    return true;
  } catch {
    return false;
  }
}

/** The index of a store from its files: half of one would answer wrongly without a sign. */
function rebuildIndex(core: SqliteCore, storeId: string): number {
  const where = { store_id: storeId, status: { in: SERVED } };
  const counts = core.count("store_files", { where, by: "status" });
  const changes: Change[] = [
    { op: "unindexStore", storeId },
    { op: "update", table: "store_files", where, set: { status: "in_progress", attempts: 0, error: null } },
  ];
  core.commit(engineChanges(changes));
  return counts.reduce((sum, { count }) => sum + count, 0);
}
