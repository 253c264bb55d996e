import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT_FILE"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Protocol tests open sockets and the code generator parses a large spec: a slow machine is no failure.
    testTimeout: 30_000,
    // V8's book-keeping of protected code pages races when threads come and go by the hundred, as the storage's do here: now
    // and then a whole test process dies of "Check failed: jit_page.has_value()". Programs have two threads, not hundreds.
    execArgv: ["--no-memory-protection-keys"],
    hookTimeout: 60_000,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
