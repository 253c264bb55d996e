import { defineConfig } from "vitest/config";

/** `npm run test:bundles`: the packed package, built as programs build it and run where they run, apart from `npm test`. */
export default defineConfig({
  test: {
    include: ["test/bundles/*.bundles.ts"],
    globalSetup: ["test/bundles/project.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
