import { type Decoder, END, SKIP } from "../sse.ts";
import { isTerminal, type OutputItem, type StreamEvent } from "./accumulator.ts";
import { completeTerminal } from "./result.ts";

/**
 * Events whose terminal one is whole, for a backend that is expected to send it so: where it comes without output, the finished
 * items are put in. Deltas are not looked into.
 */
export function completedEvents(decode: Decoder<unknown>): Decoder<StreamEvent> {
  const done = new Map<number, OutputItem>();
  return (message) => {
    const event = decode(message) as StreamEvent | typeof SKIP | typeof END;
    if (event === SKIP || event === END) return event;
    if (event?.item && event.type === "response.output_item.done") {
      done.set(event.output_index ?? done.size, event.item);
    } else if (event && isTerminal(event)) {
      const output = [...done].sort(([a], [b]) => a - b).map(([, item]) => item);
      completeTerminal(event, { output });
    }
    return event;
  };
}
