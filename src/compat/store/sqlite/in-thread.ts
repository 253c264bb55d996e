import type { Storage } from "../port.ts";
import { BlobFolder } from "./blobs.ts";
import { SqliteCore } from "./core.ts";
import { openDatabase } from "./database.ts";
import { FolderLock } from "./lock.ts";
import { lossNotices } from "./loss.ts";
import { batches, blobs, type Component, chat, core as coreComponent, history } from "./migrations.ts";
import { searchIndex } from "./search.ts";
import { engineChanges } from "./statements.ts";

/** Everything that the database of this version consists of. */
export async function components(): Promise<readonly Component[]> {
  const { migrations } = await searchIndex();
  return [coreComponent, { name: "search", migrations }, history, chat, batches, blobs];
}

export async function openCore(folder: string, bytes = new BlobFolder(folder)): Promise<SqliteCore> {
  const core = new SqliteCore(await openDatabase(folder, await components()), bytes, await searchIndex());
  try {
    core.claimBlobs();
    return core;
  } catch (error) {
    core.close();
    throw error;
  }
}

/** The port on the thread at hand: for the indexer, for tools, and where there are no worker threads. */
export function inThread(core: SqliteCore, blobs: BlobFolder): Storage {
  return {
    kind: "sqlite",
    notices: lossNotices(core.folder, core.unknownBlobs().length),
    get: async (table, id) => core.get(table, id),
    list: async (table, query) => core.list(table, query),
    count: async (table, query) => core.count(table, query),
    commit: async (changes, blobChanges) => core.commit(engineChanges(changes), blobChanges),
    search: async (request) => core.search(request),
    vectors: {
      chunks: async (...args) => core.chunks(...args),
      dimensions: async (storeId) => core.dimensions(storeId),
    },
    upkeep: {
      sweep: async (options) => core.sweep(options),
      usage: async () => core.usage(),
    },
    stage: (source) => blobs.stage(source),
    discard: (staged) => blobs.discard(staged),
    read: (sha256) => blobs.read(sha256),
    exclusive: (name, { kept = false } = {}) => new FolderLock(blobs.folder, name, { once: !kept }),
    close: async () => core.close(),
  };
}
