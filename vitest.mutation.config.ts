import { mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** For `npm run test:mutation`. */
export default mergeConfig(config, {
  test: {
    setupFiles: ["test/mutation/early.ts"],
    // The fault has to be there before anything is loaded.
    sequence: { setupFiles: "list" },
  },
});
