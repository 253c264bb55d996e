import type { Exchange } from "../../runtime/api-promise.ts";
import {
  isTerminal,
  ResponseAccumulator,
  type ResponseObject,
  type StreamEvent,
} from "../../runtime/codex/accumulator.ts";
import { taps } from "../../runtime/codex/tap.ts";
import { Stream } from "../../runtime/streaming.ts";
import type { Additions } from "./body.ts";

export interface Keeper {
  readonly additions: Additions;
  /** Writes the response down. Never rejects: an answer that could not be kept is still an answer. */
  keep(response: ResponseObject): Promise<void>;
}

/**
 * The same answer, which is written down before its end reaches the caller: whoever has seen a response can continue it, also
 * from another process.
 */
export function keptExchange(exchange: Exchange<unknown>, ready: () => Promise<Keeper>): Exchange<unknown> {
  return {
    get response() {
      return exchange.response;
    },
    parse: async () => {
      // Both at once: opening the log must not hold up the answer.
      const [answer, keeper] = await Promise.all([exchange.parse(), ready()]);
      if (answer instanceof Stream) return keptStream(answer as Stream<StreamEvent>, keeper);
      const response = answer as ResponseObject;
      await keeper.keep(response);
      return { ...response, ...keeper.additions };
    },
  };
}

function keptStream(stream: Stream<StreamEvent>, { additions, keep }: Keeper): Stream<StreamEvent> {
  const tap = taps.get(stream);
  if (tap) {
    tap({ additions, last: keep });
    return stream;
  }
  // A stream that another layer has put together.
  return new Stream(() => {
    const events = stream[Symbol.asyncIterator]();
    const accumulator = new ResponseAccumulator();
    const pass = (result: IteratorResult<StreamEvent>): typeof result | Promise<typeof result> => {
      if (result.done) return result;
      const event = result.value;
      accumulator.add(event);
      if (!event.response) return result;
      const value = { ...event, response: { ...event.response, ...additions } };
      if (!isTerminal(event)) return { done: false, value };
      return keep(accumulator.result()).then(() => ({ done: false, value }));
    };
    return {
      next: () => events.next().then(pass),
      return: async () => (await events.return?.()) ?? { done: true, value: undefined },
    };
  }, stream.controller);
}
