import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { contextFor } from "../context.ts";
import { removeExpiredFiles } from "../files/files.ts";
import { removeExpiredUploads } from "../files/uploads.ts";
import { corrupt } from "../store/failures.ts";
import { existingStorage } from "../store/path.ts";
import { tableNames } from "../store/schema.ts";
import { BlobFolder } from "../store/sqlite/blobs.ts";
import { databasePath } from "../store/sqlite/database.ts";
import { inThread, openCore } from "../store/sqlite/in-thread.ts";

/** A write that has not come to its end by then never will. */
const STAGING_MS = 24 * 3_600_000;

export interface TidyReport {
  readonly folder: string;
  readonly blobs: number;
  readonly staged: number;
  readonly expiredFiles: number;
  /** Blobs that the database does not know although it should: `checkStorage` lists them. Left out where there are none. */
  readonly unknown?: number;
}

/**
 * Removes what nobody needs: expired files, bytes without a row, leftovers of writes that were cut off. Safe beside other
 * processes. Bytes that are older than the database's own memory stay: it may be the database that lost something.
 *
 * @throws {StorageCorruptError} for a damaged database. What it says of its rows is worth nothing.
 */
export async function tidyStorage(
  folder?: string,
  { now = Date.now }: { now?: () => number } = {},
): Promise<TidyReport> {
  const path = await existingStorage(folder);
  const blobs = new BlobFolder(path);
  const core = await openCore(path);
  try {
    if (core.complaints(1).length > 0) throw corrupt(databasePath(path));
    const context = contextFor(inThread(core, blobs), now);
    const before = countRows(core, "files");
    await removeExpiredFiles(context);
    await removeExpiredUploads(context);
    const expiredFiles = before - countRows(core, "files");
    let removed = 0;
    for (const sha256 of blobs.list()) if (core.release(sha256)) removed++;
    let staged = 0;
    for (const name of await readdir(blobs.staging).catch(() => [])) {
      const file = join(blobs.staging, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (now() - mtimeMs < STAGING_MS) continue;
      await rm(file, { force: true });
      staged++;
    }
    core.database.exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize;");
    const unknown = core.unknownBlobs().length;
    return {
      folder: path,
      blobs: removed,
      staged,
      expiredFiles,
      ...(unknown === 0 ? {} : { unknown }),
    };
  } finally {
    core.close();
  }
}

export interface StorageStats {
  readonly folder: string;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly databaseBytes: number;
  readonly blobs: number;
  readonly blobBytes: number;
}

/** How much there is of what. */
export async function storageStats(folder?: string): Promise<StorageStats> {
  const path = await existingStorage(folder);
  const blobs = new BlobFolder(path);
  const core = await openCore(path);
  try {
    const digests = blobs.list();
    let blobBytes = 0;
    for (const sha256 of digests) {
      blobBytes += (await stat(blobs.pathOf(sha256)).catch(() => undefined))?.size ?? 0;
    }
    const { bytes } = core.database
      .prepare("SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()")
      .get() as { bytes: number };
    return {
      folder: path,
      rows: Object.fromEntries(tableNames.map((table) => [table, countRows(core, table)])),
      databaseBytes: bytes,
      blobs: digests.length,
      blobBytes,
    };
  } finally {
    core.close();
  }
}

function countRows(core: Awaited<ReturnType<typeof openCore>>, table: (typeof tableNames)[number]): number {
  const row = core.database.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number };
  return row.n;
}
