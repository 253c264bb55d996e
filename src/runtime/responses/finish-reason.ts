import type { ResponseObject } from "../codex/accumulator.ts";
import type { FinishReason } from "../external/normalized.ts";

/** Why a response ended, in one word. */
export function finishReason(response: ResponseObject): FinishReason {
  if (response.status === "failed") return "error";
  if (response.status === "incomplete") {
    const { reason } = (response["incomplete_details"] ?? {}) as { reason?: string };
    return reason === "content_filter" ? "content_filter" : "length";
  }
  const called = response.output?.some(({ type }) => type === "function_call" || type === "custom_tool_call");
  return called ? "tool_calls" : "stop";
}
