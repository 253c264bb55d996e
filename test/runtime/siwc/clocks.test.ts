import { expect, it } from "vitest";
import { chaosSeed } from "../../chaos/chance.ts";
import { clockRounds } from "../../support/siwc-clocks.ts";

it("8 processes on machines whose clocks are off refresh never too early, and lose nothing (short form of npm run test:chaos)", async () => {
  const counts = await clockRounds({ seed: chaosSeed("siwc clocks"), clocks: 100, processes: 8 });
  expect(counts.refreshes).toBeGreaterThan(100);
  expect(counts.kills).toBeGreaterThan(50);
});
