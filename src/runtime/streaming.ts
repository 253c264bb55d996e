import { OAuthCodexError } from "./errors/base.ts";

/**
 * A stream of typed events. Iterate it once; leaving the loop, or `controller.abort()`, ends the request.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Aborts the request behind the stream. */
  readonly controller: AbortController;
  readonly #iterate: () => AsyncIterator<Item>;
  #consumed = false;

  constructor(iterate: () => AsyncIterator<Item>, controller: AbortController) {
    this.#iterate = iterate;
    this.controller = controller;
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
    return new Stream(() => iterateLines<Item>(readable, controller), controller);
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this.#consumed) {
      throw new OAuthCodexError("This stream was already iterated. Use .tee() to read it twice.", {
        code: "stream_consumed",
      });
    }
    this.#consumed = true;
    return this.#iterate();
  }

  /** Two streams of the same events. What one of them has not read yet is kept in memory. */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this[Symbol.asyncIterator]();
    const queues: [Promise<IteratorResult<Item>>[], Promise<IteratorResult<Item>>[]] = [[], []];
    const branch = (own: Promise<IteratorResult<Item>>[]): AsyncIterator<Item> => ({
      next: () => {
        if (own.length === 0) {
          const result = source.next();
          for (const queue of queues) queue.push(result);
        }
        return own.shift() as Promise<IteratorResult<Item>>;
      },
    });
    return [
      new Stream(() => branch(queues[0]), this.controller),
      new Stream(() => branch(queues[1]), this.controller),
    ];
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

async function* iterateLines<Item>(
  readable: ReadableStream<Uint8Array>,
  controller: AbortController,
): AsyncGenerator<Item, undefined> {
  const decoder = new TextDecoder();
  const reader = readable.getReader();
  let rest = "";
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      rest += text;
      // Only a new line break can complete a line; splitting at every chunk would make one long line quadratic.
      if (!done && !text.includes("\n")) continue;
      const lines = rest.split("\n");
      rest = done ? "" : (lines.pop() as string);
      for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as Item;
      if (done) break;
    }
    finished = true;
  } finally {
    if (!finished) controller.abort();
    await reader.cancel().catch(() => {});
  }
}

/** An iterator that is still on its way. */
function deferred<Item>(source: Promise<AsyncIterator<Item>>): AsyncIterator<Item> {
  return {
    next: async () => (await source).next(),
    return: async () => (await (await source).return?.()) ?? { done: true, value: undefined },
  };
}
