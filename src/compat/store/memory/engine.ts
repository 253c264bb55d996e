import { StorageError } from "../../../runtime/errors/storage.ts";
import { hexDigest } from "../../digest.ts";
import {
  type Change,
  type Condition,
  type ListQuery,
  Refused,
  type SearchHit,
  type SearchRequest,
  type Staged,
  type Storage,
  unknownCursor,
  type VectorPort,
  type Where,
} from "../port.ts";
import { isServed, type Rows, type TableName, tableNames, tables } from "../schema.ts";
import type { Exclusive } from "../sqlite/lock.ts";
import type { MemoryIndex } from "./search.ts";

type Tables = { [T in TableName]: Map<string, Rows[T]> };

/**
 * A storage that lives as long as the process: for tests, and for runtimes without SQLite. Bytes are held in memory.
 *
 * @example new OAuthCodexClient({ storage: memoryStorage() })
 */
export function memoryStorage(): Storage {
  return new MemoryEngine();
}

class MemoryEngine implements Storage {
  readonly kind = "memory";
  #rows: Tables = emptyTables();
  readonly #deleted = new Map<string, string>();
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #staged = new Map<string, Uint8Array>();
  readonly #held = new Set<string>();
  #tokens = 0;
  #index: MemoryIndex | undefined;
  #indexing: Promise<void> | undefined;
  #wanted = false;
  #closed = false;

  async get<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined> {
    return structuredClone(this.#rows[table].get(id));
  }

  async list<T extends TableName>(
    table: T,
    query: ListQuery<T>,
  ): Promise<{ rows: Rows[T][]; more: boolean }> {
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

  async count<T extends TableName>(
    table: T,
    { where, by, sum }: { where?: Where<T>; by: keyof Rows[T] & string; sum?: keyof Rows[T] & string },
  ): ReturnType<Storage["count"]> {
    const groups = new Map<string | number | null, { count: number; sum: number }>();
    for (const row of this.#matching(table, where)) {
      const value = row[by] as string | number | null;
      const group = groups.get(value) ?? { count: 0, sum: 0 };
      groups.set(value, {
        count: group.count + 1,
        sum: group.sum + (sum === undefined ? 0 : Number(row[sum])),
      });
    }
    return [...groups].map(([value, group]) => ({ value, ...group }));
  }

  async commit(
    changes: readonly Change[],
    { adopt = [], release = [] }: Parameters<Storage["commit"]>[1] = {},
  ): Promise<void> {
    if (changes.some(({ op }) => op === "index")) {
      this.#index ??= await (await import("./search.ts")).openMemoryIndex();
    }
    // All or nothing: the maps that change are copied, and the copies take their place when the last change went well. Rows
    // are never changed in place.
    const before = this.#rows;
    const changed = new Set(changes.flatMap((change) => ("table" in change ? [change.table] : [])));
    this.#rows = {
      ...before,
      ...Object.fromEntries([...changed].map((name) => [name, new Map(before[name] as Map<string, never>)])),
    };
    try {
      this.#index?.begin();
      for (const change of changes) this.#apply(change);
      this.#index?.commit();
    } catch (error) {
      this.#index?.rollback();
      this.#rows = before;
      throw error;
    }
    for (const { token, sha256 } of adopt) {
      const bytes = this.#staged.get(token);
      if (bytes) this.#blobs.set(sha256, bytes);
      this.#staged.delete(token);
    }
    for (const sha256 of release) {
      if (sha256 !== null && !this.#isReferenced(sha256)) this.#blobs.delete(sha256);
    }
  }

  async stage(source: AsyncIterable<Uint8Array>): Promise<Staged> {
    const parts: Uint8Array[] = [];
    for await (const part of source) parts.push(part);
    const bytes = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    const token = String(this.#tokens++);
    this.#staged.set(token, bytes);
    const sha256 = await hexDigest(bytes);
    // Web Crypto has no MD5; where there is no node:crypto either, uploads.complete cannot check one.
    const crypt = await import("node:crypto").catch(() => undefined);
    const md5 = crypt?.createHash("md5").update(bytes).digest("hex");
    return { token, sha256, md5, bytes: bytes.length };
  }

  async discard({ token }: Staged): Promise<void> {
    this.#staged.delete(token);
  }

  async read(sha256: string): Promise<AsyncIterable<Uint8Array>> {
    const bytes = this.#blobs.get(sha256);
    if (!bytes) throw new StorageError("The bytes of this file are gone.", { code: "blob_missing" });
    return (async function* () {
      yield bytes;
    })();
  }

  exclusive(name: string): Exclusive {
    let mine = false;
    return {
      tryAcquire: async () => {
        if (this.#held.has(name)) return mine;
        this.#held.add(name);
        mine = true;
        return true;
      },
      release: () => {
        if (mine) this.#held.delete(name);
        mine = false;
      },
    };
  }

  wakeIndexer(): void {
    this.#wanted = true;
    this.#indexing ??= this.#runIndexer();
  }

  async search({ storeId, ...request }: SearchRequest): Promise<SearchHit[]> {
    // What was never indexed has no index: nothing is found, which is the truth.
    const hits = this.#index?.search({ storeId, ...request }) ?? [];
    return hits.filter(({ fileId }) => isServed(this.#rows.store_files.get(`${storeId}/${fileId}`)?.status));
  }

  readonly vectors: VectorPort = {
    chunks: async (...args) => this.#index?.chunks(...args) ?? [],
    dimensions: async (storeId) => this.#index?.dimensions(storeId),
  };

  async close(): Promise<void> {
    this.#closed = true;
    await this.#indexing;
    this.#index?.close();
    this.#index = undefined;
  }

  async #runIndexer(): Promise<void> {
    const [{ runIndexer }, { alone }] = await Promise.all([
      import("../../indexing/indexer.ts"),
      import("../sqlite/lock.ts"),
    ]);
    try {
      // A call may come when the indexer has just found nothing more to do.
      while (this.#wanted && !this.#closed) {
        this.#wanted = false;
        await runIndexer(this, { lock: alone, stopped: () => this.#closed });
      }
    } finally {
      this.#indexing = undefined;
    }
  }

  #apply(change: Change): void {
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
      case "unindex":
        for (const row of this.#matching("store_files", change.where)) {
          this.#index?.remove(row.store_id, row.file_id);
        }
        return;
      case "unindexStore":
        this.#index?.removeStore(change.storeId);
        return;
      case "setAttributes":
        this.#index?.setAttributes(change.storeId, change.fileId, change.attributes);
        return;
      case "index":
        this.#index?.index(change.entry);
        return;
      case "setVectors":
        this.#index?.setVectors(change.entry);
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

  #isReferenced(sha256: string): boolean {
    return tableNames.some((name) =>
      [...(this.#rows[name] as Map<string, Rows[TableName]>).values()].some((row) =>
        (tables[name].blobs as readonly (keyof typeof row)[]).some((column) => row[column] === sha256),
      ),
    );
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
