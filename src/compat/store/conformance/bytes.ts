import { type CaseOf, failure, holds, same } from "./case.ts";
import { bytesOf, fileRow, insertFile, keepText, textOf } from "./fixtures.ts";

const HELLO = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";

async function missing(reading: Promise<unknown>, what: string): Promise<void> {
  const error = await failure(reading, what);
  same((error as { code?: unknown }).code, "blob_missing", `the code of the error for ${what}`);
}

export const byteCases: readonly CaseOf[] = [
  {
    name: "bytes: takes them in piece by piece and names them by their digests",
    async run(open) {
      const storage = await open();
      const staged = await storage.stage(bytesOf("hello ", "", "world"));
      same([staged.sha256, staged.bytes], [HELLO, 11], "digest and length");
      const md5 = staged.md5 ?? "5eb63bbbe01eeed093cb22bb8f5acdc3";
      same(md5, "5eb63bbbe01eeed093cb22bb8f5acdc3", "the MD5, where it can be computed");
      await storage.commit([insertFile(fileRow(1, { sha256: HELLO }))], { adopt: [staged] });
      same(await textOf(storage, HELLO), "hello world", "what is read");
    },
  },
  {
    name: "bytes: keeps bytes that are none",
    async run(open) {
      const storage = await open();
      const { sha256 } = await keepText(storage, 1, "");
      same(await textOf(storage, sha256), "", "what is read");
    },
  },
  {
    name: "bytes: stay as long as a row names them, and no longer",
    async run(open) {
      const storage = await open();
      const { sha256 } = await keepText(storage, 1, "hello world");
      await keepText(storage, 2, "hello world");
      const without = (id: string) =>
        storage.commit([{ op: "delete", table: "files", where: { id } }], { release: [sha256, null] });
      await without("file-1");
      same(await textOf(storage, sha256), "hello world", "what is read while another row names it");
      await without("file-2");
      await missing(storage.read(sha256), "bytes that no row names");
    },
  },
  {
    name: "bytes: are nobody's before they are committed, and gone when they are thrown away",
    async run(open) {
      const storage = await open();
      const staged = await storage.stage(bytesOf("hello world"));
      await missing(storage.read(staged.sha256), "bytes that were only staged");
      const refusal = { status: 404, message: "no" };
      await failure(
        storage.commit(
          [
            insertFile(fileRow(1, { sha256: staged.sha256 })),
            { op: "require", table: "files", where: { id: "file-9" }, otherwise: refusal },
          ],
          { adopt: [staged] },
        ),
        "a commit that is refused",
      );
      await storage.discard(staged);
      // Twice does no harm: whoever cleans up does not know what was done before.
      await storage.discard(staged);
      same(await storage.get("files", "file-1"), undefined, "the row");
      await keepText(storage, 2, "hello world");
      same(await textOf(storage, staged.sha256), "hello world", "the same bytes, kept by somebody else");
    },
  },
  {
    name: "bytes: passes on what their source throws",
    async run(open) {
      const storage = await open();
      const failing = (async function* () {
        yield new Uint8Array(3);
        throw new RangeError("no more");
      })();
      const error = await failure(storage.stage(failing), "a source that fails");
      holds(error instanceof RangeError, "The error of the source must come out as it is.");
    },
  },
];
