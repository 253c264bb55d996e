import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../../src/client/client-options.ts";
import type { RequestOptions } from "../../src/runtime/request-options.ts";
import { codexClient, openaiClient } from "../support/http.ts";

const circle: Record<string, unknown> = { inner: { list: [] } };
(circle["inner"] as { list: unknown[] }).list.push(circle);

/** What a call is given, and what its error has to name. */
const OPTIONS: readonly [string, RequestOptions, RegExp][] = [
  ["a line break in a header", { headers: { "x-a": "1\r\nx-b: 2" } }, /header "x-a".*line break/],
  ["NUL in a header", { headers: { "x-a": "1\0" } }, /header "x-a".*NUL/],
  ["a header's name with a line break", { headers: { "x-a\r\nx-b": "1" } }, /header "x-a\\r\\nx-b"/],
  ["a header's name with a space", { headers: { "x a": "1" } }, /header "x a"/],
  ["a header's name that is empty", { headers: { "": "1" } }, /header ""/],
  ["a header that no byte can say", { headers: { "x-a": "한글" } }, /header "x-a"/],
  [
    "a header that is an object",
    { headers: { "x-a": { b: 1 } as never } },
    /header "x-a" must be a string, not object/,
  ],
  [
    "a header that is a function",
    { headers: { "x-a": (() => "1") as never } },
    /header "x-a" must be a string/,
  ],
  ["headers that are text", { headers: "x-a: 1" as never }, /headers must be an object/],
  ["pairs that are none", { headers: [1] as never }, /headers: expected \[name, value\] pairs/],
  ["an extra header with a line break", { extraHeaders: { "x-a": "1\n" } }, /header "x-a".*line break/],
  ["a negative timeout", { timeout: -1 }, /timeout must not be negative/],
  ["a timeout of NaN", { timeout: Number.NaN }, /timeout must be a whole number, not NaN/],
  ["an endless timeout", { timeout: Number.POSITIVE_INFINITY }, /timeout must be a whole number/],
  ["a timeout that is text", { timeout: "5" as never }, /timeout must be a whole number/],
  ["negative retries", { maxRetries: -1 }, /maxRetries must not be negative/],
  ["half a retry", { maxRetries: 0.5 }, /maxRetries must be a whole number/],
  ["a mode that does not exist", { validationMode: "strict" as never }, /validationMode must be one of/],
  [
    "a circle in extraBody",
    { extraBody: { extra: circle } },
    /extra\.inner\.list\[0\].* refers to what it is in/,
  ],
  ["NaN in extraBody", { extraBody: { deep: [1, { er: Number.NaN }] } }, /deep\[1\]\.er is NaN/],
  ["an infinite number in extraBody", { extraBody: { n: Number.NEGATIVE_INFINITY } }, /n is -Infinity/],
  ["a BigInt in extraBody", { extraBody: { n: 1n } }, /n is a BigInt/],
];

const CLIENTS: readonly [string, (options: ClientOptions) => ReturnType<typeof openaiClient>][] = [
  ["codex", codexClient],
  ["openai", openaiClient],
];

describe.each(CLIENTS)("bad input on the %s profile is refused before anything is sent", (_, make) => {
  function client(): { sent: unknown[]; responses: ReturnType<typeof openaiClient>["responses"] } {
    const sent: unknown[] = [];
    const { responses } = make({
      // With retries: a fault of the caller's must not pass for one of the connection.
      maxRetries: 2,
      fetch: async (...request) => {
        sent.push(request);
        throw new TypeError("fetch failed");
      },
    });
    return { sent, responses };
  }

  it.each(OPTIONS)("%s", async (_name, options, message) => {
    const { sent, responses } = client();
    await expect(responses.create({ model: "gpt-5.5", input: "hi" }, options)).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it("a circle and NaN among the parameters", async () => {
    const { sent, responses } = client();
    const ignoring = { validationMode: "ignore" as const };
    for (const [params, message] of [
      [{ input: [{ role: "user", content: circle }] }, /input\[0\]\.content.* refers to what it is in/],
      [{ input: "hi", reasoning: { effort: Number.NaN } }, /reasoning\.effort is NaN/],
    ] as const) {
      const call = responses.create({ model: "gpt-5.5", ...params } as never, ignoring);
      await expect(call).rejects.toThrow(message);
    }
    expect(sent).toEqual([]);
  });

  it("shows no value of a header in its error", async () => {
    const { responses } = client();
    const error = await responses
      .create({ model: "gpt-5.5", input: "hi" }, { headers: { "x-key": "sk-secret\n" } })
      .catch((caught: unknown) => caught);
    expect(String((error as Error).stack)).not.toContain("sk-secret");
  });
});

describe("bad client options are refused at construction", () => {
  it.each([
    [{ defaultHeaders: { "x-a": "1\n2" } }, /header "x-a"/],
    [{ defaultHeaders: { "x a": "1" } }, /header "x a"/],
    [{ timeout: -1 }, /timeout must not be negative/],
    [{ timeout: Number.NaN }, /timeout must be a whole number/],
    [{ streamIdleTimeout: -1 }, /streamIdleTimeout must not be negative/],
    [{ totalTimeout: 0.5 }, /totalTimeout must be a whole number/],
    [{ maxRetries: Number.NaN }, /maxRetries must be a whole number/],
    [{ fetch: "fetch" as never }, /fetch must be a function/],
    [{ storeBehavior: "keep" as never }, /storeBehavior must be one of/],
  ])("%o", (options, message) => {
    expect(() => openaiClient(options)).toThrow(message);
    expect(() => codexClient(options)).toThrow(message);
  });
});
