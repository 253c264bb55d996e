/** A clock that a test holds, in the shape of the client option `clock`. */
export interface TestClock {
  /** What it shows, in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that went by since it was made, by {@link advance} alone. */
  readonly elapsed: () => number;
  readonly setTimeout: (run: () => void, ms: number) => object;
  readonly clearTimeout: (timer: unknown) => void;
  /** What is waited for: milliseconds until each timer fires, the next one first. */
  readonly waiting: readonly number[];
  /**
   * Lets time go by. Timers fire in their order, each at its moment, and what they set off has a turn of the event loop before the
   * next one. What comes over the network does not hurry for it: wait for that first.
   */
  advance(ms: number): Promise<void>;
  /** Sets what it shows ahead, or back with a negative number. No time goes by: no timer notices. */
  jump(ms: number): void;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class ManualClock implements TestClock {
  #shown: number;
  #elapsed = 0;
  readonly #timers = new Set<Timer>();

  constructor(now: number) {
    this.#shown = now;
  }

  readonly now = (): number => this.#shown;

  readonly elapsed = (): number => this.#elapsed;

  readonly setTimeout = (run: () => void, ms: number): object => {
    // As machines do: no time at all is a millisecond, too.
    const timer: Timer = { at: this.#elapsed + Math.max(1, Math.ceil(ms)), run };
    this.#timers.add(timer);
    return timer;
  };

  readonly clearTimeout = (timer: unknown): void => {
    this.#timers.delete(timer as Timer);
  };

  get waiting(): readonly number[] {
    return this.#inOrder().map(({ at }) => at - this.#elapsed);
  }

  async advance(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    for (;;) {
      await turn();
      const [next] = this.#inOrder();
      if (!next || next.at > end) break;
      this.#pass(next.at - this.#elapsed);
      this.#timers.delete(next);
      next.run();
    }
    this.#pass(end - this.#elapsed);
    await turn();
  }

  jump(ms: number): void {
    this.#shown += ms;
  }

  #pass(ms: number): void {
    this.#elapsed += ms;
    this.#shown += ms;
  }

  #inOrder(): Timer[] {
    return [...this.#timers].sort((a, b) => a.at - b.at);
  }
}

/** By a timer of the machine, which there is everywhere: whatever waits for nothing but promises gets on meanwhile. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
