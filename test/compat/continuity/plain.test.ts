import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCopy } from "../../../src/compat/continuity/plain.ts";
import { hasEscapedKey } from "../../support/json-keys.ts";

describe("plainCopy", () => {
  it("gives what a trip through JSON gives", () => {
    const functions = fc.constantFrom(undefined, () => 1, Symbol("s"), Number.NaN, Infinity, -Infinity, -0);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        functions,
        fc.date(),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        tree.filter((value) => !hasEscapedKey(value)),
        (value) => {
          const wrapped = { value };
          const text = JSON.stringify(wrapped);
          const { copy, size } = plainCopy(wrapped);
          expect(JSON.stringify(copy)).toBe(text);
          expect(copy).toEqual(JSON.parse(text));
          expect(size).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("keeps a property named __proto__, and writes -0 as 0", () => {
    const value = JSON.parse('{ "__proto__": { "a": 1 }, "zero": -0 }');
    const { copy } = plainCopy(value);
    expect(Object.keys(copy)).toEqual(["__proto__", "zero"]);
    expect(Object.is(copy.zero, 0)).toBe(true);
  });

  it("does not change with the original", () => {
    const original = { list: [{ text: "before" }] };
    const { copy } = plainCopy(original);
    (original.list[0] as { text: string }).text = "after";
    expect(copy).toEqual({ list: [{ text: "before" }] });
  });

  it("knows about how long the JSON is", () => {
    const value = { text: "x".repeat(10_000), parts: [{ type: "output_text", annotations: [] }] };
    expect(plainCopy(value).size / JSON.stringify(value).length).toBeCloseTo(1, 1);
  });
});
