import { describe, it } from "vitest";
import { sqliteStorage, storageConformance } from "../../../src/storage.ts";
import { foldersByPlace } from "../support.ts";

const folderOf = foldersByPlace();

// What the domain code relies on must hold for every engine alike; those that need no thread: `conformance-in-process.test.ts`.
describe("the engine sqlite", () => {
  const cases = storageConformance(async (place) => sqliteStorage(await folderOf(place)), { shared: true });
  for (const { name, run } of cases) it(name, run);
});
