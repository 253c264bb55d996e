// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import type { ObjectSchema } from "./unions.ts";

const FilePurpose: z.ZodMiniType = z.enum([
  "assistants",
  "batch",
  "fine-tune",
  "vision",
  "user_data",
  "evals",
]);

const UploadCreateParamsExpiresAfter: ObjectSchema = z.strictObject({
  anchor: z.literal("created_at"),
  seconds: z.number(),
});

export const uploadsCreate: z.ZodMiniType = z.strictObject({
  bytes: z.number(),
  filename: z.string(),
  mime_type: z.string(),
  purpose: FilePurpose,
  expires_after: z.optional(UploadCreateParamsExpiresAfter),
});

export const uploadsComplete: z.ZodMiniType = z.strictObject({
  part_ids: z.array(z.string()),
  md5: z.optional(z.string()),
});

export const uploadsPartsCreate: z.ZodMiniType = z.strictObject({
  data: z.custom((value) => typeof value === "object" && value !== null),
});
