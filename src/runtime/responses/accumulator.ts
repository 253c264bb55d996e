import { streamIndex } from "../stream-index.ts";
import { callId, isCall } from "./calls.ts";
import {
  DELTAS,
  type ItemPart,
  isObject,
  isTerminal,
  type OutputItem,
  objectsIn,
  type ResponseObject,
  type StreamEvent,
  type TextField,
  terminalStatus,
  WHOLES,
} from "./events.ts";
import { GrowingText, type Place } from "./growing-text.ts";
import { mendPart, saysText, textOf } from "./mend.ts";
import { type Slot, Slots } from "./slots.ts";
import { makeSound } from "./sound.ts";

export { isTerminal, type OutputItem, type ResponseObject, type StreamEvent } from "./events.ts";

/**
 * Rebuilds a response from its events. Servers leave out much of what the protocol has them send: the output of the terminal
 * event, the beginning of an item, its end, its place. Whatever is told of an answer in one way or another is in the result,
 * once and in order; what is told as a whole counts for more than its deltas.
 *
 * Items that were never finished are kept as far as they had come: they belong to an incomplete answer, and to the error of a
 * broken one.
 */
export class ResponseAccumulator {
  #response: ResponseObject | undefined;
  readonly #slots = new Slots();
  #ended = false;
  /** Items and parts whose text was told as a whole: deltas that come late have nothing to add to it. */
  readonly #wholes = new WeakSet<object>();
  /** The delta that came last, and the text it belongs to: nearly always those of the next one as well. */
  #last: StreamEvent | undefined;
  #text: GrowingText | undefined;
  #place: number | undefined;

  /**
   * @returns the place of the item that the event belongs to, the same for all events of an item; `undefined` for an event that
   * is no item's, or says nothing new of it.
   */
  add(event: StreamEvent): number | undefined {
    if (this.#text) {
      if (typeof event.delta === "string" && continues(this.#last as StreamEvent, event)) {
        this.#text.add(event.delta);
        return this.#place;
      }
      this.#write();
    }
    checkPlaces(event);
    const delta = DELTAS.get(event.type);
    if (delta) return this.#begin(event, delta);
    makeSound(event);
    if (event.response) this.#response = event.response;
    if (isTerminal(event)) this.#end(event);
    return this.#addToItem(event)?.place;
  }

  /** After a delta, the text that it belongs to, as far as it has come. */
  snapshot(): string | undefined {
    return this.#text?.toString();
  }

  /** An item as far as it has come. */
  item(place: number): OutputItem | undefined {
    this.#write();
    return this.#slots.at(place)?.item;
  }

  /** Places of all items, in their order. */
  places(): number[] {
    return this.#slots.inOrder().map(({ place }) => place);
  }

  /** The whole response after its terminal event, or what there is of it before. */
  result(): ResponseObject {
    this.#write();
    const response = this.#response ?? {};
    const slots = this.#slots.inOrder();
    if (slots.length === 0) return { ...response, output: response.output ?? [] };
    const whole = this.#ended && response.status === "completed";
    const items = whole ? slots.filter(saysSomething).map(completed) : slots.map(({ item }) => item);
    return { ...response, output: items.map((item) => withCallId(withoutHoles(item))) };
  }

  #write(): void {
    this.#text?.write();
    this.#text = undefined;
  }

  #begin(event: StreamEvent, field: TextField): number | undefined {
    const slot = this.#slots.forPart(event, field.item);
    const place = placeIn(slot, event, field);
    // What is finished has been told as a whole; deltas that come late would say it again.
    if ((slot.done || this.#wholes.has(place.target)) && place.target[place.key]) return undefined;
    this.#last = event;
    this.#place = slot.place;
    this.#text = new GrowingText(place, typeof event.delta === "string" ? event.delta : "");
    return slot.place;
  }

  #end(event: StreamEvent): void {
    this.#ended = true;
    // The type of a terminal event is its word on the status; the object may leave it out.
    this.#response = { ...this.#response, status: terminalStatus(event) } as ResponseObject;
    this.#slots.end(objectsIn<OutputItem>(event.response?.output));
  }

  #addToItem(event: StreamEvent): Slot | undefined {
    const { item, type } = event;
    const whole = WHOLES.get(type);
    if (whole) return this.#addWhole(event, whole);
    switch (type) {
      case "response.output_item.added":
      case "response.output_item.done":
        return item && this.#slots.forItem(event, item);
      case "response.content_part.added":
      case "response.content_part.done":
        return this.#addPart(event, "content", event.content_index);
      case "response.reasoning_summary_part.added":
      case "response.reasoning_summary_part.done":
        return this.#addPart(event, "summary", event.summary_index);
      case "response.output_text.annotation.added":
        return this.#annotate(event);
      default:
        return event.output_index === undefined ? undefined : this.#slots.known(event);
    }
  }

  /** A text that comes as a whole: behind its deltas, or instead of them. */
  #addWhole(event: StreamEvent, field: TextField): Slot {
    const slot = this.#slots.forPart(event, field.item);
    const { target, key } = placeIn(slot, event, field);
    const told = event as StreamEvent & { readonly [key: string]: unknown };
    const text: unknown = told[field.key];
    const before = target[key];
    const isMore = typeof before !== "string" || typeof text !== "string" || !before.startsWith(text);
    if (typeof text === "string" && isMore && !(slot.done && before)) target[key] = text;
    if (typeof text === "string" && text !== "") this.#wholes.add(target);
    if (!field.list) {
      // Who a call is for may stand here alone.
      for (const name of ["name", "call_id"]) {
        if (typeof told[name] === "string") slot.item[name] ??= told[name];
      }
    }
    return slot;
  }

  #addPart(event: StreamEvent, list: "content" | "summary", index = 0): Slot | undefined {
    const known = this.#slots.known(event);
    if (!isPart(event.part)) return known;
    const part = { ...event.part };
    const slot = this.#slots.forPart(event, ITEM_OF[part.type] ?? known?.item.type ?? "message");
    const parts = partsOf(slot, list);
    const before = parts[index];
    if (!before) parts[index] = part;
    else if (before.type === part.type) {
      parts[index] = slot.done ? mendPart(before, part) : mendPart(part, before);
    } else if (saysText(before)) parts.push(part);
    else parts[index] = part;
    const now = parts[index];
    if (now && event.type.endsWith(".done") && saysText(now)) this.#wholes.add(now);
    return slot;
  }

  #annotate(event: StreamEvent): Slot {
    const slot = this.#slots.forPart(event, "message");
    const { target } = placeIn(slot, event, TEXT);
    const annotations = objectsIn(target["annotations"]);
    const index = streamIndex(event.annotation_index ?? annotations.length, "annotation_index");
    if (isObject(event.annotation) && index >= annotations.length) {
      target["annotations"] = [...annotations, event.annotation];
    }
    return slot;
  }
}

/** The text that citations belong to. */
const TEXT: TextField = { item: "message", list: "content", part: "output_text", key: "text" };

/** Items that parts of these types stand in. */
const ITEM_OF: Readonly<Record<string, string>> = {
  output_text: "message",
  refusal: "message",
  reasoning_text: "reasoning",
  summary_text: "reasoning",
};

const isPart = (part: unknown): part is ItemPart => isObject(part) && typeof part["type"] === "string";

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
    event.type === last.type &&
    // Some servers send another id with every event of an item; only where there is no place does the id have to say it.
    (event.output_index !== undefined || event.item_id === last.item_id)
  );
}

/** The parts of an item, which may be changed. */
function partsOf(slot: Slot, list: "content" | "summary"): ItemPart[] {
  const item = slot.own();
  const parts = Array.isArray(item[list]) ? item[list] : [];
  item[list] = parts;
  return parts;
}

/** Where a text belongs. What is to hold it is made where the server has left its beginning out. */
function placeIn(slot: Slot, event: StreamEvent, { list, part: type, key }: TextField): Place {
  if (!list || !type) return { target: slot.own(), key };
  const parts = partsOf(slot, list);
  const index = (list === "summary" ? event.summary_index : event.content_index) ?? 0;
  const there = parts[index];
  if (there?.type === type) return { target: there as object as Place["target"], key };
  const part: ItemPart = { type, [key]: "", ...(type === "output_text" ? { annotations: [] } : {}) };
  const other = there && saysText(there) ? parts.find((each) => each?.type === type) : undefined;
  if (other) return { target: other as object as Place["target"], key };
  if (there && saysText(there)) parts.push(part);
  else parts[index] = part;
  return { target: part as object as Place["target"], key };
}

/** Whether an item of a whole answer belongs to it: one that was begun and nothing more was ever heard of does not. */
function saysSomething({ done, item }: Slot): boolean {
  if (done || (item.type !== "message" && item.type !== "reasoning")) return true;
  return textOf(item) !== "" || Boolean(item["encrypted_content"]);
}

/** What was told of an item of a whole answer is all of it. */
function completed({ done, item }: Slot): OutputItem {
  return done || item["status"] !== "in_progress" ? item : { ...item, status: "completed" };
}

/**
 * A call by the name that its answer has to bear. A server that gives none knows the call by its id; without it in the call
 * itself, which is sent back with the answer, the two would not be a pair.
 */
function withCallId(item: OutputItem): OutputItem {
  const id = isCall(item) && !item["call_id"] ? callId(item) : "";
  return id === "" ? item : { ...item, call_id: id };
}

/** Parts are put where events say they are; what was left out in between is nothing. */
function withoutHoles(item: OutputItem): OutputItem {
  const { content, summary } = item;
  const short = (list: unknown): boolean => Array.isArray(list) && objectsIn(list).length < list.length;
  if (!short(content) && !short(summary)) return item;
  return {
    ...item,
    ...(content ? { content: objectsIn<ItemPart>(content) } : {}),
    ...(summary ? { summary: objectsIn<ItemPart>(summary) } : {}),
  };
}
