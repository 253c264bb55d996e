import { defineConfig } from "vitest/config";
import HostsTable from "./test/ecosystem/report.ts";

const report = process.env["VITEST_REPORT_FILE"];

/** `npm run test:ecosystem`: other people's packages on `client.fetch`, apart from `npm test`. */
export default defineConfig({
  test: {
    include: [
      "test/ecosystem/*.ecosystem.ts",
      "test/codegen/foreign/*.ecosystem.ts",
      "test/commonjs/*.ecosystem.ts",
      "test/docs/*.ecosystem.ts",
    ],
    setupFiles: ["test/support/own-storage.ts", "test/ecosystem/loopback.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    // Most of the time is hosts that wait before they try again.
    sequence: { concurrent: true },
    maxConcurrency: 12,
    // The package as it is built, run by Node and not by Vite.
    server: { deps: { external: [/\/dist\//] } },
    env: { MASTRA_TELEMETRY_DISABLED: "1" },
    // Hosts log what they are refused.
    silent: "passed-only",
    reporters: [
      "default",
      ...(report ? ["json"] : []),
      new HostsTable({ write: process.env["ECOSYSTEM_WRITE"] === "1" }),
    ],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
