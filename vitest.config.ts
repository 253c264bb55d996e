import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT_FILE"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Protocol tests open sockets and the code generator parses a large spec: a slow machine is no failure.
    testTimeout: 120_000,
    // By default one core is left idle, which on two cores is half of the machine.
    maxWorkers: "100%",
    setupFiles: ["test/support/built-worker.ts", "test/support/own-storage.ts", "test/support/owed.ts"],
    hookTimeout: 120_000,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
