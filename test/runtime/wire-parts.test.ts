import { describe, expect, it } from "vitest";
import { codexAuth } from "../../src/client/profiles/codex-auth.ts";
import { mayReceiveStoredToken } from "../../src/runtime/auth/destination.ts";
import { Login } from "../../src/runtime/auth/tokens/login.ts";
import { bind } from "../../src/runtime/bind.ts";
import { ConfigurationError } from "../../src/runtime/errors/local.ts";
import { mergeHeaders, withoutProtected } from "../../src/runtime/headers.ts";
import { encodeForm } from "../../src/runtime/multipart.ts";
import { fillPath } from "../../src/runtime/path.ts";
import { stringifyQuery } from "../../src/runtime/query.ts";
import { toFile } from "../../src/runtime/to-file.ts";

describe("fillPath", () => {
  it("encodes what a segment cannot hold and leaves what it can", () => {
    expect(fillPath("/models/{model}", { model: "ft:gpt-4o@2024+a=b&c/d?e#f" })).toBe(
      "/models/ft:gpt-4o@2024+a=b&c%2Fd%3Fe%23f",
    );
  });

  it.each([".", "..", "%2e", "%2E%2e"])("refuses a segment that climbs: %s", (model) => {
    const value = model.startsWith("%") ? decodeURIComponent(model) : model;
    expect(() => fillPath("/models/{model}", { model: value })).toThrow(/must not make the segment/);
  });

  it("takes half of a character for one that cannot be read, as URLs do", () => {
    expect(fillPath("/models/{model}", { model: "a\ud800b" })).toBe("/models/a%EF%BF%BDb");
    expect(stringifyQuery({ "\udfff": ["x\ud800", "\ud83d\ude00"] })).toBe(
      "%EF%BF%BD%5B%5D=x%EF%BF%BD&%EF%BF%BD%5B%5D=%F0%9F%98%80",
    );
  });

  it("lets an empty id through, as openai does", () => {
    expect(fillPath("/models/{model}", { model: "" })).toBe("/models/");
  });

  it.each([undefined, null, {}, ["a"]])("names a parameter that is not text: %o", (model) => {
    expect(() => fillPath("/models/{model}", { model })).toThrow(/"model" must be a string/);
  });
});

describe("stringifyQuery", () => {
  it("writes arrays, nesting, null, dates and skips undefined", () => {
    const query = { a: [1, 2], b: { c: "x y", d: [true] }, e: null, f: undefined, g: new Date(0) };
    expect(decodeURIComponent(stringifyQuery(query))).toBe(
      "a[]=1&a[]=2&b[c]=x y&b[d][]=true&e=&g=1970-01-01T00:00:00.000Z",
    );
    expect(stringifyQuery({ a: [1] })).toBe("a%5B%5D=1");
  });

  it("names a circle", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => stringifyQuery({ circle })).toThrow(/"circle\[self\]" refers to itself/);
  });
});

describe("headers", () => {
  it("lays layers over each other: null deletes, undefined is ignored, arrays append", () => {
    const merged = mergeHeaders({ A: "1", b: "2", c: "3" }, new Headers({ a: "4" }), {
      B: null,
      c: undefined,
      d: ["5", "6"],
    });
    expect([...merged]).toEqual([
      ["a", "4"],
      ["b", null],
      ["c", "3"],
      ["d", "5, 6"],
    ]);
  });

  it("refuses what a header cannot carry, naming the header and not the value", () => {
    expect(() => mergeHeaders({ "x-a": "secret\r\nx-b: 1" })).toThrow(
      /^header "x-a" holds a line break or NUL$/,
    );
    expect(() => mergeHeaders({ "x-a": {} as never })).toThrow(/"x-a" must be a string, not object/);
  });

  it.each(["x a", "x\n", "", "x:", "\u212a"])("refuses %j as a name", (name) => {
    expect(() => mergeHeaders({ [name]: "1" })).toThrow(/a name has letters, digits and dashes/);
  });

  it("keeps extraHeaders off the protected ones, whatever their case", () => {
    const extra = { AUTHORIZATION: "x", "chatgpt-Account-ID": "x", "Content-TYPE": "x", "x-mine": "1" };
    expect([...mergeHeaders(withoutProtected(extra))]).toEqual([["x-mine", "1"]]);
  });
});

describe("bind", () => {
  const operation = {
    id: "x.y",
    method: "post",
    path: "/a/{one}/b/{two}",
    body: true,
    query: ["include"],
  } as const;

  it("takes the last path parameter positionally and sorts the rest out of the params", () => {
    const params = { one: "1", include: ["x"], name: "n" };
    expect(bind(operation, ["2", params])).toEqual({
      path: { one: "1", two: "2" },
      query: { include: ["x"] },
      body: { name: "n" },
    });
    expect(params).toEqual({ one: "1", include: ["x"], name: "n" });
  });

  it("names path parameters that are missing", () => {
    expect(() => bind(operation, ["2", {}])).toThrow(/x\.y: the params object must name one/);
    expect(() => bind(operation, ["2"])).toThrow(/must name one/);
    const thrown = (): unknown => {
      try {
        return bind(operation, ["2", null]);
      } catch (error) {
        return error;
      }
    };
    expect(thrown()).toBeInstanceOf(ConfigurationError);
  });

  it("makes nothing of params that are not there, and no members without a value", () => {
    const { path: _, ...listed } = operation;
    for (const params of [undefined, null]) {
      expect(bind(listed, [params])).toStrictEqual({ path: {}, query: undefined, body: undefined });
    }
    expect(bind(listed, [{ name: "n" }])).toStrictEqual({ path: {}, query: {}, body: { name: "n" } });
    const { query: __, ...plain } = operation;
    const params = { one: "1", include: ["x"] };
    expect(bind(plain, ["2", params])).toStrictEqual({
      path: { one: "1", two: "2" },
      query: {},
      body: { include: ["x"] },
    });
  });
});

describe("where a stored token may go", () => {
  const { origins } = codexAuth;
  const strict = { origins, profileNamed: false, allowedOrigins: ["https://relay.example"] };
  const named = { ...strict, profileNamed: true };

  it.each([
    ["https://chatgpt.com/backend-api/codex/responses", true, true],
    ["http://chatgpt.com/backend-api/codex", false, false],
    ["https://chatgpt.com.evil.example/", false, false],
    ["https://chatgpt.com:8443/", false, false],
    ["http://127.0.0.1:9/backend-api/codex", false, true],
    ["http://127.8.8.8/", false, true],
    ["http://localhost:1/", false, true],
    ["http://[::1]:1/", false, true],
    ["http://127.0.0.1.evil.example/", false, false],
    ["https://relay.example/backend-api/codex", false, true],
    ["https://relay.example:444/", false, false],
    ["https://api.openai.com/v1", false, false],
  ])("%s: %s, with profile codex named: %s", (url, byDefault, explicit) => {
    expect(mayReceiveStoredToken(new URL(url), strict)).toBe(byDefault);
    expect(mayReceiveStoredToken(new URL(url), named)).toBe(explicit);
  });
});

describe("what is known of a login", () => {
  const jwt = (claims: unknown) => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
  const auth = { chatgpt_account_id: "acc", chatgpt_plan_type: "plus", chatgpt_account_is_fedramp: true };
  const claims = { exp: 5, sub: "someone", "https://api.openai.com/auth": auth };

  it.each([
    ["the access token", { accessToken: jwt(claims) }],
    ["the id token", { accessToken: jwt({ exp: 5, sub: "someone" }), idToken: jwt(claims) }],
  ])("account, plan and fedramp are read from %s", (_, tokens) => {
    const login = new Login(tokens, codexAuth);
    expect(login.account).toMatchObject({ accountId: "acc", plan: "plus", expiresAt: new Date(5000) });
    expect([login.fedramp, login.subject]).toEqual([true, "someone"]);
  });

  it.each(["", "x", "a.b.c", "a..c", jwt(null), jwt("text"), jwt([])])("nothing for %s", (accessToken) => {
    const { accountId, plan, expiresAt, email, scopes } = new Login({ accessToken }, codexAuth).account;
    expect([accountId, plan, expiresAt, email, scopes]).toEqual(Array(5).fill(undefined));
    expect(new Login({ accessToken }, codexAuth).fedramp).toBe(false);
  });

  it("an account that the store has wins, but an organization of the API or an empty claim is none", () => {
    const accountOf = (tokens: { accountId?: string; accessToken?: string; idToken?: string }) =>
      new Login({ accessToken: jwt({}), ...tokens }, codexAuth).accountId;
    expect(accountOf({ accountId: "team", idToken: jwt(claims) })).toBe("team");
    expect(accountOf({ accountId: "org-1", idToken: jwt(claims) })).toBe("acc");
    expect(accountOf({ idToken: jwt({ organizations: [{ id: "org-1" }] }) })).toBeUndefined();
    expect(accountOf({ accessToken: jwt({ chatgpt_account_id: "" }) })).toBeUndefined();
  });
});

describe("multipart", () => {
  it("writes arrays, nesting and files in the order of the params", async () => {
    const slow = {
      url: "https://files.example/slow.txt",
      blob: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return new Blob(["slow"]);
      },
    };
    const { content: form } = await encodeForm({
      first: slow,
      list: [1, "b"],
      deep: { x: { y: true } },
      gone: undefined,
      last: new File(["z"], "z.bin"),
    });
    expect(
      [...(form as FormData)].map(([name, value]) => [name, typeof value === "string" ? value : value.name]),
    ).toEqual([
      ["first", "slow.txt"],
      ["list[]", "1"],
      ["list[]", "b"],
      ["deep[x][y]", "true"],
      ["last", "z.bin"],
    ]);
  });

  it("names a field that a form cannot carry", async () => {
    await expect(encodeForm({ a: { b: null } })).rejects.toThrow(/"a\[b\]" is null/);
    await expect(encodeForm({ a: new Uint8Array(1) })).rejects.toThrow(/"a" holds a object.*toFile/);
  });
});

describe("toFile", () => {
  it.each<[unknown, string, string]>([
    ["text", "unknown_file", "text"],
    [new TextEncoder().encode("bytes"), "unknown_file", "bytes"],
    [new TextEncoder().encode("buffer").buffer, "unknown_file", "buffer"],
    [new Blob(["blob"]), "unknown_file", "blob"],
    [new File(["file"], "f.txt"), "f.txt", "file"],
    [Promise.resolve(new File(["later"], "l.txt")), "l.txt", "later"],
    [{ url: "https://x.example/dir/r.txt", blob: async () => new Blob(["resp"]) }, "r.txt", "resp"],
    [
      Object.assign(
        (async function* () {
          yield "it";
          yield new TextEncoder().encode("er");
        })(),
        { path: "/tmp/s.txt" },
      ),
      "s.txt",
      "iter",
    ],
  ])("%o", async (value, name, content) => {
    const file = await toFile(value as never);
    expect([file.name, await file.text()]).toEqual([name, content]);
  });

  it("takes a name and a type", async () => {
    const file = await toFile("x", "mine.json", { type: "application/json" });
    expect([file.name, file.type]).toEqual(["mine.json", "application/json"]);
  });

  it.each([null, 7, {}])("refuses %o with what it takes", async (value) => {
    await expect(toFile(value as never)).rejects.toThrow(/Cannot make a file of/);
  });
});
