import { describe, expect, it } from "vitest";
import { withoutTokens } from "../../../src/cli/text.ts";
import { OAuthCallbackParseError, OAuthStateMismatchError } from "../../../src/index.ts";
import { checkAnswer, checkCallback, parseCallback } from "../../../src/runtime/auth/login/callback.ts";
import { printable } from "../../../src/runtime/errors/foreign.ts";
import { namedURL } from "../../../src/runtime/named-url.ts";
import { growth, LINEAR } from "../../support/growth.ts";

describe("what comes back from the sign-in page", () => {
  it.each([
    ["http://localhost:1455/auth/callback?code=abc&state=s"],
    ['"http://localhost:1455/auth/callback?code=abc&state=s"'],
    ["<http://localhost:1455/auth/callback?code=abc&state=s>"],
    [`'"/auth/callback?code=abc&state=s"'`],
    ["?code=abc&state=s"],
    ["code=abc&state=s"],
    [" \n http://localhost:1455/auth/callback?code=abc&state=s \t"],
    ["myapp+x.y-z://callback?code=abc&state=s"],
    ["HTTP://localhost/callback?code=abc&state=s"],
    ["app2://callback?code=abc&state=s"],
    ["Code=x&code=abc&state=s"],
  ])("is read from %s", (text) => {
    const { code, state } = Object.fromEntries(parseCallback(text, { bareCode: false }));
    expect({ code, state }).toEqual({ code: "abc", state: "s" });
  });

  it("keeps quotes that are a part of it", () => {
    const { code, state } = Object.fromEntries(parseCallback(`"code=a"b'c&state=<s>d"`, { bareCode: false }));
    expect({ code, state }).toEqual({ code: `a"b'c`, state: "<s>d" });
  });

  it.each(["code=abc", "error=denied", "state=s"])("is enough where it has %s", (text) => {
    expect(parseCallback(text, { bareCode: false }).toString()).toBe(text);
  });

  it.each([
    ["ac_0123456789", { code: "ac_0123456789" }],
    ["ac_0123456789#state", { code: "ac_0123456789", state: "state" }],
    ["ac_0123456789#", { code: "ac_0123456789" }],
    ['"a.b~c+d/e=f-g"', { code: "a.b~c+d/e=f-g" }],
    ["12345678", { code: "12345678" }],
  ])("is a code alone where that may be: %s", (text, expected) => {
    expect(Object.fromEntries(parseCallback(text, { bareCode: true }))).toEqual(expected);
    expect(() => parseCallback(text, { bareCode: false })).toThrow(OAuthCallbackParseError);
  });

  it.each([
    "",
    "#state",
    "1234567",
    "ac_0123456789#state#more",
    "two words",
    "ac_01234 56789",
    "http://localhost:1455/",
    "http://localhost:1455/auth/callback?other=1",
    "http://[/?code=abc",
    "other=1",
    "see ?code=abc",
    "two 0123456789",
    "mailto:me@example.com?code=abc",
  ])("is nothing of use in %j", (text) => {
    expect(() => parseCallback(text, { bareCode: true })).toThrow(OAuthCallbackParseError);
  });

  it("is asked for again by the address that it begins with", () => {
    const redirectUri = "http://localhost:1455/auth/callback";
    expect(() => parseCallback("", { bareCode: true, redirectUri })).toThrow(`e.g. ${redirectUri}?code=`);
    expect(() => parseCallback("", { bareCode: true })).toThrow(/begins with the redirect URI$/);
  });
});

describe("an answer of the sign-in page", () => {
  const params = (query: string) => new URLSearchParams(query);
  const refusal = (query: string, refusals?: Readonly<Record<string, string>>): unknown => {
    try {
      return checkAnswer(params(query), refusals);
    } catch (error) {
      return error;
    }
  };

  it("belongs to the login with its state, said once", () => {
    expect(() => checkCallback(params("code=abc&state=s"), "s")).not.toThrow();
    for (const query of [
      "code=abc",
      "code=abc&state=t",
      "code=abc&state=s&state=s",
      "code=abc&state=",
      "error=x",
    ]) {
      expect(() => checkCallback(params(query), "s")).toThrow(OAuthStateMismatchError);
    }
    expect(() => checkCallback(params("code=abc"), "s")).toThrow(/has no state/);
    expect(() => checkCallback(params("code=abc&state=t"), "s")).toThrow(/is not the one of this login/);
  });

  it("has a code or says why not", () => {
    expect(refusal("code=abc")).toBeUndefined();
    for (const query of ["", "code=", "other=1"]) {
      expect(refusal(query)).toBeInstanceOf(OAuthCallbackParseError);
      expect(refusal(query)).toMatchObject({
        message: expect.stringContaining("neither a code nor an error"),
      });
    }
    expect(() => checkCallback(params("error=x&state=s&code=abc"), "s")).toThrow(/failed with "x"/);
  });

  it.each([
    ["error=access_denied", "access_denied", "The sign-in was refused."],
    ["error=access_denied&error_description=no", "access_denied", "The sign-in was refused: no"],
    ["error=server_error", "server_error", 'The sign-in failed with "server_error".'],
    ["error=&code=abc", "", 'The sign-in failed with "".'],
    ["error=x&error_description=+a%1b%5b31mb%0ac+", "x", 'The sign-in failed with "x": ab c'],
  ])("is refused in words that a terminal can take: %s", (query, error, message) => {
    expect(refusal(query)).toMatchObject({ name: "OAuthCallbackParseError", error, message });
  });

  it("is refused in no more words than a person reads", () => {
    const long = refusal(`error=${"e".repeat(100)}&error_description=${"d".repeat(1_000)}`);
    expect(long).toMatchObject({
      error: "e".repeat(60),
      message: `The sign-in failed with "${"e".repeat(60)}": ${"d".repeat(300)}`,
    });
  });

  it("is refused in the profile's own words, where it has some", () => {
    const refusals = { missing_entitlement: "Ask your admin.", other: "Another." };
    const said = "error=access_denied&error_description=missing_entitlement+of+you";
    expect(refusal(said, refusals)).toMatchObject({ message: "Ask your admin.", error: "access_denied" });
    expect(refusal("error=access_denied&error_description=no", refusals)).toMatchObject({
      message: "The sign-in was refused: no",
    });
    expect(() => checkCallback(params(`${said}&state=s`), "s", refusals)).toThrow("Ask your admin.");
  });
});

// An expression that looks on from every place to the end would take the square of the length.
describe("text of strangers is looked through in a time that grows with it", () => {
  const read = (text: string): unknown => {
    try {
      return parseCallback(text, { bareCode: true });
    } catch (error) {
      return error;
    }
  };
  it.each<[string, (text: string) => unknown, (size: number) => string]>([
    ["quotes around a pasted address", read, (size) => `x${'"'.repeat(size)}x`],
    ["a path without a query", read, (size) => `/${"a".repeat(size)}`],
    ["what begins like a token again and again", withoutTokens, (size) => "eyJ-aaaaa-".repeat(size / 5)],
    ["what begins like a bearer", withoutTokens, (size) => "bearer ".repeat(size / 5)],
    ["what begins like an address", namedURL, (size) => `${"a".repeat(size)}:/`.repeat(2)],
    ["an error of a fetch", printable, (size) => "http:".repeat(size / 5)],
  ])("%s", async (_, look, make) => {
    const run = (size: number) => {
      const text = make(size);
      return () => look(text);
    };
    expect(await growth(run, 20_000)).toBeLessThan(LINEAR);
  });
});
