import { describe, expect, it } from "vitest";
import { compileFilter, SearchFilterError, search } from "../../../src/compat/search/index.ts";
import { add, memoryDatabase } from "./support.ts";

const matches = (filter: unknown, attributes: Record<string, string | number | boolean>): boolean =>
  compileFilter(filter)(attributes);

describe("filters", () => {
  const file = { year: 2020, lang: "ko", draft: false };

  it.each([
    ["eq", "year", 2020, true],
    ["eq", "year", "2020", false],
    ["eq", "draft", false, true],
    ["eq", "none", 1, false],
    ["ne", "lang", "en", true],
    ["ne", "lang", "ko", false],
    ["ne", "none", 1, true],
    ["gt", "year", 2019, true],
    ["gt", "year", 2020, false],
    ["gte", "year", 2020, true],
    ["lt", "year", 2021, true],
    ["lt", "lang", "kp", true],
    ["lte", "year", 2019, false],
    ["lte", "year", "2021", false],
    ["gt", "none", 0, false],
    ["in", "lang", ["en", "ko"], true],
    ["in", "year", ["2020"], false],
    ["nin", "lang", ["en"], true],
    ["nin", "lang", ["ko"], false],
    ["nin", "none", [1], true],
    ["in", "lang", [], false],
  ] as const)("%s %s %j: %s", (type, key, value, expected) => {
    expect(matches({ type, key, value }, file)).toBe(expected);
  });

  it("nest", () => {
    const filter = {
      type: "and",
      filters: [
        { type: "eq", key: "lang", value: "ko" },
        {
          type: "or",
          filters: [
            { type: "lt", key: "year", value: 2000 },
            { type: "eq", key: "draft", value: false },
          ],
        },
      ],
    };
    expect(matches(filter, file)).toBe(true);
    expect(matches(filter, { ...file, draft: true })).toBe(false);
    expect(matches(filter, { ...file, draft: true, year: 1999 })).toBe(true);
  });

  it("know nothing of what objects inherit", () => {
    expect(matches({ type: "ne", key: "constructor", value: "x" }, {})).toBe(true);
    expect(() => compileFilter({ type: "toString", key: "a", value: 1 })).toThrow(/must be one of eq/);
    const type = { toString: 0 };
    expect(() => compileFilter({ type, key: "a", value: 1 } as never)).toThrow(/must be one of eq/);
  });

  it.each([
    [7, "filters", "must be an object"],
    [{ type: "eq", key: "a", value: null }, "filters.value", "must be a string"],
    [{ type: "eq", key: "a", value: Number.NaN }, "filters.value", "finite"],
    [{ type: "eq", value: 1 }, "filters.key", "name of an attribute"],
    [{ type: "like", key: "a", value: 1 }, "filters.type", 'is "like"'],
    [{ type: "and", filters: [] }, "filters.filters", "at least one"],
    [{ type: "in", key: "a", value: 1 }, "filters.value", "must be a list"],
    [{ type: "gt", key: "a", value: true }, "filters.value", "number or a string"],
    [
      {
        type: "or",
        filters: [
          { type: "eq", key: "a", value: 1 },
          { type: "in", key: "b", value: [1, {}] },
        ],
      },
      "filters.filters[1].value[1]",
      "must be a string",
    ],
  ])("name what is wrong in %j", (filter, param, problem) => {
    try {
      compileFilter(filter);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SearchFilterError);
      expect(error).toMatchObject({ param, code: "invalid_filter" });
      expect((error as Error).message).toContain(`${param}: `);
      expect((error as Error).message).toContain(problem);
    }
  });

  it("do not run out of stack", () => {
    let filter: unknown = { type: "eq", key: "a", value: 1 };
    for (let depth = 0; depth < 100_000; depth++) filter = { type: "and", filters: [filter] };
    expect(() => compileFilter(filter)).toThrow(/nested more than/);
  });

  it("choose among many files, with files of no chunks between them", () => {
    const db = memoryDatabase();
    for (let index = 0; index < 700; index++) {
      add(db, `f${index}`, index % 5 === 0 ? [] : ["a common word"], { attributes: { n: index } });
    }
    const find = (filters: unknown) =>
      search(db, { storeIds: ["vs_1"], queries: ["common"], limit: 50, filters }).map((hit) => hit.fileId);
    expect(find({ type: "eq", key: "n", value: 642 })).toEqual(["f642"]);
    expect(find({ type: "eq", key: "n", value: 640 })).toEqual([]);
    expect(find({ type: "gte", key: "n", value: 694 })).toEqual(["f694", "f696", "f697", "f698", "f699"]);
  });
});
