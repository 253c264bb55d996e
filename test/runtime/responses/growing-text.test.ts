import { expect, it, onTestFinished, vi } from "vitest";
import { GrowingText } from "../../../src/runtime/responses/growing-text.ts";

it("a text goes on from what was there, and says what it is at any time", () => {
  const target = { text: "a", other: 7 };
  const growing = new GrowingText({ target, key: "text" }, "b");
  growing.add("c");
  expect(growing.toString()).toBe("abc");
  expect(target.text).toBe("a");
  growing.add("d");
  growing.write();
  growing.write();
  expect(target.text).toBe("abcd");
  const anew = new GrowingText({ target, key: "other" }, "x");
  anew.write();
  expect(target.other).toBe("x");
});

it("a text of many deltas keeps few of them: they are joined when so many have come, and not before", () => {
  const joined: number[] = [];
  const join = Array.prototype.join;
  const spy = vi.spyOn(Array.prototype, "join").mockImplementation(function (this: unknown[], between) {
    joined.push(this.length);
    return join.call(this, between);
  });
  onTestFinished(() => spy.mockRestore());
  const growing = new GrowingText({ target: {}, key: "text" }, "0");
  for (let n = 1; n < 1_000; n++) growing.add(`${n % 10}`);
  const text = growing.toString();
  spy.mockRestore();
  expect(text).toBe("0123456789".repeat(100));
  expect(joined).toEqual([256, 256, 256, 232]);
});
