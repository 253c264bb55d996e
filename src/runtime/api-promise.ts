/** An answer from the server. */
interface Answer {
  readonly response: Response;
}

/** An answer with its body still to be read. */
export interface Exchange<T> extends Answer {
  /** Reads and shapes the body. Called at most once per promise. */
  parse(): Promise<T>;
}

/** Objects that came straight from an answer carry the request's id, non-enumerable. Name it when you report a problem. */
export type WithRequestID<T> = T extends unknown[] | Response
  ? T
  : T extends object
    ? T & { _request_id?: string | null }
    : T;

/** As promises type it, so that programs may name the errors that they expect: `catch((error: APIError) => …)`. */
// biome-ignore lint/suspicious/noExplicitAny: the type that lib.es5 gives it
type Reason = any;

/**
 * The promise that every method returns. Awaiting it gives the parsed result; {@link asResponse} and {@link withResponse}
 * give the HTTP response.
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  readonly #answer: Promise<Answer>;
  readonly #read: (answer: Answer) => Promise<T>;
  #parsed: Promise<WithRequestID<T>> | undefined;

  constructor(exchange: Promise<Exchange<T>>);
  /** @param read Reads and shapes the body. Called at most once. */
  constructor(answer: Promise<Answer>, read: (answer: never) => Promise<T>);
  constructor(answer: Promise<Answer>, read: (answer: never) => Promise<T> = parse) {
    // The base promise is never looked at: `then` below goes to the parsed one, so that nothing is parsed unasked.
    super(settled);
    this.#answer = answer;
    this.#read = read as (answer: Answer) => Promise<T>;
  }

  // `then` must make plain promises: this class's constructor takes no executor.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The HTTP response as soon as its headers are there, body unread. Errors (4xx, 5xx) still reject. */
  asResponse(): Promise<Response> {
    return this.#answer.then(({ response }) => response);
  }

  /** The parsed result together with the HTTP response and its request id. */
  async withResponse(): Promise<{ data: WithRequestID<T>; response: Response; request_id: string | null }> {
    // In this order: an answer that had to be asked for again has another response afterwards.
    const data = await this.#parse();
    const response = await this.asResponse();
    return { data, response, request_id: requestID(response) };
  }

  /** A promise of the same exchange whose result is put through `transform`. */
  _thenUnwrap<U>(transform: (data: T, response: Response) => U): APIPromise<U> {
    return new APIPromise(this.#answer, async (answer: Answer) =>
      transform(await this.#read(answer), answer.response),
    );
  }

  #parse(): Promise<WithRequestID<T>> {
    this.#parsed ??= parsed(this.#answer, this.#read);
    return this.#parsed;
  }

  // biome-ignore lint/suspicious/noThenProperty: a thenable is what this class is
  override then<A = WithRequestID<T>, B = never>(
    onfulfilled?: ((value: WithRequestID<T>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parse().then(onfulfilled, onrejected);
  }

  override catch<B = never>(
    onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<WithRequestID<T> | B> {
    return this.#parse().catch(onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<WithRequestID<T>> {
    return this.#parse().finally(onfinally);
  }
}

function settled(resolve: (value: never) => void): void {
  resolve(undefined as never);
}

function parse<T>(exchange: Exchange<T>): Promise<T> {
  return exchange.parse();
}

async function parsed<T>(
  promise: Promise<Answer>,
  read: (answer: Answer) => Promise<T>,
): Promise<WithRequestID<T>> {
  const answer = await promise;
  const value = await read(answer);
  // Asked for only now: an answer that had to be asked for again has another response afterwards.
  return attachRequestID(value, answer.response);
}

export function requestID(response: Response): string | null {
  return response.headers.get("x-request-id") ?? response.headers.get("x-oai-request-id");
}

function attachRequestID<T>(value: T, response: Response): WithRequestID<T> {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !Object.is(value, response)) {
    Object.defineProperty(value, "_request_id", {
      value: requestID(response),
      enumerable: false,
      configurable: true,
    });
  }
  return value as WithRequestID<T>;
}
