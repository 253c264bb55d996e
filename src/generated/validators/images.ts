// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind } from "./unions.ts";

export const imagesEdit: z.ZodMiniType = z.strictObject({
  image: byKind({
    object: z.custom((value) => typeof value === "object" && value !== null),
    array: z.array(z.custom((value) => typeof value === "object" && value !== null)),
  }),
  prompt: z.string(),
  background: z.optional(z.nullable(z.enum(["transparent", "opaque", "auto"]))),
  input_fidelity: z.optional(z.nullable(z.enum(["high", "low"]))),
  mask: z.optional(z.custom((value) => typeof value === "object" && value !== null)),
  model: z.optional(z.nullable(z.string())),
  n: z.optional(z.nullable(z.number())),
  output_compression: z.optional(z.nullable(z.number())),
  output_format: z.optional(z.nullable(z.enum(["png", "jpeg", "webp"]))),
  partial_images: z.optional(z.nullable(z.number())),
  quality: z.optional(z.nullable(z.string())),
  response_format: z.optional(z.nullable(z.enum(["url", "b64_json"]))),
  size: z.optional(z.nullable(z.enum(["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]))),
  stream: z.optional(z.nullable(z.boolean())),
  user: z.optional(z.string()),
});

export const imagesGenerate: z.ZodMiniType = z.strictObject({
  prompt: z.string(),
  background: z.optional(z.nullable(z.enum(["transparent", "opaque", "auto"]))),
  model: z.optional(z.nullable(z.string())),
  moderation: z.optional(z.nullable(z.enum(["low", "auto"]))),
  n: z.optional(z.nullable(z.number())),
  output_compression: z.optional(z.nullable(z.number())),
  output_format: z.optional(z.nullable(z.enum(["png", "jpeg", "webp"]))),
  partial_images: z.optional(z.nullable(z.number())),
  quality: z.optional(z.nullable(z.string())),
  response_format: z.optional(z.nullable(z.enum(["url", "b64_json"]))),
  size: z.optional(
    z.nullable(
      z.enum(["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]),
    ),
  ),
  stream: z.optional(z.nullable(z.boolean())),
  style: z.optional(z.nullable(z.enum(["vivid", "natural"]))),
  user: z.optional(z.string()),
});
