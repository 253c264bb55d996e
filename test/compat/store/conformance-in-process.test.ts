import { describe, it } from "vitest";
import { BlobFolder } from "../../../src/compat/store/sqlite/blobs.ts";
import { inThread, openCore } from "../../../src/compat/store/sqlite/in-thread.ts";
import { type MakeStorage, memoryStorage, storageConformance } from "../../../src/storage.ts";
import { foldersByPlace } from "../support.ts";

const folderOf = foldersByPlace();

const engines: readonly (readonly [string, MakeStorage, { shared: boolean }])[] = [
  ["memory", () => memoryStorage(), { shared: false }],
  [
    "sqlite, on the caller's thread",
    async (place) => {
      const folder = await folderOf(place);
      return inThread(await openCore(folder), new BlobFolder(folder));
    },
    { shared: true },
  ],
];

// What the domain code relies on must hold for every engine alike.
describe.each(engines)("the engine %s", (_, makeStorage, options) => {
  for (const { name, run } of storageConformance(makeStorage, options)) it(name, run);
});
