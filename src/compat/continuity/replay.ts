import type { OutputItem, ResponseObject, StreamEvent } from "../../runtime/responses/accumulator.ts";

type Fields = Readonly<Record<string, unknown>>;

const ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    completed: "response.completed",
    incomplete: "response.incomplete",
    failed: "response.failed",
    // The API documents no event of its own for it; the status tells.
    cancelled: "response.failed",
  }),
);

/**
 * The events of a finished response, made again from what is kept of it: the same items in the same order, each text in one
 * delta. Numbered from 0 without gaps, the same at every replay, so that `starting_after` can go on.
 */
export function replayEvents(response: ResponseObject): StreamEvent[] {
  const events: StreamEvent[] = [];
  const emit = (type: string, fields: Fields): void => {
    events.push({ type, ...fields, sequence_number: events.length } as StreamEvent);
  };
  const { output = [], usage, completed_at, ...rest } = response;
  const begun = { ...rest, status: "in_progress", output: [], usage: null, completed_at: null };
  emit("response.created", { response: begun });
  emit("response.in_progress", { response: begun });
  for (const [index, item] of output.entries()) replayItem(item, index, emit);
  emit(ENDS.get(response.status ?? "") ?? "response.completed", { response });
  return events;
}

type Emit = (type: string, fields: Fields) => void;

function replayItem(item: OutputItem, output_index: number, emit: Emit): void {
  const at = { item_id: item["id"], output_index };
  emit("response.output_item.added", { output_index, item: { ...item, ...emptied(item) } });
  for (const [summary_index, part] of (item.type === "reasoning" ? (item.summary ?? []) : []).entries()) {
    const where = { ...at, summary_index };
    const text = part.text ?? "";
    emit("response.reasoning_summary_part.added", { ...where, part: { ...part, text: "" } });
    emit("response.reasoning_summary_text.delta", { ...where, delta: text });
    emit("response.reasoning_summary_text.done", { ...where, text });
    emit("response.reasoning_summary_part.done", { ...where, part });
  }
  for (const [content_index, part] of (item.type === "message" ? (item.content ?? []) : []).entries()) {
    const where = { ...at, content_index };
    if (part.type === "refusal") {
      emit("response.content_part.added", { ...where, part: { ...part, refusal: "" } });
      emit("response.refusal.delta", { ...where, delta: part.refusal ?? "" });
      emit("response.refusal.done", { ...where, refusal: part.refusal ?? "" });
    } else {
      const text = part.text ?? "";
      const { annotations = [] } = part as { annotations?: readonly unknown[] };
      emit("response.content_part.added", { ...where, part: { ...part, text: "", annotations: [] } });
      emit("response.output_text.delta", { ...where, delta: text, logprobs: [] });
      for (const [annotation_index, annotation] of annotations.entries()) {
        emit("response.output_text.annotation.added", { ...where, annotation_index, annotation });
      }
      emit("response.output_text.done", { ...where, text, logprobs: [] });
    }
    emit("response.content_part.done", { ...where, part });
  }
  if (item.type === "function_call") {
    emit("response.function_call_arguments.delta", { ...at, delta: item.arguments ?? "" });
    emit("response.function_call_arguments.done", {
      ...at,
      name: item["name"],
      arguments: item.arguments ?? "",
    });
  }
  if (item.type === "custom_tool_call") {
    emit("response.custom_tool_call_input.delta", { ...at, delta: item.input ?? "" });
    emit("response.custom_tool_call_input.done", { ...at, input: item.input ?? "" });
  }
  emit("response.output_item.done", { output_index, item });
}

/** An item before it had said anything. */
function emptied({ type, status }: OutputItem): Fields {
  const begun = status === undefined ? {} : { status: "in_progress" };
  if (type === "message") return { ...begun, content: [] };
  if (type === "reasoning") return { summary: [] };
  if (type === "function_call") return { ...begun, arguments: "" };
  return type === "custom_tool_call" ? { ...begun, input: "" } : begun;
}
