/** Where a request goes and what it carries, from what a caller gave. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/runtime/bind.ts";
import { asRecord, layHeaders, mergeHeaders, withoutProtected } from "../../src/runtime/headers.ts";
import type { Operation } from "../../src/runtime/operation.ts";
import { fillPath, parametersOf } from "../../src/runtime/path.ts";
import { stringifyQuery } from "../../src/runtime/query.ts";
import { targetOf } from "../../src/runtime/target.ts";

const BASE = { baseURL: "https://api.example/v1", baseURLGiven: true, defaultQuery: undefined };
const href = (
  path: string,
  query?: object | null,
  base: Partial<Parameters<typeof targetOf>[0]> = {},
  otherwise?: string,
): string => targetOf({ ...BASE, ...base }, path, query, otherwise).href;

describe("a target", () => {
  it.each([
    ["/files", "https://api.example/v1/files"],
    ["files", "https://api.example/v1/files"],
    ["", "https://api.example/v1/"],
    ["https://elsewhere.example/x", "https://elsewhere.example/x"],
    ["HTTPS://elsewhere.example/x", "HTTPS://elsewhere.example/x"],
    ["a+b.c-1://elsewhere.example/x", "a+b.c-1://elsewhere.example/x"],
    // No scheme: a colon in a path is one of a path.
    ["/go/https://elsewhere.example", "https://api.example/v1/go/https://elsewhere.example"],
    ["go/https://elsewhere.example", "https://api.example/v1/go/https://elsewhere.example"],
    ["1a://elsewhere.example", "https://api.example/v1/1a://elsewhere.example"],
  ])("for %j is below the base URL, or the address itself", (path, expected) => {
    expect(href(path)).toBe(expected);
  });

  it("has one slash between base URL and path, and none taken from a base URL's inside", () => {
    for (const baseURL of ["https://api.example/v1/", "https://api.example/v1//", "https://api.example/v1"]) {
      expect(href("/files", null, { baseURL })).toBe("https://api.example/v1/files");
    }
    expect(href("/files", null, { baseURL: "https://api.example//v1" })).toBe(
      "https://api.example//v1/files",
    );
  });

  it("is below the operation's own base URL where the client was given none", () => {
    const own = "https://auth.example";
    expect(href("/me", null, { baseURLGiven: false }, own)).toBe("https://auth.example/me");
    expect(href("/me", null, { baseURLGiven: true }, own)).toBe("https://api.example/v1/me");
    expect(href("/me", null, { baseURLGiven: false })).toBe("https://api.example/v1/me");
  });

  it("that is no URL is refused at once, if it is meant to be one", () => {
    expect(() => href("https://")).toThrow(/^Not a URL/);
    const below = targetOf({ ...BASE, baseURL: "nowhere" }, "/files", null, undefined);
    expect(() => below.url).toThrow(/^Not a URL/);
    expect(targetOf(BASE, "/files", null, undefined).url.pathname).toBe("/v1/files");
  });

  it("has the call's query over the path's, and that over the client's", () => {
    const defaultQuery = { a: 1, b: 1, c: 1, list: [1], map: { x: 1 } };
    expect(href("/f", { c: 3 }, { defaultQuery })).toBe(
      "https://api.example/v1/f?a=1&b=1&c=3&list%5B%5D=1&map%5Bx%5D=1",
    );
    expect(href("/f?b=2&b=22&c=2", { c: 3 }, { defaultQuery })).toBe(
      "https://api.example/v1/f?b=2&b=22&a=1&list%5B%5D=1&map%5Bx%5D=1&c=3",
    );
    // A parameter is one, however much of it is in brackets.
    expect(href("/f?list[]=2&map[y]=2", {}, { defaultQuery })).toBe(
      "https://api.example/v1/f?list%5B%5D=2&map%5By%5D=2&a=1&b=1&c=1",
    );
    expect(href("/f?list[]=2&map[y]=2", { list: [3] })).toBe(
      "https://api.example/v1/f?map%5By%5D=2&list%5B%5D=3",
    );
  });

  it("has no question mark without a query", () => {
    for (const path of ["/f", "/f?"]) expect(href(path, {})).toBe("https://api.example/v1/f");
    expect(href("/f", null)).toBe("https://api.example/v1/f");
    expect(href("?a=1")).toBe("https://api.example/v1/?a=1");
    expect(href("/f?a=1")).toBe("https://api.example/v1/f?a=1");
    expect(href("/f?a=1&b", null, { defaultQuery: { a: 2 } })).toBe("https://api.example/v1/f?a=1&b=");
  });
});

const operation = (given: Partial<Operation>): Operation => ({ id: "things.do", method: "post", ...given });

describe("arguments", () => {
  it("without a path are all one params object", () => {
    expect(bind(operation({}), [{ a: 1 }])).toEqual({ path: {}, query: { a: 1 }, body: undefined });
    expect(bind(operation({ path: "/things", body: true }), [{ a: 1 }])).toEqual({
      path: {},
      query: undefined,
      body: { a: 1 },
    });
  });

  it.each([undefined, null])("may leave the params out: %s", (params) => {
    const path = "/things/{id}";
    expect(bind(operation({ path, body: true }), ["a", params])).toEqual({
      path: { id: "a" },
      query: undefined,
      body: undefined,
    });
    expect(bind(operation({ path: "/things" }), [params])).toEqual({
      path: {},
      query: undefined,
      body: undefined,
    });
    expect(() => bind(operation({ path: "/boxes/{box_id}/things/{id}" }), ["a", params])).toThrow(
      "things.do: the params object must name box_id",
    );
  });

  it("name the other path parameters, and what of a body belongs into the query", () => {
    const path = "/shops/{shop_id}/boxes/{box_id}/things/{id}";
    const params = { shop_id: "s", box_id: "b", include: ["x"], name: "n" };
    expect(bind(operation({ path, body: true, query: ["include", "after"] }), ["t", params])).toEqual({
      path: { shop_id: "s", box_id: "b", id: "t" },
      query: { include: ["x"] },
      body: { name: "n" },
    });
    expect(bind(operation({ path }), ["t", params]).query).toEqual({ include: ["x"], name: "n" });
    expect(params).toEqual({ shop_id: "s", box_id: "b", include: ["x"], name: "n" });
    expect(() => bind(operation({ path }), ["t", { name: "n" }])).toThrow(
      "things.do: the params object must name shop_id and box_id",
    );
    expect(() => bind(operation({ path }), ["t", { shop_id: "s" }])).toThrow("must name box_id");
  });

  it("of a body without a path of their own are sorted too", () => {
    const params = { include: ["x"], name: "n" };
    expect(bind(operation({ path: "/things", body: true, query: ["include"] }), [params])).toEqual({
      path: {},
      query: { include: ["x"] },
      body: { name: "n" },
    });
    expect(
      bind(operation({ path: "/things", body: true, query: ["include"] }), [{ name: "n" }]).query,
    ).toEqual({});
  });
});

describe("a path", () => {
  it("without a parameter stays as it is", () => {
    expect(fillPath("/a/./b", {})).toBe("/a/./b");
    expect(fillPath("/a/./{b}", { b: "x" })).toBe("/a/./x");
    expect(parametersOf("/a/{b}/c/{d}")).toEqual(["b", "d"]);
    expect(parametersOf("/a/{b}/c/{d}")).toBe(parametersOf("/a/{b}/c/{d}"));
    expect(parametersOf("/other/{e}")).toEqual(["e"]);
  });

  it("may have dots in a segment that does not climb", () => {
    expect(fillPath("/files/{id}", { id: "..." })).toBe("/files/...");
    expect(fillPath("/files/{id}", { id: "a.." })).toBe("/files/a..");
    expect(fillPath("/files/{id}", { id: "..a" })).toBe("/files/..a");
    expect(fillPath("/files/{id}", { id: ".%2e" })).toBe("/files/.%252e");
  });

  it("takes numbers and truth values, and says what it does not take", () => {
    expect(fillPath("/{a}/{b}", { a: 7, b: true })).toBe("/7/true");
    expect(() => fillPath("/{a}", { a: null })).toThrow('path parameter "a" must be a string, not null');
    expect(() => fillPath("/{a}", { a: {} })).toThrow('path parameter "a" must be a string, not object');
    expect(() => fillPath("/{a}", {})).toThrow('path parameter "a" must be a string, not undefined');
  });
});

describe("a query", () => {
  it("leaves out what JSON leaves out, and writes what URLs reserve in capitals", () => {
    expect(stringifyQuery({ a: undefined, b: () => 1, c: Symbol("c"), d: "!'()*" })).toBe(
      "d=%21%27%28%29%2A",
    );
    expect(stringifyQuery({})).toBe("");
  });

  it("takes the same object twice, and refuses a circle of arrays", () => {
    const same = { x: 1 };
    expect(decodeURIComponent(stringifyQuery({ a: same, b: same }))).toBe("a[x]=1&b[x]=1");
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => stringifyQuery({ circle })).toThrow('query parameter "circle[]" refers to itself');
  });
});

describe("headers", () => {
  it("have one name, whatever its case, and only letters of ASCII have one", () => {
    expect(asRecord(mergeHeaders({ "X-ABC": "1" }, { "x-aBc": "2" }))).toEqual({ "x-abc": "2" });
    expect(() => mergeHeaders({ "\u212aelvin": "1" })).toThrow(/a name has letters, digits and dashes/);
    for (const name of ["", "a b", "a:", "ä", " a", "a "]) {
      expect(() => mergeHeaders({ [name]: "1" })).toThrow(/a name has letters/);
    }
    expect(asRecord(mergeHeaders({ "a!#$%&'*+.^_`|~-9": "1" }))).toEqual({ "a!#$%&'*+.^_`|~-9": "1" });
  });

  it("listed in pairs append within a layer, and replace the layers below", () => {
    const pairs: [string, string | undefined][] = [
      ["a", "1"],
      ["A", "2"],
      ["b", undefined],
      ["b", "3"],
    ];
    expect(asRecord(mergeHeaders({ a: "0", b: "0" }, pairs as never))).toEqual({ a: "1, 2", b: "3" });
    expect(
      asRecord(
        mergeHeaders([
          ["cookie", "x=1"],
          ["Cookie", "y=2"],
        ]),
      ),
    ).toEqual({ cookie: "x=1; y=2" });
    expect(asRecord(mergeHeaders({ a: [undefined, "1", "2"] as never }, {}))).toEqual({ a: "1, 2" });
    expect(asRecord(mergeHeaders({ a: "0" }, { a: [undefined, "1"] as never }))).toEqual({ a: "1" });
    const deleted: [string, string | null][] = [
      ["a", "1"],
      ["a", null],
    ];
    expect(asRecord(mergeHeaders(deleted as never))).toEqual({});
  });

  it("take numbers and truth values, and name what they do not take", () => {
    expect(asRecord(mergeHeaders({ a: 7, b: false } as never))).toEqual({ a: "7", b: "false" });
    expect(() => mergeHeaders({ a: {} } as never)).toThrow('header "a" must be a string, not object');
    expect(() => mergeHeaders("a: b" as never)).toThrow("headers must be an object");
    for (const pair of [null, [7, "x"], undefined]) {
      expect(() => mergeHeaders([pair] as never)).toThrow("expected [name, value] pairs");
    }
    expect(() => mergeHeaders({ a: "b\u0000" })).toThrow("holds a line break or NUL");
    expect(() => mergeHeaders({ a: "\u0100" })).toThrow("holds a character that no header can");
    expect(asRecord(mergeHeaders({ a: "\u00ff" }))).toEqual({ a: "\u00ff" });
  });

  it("without a layer are those that there were", () => {
    const base = mergeHeaders({ a: "1" });
    expect(layHeaders(base, [undefined, null])).toBe(base);
    expect(layHeaders(base, [{ b: "2" }])).not.toBe(base);
    expect(asRecord(base)).toEqual({ a: "1" });
    expect(withoutProtected(undefined)).toBeUndefined();
  });
});
