/** Storages of files, uploads and vector stores, and the tools that look after one. */
export { memoryStorage } from "./compat/store/memory.ts";
export { sqliteStorage } from "./compat/store/open.ts";
export type { Storage } from "./compat/store/port.ts";
