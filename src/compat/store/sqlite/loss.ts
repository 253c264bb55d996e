import { StorageCorruptError } from "../../../runtime/errors/storage.ts";
import { node } from "../../../runtime/node.ts";
import { BlobFolder } from "./blobs.ts";

export const LOST_BLOB =
  "The database does not know these bytes: it was lost, emptied, or replaced by another. They are kept. Put a backup of " +
  "storage.db back, or let repairStorage() make files of them with recover: true.";

/** What somebody who opens a storage should hear of it. */
export function lossNotices(folder: string, unknownBlobs: number): readonly string[] {
  if (unknownBlobs === 0) return [];
  return [
    `${node.path.join(folder, "storage.db")} does not know the bytes of ${unknownBlobs} files that lie beside it: it was lost, emptied, or replaced by another. They are kept. checkStorage() of oauth-codex-sdk/storage lists them; put a backup of storage.db back, or let repairStorage() make files of them with recover: true.`,
  ];
}

/** What is wrong when a database is not there, or empty, although what it was about is. Undefined for a new storage and a sound one. */
export function lossOf(folder: string): string | undefined {
  const path = node.path.join(folder, "storage.db");
  // The log first: a database that somebody makes meanwhile is there before its log is.
  const log = sizeOf(`${path}-wal`);
  const size = sizeOf(path);
  if (size > 0) return undefined;
  const how = node.fs.existsSync(path) ? "is empty" : "is missing";
  if (log > 0) return `${path} ${how}, although its log is there.`;
  const { length } = new BlobFolder(folder).list();
  return length === 0 ? undefined : `${path} ${how}, although the bytes of ${length} files are there.`;
}

/** SQLite would delete the log of an empty database, and with it what was written last. */
export function refuseLostDatabase(path: string): void {
  if (sizeOf(`${path}-wal`) === 0 || sizeOf(path) > 0) return;
  throw new StorageCorruptError(
    `${path} is missing or empty, although its log is there. Nothing was changed. Put a backup of it back, or let repairStorage() of oauth-codex-sdk/storage set the log aside and begin a new one.`,
    { code: "storage_corrupt" },
  );
}

function sizeOf(path: string): number {
  return node.fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
