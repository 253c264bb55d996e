/** The fields of stream events that an answer is rebuilt from. */
export interface StreamEvent {
  readonly type: string;
  readonly sequence_number?: number;
  readonly response?: ResponseObject | undefined;
  readonly output_index?: number;
  readonly content_index?: number;
  readonly summary_index?: number;
  readonly item?: OutputItem;
  readonly part?: object;
  readonly delta?: string;
}

export interface OutputItem {
  type: string;
  content?: { type: string; text?: string; refusal?: string }[];
  summary?: { type: string; text?: string }[];
  arguments?: string;
  input?: string;
  [key: string]: unknown;
}

export interface ResponseObject {
  id?: string;
  status?: string;
  output?: OutputItem[];
  error?: { code?: unknown; message?: unknown } | null;
  [key: string]: unknown;
}

/** The events that end a stream, and the status they stand for. `response.done` is an older spelling of the first. */
const STATUS: ReadonlyMap<string, string> = new Map([
  ["response.completed", "completed"],
  ["response.done", "completed"],
  ["response.incomplete", "incomplete"],
  ["response.failed", "failed"],
]);

/** Whether an event is the last of its stream. Asked of every event; those that belong to an item are told by that alone. */
export function isTerminal({ output_index, type }: StreamEvent): boolean {
  return output_index === undefined && STATUS.has(type);
}

/**
 * Rebuilds a response from its events. The backend leaves `output` of the terminal event empty, so the items are taken from
 * `output_item.done`, in the order of `output_index`. Items that were never finished are kept as far as they had come: they
 * belong to an incomplete answer, and to the error of a broken one.
 */
export class ResponseAccumulator {
  #response: ResponseObject | undefined;
  readonly #done = new Map<number, OutputItem>();
  readonly #open = new Map<number, OutputItem>();

  /** @returns for a delta, the text it belongs to as far as that has come. */
  add(event: StreamEvent): string | undefined {
    if (event.response) this.#response = event.response;
    const index = event.output_index;
    if (index === undefined) {
      // The type of a terminal event is its word on the status; the object may leave it out.
      const status = STATUS.get(event.type);
      if (status !== undefined && !event.response?.status) this.#response = { ...this.#response, status };
      return undefined;
    }
    if (event.type === "response.output_item.done") {
      if (event.item) this.#done.set(index, event.item);
      this.#open.delete(index);
    } else if (event.type === "response.output_item.added") {
      if (event.item) this.#open.set(index, structuredClone(event.item));
    } else {
      const item = this.#open.get(index);
      if (item) return grow(item, event);
    }
    return undefined;
  }

  /** The whole response after its terminal event, or what there is of it before. */
  result(): ResponseObject {
    const response = this.#response ?? {};
    if (response.output && response.output.length > 0) return response;
    const whole = response.status === "completed" && this.#done.size > 0;
    const items = new Map(whole ? this.#done : [...this.#open, ...this.#done]);
    return { ...response, output: [...items].sort(([a], [b]) => a - b).map(([, item]) => item) };
  }
}

/** Applies a delta to an unfinished item and gives the text so far. Events it does not know change nothing. */
function grow(item: OutputItem, event: StreamEvent): string | undefined {
  const { delta = "" } = event;
  switch (event.type) {
    case "response.output_text.delta":
      return append(item.content?.[event.content_index ?? 0], "text", delta);
    case "response.function_call_arguments.delta":
      return append(item, "arguments", delta);
    case "response.custom_tool_call_input.delta":
      return append(item, "input", delta);
    case "response.reasoning_summary_text.delta":
      return append(item.summary?.[event.summary_index ?? 0], "text", delta);
    case "response.reasoning_text.delta":
      return append(item.content?.[event.content_index ?? 0], "text", delta);
    case "response.refusal.delta":
      return append(item.content?.[event.content_index ?? 0], "refusal", delta);
    case "response.content_part.added":
    case "response.content_part.done":
      item.content ??= [];
      item.content[event.content_index ?? 0] = { ...(event.part as { type: string }) };
      return undefined;
    case "response.reasoning_summary_part.added":
      item.summary ??= [];
      item.summary[event.summary_index ?? 0] = { ...(event.part as { type: string }) };
      return undefined;
    default:
      return undefined;
  }
}

/**
 * Engines keep a text that grows by `+` as a tree of its pieces, some 50 bytes for each delta of five. Looking into it makes
 * it one piece again, which costs its length: every 64 KB, so that a text of megabytes takes no more memory than it has.
 */
const FLATTEN_EVERY = 0xffff;

function append<K extends string>(
  target: { [key in K]?: unknown } | undefined,
  key: K,
  delta: string,
): string | undefined {
  if (!target) return undefined;
  const before = typeof target[key] === "string" ? target[key] : "";
  const text = before + delta;
  if ((before.length ^ text.length) > FLATTEN_EVERY) text.charCodeAt(before.length);
  target[key] = text;
  return text;
}
