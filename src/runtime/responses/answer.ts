import type { Exchange } from "../api-promise.ts";
import type { SortedCall } from "../call.ts";
import { Stream } from "../streaming.ts";
import { isTerminal, ResponseAccumulator, type ResponseObject, type StreamEvent } from "./accumulator.ts";

/** Somebody who reads along with an answer, without standing in its way. */
export interface ReadAlong {
  /** Laid over what every event, and the whole response, says of the response. */
  readonly additions: object;
  /** Gets the whole response; its end is handed out when this is done. Must not reject. */
  last(response: ResponseObject): Promise<void>;
}

/** An answer to `responses.create`, whichever backend gives it. It is read once: as events, or as a whole. */
export interface Answer {
  /** The live answer; after a retry inside the stream another one than before. */
  readonly response: Response;
  /** Has somebody read along. Asked for before the answer is read. */
  along(reader: Promise<ReadAlong>): void;
  /** What comes, as it comes. The terminal event holds the whole response. */
  events(): Promise<Stream<StreamEvent>>;
  /** @throws the error of a failed response, or of a stream that ends before its terminal event. */
  whole(): Promise<ResponseObject>;
}

/** Answers one `responses.create`, or a part of it. */
export type Respond = (call: SortedCall) => Promise<Answer>;

/**
 * Something that a backend lacks, put around the call that it does serve: it may change the call, make several of it, and
 * change the answer or read along with it.
 */
export type Layer = (call: SortedCall, next: Respond) => Promise<Answer>;

/** The answer as whoever made the call gets it. */
export function exchangeOf(answer: Answer, { params, options }: SortedCall): Exchange<unknown> {
  const streams = options.stream ?? params["stream"] === true;
  return {
    get response() {
      return answer.response;
    },
    parse: () => (streams ? answer.events() : answer.whole()),
  };
}

/** An answer that is put together from other parts than the events of one request. */
export class ComposedAnswer implements Answer {
  readonly #parts: Parts;
  readonly #readers: Promise<ReadAlong>[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get response(): Response {
    return this.#parts.response();
  }

  along(reader: Promise<ReadAlong>): void {
    this.#readers.push(reader);
  }

  async events(): Promise<Stream<StreamEvent>> {
    const [stream, readers] = await Promise.all([this.#parts.events(), Promise.all(this.#readers)]);
    return readers.length > 0 ? readWith(stream, readers, () => this.response.headers) : stream;
  }

  async whole(): Promise<ResponseObject> {
    return await toldAlong(await this.#parts.whole(), this.#readers);
  }
}

interface Parts {
  response(): Response;
  events(): Promise<Stream<StreamEvent>>;
  whole(): Promise<ResponseObject>;
}

/** The whole response, once all who read along have it. */
export async function toldAlong(
  response: ResponseObject,
  readers: readonly Promise<ReadAlong>[],
): Promise<ResponseObject> {
  let told = response;
  for (const { additions, last } of await Promise.all(readers)) {
    await last(told);
    told = { ...told, ...additions };
  }
  return told;
}

function readWith(
  stream: Stream<StreamEvent>,
  readers: readonly ReadAlong[],
  answered: () => Headers,
): Stream<StreamEvent> {
  const additions: object = Object.assign({}, ...readers.map((reader) => reader.additions));
  return new Stream(
    () => {
      const events = stream[Symbol.asyncIterator]();
      const accumulator = new ResponseAccumulator();
      const pass = (result: IteratorResult<StreamEvent>): typeof result | Promise<typeof result> => {
        if (result.done) return result;
        const event = result.value;
        accumulator.add(event);
        if (!event.response) return result;
        const value = { ...event, response: { ...event.response, ...additions } };
        if (!isTerminal(event)) return { done: false, value };
        const whole = accumulator.result();
        return Promise.all(readers.map((reader) => reader.last(whole))).then(() => ({ done: false, value }));
      };
      return {
        next: () => events.next().then(pass),
        return: async () => (await events.return?.()) ?? { done: true, value: undefined },
      };
    },
    stream.controller,
    answered,
  );
}
