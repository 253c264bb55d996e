/** What a column holds, as `node:sqlite` gives it. */
type SqlValue = null | number | bigint | string | Uint8Array;
export type SqlRow = Record<string, unknown>;

export interface SqlStatement {
  run(...parameters: SqlValue[]): unknown;
  get(...parameters: SqlValue[]): SqlRow | undefined;
  all(...parameters: SqlValue[]): SqlRow[];
}

/**
 * The part of `DatabaseSync` (`node:sqlite`) that the search needs. Everything here is synchronous and begins or ends no
 * transaction: the caller's transaction is the unit of work.
 */
export interface SqlDatabase {
  prepare(sql: string): SqlStatement;
}

/** Compiling a statement costs more than most of ours take to run. */
const statements = new WeakMap<SqlDatabase, Map<string, SqlStatement>>();

export function statement(db: SqlDatabase, sql: string): SqlStatement {
  let known = statements.get(db);
  if (known === undefined) {
    known = new Map();
    statements.set(db, known);
  }
  let prepared = known.get(sql);
  if (prepared === undefined) {
    prepared = db.prepare(sql);
    known.set(sql, prepared);
  }
  return prepared;
}
