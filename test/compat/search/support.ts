import { DatabaseSync } from "node:sqlite";
import { indexFile, migrations } from "../../../src/compat/search/index.ts";

/** A database in memory with the tables of the search. */
export function memoryDatabase(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  for (const sql of migrations) db.exec(sql);
  return db;
}

/** Indexes one file of the given chunks. */
export function add(
  db: DatabaseSync,
  fileId: string,
  chunks: readonly string[],
  more: {
    storeId?: string;
    filename?: string;
    attributes?: Record<string, string | number | boolean>;
  } = {},
): void {
  let start = 0;
  indexFile(db, {
    storeId: more.storeId ?? "vs_1",
    fileId,
    filename: more.filename ?? `${fileId}.txt`,
    attributes: more.attributes ?? {},
    chunks: chunks.map((text) => {
      const chunk = { text, start, end: start + text.length };
      start += text.length;
      return chunk;
    }),
    now: 0,
  });
}
