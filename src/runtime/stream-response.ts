import type { Clock } from "./clock.ts";
import { APIConnectionError, APIConnectionTimeoutError } from "./errors/api.ts";
import { StreamTimeoutError, StreamTruncatedError } from "./errors/stream.ts";
import { within } from "./errors/within.ts";
import { eventStream } from "./event-stream.ts";
import { startIdleClock } from "./idle-clock.ts";
import { bodyOf, decodeOpenAI } from "./openai-events.ts";
import type { LiveResponse } from "./pipeline.ts";
import { type Decoder, END, iterateEvents } from "./sse.ts";
import { Stream } from "./streaming.ts";

/** A client's clocks of streams, in milliseconds. */
interface StreamClocks {
  readonly streamIdleTimeout: number;
  readonly totalTimeout: number | undefined;
  readonly clock: Clock;
}

export interface LiveStreamOptions<T> {
  readonly decode: Decoder<T>;
  readonly isLast?: (item: T) => boolean;
  readonly beforeLast?: (() => Promise<void>) | undefined;
  readonly onEnd?: (ended: boolean) => void;
  /** What had come so far, for the error of a clock. */
  readonly partial?: () => unknown;
  /** The caller's abort rejects instead of ending the iteration quietly: for whoever waits for a whole result. */
  readonly abortRejects?: boolean;
  /** Told of the error that ends the iteration. */
  readonly onFail?: ((error: unknown) => void) | undefined;
}

/** The event stream of an answer as OpenAI's API gives it. */
export async function streamResponse(live: LiveResponse, clocks: StreamClocks): Promise<Stream<unknown>> {
  return liveStream(await eventStream(live), clocks, { decode: decodeOpenAI, onFail: live.onFailure });
}

/**
 * A stream with its clocks: `timeout` until the first event, `streamIdleTimeout` between events, `totalTimeout` in all.
 * They start when the iteration does; a stream that nobody reads is not late.
 */
export function liveStream<T>(
  live: LiveResponse,
  clocks: StreamClocks,
  options: LiveStreamOptions<T>,
): Stream<T> {
  const { controller, response } = live;
  const { streamIdleTimeout, totalTimeout } = clocks;
  const iterate = (): AsyncIterator<T> => {
    let expired: "idle" | "total" | undefined;
    let waiting = true;
    live.resumeClock();
    const clock = startIdleClock({
      idle: streamIdleTimeout,
      total: totalTimeout,
      clock: clocks.clock,
      onExpire: (which) => {
        expired = which;
        controller.abort();
      },
    });
    return iterateEvents(live.body ?? bodyOf(response), {
      // A failure may repeat what was sent, in any of the forms that servers have for one.
      decode: (message, cut) => {
        message.data = live.withoutSecrets(message.data);
        return options.decode(message, cut);
      },
      ...(options.isLast ? { isLast: options.isLast } : {}),
      beforeLast: options.beforeLast,
      ...(options.onEnd ? { onEnd: options.onEnd } : {}),
      abort: () => controller.abort(),
      onWait: clock.wait,
      onArrival: () => {
        clock.arrived();
        if (!waiting) return;
        waiting = false;
        live.pauseClock();
      },
      onFail: (error) => {
        within(error, response);
        options.onFail?.(error);
      },
      onClose: () => {
        clock.stop();
        live.settle();
      },
      onReadError: (error) => {
        if (expired !== undefined) {
          return new StreamTimeoutError(
            expired === "idle"
              ? `The stream sent nothing for ${streamIdleTimeout} ms (streamIdleTimeout).`
              : `The stream took longer than ${totalTimeout} ms (totalTimeout).`,
            options.partial?.(),
          );
        }
        const explained = live.explain(error);
        if (!options.abortRejects && live.abortedByCaller) return END;
        // A connection that breaks is an end that comes too early; what had come by then is not lost.
        return options.partial && isBroken(explained)
          ? new StreamTruncatedError(options.partial(), explained)
          : explained;
      },
    }) as AsyncIterator<T>;
  };
  return new Stream(iterate, controller, () => response.headers);
}

function isBroken(error: unknown): boolean {
  return error instanceof APIConnectionError && !(error instanceof APIConnectionTimeoutError);
}
