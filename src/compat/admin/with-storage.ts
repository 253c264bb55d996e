import { existingStorage, storageFolder } from "../store/path.ts";
import type { Storage } from "../store/port.ts";
import { BlobFolder } from "../store/sqlite/blobs.ts";
import { inThread, openCore } from "../store/sqlite/in-thread.ts";

/** What a tool works on: a storage of any engine, or the folder of one; left out, the folder that clients use. */
export type StorageOrFolder = Storage | string;

/**
 * Runs `work` on a storage. One that was passed stays open: it is its owner's. One in a folder is open for as long as it takes.
 *
 * @param options.make Whether a folder may be one where there is no storage yet.
 */
export async function withStorage<R>(
  given: StorageOrFolder | undefined,
  work: (storage: Storage, folder: string | undefined) => Promise<R>,
  { make = false }: { make?: boolean } = {},
): Promise<R> {
  if (typeof given === "object") return await work(given, undefined);
  const folder = make ? await storageFolder(given) : await existingStorage(given);
  const blobs = new BlobFolder(folder);
  const storage = inThread(await openCore(folder, blobs), blobs);
  try {
    return await work(storage, folder);
  } finally {
    await storage.close();
  }
}
