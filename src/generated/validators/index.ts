// Generated from spec/openapi.json, spec/overlay.yaml and spec/codex.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type { ZodMiniType } from "zod/mini";

/** Validators of params by operation id, each loaded when it is first asked for. */
export const validators = {
  "chat.completions.create": async () => (await import("./chat.ts")).chatCompletionsCreate,
  "responses.create": async () => (await import("./responses.ts")).responsesCreate,
} satisfies Readonly<Record<string, () => Promise<ZodMiniType>>>;
