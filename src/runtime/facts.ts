/** Names something that is found out on the way and kept for later calls. Made once, beside the code that knows it. */
export class Fact<T> {
  /** What it is before anything is known. */
  readonly start: () => T;

  constructor(start: () => T) {
    this.start = start;
  }
}

/** One place for what is known: {@link Fact}s and their values. Without it each would be kept beside its code, by client. */
export class Facts {
  readonly #known = new Map<Fact<unknown>, unknown>();

  /** The value of a fact; it starts with the first question for it. */
  get<T>(fact: Fact<T>): T {
    if (!this.#known.has(fact)) this.#known.set(fact, fact.start());
    return this.#known.get(fact) as T;
  }

  set<T>(fact: Fact<T>, value: T): void {
    this.#known.set(fact, value);
  }
}
