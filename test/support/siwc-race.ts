import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { FileTokenStore, type TokenSet } from "../../src/index.ts";
import { createSiwcEmulator, type SiwcEmulator } from "../../src/testing/index.ts";

const worker = fileURLToPath(new URL("siwc-worker.ts", import.meta.url));
const MINUTE = 60_000;

interface Said {
  readonly text?: string;
  readonly accessToken?: string;
  readonly error?: string;
  readonly code?: string;
  readonly ms?: number;
  readonly killed?: boolean;
}

interface SiwcRaces {
  rounds: number;
  killed: number;
  /** Killed between the server's registration and the client on the disk. */
  killedRegistering: number;
  /** Killed between the request for a refresh and the new tokens on the disk. */
  killedRefreshing: number;
  lost: number;
  /** Longest time, in milliseconds, after which somebody took over from a process that was killed before it had sent anything. */
  longestTakeover: number;
}

/**
 * Rounds in which several processes sign in at the same place at once, and an hour later find their login ended. In each half one is
 * killed: at a random moment, or the one that is at it.
 */
export async function siwcRaces({
  rounds,
  from = 0,
  processes,
  random,
}: {
  readonly rounds: number;
  /** Number of the first round: in even ones the refreshing process is killed at it, in odd ones the registering one. */
  readonly from?: number;
  readonly processes: number;
  readonly random: () => number;
}): Promise<SiwcRaces> {
  const totals: SiwcRaces = {
    rounds,
    killed: 0,
    killedRegistering: 0,
    killedRefreshing: 0,
    lost: 0,
    longestTakeover: 0,
  };
  const emulator = await createSiwcEmulator();
  try {
    for (let round = from; round < from + rounds; round++) {
      await oneRound(emulator, round, processes, random, totals);
    }
  } finally {
    await emulator.close();
  }
  return totals;
}

async function oneRound(
  emulator: SiwcEmulator,
  round: number,
  processes: number,
  random: () => number,
  totals: SiwcRaces,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "siwc-race-"));
  const path = join(folder, "login.json");
  const store = new FileTokenStore(path);
  const start = (offset: number) => startAll(emulator, path, processes, offset);
  try {
    emulator.reset();
    emulator.clockOffset = 0;
    // First half: nobody is signed in.
    emulator.fault({ on: "token", kind: "slow-headers", after: 100 });
    const first = start(0);
    const victim = killSome(first, emulator, round, random, "authorize");
    const begun = await Promise.all(first.map(resultOf));
    await victim.over();
    totals.killed += begun.filter(({ killed }) => killed).length;
    const { registrations } = emulator.stats;
    const kept = await readFile(join(folder, "login.registration.json"), "utf8").catch(() => undefined);
    // Registered once; a second time only where the first one died with what it was told.
    const unheard = Math.max(0, registrations - 1);
    expect(unheard).toBeLessThanOrEqual(begun.some(({ killed }) => killed) ? 1 : 0);
    totals.killedRegistering += unheard;
    const survivors = begun.filter(({ killed }) => !killed);
    for (const each of survivors) expect(each).toMatchObject({ text: expect.stringContaining("Hello") });
    expect(kept).toBeDefined();
    const before = (await store.load()) as TokenSet;

    // Second half: an hour later, all of them find it ended.
    emulator.reset();
    emulator.clockOffset = 61 * MINUTE;
    emulator.fault({ on: "token", kind: "slow-headers", after: 100 });
    const second = start(61 * MINUTE);
    const killer = killSome(second, emulator, round + 1, random, "token");
    const results = await Promise.all(second.map(resultOf));
    await killer.over();
    const after = (await store.load()) as TokenSet;
    totals.killed += results.filter(({ killed }) => killed).length;
    expect(emulator.stats).toMatchObject({ registrations: 0, earlyRefreshes: 0 });
    const alive = results.filter(({ killed }) => !killed);
    const inside = killer.victimHadSent() && results.some(({ killed }) => killed);
    if (inside) totals.killedRefreshing++;
    const lost = alive.some(({ error }) => error !== undefined);
    if (lost) {
      totals.lost++;
      expect(inside).toBe(true);
      for (const { error } of alive) expect(error).toBe("AuthRequiredError");
    } else {
      for (const { text, accessToken } of alive) {
        expect(text).toContain("Hello");
        expect(accessToken).toBe(after.accessToken);
      }
      if (alive.length > 0) expect(after.refreshToken).not.toBe(before.refreshToken);
    }
    expect(emulator.stats.doubleSpends).toBeLessThanOrEqual(inside ? 1 : 0);
    if (!inside) totals.longestTakeover = Math.max(totals.longestTakeover, ...alive.map(({ ms = 0 }) => ms));
    const leftovers = (await readdir(folder)).filter((name) => name.endsWith(".tmp"));
    expect(leftovers.length).toBeLessThanOrEqual(2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function startAll(emulator: SiwcEmulator, path: string, count: number, offset: number): ChildProcess[] {
  return Array.from({ length: count }, (_, number) =>
    spawn(
      process.execPath,
      ["--no-warnings", worker, path, emulator.baseURL, emulator.issuer, String(number), String(offset)],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    ),
  );
}

/** In one half of the rounds at a random moment; in the other the process that has just come to a part of the emulator. */
function killSome(
  children: readonly ChildProcess[],
  emulator: SiwcEmulator,
  round: number,
  random: () => number,
  room: "authorize" | "token",
): { over(): Promise<void>; victimHadSent(): boolean } {
  let victim: number | undefined;
  const kill = (number: number, delay: number): void => {
    setTimeout(() => {
      victim = number;
      children[number]?.kill("SIGKILL");
    }, delay);
  };
  const sender = (): number | undefined => {
    const request = emulator.requests.find((each) => each.room === room);
    return request && Number(request.headers["x-worker"]);
  };
  let watch: ReturnType<typeof setInterval> | undefined;
  if (round % 2 === 0) kill(Math.floor(random() * children.length), random() * 2_000);
  else {
    watch = setInterval(() => {
      const found = sender();
      if (found === undefined) return;
      clearInterval(watch);
      kill(found, random() * 250);
    }, 2);
  }
  return {
    over: async () => clearInterval(watch),
    victimHadSent: () => victim !== undefined && sender() === victim,
  };
}

function resultOf(child: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (output !== "") resolve(JSON.parse(output) as Said);
      else if (signal) resolve({ killed: true });
      else reject(new Error(`the process said nothing and ended with ${status}`));
    });
  });
}
