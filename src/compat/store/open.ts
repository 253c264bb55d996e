import type { CallContext } from "../../runtime/call.ts";
import { StorageUnavailableError } from "../../runtime/errors/storage.ts";
import { Fact } from "../../runtime/facts.ts";
import { storageFolder } from "./path.ts";
import type { Storage } from "./port.ts";

interface Shared {
  readonly storage: Promise<Storage>;
  readonly users: Set<CallContext>;
}

/** One engine per folder and process: clients that share a folder share its threads. */
const byFolder = new Map<string, Shared>();
/** The folder of a client's storage, once it was asked for. */
const folderOf = new Fact<Promise<string> | undefined>(() => undefined);

/** The storage of a client: the one it was given, else the one in its folder, opened at the first call. */
export async function storageOf(client: CallContext): Promise<Storage> {
  const { storage, compatStorageDir } = client.options;
  if (storage !== undefined) return storage;
  const path = client.own.get(folderOf) ?? storageFolder(compatStorageDir);
  client.own.set(folderOf, path);
  const folder = await path;
  const known = byFolder.get(folder);
  if (known) {
    known.users.add(client);
    return await known.storage;
  }
  const opening = openFolder(folder);
  opening.then(
    ({ notices = [] }) => {
      for (const notice of notices) client.logger.warn(notice);
    },
    () => {},
  );
  byFolder.set(folder, { storage: opening, users: new Set([client]) });
  // A storage that could not be opened is tried again at the next call: the disk may be there by then.
  opening.catch(() => byFolder.delete(folder));
  return await opening;
}

const beforeClosing = new Fact(() => new Set<() => Promise<void>>());

/** Has something done before a client's storage is closed. @returns how to take that back. */
export function beforeClose(client: CallContext, work: () => Promise<void>): () => void {
  const all = client.own.get(beforeClosing);
  all.add(work);
  return () => all.delete(work);
}

/** Ends a client's use of its storage. The last client of a folder closes it; a storage that was given is its owner's. */
export async function closeStorageOf(client: CallContext): Promise<void> {
  await Promise.all([...client.own.get(beforeClosing)].map((work) => work()));
  // Without a home there is no folder either, and whoever asked for it has heard so.
  const folder = await client.own.get(folderOf)?.catch(() => undefined);
  const shared = folder === undefined ? undefined : byFolder.get(folder);
  if (folder === undefined || !shared?.users.delete(client) || shared.users.size > 0) return;
  byFolder.delete(folder);
  // Whoever asked for one that could not be opened has heard of it: there is nothing to close.
  const storage = await shared.storage.catch(() => undefined);
  await storage?.close();
}

/**
 * The storage in a folder, which the client makes by itself unless told otherwise. For programs that use it without a client,
 * and for clients that should share one which is closed by hand.
 *
 * @param folder Default: `CODEX_COMPAT_STORAGE_DIR`, else `~/.oauth_codex/compat`.
 * @throws {StorageUnavailableError} where the runtime has no SQLite.
 */
export async function sqliteStorage(folder?: string): Promise<Storage> {
  return await openFolder(await storageFolder(folder));
}

async function openFolder(folder: string): Promise<Storage> {
  const { requireSqlite } = await import("./sqlite/module.ts");
  if (typeof process === "undefined" || !process.versions?.node) {
    throw new StorageUnavailableError(
      "This runtime has no file system of its own. Pass the client `storage: memoryStorage()`.",
      { code: "storage_unavailable" },
    );
  }
  requireSqlite();
  const { openSqlite } = await import("./sqlite/open.ts");
  return await openSqlite(folder);
}
