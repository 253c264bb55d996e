import { expect, it } from "vitest";
import { oddValues } from "./odd-values.ts";

it("no value in any place of an event makes an error that is not ours, all of them", async () => {
  expect(await oddValues({ seed: 0, share: 1 })).toEqual([]);
});
