import type { DatabaseSync } from "node:sqlite";
import { StorageError } from "../../../runtime/errors/storage.ts";
import { node } from "../../../runtime/node.ts";
import { explain } from "../failures.ts";
import { refuseLostDatabase } from "./loss.ts";
import type { Component } from "./migrations.ts";
import { requireSqlite } from "./module.ts";

/** Marks the file as ours: the letters "OCX" and the layout of the `components` table. */
const APPLICATION_ID = 0x4f435801;

/** Writers wait for each other; the longest a writer holds on is one file's indexing. */
const BUSY_TIMEOUT_MS = 60_000;

export function databasePath(folder: string): string {
  return node.path.join(folder, "storage.db");
}

/**
 * Opens the database of a folder, makes or upgrades it. A database of newer code, or of another program, is left untouched.
 *
 * @throws {StorageError} `storage_newer`, `storage_foreign`, and what {@link explain} makes of SQLite's own.
 */
export async function openDatabase(folder: string, components: readonly Component[]): Promise<DatabaseSync> {
  const path = databasePath(folder);
  const { DatabaseSync } = requireSqlite();
  let database: DatabaseSync | undefined;
  try {
    refuseLostDatabase(path);
    makePrivate(path);
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    // One view for all looks: between two of them another process may make the database that was empty at the first.
    database.exec("BEGIN");
    refuseNewer(database, path, components);
    database.exec("COMMIT");
    // WAL: readers and one writer at a time do not stop each other, and a killed writer leaves nothing half done.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
    migrate(database, path, components);
    return database;
  } catch (error) {
    database?.close();
    throw explain(error, path);
  }
}

/** SQLite gives its side files the mode of the database, so that one must be private before SQLite sees it. */
function makePrivate(path: string): void {
  node.fs.mkdirSync(node.path.dirname(path), { recursive: true, mode: 0o700 });
  if (!node.fs.existsSync(path)) node.fs.closeSync(node.fs.openSync(path, "a", 0o600));
}

function refuseNewer(database: DatabaseSync, path: string, components: readonly Component[]): void {
  const { application_id: id } = database.prepare("PRAGMA application_id").get() as {
    application_id: number;
  };
  if (id === 0) {
    const { n } = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get() as { n: number };
    if (n === 0) return;
    throw new StorageError(
      `${path} is a database of another program. Choose another folder by compatStorageDir.`,
      {
        code: "storage_foreign",
      },
    );
  }
  if (id !== APPLICATION_ID) throw newer(path, "its layout");
  const known = new Map(components.map(({ name, migrations }) => [name, migrations.length]));
  for (const [name, version] of versions(database)) {
    if (version > (known.get(name) ?? 0)) throw newer(path, `${name} ${version}`);
  }
}

function newer(path: string, what: string): StorageError {
  return new StorageError(
    `${path} was written by a newer version of this package (${what}). It was left untouched: update oauth-codex-sdk, or choose another folder.`,
    { code: "storage_newer" },
  );
}

function migrate(database: DatabaseSync, path: string, components: readonly Component[]): void {
  const isDue = (): boolean => {
    const have = databaseIsNew(database) ? new Map<string, number>() : versions(database);
    return components.some(({ name, migrations }) => (have.get(name) ?? 0) < migrations.length);
  };
  if (!isDue()) return;
  // Under the write lock, because another process may be doing the same, or may just have done it.
  database.exec("BEGIN IMMEDIATE");
  try {
    if (databaseIsNew(database)) {
      database.exec(
        `CREATE TABLE components (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT; PRAGMA application_id = ${APPLICATION_ID};`,
      );
    }
    refuseNewer(database, path, components);
    const have = versions(database);
    const record = database.prepare("INSERT OR REPLACE INTO components (name, version) VALUES (?, ?)");
    for (const { name, migrations } of components) {
      for (const sql of migrations.slice(have.get(name) ?? 0)) database.exec(sql);
      record.run(name, migrations.length);
    }
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function databaseIsNew(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'components'").get() === undefined;
}

function versions(database: DatabaseSync): Map<string, number> {
  const rows = database.prepare("SELECT name, version FROM components").all() as {
    name: string;
    version: number;
  }[];
  return new Map(rows.map(({ name, version }) => [name, version]));
}
