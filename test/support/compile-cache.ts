import { fileURLToPath } from "node:url";

/**
 * For the programs that tests start: most of what a small one costs is reading its code, TypeScript's above all, which Node keeps
 * here from one to the next.
 */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL("../../node_modules/.cache/node", import.meta.url)),
};
