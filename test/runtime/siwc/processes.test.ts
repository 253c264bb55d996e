import { expect, it } from "vitest";
import { Chance, chaosSeed } from "../../chaos/chance.ts";
import { siwcRaces } from "../../support/siwc-race.ts";

it("processes that sign in at once and refresh at once survive that one of them is killed (short form of npm run test:chaos)", async () => {
  const random = new Chance(chaosSeed("siwc processes"), "siwc processes").next;
  const totals = await siwcRaces({ rounds: 1, from: 1, processes: 3, random });
  expect(totals.rounds).toBe(1);
  // A process that dies between the server's answer and the disk takes the login with it: nothing else loses one.
  expect(totals.lost).toBeLessThanOrEqual(totals.killedRefreshing);
}, 240_000);
