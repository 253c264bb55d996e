/** Storages of files, uploads and vector stores, the tools that look after one, and excerpts of what a search finds. */

export { type CheckReport, checkStorage, type Finding } from "./compat/admin/check.ts";
export { type ExportReport, exportStorage } from "./compat/admin/export.ts";
export { type ImportReport, importStorage } from "./compat/admin/import.ts";
export { type RepairReport, repairStorage } from "./compat/admin/repair.ts";
export { type StorageStats, storageStats, type TidyReport, tidyStorage } from "./compat/admin/tidy.ts";
export { type Excerpt, excerpt } from "./compat/search/excerpt.ts";
export { memoryStorage } from "./compat/store/memory/engine.ts";
export { sqliteStorage } from "./compat/store/open.ts";
export type { Storage } from "./compat/store/port.ts";
