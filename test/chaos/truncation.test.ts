import { expect, it } from "vitest";
import { chaosSeed } from "./chance.ts";
import { cutAnswers } from "./truncation.ts";

it("an answer that is cut is whole or an error of ours", async () => {
  expect(await cutAnswers({ seed: chaosSeed("truncation"), every: 8 })).toEqual([]);
}, 60_000);
