// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind, closest } from "./unions.ts";

export const embeddingsCreate: z.ZodMiniType = z.strictObject({
  input: byKind({
    string: z.string(),
    array: closest([z.array(z.string()), z.array(z.number()), z.array(z.array(z.number()))]),
  }),
  model: z.string(),
  dimensions: z.optional(z.number()),
  encoding_format: z.optional(z.enum(["float", "base64"])),
  user: z.optional(z.string()),
});
