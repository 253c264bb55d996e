/** Where a text stands. */
export interface Place {
  readonly target: { [key: string]: unknown };
  readonly key: string;
}

/** Deltas are joined when so many have come. */
const JOINED = 256;

/**
 * A text that grows by many small deltas. Engines keep a text that grows by `+` as a tree of its pieces, several times the
 * memory of what it says, and every piece outlives the collection that could have been rid of it. Joined, they are one.
 */
export class GrowingText {
  readonly #place: Place;
  #whole: string;
  #deltas: string[];

  constructor(place: Place, delta: string) {
    const before = place.target[place.key];
    this.#place = place;
    this.#whole = typeof before === "string" ? before : "";
    this.#deltas = [delta];
  }

  add(delta: string): void {
    if (this.#deltas.push(delta) >= JOINED) this.#join();
  }

  /** Puts the text where it belongs. */
  write(): void {
    this.#place.target[this.#place.key] = this.toString();
  }

  toString(): string {
    this.#join();
    return this.#whole;
  }

  #join(): void {
    this.#whole += this.#deltas.join("");
    this.#deltas = [];
  }
}
