import { it } from "vitest";
import { storageChaos } from "./chaos.ts";

it("loses nothing that was acknowledged while processes are killed (10 s)", async () => {
  await storageChaos({ processes: 8, seconds: 10 });
}, 300_000);
