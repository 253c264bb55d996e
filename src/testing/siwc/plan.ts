import { type PlannedItem, planAnswer, type StreamPlan } from "../rooms/responses/answers.ts";
import { estimateTokens } from "../rooms/responses/usage.ts";
import type { AnswerParts, ResponsesRequest } from "../types.ts";
import { streamError } from "./faults.ts";
import { declaredIn } from "./namespaces.ts";
import type { SiwcFault } from "./types.ts";

/** The stream that an answer describes, with what this service does besides. */
export function siwcPlan(
  parts: AnswerParts,
  request: ResponsesRequest,
  fault: SiwcFault | undefined,
): StreamPlan {
  const plan = planAnswer(parts, request);
  const items = plan.items.map((item) => inNamespace(item, request));
  return {
    ...plan,
    items: isTooLong(request) ? [{ type: "compaction" }, ...items] : items,
    end: failure(fault) ?? plan.end,
  };
}

/** Calls name the tool as it is called, and beside it the namespace that it stands in. */
function inNamespace(item: PlannedItem, { body }: ResponsesRequest): PlannedItem {
  if ((item.type !== "function_call" && item.type !== "custom_tool_call") || item.namespace !== undefined) {
    return item;
  }
  const namespace = declaredIn(body, item.name);
  return namespace === undefined ? item : { ...item, namespace };
}

/** The threshold counts the input, neither instructions nor tools, as measured by third parties. */
function isTooLong({ body }: ResponsesRequest): boolean {
  const management = body["context_management"];
  if (!Array.isArray(management)) return false;
  const tokens = estimateTokens(JSON.stringify(body.input));
  return management.some((entry) => tokens > (entry["compact_threshold"] ?? Number.POSITIVE_INFINITY));
}

function failure(fault: SiwcFault | undefined): StreamPlan["end"] | undefined {
  const error = fault && streamError(fault);
  return error && { status: "failed", error };
}
