import type { EventSourceMessage } from "eventsource-parser";
import type { CallContext } from "../call.ts";
import { SDKRequestError } from "../errors/api.ts";
import { StreamTruncatedError } from "../errors/stream.ts";
import type { LiveResponse } from "../pipeline.ts";
import { END, SKIP } from "../sse.ts";
import { liveStream } from "../stream-response.ts";
import type { Stream } from "../streaming.ts";
import { isTerminal, ResponseAccumulator, type StreamEvent } from "./accumulator.ts";
import { streamFailure } from "./errors.ts";
import { limitsFromEvent, noteLimits } from "./limits.ts";
import type { Tap } from "./tap.ts";

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
    abortRejects?: boolean;
    onLast?: () => void;
    tap?: Tap | undefined;
    onFail?: (error: unknown) => void;
  } = {},
): Stream<StreamEvent> {
  const { accumulator = new ResponseAccumulator(), additions, dropped, tap } = options;
  return liveStream<StreamEvent>(live, client, {
    decode: (message) => {
      const event = decode(message, accumulator);
      if (event === SKIP || event === END) return event;
      if (event.type === "codex.rate_limits") noteLimits(client, limitsFromEvent(event), "event");
      if (event.response && dropped && isTerminal(event)) event.response["dropped_parameters"] = dropped;
      if (event.response) Object.assign(event.response, additions, tap?.additions);
      accumulator.add(event);
      return event;
    },
    beforeLast: tap && (() => tap.last(accumulator.result())),
    isLast: (event) => {
      const last = isTerminal(event);
      if (last) options.onLast?.();
      return last;
    },
    partial: () => accumulator.result(),
    onEnd: (ended) => {
      if (!ended) throw new StreamTruncatedError(accumulator.result());
    },
    ...(options.abortRejects ? { abortRejects: true } : {}),
    onFail: options.onFail,
  });
}

function decode(
  message: EventSourceMessage,
  accumulator: ResponseAccumulator,
): StreamEvent | typeof SKIP | typeof END {
  const { data } = message;
  if (data === "" || data.startsWith("[DONE]")) return SKIP;
  let event: StreamEvent & { error?: object; code?: unknown; message?: unknown; param?: unknown };
  try {
    event = JSON.parse(data);
  } catch (cause) {
    // The connection broke inside an event: the same accident as one that breaks between two.
    throw new StreamTruncatedError(accumulator.result(), cause);
  }
  if (typeof event !== "object" || event === null || typeof event.type !== "string") {
    throw new SDKRequestError(
      undefined,
      undefined,
      `The stream sent an event that is no object with a type: ${data.slice(0, 80)}`,
      undefined,
      { code: "invalid_stream_event" },
    );
  }
  // The failure comes nested (as recorded from this backend) or flat (as the public API documents it).
  if (event.type === "error") throw streamFailure(event.error ?? event, undefined);
  return event;
}
