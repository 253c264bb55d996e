import type { CallContext } from "../runtime/call.ts";
import type { Embedder } from "./embedding/embedder.ts";
import type { IdSource } from "./ids.ts";
import { idSource } from "./ids.ts";
import { storageOf } from "./store/open.ts";
import type { Storage } from "./store/port.ts";

/** What a method of the emulation works with. */
export interface Context {
  readonly storage: Storage;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly ids: IdSource;
  readonly signal: AbortSignal | undefined;
  /** The caller's hook for vectors, and what works with it; undefined without one. */
  readonly embedder: Embedder | undefined;
}

/** One source for the whole process: two of them could give out positions in the wrong order. */
const ids = idSource(Date.now);

export function contextFor(
  storage: Storage,
  now: () => number,
  signal?: AbortSignal | undefined,
  embedder?: Embedder | undefined,
): Context {
  return { storage, now, ids: now === Date.now ? ids : idSource(now), signal, embedder };
}

/** What a call of this client works with. */
export async function contextOf(client: CallContext, signal: AbortSignal | undefined): Promise<Context> {
  const storage = await storageOf(client);
  const { embed } = client.options;
  const embedder = embed && (await import("./embedding/embedder.ts")).embedderOf(storage, embed);
  return contextFor(storage, client.now, signal, embedder);
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
