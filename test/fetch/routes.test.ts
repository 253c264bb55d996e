import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { nested } from "../../src/fetch/fields.ts";
import { routeOf } from "../../src/fetch/routes.ts";
import * as operations from "../../src/generated/operations.ts";
import type { Operation } from "../../src/runtime/operation.ts";

/** What later versions of the spec have: operations on the path of another, told by their query, or by nothing on the wire. */
const { later, same } = vi.hoisted(() => ({
  later: { id: "later.retrieve", method: "get", path: "/responses/{response_id}?later=true" } as const,
  same: { id: "same.retrieve", method: "get", path: "/responses/{response_id}" } as const,
}));
vi.mock("../../src/generated/operation-list.ts", async (original) => {
  const { operationList } = await original<typeof import("../../src/generated/operation-list.ts")>();
  return { operationList: [later, ...operationList, same] };
});

const routed = Object.values<Operation>(operations).filter(({ method, path }) => method && path);
const route = (method: string, path: string) => routeOf(method, new URL(path, "http://localhost"));

describe("the route of a request", () => {
  it("is that of its operation, for each of the spec's", () => {
    expect(routed.length).toBeGreaterThan(130);
    const all: readonly Operation[] = [later, ...routed];
    // Of those that are the same on the wire, the first one answers.
    const isSame = (one: Operation) => (other: Operation) =>
      one.method === other.method && one.path === other.path;
    for (const operation of all.filter((each) => all.find(isSame(each)) === each)) {
      const path = (operation.path ?? "").replaceAll(/\{\w+\}/g, "id-1");
      for (const base of ["/v1", "/openai/v2", "", "/backend-api/codex", "/v1/proxy/v1"]) {
        const found = route(operation.method ?? "", base + path);
        expect({ path: base + path, id: found?.operation.id }).toEqual({
          path: base + path,
          id: operation.id,
        });
        expect(Object.values(found?.path ?? {}).every((value) => value === "id-1")).toBe(true);
      }
    }
  });

  it("on one path with others is that which the query asks for, and the first of those that are the same", () => {
    const [asked, plain] = ["/v1/responses/resp_1?later=true&x=1", "/v1/responses/resp_1?later=false"];
    expect(route("GET", asked)).toMatchObject({ operation: { id: "later.retrieve" }, query: ["later"] });
    expect(route("GET", plain)).toMatchObject({ operation: { id: "responses.retrieve" }, query: [] });
    expect(route("GET", asked)?.path).toEqual({ response_id: "resp_1" });
  });

  it("prefers a word to a parameter, and takes an id for what it is", () => {
    expect(route("POST", "/v1/responses/compact")?.operation.id).toBe("responses.compact");
    expect(route("GET", "/v1/models/v1")).toMatchObject({ path: { model: "v1" } });
    expect(route("GET", "/v1/models/ft%3Agpt%2F1")?.path).toEqual({ model: "ft:gpt/1" });
    expect(route("get", "/v1/files/file-1/content/")?.operation.id).toBe("files.content");
  });

  it.each([
    ["GET", "/v1/nothing"],
    ["PATCH", "/v1/models"],
    ["GET", "/"],
    ["GET", "/v1/models/%ff"],
    ["GET", "/v1/models/a/b"],
  ])("is none for %s %s", (method, path) => {
    expect(route(method, path)).toBeUndefined();
  });
});

describe("fields with brackets", () => {
  it.each([
    ["a=1&b=2", { a: "1", b: "2" }],
    ["include[]=x&include[]=y", { include: ["x", "y"] }],
    ["include=x&include=y&include=z", { include: ["x", "y", "z"] }],
    ["a[b]=1&a[c][d]=2", { a: { b: "1", c: { d: "2" } } }],
    [
      "m[][role]=user&m[][content]=hi&m[][role]=assistant",
      { m: [{ role: "user", content: "hi" }, { role: "assistant" }] },
    ],
    ["a[=1&b]=2", { "a[": "1", "b]": "2" }],
    ["constructor[prototype][x]=1", { constructor: { prototype: { x: "1" } } }],
  ])("%s", (query, expected) => {
    expect(nested(new URLSearchParams(query))).toEqual(expected);
  });

  it("touch no prototype, whatever they are called", () => {
    const name = fc.array(
      fc.constantFrom("__proto__", "constructor", "prototype", "a", "[", "]", "[]", "[a]"),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            name.map((parts) => parts.join("")),
            fc.string(),
          ),
        ),
        (entries) => {
          nested(entries);
          expect(Reflect.ownKeys({}).length + Object.keys(Object.prototype).length).toBe(0);
          expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
        },
      ),
    );
  });
});
