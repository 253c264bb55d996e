/** Where a login goes: one of a ChatGPT plan to OpenAI's API alone, one of Codex never there. */
import { describe, expect, it } from "vitest";
import { AuthRequiredError, MemoryTokenStore, OAuthCodexClient, type TokenSet } from "../../../src/index.ts";
import { memoryStorage } from "../../../src/storage.ts";
import { jwt } from "../../support/http.ts";
import { MODEL, refusal } from "./support.ts";

const HOUR = 3_600_000;
const login = (profile: "siwc" | "codex"): TokenSet => ({
  accessToken: jwt({ exp: Math.floor(Date.now() / 1000) + 3600, secret: profile }),
  refreshToken: `refresh-${profile}`,
  expiresAt: Date.now() + HOUR,
  issuer: "https://auth.openai.com",
  ...(profile === "siwc" ? { profile, clientId: "oaiapp_1", accountId: "oaiapp_1" } : {}),
});

/** A client with a stored login of one profile, and what it sends where. */
function client(options: ConstructorParameters<typeof OAuthCodexClient>[0], held: "siwc" | "codex") {
  const sent: string[] = [];
  const made = new OAuthCodexClient({
    appName: "Test app",
    tokenStore: new MemoryTokenStore(login(held)),
    storage: memoryStorage(),
    workspaceRouting: false,
    maxRetries: 0,
    logLevel: "off",
    fetch: async (url, init) => {
      const authorization = new Headers(init.headers).get("authorization");
      if (authorization) sent.push(new URL(url).origin);
      return Response.json({ error: { message: "no", code: "no" } }, { status: 400 });
    },
    ...options,
  });
  return { sent, ask: () => refusal(made.responses.create({ model: MODEL, input: "?" }).asResponse()) };
}

describe("a login of a ChatGPT plan", () => {
  it("goes to OpenAI's API", async () => {
    const { sent, ask } = client({ profile: "siwc" }, "siwc");
    expect(await ask()).toMatchObject({ status: 400 });
    expect(sent).toEqual(["https://api.openai.com"]);
  });

  it.each([
    "https://chatgpt.com/backend-api/codex",
    "https://chatgpt.com/backend-api",
    "https://api.openai.com.example/v1",
    "https://eu.api.openai.com/v1",
    "http://api.openai.com/v1",
    "https://api.openai.com:8443/v1",
    "https://relay.example/v1",
  ])("never goes to %s", async (baseURL) => {
    const { sent, ask } = client({ profile: "siwc", baseURL }, "siwc");
    const error = await ask();
    expect(error).toBeInstanceOf(AuthRequiredError);
    expect(error).toMatchObject({ code: "destination_refused" });
    expect(error.message).toContain("only sent to https://api.openai.com");
    expect(sent).toEqual([]);
  });

  it("is used by no client of another profile, whatever its base URL", async () => {
    for (const options of [
      { profile: "codex" },
      { profile: "codex", baseURL: "https://api.openai.com/v1" },
    ] as const) {
      const { sent, ask } = client(options, "siwc");
      expect(await ask()).toBeInstanceOf(AuthRequiredError);
      expect(sent).toEqual([]);
    }
    const keyed = client(
      { profile: "openai", apiKey: undefined, baseURL: "https://api.openai.com/v1" },
      "siwc",
    );
    expect(await keyed.ask()).toBeInstanceOf(AuthRequiredError);
    expect(keyed.sent).toEqual([]);
  });
});

describe("a login of Codex", () => {
  it.each([
    { profile: "siwc" },
    {
      profile: "siwc",
      baseURL: "https://chatgpt.com/backend-api/codex",
      allowedOrigins: ["https://chatgpt.com"],
    },
    { profile: "codex", baseURL: "https://api.openai.com/v1" },
    { profile: "openai", baseURL: "https://api.openai.com/v1" },
  ] as const)("never goes to OpenAI's API, nor with a client of siwc: %j", async (options) => {
    const { sent, ask } = client(
      { ...options, allowedOrigins: [...("allowedOrigins" in options ? options.allowedOrigins : [])] },
      "codex",
    );
    expect(await ask()).toBeInstanceOf(AuthRequiredError);
    expect(sent).toEqual([]);
  });
});

describe("a token store that is not on this machine", () => {
  class Remote extends MemoryTokenStore {
    readonly remote = true;
  }

  it("is refused with the clause of the terms, before anything is read", async () => {
    const store = new Remote(login("siwc"));
    let reads = 0;
    store.load = async () => {
      reads++;
      return undefined;
    };
    const { sent, ask } = client({ profile: "siwc", tokenStore: store }, "siwc");
    const error = await ask();
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(error.message).toMatch(/section 1.*own machine/);
    expect([reads, sent]).toEqual([0, []]);
  });

  it("is no fault for a backend whose terms say nothing of it", async () => {
    const { sent, ask } = client({ profile: "codex", tokenStore: new Remote(login("codex")) }, "codex");
    expect(await ask()).toMatchObject({ status: 400 });
    expect(sent).toEqual(["https://chatgpt.com"]);
  });
});
