import { StorageUnavailableError } from "../../../runtime/errors/storage.ts";

/** What stands in the place of `open.ts` in builds for browsers and Workers. */
export async function openSqlite(): Promise<never> {
  throw new StorageUnavailableError(
    "This build was made for a browser or a Worker and has no storage on disk. Pass the client `storage: memoryStorage()`, " +
      "or build without the conditions browser, worker, workerd, edge-light and no-disk.",
    { code: "storage_unavailable" },
  );
}
