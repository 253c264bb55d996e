import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partialJson } from "../../../src/runtime/chat/partial-json.ts";
import { hasEscapedKeyInText } from "../../support/json-keys.ts";

describe("JSON that is still being written", () => {
  it.each<[string, unknown]>([
    ["", undefined],
    ["\n ", undefined],
    ['{"ci', {}],
    ['{"city"', {}],
    ['{"city":', {}],
    ['{"city":"San Fr', { city: "San Fr" }],
    ['{"city":"a\\', { city: "a" }],
    ['{"city":"a\\u00e', { city: "a" }],
    ['{"city":"a\\\\', { city: "a\\" }],
    ['{"n":12', {}],
    ['{"n":12,', { n: 12 }],
    ['{"a":[1,{"b":"x"},tru', { a: [1, { b: "x" }] }],
    ['{"a":[true,null]', { a: [true, null] }],
    ["no json", undefined],
    ["]", undefined],
  ])("%j is %j so far", (text, value) => {
    expect(partialJson(text)).toEqual(value);
  });

  it("is itself when it is whole, and never more than that before", () => {
    const atMost = (part: unknown, whole: unknown): boolean => {
      if (typeof part === "string") return typeof whole === "string" && whole.startsWith(part);
      if (Array.isArray(part)) {
        return Array.isArray(whole) && part.every((each, index) => atMost(each, whole[index]));
      }
      if (typeof part === "object" && part !== null) {
        const fields = whole as Record<string, unknown>;
        return Object.entries(part).every(([name, each]) => name in fields && atMost(each, fields[name]));
      }
      return part === whole;
    };
    const json = fc
      .object({ withNullPrototype: false })
      .map((value) => JSON.stringify(value))
      .filter((text) => !hasEscapedKeyInText(text));
    fc.assert(
      fc.property(json, fc.nat(), (text, cut) => {
        const value = JSON.parse(text);
        expect(partialJson(text)).toEqual(value);
        const part = partialJson(text.slice(0, cut % (text.length + 1)));
        expect(part === undefined || atMost(part, value)).toBe(true);
      }),
    );
  });

  it("does not fail on any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void partialJson(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0a1 -') }),
        (text) => void partialJson(text),
      ),
    );
  });
});
