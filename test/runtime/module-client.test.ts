import nock from "nock";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyHome } from "../support/home.ts";
import { answer, CODEX, CODEX_PATH, jwt, SSE_HEADERS, useNock } from "../support/http.ts";

useNock();

// Each test gets a module of its own: the client in it is made only once.
let codex: typeof import("../../src/index.ts")["default"];
beforeEach(async () => {
  vi.resetModules();
  codex = (await import("../../src/index.ts")).default;
});

describe("the module-level client", () => {
  it("is configured by assignment and works like any client", async () => {
    codex.accessToken = jwt();
    codex.timeout = 90_000;
    expect(codex.timeout).toBe(90_000);
    nock(CODEX).post(`${CODEX_PATH}/responses`).reply(200, answer("hello"), SSE_HEADERS);
    const response = await codex.responses.create({ model: "gpt-5.5", input: "hi" });
    expect(response.output_text).toBe("hello");
    expect(codex.timeout).toBe(90_000);
    expect(codex.withOptions({ timeout: 1 }).timeout).toBe(1);
  });

  it("refuses an assignment that comes too late, naming the fix", () => {
    codex.accessToken = jwt();
    void codex.responses;
    expect(() => {
      codex.timeout = 5;
    }).toThrow(/timeout was assigned after.*withOptions\(\{ timeout: … \}\)/s);
  });

  it("refuses what is no option, naming the options", () => {
    expect(() => {
      (codex as unknown as Record<string, unknown>)["timeOut"] = 5;
    }).toThrow(/timeOut is not a client option\. Options: baseURL,/);
  });

  it("is not made by awaiting, printing or serializing it", async () => {
    expect(await codex).toBe(codex);
    JSON.stringify(codex);
    `${Object.prototype.toString.call(codex)}`;
    codex.timeout = 5;
    expect(codex.timeout).toBe(5);
  });

  it("is not made by what bundlers and test runners ask of every export", () => {
    const asked = codex as unknown as Record<string, unknown>;
    for (const name of [
      "__esModule",
      "default",
      "then",
      "$$typeof",
      "constructor",
      "nodeType",
      "asymmetricMatch",
    ]) {
      void asked[name];
      void (name in asked);
    }
    void (Symbol.toStringTag in asked);
    Object.keys(asked);
    codex.timeout = 5;
    expect(codex.timeout).toBe(5);
    expect([asked["__esModule"], "__esModule" in asked, asked["then"]]).toEqual([
      undefined,
      false,
      undefined,
    ]);
  });

  it("is not made by reading an option, also one that a client has, too", () => {
    for (const name of [
      "profile",
      "logLevel",
      "streamIdleTimeout",
      "totalTimeout",
      "baseURL",
      "fetch",
    ] as const) {
      void codex[name];
    }
    codex.profile = "codex";
    expect(codex.profile).toBe("codex");
    codex.timeout = 5;
    expect(codex.timeout).toBe(5);
  });

  it("has a fetch to hand on before it is made", async () => {
    const { fetch } = codex;
    codex.accessToken = jwt();
    nock(CODEX).post(`${CODEX_PATH}/responses`).reply(200, answer("hello"), SSE_HEADERS);
    const body = JSON.stringify({ model: "gpt-5.5", input: "hi" });
    const response = await fetch("https://api.openai.com/v1/responses", { method: "POST", body });
    expect(await response.json()).toMatchObject({ output: [{ content: [{ text: "hello" }] }] });
  });

  it("has an account to choose and one to ask for, by the same name", async () => {
    const home = await emptyHome();
    codex.account = "work";
    // Reading it makes no client.
    const { account } = codex;
    codex.timeout = 5;
    expect(await account()).toBeUndefined();
    await expect(codex.models.list()).rejects.toThrow(`${home}/.oauth_codex/accounts/codex/work.json`);
    expect(() => {
      codex.account = "home";
    }).toThrow(/account was assigned after/);
    expect(await codex.account()).toBeUndefined();
  });

  it("names its members without being made, and the same ones after", async () => {
    const { OAuthCodexClient } = await import("../../src/index.ts");
    const members = Object.keys(new OAuthCodexClient({ accessToken: jwt() }));
    expect(members).toContain("fineTuning");
    const names = [...members, "withOptions", "request", "account", "nothing", "Files"];
    const before = names.map((name) => name in codex);
    codex.accessToken = jwt();
    void codex.responses;
    expect(before).toEqual(names.map((name) => name in codex));
    expect(before.slice(-3)).toEqual([true, false, true]);
  });

  it("is the class, too", async () => {
    const { OAuthCodexClient, OpenAI, APIError } = await import("../../src/index.ts");
    const made: InstanceType<typeof codex> = new codex({ accessToken: jwt(), timeout: 5 });
    expect(made).toBeInstanceOf(OAuthCodexClient);
    expect(made).toBeInstanceOf(OpenAI);
    expect(made instanceof codex).toBe(true);
    expect([made.timeout, codex.timeout]).toEqual([5, undefined]);
    expect([codex.APIError, codex.Files]).toEqual([APIError, OAuthCodexClient.Files]);
    class Mine extends codex {
      mine = true;
    }
    expect(new Mine({ accessToken: jwt() })).toMatchObject({ mine: true, maxRetries: 2 });
    // The module-level one is still to be configured, and what it was made of does not change with it.
    codex.accessToken = jwt();
    void codex.responses;
    expect([codex.APIError, new codex({ accessToken: jwt(), timeout: 7 }).timeout]).toEqual([APIError, 7]);
  });

  it("can be imported into a page that would be refused a client", async () => {
    vi.stubGlobal("window", { document: {} });
    vi.stubGlobal("navigator", {});
    try {
      expect("VERSION" in codex).toBe(false);
      expect(() => codex.responses).toThrow(/dangerouslyAllowBrowser/);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
