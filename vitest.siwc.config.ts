import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { DIFFERENCES } from "./test/profiles/differences.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What tests import of the package, and what they get instead. */
const INSTEAD = new Map([
  [at("src/index.ts"), at("test/profiles/client.ts")],
  [at("src/fetch.ts"), at("test/profiles/fetch.ts")],
  [at("src/testing/index.ts"), at("test/profiles/emulator.ts")],
]);

const onSiwc: Plugin = {
  name: "on-siwc",
  enforce: "pre",
  async resolveId(source, importer, options) {
    if (!importer?.startsWith(at("test/")) || importer.startsWith(at("test/profiles/"))) return undefined;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found ? INSTEAD.get(found.id) : undefined;
  },
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const report = process.env["VITEST_REPORT_FILE"];

/** `npm run test:siwc`: the tests of what this side answers, as they stand, on the profile `siwc`. */
export default defineConfig({
  plugins: [onSiwc],
  test: {
    env: { TEST_PROFILE: "siwc" },
    testNamePattern: new RegExp(`^(?!.*(?:${Object.keys(DIFFERENCES).map(escaped).join("|")}))`),
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
    include: [
      "test/compat/{chat,continuity,conversations,file-search,files,inputs,vector-stores}/**/*.test.ts",
      "test/compat/{answers,batches,create-embeddings,embedding,input-items,same-as-openai,tokens}.test.ts",
      "test/fetch/**/*.test.ts",
      "test/runtime/{chat,responses,structured}/**/*.test.ts",
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    setupFiles: ["test/support/built-worker.ts", "test/support/own-storage.ts"],
  },
});
