/** The caller's side of the storage's threads, with threads that do as they are told. */
import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { describe, expect, it, vi } from "vitest";
import { bytesOf, fileRow } from "../../../src/compat/store/conformance/fixtures.ts";
import { toWire } from "../../../src/compat/store/failures.ts";
import type { Change, Storage } from "../../../src/compat/store/port.ts";
import { sqliteEngine } from "../../../src/compat/store/sqlite/engine.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "../../../src/compat/store/sqlite/messages.ts";
import { engineChanges } from "../../../src/compat/store/sqlite/statements.ts";
import { StorageError } from "../../../src/index.ts";
import { temporaryFolder } from "../support.ts";

/** As much of a thread as is used of one. */
class FakeThread extends EventEmitter {
  readonly options: WorkerOptions;
  readonly sent: ToWorker[] = [];
  /** Whether the process waits for it. */
  held = true;
  readonly terminate = vi.fn(async () => 1);

  constructor(options: WorkerOptions) {
    super();
    this.options = options;
  }

  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }

  ref(): void {
    this.held = true;
  }

  unref(): void {
    this.held = false;
  }

  say(message: FromWorker): void {
    this.emit("message", message);
  }

  /** Ids of the calls that it was sent. */
  get ids(): number[] {
    return this.sent.flatMap((message) => (message.kind === "call" ? [message.id] : []));
  }
}

/** An engine whose threads are made here, the first one ready. */
async function open(
  first: (thread: FakeThread) => void = (thread) => thread.say({ kind: "ready", unknownBlobs: 0 }),
) {
  const folder = await temporaryFolder();
  const threads: FakeThread[] = [];
  const engine = sqliteEngine(folder, (options) => {
    const thread = new FakeThread(options);
    threads.push(thread);
    return thread as unknown as Worker;
  });
  const database = threads[0] ?? expect.fail("no thread");
  first(database);
  return { engine, folder, threads, database };
}

const failure = (promise: Promise<unknown>): Promise<Error & { code?: string; cause?: unknown }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("opening", () => {
  it("starts one thread, for the database of the folder, and lets the process end while it rests", async () => {
    const { engine, threads, folder, database } = await open();
    await engine;
    expect(threads.map(({ options }) => options)).toEqual([{ role: "database", folder }]);
    expect(database.held).toBe(false);
    expect(database.sent).toEqual([]);
  });

  it("fails as the thread says, and ends it", async () => {
    const why = new StorageError("newer", { code: "storage_newer" });
    const { engine, database } = await open((thread) => thread.say({ kind: "broken", error: toWire(why) }));
    expect(await failure(engine)).toMatchObject({
      name: "StorageError",
      code: "storage_newer",
      message: "newer",
    });
    expect(database.terminate).toHaveBeenCalledTimes(1);
  });

  it("fails where the thread dies of something else", async () => {
    const cause = new Error("out of memory");
    const { engine } = await open((thread) => thread.emit("error", cause));
    expect(await failure(engine)).toMatchObject({ code: "storage_error", cause });
  });

  it("tells of bytes that the database does not know", async () => {
    const { engine } = await open((thread) => thread.say({ kind: "ready", unknownBlobs: 3 }));
    expect(JSON.stringify((await engine).notices)).toContain("3");
  });
});

describe("calls", () => {
  it("hold the process until the last of them is answered, each by its own answer", async () => {
    const { engine, database } = await open();
    const storage = await engine;
    const first = storage.get("files", "a");
    const second = storage.get("files", "b");
    expect(database.held).toBe(true);
    expect(database.sent).toMatchObject([
      { kind: "call", name: "get", args: ["files", "a"] },
      { kind: "call", name: "get", args: ["files", "b"] },
    ]);
    const [one, two] = database.ids;
    expect(one).not.toBe(two);
    database.say({ kind: "result", id: two ?? 0, value: { id: "b" } });
    expect(await second).toEqual({ id: "b" });
    expect(database.held).toBe(true);
    database.say({ kind: "result", id: one ?? 0, value: { id: "a" } });
    expect(await first).toEqual({ id: "a" });
    expect(database.held).toBe(false);
  });

  const change: Change = { op: "insert", table: "files", row: fileRow(1) };
  const place = { storeId: "vs_1", fileId: "file-1" };
  it.each<[string, (storage: Storage) => Promise<unknown> | undefined, readonly unknown[]]>([
    ["get", (storage) => storage.get("files", "a"), ["files", "a"]],
    [
      "list",
      (storage) => storage.list("files", { order: "asc", limit: 1 }),
      ["files", { order: "asc", limit: 1 }],
    ],
    ["count", (storage) => storage.count("files", { by: "purpose" }), ["files", { by: "purpose" }]],
    [
      "commit",
      (storage) => storage.commit([change], { release: ["x"] }),
      [engineChanges([change]), { release: ["x"] }],
    ],
    [
      "search",
      (storage) => storage.search({ storeId: "vs_1", queries: ["a"], limit: 1 }),
      [{ storeId: "vs_1", queries: ["a"], limit: 1 }],
    ],
    ["chunks", (storage) => storage.vectors?.chunks(place, 1, 2), [place, 1, 2]],
    ["dimensions", (storage) => storage.vectors?.dimensions("vs_1"), ["vs_1"]],
    ["sweep", (storage) => storage.upkeep?.sweep({ stagedBefore: 1 }), [{ stagedBefore: 1 }]],
    ["usage", (storage) => storage.upkeep?.usage(), []],
  ])("%s goes to the thread as it is, and its answer comes back", async (name, call, args) => {
    const { engine, database } = await open();
    const asked = call(await engine);
    expect(database.sent.at(-1)).toMatchObject({ kind: "call", name, args });
    database.say({ kind: "result", id: database.ids[0] ?? 0, value: "answer" });
    expect(await asked).toBe("answer");
  });

  it("that nobody waits for are answered to nobody", async () => {
    const { engine, database } = await open();
    const storage = await engine;
    database.say({ kind: "result", id: 99, value: 1 });
    database.say({ kind: "error", id: 99, error: toWire(new Error("late")) });
    const call = storage.get("files", "a");
    database.say({ kind: "result", id: database.ids[0] ?? 0, value: undefined });
    expect(await call).toBeUndefined();
  });

  it("about bytes and locks do without the thread", async () => {
    const { engine, database, folder } = await open();
    const storage = await engine;
    const staged = await storage.stage(bytesOf("hello"));
    await storage.discard(staged);
    expect(existsSync(join(folder, "staging", staged.token))).toBe(false);
    await expect(storage.read(staged.sha256)).rejects.toMatchObject({ code: "blob_missing" });
    for (const [name, options, left] of [
      ["a", undefined, false],
      ["b", {}, false],
      ["c", { kept: true }, true],
    ] as const) {
      const lock = storage.exclusive(name, options);
      expect(await lock.tryAcquire()).toBe(true);
      await lock.release();
      expect(existsSync(join(folder, `${name}.lock`))).toBe(left);
    }
    expect(database.sent).toEqual([]);
  });

  it("fail as the thread says", async () => {
    const { engine, database } = await open();
    const call = failure((await engine).count("files", {}));
    database.say({
      kind: "error",
      id: database.ids[0] ?? 0,
      error: toWire(new StorageError("no space", { code: "storage_full" })),
    });
    expect(await call).toMatchObject({ name: "StorageError", code: "storage_full", message: "no space" });
    expect(database.held).toBe(false);
  });

  it("that wait fail when the thread dies, and so do all that come later", async () => {
    const { engine, database } = await open();
    const storage = await engine;
    const calls = [storage.get("files", "a"), storage.get("files", "b")].map(failure);
    const cause = new Error("out of memory");
    database.emit("error", cause);
    database.emit("exit", 1);
    for (const error of [...(await Promise.all(calls)), await failure(storage.get("files", "c"))]) {
      expect(error).toMatchObject({ name: "StorageError", code: "storage_error", cause });
    }
    expect(database.ids).toHaveLength(2);
    expect(database.held).toBe(false);
  });

  it("fail when the thread has ended by itself", async () => {
    const { engine, database } = await open();
    const call = failure((await engine).get("files", "a"));
    database.emit("exit", 0);
    expect(await call).toMatchObject({ code: "storage_closed" });
  });
});

describe("the indexer", () => {
  it("is started when there is something to index, and woken from then on", async () => {
    const { engine, threads, folder } = await open();
    const storage = await engine;
    storage.wakeIndexer?.();
    storage.wakeIndexer?.();
    expect(threads.map(({ options }) => options.role)).toEqual(["database", "indexer"]);
    expect(threads[1]?.options.folder).toBe(folder);
    expect(threads[1]?.sent).toEqual([{ kind: "wake" }, { kind: "wake" }]);
  });

  it.each([
    ["broke", (thread: FakeThread) => thread.say({ kind: "broken", error: toWire(new Error("full")) })],
    ["died", (thread: FakeThread) => thread.emit("error", new Error("out of memory"))],
    ["ended", (thread: FakeThread) => thread.emit("exit", 0)],
  ])("is replaced at the next waking where it %s", async (_, end) => {
    const { engine, threads } = await open();
    const storage = await engine;
    storage.wakeIndexer?.();
    end(threads[1] ?? expect.fail("no indexer"));
    storage.wakeIndexer?.();
    expect(threads.map(({ options }) => options.role)).toEqual(["database", "indexer", "indexer"]);
    expect(threads[2]?.sent).toEqual([{ kind: "wake" }]);
  });

  it("is neither started nor woken once the storage closes", async () => {
    const { engine, threads, database } = await open();
    const storage = await engine;
    const closed = storage.close();
    storage.wakeIndexer?.();
    expect(threads).toHaveLength(1);
    database.say({ kind: "closed" });
    await closed;
  });
});

describe("closing", () => {
  it("asks all threads, waits for them although the process has nothing else to do, and ends them", async () => {
    const { engine, threads, database } = await open();
    const storage = await engine;
    storage.wakeIndexer?.();
    const indexer = threads[1] ?? expect.fail("no indexer");
    indexer.say({ kind: "ready", unknownBlobs: 0 });
    let isClosed = false;
    const closed = storage.close().then(() => {
      isClosed = true;
    });
    expect(storage.close()).toBe(storage.close());
    for (const thread of threads) {
      expect(thread.sent.at(-1)).toEqual({ kind: "close" });
      expect(thread.sent.filter(({ kind }) => kind === "close")).toHaveLength(1);
      expect(thread.held).toBe(true);
    }
    database.say({ kind: "closed" });
    await turn();
    expect(database.terminate).toHaveBeenCalledTimes(1);
    expect(isClosed).toBe(false);
    indexer.say({ kind: "closed" });
    await closed;
    expect(indexer.terminate).toHaveBeenCalledTimes(1);
    expect(await failure(storage.get("files", "a"))).toMatchObject({
      name: "StorageError",
      code: "storage_closed",
      message: "The storage is closed.",
    });
  });

  it("answers what is under way first, and holds the process until it is done", async () => {
    const { engine, database } = await open();
    const storage = await engine;
    const call = storage.get("files", "a");
    const closed = storage.close();
    database.say({ kind: "result", id: database.ids[0] ?? 0, value: undefined });
    expect(await call).toBeUndefined();
    expect(database.held).toBe(true);
    database.say({ kind: "closed" });
    await closed;
  });

  it("is over where a thread has died", async () => {
    const { engine, database } = await open();
    const storage = await engine;
    database.emit("error", new Error("out of memory"));
    database.emit("exit", 1);
    await storage.close();
  });
});
