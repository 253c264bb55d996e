import { defineConfig } from "vitest/config";

/** `npm run test:chaos`: long runs with killed processes, apart from `npm test`. */
export default defineConfig({
  test: { include: ["test/**/*.chaos.ts"], testTimeout: 3_600_000, fileParallelism: false },
});
