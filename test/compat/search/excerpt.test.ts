import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "../../../src/storage.ts";

const filler = "Nothing of note happened on that day. ".repeat(40);

describe("excerpt", () => {
  it("gives a short text as it is", () => {
    expect(excerpt("A short text.", "anything")).toEqual({ text: "A short text.", start: 0, end: 13 });
  });

  it("shows the sentence with the most of the query, not the first that has some of it", () => {
    const text = `A comet. ${filler}At dawn the comets were seen by a shepherd. ${filler}`;
    const { text: shown } = excerpt(text, "Which shepherd saw the comet?", { length: 120 });
    expect(shown).toContain("At dawn the comets were seen by a shepherd.");
    expect(shown).toMatch(/^(?:Nothing|At) /);
    expect(shown).toMatch(/\w\.?$/);
  });

  it("knows words as the search does: stems, particles, languages without spaces", () => {
    const korean = `${"별일 없는 하루였습니다. ".repeat(40)}혜성은 새벽에 나타났습니다. ${"끝. ".repeat(200)}`;
    expect(excerpt(korean, "혜성이 나타난 새벽", { length: 60 }).text).toContain("혜성은 새벽에");
    const chinese = `${"那天什么都没有发生。".repeat(40)}彗星在黎明时出现。${"结束。".repeat(200)}`;
    expect(excerpt(chinese, "彗星", { length: 40 }).text).toContain("彗星在黎明");
  });

  it("begins at the beginning when nothing matches", () => {
    expect(excerpt(filler, "zebra", { length: 100 })).toMatchObject({ start: 0 });
  });

  it("is a part of the text, no longer than wanted, and whole characters", () => {
    const word = fc.constantFrom("wing", "lift", "日本語", "😀", "x".repeat(90), ".", "\n", "กรุงเทพ");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.integer({ min: 1, max: 200 }), (words, length) => {
        const text = words.join(" ");
        const found = excerpt(text, "lift wing 日本語", { length });
        expect(found.text).toBe(text.slice(found.start, found.end));
        expect(found.text.length).toBeLessThanOrEqual(length);
        // Throws for half a character.
        if (length > 1) encodeURIComponent(found.text);
      }),
    );
  });
});
