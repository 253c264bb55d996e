/**
 * Storages of files, uploads and vector stores, the tools that look after one, excerpts of what a search finds, and what an
 * engine of one's own needs: the port, its data, and the suite that it has to pass.
 */

export { type CheckReport, checkStorage, type Finding } from "./compat/admin/check.ts";
export { type ExportReport, exportStorage } from "./compat/admin/export.ts";
export { type ImportReport, importStorage } from "./compat/admin/import.ts";
export { type RepairReport, repairStorage } from "./compat/admin/repair.ts";
export { type StorageStats, storageStats, type TidyReport, tidyStorage } from "./compat/admin/tidy.ts";
export type { StorageOrFolder } from "./compat/admin/with-storage.ts";
export { indexWaiting } from "./compat/indexing/indexer.ts";
export { type Excerpt, excerpt } from "./compat/search/excerpt.ts";
export { compileFilter } from "./compat/search/filters.ts";
export type { ConformanceCase } from "./compat/store/conformance/case.ts";
export { type MakeStorage, storageConformance } from "./compat/store/conformance/suite.ts";
export { memoryStorage } from "./compat/store/memory/engine.ts";
export { sqliteStorage } from "./compat/store/open.ts";
export {
  type BlobChanges,
  type Change,
  type Chunk,
  type Condition,
  type Count,
  type CountQuery,
  type Exclusive,
  type IndexEntry,
  type Listing,
  type ListQuery,
  otherDimensions,
  type Refusal,
  Refused,
  type Scalar,
  type SearchHit,
  type SearchRequest,
  type Staged,
  type Storage,
  type Swept,
  type UpkeepPort,
  type Usage,
  unknownCursor,
  type VectorEntry,
  type VectorPort,
  type Where,
} from "./compat/store/port.ts";
export { type Rows, type Table, type TableName, tableNames, tables } from "./compat/store/schema.ts";
