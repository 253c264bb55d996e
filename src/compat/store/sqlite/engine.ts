import type { Worker } from "node:worker_threads";
import { StorageError } from "../../../runtime/errors/storage.ts";
import { fromWire } from "../failures.ts";
import type { Storage } from "../port.ts";
import { BlobFolder } from "./blobs.ts";
import { FolderLock } from "./lock.ts";
import { lossNotices } from "./loss.ts";
import type {
  CallArguments,
  CallResult,
  DatabaseCall,
  FromWorker,
  ToWorker,
  WorkerOptions,
} from "./messages.ts";
import { engineChanges } from "./statements.ts";

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

/**
 * A thread with a database connection. Node waits for it only while a call is under way: a program that has nothing else to do
 * ends, whatever the indexer is at (the next process goes on with it).
 */
class DatabaseThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  readonly #opened: Promise<number>;
  #ready: ((unknownBlobs: number) => void) | undefined;
  #over: (() => void) | undefined;
  #broken: Error | undefined;
  #nextId = 1;
  #closing = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (message: FromWorker) => this.#receive(message));
    worker.on("error", (error) => this.#fail(threadDied(error)));
    this.#opened = new Promise((resolve) => {
      this.#ready = resolve;
    });
    this.#ended = new Promise((resolve) => {
      this.#over = resolve;
    });
    worker.on("exit", () => this.#end());
  }

  /**
   * @returns how many blobs the database does not know.
   * @throws {StorageError} when the database cannot be opened; the thread ends then.
   */
  async opened(): Promise<number> {
    const unknownBlobs = await this.#opened;
    if (!this.#broken) return unknownBlobs;
    await this.#worker.terminate();
    throw this.#broken;
  }

  call<Name extends DatabaseCall>(name: Name, args: CallArguments<Name>): CallResult<Name> {
    const result = new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken);
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      this.post({ kind: "call", id, name, args });
    });
    return result as CallResult<Name>;
  }

  get isAlive(): boolean {
    return this.#broken === undefined;
  }

  post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.post({ kind: "close" });
    this.#worker.ref();
    await this.#ended;
  }

  #receive(message: FromWorker): void {
    if (message.kind === "ready") {
      this.#ready?.(message.unknownBlobs);
      this.#rest();
      return;
    }
    if (message.kind === "closed") {
      // From here, and not by the thread itself: in some runtimes (Deno) its port cannot be closed, or nobody hears of its end.
      this.#worker.terminate().finally(() => this.#end());
      return;
    }
    if (message.kind === "broken") {
      this.#fail(fromWire(message.error));
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    this.#rest();
    if (message.kind === "error") waiting?.reject(fromWire(message.error));
    else waiting?.resolve(message.value as never);
  }

  #end(): void {
    this.#fail(threadDied());
    this.#over?.();
  }

  #fail(error: Error): void {
    this.#broken ??= error;
    this.#ready?.(0);
    for (const { reject } of this.#waiting.values()) reject(this.#broken);
    this.#waiting.clear();
    this.#rest();
  }

  /** Not while it closes: the process would end before the threads have, and with it whoever waits for that. */
  #rest(): void {
    if (this.#waiting.size === 0 && !this.#closing) this.#worker.unref();
  }
}

function threadDied(cause?: unknown): StorageError {
  return new StorageError("The storage is closed.", {
    code: cause === undefined ? "storage_closed" : "storage_error",
    cause,
  });
}

/**
 * The storage in a folder: one thread answers calls, a second one (started when there is something to index) builds the search
 * index, and bytes go straight to the disk by asynchronous I/O.
 */
export async function sqliteEngine(
  folder: string,
  spawn: (options: WorkerOptions) => Worker,
  blobs = new BlobFolder(folder),
): Promise<Storage> {
  const database = new DatabaseThread(spawn({ role: "database", folder }));
  const unknownBlobs = await database.opened();
  let indexer: DatabaseThread | undefined;
  let closed: Promise<void> | undefined;
  return {
    kind: "sqlite",
    notices: lossNotices(folder, unknownBlobs),
    get: (...args) => database.call("get", args as never) as never,
    list: (...args) => database.call("list", args as never) as never,
    count: (...args) => database.call("count", args as never) as never,
    commit: async (changes, blobChanges) => database.call("commit", [engineChanges(changes), blobChanges]),
    search: (...args) => database.call("search", args),
    vectors: {
      chunks: (...args) => database.call("chunks", args),
      dimensions: (...args) => database.call("dimensions", args),
    },
    upkeep: {
      sweep: (...args) => database.call("sweep", args),
      usage: (...args) => database.call("usage", args),
    },
    stage: (source) => blobs.stage(source),
    discard: (staged) => blobs.discard(staged),
    read: (sha256) => blobs.read(sha256),
    exclusive: (name, { kept = false } = {}) => new FolderLock(folder, name, { once: !kept }),
    wakeIndexer() {
      if (closed) return;
      // One that could not go on is replaced: what stood in its way may be gone.
      if (!indexer?.isAlive) indexer = new DatabaseThread(spawn({ role: "indexer", folder }));
      indexer.post({ kind: "wake" });
    },
    close() {
      closed ??= Promise.all([database.close(), indexer?.close()]).then(() => {});
      return closed;
    },
  };
}
