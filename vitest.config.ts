import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { COMPILE_CACHE } from "./test/support/compile-cache.ts";

const report = process.env["VITEST_REPORT_FILE"];

export default defineConfig({
  test: {
    projects: [
      // ts-morph and the spec are most of what a file of these costs; none of them changes what another one sees.
      { extends: true, test: { name: "codegen", include: ["test/codegen/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "sdk",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "test/codegen/**"],
        },
      },
    ],
    // Protocol tests open sockets and the code generator parses a large spec: a slow machine is no failure.
    testTimeout: 120_000,
    // By default one core is left idle, which on two cores is half of the machine. Some more than there are cores: tests of clocks,
    // retries and killed processes mostly wait.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    setupFiles: ["test/support/built-worker.ts", "test/support/own-storage.ts", "test/support/owed.ts"],
    hookTimeout: 120_000,
    env: COMPILE_CACHE,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
