import { expect, it } from "vitest";
import { callChaos } from "./calls.ts";
import { chaosSeconds, chaosSeed } from "./chance.ts";

it("every call under faults ends, with what was said or with an error of ours", async () => {
  const seed = chaosSeed("calls under faults");
  const { calls, right, errors, wrong } = await callChaos({ seed, seconds: chaosSeconds(3), atOnce: 40 });
  expect(wrong).toEqual([]);
  expect(calls).toBeGreaterThan(0);
  expect(right).toBeGreaterThan(0);
  expect(errors.size).toBeGreaterThan(0);
});
