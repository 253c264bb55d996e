import { defineConfig, mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

const room = process.env["MUTATION_ROOM"];
const { projects: _, ...test } = config.test ?? {};

/** For `npm run test:mutation`, which says the room. Faults in what is done at loading run all tests that are included. */
export default mergeConfig(
  defineConfig({
    ...config,
    test: { ...test, include: room === undefined ? [] : JSON.parse(room).tests },
  }),
  {
    test: {
      setupFiles: ["test/mutation/early.ts"],
      // The fault has to be there before anything is loaded.
      sequence: { setupFiles: "list" },
      // Every fault costs a run: what its files load is loaded once.
      isolate: false,
    },
  },
);
