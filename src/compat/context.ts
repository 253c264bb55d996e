import type { IdSource } from "./ids.ts";
import { idSource } from "./ids.ts";
import type { Storage } from "./store/port.ts";

/** What a method of the emulation works with. */
export interface Context {
  readonly storage: Storage;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly ids: IdSource;
  readonly signal: AbortSignal | undefined;
}

/** One source for the whole process: two of them could give out positions in the wrong order. */
const ids = idSource(Date.now);

export function contextFor(storage: Storage, now: () => number, signal?: AbortSignal | undefined): Context {
  return { storage, now, ids: now === Date.now ? ids : idSource(now), signal };
}

/** Seconds since the epoch, as the API gives every time. */
export function seconds({ now }: Context): number {
  return Math.floor(now() / 1000);
}
