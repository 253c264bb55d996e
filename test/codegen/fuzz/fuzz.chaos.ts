import { describe, expect, it } from "vitest";
import { chaosSeed } from "../../chaos/chance.ts";
import { Judge, reasonOf, told, type Verdict } from "./judge.ts";

const EDITS = 1000;

describe("the comparison of specs and the compiler", () => {
  it(`agree on ${EDITS} edited specs`, () => {
    const seed = chaosSeed("edited specs");
    const judge = new Judge();
    const found: Verdict[] = [];
    for (let at = 0; found.length < EDITS; at += 1) {
      const verdict = judge.judge(seed, at);
      if (verdict !== undefined) found.push(verdict);
    }
    const of = (result: Verdict["result"]): Verdict[] => found.filter((each) => each.result === result);
    const releases = new Map<string, number>();
    for (const { release } of found) releases.set(release, (releases.get(release) ?? 0) + 1);
    const majors = of("false major");
    console.log(
      [
        ...[...releases].map(([release, count]) => `${release || "not generated"}: ${count}`),
        `false minor: ${of("false minor").length}, false major: ${majors.length}, refused: ${of("refused").length}`,
        ...majors.map((verdict) => `${reasonOf(verdict) ?? "no reason"}\n  ${told(verdict)}`),
      ].join("\n"),
    );
    expect(of("false minor").map(told)).toEqual([]);
    expect(of("broken").map(told)).toEqual([]);
    expect(majors.length / EDITS).toBeLessThan(0.02);
    expect(majors.filter((verdict) => reasonOf(verdict) === undefined).map(told)).toEqual([]);
  });
});
