import type { CallContext } from "../runtime/call.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Embedder } from "./embedding/embedder.ts";
import type { IdSource } from "./ids.ts";
import { idSource } from "./ids.ts";
import { storageOf } from "./store/open.ts";
import type { Storage } from "./store/port.ts";

/** What a method of the emulation works with. */
export interface Context {
  readonly storage: Storage;
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly ids: IdSource;
  readonly signal: AbortSignal | undefined;
  /** The caller's hook for vectors, and what works with it; undefined without one. */
  readonly embedder: Embedder | undefined;
}

/** One source for each clock, and so for the process: two of them could give out positions in the wrong order. */
const sources = new WeakMap<Clock, IdSource>();

function idsBy(clock: Clock): IdSource {
  const known = sources.get(clock);
  if (known) return known;
  const made = idSource(() => clock.now());
  sources.set(clock, made);
  return made;
}

export function contextFor(
  storage: Storage,
  clock: Clock,
  signal?: AbortSignal | undefined,
  embedder?: Embedder | undefined,
): Context {
  return { storage, clock, now: () => clock.now(), ids: idsBy(clock), signal, embedder };
}

/** What a call of this client works with. */
export async function contextOf(client: CallContext, signal: AbortSignal | undefined): Promise<Context> {
  const storage = await storageOf(client);
  const { embed } = client.options;
  const embedder = embed && (await import("./embedding/embedder.ts")).embedderOf(storage, embed);
  return contextFor(storage, client.clock, signal, embedder);
}

/** Whoever orders work, or looks at work that waits, sees to it that somebody does it. */
export function wake({ storage, embedder }: Context): void {
  // Loaded where it is needed: most engines index by themselves.
  if (storage.wakeIndexer) storage.wakeIndexer();
  else void import("./indexing/own-indexer.ts").then(({ wakeIndexerOf }) => wakeIndexerOf(storage));
  embedder?.wake();
}

/** Seconds since the epoch, as the API gives every time. */
export function seconds({ now }: Context): number {
  return Math.floor(now() / 1000);
}
