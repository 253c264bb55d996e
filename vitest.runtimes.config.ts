import { defineConfig } from "vitest/config";
import RuntimesTable from "./test/runtimes/report.ts";

/** `npm run test:runtimes`: the packed package, built as programs build it and run where they run, apart from `npm test`. */
export default defineConfig({
  test: {
    include: ["test/runtimes/*.runtimes.ts"],
    globalSetup: ["test/runtimes/project.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    reporters: ["default", new RuntimesTable({ write: process.env["RUNTIMES_WRITE"] === "1" })],
  },
});
