import { execFile, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { describe, expect, it, vi } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import { sqliteStorage } from "../../../src/compat/store/open.ts";
import { BlobFolder, type FileSystem } from "../../../src/compat/store/sqlite/blobs.ts";
import { openDatabase } from "../../../src/compat/store/sqlite/database.ts";
import { sqliteEngine } from "../../../src/compat/store/sqlite/engine.ts";
import { inThread, openCore } from "../../../src/compat/store/sqlite/in-thread.ts";
import type { WorkerOptions } from "../../../src/compat/store/sqlite/messages.ts";
import { core } from "../../../src/compat/store/sqlite/migrations.ts";
import { StorageCorruptError, StorageError } from "../../../src/index.ts";
import { localClient, onEnd, temporaryFolder, text } from "../support.ts";

const list = async (folder: string): Promise<unknown> => {
  const storage = await sqliteStorage(folder);
  onEnd(() => storage.close());
  return await storage.list("files", { order: "asc", limit: 1 });
};

describe("the database on disk", () => {
  it("is left untouched when newer code wrote it", async () => {
    const folder = await temporaryFolder();
    const newer = await openDatabase(folder, [
      core,
      { name: "dreams", migrations: ["CREATE TABLE dreams (x)"] },
    ]);
    newer.close();
    const before = await readFile(join(folder, "storage.db"));
    await expect(list(folder)).rejects.toMatchObject({ name: "StorageError", code: "storage_newer" });
    expect((await readFile(join(folder, "storage.db"))).equals(before)).toBe(true);
  });

  it("is upgraded once, component by component", async () => {
    const folder = await temporaryFolder();
    (await openDatabase(folder, [core])).close();
    const grown = { name: "grown", migrations: ["CREATE TABLE a (x)", "CREATE TABLE b (x)"] };
    const open = () => openDatabase(folder, [core, grown]);
    const databases = await Promise.all([open(), open()]);
    for (const database of databases) database.close();
    const again = await open();
    expect(again.prepare("SELECT name FROM sqlite_schema WHERE name IN ('a', 'b')").all()).toHaveLength(2);
    again.close();
  });

  it("can be made by many at once", async () => {
    for (let round = 0; round < 5; round++) {
      const folder = await temporaryFolder();
      const storages = await Promise.all(Array.from({ length: 6 }, () => sqliteStorage(folder)));
      for (const storage of storages) {
        expect(await storage.get("files", "file-none")).toBeUndefined();
        await storage.close();
      }
    }
  });

  it("is not taken from another program", async () => {
    const folder = await temporaryFolder();
    const { DatabaseSync } = await import("node:sqlite");
    const other = new DatabaseSync(join(folder, "storage.db"));
    other.exec("CREATE TABLE theirs (x)");
    other.close();
    await expect(list(folder)).rejects.toMatchObject({ code: "storage_foreign" });
  });

  it.each([
    ["text", Buffer.from("this is not a database, whatever it is called".repeat(20))],
    ["noise behind a good header", undefined],
  ])("says that it is damaged (%s), and deletes nothing", async (_, content) => {
    const folder = await temporaryFolder();
    const path = join(folder, "storage.db");
    if (content) await writeFile(path, content);
    else {
      const database = await openDatabase(folder, [core]);
      database.close();
      const good = await readFile(path);
      good.fill(0x5a, 100);
      await writeFile(path, good);
    }
    const before = await readFile(path);
    const error = await list(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageCorruptError);
    expect(String(error)).toContain("repairStorage");
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it("names the folder that it cannot make", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    const client = localClient({ compatStorageDir: join(folder, "file", "below") });
    await expect(client.files.list()).rejects.toMatchObject({ code: "storage_unreachable" });
    // It is tried anew at the next call: what stood in the way may be gone.
    await fs.promises.rm(join(folder, "file"));
    await expect(client.files.list()).resolves.toMatchObject({ data: [] });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "says that it may not write",
    async () => {
      const folder = await temporaryFolder();
      await mkdir(join(folder, "locked"));
      await chmod(join(folder, "locked"), 0o500);
      onEnd(() => chmod(join(folder, "locked"), 0o700));
      await expect(list(join(folder, "locked"))).rejects.toMatchObject({ code: "storage_read_only" });
    },
  );
});

const canMount = spawnSync("unshare", ["-rm", "true"]).status === 0;

describe("a file system that is read-only", () => {
  it.skipIf(!canMount)("is called that, and not a parent that is a file", async () => {
    const folder = await temporaryFolder();
    await (await sqliteStorage(folder)).close();
    const program = `
      import { sqliteStorage } from ${JSON.stringify(new URL("../../../src/storage.ts", import.meta.url).href)};
      const error = await sqliteStorage(${JSON.stringify(folder)}).then(() => "opened", (reason) => reason);
      console.log(error.code, error.message);
      process.exit();`;
    const script = `mount --bind "${folder}" "${folder}" && mount -o remount,ro,bind "${folder}" && exec "$0" "$@"`;
    const node = [process.execPath, "--no-warnings", "--input-type=module", "--eval", program];
    const { stdout } = await promisify(execFile)("unshare", ["-rm", "sh", "-c", script, ...node]);
    expect(stdout).toMatch(/^storage_read_only .*read-only/);
  });
});

describe("a runtime without SQLite", () => {
  it("keeps files in memory, and says of indexing what can be done", async () => {
    const getBuiltinModule = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    onEnd(async () => getBuiltinModule.mockRestore());
    await expect(sqliteStorage(await temporaryFolder())).rejects.toThrow("memoryStorage()");
    const client = localClient({ storage: memoryStorage() });
    const { id } = await client.vectorStores.create({ name: "shelf" });
    const place = await client.vectorStores.files.uploadAndPoll(id, text("alpha"), { pollIntervalMs: 10 });
    expect(place.last_error?.message).toContain("an engine with a search of its own");
    expect(place.last_error?.message).not.toContain("memoryStorage()");
  });
});

describe("a disk that fails", () => {
  /** The real file system, but for one operation that ends with `code`. */
  function broken(operation: "write" | "sync" | "rename" | "open", code: string): FileSystem {
    const failure = () => Object.assign(new Error(`${code}: injected`), { code, syscall: operation });
    const fault = async (): Promise<never> => {
      throw failure();
    };
    const promises: typeof fs.promises = {
      ...fs.promises,
      open: async (...args) => {
        if (operation === "open") throw failure();
        const handle = await fs.promises.open(...args);
        if (operation === "write") handle.writeFile = fault;
        if (operation === "sync") handle.sync = fault;
        return handle;
      },
    };
    return {
      ...fs,
      promises,
      ...(operation === "rename"
        ? {
            renameSync: () => {
              throw failure();
            },
          }
        : {}),
    };
  }

  it.each([
    ["write", "ENOSPC", "storage_full"],
    ["sync", "ENOSPC", "storage_full"],
    ["sync", "EIO", "storage_error"],
    ["sync", "EACCES", "storage_read_only"],
    ["rename", "ENOSPC", "storage_full"],
    ["open", "EROFS", "storage_read_only"],
    ["open", "EACCES", "storage_read_only"],
  ] as const)(
    "while a file is taken in (%s: %s) leaves no record and no bytes",
    async (operation, code, expected) => {
      const folder = await temporaryFolder();
      const blobs = new BlobFolder(folder, broken(operation, code));
      const storage = inThread(await openCore(folder, blobs), blobs);
      onEnd(() => storage.close());
      const client = localClient({ storage });
      const error = await client.files
        .create({ file: text("content"), purpose: "assistants" })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StorageError);
      expect(error).toMatchObject({ code: expected });
      expect((await client.files.list()).data).toEqual([]);
      const files = await fs.promises.readdir(folder, { recursive: true, withFileTypes: true });
      expect(files.filter((entry) => entry.isFile() && !entry.name.startsWith("storage.db"))).toEqual([]);
    },
  );
});

describe("a system without fsync", () => {
  const codes = ["ERR_ACCESS_DENIED", "EPERM", "EINVAL", "ENOTSUP"];
  it.each(codes)("takes files in all the same: %s", async (code) => {
    const folder = await temporaryFolder();
    const failure = () => Object.assign(new Error(`${code}: injected`), { code });
    const blobs = new BlobFolder(folder, {
      ...fs,
      promises: {
        ...fs.promises,
        open: async (...args) =>
          Object.assign(await fs.promises.open(...args), { sync: () => Promise.reject(failure()) }),
      },
      fsyncSync: () => {
        throw failure();
      },
    });
    const storage = inThread(await openCore(folder, blobs), blobs);
    onEnd(() => storage.close());
    const client = localClient({ storage });
    const { id } = await client.files.create({ file: text("content"), purpose: "assistants" });
    expect(await client.files.retrieveContent(id)).toBe("content");
  });

  it("is not taken for a disk that fails where a name is brought to it", async () => {
    const folder = await temporaryFolder();
    const blobs = new BlobFolder(folder, {
      ...fs,
      fsyncSync: () => {
        throw Object.assign(new Error("EIO: injected"), { code: "EIO" });
      },
    });
    const storage = inThread(await openCore(folder, blobs), blobs);
    onEnd(() => storage.close());
    const client = localClient({ storage });
    await expect(client.files.create({ file: text("x"), purpose: "batch" })).rejects.toBeInstanceOf(
      StorageError,
    );
    expect((await client.files.list()).data).toEqual([]);
  });
});

describe("a runtime whose threads cannot close their port", () => {
  it("closes its storage, and an indexer that is at work", async () => {
    const spawn = (workerData: WorkerOptions): Worker =>
      new Worker(
        new URL(
          `data:text/javascript,import { parentPort } from "node:worker_threads";
          Object.defineProperty(parentPort, "close", { value: undefined });
          await import(${JSON.stringify(String(new URL("../../../dist/storage-worker.js", import.meta.url)))});`,
        ),
        { workerData },
      );
    const storage = await sqliteEngine(await temporaryFolder(), spawn);
    const client = localClient({ storage });
    const { id } = await client.vectorStores.create({});
    await client.vectorStores.files.uploadAndPoll(id, text("alpha"), { pollIntervalMs: 10 });
    await storage.close();
    await expect(client.files.list()).rejects.toMatchObject({ code: "storage_closed" });
  });
});

describe("a database that has no room to grow", () => {
  it("says so, keeps what it has, and goes on when there is room again", async () => {
    const folder = await temporaryFolder();
    const blobs = new BlobFolder(folder);
    const engine = await openCore(folder, blobs);
    const storage = inThread(engine, blobs);
    onEnd(() => storage.close());
    const client = localClient({ storage });
    const kept = await client.files.create({ file: text("kept"), purpose: "assistants" });
    const { page_count: pages } = engine.database.prepare("PRAGMA page_count").get() as {
      page_count: number;
    };
    engine.database.exec(`PRAGMA max_page_count = ${pages}`);
    const metadata = Object.fromEntries(
      Array.from({ length: 16 }, (_, key) => [`key${key}`, "x".repeat(500)]),
    );
    const fill = async (): Promise<void> => {
      for (let n = 0; n < 50; n++) await client.vectorStores.create({ metadata });
    };
    await expect(fill()).rejects.toMatchObject({ name: "StorageError", code: "storage_full" });
    expect(await client.files.retrieveContent(kept.id)).toBe("kept");
    engine.database.exec("PRAGMA max_page_count = 1000000");
    await fill();
  });
});

describe("a process that uses the storage", () => {
  const run = promisify(execFile);
  const sources = new URL("../../../src/index.ts", import.meta.url);

  it.each([
    ["closes its client", "await client.close();"],
    ["does not", ""],
  ])("ends by itself when it %s, without a warning", async (_, last) => {
    const folder = await temporaryFolder();
    const program = `
      import { OAuthCodexClient } from ${JSON.stringify(sources.href)};
      const client = new OAuthCodexClient({ accessToken: "x", compatStorageDir: ${JSON.stringify(folder)} });
      const { id } = await client.files.create({ file: new File(["x"], "x"), purpose: "assistants" });
      console.log(await client.files.retrieveContent(id));
      ${last}`;
    const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "--eval", program]);
    expect({ stdout, stderr }).toEqual({ stdout: "x\n", stderr: "" });
  });

  it("is not over before it has closed a storage whose indexer has only just begun", async () => {
    const folder = await temporaryFolder();
    const program = `
      import { sqliteStorage } from ${JSON.stringify(new URL("../../../src/storage.ts", import.meta.url).href)};
      const storage = await sqliteStorage(${JSON.stringify(folder)});
      storage.wakeIndexer();
      storage.close().then(() => console.log("closed"));`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program]);
    expect(stdout).toBe("closed\n");
  });

  it("has the folder that the environment names", async () => {
    const folder = await temporaryFolder();
    const program = `
      import { OAuthCodexClient } from ${JSON.stringify(sources.href)};
      await using client = new OAuthCodexClient({ accessToken: "x" });
      await client.files.list();`;
    const env = { ...process.env, CODEX_COMPAT_STORAGE_DIR: join(folder, "here") };
    await run(process.execPath, ["--input-type=module", "--eval", program], { env });
    expect(fs.existsSync(join(folder, "here", "storage.db"))).toBe(true);
  });
});
