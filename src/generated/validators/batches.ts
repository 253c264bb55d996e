// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import type { ObjectSchema } from "./unions.ts";

const BatchCreateParamsOutputExpiresAfter: ObjectSchema = z.strictObject({
  anchor: z.literal("created_at"),
  seconds: z.number(),
});

export const batchesCreate: z.ZodMiniType = z.strictObject({
  completion_window: z.literal("24h"),
  endpoint: z.string(),
  input_file_id: z.string(),
  metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
  output_expires_after: z.optional(BatchCreateParamsOutputExpiresAfter),
});

export const batchesList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.int()),
    }),
  ),
);
