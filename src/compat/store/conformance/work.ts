import { wakeIndexerOf } from "../../indexing/own-indexer.ts";
import type { Storage } from "../port.ts";
import type { StoreFileRow } from "../schema.ts";
import { type CaseOf, failure, holds, same } from "./case.ts";
import {
  bytesOf,
  fileRow,
  found,
  insertFile,
  insertPlace,
  insertStore,
  keepText,
  placeRow,
  storeRow,
  textOf,
  withFiles,
} from "./fixtures.ts";

/** Milliseconds that an indexer may take to see its work. */
const PATIENCE = 20_000;

async function indexed(storage: Storage, id: string): Promise<StoreFileRow | undefined> {
  for (const end = Date.now() + PATIENCE; ; ) {
    const row = await storage.get("store_files", id);
    if (row?.status !== "in_progress" || Date.now() > end) return row;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const workCases: readonly CaseOf[] = [
  {
    name: "indexing: a file that waits is indexed, and found from then on",
    async run(open) {
      const storage = await open();
      const { sha256 } = await keepText(storage, 1, "The harbour closes at nine.");
      const waiting = placeRow("vs_1", "file-1", { status: "in_progress", attempts: 0 });
      await storage.commit([insertStore(storeRow("vs_1")), insertPlace(waiting)]);
      wakeIndexerOf(storage);
      const row = await indexed(storage, waiting.id);
      same([row?.status, row?.error], ["completed", null], "its status");
      same(await found(storage, "vs_1", "harbour"), ["file-1"], "what is found");
      same(await textOf(storage, row?.text_sha256 ?? sha256), "The harbour closes at nine.", "its text");
    },
  },
  {
    name: "exclusive: one at a time has a name, and it is free when that one lets go",
    async run(open) {
      const storage = await open();
      const [first, second] = [storage.exclusive("a"), storage.exclusive("a")];
      const other = storage.exclusive("b", { kept: true });
      same(await first.tryAcquire(), true, "the first try");
      same(await second.tryAcquire(), false, "the second try");
      same(await other.tryAcquire(), true, "a try for another name");
      same(await first.tryAcquire(), true, "a try of the one that has it");
      // Whoever cleans up does not know whether it was ever had.
      await second.release();
      same(await storage.exclusive("a").tryAcquire(), false, "a try after another has let go of nothing");
      await first.release();
      same(await second.tryAcquire(), true, "a try when it is free again");
      same(await first.tryAcquire(), false, "a try of the one that had it");
      await first.release();
      same(await storage.exclusive("a").tryAcquire(), false, "a try after the one that had it let go again");
      await Promise.all([second.release(), other.release()]);
    },
  },
  {
    name: "upkeep: sweeps what no row names, and tells the room that is taken",
    async run(open) {
      const storage = await open();
      if (storage.upkeep === undefined) return;
      const kept = await keepText(storage, 1, "kept");
      const orphan = await storage.stage(bytesOf("nobody's"));
      await storage.commit([], { adopt: [orphan] });
      await storage.stage(bytesOf("cut off"));
      await storage.discard(await storage.stage(bytesOf("thrown away")));
      const { blobs, blobBytes } = await storage.upkeep.usage();
      same([blobs, blobBytes], [2, 12], "blobs and their bytes");
      const early = await storage.upkeep.sweep({ stagedBefore: Date.now() - 3_600_000 });
      same([early.blobs, early.staged], [1, 0], "what is swept while the write may still go on");
      const late = await storage.upkeep.sweep({ stagedBefore: Date.now() + 3_600_000 });
      same([late.blobs, late.staged], [0, 1], "what is swept when it no longer can");
      const again = await storage.upkeep.sweep({ stagedBefore: Date.now() + 3_600_000 });
      same([again.blobs, again.staged], [0, 0], "what is swept when all is tidy");
      same(await textOf(storage, kept.sha256), "kept", "the bytes of the row");
    },
  },
];

/** For engines whose data outlive a handle. */
export const sharedCases: readonly CaseOf[] = [
  {
    name: "handles: see what others have committed, rows and bytes",
    shared: true,
    async run(open) {
      const [one, other] = [await open(), await open()];
      const { sha256 } = await keepText(one, 1, "shared");
      same((await other.get("files", "file-1"))?.sha256, sha256, "the row");
      same(await textOf(other, sha256), "shared", "the bytes");
      await other.commit([{ op: "delete", table: "files", where: { id: "file-1" } }], { release: [sha256] });
      same(await one.get("files", "file-1"), undefined, "the row that was deleted");
      await failure(one.read(sha256), "bytes that were deleted");
    },
  },
  {
    name: "handles: find what was committed before they were opened",
    shared: true,
    async run(open) {
      const one = await open();
      await withFiles(one, 1);
      await one.close();
      same(await (await open()).get("files", "file-1"), fileRow(1), "the row");
    },
  },
  {
    name: "handles: exclude each other, in commits and by names",
    shared: true,
    async run(open) {
      const handles = [await open(), await open()];
      const otherwise = { status: 409, message: "taken" };
      const tries = Array.from({ length: 8 }, (_, n) =>
        handles[n % 2]
          ?.commit([
            { op: "forbid", table: "files", where: { id: "file-1" }, otherwise },
            insertFile(fileRow(1)),
          ])
          .then(
            () => true,
            () => false,
          ),
      );
      const through = (await Promise.all(tries)).filter((went) => went === true);
      same(through.length, 1, "commits that went through");
      const [first, second] = handles.map((handle) => handle.exclusive("a"));
      holds((await first?.tryAcquire()) === true, "The first handle must get a name that is free.");
      holds((await second?.tryAcquire()) === false, "The second handle must not get a name that is held.");
      await first?.release();
    },
  },
];
