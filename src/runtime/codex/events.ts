import type { EventSourceMessage } from "eventsource-parser";
import type { CallContext } from "../call.ts";
import { StreamTruncatedError } from "../errors/stream.ts";
import { malformed } from "../openai-events.ts";
import type { LiveResponse } from "../pipeline.ts";
import { ResponseAccumulator } from "../responses/accumulator.ts";
import type { ReadAlong } from "../responses/answer.ts";
import { isObject, isTerminal, type StreamEvent } from "../responses/events.ts";
import { failureHeaders, isFailure, streamFailure } from "../responses/failure.ts";
import { completeTerminal } from "../responses/result.ts";
import { END, SKIP } from "../sse.ts";
import { liveStream } from "../stream-response.ts";
import type { Stream } from "../streaming.ts";
import { limitsFromEvent, limitsFromHeaders } from "./limits.ts";
import { noteLimits } from "./note-limits.ts";

/**
 * The events of a Codex answer. Unknown types pass through. An `error` event throws; bytes that end before a terminal event
 * throw {@link StreamTruncatedError}; after the terminal event the stream is over, whether or not the connection is.
 */
export function codexEvents(
  live: LiveResponse,
  client: CallContext,
  options: {
    accumulator?: ResponseAccumulator;
    /** Laid over what every event says of the response. */
    additions?: object;
    /** Parameters that were not sent: the response of the terminal event names them. */
    dropped?: readonly string[];
    /** Puts an event into the caller's words. */
    incoming?: ((event: StreamEvent) => void) | undefined;
    abortRejects?: boolean;
    onLast?: () => void;
    /** Who reads along. */
    readers?: readonly ReadAlong[];
    onFail?: (error: unknown) => void;
  } = {},
): Stream<StreamEvent> {
  const { accumulator = new ResponseAccumulator(), additions, dropped, readers = [] } = options;
  let terminal: StreamEvent | undefined;
  const numbers = new Numbers();
  return liveStream<StreamEvent>(live, client, {
    decode: (message, cut) => {
      const event = decode(message, cut, accumulator);
      if (event === SKIP || event === END) return event;
      if (numbers.repeats(event.sequence_number, message.data)) return SKIP;
      // Nearly all events bring a piece of a text, and are looked at no further.
      if (typeof event.delta === "string" && event.response === undefined && event.error === undefined) {
        accumulator.add(event);
        return event;
      }
      // The others may tell of the account.
      noteAccount(client, event);
      if (isFailure(event)) throw streamFailure(event, live.response.headers, client.clock.now());
      options.incoming?.(event);
      const { response } = event;
      if (isObject(response)) {
        Object.assign(response, additions, ...readers.map((reader) => reader.additions));
      }
      accumulator.add(event);
      if (isTerminal(event)) {
        terminal = event;
        completeTerminal(event, accumulator.result());
        if (event.response && dropped) event.response["dropped_parameters"] = dropped;
      }
      return event;
    },
    beforeLast:
      readers.length > 0
        ? async () => {
            await Promise.all(readers.map((reader) => reader.last(accumulator.result())));
          }
        : undefined,
    isLast: (event) => {
      if (event !== terminal) return false;
      options.onLast?.();
      return true;
    },
    partial: () => accumulator.result(),
    onEnd: (ended) => {
      if (!ended) throw new StreamTruncatedError(accumulator.result());
    },
    ...(options.abortRejects ? { abortRejects: true } : {}),
    onFail: options.onFail,
  });
}

/** The numbers of a stream's events. What something on the way says twice comes again word for word, under the number it had. */
class Numbers {
  #last: number | undefined;
  #said = "";
  /** Whether the last one had a number of its own. Some servers give all of them the same. */
  #counts = false;

  repeats(number: unknown, said: string): boolean {
    if (typeof number !== "number") return false;
    if (number === this.#last && this.#counts && said === this.#said) return true;
    this.#counts = this.#last !== undefined && number > this.#last;
    this.#last = number;
    this.#said = said;
    return false;
  }
}

/** What an event says of the plan's limits: in a form of its own, or in headers that it brings along. */
function noteAccount(client: CallContext, event: CodexEvent & { readonly headers?: unknown }): void {
  if (event.type === "codex.rate_limits") noteLimits(client, limitsFromEvent(event), "event");
  if (event.headers === undefined && event.error === undefined) return;
  noteLimits(client, limitsFromHeaders(failureHeaders(event)), "event");
}

type CodexEvent = { -readonly [Key in keyof StreamEvent]: StreamEvent[Key] } & {
  error?: unknown;
  detail?: unknown;
};

/** @param cut Whether the bytes ended inside the event. */
function decode(
  { data, event: name }: EventSourceMessage,
  cut: boolean,
  accumulator: ResponseAccumulator,
): CodexEvent | typeof SKIP | typeof END {
  if (data === "" || data.startsWith("[DONE]")) return SKIP;
  let event: CodexEvent;
  try {
    event = JSON.parse(data);
  } catch (cause) {
    // The connection broke inside an event: the same accident as one that breaks between two.
    throw cut ? new StreamTruncatedError(accumulator.result(), cause) : malformed("is not JSON", data, cause);
  }
  if (!isObject(event)) throw malformed("is no object with a type", data);
  if (typeof event.type !== "string") {
    // Relays send failures bare, and types in the name of the event alone.
    const told = { ...event, type: name ?? "" };
    if (event.error || event.detail || isFailure(told)) event.type = "error";
    else if (name) event.type = name;
    else throw malformed("is no object with a type", data);
  } else if (name === "error" && event.type !== name && !isTerminal(event)) {
    // Others name the event alone an error, and put into its type which.
    return { type: name, error: event };
  }
  return event;
}
