import { it } from "vitest";
import { chaosSeed } from "../chaos/chance.ts";
import { storageChaos } from "./chaos.ts";

it("loses nothing that was acknowledged while processes are killed (5 s)", async () => {
  await storageChaos({ seed: chaosSeed("storage"), processes: 4, seconds: 5 });
}, 300_000);
