import type { SQLInputValue } from "node:sqlite";
import type { Change, Condition, ListQuery, Where } from "../port.ts";
import { type Rows, type TableName, tables } from "../schema.ts";

/** SQL with the values for its question marks. Names come from the table definitions, never from a caller. */
export interface Statement {
  readonly sql: string;
  readonly values: SQLInputValue[];
}

export function whereClause<T extends TableName>(table: T, where: Where<T> | undefined): Statement {
  const terms: string[] = [];
  const values: SQLInputValue[] = [];
  for (const [column, condition] of Object.entries(where ?? {}) as [string, Condition | undefined][]) {
    if (condition === undefined) continue;
    checkColumn(table, column);
    if (condition === null) terms.push(`${column} IS NULL`);
    else if (typeof condition !== "object") {
      terms.push(`${column} = ?`);
      values.push(condition);
    } else if ("in" in condition) {
      terms.push(`${column} IN (${condition.in.map(() => "?").join(", ")})`);
      values.push(...condition.in);
    } else if ("atMost" in condition) {
      terms.push(`${column} <= ?`);
      values.push(condition.atMost);
    } else {
      terms.push(`(${column} IS NULL OR ${column} > ?)`);
      values.push(condition.unsetOrAfter);
    }
  }
  return { sql: terms.length === 0 ? "TRUE" : terms.join(" AND "), values };
}

/** Where a page lies, in positions of the listing's own order. */
interface Bounds {
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** The page that ends at `before`: read against the order. */
  readonly backwards: boolean;
}

/** One row more than asked for, so that it shows whether the listing goes on. */
export function listStatement<T extends TableName>(
  table: T,
  { where, order, limit }: ListQuery<T>,
  { after, before, backwards }: Bounds,
): Statement {
  const clause = whereClause(table, where);
  const ascending = order === "asc";
  const terms = [clause.sql];
  const values = [...clause.values];
  if (after !== undefined) {
    terms.push(`sort ${ascending ? ">" : "<"} ?`);
    values.push(after);
  }
  if (before !== undefined) {
    terms.push(`sort ${ascending ? "<" : ">"} ?`);
    values.push(before);
  }
  return {
    sql: `SELECT * FROM ${table} WHERE ${terms.join(" AND ")} ORDER BY sort ${ascending !== backwards ? "ASC" : "DESC"} LIMIT ?`,
    values: [...values, limit + 1],
  };
}

/** A {@link Change} as the engine takes it: rows to be written are statements already. */
export type EngineChange =
  | Exclude<Change, { op: "insert" | "update" }>
  | ({ readonly op: "write" } & Statement);

/**
 * Changes for the engine. Made before they go to its thread: JSON is cheaper to write than objects are to clone, and the
 * thread would write it a moment later anyway.
 */
export function engineChanges(changes: readonly Change[]): EngineChange[] {
  return changes.map((change) => {
    switch (change.op) {
      case "insert":
        return { op: "write", ...insertStatement(change.table, change.row as Rows[TableName]) };
      case "update": {
        const where = change.where as Where<TableName>;
        return { op: "write", ...updateStatement(change.table, change.set, where) };
      }
      default:
        return change;
    }
  });
}

function insertStatement<T extends TableName>(table: T, row: Rows[T]): Statement {
  const columns = Object.keys(tables[table].columns);
  return {
    sql: `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    values: columns.map((column) => encode(table, column, row[column as keyof Rows[T]])),
  };
}

function updateStatement<T extends TableName>(table: T, set: Partial<Rows[T]>, where: Where<T>): Statement {
  const columns = Object.keys(set);
  for (const column of columns) checkColumn(table, column);
  const clause = whereClause(table, where);
  return {
    sql: `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE ${clause.sql}`,
    values: [
      ...columns.map((column) => encode(table, column, set[column as keyof Rows[T]])),
      ...clause.values,
    ],
  };
}

/** A row as SQLite holds it, made one of ours. */
export function decode<T extends TableName>(table: T, raw: Readonly<Record<string, unknown>>): Rows[T] {
  const types: Readonly<Record<string, string>> = tables[table].columns;
  const row: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(raw)) {
    row[column] = types[column] === "json" && typeof value === "string" ? JSON.parse(value) : value;
  }
  return row as unknown as Rows[T];
}

function encode(table: TableName, column: string, value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  const types: Readonly<Record<string, string>> = tables[table].columns;
  return types[column] === "json" ? JSON.stringify(value) : (value as SQLInputValue);
}

function checkColumn(table: TableName, column: string): void {
  if (!(column in tables[table].columns)) throw new TypeError(`${table} has no column ${column}`);
}
