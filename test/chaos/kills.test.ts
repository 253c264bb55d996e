import { expect, it } from "vitest";
import { chaosSeed } from "./chance.ts";
import { killChaos, TASKS } from "./kills.ts";

it("loses nothing and damages nothing where a process is killed at its work", async () => {
  const kills = await killChaos({ seed: chaosSeed("kills"), seconds: 0 });
  expect([...kills.keys()]).toEqual(Object.keys(TASKS));
}, 300_000);
