// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind, keyCount, type ObjectSchema } from "./unions.ts";

const AutoFileChunkingStrategyParam: ObjectSchema = z.strictObject({
  type: z.literal("auto"),
});

const StaticFileChunkingStrategy: ObjectSchema = z.strictObject({
  chunk_overlap_tokens: z.int(),
  max_chunk_size_tokens: z.int().check(z.gte(100), z.lte(4096)),
});

const StaticFileChunkingStrategyObjectParam: ObjectSchema = z.strictObject({
  static: StaticFileChunkingStrategy,
  type: z.literal("static"),
});

const FileChunkingStrategyParam: z.ZodMiniType = z.discriminatedUnion("type", [
  AutoFileChunkingStrategyParam,
  StaticFileChunkingStrategyObjectParam,
]);

const VectorStoreCreateParamsExpiresAfter: ObjectSchema = z.strictObject({
  anchor: z.literal("last_active_at"),
  days: z.int().check(z.gte(1), z.lte(365)),
});

const VectorStoreUpdateParamsExpiresAfter: ObjectSchema = z.strictObject({
  anchor: z.literal("last_active_at"),
  days: z.int().check(z.gte(1), z.lte(365)),
});

const ComparisonFilterParam: ObjectSchema = z.strictObject({
  key: z.string(),
  type: z.enum(["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]),
  value: byKind({
    string: z.string(),
    number: z.number(),
    boolean: z.boolean(),
    array: z.array(z.union([z.string(), z.number(), z.boolean()])),
  }),
});

const CompoundFilter: ObjectSchema = z.strictObject({
  filters: z.array(z.any()),
  type: z.enum(["and", "or"]),
});

const VectorStoreSearchParamsRankingOptions: ObjectSchema = z.strictObject({
  ranker: z.optional(z.string()),
  score_threshold: z.optional(z.number().check(z.gte(0), z.lte(1))),
});

const FileBatchCreateParamsFile: ObjectSchema = z.strictObject({
  file_id: z.string(),
  attributes: z.optional(
    z.nullable(
      z
        .record(z.string(), z.union([z.string().check(z.maxLength(512)), z.number(), z.boolean()]))
        .check(keyCount(0, 16)),
    ),
  ),
  chunking_strategy: z.optional(FileChunkingStrategyParam),
});

export const vectorStoresCreate: z.ZodMiniType = z.strictObject({
  chunking_strategy: z.optional(FileChunkingStrategyParam),
  description: z.optional(z.string()),
  expires_after: z.optional(VectorStoreCreateParamsExpiresAfter),
  file_ids: z.optional(z.array(z.string()).check(z.maxLength(500))),
  metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
  name: z.optional(z.string()),
});

export const vectorStoresUpdate: z.ZodMiniType = z.strictObject({
  expires_after: z.optional(z.nullable(VectorStoreUpdateParamsExpiresAfter)),
  metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
  name: z.optional(z.nullable(z.string())),
});

export const vectorStoresList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.int()),
      before: z.optional(z.string()),
      order: z.optional(z.enum(["asc", "desc"])),
    }),
  ),
);

export const vectorStoresSearch: z.ZodMiniType = z.strictObject({
  query: byKind({
    string: z.string(),
    array: z.array(z.string()).check(z.minLength(1)),
  }),
  filters: z.optional(z.discriminatedUnion("type", [ComparisonFilterParam, CompoundFilter])),
  max_num_results: z.optional(z.int().check(z.gte(1), z.lte(50))),
  ranking_options: z.optional(VectorStoreSearchParamsRankingOptions),
  rewrite_query: z.optional(z.boolean()),
});

export const vectorStoresFilesCreate: z.ZodMiniType = z.strictObject({
  file_id: z.string(),
  attributes: z.optional(
    z.nullable(
      z
        .record(z.string(), z.union([z.string().check(z.maxLength(512)), z.number(), z.boolean()]))
        .check(keyCount(0, 16)),
    ),
  ),
  chunking_strategy: z.optional(FileChunkingStrategyParam),
});

export const vectorStoresFilesRetrieve: z.ZodMiniType = z.strictObject({
  vector_store_id: z.string(),
});

export const vectorStoresFilesUpdate: z.ZodMiniType = z.strictObject({
  attributes: z.nullable(
    z
      .record(z.string(), z.union([z.string().check(z.maxLength(512)), z.number(), z.boolean()]))
      .check(keyCount(0, 16)),
  ),
  vector_store_id: z.string(),
});

export const vectorStoresFilesList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.int()),
      before: z.optional(z.string()),
      filter: z.optional(z.enum(["in_progress", "completed", "failed", "cancelled"])),
      order: z.optional(z.enum(["asc", "desc"])),
    }),
  ),
);

export const vectorStoresFilesDelete: z.ZodMiniType = z.strictObject({
  vector_store_id: z.string(),
});

export const vectorStoresFilesContent: z.ZodMiniType = z.strictObject({
  vector_store_id: z.string(),
});

export const vectorStoresFileBatchesCreate: z.ZodMiniType = z.strictObject({
  attributes: z.optional(
    z.nullable(
      z
        .record(z.string(), z.union([z.string().check(z.maxLength(512)), z.number(), z.boolean()]))
        .check(keyCount(0, 16)),
    ),
  ),
  chunking_strategy: z.optional(FileChunkingStrategyParam),
  file_ids: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(500))),
  files: z.optional(z.array(FileBatchCreateParamsFile).check(z.minLength(1), z.maxLength(500))),
});

export const vectorStoresFileBatchesRetrieve: z.ZodMiniType = z.strictObject({
  vector_store_id: z.string(),
});

export const vectorStoresFileBatchesCancel: z.ZodMiniType = z.strictObject({
  vector_store_id: z.string(),
});

export const vectorStoresFileBatchesListFiles: z.ZodMiniType = z.strictObject({
  after: z.optional(z.string()),
  limit: z.optional(z.int()),
  vector_store_id: z.string(),
  before: z.optional(z.string()),
  filter: z.optional(z.enum(["in_progress", "completed", "failed", "cancelled"])),
  order: z.optional(z.enum(["asc", "desc"])),
});
