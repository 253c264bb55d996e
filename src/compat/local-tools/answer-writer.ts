import { asText } from "../../runtime/errors/message.ts";
import { outputText } from "../../runtime/output-text.ts";
import {
  isTerminal,
  type OutputItem,
  ResponseAccumulator,
  type ResponseObject,
  type StreamEvent,
} from "../../runtime/responses/accumulator.ts";
import { terminalStatus } from "../../runtime/responses/events.ts";
import type { Called, Fields, Front, Ran, Step, TextView, ToolUse } from "./local-tool.ts";
import { addCounts } from "./usage.ts";

export interface AnswerStyle {
  readonly front: readonly Front[];
  /** The use of a tool that a function call stands for, if it is one of this side's. */
  readonly use: (call: OutputItem) => ToolUse | undefined;
  readonly text: () => TextView | undefined;
  /** A response's own words on the request, as if the backend had got what the caller gave. */
  readonly echo: (response: ResponseObject) => Fields;
}

/** A call that the model has made, to be run. */
export interface AskedCall {
  readonly item: OutputItem;
  /** Place among the output of the whole answer. */
  readonly at: number;
  readonly callId: string;
  readonly called: Extract<Called, { readonly atOnce: boolean }>;
}

interface OpenUse {
  readonly use: ToolUse;
  readonly item: OutputItem | undefined;
}

/** Whether an answer ends well. One that broke off is no reason to do what it asked for. */
export const isCompleted = (event: StreamEvent): boolean =>
  isTerminal(event) && terminalStatus(event) === "completed";

const OPENING = new Set(["response.created", "response.queued", "response.in_progress"]);
const ADDED = "response.output_item.added";
const DONE = "response.output_item.done";

/**
 * Makes one answer of the answers of several rounds: one id, one beginning and one end, places and numbers that go on, and the
 * item of a tool in place of every call of a function that stands for one. One event goes in, what the caller sees of it comes
 * out.
 */
export class AnswerWriter {
  readonly #style: AnswerStyle;
  readonly #answer = new ResponseAccumulator();
  #round = new ResponseAccumulator();
  #text: TextView | undefined;
  /** Items that this side puts first, until they are told of. */
  #front: readonly Front[];
  /** This round's uses, by their places. */
  readonly #uses = new Map<number, OpenUse>();
  /** Ids of the items that stand for a use, of all rounds. */
  readonly #ours = new Set<unknown>();
  #outputs: Fields[] = [];
  #asked: AskedCall | undefined;
  #waits = false;
  #first: ResponseObject | undefined;
  #rounds = 1;
  #base: number;
  #number = 0;
  #usage: unknown = null;
  #ended = false;

  constructor(style: AnswerStyle) {
    this.#style = style;
    this.#text = style.text();
    this.#front = style.front;
    this.#base = style.front.length;
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
    const front = this.#front.length === 0 || OPENING.has(event.type) ? undefined : this.#frontEvents();
    // Some servers say no places; of those that do, an event that is no item's leaves its out, or says null.
    const events = this.#events(event, event.output_index ?? place);
    for (const each of events) {
      if (each.sequence_number !== undefined) Object.assign(each, { sequence_number: this.#number++ });
      this.#answer.add(each);
    }
    return front ? [...front, ...events] : events;
  }

  /** The call that the last event has completed, if it did. */
  asked(): AskedCall | undefined {
    const asked = this.#asked;
    this.#asked = undefined;
    return asked;
  }

  begins({ item, at, called }: AskedCall): StreamEvent[] {
    return this.#own(called.steps.map((step) => placed(step, item, at)));
  }

  ran({ item, at, callId }: AskedCall, { steps, item: done, output }: Ran): StreamEvent[] {
    this.#outputs.push({ type: "function_call_output", call_id: callId, output });
    return this.#own([
      ...steps.map((step) => placed(step, item, at)),
      { type: DONE, output_index: at, item: done },
    ]);
  }

  /** What the next request has to say after what this one said; the writer is then ready for its answer. */
  nextRound(): Fields[] {
    const output = (this.#round.result().output ?? []) as Fields[];
    const items = [...output, ...this.#outputs];
    this.#base += output.length;
    this.#rounds++;
    this.#round = new ResponseAccumulator();
    this.#text = this.#style.text();
    this.#uses.clear();
    this.#outputs = [];
    return items;
  }

  /** Once the answer has begun. */
  #frontEvents(): StreamEvent[] {
    const front = this.#front;
    this.#front = [];
    return this.#own(
      front.flatMap(({ item, begun, steps }, at) => [
        { type: ADDED, output_index: at, item: begun },
        ...steps.map((step) => placed(step, item, at)),
        { type: DONE, output_index: at, item },
      ]),
    );
  }

  #events(event: StreamEvent, place: number | undefined): StreamEvent[] {
    if (isTerminal(event)) return this.#end(event);
    if (place !== undefined) return this.#itemEvents(event, place + this.#base);
    if (OPENING.has(event.type)) {
      if (this.#rounds > 1) return [];
      this.#first ??= event.response;
    }
    return [event.response ? { ...event, response: this.#asOurs(event.response) } : { ...event }];
  }

  #itemEvents(event: StreamEvent, at: number): StreamEvent[] {
    const { type, item } = event;
    const call = item?.type === "function_call" ? item : undefined;
    const known = this.#uses.get(at);
    if (call && type === ADDED) {
      const use = known ? undefined : this.#style.use(call);
      if (use) return this.#begin(event, at, use);
    }
    if (call && type === DONE) {
      const use = known?.use ?? this.#style.use(call);
      if (use) return this.#called(event, at, use, call);
    }
    if (known) return this.#piece(event, at, known);
    const moved = { ...event, output_index: at };
    if (item && type === DONE) return [{ ...moved, item: this.#text?.item(item, at) ?? item }];
    return this.#text?.write(moved) ?? [moved];
  }

  #begin(event: StreamEvent, at: number, use: ToolUse): StreamEvent[] {
    const { begun: item, first } = use;
    this.#uses.set(at, { use, item });
    if (!item) return [];
    this.#ours.add(item["id"]);
    const { sequence_number = 0 } = event;
    return [
      { ...event, type: ADDED, output_index: at, item },
      ...(first ? [{ ...placed(first, item, at), sequence_number }] : []),
    ];
  }

  #piece(event: StreamEvent, at: number, { use, item }: OpenUse): StreamEvent[] {
    const step = item && use.piece?.(event);
    return item && step ? [{ ...placed(step, item, at), sequence_number: event.sequence_number ?? 0 }] : [];
  }

  #called(event: StreamEvent, at: number, use: ToolUse, call: OutputItem): StreamEvent[] {
    const begun = this.#uses.has(at) ? [] : this.#begin(event, at, use);
    const called = use.called(call);
    if ("waits" in called) {
      this.#waits = true;
      const item = called.waits;
      return [
        ...begun,
        { ...event, type: ADDED, output_index: at, item },
        { ...event, output_index: at, item },
      ];
    }
    const { item = call } = this.#uses.get(at) ?? {};
    this.#asked = { item, at, callId: asText(call["call_id"]), called };
    return begun;
  }

  #end(event: StreamEvent): StreamEvent[] {
    const response = event.response ?? {};
    this.#usage = addCounts(this.#usage, response["usage"]);
    const output = this.#round.result().output ?? [];
    const isOurs = (item: OutputItem): boolean =>
      item.type === "function_call" && this.#style.use(item) !== undefined;
    const isDone = isCompleted(event);
    // What has a call's id and is none of ours waits for an answer by the caller.
    const waits = this.#waits || output.some((item) => item["call_id"] !== undefined && !isOurs(item));
    if (isDone && !waits && output.some(isOurs)) return [];
    this.#ended = true;
    const whole = { ...this.#asOurs(response), output: this.#visible(isDone) };
    return [{ ...event, response: { ...whole, output_text: outputText(whole) } }];
  }

  #visible(isDone: boolean): OutputItem[] {
    const output = this.#answer.result().output ?? [];
    if (isDone) return output;
    return output.map((item) =>
      this.#ours.has(item["id"]) && item["status"] === "in_progress"
        ? { ...item, status: "incomplete" }
        : item,
    );
  }

  #asOurs(response: ResponseObject): ResponseObject {
    const { id = response.id, created_at = response["created_at"] } = this.#first ?? {};
    const usage = response["usage"] === undefined ? {} : { usage: this.#usage };
    return { ...response, id, created_at, ...usage, ...this.#style.echo(response) } as ResponseObject;
  }

  #own(events: readonly StreamEvent[]): StreamEvent[] {
    return events.map((event) => {
      const numbered = { ...event, sequence_number: this.#number++ };
      this.#answer.add(numbered);
      return numbered;
    });
  }
}

function placed(step: Step, item: OutputItem, at: number): StreamEvent {
  return { ...step, output_index: at, item_id: item["id"] } as StreamEvent;
}
