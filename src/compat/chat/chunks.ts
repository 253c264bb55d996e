import type { ChatCompletionChunk } from "../../generated/resources/chat/completions/completions.ts";
import type { OutputItem, ResponseObject, StreamEvent } from "../../runtime/responses/accumulator.ts";
import { isTerminal } from "../../runtime/responses/accumulator.ts";
import { streamFailure } from "../../runtime/responses/failure.ts";
import { type AnswerStyle, chatFinishReason, completionUsage, envelope, urlCitation } from "./completion.ts";

export interface ChunkStyle extends AnswerStyle {
  /** `stream_options.include_usage`: a last chunk without choices that has the counts; `usage: null` on the others. */
  readonly includeUsage: boolean;
}

type Finish = ChatCompletionChunk.Choice["finish_reason"];

/**
 * The chunks of a chat completion from the events of a response, one event at a time.
 *
 * Deltas go out as they come. What an item has when it is done and its deltas did not say goes out then, so that the chunks
 * always make the whole answer.
 */
export class ChunkWriter {
  readonly #style: ChunkStyle;
  #common: ReturnType<typeof envelope> = envelope({});
  #started = false;
  /** Calls by the place of their item in the output: their place among the calls, and how much of them has gone out. */
  readonly #calls = new Map<number, { readonly index: number; sent: number }>();
  /** Text or refusal by the place of its part. */
  readonly #sent = new Map<string, number>();
  #textLength = 0;
  #partStart = 0;
  /** The response as far as its end needs it: whether it called something. */
  readonly #types: { type: string }[] = [];

  constructor(style: ChunkStyle) {
    this.#style = style;
  }

  /**
   * @returns the chunks that an event makes, often none.
   * @throws {SDKRequestError} for a response that failed.
   */
  write(event: StreamEvent): ChatCompletionChunk[] {
    if (event.response) this.#common = envelope(event.response);
    if (event.type === "response.failed") throw streamFailure(event.response?.error, event.response);
    if (isTerminal(event)) return [...this.#begin(), ...this.#end(event.response ?? {})];
    const deltas = this.#deltas(event);
    return deltas.length === 0 && event.type !== "response.created"
      ? []
      : [...this.#begin(), ...deltas.map((delta) => this.#chunk(delta))];
  }

  #begin(): ChatCompletionChunk[] {
    if (this.#started) return [];
    this.#started = true;
    return [this.#chunk({ role: "assistant", content: "", refusal: null })];
  }

  #end(response: ResponseObject): ChatCompletionChunk[] {
    const output = this.#types.length > 0 ? (this.#types as OutputItem[]) : (response.output ?? []);
    const finish = this.#chunk({}, chatFinishReason({ ...response, output }, this.#style));
    if (!this.#style.includeUsage) return [finish];
    const usage = completionUsage(response["usage"]) ?? null;
    return [finish, { ...this.#common, object: "chat.completion.chunk", choices: [], usage }];
  }

  #chunk(delta: Delta, finish_reason: Finish = null): ChatCompletionChunk {
    return {
      ...this.#common,
      object: "chat.completion.chunk",
      choices: [
        { index: 0, delta: delta as ChatCompletionChunk.Choice.Delta, logprobs: null, finish_reason },
      ],
      ...(this.#style.includeUsage ? { usage: null } : {}),
    };
  }

  #deltas(event: StreamEvent): Delta[] {
    const { type, delta = "", output_index: at = -1, content_index: part = 0 } = event;
    switch (type) {
      case "response.output_text.delta":
        return this.#text("content", `${at}/${part}`, delta);
      case "response.refusal.delta":
        return this.#text("refusal", `${at}/${part}`, delta);
      case "response.output_text.annotation.added": {
        const annotations = urlCitation((event as { annotation?: unknown }).annotation, this.#partStart);
        return annotations.length > 0 ? [{ annotations }] : [];
      }
      case "response.function_call_arguments.delta":
        return this.#call(at, undefined, "function", delta);
      case "response.custom_tool_call_input.delta":
        return this.#call(at, undefined, "custom", delta);
      case "response.output_item.added":
        return event.item ? this.#item(event.item, at, false) : [];
      case "response.output_item.done":
        return event.item ? this.#item(event.item, at, true) : [];
      default:
        return [];
    }
  }

  #item(item: OutputItem, at: number, done: boolean): Delta[] {
    if (done) this.#types.push({ type: item.type });
    if (item.type === "function_call") {
      return this.#call(at, item, "function", done ? this.#rest(at, item.arguments ?? "") : "");
    }
    if (item.type === "custom_tool_call") {
      return this.#call(at, item, "custom", done ? this.#rest(at, item.input ?? "") : "");
    }
    if (item.type !== "message" || !done) return [];
    return (item.content ?? []).flatMap((part, index) => {
      const place = `${at}/${index}`;
      const kind = part.type === "refusal" ? "refusal" : "content";
      const whole = (kind === "refusal" ? part.refusal : part.text) ?? "";
      return this.#text(kind, place, whole.slice(this.#sent.get(place) ?? 0));
    });
  }

  #rest(at: number, whole: string): string {
    return whole.slice(this.#calls.get(at)?.sent ?? 0);
  }

  #text(kind: "content" | "refusal", place: string, text: string): Delta[] {
    if (text === "") return [];
    const sent = this.#sent.get(place);
    if (sent === undefined) this.#partStart = this.#textLength;
    this.#sent.set(place, (sent ?? 0) + text.length);
    if (kind === "content") this.#textLength += text.length;
    return [{ [kind]: text }];
  }

  /** A call begins with its id and name; nothing of it can go out before these are known. */
  #call(at: number, item: OutputItem | undefined, kind: "function" | "custom", text: string): Delta[] {
    const field = kind === "function" ? "arguments" : "input";
    const known = this.#calls.get(at);
    if (known) {
      known.sent += text.length;
      return text === "" ? [] : this.#callDelta({ index: known.index, [kind]: { [field]: text } });
    }
    if (!item) return [];
    const index = this.#calls.size;
    this.#calls.set(at, { index, sent: text.length });
    const named = { name: String(item["name"]), [field]: text };
    return this.#callDelta({ index, id: String(item["call_id"]), type: kind, [kind]: named });
  }

  #callDelta(call: Readonly<Record<string, unknown>>): Delta[] {
    if (!this.#style.functions) return [{ tool_calls: [call] }];
    return call["index"] === 0 && call["function"] ? [{ function_call: call["function"] }] : [];
  }
}

/** Wider than the spec's type: it knows neither calls of custom tools nor annotations, which the API does stream. */
type Delta = Readonly<Record<string, unknown>>;

/** Chunks of a stream of events, as they come. */
export async function* chatChunks(
  events: AsyncIterable<StreamEvent>,
  style: ChunkStyle,
): AsyncGenerator<ChatCompletionChunk> {
  const writer = new ChunkWriter(style);
  for await (const event of events) yield* writer.write(event);
}
