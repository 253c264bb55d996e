import { expect, it } from "vitest";
import { chaosSeed } from "./chance.ts";
import { oddValues } from "./odd-values.ts";

it("no value in any place of an event makes an error that is not ours", async () => {
  expect(await oddValues({ seed: chaosSeed("odd values"), share: 0.1 })).toEqual([]);
}, 120_000);
