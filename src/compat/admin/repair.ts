import { chmod, rename } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import { StorageCorruptError } from "../../runtime/errors/storage.ts";
import { existingStorage } from "../store/path.ts";
import type { Change } from "../store/port.ts";
import { type Rows, SERVED, type TableName, tableNames, tables } from "../store/schema.ts";
import type { SqliteCore } from "../store/sqlite/core.ts";
import { databasePath } from "../store/sqlite/database.ts";
import { openCore } from "../store/sqlite/in-thread.ts";
import { requireSqlite } from "../store/sqlite/module.ts";
import { decode, engineChanges } from "../store/sqlite/statements.ts";
import { type CheckReport, checkStorage } from "./check.ts";

export interface RepairReport {
  readonly folder: string;
  /** Where the damaged database is now; undefined when the database itself was sound. */
  readonly setAside: string | undefined;
  /** Rows that came over from it, by table. */
  readonly saved: Readonly<Record<string, number>>;
  /** Files that will be indexed anew. */
  readonly reindexed: number;
  /** What is still wrong. */
  readonly after: CheckReport;
}

/**
 * Mends what can be mended. A damaged database is set aside, never deleted, and what can be read of it goes into a new one;
 * the search index is built again from the files. Stop the programs that use the folder first.
 */
export async function repairStorage(folder?: string): Promise<RepairReport> {
  const path = await existingStorage(folder);
  let setAside: string | undefined;
  let saved: Record<string, number> = {};
  if (!(await isSound(path))) ({ setAside, saved } = await salvage(path));
  const core = await openCore(path);
  let reindexed = 0;
  try {
    for (const { storeId, fileId } of core.indexOrphans()) core.removeFromIndex(storeId, fileId);
    const stores = new Set(core.unindexed().map(({ storeId }) => storeId));
    for (const storeId of stores) reindexed += rebuildIndex(core, storeId);
  } finally {
    core.close();
  }
  if (process.platform !== "win32") {
    await chmod(path, 0o700);
    await chmod(databasePath(path), 0o600);
  }
  return { folder: path, setAside, saved, reindexed, after: await checkStorage(path) };
}

async function isSound(folder: string): Promise<boolean> {
  let core: SqliteCore | undefined;
  try {
    core = await openCore(folder);
    const { integrity_check: verdict } = core.database.prepare("PRAGMA integrity_check(1)").get() as {
      integrity_check: string;
    };
    return verdict === "ok";
  } catch (error) {
    if (error instanceof StorageCorruptError) return false;
    // SQLite's own words for a page that it cannot read, from outside the core.
    if ([11, 26].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff)) return false;
    throw error;
  } finally {
    core?.close();
  }
}

async function salvage(folder: string): Promise<{ setAside: string; saved: Record<string, number> }> {
  const path = databasePath(folder);
  const setAside = `${path}.damaged-${new Date().toISOString().replaceAll(":", "")}`;
  for (const suffix of ["", "-wal", "-shm"]) {
    await rename(`${path}${suffix}`, `${setAside}${suffix}`).catch((error) => {
      if (suffix === "") throw error;
    });
  }
  const { DatabaseSync } = requireSqlite();
  const old = new DatabaseSync(setAside);
  const core = await openCore(folder);
  const saved: Record<string, number> = {};
  try {
    // A table comes after those that it refers to: `tables` is in that order but for the last two.
    for (const table of [...tableNames].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))) {
      saved[table] = 0;
      for (const row of readable(old, table)) if (insert(core, table, row)) saved[table]++;
    }
  } finally {
    old.close();
    core.close();
  }
  return { setAside, saved };
}

const ORDER: readonly TableName[] = [
  "files",
  "uploads",
  "upload_parts",
  "vector_stores",
  "file_batches",
  "store_files",
  "batches",
  "batch_requests",
];

/** All rows that can be read from either end of a table, past a page that cannot. */
function readable<T extends TableName>(old: DatabaseSync, table: T): Rows[T][] {
  const rows = new Map<string, Rows[T]>();
  for (const order of ["ASC", "DESC"]) {
    try {
      for (const raw of old.prepare(`SELECT * FROM ${table} ORDER BY rowid ${order}`).iterate()) {
        const row = decode(table, raw);
        if (typeof row.id === "string" && row.id !== "") rows.set(row.id, row);
      }
    } catch {
      // The rest of this direction is behind the damage; the other direction may reach it.
    }
  }
  return [...rows.values()];
}

/** False for a row that makes no sense any more, e.g. one whose store is lost. */
function insert<T extends TableName>(core: SqliteCore, table: T, row: Rows[T]): boolean {
  const complete = Object.fromEntries(
    Object.keys(tables[table].columns).map((column) => [column, row[column as keyof Rows[T]] ?? null]),
  );
  try {
    core.commit(engineChanges([{ op: "insert", table, row: complete } as unknown as Change]));
    return true;
  } catch {
    return false;
  }
}

/** The index of a store from its files: half of one would answer wrongly without a sign. */
function rebuildIndex(core: SqliteCore, storeId: string): number {
  const where = { store_id: storeId, status: { in: SERVED } };
  const counts = core.count("store_files", { where, by: "status" });
  const changes: Change[] = [
    { op: "unindexStore", storeId },
    { op: "update", table: "store_files", where, set: { status: "in_progress", attempts: 0, error: null } },
  ];
  core.commit(engineChanges(changes));
  return counts.reduce((sum, { count }) => sum + count, 0);
}
