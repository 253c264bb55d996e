import type { EventSourceMessage } from "eventsource-parser";
import type { CallContext } from "../call.ts";
import { SDKRequestError } from "../errors/api.ts";
import { StreamTruncatedError } from "../errors/stream.ts";
import type { LiveResponse } from "../pipeline.ts";
import { isTerminal, ResponseAccumulator, type StreamEvent } from "../responses/accumulator.ts";
import type { ReadAlong } from "../responses/answer.ts";
import { streamFailure } from "../responses/failure.ts";
import { completeTerminal } from "../responses/result.ts";
import { END, SKIP } from "../sse.ts";
import { liveStream } from "../stream-response.ts";
import type { Stream } from "../streaming.ts";
import { limitsFromEvent, noteLimits } from "./limits.ts";

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
    /** Who reads along. */
    readers?: readonly ReadAlong[];
    onFail?: (error: unknown) => void;
  } = {},
): Stream<StreamEvent> {
  const { accumulator = new ResponseAccumulator(), additions, dropped, readers = [] } = options;
  return liveStream<StreamEvent>(live, client, {
    decode: (message) => {
      const event = decode(message, accumulator);
      if (event === SKIP || event === END) return event;
      if (event.type === "codex.rate_limits") noteLimits(client, limitsFromEvent(event), "event");
      const { response } = event;
      if (response)
        for (const each of [additions, ...readers.map((reader) => reader.additions)])
          Object.assign(response, each);
      accumulator.add(event);
      if (isTerminal(event)) {
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
