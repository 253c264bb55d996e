/** Answers of a token endpoint that are not as they should be, and what becomes of the login. */
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  AuthenticationError,
  AuthRequiredError,
  MemoryTokenStore,
  type OAuthCodexClient,
  TokenRefreshError,
  type TokenSet,
  type TokenStore,
} from "../../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { jwt } from "../../support/http.ts";
import { ask, clientOf } from "./client-of.ts";

let emulator: CodexEmulator;
const warnings: string[] = [];
const logger = { error() {}, info() {}, debug() {}, warn: (line: string) => void warnings.push(line) };

beforeAll(async () => {
  emulator = await createCodexEmulator({ redirectPorts: "any" });
});
afterAll(() => emulator.close());
afterEach(() => {
  emulator.reset();
  warnings.length = 0;
});

const connect = (tokenStore: TokenStore, options: ClientOptions = {}): OAuthCodexClient =>
  clientOf(emulator, { tokenStore, logger, ...options });
const failure = (promise: Promise<unknown>): Promise<Error & { code?: string }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );
const expired = (): Promise<TokenSet> => emulator.tokens({ expiresInSeconds: -60 });

/** The emulator's own token answers, with some fields changed. */
const answering =
  (changes: Record<string, unknown>) =>
  async (url: string, init: RequestInit): Promise<Response> => {
    const response = await globalThis.fetch(url, init);
    if (!url.endsWith("/oauth/token") || !response.ok) return response;
    return Response.json(Object.assign(Object(await response.json()), changes));
  };

const ODD = [
  ["expires_in", "soon"],
  ["expires_in", {}],
  ["expires_in", -3600],
  ["expires_in", 0],
  ["expires_in", 1e300],
  ["id_token", 17],
  ["id_token", "no.token"],
  ["id_token", ["a"]],
] as const;

describe("a refresh that is answered with one odd field", () => {
  it.each(ODD)("%s: %j costs that field only, and is told", async (field, value) => {
    const before = await expired();
    const store = new MemoryTokenStore(before);
    const client = connect(store, { fetch: answering({ [field]: value }) });
    expect(await ask(client)).toMatch(/Hello/);
    expect(await ask(client)).toMatch(/Hello/);
    const after = await store.load();
    expect(after?.refreshToken).not.toBe(before.refreshToken);
    expect(after?.accountId).toBe(before.accountId);
    expect((await client.account())?.expiresAt?.getTime()).toBeGreaterThan(Date.now());
    expect(after?.expiresAt).toBeGreaterThan(Date.now());
    if (field === "id_token") expect(after?.idToken).toBe(before.idToken);
    expect(emulator.count("token")).toBe(1);
    expect(warnings.join()).toContain(field);
  });

  it("takes a life that is written as text", async () => {
    const store = new MemoryTokenStore(await expired());
    const client = connect(store, {
      fetch: answering({ expires_in: "3600" }),
    });
    await client.refreshIfNeeded();
    expect(((await store.load())?.expiresAt ?? 0) - Date.now()).toBeLessThan(3_600_001);
    expect(warnings).toEqual([]);
  });

  it("keeps the new refresh token where the access token is none", async () => {
    const before = await expired();
    const store = new MemoryTokenStore(before);
    const error = await failure(ask(connect(store, { fetch: answering({ access_token: { a: 1 } }) })));
    expect(error).toMatchObject({ name: "TokenRefreshError", code: "token_answer_invalid", retryable: true });
    expect((await store.load())?.refreshToken).not.toBe(before.refreshToken);
    expect(await ask(connect(store))).toMatch(/Hello/);
  });
});

it.each([
  ...ODD,
  ["expires_in", null],
  ["refresh_token", null],
  ["token_type", undefined],
  ["scope", ["a"]],
] as const)("a login takes an answer with %s: %j", async (field, value) => {
  const client = connect(new MemoryTokenStore(), { fetch: answering({ [field]: value }) });
  const account = await client.login({
    method: "browser",
    openBrowser: (url) => void fetch(url),
    ui: {},
  });
  expect(account.accountId).toBe(emulator.account.accountId);
  expect(account.expiresAt?.getTime()).toBeGreaterThan(Date.now());
  expect(await ask(client)).toMatch(/Hello/);
});

describe("a refresh that is answered with another account's token", () => {
  const other = jwt({ "https://api.openai.com/auth": { chatgpt_account_id: "acc-other" } });

  it("is refused by name, and the old login stays and is not spent again", async () => {
    const before = await expired();
    const store = new MemoryTokenStore(before);
    const client = connect(store, { fetch: answering({ access_token: other, id_token: other }) });
    for (let call = 0; call < 2; call++) {
      const error = await failure(ask(client));
      expect(error).toBeInstanceOf(AuthRequiredError);
      expect(error).toMatchObject({
        code: "refreshed_to_another_account",
        message: expect.stringMatching(new RegExp(`${before.accountId}.*acc-other`)),
      });
    }
    expect(await store.load()).toBe(before);
    expect(emulator.count("token")).toBe(1);
    expect(emulator.count("responses")).toBe(0);
  });

  it("does not disturb calls while the old access token is good", async () => {
    const store = new MemoryTokenStore(await emulator.tokens({ expiresInSeconds: 200 }));
    expect(await ask(connect(store, { fetch: answering({ access_token: other }) }))).toMatch(/Hello/);
  });

  it("is another person of the same account, too", async () => {
    const before = await expired();
    const person = jwt({
      sub: "somebody-else",
      "https://api.openai.com/auth": { chatgpt_account_id: before.accountId },
    });
    const store = new MemoryTokenStore(before);
    const error = await failure(ask(connect(store, { fetch: answering({ access_token: person }) })));
    expect(error.message).toContain("somebody-else");
  });
});

it("an account that a person chose in the store stays chosen over a refresh", async () => {
  const store = new MemoryTokenStore({ ...(await expired()), accountId: "acc-chosen" });
  expect(await connect(store).refreshIfNeeded()).toBe(true);
  expect((await store.load())?.accountId).toBe("acc-chosen");
});

it.each([30, 120, 300])("a token that lives %i s costs no refresh token a call", async (seconds) => {
  const short = await createCodexEmulator({ accessTokenLifetime: seconds });
  const client = connect(new MemoryTokenStore(await short.tokens({ expiresInSeconds: -60 })), {
    baseURL: short.baseURL,
    oauthConfig: short.oauthConfig,
  });
  for (let call = 0; call < 10; call++) await ask(client);
  expect(short.count("token")).toBe(1);
  await short.close();
});

it.each(["error", "answer"])("a refused redirect of the token endpoint says so (%s)", async (how) => {
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (!url.endsWith("/oauth/token")) return await globalThis.fetch(url, init);
    if (how === "answer")
      return new Response(null, { status: 302, headers: { location: "https://a.example" } });
    throw new TypeError("fetch failed", { cause: new Error("unexpected redirect") });
  };
  const error = await failure(ask(connect(new MemoryTokenStore(await expired()), { fetch })));
  expect(error).toMatchObject({
    name: "TokenRefreshError",
    code: "token_endpoint_redirected",
    message: expect.stringContaining("redirected"),
  });
});

it.each([
  ["sk-of-openai", true],
  ["", false],
])("nobody signed in, OPENAI_API_KEY=%j: the other way is named: %j", async (key, named) => {
  vi.stubEnv("OPENAI_API_KEY", key);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { message } = await failure(ask(connect(new MemoryTokenStore())));
  expect(message.includes('profile: "openai"')).toBe(named);
});

describe("a 401 of the API", () => {
  it.each([
    ["the token endpoint fails", { on: "token", kind: "status", status: 503 }, true],
    ["the token endpoint cannot be reached", { on: "token", kind: "reset" }, true],
  ] as const)("stays what it is when %s", async (_, fault, retryable) => {
    emulator.fault({ on: "responses", kind: "status", status: 401 });
    emulator.fault(fault);
    const error = await failure(
      ask(connect(new MemoryTokenStore(await emulator.tokens()), { maxRetries: 2 })),
    );
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, retryable, message: expect.stringContaining("401") });
    expect(error.cause).toBeInstanceOf(TokenRefreshError);
    expect(emulator.count("responses")).toBe(1);
  });

  it("stays what it is when there is nothing to refresh with", async () => {
    const { refreshToken: _, ...login } = await emulator.tokens();
    emulator.fault({ on: "responses", kind: "status", status: 401 });
    const error = await failure(ask(connect(new MemoryTokenStore(login))));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ retryable: false, cause: { code: "login_expired" } });
  });

  it("that nothing helps against spends one refresh token and not one a call", async () => {
    const client = connect(new MemoryTokenStore(await emulator.tokens()));
    emulator.fault({ on: "responses", kind: "status", status: 401, times: 100 });
    for (let call = 0; call < 5; call++) {
      expect(await failure(ask(client))).toBeInstanceOf(AuthenticationError);
    }
    expect(emulator.count("token")).toBe(1);
  });
});
