import { outputText } from "../output-text.ts";
import type { OutputItem, ResponseObject } from "./accumulator.ts";
import { streamFailure } from "./errors.ts";

/** Why the model stopped, in one word. */
export type FinishReason = "stop" | "tool_calls" | "length" | "content_filter" | "error";

/** @throws the error of a failed response. */
export function finishResponse(result: ResponseObject, dropped: readonly string[]): ResponseObject {
  if (result.status === "failed") throw streamFailure(result.error, result);
  return describeResponse(result, dropped);
}

/** The response as the caller gets it: `output_text` as in `openai`, and what the Python original's results carry besides. */
export function describeResponse(result: ResponseObject, dropped: readonly string[]): ResponseObject {
  const reasoning = (result.output ?? []).filter(({ type }) => type === "reasoning");
  return {
    ...result,
    output_text: outputText(result),
    finish_reason: finishReason(result),
    reasoning_summary: summaryText(reasoning),
    reasoning_items: reasoning,
    encrypted_reasoning_content: lastEncrypted(reasoning),
    dropped_parameters: dropped,
  };
}

export function finishReason({ status, incomplete_details, output = [] }: ResponseObject): FinishReason {
  if (status === "failed" || status === "cancelled") return "error";
  if (status === "incomplete") {
    const { reason } = (incomplete_details ?? {}) as { reason?: unknown };
    return reason === "content_filter"
      ? "content_filter"
      : reason === "max_output_tokens"
        ? "length"
        : "error";
  }
  return output.some(({ type }) => type === "function_call" || type === "custom_tool_call")
    ? "tool_calls"
    : "stop";
}

function summaryText(reasoning: readonly OutputItem[]): string | null {
  const parts = reasoning.flatMap(({ summary }) => summary ?? []).map(({ text }) => text ?? "");
  return parts.length > 0 ? parts.join("\n\n") : null;
}

function lastEncrypted(reasoning: readonly OutputItem[]): string | null {
  const content = reasoning.findLast((item) => typeof item["encrypted_content"] === "string")?.[
    "encrypted_content"
  ];
  return typeof content === "string" ? content : null;
}
