import { OVERLOADED } from "../../faults.ts";
import type { Refusal } from "../../refusal.ts";
import type { AnswerParts, ResponsesRequest, ScriptedToolCall } from "../../types.ts";
import { callId } from "./ids.ts";
import { declaredTools } from "./tools.ts";
import { estimateTokens, type Usage, usageOf } from "./usage.ts";

export type PlannedItem =
  | { readonly type: "reasoning"; readonly summary: readonly string[] }
  | { readonly type: "message"; readonly text: string; readonly phase: "commentary" | "final_answer" }
  | {
      readonly type: "function_call";
      readonly name: string;
      readonly arguments: string;
      readonly callId: string;
      readonly namespace?: string;
    }
  | {
      readonly type: "custom_tool_call";
      readonly name: string;
      readonly input: string;
      readonly callId: string;
      readonly namespace?: string;
    }
  | { readonly type: "compaction" };

export interface StreamError {
  readonly type: string;
  readonly code: string | null;
  readonly message: string;
  readonly param: string | null;
}

/** A stream before it is cut into events. */
export interface StreamPlan {
  readonly items: readonly PlannedItem[];
  readonly usage: Usage;
  readonly end:
    | { readonly status: "completed" }
    | { readonly status: "incomplete"; readonly reason: string }
    | { readonly status: "failed"; readonly error: StreamError };
}

export const OVERLOADED_PLAN: StreamPlan = {
  items: [],
  usage: usageOf({ input: 0, output: 0, reasoning: 0 }),
  end: { status: "failed", error: OVERLOADED },
};

/** The stream that the parts of an answer describe. */
export function planAnswer(parts: AnswerParts, request: ResponsesRequest): StreamPlan {
  const text = parts.json === undefined ? parts.text : JSON.stringify(parts.json);
  const calls = (parts.toolCalls ?? []).map((call) => plannedCall(call, request));
  const summary = parts.reasoning === undefined ? undefined : [parts.reasoning].flat();
  const items: PlannedItem[] = [
    ...(summary ? [{ type: "reasoning", summary } as const] : []),
    ...(text === undefined
      ? []
      : [{ type: "message", text, phase: calls.length > 0 ? "commentary" : "final_answer" } as const]),
    ...calls,
  ];
  return { items, usage: usageFor(items, request, parts), end: endOf(parts) };
}

/** What `compaction_trigger` gives: the conversation so far as one opaque item. */
export function planCompaction(request: ResponsesRequest): StreamPlan {
  const items: PlannedItem[] = [{ type: "compaction" }];
  return { items, usage: usageFor(items, request, {}), end: { status: "completed" } };
}

/** The error body of an answer that has a status. */
export function scriptedRefusal({ status = 500, error, headers }: AnswerParts): Refusal {
  const body =
    typeof error === "object"
      ? { error: { message: "", type: "invalid_request_error", param: null, code: null, ...error } }
      : { detail: error ?? "Scripted error" };
  return { status, body, ...(headers ? { headers } : {}) };
}

function endOf({ error, incomplete }: AnswerParts): StreamPlan["end"] {
  if (error !== undefined) {
    const { message, code, type, param } = typeof error === "string" ? { message: error } : error;
    return {
      status: "failed",
      error: {
        type: type ?? "server_error",
        code: code === undefined ? "server_error" : code,
        message: message ?? "Scripted error",
        param: param ?? null,
      },
    };
  }
  return incomplete === undefined ? { status: "completed" } : { status: "incomplete", reason: incomplete };
}

function plannedCall(call: ScriptedToolCall, { body }: ResponsesRequest): PlannedItem {
  const { name, callId: id = callId(), namespace } = call;
  const of = namespace === undefined ? { name, callId: id } : { name, callId: id, namespace };
  const isCustom =
    call.input !== undefined ||
    declaredTools(body).some((tool) => tool["type"] === "custom" && tool["name"] === name);
  const args = call.arguments ?? {};
  const written = typeof args === "string" ? args : JSON.stringify(args);
  return isCustom
    ? { type: "custom_tool_call", ...of, input: call.input ?? written }
    : { type: "function_call", ...of, arguments: written };
}

function usageFor(items: readonly PlannedItem[], { body }: ResponsesRequest, { usage }: AnswerParts): Usage {
  const tokens = {
    input: estimateTokens(JSON.stringify([body.instructions, body.input, body.tools ?? []])),
    output: 0,
    reasoning: 0,
  };
  for (const item of items) {
    if (item.type === "reasoning") tokens.reasoning += 64 + estimateTokens(item.summary.join(""));
    else tokens.output += estimateTokens(JSON.stringify(item));
  }
  return usageOf(tokens, usage);
}
