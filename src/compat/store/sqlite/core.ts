import type { DatabaseSync, StatementSync } from "node:sqlite";
import { messageOf } from "../../../runtime/errors/message.ts";
import { StorageCorruptError } from "../../../runtime/errors/storage.ts";
import { isDigest } from "../../digest.ts";
import { corrupt, explain } from "../failures.ts";
import {
  type BlobChanges,
  type Count,
  type CountQuery,
  type Listing,
  type ListQuery,
  Refused,
  type SearchHit,
  type SearchRequest,
  type Swept,
  type Usage,
  unknownCursor,
  type VectorPort,
  type Where,
} from "../port.ts";
import { type Rows, type TableName, tableNames, tables } from "../schema.ts";
import type { BlobFolder } from "./blobs.ts";
import { databasePath } from "./database.ts";
import { BlobLedger } from "./ledger.ts";
import type { SearchIndex } from "./search.ts";
import { decode, type EngineChange, listStatement, whereClause } from "./statements.ts";

/** Loops that delete what they list name deleted rows as cursors; a day is ample for one of them. */
const TOMBSTONE_SECONDS = 86_400;

/**
 * The engine itself: synchronous, on one connection, on whatever thread it was made. {@link explain} runs around every
 * operation, so that no raw SQLite error leaves it.
 */
export class SqliteCore {
  readonly #database: DatabaseSync;
  readonly #blobs: BlobFolder;
  readonly #search: SearchIndex;
  readonly #path: string;
  readonly #ledger: BlobLedger;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, blobs: BlobFolder, search: SearchIndex) {
    this.#database = database;
    this.#blobs = blobs;
    this.#search = search;
    this.#path = databasePath(blobs.folder);
    this.#ledger = new BlobLedger(database, blobs);
  }

  get<T extends TableName>(table: T, id: string): Rows[T] | undefined {
    return this.#guard(() => {
      const row = this.#prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id);
      return row && decode(table, row);
    });
  }

  list<T extends TableName>(table: T, query: ListQuery<T>): Listing<Rows[T]> {
    return this.#guard(() => {
      const { after, before, limit } = query;
      const { sql, values } = listStatement(table, query, {
        after: after === undefined ? undefined : this.#position(table, after),
        before: before === undefined ? undefined : this.#position(table, before),
        backwards: before !== undefined && after === undefined,
      });
      const found = this.#prepare(sql)
        .all(...values)
        .map((row) => decode(table, row));
      const rows = found.slice(0, limit);
      if (before !== undefined && after === undefined) rows.reverse();
      return { rows, more: found.length > limit };
    });
  }

  count<T extends TableName>(table: T, { where, by, sum }: CountQuery<T>): Count[] {
    return this.#guard(() => {
      const clause = whereClause(table, where);
      const total = sum === undefined ? "0" : `coalesce(sum(${sum}), 0)`;
      const [value, group] = by === undefined ? ["NULL", ""] : [by, `GROUP BY ${by}`];
      const rows = this.#prepare(
        `SELECT ${value} AS value, count(*) AS count, ${total} AS sum FROM ${table} WHERE ${clause.sql} ${group}`,
      ).all(...clause.values);
      return rows.map((row) => ({ ...row }) as unknown as Count);
    });
  }

  commit(changes: readonly EngineChange[], { adopt = [], release = [] }: BlobChanges = {}): void {
    this.transaction(() => {
      // Before COMMIT and always, even where a blob of this name is there: its last row may be going away just now, and only
      // who holds the write lock may rely on what is in the folder.
      for (const staged of adopt) this.#blobs.adopt(staged);
      this.#blobs.syncAdopted(adopt);
      for (const change of changes) this.#apply(change);
      if (adopt.length > 0) this.#ledger.count();
    });
    if (adopt.length > 0) this.#ledger.note();
    for (const sha256 of new Set(release)) if (sha256 !== null) this.release(sha256);
  }

  /**
   * Removes a blob that no row names. In a transaction of its own behind the one that deleted the row: removed before, a crash
   * would leave a row without its bytes; like this it leaves bytes without a row, which `tidyStorage` finds. Bytes that this
   * database has not known from the first are left: a record that was lost may be about them.
   */
  release(sha256: string): boolean {
    if (!isDigest(sha256)) return false;
    return this.transaction(() => {
      if (this.isReferenced(sha256) || this.#ledger.isUnknown(sha256)) return false;
      return this.#blobs.remove(sha256);
    });
  }

  /** Sees to it that database and blobs belong together: what is there without this database's doing is kept from now on. */
  claimBlobs(): void {
    if (this.#guard(() => this.#ledger.belongs())) return;
    this.transaction(() => {
      if (!this.#ledger.belongs()) this.#ledger.claim((sha256) => this.isReferenced(sha256));
    });
    this.#ledger.note();
  }

  /** Digests of bytes that are there although this database knows nothing of them. */
  unknownBlobs(): string[] {
    return this.#guard(() =>
      this.#ledger.unknown().filter((sha256) => !this.isReferenced(sha256) && this.#blobs.has(sha256)),
    );
  }

  /** Unknown bytes that rows have again, or that are gone, are like all others from now on. */
  settleBlobs(): void {
    this.transaction(() => {
      for (const sha256 of this.#ledger.unknown()) {
        if (this.isReferenced(sha256) || !this.#blobs.has(sha256)) this.#ledger.forget(sha256);
      }
    });
  }

  isReferenced(sha256: string): boolean {
    return tableNames.some((table) =>
      (tables[table].blobs as readonly string[]).some(
        (column) =>
          this.#prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`).get(sha256) !== undefined,
      ),
    );
  }

  search(request: SearchRequest): SearchHit[] {
    const { storeId } = request;
    return this.#guard(() => {
      // Only what is said to be indexed is served, whatever the index holds.
      const served = this.#prepare(
        "SELECT 1 FROM store_files WHERE store_id = ? AND file_id = ? AND status IN ('completed', 'embedding')",
      );
      return this.#search
        .search(this.#database, request)
        .filter(({ fileId }) => served.get(storeId, fileId) !== undefined);
    });
  }

  chunks(...[place, from, limit]: Parameters<VectorPort["chunks"]>): string[] {
    return this.#guard(() => this.#search.chunks(this.#database, place, from, limit));
  }

  dimensions(storeId: string): number | undefined {
    return this.#guard(() => this.#search.dimensions(this.#database, storeId));
  }

  /** Runs `work` under the write lock, and keeps all of what it changed or nothing. */
  transaction<R>(work: () => R): R {
    return this.#guard(() => {
      this.#database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        this.#database.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
        throw error;
      }
    });
  }

  /** Digests of all blobs that rows name. */
  referencedBlobs(): string[] {
    const parts = tableNames.flatMap((table) =>
      (tables[table].blobs as readonly string[]).map(
        (column) => `SELECT ${column} AS sha256 FROM ${table} WHERE ${column} IS NOT NULL`,
      ),
    );
    return this.#guard(() =>
      this.#prepare(parts.join(" UNION "))
        .all()
        .map(({ sha256 }) => String(sha256)),
    );
  }

  /** What the search index holds although no store has it. */
  indexOrphans(): { storeId: string; fileId: string }[] {
    // Under the lock, so that both sides are looked at in one state.
    return this.transaction(() => {
      const has = this.#prepare("SELECT 1 FROM store_files WHERE store_id = ? AND file_id = ?");
      return this.#search
        .indexed(this.#database)
        .filter(({ storeId, fileId }) => has.get(storeId, fileId) === undefined);
    });
  }

  /** What is completed although the search index lacks it. */
  unindexed(): { storeId: string; fileId: string }[] {
    return this.transaction(() => {
      const indexed = new Set(
        this.#search.indexed(this.#database).map(({ storeId, fileId }) => `${storeId}/${fileId}`),
      );
      return this.#prepare(
        "SELECT store_id, file_id FROM store_files WHERE status IN ('completed', 'embedding')",
      )
        .all()
        .map((row) => ({ storeId: String(row["store_id"]), fileId: String(row["file_id"]) }))
        .filter(({ storeId, fileId }) => !indexed.has(`${storeId}/${fileId}`));
    });
  }

  removeFromIndex(storeId: string, fileId: string): void {
    this.transaction(() => this.#search.remove(this.#database, storeId, fileId));
  }

  /** @throws {StorageCorruptError} for a damaged database. What it says of its rows is worth nothing. */
  sweep({ stagedBefore }: { readonly stagedBefore: number }): Swept {
    if (this.complaints(1).length > 0) throw corrupt(this.#path);
    // Again, because this handle may have been open for long.
    this.claimBlobs();
    const blobs = this.#blobs.list().filter((sha256) => this.release(sha256)).length;
    const staged = this.#guard(() => this.#blobs.removeStaged(stagedBefore));
    this.#guard(() => this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize;"));
    const unknown = this.unknownBlobs().length;
    return { blobs, staged, ...(unknown === 0 ? {} : { unknown }) };
  }

  usage(): Usage {
    return this.#guard(() => {
      const row = this.#prepare(
        "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()",
      ).get();
      return { databaseBytes: Number(row?.["bytes"]), ...this.#blobs.usage() };
    });
  }

  /** What SQLite says against its own file; nothing for a sound one. */
  complaints(most: number): string[] {
    try {
      return this.#database
        .prepare(`PRAGMA integrity_check(${most})`)
        .all()
        .map((row) => String(row["integrity_check"]))
        .filter((message) => message !== "ok");
    } catch (error) {
      const explained = explain(error, this.#path);
      if (explained instanceof StorageCorruptError) return [messageOf(error)];
      throw explained;
    }
  }

  get folder(): string {
    return this.#blobs.folder;
  }

  /** For `checkStorage` and its like. */
  get database(): DatabaseSync {
    return this.#database;
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #apply(change: EngineChange): void {
    switch (change.op) {
      case "write":
        this.#prepare(change.sql).run(...change.values);
        return;
      case "delete": {
        const { sql, values } = whereClause(change.table, change.where as Where<TableName>);
        const now = Math.floor(Date.now() / 1000);
        this.#prepare("DELETE FROM tombstones WHERE deleted_at < ?").run(now - TOMBSTONE_SECONDS);
        this.#prepare(
          `INSERT OR REPLACE INTO tombstones (id, tab, sort, deleted_at) SELECT id, '${change.table}', sort, ? FROM ${change.table} WHERE ${sql}`,
        ).run(now, ...values);
        this.#prepare(`DELETE FROM ${change.table} WHERE ${sql}`).run(...values);
        return;
      }
      case "require":
      case "forbid": {
        const { sql, values } = whereClause(change.table, change.where as Where<TableName>);
        const found = this.#prepare(`SELECT 1 FROM ${change.table} WHERE ${sql} LIMIT 1`).get(...values);
        if ((found !== undefined) !== (change.op === "require")) throw new Refused(change.otherwise);
        return;
      }
      case "unindex": {
        const { sql, values } = whereClause("store_files", change.where);
        const rows = this.#prepare(
          `SELECT store_id, file_id FROM store_files WHERE ${sql} AND attempts > 0`,
        ).all(...values);
        for (const { store_id: storeId, file_id: fileId } of rows) {
          this.#search.remove(this.#database, String(storeId), String(fileId));
        }
        return;
      }
      case "unindexStore":
        this.#search.removeStore(this.#database, change.storeId);
        return;
      case "setAttributes":
        this.#search.setAttributes(this.#database, change.storeId, change.fileId, change.attributes);
        return;
      case "index":
        this.#search.index(this.#database, change.entry);
        return;
      case "setVectors":
        this.#search.setVectors(this.#database, change.entry);
    }
  }

  #position(table: TableName, id: string): string {
    const row =
      this.#prepare(`SELECT sort FROM ${table} WHERE id = ?`).get(id) ??
      this.#prepare("SELECT sort FROM tombstones WHERE tab = ? AND id = ?").get(table, id);
    if (row) return String(row["sort"]);
    throw new Refused(unknownCursor(id));
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    // Lists of ids make endless kinds of statements; the common ones number a few dozen.
    if (this.#statements.size > 200) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<R>(work: () => R): R {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.#path);
    }
  }
}
