import { ResponseAccumulator } from "./accumulator.ts";
import { isCall } from "./calls.ts";
import {
  DELTAS,
  type ItemPart,
  isTerminal,
  type OutputItem,
  objectsIn,
  type ResponseObject,
  type StreamEvent,
} from "./events.ts";

/** What an event adds to what was told of an answer before. */
export type Piece =
  | {
      readonly kind: "text" | "refusal" | "reasoning";
      readonly place: number;
      readonly part: number;
      readonly phase: unknown;
      readonly delta: string;
    }
  | { readonly kind: "citation"; readonly place: number; readonly part: number; readonly annotation: object }
  /** Once for each call, when its name is known and before anything else of it; with what there is of its arguments. */
  | { readonly kind: "call"; readonly place: number; readonly item: OutputItem; readonly delta: string }
  | {
      readonly kind: "arguments";
      readonly place: number;
      readonly item: OutputItem;
      readonly delta: string;
    }
  /** An item is whole. */
  | { readonly kind: "end"; readonly place: number; readonly item: OutputItem };

/** A text of an item, under a name of its own. */
interface Text {
  readonly name: string;
  readonly kind: "text" | "refusal" | "reasoning" | "arguments";
  readonly part: number;
  readonly text: string;
  readonly annotations: readonly object[];
}

/** What was told of an item. */
interface Told {
  /** A call, once it was told of. */
  begun: OutputItem | undefined;
  ended: boolean;
  /** Texts by their name; `undefined` where another one was told in the end, so that nothing can be added to it. */
  readonly texts: Map<string, string | undefined>;
  readonly cited: Map<string, number>;
}

/**
 * Cuts the events of a response into pieces that together say all of it, each once: deltas as they come, and where a text, a
 * call or a citation comes as a whole, with the end of its item or of the response, whatever of it was not told before.
 */
export class Pieces {
  readonly #answer = new ResponseAccumulator();
  readonly #told = new Map<number, Told>();
  readonly #phases = new Map<number, unknown>();
  /** Items that have grown by deltas since their texts were last looked at. */
  readonly #grown = new Set<number>();

  /** The whole response after its terminal event, or what there is of it before. */
  result(): ResponseObject {
    return this.#answer.result();
  }

  add(event: StreamEvent): Piece[] {
    const delta = DELTAS.get(event.type);
    if (delta) return this.#delta(event, delta.key);
    for (const place of this.#grown) this.#note(place);
    this.#grown.clear();
    const place = this.#answer.add(event);
    if (isTerminal(event)) return this.#end();
    return place === undefined ? [] : this.#news(place, event.type === "response.output_item.done");
  }

  #delta(event: StreamEvent, key: string): Piece[] {
    const place = this.#answer.add(event);
    const { type, delta } = event;
    if (place === undefined || typeof delta !== "string" || delta === "") return [];
    this.#grown.add(place);
    if (key === "arguments" || key === "input") {
      const item = this.#told.get(place)?.begun;
      return item ? [{ kind: "arguments", place, item, delta }] : [];
    }
    const kind = KINDS[type];
    if (!kind) return [];
    const part = event.content_index ?? event.summary_index ?? 0;
    return [{ kind, place, part, phase: this.#phases.get(place), delta }];
  }

  /** Of an answer that is over nothing more comes; what is whole by that has ended. */
  #end(): Piece[] {
    const { status } = this.#answer.result();
    return this.#answer.places().flatMap((place) => this.#news(place, status === "completed"));
  }

  /** What is said of an item that was not told. */
  #news(place: number, ended: boolean): Piece[] {
    const item = this.#answer.item(place);
    if (!item) return [];
    const told = this.#toldOf(place);
    const phase = item["phase"];
    this.#phases.set(place, phase);
    const pieces: Piece[] = [];
    if (isCall(item) && !told.begun && (ended || isNamed(item))) {
      told.begun = item;
      const [text] = textsOf(item);
      if (text) told.texts.set(text.name, text.text);
      pieces.push({ kind: "call", place, item, delta: text?.text ?? "" });
    }
    for (const { name, kind, part, text, annotations } of textsOf(item)) {
      if (kind === "arguments" && !told.begun) continue;
      const before = told.texts.has(name) ? told.texts.get(name) : "";
      const delta = before !== undefined && text.startsWith(before) ? text.slice(before.length) : "";
      told.texts.set(name, before !== undefined && text.startsWith(before) ? text : undefined);
      if (delta !== "") {
        pieces.push(
          kind === "arguments" ? { kind, place, item, delta } : { kind, place, part, phase, delta },
        );
      }
      for (const annotation of annotations.slice(told.cited.get(name) ?? 0)) {
        pieces.push({ kind: "citation", place, part, annotation });
      }
      told.cited.set(name, Math.max(annotations.length, told.cited.get(name) ?? 0));
    }
    if (ended && !told.ended) {
      told.ended = true;
      pieces.push({ kind: "end", place, item });
    }
    return pieces;
  }

  /** Remembers the texts that have grown by deltas, all of which were told. */
  #note(place: number): void {
    const item = this.#answer.item(place);
    const told = this.#toldOf(place);
    for (const { name, kind, text } of item ? textsOf(item) : []) {
      const isOpen = told.texts.get(name) !== undefined || !told.texts.has(name);
      if (isOpen && (kind !== "arguments" || told.begun)) told.texts.set(name, text);
    }
  }

  #toldOf(place: number): Told {
    const told = this.#told.get(place) ?? {
      begun: undefined,
      ended: false,
      texts: new Map<string, string | undefined>(),
      cited: new Map<string, number>(),
    };
    this.#told.set(place, told);
    return told;
  }
}

const KINDS: Readonly<Record<string, "text" | "refusal" | "reasoning">> = {
  "response.output_text.delta": "text",
  "response.refusal.delta": "refusal",
  "response.reasoning_text.delta": "reasoning",
  "response.reasoning_summary_text.delta": "reasoning",
};

const isNamed = ({ name, call_id }: OutputItem): boolean =>
  typeof name === "string" && typeof call_id === "string";

function textsOf(item: OutputItem): Text[] {
  switch (item.type) {
    case "function_call":
      return [argumentsText(item.arguments)];
    case "custom_tool_call":
      return [argumentsText(item.input)];
    case "message":
      return partTexts(item.content, "content", (part) => (part.type === "refusal" ? "refusal" : "text"));
    case "reasoning":
      return [
        ...partTexts(item.summary, "summary", () => "reasoning"),
        ...partTexts(item.content, "content", () => "reasoning"),
      ];
    default:
      return [];
  }
}

const argumentsText = (text: unknown): Text => ({
  name: "arguments",
  kind: "arguments",
  part: 0,
  text: typeof text === "string" ? text : "",
  annotations: [],
});

function partTexts(parts: unknown, list: string, kindOf: (part: ItemPart) => Text["kind"]): Text[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: ItemPart | undefined, index) => {
    if (!part) return [];
    const kind = kindOf(part);
    const text = kind === "refusal" ? part.refusal : part.text;
    const annotations = kind === "text" ? objectsIn(part.annotations) : [];
    return [{ name: `${list}/${index}/${kind}`, kind, part: index, text: text ?? "", annotations }];
  });
}
