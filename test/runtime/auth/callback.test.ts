import { describe, expect, it } from "vitest";
import { withoutTokens } from "../../../src/cli/text.ts";
import { parseCallback } from "../../../src/runtime/auth/login/callback.ts";
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
  ])("is read from %s", (text) => {
    expect(Object.fromEntries(parseCallback(text, { bareCode: false }))).toEqual({ code: "abc", state: "s" });
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
