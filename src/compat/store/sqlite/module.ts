import { StorageUnavailableError } from "../../../runtime/errors/storage.ts";

type SQLite = typeof import("node:sqlite");

let loaded: Promise<SQLite> | undefined;

/** @throws {StorageUnavailableError} where the runtime has no `node:sqlite`. */
export function loadSQLite(): Promise<SQLite> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<SQLite> {
  const { emitWarning } = process;
  // Node calls its SQLite experimental once per process. That is our choice and not the user's problem; every other warning
  // goes through, and so does this one when somebody else loads the module before us.
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).includes("SQLite is an experimental feature")) return;
    (emitWarning as (...args: unknown[]) => void).call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return await import("node:sqlite");
  } catch (cause) {
    throw new StorageUnavailableError(
      "This runtime has no node:sqlite (Node 22.20 or newer has it). Pass the client another storage, e.g. `storage: memoryStorage()`.",
      { code: "storage_unavailable", cause },
    );
  } finally {
    process.emitWarning = emitWarning;
  }
}
