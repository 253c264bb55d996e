import { normalizeInput } from "../codex/input.ts";
import type { ResponseRules } from "../profile.ts";
import { inNamespace, outOfNamespace } from "./tools.ts";

/** Items that the service lists in its refusals of all others (measured 2026-10; the pages name none). */
const TAKEN: ReadonlySet<string> = new Set([
  "message",
  "reasoning",
  "compaction",
  "compaction_summary",
  "additional_tools",
  "web_search_call",
  "function_call",
  "function_call_output",
  "custom_tool_call",
  "custom_tool_call_output",
  "program",
  "program_output",
]);

/** How OpenAI's API wants `POST /responses` where a ChatGPT plan pays (developers.openai.com/siwc, "Limits"). */
export const responseRules: ResponseRules = {
  defaults: { store: false },
  // Nothing is stored there, so reasoning comes back only where it is asked for.
  include: ["reasoning.encrypted_content"],
  input: (given) => normalizeInput(given, "OpenAI's API, where a ChatGPT plan pays,", TAKEN),
  outgoing: inNamespace,
  incoming: outOfNamespace,
};
