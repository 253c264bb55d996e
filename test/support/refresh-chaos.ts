import { expect } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { refreshRace } from "./refresh-race.ts";

/** Errors that a caller may get when the process that refreshed was killed before the new login was on disk. */
const TYPED = ["AuthRequiredError", "TokenRefreshError"];

/**
 * Rounds in which one of several processes is killed: in one half at a random point of its life, in the other half it is the
 * one that refreshes, at a random point between its request to the (slowed down) token endpoint and a while after the rename.
 */
export async function chaosRounds(
  emulator: CodexEmulator,
  { rounds, processes, random }: { rounds: number; processes: number; random: () => number },
): Promise<{ lost: number; killed: number }> {
  let lost = 0;
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    emulator.reset();
    emulator.fault({ on: "token", kind: "slow-headers", after: 100 });
    const { before, after, results, leftovers } = await refreshRace(emulator, processes, (children) => {
      const kill = (number: number, delay: number): void => {
        setTimeout(() => children[number]?.kill("SIGKILL"), delay);
      };
      if (round % 2 === 0) return kill(Math.floor(random() * processes), random() * 1_000);
      const watch = setInterval(() => {
        const refresh = emulator.requests.find(({ path }) => path === "/oauth/token");
        if (!refresh && children.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null))
          return;
        clearInterval(watch);
        if (refresh) kill(Number(refresh.headers["x-worker"]), random() * 250);
      }, 2);
    });
    // Whatever happened, the file is whole: `load` above would have thrown. It holds the old login or a new one.
    expect(after).toBeDefined();
    const survivors = results.filter((result) => !result.killed);
    killed += results.length - survivors.length;
    const spentInVain = after?.refreshToken === before.refreshToken && emulator.count("token") > 0;
    if (spentInVain) {
      // The victim spent the refresh token and died before the new one was on disk. Nobody can have it back, and nobody
      // hangs: the others get a typed error.
      lost++;
      for (const { error } of survivors) expect(TYPED).toContain(error);
    } else {
      for (const result of survivors)
        expect(result).toMatchObject({ text: expect.stringContaining("Hello") });
      for (const { accessToken } of survivors) expect(accessToken).toBe(after?.accessToken);
      if (survivors.length > 0) expect(after?.refreshToken).not.toBe(before.refreshToken);
    }
    // At most the victim's own temporary file is left; it is swept once it is old.
    expect(leftovers.filter((name) => name.endsWith(".tmp")).length).toBeLessThanOrEqual(1);
  }
  return { lost, killed };
}
