/** The two shapes of a login on disk, as texts. */
import { describe, expect, it } from "vitest";
import type { TokenSet } from "../../../src/index.ts";
import { UntrustedFile } from "../../../src/runtime/auth/stores/file-system.ts";
import { codexFormat, type Format, flatFormat } from "../../../src/runtime/auth/stores/formats.ts";
import { jwt } from "../../support/http.ts";

const written = (format: Format, before: object | undefined, tokens: TokenSet): Record<string, unknown> =>
  JSON.parse(format.merge(before && JSON.stringify(before), tokens));
const read = (format: Format, file: object): TokenSet | undefined => format.parse(JSON.stringify(file));
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UntrustedFile);
    return (error as UntrustedFile).message;
  }
  return expect.fail("taken");
};

describe("the flat file", () => {
  it("is read with its times in milliseconds, and nothing where it has nothing", () => {
    expect(
      read(flatFormat, {
        access_token: "a",
        refresh_token: "r",
        id_token: "i",
        account_id: "acc",
        expires_at: 2.5,
        last_refresh: 1,
        issuer: "https://id.example",
        profile: "relay",
        client_id: "client-1",
        scopes: ["openid", "plan"],
        earliest_refresh_at: 1.5,
        refresh_began_at: 2,
      }),
    ).toStrictEqual({
      accessToken: "a",
      refreshToken: "r",
      idToken: "i",
      accountId: "acc",
      expiresAt: 2_500,
      lastRefresh: 1_000,
      issuer: "https://id.example",
      profile: "relay",
      clientId: "client-1",
      scopes: ["openid", "plan"],
      refreshableFrom: 1_500,
      refreshBegan: 2_000,
    });
    const nothing = {
      clientId: undefined,
      scopes: undefined,
      refreshableFrom: undefined,
      refreshBegan: undefined,
      accessToken: "a",
      refreshToken: undefined,
      idToken: undefined,
      accountId: undefined,
      expiresAt: undefined,
      lastRefresh: undefined,
      issuer: undefined,
      profile: undefined,
    };
    const empty = { refresh_token: "", id_token: "", account_id: "", issuer: "", profile: "" };
    expect(read(flatFormat, { access_token: "a" })).toStrictEqual(nothing);
    for (const time of [0, -1, null, 1e15]) {
      const file = { access_token: "a", ...empty, expires_at: time, last_refresh: time };
      expect(read(flatFormat, file)).toStrictEqual(nothing);
    }
  });

  it.each([null, ""])("without an access token is no login: %j", (access_token) => {
    expect(read(flatFormat, { access_token, refresh_token: "r" })).toBeUndefined();
  });

  it("is written whole where there was none", () => {
    expect(written(flatFormat, undefined, { accessToken: "a" })).toStrictEqual({
      access_token: "a",
      api_key: null,
      refresh_token: null,
      id_token: null,
      token_type: "Bearer",
      scope: null,
      expires_at: null,
      account_id: null,
      last_refresh: null,
    });
    expect(flatFormat.merge(undefined, { accessToken: "a" })).toMatch(
      /^\{\n {2}"access_token": "a",\n.*\}\n$/s,
    );
  });

  it("keeps what others have put there, but not the owner of the login before", () => {
    const before = {
      access_token: null,
      api_key: "sk-1",
      token_type: "DPoP",
      scope: "openid",
      later: { a: 1 },
      issuer: "https://old.example",
      profile: "old",
    };
    const after = written(flatFormat, before, { accessToken: "a", accountId: "acc" });
    expect(after).toMatchObject({ api_key: "sk-1", token_type: "DPoP", scope: "openid", later: { a: 1 } });
    expect(after).not.toHaveProperty("issuer");
    expect(after).not.toHaveProperty("profile");
  });

  it("names the issuer where the token does not, and the profile where there is one", () => {
    const accessToken = jwt({ iss: "https://id.example/x" });
    const issuer = "https://id.example";
    expect(written(flatFormat, undefined, { accessToken, issuer })).not.toHaveProperty("issuer");
    expect(written(flatFormat, undefined, { accessToken: "a", issuer })).toMatchObject({ issuer });
    const other = { accessToken, issuer: "https://other.example", profile: "relay" };
    expect(written(flatFormat, undefined, other)).toMatchObject({ issuer: other.issuer, profile: "relay" });
    expect(() => flatFormat.admit({ profile: "relay" })).not.toThrow();
  });

  it.each([
    ["", "The file of the login is empty"],
    [" \n", "The file of the login is empty"],
    ['{"access_token"', "The file of the login is cut off"],
    ['{"access_token":5}', "The file holds something else than a login (wrong: access_token)"],
    ['{"access_token":"a","expires_at":"1","id_token":1}', "(wrong: id_token, expires_at)"],
    ["[]", "(wrong: the whole)"],
    ["{}", "(wrong: access_token)"],
  ])("is refused where it is %j", (text, message) => {
    expect(refusal(() => flatFormat.parse(text))).toContain(message);
    expect(refusal(() => flatFormat.merge(text, { accessToken: "a" }))).toContain(message);
  });
});

describe("the Codex command's file", () => {
  it("is read", () => {
    const tokens = { id_token: "i", access_token: "a", refresh_token: "r", account_id: "acc" };
    expect(read(codexFormat, { tokens, last_refresh: "2030-01-01T00:00:00Z" })).toMatchObject({
      accessToken: "a",
      refreshToken: "r",
      idToken: "i",
      accountId: "acc",
      lastRefresh: Date.parse("2030-01-01T00:00:00Z"),
    });
    for (const last_refresh of ["soon", "", null, undefined]) {
      const bare = { access_token: "a", id_token: "", refresh_token: null, account_id: "" };
      expect(read(codexFormat, { tokens: bare, last_refresh })).toEqual({
        accessToken: "a",
        refreshToken: undefined,
        idToken: undefined,
        accountId: undefined,
        lastRefresh: undefined,
      });
    }
  });

  it.each([{ tokens: null }, { OPENAI_API_KEY: "sk-1" }, { tokens: { access_token: "" } }])(
    "without an access token is no login: %j",
    (file) => {
      expect(read(codexFormat, file)).toBeUndefined();
    },
  );

  it.each([
    ["{}", "something else than a login"],
    ['{"auth_mode":"chatgpt"}', "something else than a login"],
    ['{"tokens":{}}', "(wrong: tokens.access_token)"],
    ['{"tokens":5}', "(wrong: tokens)"],
    ["", "is empty"],
  ])("is refused where it is %j", (text, message) => {
    expect(refusal(() => codexFormat.parse(text))).toContain(message);
  });

  it("has no place for a login of another profile", () => {
    expect(() => codexFormat.admit({})).not.toThrow();
    expect(refusal(() => codexFormat.admit({ profile: "relay" }))).toContain('"relay"');
  });

  it("is written whole where there was none, and says that ChatGPT is used where it was not", () => {
    const whole = {
      auth_mode: "chatgpt",
      OPENAI_API_KEY: null,
      tokens: { id_token: "", access_token: "a", refresh_token: "", account_id: null },
      last_refresh: null,
    };
    expect(written(codexFormat, undefined, { accessToken: "a" })).toStrictEqual(whole);
    const key = { auth_mode: "apikey", OPENAI_API_KEY: "sk-1", tokens: null, later: 1 };
    expect(written(codexFormat, key, { accessToken: "a" })).toStrictEqual({
      ...whole,
      OPENAI_API_KEY: "sk-1",
      later: 1,
    });
  });

  it("keeps how it is used, and the id token of the same account", () => {
    const before = {
      auth_mode: "chatgptAuthTokens",
      tokens: { id_token: "i", access_token: "old", account_id: "acc", later: 1 },
    };
    const time = Date.parse("2030-01-01T00:00:00Z");
    const same = { accessToken: "a", refreshToken: "r", accountId: "acc", lastRefresh: time };
    expect(written(codexFormat, before, same)).toStrictEqual({
      auth_mode: "chatgptAuthTokens",
      OPENAI_API_KEY: null,
      tokens: { id_token: "i", access_token: "a", refresh_token: "r", account_id: "acc", later: 1 },
      last_refresh: "2030-01-01T00:00:00.000Z",
    });
    expect(written(codexFormat, before, { ...same, accountId: "other", lastRefresh: -1 })).toMatchObject({
      tokens: { id_token: "", account_id: "other" },
      last_refresh: null,
    });
    expect(written(codexFormat, before, { ...same, idToken: "new" })).toMatchObject({
      tokens: { id_token: "new" },
    });
  });
});

describe("what stands beside a login", () => {
  const of = (accountId?: string, sub?: string, inIdToken = false): TokenSet => ({
    accessToken: inIdToken ? "opaque" : jwt({ sub, made: accountId }),
    idToken: inIdToken ? jwt({ sub }) : undefined,
    accountId,
  });

  it.each([
    ["the same account, and nobody knows the person", of("acc"), of("acc"), true],
    ["the same person of another account", of("acc", "a"), of("other", "a"), false],
    ["the same person, by the id token", of("acc", "a"), of("acc", "a", true), true],
    ["another person, by the id token", of("acc", "a"), of("acc", "b", true), false],
    ["an account that is not told any more", of("acc"), of(undefined), false],
    ["a person who is not told any more, of the same account", of("acc", "a"), of("acc"), true],
    ["nobody, as before", of(), of(), true],
  ])("stays or goes with %s", (_, before, after, stays) => {
    const flat = flatFormat.merge(JSON.stringify({ access_token: null, api_key: "sk-1" }), before);
    expect(JSON.parse(flatFormat.merge(flat, after)).api_key).toBe(stays ? "sk-1" : null);
  });
});
