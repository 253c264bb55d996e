import nock from "nock";
import { describe, expect, it, vi } from "vitest";
import { AuthRequiredError, OAuthCodexClient } from "../../src/index.ts";
import { answer, CODEX, CODEX_PATH, jwt, SSE_HEADERS, useNock } from "../support/http.ts";

useNock();

const logger = () => ({ error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() });
const question = { model: "gpt-5.5", input: "hi" };

describe("what people try first", () => {
  it("options that are spelled wrong are named, with what was probably meant", async () => {
    const log = logger();
    const options = {
      accessToken: jwt(),
      baseUrl: "http://127.0.0.1:4010",
      timeoutt: 5,
      zebra: 1,
      logger: log,
    };
    new OAuthCodexClient(options);
    await vi.waitFor(() => expect(log.warn).toHaveBeenCalledTimes(3));
    expect(log.warn.mock.calls.flat()).toEqual([
      expect.stringMatching(/^baseUrl is no option .* Did you mean baseURL\?$/),
      expect.stringMatching(/^timeoutt is no option .* Did you mean timeout\?$/),
      expect.stringMatching(/^zebra is no option of the client and has no effect\.$/),
    ]);
  });

  it("options that there are are not", async () => {
    const log = logger();
    const client = new OAuthCodexClient({ accessToken: jwt(), timeout: 5000, fetch: undefined, logger: log });
    client.withOptions({ maxRetries: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(log.warn).not.toHaveBeenCalled();
  });

  it.each([
    ["a string", "sk-proj-secret"],
    ["a function", async () => "sk-proj-secret"],
  ])("an API key as accessToken says so and is not sent: %s", async (_, accessToken) => {
    const client = new OAuthCodexClient({ accessToken, maxRetries: 0 });
    const error = await client.responses.create(question).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthRequiredError);
    expect(error).toMatchObject({ code: "api_key_as_access_token" });
    expect(String(error)).toMatch(/apiKey/);
    expect(String(error)).not.toContain("secret");
  });

  it("but a proxy may have keys of that look", async () => {
    const proxy = nock("http://127.0.0.1:4010").post("/backend-api/codex/responses");
    proxy.reply(200, answer("hello"), SSE_HEADERS);
    const client = new OAuthCodexClient({
      baseURL: "http://127.0.0.1:4010/backend-api/codex",
      accessToken: "sk-of-the-proxy",
    });
    expect((await client.responses.create(question)).output_text).toBe("hello");
  });

  it("a token goes as ever", async () => {
    nock(CODEX).post(`${CODEX_PATH}/responses`).reply(200, answer("hello"), SSE_HEADERS);
    const client = new OAuthCodexClient({ accessToken: jwt() });
    expect((await client.responses.create(question)).output_text).toBe("hello");
  });
});
