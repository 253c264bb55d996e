/** Chance that can be had again: the same seed gives the same faults, in whatever order the calls come to them. */
export class Chance {
  #state: number;

  constructor(...seed: readonly (number | string)[]) {
    this.#state = hash(seed.join("/"));
  }

  /** From 0, below 1 (mulberry32). */
  readonly next = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  oneOf<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error("there is nothing to choose from");
    return found;
  }
}

/** FNV-1a: near seeds shall not give near chances. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

function numberIn(variable: string): number | undefined {
  const text = process.env[variable];
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${variable} is no whole number: ${text}`);
  return value;
}

/** `CHAOS_SEED`, or a new one. It is printed, so that a run that failed can be had again. */
export function chaosSeed(what: string): number {
  const seed = numberIn("CHAOS_SEED") ?? Math.floor(Math.random() * 2 ** 31);
  console.log(`${what}: CHAOS_SEED=${seed}`);
  return seed;
}

/** `CHAOS_SECONDS`, or as long as is usual. */
export const chaosSeconds = (usual: number): number => numberIn("CHAOS_SECONDS") ?? usual;
