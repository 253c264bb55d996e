import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT_FILE"];

/** `npm run test:site`: the built site in a browser, apart from `npm test`. */
export default defineConfig({
  test: {
    include: ["site/test/*.site.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a busy machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: "100%",
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
