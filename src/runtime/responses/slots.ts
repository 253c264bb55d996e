import { align } from "./align.ts";
import type { OutputItem, StreamEvent } from "./events.ts";
import { contradict, isSame, mendItem, textOf } from "./mend.ts";

/** One item of the output while it is told. */
export class Slot {
  /** Names it to whoever follows the events. */
  readonly place: number;
  /** Its place in the output, as events say it. */
  order: number;
  item: OutputItem;
  /** Whether the item was told as a whole. */
  done: boolean;
  #owned: boolean;

  constructor(
    place: number,
    order: number,
    item: OutputItem,
    { done, owned }: { done: boolean; owned: boolean },
  ) {
    this.place = place;
    this.order = order;
    this.item = item;
    this.done = done;
    this.#owned = owned;
  }

  /** The item to be changed: one that came in an event stays as it came. */
  own(): OutputItem {
    if (!this.#owned) this.item = structuredClone(this.item);
    this.#owned = true;
    return this.item;
  }

  /** Lays what is said of the item now over what was said before. */
  tell(item: OutputItem, done: boolean): void {
    this.item = mendItem(item, this.item);
    this.#owned = false;
    this.done ||= done;
  }
}

/**
 * The items of an output, found by what events say of them: a place, an id, or nothing but their kind. Ids may change from
 * event to event where there are places, places may all be the same where there are ids.
 */
export class Slots {
  readonly #slots: Slot[] = [];
  readonly #byIndex = new Map<number, Slot>();
  #top = 0;
  #sorted: Slot[] | undefined;

  at(place: number): Slot | undefined {
    return this.#slots[place];
  }

  inOrder(): readonly Slot[] {
    this.#sorted ??= this.#slots.toSorted((a, b) => a.order - b.order);
    return this.#sorted;
  }

  /** The slot of an item that is told as it begins or ends. */
  forItem(event: StreamEvent, item: OutputItem): Slot {
    const done = event.type === "response.output_item.done";
    const index = event.output_index ?? undefined;
    const known = index === undefined ? this.#openOrSame(item) : this.#atIndex(index, item);
    if (known) {
      known.tell(item, done);
      if (index !== undefined) this.#put(index, known);
      return known;
    }
    return this.#create(index, item, { done, owned: false });
  }

  /** The slot of an item of which a part is told; made where its beginning was left out. */
  forPart(event: StreamEvent, type: string): Slot {
    const index = event.output_index ?? undefined;
    const known = this.known(event);
    const item: OutputItem = { type, ...(event.item_id ? { id: event.item_id } : {}), ...begun(type) };
    if (known && isFor(known, item)) return known;
    // Of a server that has no ids, or says none here, the item that is open is meant.
    return this.#open(item, index) ?? this.#create(index, item, { done: false, owned: true });
  }

  /** The slot that an event's place or id stands for, if there is one. */
  known({ output_index, item_id: id }: StreamEvent): Slot | undefined {
    const there = this.#byIndex.get(output_index ?? -1);
    if (there && !there.done) return there;
    return (id ? this.#slots.findLast(({ item }) => item["id"] === id) : undefined) ?? there;
  }

  /** Lays the output that the terminal event tells over what was told before. */
  end(output: readonly OutputItem[]): void {
    const before = [...this.inOrder()];
    const found = align(
      before.map(({ item }) => item),
      output,
    );
    const ordered: Slot[] = [];
    let next = 0;
    const takeUpTo = (end: number): void => {
      for (; next < end; next++) {
        const item = output[next] as OutputItem;
        const slot = before[found[next] ?? -1];
        slot?.tell(item, true);
        ordered.push(slot ?? this.#create(undefined, item, { done: true, owned: false }));
      }
    };
    const placeOf = new Map(found.map((at, place) => [at, place]));
    for (const [at, slot] of before.entries()) {
      const place = placeOf.get(at);
      if (place === undefined) ordered.push(slot);
      else takeUpTo(place + 1);
    }
    takeUpTo(output.length);
    for (const [order, slot] of ordered.entries()) slot.order = order;
    this.#sorted = undefined;
  }

  #create(
    index: number | undefined,
    item: OutputItem,
    how: { readonly done: boolean; readonly owned: boolean },
  ): Slot {
    const slot = new Slot(this.#slots.length, index ?? this.#top, item, how);
    this.#slots.push(slot);
    this.#top = Math.max(this.#top, slot.order + 1);
    this.#sorted = undefined;
    if (index !== undefined) this.#put(index, slot);
    return slot;
  }

  #put(index: number, slot: Slot): void {
    if (slot.order !== index) {
      slot.order = index;
      this.#top = Math.max(this.#top, index + 1);
      this.#sorted = undefined;
    }
    this.#byIndex.set(index, slot);
  }

  /** The slot of an item that says its place. Another item stands there where the first one is finished and differs. */
  #atIndex(index: number, item: OutputItem): Slot | undefined {
    const there = this.#byIndex.get(index);
    if (there && isFor(there, item)) return there;
    // Of events that say no place there may be one already.
    const indexed = new Set(this.#byIndex.values());
    const placeless = this.#slots.filter((slot) => !indexed.has(slot));
    return (
      placeless.findLast((slot) => isSame(slot.item, item)) ?? placeless.findLast((slot) => mayBe(slot, item))
    );
  }

  /** The slot of an item that says no place: one of the same name, or the one that is open. */
  #openOrSame(item: OutputItem): Slot | undefined {
    return this.#slots.findLast((slot) => isSame(slot.item, item) && isFor(slot, item)) ?? this.#open(item);
  }

  /** The last unfinished item that may be this one. */
  #open(item: OutputItem, index?: number): Slot | undefined {
    return this.#slots.findLast((slot) => mayBe(slot, item) && (index === undefined || slot.order === index));
  }
}

/** Whether a slot is that of an item; a finished one only where both say the same of themselves. */
function isFor(slot: Slot, item: OutputItem): boolean {
  if (slot.item.type !== item.type) return false;
  if (!slot.done) return true;
  if (contradict(slot.item, item)) return false;
  if (isSame(slot.item, item)) return true;
  const text = textOf(item);
  return text === textOf(slot.item) && (text !== "" || JSON.stringify(item) === JSON.stringify(slot.item));
}

/** Whether an unfinished item may be this one. */
const mayBe = ({ done, item: told }: Slot, item: OutputItem): boolean =>
  !done && told.type === item.type && !contradict(told, item);

/** What a kind of item has from its beginning. */
function begun(type: string): object {
  if (type === "message") return { status: "in_progress", role: "assistant", content: [] };
  return type === "reasoning" ? { summary: [] } : { status: "in_progress" };
}
