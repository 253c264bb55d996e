export interface Ranked {
  readonly score: number;
  readonly store: number;
  readonly doc: number;
}

/** The best `limit` of what is offered; of equal scores the one offered first. */
export class Top {
  readonly #limit: number;
  /** A heap with the worst on top. */
  readonly #heap: Ranked[] = [];
  /** A score has to be above this to get in. */
  bar: number;

  constructor(limit: number, bar: number) {
    this.#limit = limit;
    this.bar = bar;
  }

  offer(entry: Ranked): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(entry);
      if (heap.length === this.#limit) {
        heap.sort(worstFirst);
        this.bar = (heap[0] as Ranked).score;
      }
      return;
    }
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      const right = heap[child + 1];
      if (right !== undefined && worstFirst(right, heap[child] as Ranked) < 0) child++;
      const candidate = heap[child] as Ranked;
      if (worstFirst(candidate, entry) >= 0) break;
      heap[at] = candidate;
      at = child;
    }
    heap[at] = entry;
    this.bar = (heap[0] as Ranked).score;
  }

  best(): Ranked[] {
    return this.#heap.sort((a, b) => worstFirst(b, a));
  }
}

function worstFirst(a: Ranked, b: Ranked): number {
  return a.score - b.score || b.store - a.store || b.doc - a.doc;
}
