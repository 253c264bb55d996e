import { describe, expect, it, vi } from "vitest";
import { compareSpecs } from "../../../codegen/diff/changes.ts";
import { EDIT_KINDS } from "./edits.ts";
import { Judge, told, type Verdict } from "./judge.ts";

// Each verdict is a run of the compiler.
vi.setConfig({ testTimeout: 300_000 });

const SEED = 16;
const EDITS = 50;

/** Each second kind of edit; the long run (`fuzz.chaos.ts`) has them all, ten times. */
const verdicts = (judge: Judge, compare = compareSpecs): Verdict[] =>
  Array.from({ length: EDITS }, (_, at) => judge.judge(SEED, at * 2, compare)).filter(
    (verdict) => verdict !== undefined,
  );

describe("the comparison of specs and the compiler", () => {
  const judge = new Judge();

  it("begin with a program that uses everything, and compiles", () => {
    expect(EDIT_KINDS.length).toBeGreaterThan(80);
    expect(judge.untouched()).toEqual([]);
  });

  it(`agree on ${EDITS} edited specs (seed ${SEED})`, () => {
    const found = verdicts(judge);
    expect(found.filter(({ result }) => result !== "agreed").map(told)).toEqual([]);
    expect(found.length).toBeGreaterThan(EDITS * 0.9);
    // Neither side says the same of everything.
    expect(new Set(found.map(({ release }) => release)).size).toBeGreaterThan(2);
  });

  it("would not, were breaking changes told as additive ones, or additive ones as breaking", () => {
    const lenient: typeof compareSpecs = (old, young) =>
      compareSpecs(old, young).map((change) => ({ ...change, effect: "additive" }));
    expect(judge.judge(SEED, EDIT_KINDS.indexOf("property removed"), lenient)?.result).toBe("false minor");
    const strict: typeof compareSpecs = (old, young) =>
      compareSpecs(old, young).map((change) => ({ ...change, effect: "breaking" }));
    expect(judge.judge(SEED, EDIT_KINDS.indexOf("component added"), strict)?.result).toBe("false major");
  });
});
