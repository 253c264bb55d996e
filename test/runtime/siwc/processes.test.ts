import { expect, it } from "vitest";
import { Chance, chaosSeed } from "../../chaos/chance.ts";
import { siwcRaces } from "../../support/siwc-race.ts";

it("processes that sign in at once and refresh at once survive that one of them is killed (short form of npm run test:chaos)", async () => {
  const random = new Chance(chaosSeed("siwc processes"), "siwc processes").next;
  const totals = await siwcRaces({ rounds: 1, from: 1, processes: 3, random });
  expect(totals).toMatchObject({ rounds: 1, killedRefreshing: 0, lost: 0 });
}, 240_000);
