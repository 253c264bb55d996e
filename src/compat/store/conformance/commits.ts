import { type Change, refusalOf } from "../port.ts";
import { type CaseOf, failure, same } from "./case.ts";
import { fileRow, insertFile, NOWHERE, withFiles } from "./fixtures.ts";

const otherwise = { status: 404, message: "no such thing", code: "not_found", param: "id" };
const requireFile = (id: string): Change => ({ op: "require", table: "files", where: { id }, otherwise });
const forbidFile = (id: string): Change => ({ op: "forbid", table: "files", where: { id }, otherwise });

export const commitCases: readonly CaseOf[] = [
  {
    name: "commits: makes all changes or none",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 2);
      await failure(
        storage.commit([
          { op: "update", table: "files", where: { id: "file-1" }, set: { bytes: 99 } },
          { op: "delete", table: "files", where: { id: "file-2" } },
          insertFile(fileRow(3)),
          requireFile("file-9"),
        ]),
        "a commit whose last change is refused",
      );
      const { rows } = await storage.list("files", { order: "asc", limit: 9 });
      same(rows, [fileRow(1), fileRow(2)], "the rows afterwards");
    },
  },
  {
    name: "commits: refuses by what was to be said, and only where a condition does not hold",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 1);
      await storage.commit([requireFile("file-1"), forbidFile("file-2")]);
      for (const change of [requireFile("file-2"), forbidFile("file-1")]) {
        const error = await failure(storage.commit([change]), `the condition ${change.op}`);
        same(refusalOf(error), otherwise, "the refusal in the error (class Refused)");
      }
    },
  },
  {
    name: "commits: sees in its conditions what it has changed so far",
    async run(open) {
      const storage = await open();
      await storage.commit([
        forbidFile("file-1"),
        insertFile(fileRow(1)),
        requireFile("file-1"),
        { op: "delete", table: "files", where: { id: "file-1" } },
        forbidFile("file-1"),
      ]);
      same(await storage.get("files", "file-1"), undefined, "the row that came and went");
    },
  },
  {
    name: "commits: changes every row that matches, and no other",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 4);
      await storage.commit([
        { op: "update", table: "files", where: { bytes: { atMost: 2 } }, set: { purpose: "batch" } },
        { op: "delete", table: "files", where: { bytes: { in: [2, 4] } } },
      ]);
      const { rows } = await storage.list("files", { order: "asc", limit: 9 });
      same(rows, [fileRow(1, { purpose: "batch" }), fileRow(3)], "the rows afterwards");
    },
  },
  {
    name: "commits: deletes rows of one table without what they hang on",
    async run(open) {
      const storage = await open();
      const named = { sort: "1", created_at: 1, bytes: 1 };
      const upload = {
        ...named,
        id: "upload_1",
        filename: "a",
        purpose: "batch",
        mime_type: "x/y",
        status: "pending",
        expires_at: 5,
        file_lifetime: null,
        file_id: null,
      } as const;
      const part = { ...named, id: "part_1", upload_id: "upload_1", sha256: NOWHERE };
      await storage.commit([
        { op: "insert", table: "uploads", row: upload },
        { op: "insert", table: "upload_parts", row: part },
      ]);
      await storage.commit([{ op: "delete", table: "upload_parts", where: { upload_id: "upload_1" } }]);
      same(await storage.get("upload_parts", "part_1"), undefined, "the part");
      same(await storage.get("uploads", "upload_1"), upload, "the upload");
    },
  },
  {
    name: "commits: does not take the same id twice",
    async run(open) {
      const storage = await open();
      await withFiles(storage, 1);
      await failure(storage.commit([insertFile(fileRow(1, { sort: "9" }))]), "a second row of the same id");
      same(await storage.get("files", "file-1"), fileRow(1), "the first row");
    },
  },
  {
    name: "commits: lets one of several that exclude each other through",
    async run(open) {
      const storage = await open();
      const tries = Array.from({ length: 8 }, (_, n) =>
        storage.commit([forbidFile("file-1"), insertFile(fileRow(1, { bytes: n }))]).then(
          () => 1,
          (error) => (refusalOf(error) ? 0 : Promise.reject(error)),
        ),
      );
      const through = (await Promise.all(tries)).reduce((sum: number, one) => sum + one, 0);
      same(through, 1, "commits that went through");
    },
  },
];
