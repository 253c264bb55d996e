import type { Exclusive } from "../port.ts";

/** Names that are held in this process: nobody else can see a storage in memory. */
export class HeldNames {
  readonly #held = new Set<string>();

  exclusive(name: string): Exclusive {
    let mine = false;
    return {
      tryAcquire: async () => {
        if (this.#held.has(name)) return mine;
        this.#held.add(name);
        mine = true;
        return true;
      },
      release: async () => {
        if (mine) this.#held.delete(name);
        mine = false;
      },
    };
  }
}
