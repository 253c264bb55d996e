import { StorageUnavailableError } from "../../../runtime/errors/storage.ts";
import { loadSqlite } from "../../../runtime/sqlite.ts";

/** @throws {StorageUnavailableError} where the runtime has no `node:sqlite`. */
export function requireSqlite(): typeof import("node:sqlite") {
  const sqlite = loadSqlite();
  if (sqlite) return sqlite;
  throw new StorageUnavailableError(
    "This runtime has no node:sqlite (Node 22.20 or newer has it). Pass the client another storage, e.g. `storage: memoryStorage()`.",
    { code: "storage_unavailable" },
  );
}
