import { machineClock } from "../../runtime/clock.ts";
import { contextFor } from "../context.ts";
import { removeExpiredFiles } from "../files/files.ts";
import { removeExpiredUploads } from "../files/uploads.ts";
import type { Storage, Usage } from "../store/port.ts";
import { type TableName, tableNames } from "../store/schema.ts";
import { type StorageOrFolder, withStorage } from "./with-storage.ts";

/** A write that has not come to its end by then never will. */
const STAGING_MS = 24 * 3_600_000;

export interface TidyReport {
  /** Undefined for a storage that was passed. */
  readonly folder: string | undefined;
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
  storage?: StorageOrFolder,
  { now = Date.now }: { now?: () => number } = {},
): Promise<TidyReport> {
  return await withStorage(storage, async (storage, folder) => {
    // First of all: it sees to it that the database is sound.
    const swept = await storage.upkeep?.sweep({ stagedBefore: now() - STAGING_MS });
    const context = contextFor(storage, { ...machineClock, now });
    const before = await countRows(storage, "files");
    await removeExpiredFiles(context);
    await removeExpiredUploads(context);
    const expiredFiles = before - (await countRows(storage, "files"));
    return { folder, blobs: 0, staged: 0, ...swept, expiredFiles };
  });
}

export interface StorageStats extends Partial<Usage> {
  /** Undefined for a storage that was passed. */
  readonly folder: string | undefined;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** How much there is of what. An engine without `upkeep` says nothing of bytes. */
export async function storageStats(storage?: StorageOrFolder): Promise<StorageStats> {
  return await withStorage(storage, async (storage, folder) => {
    const rows: Record<string, number> = {};
    for (const table of tableNames) rows[table] = await countRows(storage, table);
    return { folder, rows, ...(await storage.upkeep?.usage()) };
  });
}

async function countRows(storage: Storage, table: TableName): Promise<number> {
  const [all] = await storage.count(table, {});
  return all?.count ?? 0;
}
