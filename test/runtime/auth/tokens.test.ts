/** What is read out of tokens, when they end, and where they may go: pure functions. */
import { describe, expect, it } from "vitest";
import { codexAuth } from "../../../src/client/profiles/codex-auth.ts";
import { claimAt, isText, readPayload } from "../../../src/runtime/auth/claims.ts";
import {
  followedOrigin,
  isLoopback,
  mayReceiveRefreshToken,
  mayReceiveStoredToken,
  originOf,
} from "../../../src/runtime/auth/destination.ts";
import { markOf } from "../../../src/runtime/auth/ownership.ts";
import { endOf, isDue, isTime } from "../../../src/runtime/auth/tokens/expiry.ts";
import { Login, newLogin } from "../../../src/runtime/auth/tokens/login.ts";
import { jwt } from "../../support/http.ts";

const MINUTE = 60_000;
const NOW = 1_900_000_000_000;
const seconds = (ms: number): number => ms / 1000;

describe("a time", () => {
  it.each([
    [1, true],
    [8.64e15, true],
    [8.64e15 + 2, false],
    [0, false],
    [-1, false],
    ["1", false],
    [Number.NaN, false],
    [undefined, false],
  ])("is %j: %s", (value, is) => {
    expect(isTime(value)).toBe(is);
  });
});

describe("the end of an access token", () => {
  const AHEAD = 5 * MINUTE;
  const none = { exp: undefined, iat: undefined, expiresAt: undefined, lastRefresh: undefined };
  it.each([
    ["what it says", { exp: seconds(NOW) }, NOW],
    ["what it says, whatever was said beside it", { exp: seconds(NOW), expiresAt: NOW + 1 }, NOW],
    ["what was said beside it where it says nothing", { expiresAt: NOW }, NOW],
    ["what was said beside it where it says no time", { exp: "soon", expiresAt: NOW }, NOW],
    ["what was said beside it where it says what can be no time", { exp: 1e13, expiresAt: NOW }, NOW],
    ["unknown where that is no time either", { exp: -1, expiresAt: -1 }, undefined],
    ["unknown where nothing says so", {}, undefined],
    // The clock of the server is behind ours by more than the token lives.
    [
      "its life from when it came, where it was spent by then",
      {
        exp: seconds(NOW),
        iat: seconds(NOW - 60 * MINUTE),
        lastRefresh: NOW - AHEAD,
      },
      NOW - AHEAD + 60 * MINUTE,
    ],
    [
      "what it says where it was not spent by then",
      {
        exp: seconds(NOW),
        iat: seconds(NOW - 60 * MINUTE),
        lastRefresh: NOW - AHEAD - 1,
      },
      NOW,
    ],
    ["what it says where its beginning is unknown", { exp: seconds(NOW), lastRefresh: NOW }, NOW],
    [
      "what it says where it began no sooner",
      { exp: seconds(NOW), iat: seconds(NOW), lastRefresh: NOW },
      NOW,
    ],
  ])("is %s", (_, life, end) => {
    expect(endOf({ ...none, ...life }, AHEAD)).toBe(end);
  });
});

describe("a refresh is due", () => {
  const rules = { aheadMs: 5 * MINUTE, maxAgeMs: 60 * MINUTE };
  it.each([
    [NOW + 5 * MINUTE + 1, undefined, false],
    [NOW + 5 * MINUTE, undefined, true],
    [NOW + 5 * MINUTE + 1, NOW - 60 * MINUTE, false],
    [NOW + 5 * MINUTE, NOW - 60 * MINUTE, true],
    // One that lives for four minutes in all: at the half of them.
    [NOW + 2 * MINUTE + 1, NOW - 2 * MINUTE + 1, false],
    [NOW + 2 * MINUTE, NOW - 2 * MINUTE, true],
    // One that ended before it came says nothing of how long it lives.
    [NOW, NOW, true],
    [NOW + 5 * MINUTE, NOW + 6 * MINUTE, true],
    [undefined, NOW - 60 * MINUTE, true],
    [undefined, NOW - 60 * MINUTE + 1, false],
    [undefined, undefined, false],
  ])("where it ends at %j and came at %j: %s", (end, came, due) => {
    expect(isDue(end, came, rules, NOW)).toBe(due);
  });

  it("never by age where the rules name none", () => {
    expect(isDue(undefined, 1, { aheadMs: 1 }, NOW)).toBe(false);
  });
});

describe("a login", () => {
  const of = (access: object, more: object = {}) =>
    new Login({ accessToken: jwt(access as Record<string, unknown>), ...more }, codexAuth);

  it("is expired from its end on, or so much before", () => {
    const login = of({ exp: seconds(NOW) });
    expect([NOW - 1, NOW].map((now) => login.isExpired(now))).toEqual([false, true]);
    expect([NOW - 61_000, NOW - 60_000].map((now) => login.isExpired(now, 60_000))).toEqual([false, true]);
    expect(of({ exp: undefined }).isExpired(NOW)).toBe(false);
    expect(new Login({ accessToken: jwt({ exp: 1 }) }, undefined).isDue(NOW)).toBe(false);
  });

  it("takes what it is told from the place that knows it best", () => {
    const id = jwt({ email: "id@example.com", "https://api.openai.com/auth": { chatgpt_plan_type: "pro" } });
    const login = of({ email: "access@example.com", sub: "p", client_id: "app_1" }, { idToken: id });
    expect(login.account).toMatchObject({ email: "id@example.com", plan: "plus", refreshable: false });
    expect([login.subject, login.clientId]).toEqual(["p", "app_1"]);
    const bare = of({ "https://api.openai.com/auth": {}, sub: 17, client_id: "" }, { idToken: id });
    expect(bare.account).toMatchObject({ accountId: undefined, plan: "pro" });
    expect([bare.subject, bare.clientId]).toEqual([undefined, undefined]);
    expect(of({ email: "access@example.com" }).account.email).toBe("access@example.com");
  });

  it("was made where its store says, its token, or its profile", () => {
    const iss = "https://token.example/x";
    expect(of({ iss }, { issuer: "https://store.example" }).issuer).toBe("https://store.example");
    expect(of({ iss }).issuer).toBe("https://token.example");
    expect(of({ iss: "none" }).issuer).toBe("https://auth.openai.com");
  });

  it("has the scopes that its token names, and no account of the API's", () => {
    expect(of({ scp: ["a", 1, "", "b"] }).account.scopes).toEqual(["a", "b"]);
    expect(of({ scp: "a b" }).account.scopes).toBeUndefined();
    const account = { chatgpt_account_id: "org-1" };
    expect(of({ "https://api.openai.com/auth": account }).accountId).toBeUndefined();
    expect(of({}, { accountId: "org-1" }).accountId).toBe("acc-1");
    expect(of({}, { accountId: "chosen" })).toMatchObject({ accountId: "chosen", claimedAccountId: "acc-1" });
  });

  it.each([
    [true, undefined, true],
    [undefined, true, true],
    ["true", undefined, false],
    [undefined, undefined, false],
  ])("is FedRAMP's by either token: %j %j", (access, id, is) => {
    const claims = (value: unknown) => ({
      "https://api.openai.com/auth": { chatgpt_account_is_fedramp: value },
    });
    expect(of(claims(access), { idToken: jwt(claims(id)) }).fedramp).toBe(is);
  });

  it("that is new has what programs look for, and no id token of a stranger", () => {
    const accessToken = jwt({ exp: seconds(NOW) });
    const stranger = jwt({ "https://api.openai.com/auth": { chatgpt_account_id: "acc-2" } });
    const made = newLogin({ accessToken, idToken: stranger }, codexAuth).tokens;
    expect(made).toEqual({ accessToken, idToken: undefined, accountId: "acc-1", expiresAt: NOW });
    const own = newLogin({ accessToken, idToken: jwt(), expiresAt: 5 }, codexAuth).tokens;
    expect(own).toMatchObject({ idToken: jwt(), expiresAt: 5 });
    const nobody = jwt({ "https://api.openai.com/auth": {} });
    expect(newLogin({ accessToken, idToken: nobody }, codexAuth).tokens.idToken).toBe(nobody);
    expect(newLogin({ accessToken: nobody, idToken: stranger }, codexAuth).tokens.accountId).toBe("acc-2");
  });
});

describe("claims", () => {
  it("are read whatever characters they have, and none from what is no token", () => {
    const claims = { name: "Ünï 🙂 ???>>>" };
    expect(readPayload(`x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`)).toEqual(claims);
    for (const token of ["", "x", "x.!.y", `x.${btoa("no JSON")}.y`]) expect(readPayload(token)).toEqual({});
  });

  it("are the first of those that are there and wanted", () => {
    const claims = { a: "", b: { c: "deep" }, d: "flat" };
    expect(claimAt(claims, [["x", "y"], ["a"], ["b", "c"], ["d"]], isText)).toBe("deep");
    expect(claimAt(claims, [["a"]], isText)).toBeUndefined();
    expect(claimAt(claims, undefined, isText)).toBeUndefined();
  });
});

describe("where tokens may go", () => {
  it.each([
    ["localhost", true],
    ["[::1]", true],
    ["127.0.0.1", true],
    ["127.255.255.255", true],
    ["127.0.0.1.example", false],
    ["x127.0.0.1", false],
    ["127.0.0.1000", false],
    ["127.0.0", false],
    ["128.0.0.1", false],
    ["localhost.example", false],
  ])("%s is this machine: %s", (hostname, is) => {
    expect(isLoopback(hostname)).toBe(is);
  });

  it.each([
    ["https://a.example/x?y", "https://a.example"],
    ["https://a.example:8443", "https://a.example:8443"],
    ["a.example", undefined],
    ["file:///x", undefined],
    ["data:x", undefined],
    [17, undefined],
    [undefined, undefined],
  ])("the origin of %j is %j", (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });

  it("a refresh token goes to who made it alone", () => {
    expect(mayReceiveRefreshToken("https://a.example/t", "https://a.example")).toBe(true);
    expect(mayReceiveRefreshToken("https://b.example/t", "https://a.example")).toBe(false);
    expect(mayReceiveRefreshToken("https://a.example/t", undefined)).toBe(false);
    expect(mayReceiveRefreshToken("none", undefined)).toBe(false);
  });

  it("a stored login goes to its origins, and to others only where the profile was named", () => {
    const rules = {
      origins: ["https://a.example"],
      profileNamed: true,
      allowedOrigins: ["https://b.example/x"],
    };
    const goes = (url: string, profileNamed: boolean): boolean =>
      mayReceiveStoredToken(new URL(url), { ...rules, profileNamed });
    expect([true, false].map((named) => goes("https://a.example/y", named))).toEqual([true, true]);
    expect([true, false].map((named) => goes("https://b.example/y", named))).toEqual([true, false]);
    expect([true, false].map((named) => goes("http://127.0.0.1:1/y", named))).toEqual([true, false]);
    expect([true, false].map((named) => goes("https://c.example/y", named))).toEqual([false, false]);
  });

  const rules = {
    domain: "a.example",
    inUse: "http://127.0.0.1:1",
    profileNamed: true,
    allowedOrigins: ["https://relay.example/x"],
  };
  it.each([
    ["https://a.example", "https://a.example"],
    ["https://a.example/", "https://a.example"],
    ["https://eu.a.example", "https://eu.a.example"],
    ["http://127.0.0.1:1", "http://127.0.0.1:1"],
    ["https://relay.example", "https://relay.example"],
    ["http://a.example", undefined],
    ["https://a.example:8443", undefined],
    ["https://xa.example", undefined],
    ["https://a.example.evil", undefined],
    ["https://me@a.example", undefined],
    ["https://:pw@a.example", undefined],
    ["https://a.example/x", undefined],
    ["https://a.example?x", undefined],
    ["https://a.example#x", undefined],
    ["http://127.0.0.1:2", undefined],
    ["none", undefined],
    ["data:x", undefined],
    [undefined, undefined],
  ])("requests follow a backend to %j: %j", (given, origin) => {
    expect(followedOrigin(given, rules)).toBe(origin);
  });

  it("requests do not follow to an origin that is allowed to another profile", () => {
    expect(followedOrigin("https://relay.example", { ...rules, profileNamed: false })).toBeUndefined();
  });
});

it("a login is marked with its profile where that does not go without saying", () => {
  expect(markOf({ profile: "codex", unmarkedProfile: "codex" })).toBeUndefined();
  expect(markOf({ profile: "relay", unmarkedProfile: "codex" })).toBe("relay");
});
