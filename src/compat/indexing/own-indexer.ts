import type { Storage } from "../store/port.ts";
import { indexWaiting } from "./indexer.ts";

const indexers = new WeakMap<Storage, OwnIndexer>();

/** Sees to it that what waits in a storage is indexed: by its engine where that does it, else here. Returns at once. */
export function wakeIndexerOf(storage: Storage): void {
  if (storage.wakeIndexer) {
    storage.wakeIndexer();
    return;
  }
  const indexer = indexers.get(storage) ?? new OwnIndexer(storage);
  indexers.set(storage, indexer);
  indexer.wake();
}

/** Indexes on the thread of the caller, for engines that have none of their own for it. */
class OwnIndexer {
  readonly #storage: Storage;
  #wanted = false;
  #running = false;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  wake(): void {
    this.#wanted = true;
    if (this.#running) return;
    this.#running = true;
    this.#run()
      // The storage was closed or cannot be used: whoever looks next hears of it from their own call.
      .catch(() => {})
      .finally(() => {
        this.#running = false;
      });
  }

  async #run(): Promise<void> {
    // A call may come when the indexer has just found nothing more to do.
    while (this.#wanted) {
      this.#wanted = false;
      await indexWaiting(this.#storage);
    }
  }
}
