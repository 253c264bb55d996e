import { streamIndex } from "../stream-index.ts";

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
  /** The delta that came last, and the text it belongs to: nearly always those of the next one as well. */
  #last: StreamEvent | undefined;
  #text: GrowingText | undefined;

  add(event: StreamEvent): void {
    const index = event.output_index ?? undefined;
    if (this.#text) {
      if (continues(this.#last as StreamEvent, event)) {
        this.#text.add(event.delta ?? "");
        return;
      }
      this.#write();
    }
    checkPlaces(event);
    if (event.response) this.#response = event.response;
    if (index === undefined) {
      // The type of a terminal event is its word on the status; the object may leave it out.
      const status = STATUS.get(event.type);
      if (status !== undefined && !event.response?.status) this.#response = { ...this.#response, status };
    } else if (event.type === "response.output_item.done") {
      if (event.item) this.#done.set(index, event.item);
      this.#open.delete(index);
    } else if (event.type === "response.output_item.added") {
      if (event.item) this.#open.set(index, structuredClone(event.item));
    } else {
      const item = this.#open.get(index);
      const place = item && placeOf(item, event);
      if (place) {
        this.#last = event;
        this.#text = new GrowingText(place, event.delta ?? "");
      } else if (item) addPart(item, event);
    }
  }

  /** After a delta, the text that it belongs to, as far as it has come. */
  snapshot(): string | undefined {
    return this.#text?.toString();
  }

  /** The whole response after its terminal event, or what there is of it before. */
  result(): ResponseObject {
    this.#write();
    const response = this.#response ?? {};
    if (response.output && response.output.length > 0) return response;
    const whole = response.status === "completed" && this.#done.size > 0;
    const items = new Map(whole ? this.#done : [...this.#open, ...this.#done]);
    return { ...response, output: [...items].sort(([a], [b]) => a - b).map(([, item]) => item) };
  }

  #write(): void {
    this.#text?.write();
    this.#text = undefined;
  }
}

function checkPlaces({ output_index, content_index, summary_index }: StreamEvent): void {
  // An event that is no item's leaves them out, or says null.
  streamIndex(output_index ?? 0, "output_index");
  streamIndex(content_index ?? 0, "content_index");
  streamIndex(summary_index ?? 0, "summary_index");
}

/** Whether a delta goes on where the one before it ended. */
function continues(last: StreamEvent, event: StreamEvent): boolean {
  return (
    event.output_index === last.output_index &&
    event.content_index === last.content_index &&
    event.summary_index === last.summary_index &&
    event.type === last.type
  );
}

/** Where in its item a text stands. */
interface Place {
  readonly target: { [key: string]: unknown };
  readonly key: string;
}

/** Where a delta belongs. Nothing for events that are none, and for deltas of what is not there. */
function placeOf(item: OutputItem, event: StreamEvent): Place | undefined {
  const within = (parts: object[] | undefined, index: number | undefined, key: string): Place | undefined => {
    const target = parts?.[index ?? 0];
    return target && { target: target as Place["target"], key };
  };
  switch (event.type) {
    case "response.output_text.delta":
    case "response.reasoning_text.delta":
      return within(item.content, event.content_index, "text");
    case "response.refusal.delta":
      return within(item.content, event.content_index, "refusal");
    case "response.reasoning_summary_text.delta":
      return within(item.summary, event.summary_index, "text");
    case "response.function_call_arguments.delta":
      return { target: item, key: "arguments" };
    case "response.custom_tool_call_input.delta":
      return { target: item, key: "input" };
    default:
      return undefined;
  }
}

/** Puts a part into an unfinished item. Events it does not know change nothing. */
function addPart(item: OutputItem, event: StreamEvent): void {
  const part = { ...(event.part as { type: string }) };
  switch (event.type) {
    case "response.content_part.added":
    case "response.content_part.done":
      item.content ??= [];
      item.content[event.content_index ?? 0] = part;
      break;
    case "response.reasoning_summary_part.added":
      item.summary ??= [];
      item.summary[event.summary_index ?? 0] = part;
  }
}

/** Deltas are joined when so many have come. */
const JOINED = 256;

/**
 * A text that grows by many small deltas. Engines keep a text that grows by `+` as a tree of its pieces, several times the
 * memory of what it says, and every piece outlives the collection that could have been rid of it. Joined, they are one.
 */
class GrowingText {
  readonly #place: Place;
  #whole: string;
  #deltas: string[];

  constructor(place: Place, delta: string) {
    const before = place.target[place.key];
    this.#place = place;
    this.#whole = typeof before === "string" ? before : "";
    this.#deltas = [delta];
  }

  add(delta: string): void {
    if (this.#deltas.push(delta) >= JOINED) this.#join();
  }

  /** Puts the text into its item. */
  write(): void {
    this.#place.target[this.#place.key] = this.toString();
  }

  toString(): string {
    this.#join();
    return this.#whole;
  }

  #join(): void {
    this.#whole += this.#deltas.join("");
    this.#deltas = [];
  }
}
