/** A sleep that a call ends. A call that comes while nobody sleeps ends the next sleep at once. */
export class Wakeable {
  #awake = false;
  #resume: (() => void) | undefined;

  wake(): void {
    this.#awake = true;
    this.#resume?.();
  }

  async slept(): Promise<void> {
    if (!this.#awake) await new Promise<void>((resolve) => (this.#resume = resolve));
    this.#awake = false;
    this.#resume = undefined;
  }
}
