import { expect, it } from "vitest";
import { chaosSeed } from "./chance.ts";
import { fuzz } from "./fuzz.ts";

it("what others wrote is read right or refused with an error of ours", async () => {
  const counts = await fuzz({ seed: chaosSeed("fuzzing"), runs: 60, seconds: 10 });
  for (const count of counts.values()) expect(count).toBeGreaterThan(0);
}, 300_000);
