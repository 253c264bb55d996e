import { StorageError } from "../../../runtime/errors/storage.ts";
import {
  type Change,
  type Condition,
  type Count,
  type CountQuery,
  type Listing,
  type ListQuery,
  Refused,
  type Scalar,
  unknownCursor,
  type Where,
} from "../port.ts";
import { type Rows, type StoreFileRow, type TableName, tableNames, tables } from "../schema.ts";

type Tables = { [T in TableName]: Map<string, Rows[T]> };

/** Rows in maps. Rows are never changed in place, so that a transaction is undone by taking the old maps again. */
export class MemoryCore {
  #rows: Tables = emptyTables();
  readonly #deleted = new Map<string, string>();

  get<T extends TableName>(table: T, id: string): Rows[T] | undefined {
    return structuredClone(this.#rows[table].get(id));
  }

  list<T extends TableName>(table: T, query: ListQuery<T>): Listing<Rows[T]> {
    const { order, limit, after, before } = query;
    const from = after === undefined ? undefined : this.#position(table, after);
    const to = before === undefined ? undefined : this.#position(table, before);
    const direction = order === "asc" ? 1 : -1;
    const compare = (a: string, b: string): number => (a < b ? -direction : a > b ? direction : 0);
    const all = this.#matching(table, query.where)
      .filter(({ sort }) => from === undefined || compare(sort, from) > 0)
      .filter(({ sort }) => to === undefined || compare(sort, to) < 0)
      .sort((a, b) => compare(a.sort, b.sort));
    // With `before` alone, the page is the one that ends there.
    const rows = to !== undefined && from === undefined ? all.slice(-limit) : all.slice(0, limit);
    return { rows: structuredClone(rows), more: all.length > rows.length };
  }

  count<T extends TableName>(table: T, { where, by, sum }: CountQuery<T>): Count[] {
    const groups = new Map<Scalar, { count: number; sum: number }>();
    if (by === undefined) groups.set(null, { count: 0, sum: 0 });
    for (const row of this.#matching(table, where)) {
      const value = by === undefined ? null : (row[by] as Scalar);
      const group = groups.get(value) ?? { count: 0, sum: 0 };
      groups.set(value, {
        count: group.count + 1,
        sum: group.sum + (sum === undefined ? 0 : Number(row[sum])),
      });
    }
    return [...groups].map(([value, group]) => ({ value, ...group }));
  }

  /** Makes all changes or none. @param others what to do with changes that are about no rows. */
  commit(changes: readonly Change[], others: (change: Change) => void): void {
    const before = this.#rows;
    const changed = new Set(changes.flatMap((change) => ("table" in change ? [change.table] : [])));
    this.#rows = {
      ...before,
      ...Object.fromEntries([...changed].map((name) => [name, new Map(before[name] as Map<string, never>)])),
    };
    try {
      for (const change of changes) this.#apply(change, others);
    } catch (error) {
      this.#rows = before;
      throw error;
    }
  }

  matchingFiles(where: Where<"store_files">): StoreFileRow[] {
    return this.#matching("store_files", where);
  }

  isReferenced(sha256: string): boolean {
    return tableNames.some((name) =>
      [...(this.#rows[name] as Map<string, Rows[TableName]>).values()].some((row) =>
        (tables[name].blobs as readonly (keyof typeof row)[]).some((column) => row[column] === sha256),
      ),
    );
  }

  #apply(change: Change, others: (change: Change) => void): void {
    switch (change.op) {
      case "insert": {
        const rows = this.#rows[change.table] as Map<string, Rows[TableName]>;
        if (rows.has(change.row.id)) throw new StorageError(`${change.table} has ${change.row.id} already`);
        rows.set(change.row.id, structuredClone(change.row));
        return;
      }
      case "update": {
        const rows = this.#rows[change.table] as Map<string, Rows[TableName]>;
        for (const row of this.#matching(change.table, change.where)) {
          rows.set(row.id, { ...row, ...structuredClone(change.set) } as Rows[TableName]);
        }
        return;
      }
      case "delete":
        for (const { id, sort } of this.#matching(change.table, change.where)) {
          this.#deleted.set(`${change.table} ${id}`, sort);
          this.#rows[change.table].delete(id);
        }
        return;
      case "require":
      case "forbid": {
        const found = this.#matching(change.table, change.where).length > 0;
        if (found !== (change.op === "require")) throw new Refused(change.otherwise);
        return;
      }
      default:
        others(change);
    }
  }

  #matching<T extends TableName>(table: T, where: Where<T> | undefined): Rows[T][] {
    const conditions = Object.entries(where ?? {}) as [keyof Rows[T], Condition | undefined][];
    return [...this.#rows[table].values()].filter((row) =>
      conditions.every(([column, condition]) => condition === undefined || matches(row[column], condition)),
    );
  }

  #position(table: TableName, id: string): string {
    const sort = this.#rows[table].get(id)?.sort ?? this.#deleted.get(`${table} ${id}`);
    if (sort === undefined) throw new Refused(unknownCursor(id));
    return sort;
  }
}

function matches(value: unknown, condition: Condition): boolean {
  if (condition === null || typeof condition !== "object") return value === condition;
  if ("in" in condition) return condition.in.includes(value as never);
  if ("atMost" in condition) return typeof value === "number" && value <= condition.atMost;
  return value === null || (value as number) > condition.unsetOrAfter;
}

function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Tables;
}
