import { OAuthCodexError } from "../errors/base.ts";
import { asText } from "../errors/message.ts";
import type {
  NormalizedCustomCall,
  NormalizedEvent,
  NormalizedFunctionCall,
} from "../external/normalized.ts";
import { parseArguments } from "../structured/arguments.ts";
import { callId, isCall } from "./calls.ts";
import { isTerminal, type OutputItem, type StreamEvent } from "./events.ts";
import { streamFailure } from "./failure.ts";
import { type Piece, Pieces } from "./pieces.ts";
import { finishReason } from "./result.ts";

/** An event before it gets what all events have. */
type Bare<Event = NormalizedEvent> = Event extends NormalizedEvent
  ? Omit<Event, "schema_version" | "response_id" | "raw">
  : never;

/**
 * The events of schema v1 for those of a response. A failure is an event like any other, and the last one; the caller's own
 * abort ends the iteration without one, as it does that of the stream itself.
 *
 * @param answered Headers of the answer that the stream is.
 */
export async function* normalizedEvents(
  source: AsyncIterable<unknown>,
  answered: () => Headers | undefined,
): AsyncGenerator<NormalizedEvent, undefined> {
  const normalizer = new Normalizer(answered);
  const whole = (bare: Bare, raw: unknown): NormalizedEvent =>
    ({ ...bare, schema_version: "v1", response_id: normalizer.responseID, raw }) as NormalizedEvent;
  try {
    for await (const event of source as AsyncIterable<StreamEvent>) {
      for (const bare of normalizer.add(event)) {
        yield whole(bare, event);
        if (bare.type === "error") return;
      }
    }
  } catch (thrown) {
    const error =
      thrown instanceof OAuthCodexError
        ? thrown
        : new OAuthCodexError("The stream failed.", { code: "stream_failed", cause: thrown });
    yield whole({ type: "error", error }, null);
  }
}

/** A tool run is several responses in one stream: each begins anew. */
class Normalizer {
  responseID: string | null = null;
  readonly #answered: () => Headers | undefined;
  #pieces = new Pieces();
  #started = false;

  constructor(answered: () => Headers | undefined) {
    this.#answered = answered;
  }

  *add(event: StreamEvent): Generator<Bare> {
    if (event.type === "error") {
      yield { type: "error", error: streamFailure(event, this.#answered()) };
      return;
    }
    if (event.type === "response.created") {
      this.#pieces = new Pieces();
      this.#started = false;
    }
    const pieces = this.#pieces.add(event);
    if (event.response?.id) this.responseID = event.response.id;
    const isLast = isTerminal(event);
    if (!this.#started && (pieces.length > 0 || isLast || event.type === "response.created")) {
      this.#started = true;
      yield { type: "response_started" };
    }
    for (const piece of pieces) yield* bareEvents(piece);
    if (isLast) yield* this.#end(event);
  }

  *#end(event: StreamEvent): Generator<Bare> {
    const response = this.#pieces.result();
    this.#pieces = new Pieces();
    this.#started = false;
    if (response.status === "failed") {
      yield { type: "error", error: streamFailure({ ...event, response }, this.#answered()) };
      return;
    }
    if (response["usage"]) yield { type: "usage", usage: response["usage"] } as Bare;
    yield { type: "response_completed", finish_reason: finishReason(response) };
  }
}

function* bareEvents(piece: Piece): Generator<Bare> {
  switch (piece.kind) {
    case "text": {
      const { delta, phase } = piece;
      yield { type: "text_delta", delta, ...(typeof phase === "string" ? { phase } : {}) };
      break;
    }
    case "refusal":
      yield { type: "refusal_delta", delta: piece.delta };
      break;
    case "reasoning":
      yield { type: "reasoning_delta", delta: piece.delta };
      break;
    case "call":
      yield { type: "tool_call_started", call_id: callId(piece.item), name: asText(piece.item["name"]) };
      if (piece.delta !== "") yield argumentsDelta(piece);
      break;
    case "arguments":
      yield argumentsDelta(piece);
      break;
    case "end":
      if (piece.item.type === "reasoning") yield { type: "reasoning_done" };
      if (isCall(piece.item)) {
        yield { type: "tool_call_done", call_id: callId(piece.item), tool_call: toolCall(piece.item) };
      }
  }
}

const argumentsDelta = ({ item, delta }: { readonly item: OutputItem; readonly delta: string }): Bare => ({
  type: "tool_call_arguments_delta",
  call_id: callId(item),
  delta,
});

function toolCall(item: OutputItem): NormalizedFunctionCall | NormalizedCustomCall {
  const named = { id: callId(item), name: asText(item["name"]) };
  if (item.type === "custom_tool_call") return { type: "custom", ...named, input: item.input ?? "" };
  const text = item.arguments ?? "";
  return { type: "function", ...named, arguments_json: text, arguments: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return parseArguments(text);
  } catch {
    return null;
  }
}
