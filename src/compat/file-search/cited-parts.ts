import type { OutputItem, StreamEvent } from "../../runtime/responses/accumulator.ts";
import { MarkReader, readMarks } from "./marks.ts";
import type { Sources } from "./passages.ts";

type Annotation = Readonly<Record<string, unknown>>;

/** A text part under way. */
interface OpenPart {
  readonly reader: MarkReader;
  /** Of what the caller has seen. */
  length: number;
  readonly annotations: Annotation[];
}

/** Takes the marks out of the text of an answer and gives the annotations that they stand for. */
export class CitedParts {
  readonly #sources: Sources;
  readonly #open = new Map<string, OpenPart>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** @returns the events that stand for one of a text part, or `undefined` for an event that has nothing to do with text. */
  write(event: StreamEvent): StreamEvent[] | undefined {
    switch (event.type) {
      case "response.output_text.delta":
        return this.#sources.empty ? undefined : this.#delta(event);
      case "response.output_text.annotation.added":
        return this.#annotation(event);
      case "response.output_text.done": {
        const { text } = event as { text?: unknown };
        const held = this.#open.get(placeOf(event))?.reader.end() ?? "";
        const last = held === "" ? [] : this.#text(event, held, "response.output_text.delta");
        return [
          ...last,
          { ...event, text: readMarksIf(this.#sources, String(text ?? "")).text } as StreamEvent,
        ];
      }
      case "response.content_part.done":
        return [{ ...event, part: this.#part(Object(event.part), placeOf(event)) }];
      default:
        return undefined;
    }
  }

  /** A finished item with its text as the caller sees it. */
  item(item: OutputItem, outputIndex: number): OutputItem {
    if (item.type !== "message" || !item.content) return item;
    const content = item.content.map((part, index) => this.#part(part, `${outputIndex}/${index}`));
    return { ...item, content } as OutputItem;
  }

  #delta(event: StreamEvent): StreamEvent[] {
    const part = this.#partOf(event);
    return part.reader.push(event.delta ?? "").flatMap((piece) => {
      if (typeof piece === "string") return this.#text(event, piece);
      return this.#sources.cite(piece, part.length).map((annotation) => announce(event, part, annotation));
    });
  }

  #text(event: StreamEvent, delta: string, type = event.type): StreamEvent[] {
    this.#partOf(event).length += delta.length;
    const { item_id, output_index, content_index, sequence_number } = event as StreamEvent & Annotation;
    // Without what belongs to the delta as it was: its padding, its probabilities.
    const at = { item_id, output_index, content_index, sequence_number };
    return [{ type, ...at, delta, logprobs: [] } as StreamEvent];
  }

  /** An annotation of the backend's own, of a page on the web: its places are those of the marked text. */
  #annotation(event: StreamEvent): StreamEvent[] {
    const part = this.#partOf(event);
    const { annotation } = event as { annotation?: Annotation };
    return [
      announce(
        event,
        part,
        moved(Object(annotation), (place) => part.reader.place(place)),
      ),
    ];
  }

  #part(part: { type?: string; text?: string }, place: string): typeof part {
    if (part.type !== "output_text") return part;
    const { text, citations, place: placeIn } = readMarksIf(this.#sources, part.text ?? "");
    const given = (part as { annotations?: Annotation[] }).annotations ?? [];
    const told = this.#open.get(place)?.annotations ?? [];
    const cited = citations.flatMap(({ labels, index }) => this.#sources.cite(labels, index));
    const all = [...given.map((annotation) => moved(annotation, placeIn)), ...cited];
    // In the order in which they were told, so that `annotation_index` is right; a whole answer tells none.
    return { ...part, text, annotations: told.length === all.length ? told : all } as typeof part;
  }

  #partOf(event: StreamEvent): OpenPart {
    const place = placeOf(event);
    const known = this.#open.get(place);
    if (known) return known;
    const part: OpenPart = { reader: new MarkReader(), length: 0, annotations: [] };
    this.#open.set(place, part);
    return part;
  }
}

const placeOf = ({ output_index, content_index = 0 }: StreamEvent): string =>
  `${output_index}/${content_index}`;

/** Where nothing was found there is nothing to cite, and what looks like a mark is text. */
function readMarksIf(sources: Sources, marked: string): ReturnType<typeof readMarks> {
  return sources.empty ? { text: marked, citations: [], place: (place) => place } : readMarks(marked);
}

function announce(event: StreamEvent, part: OpenPart, annotation: Annotation): StreamEvent {
  const { item_id, output_index, content_index, sequence_number } = event as StreamEvent & Annotation;
  return {
    type: "response.output_text.annotation.added",
    item_id,
    output_index,
    content_index,
    sequence_number,
    annotation_index: part.annotations.push(annotation) - 1,
    annotation,
  } as StreamEvent;
}

function moved(annotation: Annotation, place: (marked: number) => number): Annotation {
  const { start_index, end_index } = annotation;
  return {
    ...annotation,
    ...(typeof start_index === "number" ? { start_index: place(start_index) } : {}),
    ...(typeof end_index === "number" ? { end_index: place(end_index) } : {}),
  };
}
