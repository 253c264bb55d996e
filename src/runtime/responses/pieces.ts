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
import { ToldTexts } from "./told-texts.ts";

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

/** A text of an item. */
interface Text {
  readonly part: number;
  readonly text: string;
  readonly annotations: readonly object[];
}

/** The texts of an item that are of one kind, under a name of their own. */
interface Texts {
  readonly name: string;
  readonly kind: "text" | "refusal" | "reasoning" | "arguments";
  readonly parts: readonly Text[];
}

/** What was told of an item. */
interface Told {
  /** A call, once it was told of. */
  begun: OutputItem | undefined;
  ended: boolean;
  /** By the name of their kind. */
  readonly texts: Map<string, ToldTexts>;
  /** How many citations of each text, by the place of its part. */
  cited: ReadonlyMap<number, number>;
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
      const [begun] = textsOf(item);
      const delta = begun ? toldOf(told, begun).tell(begun.parts).join("") : "";
      pieces.push({ kind: "call", place, item, delta });
    }
    for (const texts of textsOf(item)) {
      const { kind, parts } = texts;
      if (kind === "arguments" && !told.begun) continue;
      const news = toldOf(told, texts).tell(parts);
      const citations = newCitations(told, parts);
      for (const [index, { part }] of parts.entries()) {
        const delta = news[index] ?? "";
        if (delta !== "") {
          pieces.push(
            kind === "arguments" ? { kind, place, item, delta } : { kind, place, part, phase, delta },
          );
        }
        for (const annotation of citations[index] ?? []) {
          pieces.push({ kind: "citation", place, part, annotation });
        }
      }
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
    for (const texts of item ? textsOf(item) : []) {
      if (texts.kind !== "arguments" || told.begun) toldOf(told, texts).grown(texts.parts);
    }
  }

  #toldOf(place: number): Told {
    const told = this.#told.get(place) ?? {
      begun: undefined,
      ended: false,
      texts: new Map<string, ToldTexts>(),
      cited: new Map<number, number>(),
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

/** What was told of texts of this kind. */
function toldOf({ texts }: Told, { name }: Texts): ToldTexts {
  const told = texts.get(name) ?? new ToldTexts();
  texts.set(name, told);
  return told;
}

/** The citations of each text that were not told. Where parts are counted anew, those that were come first. */
function newCitations(told: Told, parts: readonly Text[]): (readonly object[])[] {
  const now = new Map(parts.map(({ part, annotations }) => [part, annotations.length]));
  const before = told.cited;
  const isAnew = [...before].some(([part, count]) => (now.get(part) ?? 0) < count);
  let known = [...before.values()].reduce((all, count) => all + count, 0);
  if ([...now.values()].reduce((all, count) => all + count, 0) <= known) return [];
  told.cited = now;
  return parts.map(({ part, annotations }) => {
    const skipped = isAnew ? Math.min(known, annotations.length) : (before.get(part) ?? 0);
    known -= skipped;
    return annotations.slice(skipped);
  });
}

function textsOf(item: OutputItem): Texts[] {
  switch (item.type) {
    case "function_call":
      return [argumentsText(item.arguments)];
    case "custom_tool_call":
      return [argumentsText(item.input)];
    case "message":
      return [
        { name: "text", kind: "text", parts: partTexts(item.content, isText, "text") },
        { name: "refusal", kind: "refusal", parts: partTexts(item.content, isRefusal, "refusal") },
      ];
    case "reasoning":
      return [
        { name: "summary", kind: "reasoning", parts: partTexts(item.summary, isText, "text") },
        { name: "content", kind: "reasoning", parts: partTexts(item.content, isText, "text") },
      ];
    default:
      return [];
  }
}

const argumentsText = (text: unknown): Texts => ({
  name: "arguments",
  kind: "arguments",
  parts: [{ part: 0, text: typeof text === "string" ? text : "", annotations: [] }],
});

const isRefusal = ({ type }: ItemPart): boolean => type === "refusal";
const isText = (part: ItemPart): boolean => !isRefusal(part);

function partTexts(parts: unknown, isOne: (part: ItemPart) => boolean, key: "text" | "refusal"): Text[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: ItemPart, index) =>
    isOne(part)
      ? [
          {
            part: index,
            text: part[key] ?? "",
            annotations: part.type === "output_text" ? objectsIn(part.annotations) : [],
          },
        ]
      : [],
  );
}
