import { defineConfig } from "vitest/config";

/** `npm run test:chaos`: the long form of the tests that kill processes. One file at a time, since each wants all cores. */
export default defineConfig({
  test: {
    include: ["test/**/*.chaos.ts"],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
