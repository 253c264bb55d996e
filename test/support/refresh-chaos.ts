import { expect } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { refreshRace } from "./refresh-race.ts";

/** Errors that a caller may get when the process that refreshed was killed before the new login was on disk. */
const TYPED = ["AuthRequiredError", "TokenRefreshError"];

/**
 * Rounds in which one of several processes is killed at a random point of its life, which is mostly the refresh: it is slowed
 * down so that many kills fall between the request to the token endpoint and the rename.
 */
export async function chaosRounds(
  emulator: CodexEmulator,
  { rounds, processes, random = Math.random }: { rounds: number; processes: number; random?: () => number },
): Promise<{ lost: number; killed: number }> {
  let lost = 0;
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    emulator.reset();
    emulator.fault({ on: "token", kind: "slow-headers", after: 150 });
    const { before, after, results, leftovers } = await refreshRace(emulator, processes, (children) => {
      const victim = children[Math.floor(random() * children.length)];
      // Node itself takes a good part of a second to start; the refresh comes after it.
      setTimeout(() => victim?.kill("SIGKILL"), 200 + random() * 1_500);
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
