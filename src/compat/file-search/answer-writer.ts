import { asText } from "../../runtime/errors/message.ts";
import { outputText } from "../../runtime/output-text.ts";
import {
  isTerminal,
  type OutputItem,
  ResponseAccumulator,
  type ResponseObject,
  type StreamEvent,
} from "../../runtime/responses/accumulator.ts";
import { CitedParts } from "./cited-parts.ts";
import { FAILED, type Passage, passagesText, type Sources } from "./passages.ts";
import { queriesOf } from "./tool.ts";
import { addCounts } from "./usage.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface AnswerStyle {
  /** Name of the function that stands for the tool. */
  readonly name: string;
  readonly sources: Sources;
  /** Whether `include` asks for `file_search_call.results`. */
  readonly results: boolean;
  /** A response's own words on the request, as if the backend had got what the caller gave. */
  readonly echo: (response: ResponseObject) => Fields;
}

/** A search that the model asked for. */
interface AskedSearch {
  readonly item: OutputItem;
  /** Place among the output of the whole answer. */
  readonly at: number;
  readonly callId: string;
  /** `undefined` for a call that cannot be understood. */
  readonly queries: readonly string[] | undefined;
}

const OPENING = new Set(["response.created", "response.queued", "response.in_progress"]);

/**
 * Makes one answer of the answers of several rounds: one id, one beginning and one end, places and numbers that go on, and a
 * `file_search_call` in place of every call of the function that stands for it. One event goes in, what the caller sees of it
 * comes out.
 */
export class AnswerWriter {
  readonly #style: AnswerStyle;
  readonly #answer = new ResponseAccumulator();
  #round = new ResponseAccumulator();
  #parts: CitedParts;
  /** Places of this round's calls. */
  readonly #calls = new Map<number, OutputItem>();
  #outputs: Fields[] = [];
  #asked: AskedSearch | undefined;
  #first: ResponseObject | undefined;
  #rounds = 1;
  #base = 0;
  #number = 0;
  #usage: unknown = null;
  #ended = false;

  constructor(style: AnswerStyle) {
    this.#style = style;
    this.#parts = new CitedParts(style.sources);
  }

  /** Whether the terminal event has been given out. */
  get ended(): boolean {
    return this.#ended;
  }

  /** The whole answer, as far as it has come. */
  result(): ResponseObject {
    return this.#answer.result();
  }

  write(event: StreamEvent): StreamEvent[] {
    const place = this.#round.add(event);
    // Some servers say no places; of those that do, an event that is no item's leaves its out, or says null.
    const events = this.#events(event, event.output_index ?? place);
    for (const each of events) {
      if (each.sequence_number !== undefined) Object.assign(each, { sequence_number: this.#number++ });
      this.#answer.add(each);
    }
    return events;
  }

  /** The search that the last event asked for, if it did. */
  asked(): AskedSearch | undefined {
    const asked = this.#asked;
    this.#asked = undefined;
    return asked;
  }

  /** @param passages what was found; `undefined` for a search that could not be made. */
  found(
    { item, at, callId, queries = [] }: AskedSearch,
    passages: readonly Passage[] | undefined,
  ): StreamEvent[] {
    const { sources, results } = this.#style;
    this.#outputs.push({
      type: "function_call_output",
      call_id: callId,
      output: passages ? passagesText(passages, sources) : FAILED,
    });
    const done = {
      ...item,
      queries,
      status: passages ? "completed" : "failed",
      results: results ? (passages ?? []) : null,
    };
    return this.#own([
      ...(passages ? [this.#step("completed", at, item)] : []),
      { type: "response.output_item.done", output_index: at, item: done },
    ]);
  }

  searching({ item, at }: AskedSearch): StreamEvent[] {
    return this.#own([this.#step("searching", at, item)]);
  }

  /** What the next request has to say after what this one said; the writer is then ready for its answer. */
  nextRound(): Fields[] {
    const output = (this.#round.result().output ?? []) as Fields[];
    const items = [...output, ...this.#outputs];
    this.#base += output.length;
    this.#rounds++;
    this.#round = new ResponseAccumulator();
    this.#parts = new CitedParts(this.#style.sources);
    this.#calls.clear();
    this.#outputs = [];
    return items;
  }

  #events(event: StreamEvent, place: number | undefined): StreamEvent[] {
    if (isTerminal(event)) return this.#end(event);
    if (place !== undefined) return this.#itemEvents(event, place + this.#base);
    if (OPENING.has(event.type)) {
      if (this.#rounds > 1) return [];
      this.#first ??= event.response;
    }
    return [event.response ? { ...event, response: this.#ours(event.response) } : { ...event }];
  }

  #itemEvents(event: StreamEvent, at: number): StreamEvent[] {
    const { type, item } = event;
    const isCall = item?.type === "function_call" && item["name"] === this.#style.name;
    if (isCall && type === "response.output_item.added") return this.#callBegins(event, at, item);
    if (isCall && type === "response.output_item.done") return this.#callEnds(event, at, item);
    if (this.#calls.has(at)) return [];
    const moved = { ...event, output_index: at };
    if (item && type === "response.output_item.done") return [{ ...moved, item: this.#parts.item(item, at) }];
    return this.#parts.write(moved) ?? [moved];
  }

  #callBegins(event: StreamEvent, at: number, call: OutputItem): StreamEvent[] {
    // From the call's id, so that a later request can tell of the call by the same one.
    const id = `fs_${asText(call["call_id"]).replace(/^call_/, "")}`;
    const item = { id, type: "file_search_call", status: "in_progress", queries: [], results: null };
    this.#calls.set(at, item);
    return [
      { ...event, output_index: at, item },
      { ...this.#step("in_progress", at, item), sequence_number: event.sequence_number ?? 0 },
    ];
  }

  #callEnds(event: StreamEvent, at: number, call: OutputItem): StreamEvent[] {
    const begun = this.#calls.has(at) ? [] : this.#callBegins({ ...event, type: ADDED }, at, call);
    const item = this.#calls.get(at) as OutputItem;
    const queries = call["status"] === "incomplete" ? undefined : queriesOf(call.arguments);
    this.#asked = { item, at, callId: asText(call["call_id"]), queries };
    return begun;
  }

  #end(event: StreamEvent): StreamEvent[] {
    const response = event.response ?? {};
    this.#usage = addCounts(this.#usage, response["usage"]);
    const output = this.#round.result().output ?? [];
    const isCall = (item: OutputItem): boolean =>
      item.type === "function_call" && item["name"] === this.#style.name;
    const isDone = event.type === "response.completed" || event.type === "response.done";
    // What has a call's id and is none of ours waits for an answer by the caller.
    const waits = output.some((item) => item["call_id"] !== undefined && !isCall(item));
    if (isDone && !waits && output.some(isCall)) return [];
    this.#ended = true;
    const whole = { ...this.#ours(response), output: this.#visible(isDone) };
    return [{ ...event, response: { ...whole, output_text: outputText(whole) } }];
  }

  #visible(isDone: boolean): OutputItem[] {
    const output = this.#answer.result().output ?? [];
    if (isDone) return output;
    return output.map((item) =>
      item.type === "file_search_call" && item["status"] === "in_progress"
        ? { ...item, status: "incomplete" }
        : item,
    );
  }

  #ours(response: ResponseObject): ResponseObject {
    const { id = response.id, created_at = response["created_at"] } = this.#first ?? {};
    const usage = response["usage"] === undefined ? {} : { usage: this.#usage };
    return { ...response, id, created_at, ...usage, ...this.#style.echo(response) } as ResponseObject;
  }

  #step(step: string, at: number, item: OutputItem): StreamEvent {
    const type = `response.file_search_call.${step}`;
    return { type, output_index: at, item_id: item["id"] } as StreamEvent;
  }

  #own(events: readonly StreamEvent[]): StreamEvent[] {
    return events.map((event) => {
      const numbered = { ...event, sequence_number: this.#number++ };
      this.#answer.add(numbered);
      return numbered;
    });
  }
}

const ADDED = "response.output_item.added";
