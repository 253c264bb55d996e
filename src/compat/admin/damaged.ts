import type { DatabaseSync } from "node:sqlite";
import { node } from "../../runtime/node.ts";
import type { Rows, TableName } from "../store/schema.ts";
import { requireSqlite } from "../store/sqlite/module.ts";
import { decode } from "../store/sqlite/statements.ts";

/** A damaged database, opened to read what can be read of it. */
export class DamagedDatabase {
  readonly #database: DatabaseSync;
  readonly #copy: string | undefined;

  /** @param sound A database of the same version, for what the damaged one may lack. */
  constructor(path: string, sound: string) {
    const { DatabaseSync } = requireSqlite();
    const database = new DatabaseSync(path);
    if (isDatabase(database)) {
      this.#database = database;
      return;
    }
    // The first hundred bytes are the same in all databases of ours, but for a few counters. The damaged file stays as it is.
    database.close();
    this.#copy = `${path}-mended`;
    node.fs.copyFileSync(path, this.#copy);
    if (node.fs.existsSync(`${path}-wal`)) node.fs.copyFileSync(`${path}-wal`, `${this.#copy}-wal`);
    mendHeader(this.#copy, sound);
    this.#database = new DatabaseSync(this.#copy);
  }

  /** All rows that can be read from either end of a table, past a page that cannot. */
  rows<T extends TableName>(table: T): Rows[T][] {
    const rows = new Map<string, Rows[T]>();
    for (const order of ["ASC", "DESC"]) {
      try {
        for (const raw of this.#database
          .prepare(`SELECT * FROM ${table} ORDER BY rowid ${order}`)
          .iterate()) {
          const row = decode(table, raw);
          if (typeof row.id === "string" && row.id !== "") rows.set(row.id, row);
        }
      } catch {
        // The rest of this direction is behind the damage; the other direction may reach it.
      }
    }
    return [...rows.values()];
  }

  close(): void {
    this.#database.close();
    if (this.#copy === undefined) return;
    for (const suffix of ["", "-wal", "-shm"]) node.fs.rmSync(`${this.#copy}${suffix}`, { force: true });
  }
}

function isDatabase(database: DatabaseSync): boolean {
  try {
    database.prepare("SELECT count(*) FROM sqlite_schema").get();
    return true;
  } catch {
    return false;
  }
}

/** Sizes and places in the header of a database file: https://sqlite.org/fileformat.html#the_database_header */
const HEADER = { bytes: 100, pageSize: 16, pages: 28, freeList: 32, freePages: 36 };

function mendHeader(path: string, sound: string): void {
  const header = Buffer.alloc(HEADER.bytes);
  const from = node.fs.openSync(sound, "r");
  try {
    node.fs.readSync(from, header, 0, HEADER.bytes, 0);
  } finally {
    node.fs.closeSync(from);
  }
  const pageSize = header.readUInt16BE(HEADER.pageSize);
  // 1 stands for 65536, which two bytes cannot say.
  header.writeUInt32BE(
    Math.floor(node.fs.statSync(path).size / (pageSize === 1 ? 65_536 : pageSize)),
    HEADER.pages,
  );
  // Which pages are free does not matter to who only reads.
  header.writeUInt32BE(0, HEADER.freeList);
  header.writeUInt32BE(0, HEADER.freePages);
  const to = node.fs.openSync(path, "r+");
  try {
    node.fs.writeSync(to, header, 0, HEADER.bytes, 0);
  } finally {
    node.fs.closeSync(to);
  }
}
