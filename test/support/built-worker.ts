import { existsSync } from "node:fs";
import { vi } from "vitest";

/**
 * The storage's threads run the build here. From the sources, every thread would load the WebAssembly that strips types, and
 * threads that come and go with it by the hundred make V8 abort now and then ("Check failed: jit_page.has_value()"). Threads
 * from the sources are tested in processes of their own (`test/compat/store/failures.test.ts`).
 */
const built = new URL("../../dist/storage-worker.js", import.meta.url);

vi.mock("../../src/compat/store/spawn.ts", async (original) => ({
  ...(await original<typeof import("../../src/compat/store/spawn.ts")>()),
  ...(existsSync(built) ? { workerFile: () => built } : {}),
}));
