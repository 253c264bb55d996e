import { describe, expect, it } from "vitest";
import { makePage } from "../../src/runtime/pagination.ts";

const RULE = { field: "next", param: "page" };

/** Pages of a server, by what they are asked for with. */
function pageOf(pages: Readonly<Record<string, unknown>>) {
  const asked: unknown[] = [];
  const get = (query: Record<string, unknown>): Promise<object> => {
    asked.push(query);
    return makePage(RULE, get, pages[String(query["page"])]);
  };
  return { asked, first: makePage(RULE, get, pages["first"]) };
}

describe("a page of a class that is known by its rule alone", () => {
  it("has the fields of the answer, and goes on with what one of them names", async () => {
    const { asked, first } = pageOf({
      first: { data: [{ id: 1 }, { id: 2 }], has_more: true, next: "two" },
      two: { data: [{ id: 3 }], has_more: false, next: null },
    });
    const page = await first;
    expect(JSON.parse(JSON.stringify(page))).toEqual({
      data: [{ id: 1 }, { id: 2 }],
      has_more: true,
      next: "two",
    });
    const items: unknown[] = [];
    for await (const item of page) items.push(item);
    expect(items).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(asked).toEqual([{ page: "two" }]);
  });

  it.each([
    ["nothing", undefined],
    ["a list that says that there is no more", { data: [1], has_more: false, next: "two" }],
    ["a list that names nothing to go on with", { data: [1], has_more: true, next: null }],
  ])("ends with %s", async (_, body) => {
    const page = await pageOf({ first: body }).first;
    expect(page.hasNextPage()).toBe(false);
    await page.getNextPage().catch((error) => expect(error).toMatchObject({ code: "no_next_page" }));
    expect(page).toMatchObject({ data: page.getPaginatedItems() });
  });

  it("keeps its methods where a field of the answer is called like one", async () => {
    const page = await pageOf({ first: { data: [1], hasNextPage: "no", next: "" } }).first;
    expect(page.hasNextPage()).toBe(false);
  });
});
