// Generated from spec/openapi.json, spec/overlay.yaml and spec/codex.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type { ZodMiniType } from "zod/mini";

/** Validators of params by operation id, each loaded when it is first asked for. */
export const validators = {
  "files.create": async () => (await import("./files.ts")).filesCreate,
  "files.list": async () => (await import("./files.ts")).filesList,
  "uploads.create": async () => (await import("./uploads.ts")).uploadsCreate,
  "uploads.complete": async () => (await import("./uploads.ts")).uploadsComplete,
  "uploads.parts.create": async () => (await import("./uploads.ts")).uploadsPartsCreate,
  "responses.create": async () => (await import("./responses.ts")).responsesCreate,
} satisfies Readonly<Record<string, () => Promise<ZodMiniType>>>;
