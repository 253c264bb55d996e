import { outputText } from "../output-text.ts";
import type { OutputItem, ResponseObject } from "./accumulator.ts";
import { isCall } from "./calls.ts";
import { responseFailure } from "./failure.ts";

/** Why the model stopped, in one word. */
export type FinishReason = "stop" | "tool_calls" | "length" | "content_filter" | "error";

/** What is worked out from the output of a response, and so stands on it twice. */
export const DERIVED_FIELDS = [
  "output_text",
  "finish_reason",
  "reasoning_summary",
  "reasoning_items",
  "encrypted_reasoning_content",
] as const;

/** What this SDK adds to an answer. No server sends it. */
export const SDK_FIELDS: readonly string[] = [...DERIVED_FIELDS, "dropped_parameters"];

/** An answer as a server says it: without what this SDK adds, for readers who expect what the API sends. */
export function asServed(answer: object): object {
  return Object.fromEntries(
    Object.entries(answer).filter(
      ([name, value]) => !SDK_FIELDS.includes(name) && !(name === "conversation" && value === null),
    ),
  );
}

/**
 * @param answered Headers of the answer that the response came in.
 * @throws the error of a failed response.
 */
export function finishResponse(
  result: ResponseObject,
  dropped: readonly string[],
  answered?: Headers,
): ResponseObject {
  if (result.status === "failed") throw responseFailure(result, answered);
  return describeResponse(result, dropped);
}

/** The response as the caller gets it: `output_text` as in `openai`, and what the Python original's results carry besides. */
export function describeResponse(result: ResponseObject, dropped: readonly string[]): ResponseObject {
  const reasoning = (result.output ?? []).filter(({ type }) => type === "reasoning");
  const derived: Record<(typeof DERIVED_FIELDS)[number], unknown> = {
    output_text: outputText(result),
    finish_reason: finishReason(result),
    reasoning_summary: summaryText(reasoning),
    reasoning_items: reasoning,
    encrypted_reasoning_content: lastEncrypted(reasoning),
  };
  return { ...result, ...derived, dropped_parameters: dropped };
}

/** Names of the parameters that were left out, of a response that says so. */
export function droppedOf({ dropped_parameters: dropped }: ResponseObject): string[] {
  return Array.isArray(dropped) ? dropped : [];
}

/**
 * Makes the response of a terminal event whole, in place: all that was told of its output, by the events before and by itself,
 * the status that it stands for, and `output_text`. The Codex backend leaves `output` empty.
 */
export function completeTerminal(
  event: { response?: ResponseObject | undefined },
  told: ResponseObject,
): void {
  const response = event.response ?? {};
  event.response = response;
  if (told.status !== undefined) response.status = told.status;
  response.output = told.output ?? [];
  response["output_text"] = outputText(response);
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
  return output.some(isCall) ? "tool_calls" : "stop";
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
