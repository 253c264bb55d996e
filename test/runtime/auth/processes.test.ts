import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { FolderLock } from "../../../src/compat/store/sqlite/lock.ts";
import { TokenStoreWriteError } from "../../../src/index.ts";
import { withFileLock } from "../../../src/runtime/auth/stores/lock.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { Chance, chaosSeed } from "../../chaos/chance.ts";
import { chaosRounds } from "../../support/refresh-chaos.ts";
import { refreshRace } from "../../support/refresh-race.ts";

let emulator: CodexEmulator;
beforeAll(async () => {
  emulator = await createCodexEmulator();
});
afterAll(() => emulator.close());
afterEach(() => emulator.reset());

describe("processes that share a login", () => {
  it("8 that find it expired refresh it once, and all go on", async () => {
    const { before, after, results } = await refreshRace(emulator, 8);
    expect(results.map(({ text }) => text?.includes("Hello"))).toEqual(Array(8).fill(true));
    expect(emulator.count("token")).toBe(1);
    expect(after?.refreshToken).not.toBe(before.refreshToken);
    expect(new Set(results.map(({ accessToken }) => accessToken))).toEqual(new Set([after?.accessToken]));
  }, 240_000);

  it("survive that one of them is killed at any point (short form of npm run test:chaos)", async () => {
    const random = new Chance(chaosSeed("refreshes"), "refreshes").next;
    await chaosRounds(emulator, { rounds: 3, processes: 3, random });
  }, 240_000);
});

describe("the lock", () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "oauth-codex-lock-"));
    path = join(folder, "auth.json.lock");
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });

  it("lets one in at a time, and does not block the event loop meanwhile", async () => {
    let inside = 0;
    let most = 0;
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 1);
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
    };
    await Promise.all(Array.from({ length: 10 }, () => withFileLock(path, work)));
    clearInterval(ticking);
    expect(most).toBe(1);
    expect(ticks).toBeGreaterThan(10);
    expect((await stat(path)).size).toBe(0);
  });

  it("is free again after work that throws", async () => {
    const broken = withFileLock(path, async () => {
      throw new Error("broken");
    });
    await expect(broken).rejects.toThrow("broken");
    expect(await withFileLock(path, async () => "in")).toBe("in");
  });

  it("is not waited for without end", async () => {
    let clock = 0;
    const sleep = async (ms: number): Promise<void> => {
      clock += ms;
    };
    await withFileLock(path, async () => {
      const waiting = withFileLock(path, async () => "in", { deadlineMs: 1_000, now: () => clock, sleep });
      const error = await waiting.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TokenStoreWriteError);
      expect(error).toMatchObject({ code: "token_store_locked", path });
    });
    expect(clock).toBeGreaterThanOrEqual(1_000);
  });

  it("is waited for where SQLite's word comes without its number, as in Deno", async () => {
    const exec = DatabaseSync.prototype.exec;
    vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (this: DatabaseSync, sql) {
      try {
        exec.call(this, sql);
      } catch (error) {
        throw Object.assign(new Error((error as Error).message), { code: "ERR_SQLITE_ERROR" });
      }
    });
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} out`);
    };
    await Promise.all([withFileLock(path, work("first")), withFileLock(path, work("second"))]);
    expect(order).toEqual(["first in", "first out", "second in", "second out"]);
    const storage = [new FolderLock(folder, "name"), new FolderLock(folder, "name")] as const;
    expect([await storage[0].tryAcquire(), await storage[1].tryAcquire()]).toEqual([true, false]);
    await storage[0].release();
  });

  it("is missed aloud, once, where there is no node:sqlite", async () => {
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
    const warning = vi.spyOn(process, "emitWarning").mockReturnValue();
    for (const text of ["in", "again"]) expect(await withFileLock(path, async () => text)).toBe(text);
    expect(warning.mock.calls).toEqual([
      [expect.stringContaining("node:sqlite"), { code: "OAUTH_CODEX_NO_LOGIN_LOCK" }],
    ]);
  });

  it("says what is wrong where it cannot be", async () => {
    const nowhere = join(folder, "missing", "lock");
    const error = await withFileLock(nowhere, async () => "in").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "TokenStoreWriteError", code: "token_store_lock_failed" });
  });
});
