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

const FileCreateParamsExpiresAfter: ObjectSchema = z.strictObject({
  anchor: z.literal("created_at"),
  seconds: z.int().check(z.gte(3600), z.lte(2592000)),
});

export const filesCreate: z.ZodMiniType = z.strictObject({
  file: z.custom((value) => typeof value === "object" && value !== null),
  purpose: FilePurpose,
  expires_after: z.optional(FileCreateParamsExpiresAfter),
});

export const filesList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.int()),
      order: z.optional(z.enum(["asc", "desc"])),
      purpose: z.optional(z.string()),
    }),
  ),
);
