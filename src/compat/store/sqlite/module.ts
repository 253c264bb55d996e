import { StorageUnavailableError } from "../../../runtime/errors/storage.ts";
import { loadSqlite } from "../../../runtime/sqlite.ts";

/**
 * @param wayOut What to do where there is none.
 * @throws {StorageUnavailableError} where the runtime has no `node:sqlite`.
 */
export function requireSqlite(
  wayOut = "Pass the client another storage, e.g. `storage: memoryStorage()`.",
): typeof import("node:sqlite") {
  const sqlite = loadSqlite();
  if (sqlite) return sqlite;
  throw new StorageUnavailableError(
    `This runtime has no node:sqlite (Node 22.20, Deno 2.2 and Bun 1.4 have it). ${wayOut}`,
    { code: "storage_unavailable" },
  );
}
