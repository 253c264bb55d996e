import type {
  Response,
  ResponseFunctionCallOutputItemList,
  ResponseInputItem,
  ResponseInputItemParam,
  ResponseUsage,
} from "../../generated/resources/responses/responses.ts";
import type { ResponseToolRunParams, ToolRunResult, ToolRunUsage } from "../external/tools.ts";

/** The conversation of a run: what the next request sends, and all of it. */
interface RunInput {
  readonly send: ResponseInputItemParam[];
  readonly all: ResponseInputItemParam[];
}

export function startInput(input: ResponseToolRunParams["input"]): RunInput {
  const all: ResponseInputItemParam[] =
    typeof input === "string" ? [{ role: "user", content: input }] : [...(input ?? [])];
  return { send: all, all };
}

/**
 * The input after a turn: everything before, the items of the response in their order, the outputs. A reasoning item so
 * stays in front of the call it led to, which the backend insists on. A conversation kept by the server has all but the
 * outputs already.
 */
export function nextInput(
  params: Pick<ResponseToolRunParams, "conversation">,
  before: RunInput,
  response: Response,
  outputs: readonly ResponseInputItem[],
): RunInput {
  const all = [...before.all, ...(response.output as ResponseInputItem[]), ...outputs];
  return { all, send: params.conversation ? [...outputs] : all };
}

/** What a call's result is sent as. */
export function outputItem({ type, callId, output }: ToolRunResult): ResponseInputItem {
  const kind = type === "function" ? "function_call_output" : "custom_tool_call_output";
  return { type: kind, call_id: callId, output } as ResponseInputItem;
}

/**
 * Parameters that change with the turn. A forced tool is forced once: forced again and again, the model could never answer.
 * Reasoning that is not stored has to be replayed, so it is asked for in full.
 */
export function freeChoice(
  { tool_choice: choice, store, include }: ResponseToolRunParams,
  turn: number,
): Partial<ResponseToolRunParams> {
  const forced = choice !== undefined && choice !== "auto" && choice !== "none";
  return {
    ...(forced && turn > 1 && !isAllowedList(choice) ? { tool_choice: "auto" } : {}),
    ...(store === false
      ? { include: [...new Set([...(include ?? []), "reasoning.encrypted_content" as const])] }
      : {}),
  };
}

/** `allowed_tools` in its mode `auto` forces nothing. */
const isAllowedList = (choice: unknown): boolean =>
  typeof choice === "object" && (choice as { type?: string; mode?: string }).mode === "auto";

const PART = /^input_(?:text|image|file)$/;

/** What a tool returned, as the model is given it. */
export function toolOutput(value: unknown): string | ResponseFunctionCallOutputItemList {
  if (typeof value === "string") return value;
  if (value === undefined) return "";
  const parts = value as readonly { type?: unknown }[];
  if (Array.isArray(value) && value.length > 0 && parts.every((part) => PART.test(String(part?.type)))) {
    return value as ResponseFunctionCallOutputItemList;
  }
  return JSON.stringify(value) ?? String(value);
}

export const noUsage: ToolRunUsage = {
  input_tokens: 0,
  cached_tokens: 0,
  output_tokens: 0,
  reasoning_tokens: 0,
  total_tokens: 0,
};

export function addUsage(sum: ToolRunUsage, usage: ResponseUsage | null | undefined): ToolRunUsage {
  return {
    input_tokens: sum.input_tokens + (usage?.input_tokens ?? 0),
    cached_tokens: sum.cached_tokens + (usage?.input_tokens_details?.cached_tokens ?? 0),
    output_tokens: sum.output_tokens + (usage?.output_tokens ?? 0),
    reasoning_tokens: sum.reasoning_tokens + (usage?.output_tokens_details?.reasoning_tokens ?? 0),
    total_tokens: sum.total_tokens + (usage?.total_tokens ?? 0),
  };
}
