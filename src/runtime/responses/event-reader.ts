/** One loop over the events of a stream that runs by itself: keeps what has come until it is asked for. */
export class EventReader<Event> implements AsyncIterator<Event> {
  readonly #leave: () => void;
  // Two cursors on one array: shift() is linear in the queue.
  #queue: Event[] = [];
  #next = 0;
  #waiting: ((result: IteratorResult<Event> | Promise<never>) => void)[] = [];
  #onDrained: (() => void)[] = [];
  #ended = false;
  #failure: Error | undefined;

  /** @param leave called when the loop is left before the end. */
  constructor(leave: () => void) {
    this.#leave = leave;
  }

  /** Events that wait to be asked for. */
  get size(): number {
    return this.#queue.length - this.#next;
  }

  push(event: Event): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting({ done: false, value: event });
    else this.#queue.push(event);
  }

  /** What has come is still handed out; then the error, once, or the end. */
  end(failure: Error | undefined): void {
    this.#ended = true;
    this.#failure = failure;
    for (const resolve of this.#waiting.splice(0)) resolve(this.#last());
    this.#release();
  }

  /** Resolves when everything was asked for, or nobody will ask any more. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      this.#onDrained.push(resolve);
    });
  }

  next(): Promise<IteratorResult<Event>> {
    if (this.#next < this.#queue.length) {
      const value = this.#queue[this.#next++] as Event;
      if (this.#next === this.#queue.length) {
        this.#queue = [];
        this.#next = 0;
        this.#release();
      }
      return Promise.resolve({ done: false, value });
    }
    if (this.#ended) return Promise.resolve(this.#last());
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  return(): Promise<IteratorResult<Event>> {
    const left = !this.#ended;
    this.#queue = [];
    this.#next = 0;
    this.end(undefined);
    if (left) this.#leave();
    return Promise.resolve({ done: true, value: undefined });
  }

  #last(): IteratorResult<Event> | Promise<never> {
    const failure = this.#failure;
    this.#failure = undefined;
    return failure ? Promise.reject(failure) : { done: true, value: undefined };
  }

  #release(): void {
    for (const resolve of this.#onDrained.splice(0)) resolve();
  }
}
