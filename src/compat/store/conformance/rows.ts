import { type ListQuery, refusalOf, type Where } from "../port.ts";
import { type CaseOf, failure, same } from "./case.ts";
import { fileRow, insertFile, insertStore, storeRow, withFiles } from "./fixtures.ts";

export const rowCases: readonly CaseOf[] = [
  {
    name: "rows: gives back what was committed, and undefined for what was not",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 1);
      same(await storage.get("files", "file-1"), fileRow(1), "the row");
      same(await storage.get("files", "file-2"), undefined, "a row that was never there");
    },
  },
  {
    name: "rows: keeps JSON, nulls, texts of any script and large numbers as they were",
    async run(open) {
      const storage = await open();
      const store = storeRow("vs_1", {
        name: "한국어 이름 🗂",
        metadata: { "a b": "\u0000 '\"\\", b: "" },
        last_active_at: 2 ** 40,
      });
      await storage.commit([insertStore(store)]);
      same(await storage.get("vector_stores", "vs_1"), store, "the row");
    },
  },
  {
    name: "rows: gives out copies, so that what is done to one changes nothing",
    async run(open) {
      const storage = await open();
      const given = storeRow("vs_1", { metadata: { a: "1" } });
      await storage.commit([insertStore(given)]);
      Object.assign(given.metadata, { a: "2" });
      Object.assign((await storage.get("vector_stores", "vs_1"))?.metadata ?? {}, { a: "3" });
      const { rows } = await storage.list("vector_stores", { order: "asc", limit: 1 });
      Object.assign(rows[0]?.metadata ?? {}, { a: "4" });
      same((await storage.get("vector_stores", "vs_1"))?.metadata, { a: "1" }, "the row");
    },
  },
  {
    name: "lists: walks in both directions, page by page",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 5);
      const page = async (query: Partial<ListQuery<"files">>, expected: string[], more: boolean) => {
        const listing = await storage.list("files", { order: "desc", limit: 2, ...query });
        const ids = listing.rows.map(({ id }) => id.slice(5));
        same([ids, listing.more], [expected, more], `the page ${JSON.stringify(query)}`);
      };
      await page({}, ["5", "4"], true);
      await page({ after: "file-4" }, ["3", "2"], true);
      await page({ after: "file-2" }, ["1"], false);
      await page({ order: "asc", after: "file-3" }, ["4", "5"], false);
      // `before`: the page that ends there, still in the order of the list.
      await page({ before: "file-2" }, ["4", "3"], true);
      await page({ before: "file-4" }, ["5"], false);
      await page({ order: "asc", before: "file-3" }, ["1", "2"], false);
      await page({ limit: 9, after: "file-5", before: "file-2" }, ["4", "3"], false);
      await page({ limit: 2, after: "file-5", before: "file-2" }, ["4", "3"], false);
      // Between two: what is behind the first of them, page by page.
      await page({ limit: 1, after: "file-5", before: "file-2" }, ["4"], true);
    },
  },
  {
    name: "lists: goes on behind a row that was deleted meanwhile",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 3);
      await storage.commit([{ op: "delete", table: "files", where: { id: "file-2" } }]);
      const { rows } = await storage.list("files", { order: "desc", limit: 5, after: "file-2" });
      same(
        rows.map(({ id }) => id),
        ["file-1"],
        "the page behind it",
      );
    },
  },
  {
    name: "lists: refuses a cursor that never was",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 1);
      const error = await failure(
        storage.list("files", { order: "asc", limit: 1, after: "file-9" }),
        "a list behind nothing",
      );
      same(refusalOf(error)?.code, "invalid_cursor", "the code of the refusal (unknownCursor() makes it)");
    },
  },
  {
    name: "conditions: understands every kind of them",
    async run(open) {
      const storage = await open();
      await storage.commit([
        insertFile(fileRow(1)),
        insertFile(fileRow(2, { expires_at: 10 })),
        insertFile(fileRow(3, { expires_at: 20, purpose: "batch" })),
      ]);
      const matching = async (where: Where<"files">, expected: string[]) => {
        const { rows } = await storage.list("files", { where, order: "asc", limit: 9 });
        const ids = rows.map(({ id }) => id.slice(5));
        same(ids, expected, `what matches ${JSON.stringify(where)}`);
      };
      await matching({ id: "file-2" }, ["2"]);
      await matching({ expires_at: null }, ["1"]);
      await matching({ expires_at: { atMost: 10 } }, ["2"]);
      await matching({ expires_at: { unsetOrAfter: 10 } }, ["1", "3"]);
      await matching({ bytes: { in: [1, 3, 7] } }, ["1", "3"]);
      await matching({ bytes: { in: [] } }, []);
      await matching({ purpose: "batch", bytes: { atMost: 3 } }, ["3"]);
      await matching({ purpose: "batch", bytes: { atMost: 2 } }, []);
    },
  },
  {
    name: "counts: counts and sums by the values of a column",
    async run(open) {
      const storage = await open();
      await storage.commit([
        insertFile(fileRow(1)),
        insertFile(fileRow(2, { expires_at: 10 })),
        insertFile(fileRow(4, { purpose: "batch" })),
      ]);
      const counts = await storage.count("files", { by: "purpose", sum: "bytes" });
      same(
        counts.sort((a, b) => b.count - a.count),
        [
          { value: "assistants", count: 2, sum: 3 },
          { value: "batch", count: 1, sum: 4 },
        ],
        "the counts",
      );
      const where = { expires_at: null };
      same(
        await storage.count("files", { where: { ...where, purpose: "batch" }, by: "purpose" }),
        [{ value: "batch", count: 1, sum: 0 }],
        "the counts of some",
      );
    },
  },
  {
    name: "counts: counts all rows together, also when there are none",
    async run(open) {
      const storage = await open();
      same(await storage.count("files", {}), [{ value: null, count: 0, sum: 0 }], "the count of none");
      await withFiles(storage, 3);
      const all = await storage.count("files", { sum: "bytes" });
      same(all, [{ value: null, count: 3, sum: 6 }], "the count of all");
    },
  },
];
