import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OAuthCodexClient } from "../../../src/index.ts";
import { answering, BASE, both, json } from "../../support/both.ts";

const spies = () => ({ error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() });

beforeEach(() => {
  vi.stubEnv("OPENAI_LOG", undefined);
  vi.stubEnv("OAUTH_CODEX_LOG", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

both("logging", (make) => {
  const { fetch } = answering(json({}));

  it("happens at and above the level, which OPENAI_LOG gives where the option does not", async () => {
    for (const [env, logLevel, expected] of [
      ["debug", undefined, true],
      [undefined, "debug", true],
      [undefined, "info", false],
      ["debug", "off", false],
    ] as const) {
      vi.stubEnv("OPENAI_LOG", env);
      const logger = spies();
      await make({ fetch, logger, logLevel }).models.retrieve("m");
      expect(logger.debug.mock.calls.length > 0, `${env} ${logLevel}`).toBe(expected);
    }
  });

  it("takes a level that does not exist for warn, and says so unless a valid one is given", () => {
    vi.stubEnv("OPENAI_LOG", "loud");
    const logger = spies();
    expect(make({ fetch, logger }).logLevel).toBe("warn");
    expect(logger.warn.mock.calls[0]?.[0]).toMatch(/OPENAI_LOG.* was set to "loud", expected one of/);
    const quiet = spies();
    expect(make({ fetch, logger: quiet, logLevel: "debug" }).logLevel).toBe("debug");
    expect(quiet.warn).not.toHaveBeenCalled();
  });

  it("follows a level that is changed later", async () => {
    const logger = spies();
    const client = make({ fetch, logger });
    await client.models.retrieve("m");
    expect(logger.debug).not.toHaveBeenCalled();
    client.logLevel = "debug";
    await client.models.retrieve("m");
    expect(logger.debug).toHaveBeenCalled();
  });

  it("says when and why a request is sent again", async () => {
    const logger = spies();
    const again = answering(json({}, { status: 500, headers: { "retry-after-ms": "1" } }), json({}));
    await make({ fetch: again.fetch, logger, logLevel: "info" }).models.retrieve("m");
    expect(logger.info.mock.calls.flat().join()).toMatch(/retrying/);
  });
});

describe("what is logged", () => {
  it("is never a credential, a header, a query or a body, which openai logs at debug", async () => {
    const logger = spies();
    const { fetch } = answering(
      json({}, { status: 500, headers: { "retry-after-ms": "1" } }),
      json({ out: "put" }),
    );
    await new OAuthCodexClient({ baseURL: BASE, apiKey: "sk-secret", fetch, logger, logLevel: "debug" }).post(
      "/x",
      {
        body: { in: "put" },
        query: { q: "uery" },
        headers: { "x-h": "eader" },
      },
    );
    const lines = JSON.stringify(Object.values(logger).map(({ mock }) => mock.calls));
    expect(lines).toContain("POST https://api.example.com/v1/x answered 500");
    expect(lines).not.toMatch(/sk-secret|put|uery|eader/);
  });

  it("follows OAUTH_CODEX_LOG before OPENAI_LOG", () => {
    vi.stubEnv("OPENAI_LOG", "debug");
    vi.stubEnv("OAUTH_CODEX_LOG", "error");
    expect(new OAuthCodexClient().logLevel).toBe("error");
  });
});
