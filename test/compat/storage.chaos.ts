import { it } from "vitest";
import { storageChaos } from "./chaos.ts";

it("loses nothing that was acknowledged while processes are killed (60 s)", async () => {
  await storageChaos({ processes: 8, seconds: 60 });
}, 900_000);
