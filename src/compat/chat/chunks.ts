import type { ChatCompletionChunk } from "../../generated/resources/chat/completions/completions.ts";
import { asText } from "../../runtime/errors/message.ts";
import { StreamTruncatedError } from "../../runtime/errors/stream.ts";
import { callId } from "../../runtime/responses/calls.ts";
import {
  isTerminal,
  type OutputItem,
  type ResponseObject,
  type StreamEvent,
} from "../../runtime/responses/events.ts";
import { streamFailure } from "../../runtime/responses/failure.ts";
import { isCommentary } from "../../runtime/responses/phase.ts";
import { type Piece, Pieces } from "../../runtime/responses/pieces.ts";
import {
  type AnswerStyle,
  chatCompletion,
  chatFinishReason,
  completionUsage,
  envelope,
  urlCitation,
} from "./completion.ts";

interface ChunkStyle extends AnswerStyle {
  /** `stream_options.include_usage`: a last chunk without choices that has the counts; `usage: null` on the others. */
  readonly includeUsage: boolean;
}

type Finish = ChatCompletionChunk.Choice["finish_reason"];

/**
 * The chunks of a chat completion from the events of a response, one event at a time. Together they always make the whole
 * answer, or the stream fails.
 */
class ChunkWriter {
  readonly #style: ChunkStyle;
  readonly #answered: Headers | undefined;
  readonly #pieces = new Pieces();
  #common: ReturnType<typeof envelope> = envelope({});
  #started = false;
  /** Calls by the place of their item in the output: their place among the calls. */
  readonly #calls = new Map<number, number>();
  /** Where in the content a part of it begins, by the place of the part. */
  readonly #starts = new Map<string, number>();
  #content = "";
  #commentary = "";
  #refusal = "";
  /** The arguments of each call, by the place of its item, as they were told. */
  readonly #inputs = new Map<number, string>();
  #number: number | undefined;
  /** Whether events are missing, or came in another order than they were numbered in. */
  #hasGaps = false;

  /** @param answered Headers of the answer that the events come in. */
  constructor(style: ChunkStyle, answered?: Headers) {
    this.#style = style;
    this.#answered = answered;
  }

  /**
   * @returns the chunks that an event makes, often none.
   * @throws {SDKRequestError} for a response that failed.
   * @throws {StreamTruncatedError} for one whose events lack some, so that its chunks do not make what it says in the end.
   */
  write(event: StreamEvent): ChatCompletionChunk[] {
    if (event.type === "error") throw streamFailure(event, this.#answered);
    this.#count(event.sequence_number);
    const deltas = this.#pieces.add(event).flatMap((piece) => this.#delta(piece));
    if (event.response) this.#common = envelope(event.response);
    if (!isTerminal(event)) {
      const begins = deltas.length > 0 || event.type === "response.created";
      return begins ? [...this.#begin(), ...deltas.map((delta) => this.#chunk(delta))] : [];
    }
    const response = this.#pieces.result();
    if (response.status === "failed") throw streamFailure({ ...event, response }, this.#answered);
    // In a whole stream another text at the end is a correction by whoever wrote it. Between gaps it is the damage.
    if (this.#hasGaps && !this.#hasTold(response)) {
      throw new StreamTruncatedError(
        response,
        undefined,
        "Events of the stream are missing or out of order.",
      );
    }
    return [...this.#begin(), ...deltas.map((delta) => this.#chunk(delta)), ...this.#end(response)];
  }

  #count(number: unknown): void {
    if (typeof number !== "number") return;
    this.#hasGaps ||= this.#number !== undefined && number !== this.#number + 1;
    this.#number = number;
  }

  #hasTold(response: ResponseObject): boolean {
    const {
      content,
      refusal,
      tool_calls: calls = [],
    } = chatCompletion(response, { functions: false }).choices[0]?.message ?? {};
    const inputs = calls.map((call) =>
      call.type === "custom" ? call.custom.input : call.function.arguments,
    );
    const told = [...this.#inputs.values()];
    return (
      (this.#saidOnTheWayOnly ? this.#commentary : this.#content) === (content ?? "") &&
      this.#refusal === (refusal ?? "") &&
      inputs.sort().join("\n") === told.sort().join("\n")
    );
  }

  /** Where there is no other answer, what was said on the way is what programs that know of no more get. */
  get #saidOnTheWayOnly(): boolean {
    return this.#content === "" && this.#refusal === "" && this.#commentary !== "";
  }

  #begin(): ChatCompletionChunk[] {
    if (this.#started) return [];
    this.#started = true;
    return [this.#chunk({ role: "assistant", content: "", refusal: null })];
  }

  #end(response: ResponseObject): ChatCompletionChunk[] {
    const content = this.#saidOnTheWayOnly ? [this.#chunk({ content: this.#commentary })] : [];
    const end = [...content, this.#chunk({}, chatFinishReason(response, this.#style))];
    if (!this.#style.includeUsage) return end;
    const usage = completionUsage(response["usage"]) ?? null;
    return [...end, { ...this.#common, object: "chat.completion.chunk", choices: [], usage }];
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

  #delta(piece: Piece): Delta[] {
    switch (piece.kind) {
      case "text":
        if (isCommentary(piece)) {
          this.#commentary += piece.delta;
          return [{ commentary: piece.delta }];
        }
        this.#startOf(piece);
        this.#content += piece.delta;
        return [{ content: piece.delta }];
      case "refusal":
        this.#refusal += piece.delta;
        return [{ refusal: piece.delta }];
      case "citation": {
        const annotations = urlCitation(piece.annotation, this.#startOf(piece));
        return annotations.length > 0 ? [{ annotations }] : [];
      }
      case "call":
        return this.#call(piece.item, piece.place, piece.delta);
      case "arguments":
        this.#inputs.set(piece.place, (this.#inputs.get(piece.place) ?? "") + piece.delta);
        return this.#callDelta(piece.item, this.#calls.get(piece.place) ?? 0, {}, piece.delta);
      default:
        return [];
    }
  }

  #startOf({ place, part }: { readonly place: number; readonly part: number }): number {
    const at = `${place}/${part}`;
    const start = this.#starts.get(at) ?? this.#content.length;
    this.#starts.set(at, start);
    return start;
  }

  #call(item: OutputItem, place: number, text: string): Delta[] {
    const index = this.#calls.size;
    this.#calls.set(place, index);
    this.#inputs.set(place, text);
    const type = item.type === "custom_tool_call" ? "custom" : "function";
    return this.#callDelta(item, index, { id: callId(item), type, name: asText(item["name"]) }, text);
  }

  #callDelta(
    { type }: OutputItem,
    index: number,
    { name, ...begun }: { readonly id?: string; readonly type?: string; readonly name?: string },
    text: string,
  ): Delta[] {
    const named = name === undefined ? {} : { name };
    const call =
      type === "custom_tool_call"
        ? { custom: { ...named, input: text } }
        : { function: { ...named, arguments: text } };
    if (!this.#style.functions) return [{ tool_calls: [{ index, ...begun, ...call }] }];
    return index === 0 && call.function ? [{ function_call: call.function }] : [];
  }
}

/** Wider than the spec's type: it knows neither calls of custom tools nor annotations, which the API does stream. */
type Delta = Readonly<Record<string, unknown>>;

/** Chunks of a stream of events, as they come. */
export async function* chatChunks(
  events: AsyncIterable<StreamEvent>,
  style: ChunkStyle,
  answered?: Headers,
): AsyncGenerator<ChatCompletionChunk> {
  const writer = new ChunkWriter(style, answered);
  for await (const event of events) yield* writer.write(event);
}
