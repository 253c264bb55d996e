/** The fields of stream events that an answer is rebuilt from. */
export interface StreamEvent {
  readonly type: string;
  readonly sequence_number?: number;
  response?: ResponseObject | undefined;
  readonly output_index?: number;
  readonly content_index?: number;
  readonly summary_index?: number;
  readonly annotation_index?: number;
  readonly item_id?: string;
  readonly item?: OutputItem;
  readonly part?: object;
  readonly delta?: string;
  readonly annotation?: unknown;
}

/** A part of a message or of reasoning: text, a refusal. */
export interface ItemPart {
  type: string;
  text?: string;
  refusal?: string;
  annotations?: unknown;
}

export interface OutputItem {
  type: string;
  content?: ItemPart[];
  summary?: ItemPart[];
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

/** Statuses of a response that is over, the better ones first. */
const ENDS: readonly unknown[] = ["completed", "incomplete", "cancelled", "failed"];

/** Whether an event is the last of its stream. Asked of every event; those that bring a piece of a text are told by that alone. */
export function isTerminal({ delta, type }: StreamEvent): boolean {
  return typeof delta !== "string" && STATUS.has(type);
}

/**
 * The status that a terminal event stands for: its own word or that of its response, whichever is worse. A response that is
 * under way, as the object may still say, is over with it.
 */
export function terminalStatus({ type, response }: StreamEvent): string | undefined {
  const own = STATUS.get(type);
  const said = response?.status;
  return ENDS.indexOf(said) > ENDS.indexOf(own) ? said : own;
}

/** Where in its item a growing text stands. */
export interface TextField {
  /** Type of the item. */
  readonly item: string;
  /** List of parts that it stands in, and the type of its part; none for a text of the item itself. */
  readonly list?: "content" | "summary";
  readonly part?: string;
  readonly key: string;
}

const FIELDS: Readonly<Record<string, TextField>> = {
  "response.output_text": { item: "message", list: "content", part: "output_text", key: "text" },
  "response.refusal": { item: "message", list: "content", part: "refusal", key: "refusal" },
  "response.reasoning_text": { item: "reasoning", list: "content", part: "reasoning_text", key: "text" },
  "response.reasoning_summary_text": {
    item: "reasoning",
    list: "summary",
    part: "summary_text",
    key: "text",
  },
  "response.function_call_arguments": { item: "function_call", key: "arguments" },
  "response.custom_tool_call_input": { item: "custom_tool_call", key: "input" },
  "response.mcp_call_arguments": { item: "mcp_call", key: "arguments" },
  "response.code_interpreter_call_code": { item: "code_interpreter_call", key: "code" },
};

const suffixed = (suffix: string): ReadonlyMap<string, TextField> =>
  new Map(Object.entries(FIELDS).map(([name, field]) => [name + suffix, field]));

/** The text that an event brings a piece of, by its type. */
export const DELTAS = suffixed(".delta");
/** The text that an event brings as a whole, by its type. */
export const WHOLES = suffixed(".done");

/** The objects in what should be a list of them. */
export function objectsIn<T extends object>(value: readonly T[] | null | undefined): T[];
export function objectsIn<T extends object = object>(value: unknown): T[];
export function objectsIn(value: unknown): object[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : [];
}

/** An output item, or whatever stands in its place, if it is one. */
export function isItem(value: unknown): value is OutputItem {
  return typeof (value as { type?: unknown } | null | undefined)?.type === "string";
}

/** The items in what should be the output of a response. */
export function itemsIn(output: unknown): OutputItem[] {
  return objectsIn(output).filter(isItem);
}

/** Whether a value is a plain object, as the response of an event has to be. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
