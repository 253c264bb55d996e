import type { Results } from "./cells.ts";

/** Where there is no disk nobody signs in, and the index has no SQLite. */
export const WITHOUT_DISK: Results = {
  answer: true,
  stream: true,
  tool: true,
  structured: true,
  files: true,
  search: "failed",
  conversation: true,
  errors: true,
  fetch: true,
};

/** Where there is one everything works. */
export const ALL: Results = { ...WITHOUT_DISK, login: true, search: true };
