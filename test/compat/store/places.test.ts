/** Where a storage is, who shares it, and the small things around it. */
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { commitIf, OVERTAKEN } from "../../../src/compat/store/conditional.ts";
import { beforeClose, closeStorageOf, sqliteStorage, storageOf } from "../../../src/compat/store/open.ts";
import { existingStorage, storageFolder } from "../../../src/compat/store/path.ts";
import { Refused, type Storage } from "../../../src/compat/store/port.ts";
import { WORKER_LIMITS } from "../../../src/compat/store/spawn.ts";
import { Wakeable } from "../../../src/compat/store/wakeable.ts";
import { StorageError, StorageUnavailableError } from "../../../src/index.ts";
import type { CallContext } from "../../../src/runtime/call.ts";
import { Facts } from "../../../src/runtime/facts.ts";
import { memoryStorage } from "../../../src/storage.ts";
import { temporaryFolder } from "../support.ts";

// The tests' own has the threads run the build.
const { spawnWorker, workerFile } = await vi.importActual<
  typeof import("../../../src/compat/store/spawn.ts")
>("../../../src/compat/store/spawn.ts");

describe("the folder of a storage", () => {
  const withVariable = (value: string | undefined): void => {
    vi.stubEnv("CODEX_COMPAT_STORAGE_DIR", value);
    onTestFinished(() => void vi.unstubAllEnvs());
  };

  it("is the given one, else that of the variable, else one in the home folder", async () => {
    withVariable("/from/variable");
    expect(await storageFolder("/given/one")).toBe(resolve("/given/one"));
    expect(await storageFolder(undefined)).toBe(resolve("/from/variable"));
    withVariable(undefined);
    expect(await storageFolder(undefined)).toBe(join(homedir(), ".oauth_codex", "compat"));
  });

  it("may begin in the home folder, and is never relative", async () => {
    expect(await storageFolder("~/shelf")).toBe(join(homedir(), "shelf"));
    expect(await storageFolder("~\\shelf")).toBe(resolve(`${homedir()}\\shelf`));
    expect(await storageFolder("~")).toBe(homedir());
    expect(await storageFolder("~other/shelf")).toBe(resolve("~other/shelf"));
    expect(await storageFolder("shelf/~/x")).toBe(resolve("shelf/~/x"));
    expect(await storageFolder("shelf")).toBe(join(process.cwd(), "shelf"));
  });

  it("is found where there is a storage, and not made of a mistyped path", async () => {
    const folder = await temporaryFolder();
    for (const options of [undefined, {}, { lost: true }]) {
      await expect(existingStorage(folder, options)).rejects.toMatchObject({
        name: "StorageError",
        code: "storage_missing",
        message: `There is no storage in ${folder}.`,
      });
    }
    await writeFile(join(folder, "storage.db"), "");
    expect(await existingStorage(folder)).toBe(folder);
  });

  it("is one whose database is lost for those only who deal with that", async () => {
    const folder = await temporaryFolder();
    const digest = "ab".repeat(32);
    await mkdir(join(folder, "blobs", "ab"), { recursive: true });
    await writeFile(join(folder, "blobs", "ab", digest), "x");
    expect(await existingStorage(folder, { lost: true })).toBe(folder);
    for (const options of [undefined, {}, { lost: false }]) {
      await expect(existingStorage(folder, options)).rejects.toMatchObject({
        code: "storage_missing",
        message: expect.stringMatching(/is missing.*repairStorage/),
      });
    }
  });
});

describe("the storage of a client", () => {
  /** As much of a client as is asked for its storage. */
  function clientOf(options: { storage?: Storage; compatStorageDir?: string }) {
    const warnings: string[] = [];
    const client = {
      options,
      own: new Facts(),
      logger: { warn: (text: string) => void warnings.push(text) },
    } as unknown as CallContext;
    onTestFinished(() => closeStorageOf(client));
    return { client, warnings };
  }

  it("is the given one, which stays open", async () => {
    const storage = memoryStorage();
    const close = vi.spyOn(storage, "close");
    const { client } = clientOf({ storage });
    expect(await storageOf(client)).toBe(storage);
    await closeStorageOf(client);
    expect(close).not.toHaveBeenCalled();
  });

  it("is closed with the one client that used it, once", async () => {
    const { client } = clientOf({ compatStorageDir: await temporaryFolder() });
    const storage = await storageOf(client);
    await closeStorageOf(client);
    await expect(storage.get("files", "none")).rejects.toMatchObject({ code: "storage_closed" });
  });

  it("is one for all clients of a folder, and closed by the last of them", async () => {
    const compatStorageDir = await temporaryFolder();
    const { client: first } = clientOf({ compatStorageDir });
    const { client: second } = clientOf({ compatStorageDir });
    const storage = await storageOf(first);
    expect(await storageOf(first)).toBe(storage);
    expect(await storageOf(second)).toBe(storage);
    await closeStorageOf(first);
    await closeStorageOf(first);
    expect(await storage.get("files", "none")).toBeUndefined();
    await closeStorageOf(second);
    await expect(storage.get("files", "none")).rejects.toMatchObject({ code: "storage_closed" });
    const anew = await storageOf(second);
    expect(anew).not.toBe(storage);
    expect(await anew.get("files", "none")).toBeUndefined();
  });

  it("stays where it was first looked for, wherever the variable points later", async () => {
    const [one, other] = [await temporaryFolder(), await temporaryFolder()];
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv("CODEX_COMPAT_STORAGE_DIR", one);
    const { client } = clientOf({});
    const storage = await storageOf(client);
    vi.stubEnv("CODEX_COMPAT_STORAGE_DIR", other);
    expect(await storageOf(client)).toBe(storage);
    expect(existsSync(join(one, "storage.db"))).toBe(true);
    expect(existsSync(join(other, "storage.db"))).toBe(false);
  });

  it("is tried again after it could not be opened", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    const { client } = clientOf({ compatStorageDir: join(folder, "file", "below") });
    await expect(storageOf(client)).rejects.toMatchObject({ code: "storage_unreachable" });
    await rm(join(folder, "file"));
    expect((await storageOf(client)).kind).toBe("sqlite");
  });

  it("tells the one who opens it what should be known of it", async () => {
    const compatStorageDir = await temporaryFolder();
    const digest = "ab".repeat(32);
    await mkdir(join(compatStorageDir, "blobs", "ab"), { recursive: true });
    await writeFile(join(compatStorageDir, "blobs", "ab", digest), "x");
    const { client, warnings } = clientOf({ compatStorageDir });
    const { notices } = await storageOf(client);
    expect(notices).toHaveLength(1);
    expect(warnings).toEqual(notices);
    const { client: later, warnings: none } = clientOf({ compatStorageDir: await temporaryFolder() });
    expect((await storageOf(later)).notices).toEqual([]);
    expect(none).toEqual([]);
  });

  it("is closed after what was to be done before, and not by who never used it", async () => {
    const compatStorageDir = await temporaryFolder();
    const { client } = clientOf({ compatStorageDir });
    const storage = await storageOf(client);
    const done: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      for (const takeBack of takeBacks) takeBack();
      await storage.get("files", "none");
      done.push(name);
    };
    const takeBacks = ["one", "three"].map((name) => beforeClose(client, work(name)));
    beforeClose(client, work("two"))();
    await closeStorageOf(clientOf({ compatStorageDir }).client);
    expect(done).toEqual([]);
    await closeStorageOf(client);
    expect(done.sort()).toEqual(["one", "three"]);
  });

  it("is one that was not closed by a client of another folder", async () => {
    const { client: one } = clientOf({ compatStorageDir: await temporaryFolder() });
    const { client: other } = clientOf({ compatStorageDir: await temporaryFolder() });
    const [storage] = [await storageOf(one), await storageOf(other)];
    await closeStorageOf(other);
    expect(await storage.get("files", "none")).toBeUndefined();
  });
});

it("a runtime without files of its own is told what else there is", async () => {
  vi.stubGlobal("process", { getBuiltinModule: process.getBuiltinModule, env: {}, versions: {} });
  onTestFinished(() => void vi.unstubAllGlobals());
  const error = await sqliteStorage("/somewhere").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StorageUnavailableError);
  expect(error).toMatchObject({
    code: "storage_unavailable",
    message: expect.stringContaining("memoryStorage()"),
  });
});

it("a runtime without SQLite is told so, before anything is made", async () => {
  const folder = join(await temporaryFolder(), "below");
  const builtin = process.getBuiltinModule.bind(process);
  const load = vi
    .spyOn(process, "getBuiltinModule")
    .mockImplementation((id: string) => (id.includes("sqlite") ? undefined : builtin(id)) as never);
  onTestFinished(() => void load.mockRestore());
  await expect(sqliteStorage(folder)).rejects.toMatchObject({
    code: "storage_unavailable",
    message: expect.stringContaining("memoryStorage()"),
  });
  expect(existsSync(folder)).toBe(false);
});

describe("the program of a thread", () => {
  it("is beside the sources, and an entry of its own in the build", async () => {
    const folder = await temporaryFolder();
    const fileAt = (path: string): string => pathToFileURL(join(folder, path)).href;
    for (const path of ["dist/shared/one.js", "dist/storage-worker.js", "src/store/sqlite/worker.ts"]) {
      await mkdir(join(folder, path, ".."), { recursive: true });
      await writeFile(join(folder, path), "");
    }
    expect(workerFile(fileAt("dist/shared/one.js"))?.href).toBe(fileAt("dist/storage-worker.js"));
    expect(workerFile(fileAt("src/store/spawn.ts"))?.href).toBe(fileAt("src/store/sqlite/worker.ts"));
    expect(workerFile()?.pathname).toMatch(/\/src\/compat\/store\/sqlite\/worker\.ts$/);
  });

  it("is none where a bundler has left it behind", async () => {
    const folder = await temporaryFolder();
    expect(workerFile(pathToFileURL(join(folder, "shared", "one.js")).href)).toBeUndefined();
    expect(workerFile("https://example.com/shared/one.js")).toBeUndefined();
    expect(workerFile("")).toBeUndefined();
  });

  it("gets what it works on, little room for what dies young, and nothing of the command line", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "thread.mjs");
    await writeFile(
      file,
      `import { parentPort, resourceLimits, threadName, workerData } from "node:worker_threads";
      const { execArgv } = process;
      const { maxYoungGenerationSizeMb } = resourceLimits;
      parentPort.postMessage({ workerData, execArgv, maxYoungGenerationSizeMb, threadName });`,
    );
    vi.spyOn(process, "execArgv", "get").mockReturnValue(["--no-warnings"]);
    onTestFinished(() => void vi.restoreAllMocks());
    const options = { role: "indexer", folder } as const;
    const worker = spawnWorker(pathToFileURL(file))(options);
    onTestFinished(async () => void (await worker.terminate()));
    const said = await new Promise((resolve, reject) =>
      worker.once("message", resolve).once("error", reject),
    );
    expect(said).toMatchObject({ workerData: options, execArgv: [], ...WORKER_LIMITS });
    expect(WORKER_LIMITS.maxYoungGenerationSizeMb).toBeLessThan(48);
  });
});

describe("a commit whose condition is nobody's error", () => {
  const committing = (commit: Storage["commit"]): Storage => Object.assign(memoryStorage(), { commit });

  it("is told by false when it does not hold, and else is like any other", async () => {
    const storage = memoryStorage();
    const forbid = { op: "forbid", table: "files", where: { id: "a" }, otherwise: OVERTAKEN } as const;
    const require = { ...forbid, op: "require" } as const;
    expect(await commitIf(storage, [forbid])).toBe(true);
    expect(await commitIf(storage, [require])).toBe(false);
  });

  it("passes bytes on, and every other error", async () => {
    const blobs = { release: ["a"] };
    const commit = vi.fn(async () => {});
    await commitIf(committing(commit), [], blobs);
    expect(commit).toHaveBeenCalledWith([], blobs);
    const full = new StorageError("full");
    await expect(
      commitIf(
        committing(() => Promise.reject(full)),
        [],
      ),
    ).rejects.toBe(full);
    const refused = committing(() => Promise.reject(new Refused(OVERTAKEN)));
    expect(await commitIf(refused, [])).toBe(false);
  });
});

describe("a sleep that a call ends", () => {
  const isOver = async (promise: Promise<void>): Promise<boolean> => {
    let over = false;
    promise.then(() => {
      over = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    return over;
  };

  it("lasts until the call, each anew", async () => {
    const sleeper = new Wakeable();
    for (let round = 0; round < 2; round++) {
      const sleep = sleeper.slept();
      expect(await isOver(sleep)).toBe(false);
      sleeper.wake();
      expect(await isOver(sleep)).toBe(true);
    }
  });

  it("is over at once, and once, where calls came before it", async () => {
    const sleeper = new Wakeable();
    sleeper.wake();
    sleeper.wake();
    expect(await isOver(sleeper.slept())).toBe(true);
    const next = sleeper.slept();
    expect(await isOver(next)).toBe(false);
    sleeper.wake();
    await next;
  });
});
