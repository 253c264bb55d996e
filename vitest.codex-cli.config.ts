import { defineConfig } from "vitest/config";

/** `npm run test:codex-cli`: the real Codex CLI against the emulator, in a network of its own. */
export default defineConfig({
  test: {
    include: ["test/codex-cli/*.cli.ts"],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
