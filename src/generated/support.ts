// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import { support as codexSupport } from "./profiles/codex/support.ts";
import { support as openaiSupport } from "./profiles/openai/support.ts";
import { support as siwcSupport } from "./profiles/siwc/support.ts";
import type { SupportFact } from "./profiles/types.ts";
/** What one method does on one profile. */
export type SupportRow = SupportFact<"codex" | "openai" | "siwc">;
/** Every method on every profile. */
export const supportMatrix: readonly SupportRow[] = [...codexSupport, ...openaiSupport, ...siwcSupport];
