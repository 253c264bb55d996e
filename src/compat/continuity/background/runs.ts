import type { StreamEvent } from "../../../runtime/responses/accumulator.ts";
import type { Exclusive, Storage } from "../../store/port.ts";

/** A response that this process is at. */
export class Run {
  readonly id: string;
  /** Ends the request behind it. */
  readonly controller = new AbortController();
  /** What came so far, for those who read along; undefined where the caller asked for no stream. */
  readonly events: StreamEvent[] | undefined;
  ended = false;
  #next!: Promise<void>;
  #told!: () => void;

  constructor(id: string, streamed: boolean) {
    this.id = id;
    this.events = streamed ? [] : undefined;
    this.#await();
  }

  add(event: StreamEvent): void {
    this.events?.push(event);
    this.#tell();
  }

  end(): void {
    this.ended = true;
    runs.delete(this.id);
    this.#tell();
  }

  /** The next event, or the end. */
  changed(): Promise<void> {
    return this.#next;
  }

  async over(): Promise<void> {
    while (!this.ended) await this.changed();
  }

  #tell(): void {
    const told = this.#told;
    this.#await();
    told();
  }

  #await(): void {
    this.#next = new Promise((resolve) => {
      this.#told = resolve;
    });
  }
}

/** All of this process. Ids are unique, so storages need not be told apart. */
export const runs = new Map<string, Run>();

interface Runner {
  readonly name: string;
  readonly lock: Exclusive;
  held: number;
}

const runners = new WeakMap<Storage, Promise<Runner>>();

/**
 * The name under which this process runs responses of a storage. As long as one of them is under way it holds a lock of that
 * name, which ends with the process, however that dies: so others know what was left behind.
 */
export async function takeRunner(storage: Storage): Promise<{ name: string; release(): Promise<void> }> {
  const known = runners.get(storage) ?? startRunner(storage);
  runners.set(storage, known);
  known.catch(() => runners.delete(storage));
  const runner = await known;
  runner.held++;
  return {
    name: runner.name,
    async release() {
      if (--runner.held > 0) return;
      runners.delete(storage);
      await runner.lock.release();
    },
  };
}

async function startRunner(storage: Storage): Promise<Runner> {
  const name = `run-${crypto.randomUUID()}`;
  const lock = storage.exclusive(name);
  await lock.tryAcquire();
  return { name, lock, held: 0 };
}
