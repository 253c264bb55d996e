import type { PlannedItem, StreamPlan } from "./answers.ts";
import type { BlobMint } from "./blobs.ts";
import type { EnvelopeState } from "./envelope.ts";
import { obfuscation } from "./ids.ts";

export type StreamEvent = { readonly type: string } & Readonly<Record<string, unknown>>;
type Json = Readonly<Record<string, unknown>>;
type Emit = (type: string, fields: Json) => void;

interface StreamParts {
  readonly plan: StreamPlan;
  readonly response: (state: EnvelopeState) => Json;
  readonly newId: (kind: string) => string;
  readonly blobs: BlobMint;
  /** Whether `include` asked for `reasoning.encrypted_content`. */
  readonly withBlobs: boolean;
  /** Whether the last event repeats the items. */
  readonly fullOutput: boolean;
}

/** Codes that are announced by an `error` event before `response.failed`, as recorded. */
const ANNOUNCED = new Set(["server_is_overloaded", "slow_down", "insufficient_quota"]);

/** Cuts a plan into the events of a stream, numbered without gaps. */
export function streamEvents(parts: StreamParts): StreamEvent[] {
  const { plan, response } = parts;
  const events: StreamEvent[] = [];
  const emit: Emit = (type, fields) => events.push({ type, ...fields, sequence_number: events.length });
  emit("response.created", { response: response({ status: "in_progress" }) });
  emit("response.in_progress", { response: response({ status: "in_progress" }) });
  const output: Json[] = [];
  for (const [index, item] of plan.items.entries()) {
    const isLast = index === plan.items.length - 1;
    output.push(emitItem(item, { ...parts, emit, index, end: isLast ? plan.end.status : "completed" }));
  }
  const items = parts.fullOutput ? output.map((item) => again(item, parts.blobs)) : [];
  emitEnd(parts, emit, items);
  return events;
}

function emitEnd({ plan, response }: StreamParts, emit: Emit, output: readonly Json[]): void {
  const { end, usage } = plan;
  if (end.status === "failed") {
    const { code, message } = end.error;
    if (code !== null && ANNOUNCED.has(code)) emit("error", { error: end.error });
    emit("response.failed", { response: response({ status: "failed", error: { code, message } }) });
  } else if (end.status === "incomplete") {
    const state: EnvelopeState = { status: "incomplete", incompleteReason: end.reason, output, usage };
    emit("response.incomplete", { response: response(state) });
  } else {
    const endTurn = !plan.items.some(({ type }) => type === "function_call" || type === "custom_tool_call");
    emit("response.completed", { response: response({ status: "completed", output, usage, endTurn }) });
  }
}

interface ItemContext extends StreamParts {
  readonly emit: Emit;
  readonly index: number;
  /** How the stream ends after this item: a failure leaves it half said. */
  readonly end: "completed" | "incomplete" | "failed";
}

function emitItem(item: PlannedItem, context: ItemContext): Json {
  switch (item.type) {
    case "reasoning":
      return emitReasoning(item.summary, context);
    case "message":
      return emitMessage(item, context);
    case "function_call":
      return emitCall("function_call", "fc", { arguments: item.arguments }, item, context);
    case "custom_tool_call":
      return emitCall("custom_tool_call", "ctc", { input: item.input }, item, context);
    case "compaction": {
      const done = {
        id: context.newId("cmp"),
        type: "compaction",
        encrypted_content: context.blobs.mint(600),
      };
      context.emit("response.output_item.added", { item: done, output_index: context.index });
      context.emit("response.output_item.done", { item: done, output_index: context.index });
      return done;
    }
  }
}

function emitReasoning(summary: readonly string[], context: ItemContext): Json {
  const { emit, index, newId, blobs, withBlobs } = context;
  const id = newId("rs");
  const item = (parts: readonly Json[]) => ({
    id,
    type: "reasoning",
    // A new blob each time: the one of `added` is not yet the one to keep.
    ...(withBlobs ? { encrypted_content: blobs.mint(parts.length === 0 ? 120 : 400) } : {}),
    content: [],
    summary: parts,
  });
  emit("response.output_item.added", { item: item([]), output_index: index });
  for (const [summaryIndex, text] of summary.entries()) {
    const at = { item_id: id, output_index: index, summary_index: summaryIndex };
    emit("response.reasoning_summary_part.added", { ...at, part: { type: "summary_text", text: "" } });
    for (const delta of pieces(text)) {
      emit("response.reasoning_summary_text.delta", { ...at, delta, obfuscation: obfuscation(delta) });
    }
    emit("response.reasoning_summary_text.done", { ...at, text });
    emit("response.reasoning_summary_part.done", { ...at, part: { type: "summary_text", text } });
  }
  const done = item(summary.map((text) => ({ type: "summary_text", text })));
  emit("response.output_item.done", { item: done, output_index: index });
  return done;
}

function emitMessage({ text, phase }: { text: string; phase: string }, context: ItemContext): Json {
  const { emit, index, newId, end } = context;
  const id = newId("msg");
  const item = (status: string, content: readonly Json[]) => ({
    id,
    type: "message",
    status,
    content,
    phase,
    role: "assistant",
  });
  const part = (said: string) => ({ type: "output_text", annotations: [], logprobs: [], text: said });
  const at = { content_index: 0, item_id: id, output_index: index };
  emit("response.output_item.added", { item: item("in_progress", []), output_index: index });
  emit("response.content_part.added", { ...at, part: part("") });
  for (const delta of pieces(text)) {
    emit("response.output_text.delta", { ...at, delta, logprobs: [], obfuscation: obfuscation(delta) });
  }
  if (end === "failed") return item("incomplete", [part(text)]);
  emit("response.output_text.done", { ...at, logprobs: [], text });
  emit("response.content_part.done", { ...at, part: part(text) });
  const done = item(end, [part(text)]);
  emit("response.output_item.done", { item: done, output_index: index });
  return done;
}

/** Function calls and custom tool calls differ in the field that grows and in the name of their events. */
function emitCall(
  type: "function_call" | "custom_tool_call",
  kind: string,
  content: Readonly<Record<string, string>>,
  { name, callId, namespace }: { name: string; callId: string; namespace?: string },
  { emit, index, newId, end }: ItemContext,
): Json {
  const id = newId(kind);
  const [field, text] = Object.entries(content)[0] as [string, string];
  const events =
    type === "function_call" ? "response.function_call_arguments" : "response.custom_tool_call_input";
  const item = (status: string, value: string) => ({
    id,
    type,
    status,
    [field]: value,
    call_id: callId,
    ...(namespace === undefined ? {} : { namespace }),
    name,
  });
  // Neither name nor call_id: clients must take them from the item.
  const at = { item_id: id, output_index: index };
  emit("response.output_item.added", { item: item("in_progress", ""), output_index: index });
  for (const delta of pieces(text))
    emit(`${events}.delta`, { ...at, delta, obfuscation: obfuscation(delta) });
  if (end === "failed") return item("incomplete", text);
  emit(`${events}.done`, { ...at, [field]: text });
  const done = item(end, text);
  emit("response.output_item.done", { item: done, output_index: index });
  return done;
}

/** An item as the last event repeats it: the same, but for its blob. */
function again(item: Json, blobs: BlobMint): Json {
  return item["type"] === "reasoning" && item["encrypted_content"] !== undefined
    ? { ...item, encrypted_content: blobs.mint(400) }
    : item;
}

/** Cuts a text into pieces about as long as tokens, never inside a character. Put together they are the text. */
export function pieces(text: string): string[] {
  return text.match(/\s*\S{1,6}|\s+/gu) ?? [];
}

/** The event as it goes over the wire. */
export function frame(event: StreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
