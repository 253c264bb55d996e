import { describe, expect, it } from "vitest";
import { isServed, tableNames, tables } from "../../../src/compat/store/schema.ts";
import { openDatabase } from "../../../src/compat/store/sqlite/database.ts";
import { components } from "../../../src/compat/store/sqlite/in-thread.ts";
import { temporaryFolder } from "../support.ts";

describe("the tables", () => {
  it("are those of the database on disk, with the columns that the code believes in", async () => {
    const database = await openDatabase(await temporaryFolder(), await components());
    for (const table of tableNames) {
      const columns = database
        .prepare(`SELECT name, type, "notnull" OR pk AS needed FROM pragma_table_info('${table}')`)
        .all();
      expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(tables[table].columns).sort());
      const kept = { text: "TEXT", json: "TEXT", integer: "INTEGER" };
      for (const [name, kind] of Object.entries<keyof typeof kept>(tables[table].columns)) {
        expect(columns).toContainEqual(expect.objectContaining({ name, type: kept[kind] }));
      }
      const nullable = columns.filter(({ needed }) => needed === 0).map(({ name }) => name);
      expect(nullable.sort()).toEqual([...tables[table].nullable].sort());
    }
    database.close();
  });

  it("keep bytes as long as a column with a digest names them", () => {
    for (const { columns, blobs } of Object.values(tables)) {
      expect(blobs).toEqual(Object.keys(columns).filter((name) => name.endsWith("sha256")));
    }
    expect(tableNames.filter((name) => tables[name].blobs.length > 0)).toEqual([
      "files",
      "upload_parts",
      "store_files",
    ]);
  });
});

it.each([
  ["completed", true],
  ["embedding", true],
  ["in_progress", false],
  ["failed", false],
  ["cancelled", false],
  [undefined, false],
] as const)("a file that is %s is found in its store: %s", (status, found) => {
  expect(isServed(status)).toBe(found);
});
