/** What is known of a login, and where it may go: pure functions of tokens, times and URLs. */
import { describe, expect, it, vi } from "vitest";
import { codexAuth } from "../../../src/client/profiles/codex-auth.ts";
import { FileTokenStore, MemoryTokenStore } from "../../../src/index.ts";
import { followedOrigin, mayReceiveStoredToken, originOf } from "../../../src/runtime/auth/destination.ts";
import { checkHeld } from "../../../src/runtime/auth/held.ts";
import { resolveEndpoints } from "../../../src/runtime/auth/oauth/config.ts";
import { configured, placeOfField } from "../../../src/runtime/auth/oauth/variables.ts";
import { loginIn } from "../../../src/runtime/auth/ownership.ts";
import type { AuthRules } from "../../../src/runtime/auth/rules.ts";
import { endOf, isDue } from "../../../src/runtime/auth/tokens/expiry.ts";
import { Login } from "../../../src/runtime/auth/tokens/login.ts";
import { jwt } from "../../support/http.ts";

const AHEAD = 300_000;

describe("when a token ends", () => {
  const life = { exp: 2_000, iat: 1_000, expiresAt: undefined, lastRefresh: undefined };

  it.each([
    ["by its own word", {}, 2_000_000],
    ["by its own word, and not by that beside it", { expiresAt: 7_000_000 }, 2_000_000],
    ["by the word beside it, where it says nothing", { exp: undefined, expiresAt: 7_000_000 }, 7_000_000],
    ["by the word beside it, where its own is no number", { exp: "2000", expiresAt: 7_000_000 }, 7_000_000],
    ["by the word beside it, where its own is no time", { exp: 9e15, expiresAt: 7_000_000 }, 7_000_000],
    ["by nothing", { exp: -1, expiresAt: Number.NaN }, undefined],
    ["by its own word where it was good when it came", { lastRefresh: 1_699_999 }, 2_000_000],
    ["by its life where it was as good as spent when it came", { lastRefresh: 1_700_000 }, 2_700_000],
    ["by its life where our clock is far ahead", { lastRefresh: 9_000_000 }, 10_000_000],
    ["by its own word where nobody knows its life", { lastRefresh: 9_000_000, iat: undefined }, 2_000_000],
    ["by its own word where its life is no number", { lastRefresh: 9_000_000, iat: "1000" }, 2_000_000],
    ["by its own word where it had no life", { lastRefresh: 9_000_000, iat: 2_000 }, 2_000_000],
    ["by its own word where it ended before it began", { lastRefresh: 9_000_000, iat: 3_000 }, 2_000_000],
  ])("%s", (_, more, end) => {
    expect(endOf({ ...life, ...more }, AHEAD)).toBe(end);
  });
});

describe("when a login is due", () => {
  it.each([
    ["ahead of its end", 1_000_000, 0, undefined, 700_000],
    ["at half of its life, where that is short", 1_000_000, 800_000, undefined, 900_000],
    ["ahead of its end, where nobody knows when it came", 1_000_000, undefined, undefined, 700_000],
    ["ahead of its end, where it came with it", 1_000_000, 1_000_000, undefined, 700_000],
    ["ahead of its end, where it came after it", 1_000_000, 2_000_000, undefined, 700_000],
    ["by its age, where nobody knows its end", undefined, 1_000, 50_000, 51_000],
  ])("%s", (_, end, lastRefresh, maxAgeMs, due) => {
    const rules = { aheadMs: AHEAD, ...(maxAgeMs === undefined ? {} : { maxAgeMs }) };
    const isDueAt = (now: number): boolean => isDue(end, lastRefresh, rules, now);
    expect([isDueAt(due - 1), isDueAt(due)]).toEqual([false, true]);
  });

  it.each([
    ["its end and its age", undefined, 50_000],
    ["its end, and has an age that does not count", 1_000, undefined],
  ])("never, where nobody knows %s", (_, lastRefresh, maxAgeMs) => {
    const rules = { aheadMs: AHEAD, ...(maxAgeMs === undefined ? {} : { maxAgeMs }) };
    expect(isDue(undefined, lastRefresh, rules, 1e15)).toBe(false);
  });
});

describe("a login", () => {
  it("may have an account where no rules say which are none", () => {
    const { account, ...rules } = codexAuth;
    const { notId: _, ...any } = account;
    for (const given of [undefined, { ...rules, account: any }]) {
      expect(new Login({ accessToken: "a", accountId: "org-1" }, given).accountId).toBe("org-1");
    }
    expect(new Login({ accessToken: "a", accountId: "org-1" }, codexAuth).accountId).toBeUndefined();
  });

  it("ends by its life where it was spent when it came, by how far ahead its rules refresh", () => {
    const accessToken = jwt({ exp: 2_000, iat: 1_000 });
    const tokens = { accessToken, lastRefresh: 1_700_000 };
    expect(new Login(tokens, codexAuth).expiresAt).toBe(2_700_000);
    expect(new Login(tokens, undefined).expiresAt).toBe(2_000_000);
  });

  it("is good where nobody knows when it ends", () => {
    expect(new Login({ accessToken: "a" }, codexAuth).isExpired(1e15)).toBe(false);
  });

  it("is named by its place", () => {
    expect(loginIn(new FileTokenStore("/here/auth.json"))).toContain("/here/auth.json");
  });

  it("that the store still holds may be replaced, whoever has it", () => {
    const store = new MemoryTokenStore();
    const held = { mark: "a", whose: undefined };
    expect(() => checkHeld(store, held, { ...held })).not.toThrow();
    expect(() => checkHeld(store, held, { mark: "b", whose: undefined })).toThrow(/Somebody else/);
  });
});

describe("where a login may go", () => {
  it("is any of its origins, or of those that are allowed", () => {
    const rules = {
      origins: ["https://one.example", "https://two.example"],
      profileNamed: true,
      allowedOrigins: ["https://three.example", "https://four.example"],
    };
    for (const name of ["one", "two", "three", "four"]) {
      expect(mayReceiveStoredToken(new URL(`https://${name}.example/x`), rules)).toBe(true);
    }
    expect(mayReceiveStoredToken(new URL("https://five.example/x"), rules)).toBe(false);
  });

  it("follows to any of the origins that are allowed", () => {
    const rules = {
      domain: "example.com",
      inUse: "https://one.example",
      profileNamed: true,
      allowedOrigins: ["https://three.example", "http://four.example"],
    };
    expect(followedOrigin("http://four.example", rules)).toBe("http://four.example");
    expect(followedOrigin("https://three.example", rules)).toBe("https://three.example");
    expect(followedOrigin(undefined, rules)).toBeUndefined();
  });

  it("has an origin only where it is a text", () => {
    expect(originOf("https://one.example/x")).toBe("https://one.example");
    for (const odd of [["https://one.example"], new URL("https://one.example"), "data:,", 7]) {
      expect(originOf(odd)).toBeUndefined();
    }
  });
});

describe("endpoints of a profile", () => {
  const network = { fetch: async () => Response.json({}), userAgent: "test" };

  it("have keys where it names a place for them", async () => {
    const endpoints = { ...codexAuth.endpoints, keys: "/keys" };
    const resolve = (rules: AuthRules) => resolveEndpoints(rules, {}, { originator: "test" }, network);
    expect((await resolve({ ...codexAuth, endpoints })).keysEndpoint).toBe("https://auth.openai.com/keys");
    expect((await resolve(codexAuth)).keysEndpoint).toBeUndefined();
  });

  it.each([
    ["with a user in it", "https://me:secret@id.example/token", /user name or password/],
    ["on another server", "https://other.example/token", /another server/],
  ])("that are found are looked at: one %s", async (_, token_endpoint, message) => {
    const document = {
      issuer: "https://id.example",
      authorization_endpoint: "https://id.example/authorize",
      token_endpoint,
    };
    const found = { ...network, fetch: async () => Response.json(document) };
    const config = { discoveryUrl: "https://id.example/.well-known/openid-configuration" };
    await expect(resolveEndpoints(codexAuth, config, { originator: "test" }, found)).rejects.toThrow(message);
  });

  it("are named by the option alone where the profile has no variables", () => {
    expect(placeOfField("clientId", undefined)).toBe("oauthConfig.clientId");
    expect(placeOfField("clientId", { variables: "MINE" })).toBe("oauthConfig.clientId (or MINE_CLIENT_ID)");
  });

  it("are configured by the option, else by the variable of the profile", () => {
    vi.stubEnv("MINE_CLIENT_ID", "from-variable");
    try {
      expect(configured("clientId", undefined, { variables: "MINE" })).toBe("from-variable");
      expect(configured("clientId", { clientId: " given " }, { variables: "MINE" })).toBe("given");
      expect(configured("clientId", undefined, undefined)).toBeUndefined();
      expect(configured("clientId", {}, {})).toBeUndefined();
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
