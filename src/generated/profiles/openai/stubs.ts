// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type { Stub } from "../types.ts";
const reasons = {
  retired: "It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26.",
} as const;
const alternatives = { "responses.create": "`responses.create`" } as const;
/** Why a method is a stub on `openai`, and what to use instead. */
export const stubs: Readonly<Record<string, Stub>> = {
  "beta.threads.createAndRunStream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.createAndStream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.stream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.submitToolOutputsStream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
};
