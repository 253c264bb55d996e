import type { TokenStore } from "./store.ts";

/** The last one in line for each store. */
const lines = new WeakMap<TokenStore, Promise<unknown>>();

/**
 * Runs `work` while nobody else in this process does so for the same store, and under the store's own lock where it has one,
 * which binds other processes, too.
 */
export function locked<T>(store: TokenStore, work: () => Promise<T>): Promise<T> {
  const run = (): Promise<T> => (store.withLock ? store.withLock(work) : work());
  const before = lines.get(store);
  // The end of it is waited for, not its success.
  const mine = before ? before.then(run, run) : run();
  lines.set(store, mine);
  return mine;
}
