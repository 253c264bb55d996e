import type { Storage } from "../port.ts";
import { spawnWorker, workerFile } from "../spawn.ts";

/**
 * The engine on disk. Builds for browsers and Workers leave this module and all below it out (`#sqlite` in `package.json`):
 * they have neither SQLite nor a disk.
 */
export async function openSqlite(folder: string): Promise<Storage> {
  const worker = workerFile();
  if (worker) return await (await import("./engine.ts")).sqliteEngine(folder, spawnWorker(worker));
  // Without the worker everything works, on the thread of the caller.
  const { BlobFolder } = await import("./blobs.ts");
  const { inThread, openCore } = await import("./in-thread.ts");
  return inThread(await openCore(folder), new BlobFolder(folder));
}
