import { StreamTruncatedError } from "../errors/stream.ts";
import { malformed } from "../openai-events.ts";
import { type Decoder, END, SKIP } from "../sse.ts";
import type { LiveStreamOptions } from "../stream-response.ts";
import { ResponseAccumulator } from "./accumulator.ts";
import { isObject, isTerminal, type StreamEvent } from "./events.ts";
import { streamFailure } from "./failure.ts";
import { completeTerminal } from "./result.ts";

/**
 * How the events of a response are read where they come as OpenAI's API sends them: the terminal one is whole, and a stream that
 * ends without it is an error.
 *
 * @param decode Makes an event of what was sent.
 */
export function completedEvents(
  decode: Decoder<unknown>,
): Pick<LiveStreamOptions<StreamEvent>, "decode" | "isLast" | "onEnd" | "partial"> {
  const accumulator = new ResponseAccumulator();
  let last: StreamEvent | undefined;
  const partial = (): object => accumulator.result();
  return {
    decode: (message, cut) => {
      const event = decode(message, cut) as StreamEvent | typeof SKIP | typeof END;
      if (event === SKIP || event === END) return event;
      if (!isObject(event)) throw malformed("is no object", message.data);
      accumulator.add(event);
      last = event;
      if (isTerminal(event)) completeTerminal(event, accumulator.result());
      return event;
    },
    isLast: isTerminal,
    partial,
    onEnd: () => {
      if (last && isTerminal(last)) return;
      // Without its event's name an error is told as it comes, as in `openai`; it is why there is no end.
      throw last?.type === "error" ? streamFailure(last) : new StreamTruncatedError(partial());
    },
  };
}
