import { OAuthCodexError } from "../errors/base.ts";
import type {
  NormalizedCustomCall,
  NormalizedEvent,
  NormalizedFunctionCall,
} from "../external/normalized.ts";
import { isTerminal, type OutputItem, type StreamEvent } from "./accumulator.ts";
import { streamFailure } from "./failure.ts";
import { finishReason } from "./result.ts";

/** An event before it gets what all events have. */
type Bare<Event = NormalizedEvent> = Event extends NormalizedEvent
  ? Omit<Event, "schema_version" | "response_id" | "raw">
  : never;

/**
 * The events of schema v1 for those of a response. A failure is an event like any other, and the last one; the caller's own
 * abort ends the iteration without one, as it does that of the stream itself.
 */
export async function* normalizedEvents(
  source: AsyncIterable<unknown>,
): AsyncGenerator<NormalizedEvent, undefined> {
  const normalizer = new Normalizer();
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

/** What has to be remembered from event to event: deltas name neither the response nor the call they belong to. */
class Normalizer {
  responseID: string | null = null;
  /** `call_id` of calls under way, by `output_index`. */
  readonly #calls = new Map<number, string>();
  #called = false;

  *add(event: StreamEvent): Generator<Bare> {
    const { type, delta = "", item, output_index: index = -1 } = event;
    if (event.response?.id) this.responseID = event.response.id;
    switch (type) {
      case "response.created":
        this.#called = false;
        this.#calls.clear();
        yield { type: "response_started" };
        break;
      case "response.output_text.delta":
        yield { type: "text_delta", delta };
        break;
      case "response.reasoning_summary_text.delta":
      case "response.reasoning_text.delta":
        yield { type: "reasoning_delta", delta };
        break;
      case "response.function_call_arguments.delta":
      case "response.custom_tool_call_input.delta": {
        const call_id = this.#calls.get(index);
        if (call_id !== undefined) yield { type: "tool_call_arguments_delta", call_id, delta };
        break;
      }
      case "response.output_item.added":
        if (item) yield* this.#start(item, index);
        break;
      case "response.output_item.done":
        if (item?.type === "reasoning") yield { type: "reasoning_done" };
        else if (item) yield* this.#finish(item, index);
        break;
      case "error":
        yield { type: "error", error: streamFailure(event as object, undefined) };
        break;
      default:
        if (isTerminal(event)) yield* this.#end(event);
    }
  }

  *#start(item: OutputItem, index: number): Generator<Bare> {
    if (!isCall(item) || this.#calls.has(index)) return;
    const call_id = item["call_id"] as string;
    this.#called = true;
    this.#calls.set(index, call_id);
    yield { type: "tool_call_started", call_id, name: item["name"] as string };
  }

  *#finish(item: OutputItem, index: number): Generator<Bare> {
    if (!isCall(item)) return;
    yield* this.#start(item, index);
    yield { type: "tool_call_done", call_id: item["call_id"] as string, tool_call: toolCall(item) };
  }

  *#end({ response = {} }: StreamEvent): Generator<Bare> {
    if (response.status === "failed") {
      yield { type: "error", error: streamFailure(response.error, response) };
      return;
    }
    if (response["usage"]) yield { type: "usage", usage: response["usage"] } as Bare;
    // The backend leaves `output` of the last event empty, so that calls were made is known from their items.
    const reason = finishReason(response);
    yield {
      type: "response_completed",
      finish_reason: reason === "stop" && this.#called ? "tool_calls" : reason,
    } as Bare;
  }
}

const isCall = (item: OutputItem): boolean =>
  item.type === "function_call" || item.type === "custom_tool_call";

function toolCall(item: OutputItem): NormalizedFunctionCall | NormalizedCustomCall {
  const named = { id: item["call_id"] as string, name: item["name"] as string };
  if (item.type === "custom_tool_call") return { type: "custom", ...named, input: item.input ?? "" };
  const text = item.arguments ?? "";
  return { type: "function", ...named, arguments_json: text, arguments: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
