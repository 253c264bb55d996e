import type { ResponseStreamEvent } from "../generated/resources/responses/responses.ts";
import { OAuthCodexError } from "./errors/base.ts";
import type { NormalizedEvent } from "./external/normalized.ts";

/**
 * A stream of typed events. Iterate it once; leaving the loop, or `controller.abort()`, ends the request.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Aborts the request behind the stream. */
  readonly controller: AbortController;
  readonly #iterate: () => AsyncIterator<Item>;
  readonly #answered: () => Headers | undefined;
  #consumed = false;

  /** @param answered Headers of the answer that the events come in, for the errors that are made of them. */
  constructor(
    iterate: () => AsyncIterator<Item>,
    controller: AbortController,
    answered: () => Headers | undefined = () => undefined,
  ) {
    this.#iterate = iterate;
    this.controller = controller;
    this.#answered = answered;
  }

  /** Events of a `text/event-stream` answer, decoded as OpenAI's API sends them. */
  static fromSSEResponse<Item>(response: Response, controller: AbortController): Stream<Item> {
    // The parser is loaded when somebody listens: most programs that import this class never do.
    return new Stream(
      () =>
        deferred(
          import("./openai-events.ts").then(({ openAIEvents }) => openAIEvents<Item>(response, controller)),
        ),
      controller,
    );
  }

  /** The counterpart of {@link toReadableStream}: newline-separated JSON back to events. */
  static fromReadableStream<Item>(
    readable: ReadableStream<Uint8Array>,
    controller: AbortController,
  ): Stream<Item> {
    return new Stream(
      () =>
        deferred(import("./line-stream.ts").then(({ iterateLines }) => iterateLines(readable, controller))),
      controller,
    );
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    this.#refuseConsumed();
    this.#consumed = true;
    return this.#iterate();
  }

  #refuseConsumed(): void {
    if (!this.#consumed) return;
    throw new OAuthCodexError("This stream was already iterated. Use .tee() to read it twice.", {
      code: "stream_consumed",
    });
  }

  /** Two streams of the same events. What one of them has not read yet is kept in memory. Leaving both ends the request. */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this[Symbol.asyncIterator]();
    // One chain of results that both walk: what both have passed is free to go, and so is all of a branch that was left.
    const first: Link<Item> = {};
    let open = 2;
    const branch = (): AsyncIterator<Item> => {
      let link: Link<Item> | undefined = first;
      return {
        next: () => {
          if (!link) return Promise.resolve({ done: true, value: undefined });
          link.next ??= {};
          link.result ??= source.next();
          const { result } = link;
          // The failure is for whoever reads it; the other branch may never get so far.
          result.catch(() => {});
          link = link.next;
          return result;
        },
        return: async () => {
          if (link && --open === 0) await source.return?.();
          link = undefined;
          return { done: true, value: undefined };
        },
      };
    };
    return [
      new Stream(branch, this.controller, this.#answered),
      new Stream(branch, this.controller, this.#answered),
    ];
  }

  /**
   * The events of a response as a few plain kinds (schema v1): text, reasoning, tool calls, usage, the end. See
   * `docs/en/streaming.md`. Takes the stream over: iterate this or that, not both.
   *
   * @throws {OAuthCodexError} `stream_consumed`, here or when it is iterated, after the stream itself was.
   */
  normalized(this: Stream<ResponseStreamEvent>): Stream<NormalizedEvent> {
    this.#refuseConsumed();
    return new Stream(() => {
      const source = this[Symbol.asyncIterator]();
      const events = { [Symbol.asyncIterator]: () => source };
      return deferred(
        import("./responses/normalized.ts").then(({ normalizedEvents }) =>
          normalizedEvents(events, this.#answered),
        ),
      );
    }, this.controller);
  }

  /** The events as newline-separated JSON, e.g. to pass them on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const source = this[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>({
      async pull(sink) {
        try {
          const { done, value } = await source.next();
          if (done) sink.close();
          else sink.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        } catch (error) {
          sink.error(error);
        }
      },
      async cancel() {
        await source.return?.();
      },
    });
  }
}

interface Link<Item> {
  result?: Promise<IteratorResult<Item>>;
  next?: Link<Item>;
}

/** An iterator that is still on its way. */
export function deferred<Item>(source: Promise<AsyncIterator<Item>>): AsyncIterator<Item> {
  // Once it is there it is called directly: every promise in between costs, and there are thousands of events a second.
  let ready: AsyncIterator<Item> | undefined;
  const arrived = source.then((iterator) => {
    ready = iterator;
    return iterator;
  });
  arrived.catch(() => {});
  return {
    next: () => (ready ? ready.next() : arrived.then((iterator) => iterator.next())),
    return: async () => (await (await arrived).return?.()) ?? { done: true, value: undefined },
  };
}
