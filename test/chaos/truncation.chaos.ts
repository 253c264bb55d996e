import { expect, it } from "vitest";
import { cutAnswers } from "./truncation.ts";

it("an answer that is cut is whole or an error of ours, behind each of its bytes", async () => {
  expect(await cutAnswers({ seed: 0, every: 1 })).toEqual([]);
});
