import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  AuthenticationError,
  AuthRequiredError,
  FileTokenStore,
  MemoryTokenStore,
  OAuthCodexClient,
  TokenRefreshError,
  type TokenSet,
  type TokenStore,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { shortenTimeouts } from "../../support/timeouts.ts";

let emulator: CodexEmulator;
let folder: string;
const warnings: string[] = [];
const logger = { error() {}, info() {}, debug() {}, warn: (line: string) => void warnings.push(line) };

beforeAll(async () => {
  emulator = await createCodexEmulator();
});
afterAll(() => emulator.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
  warnings.length = 0;
});
afterEach(async () => {
  emulator.reset();
  emulator.clockOffset = 0;
  await rm(folder, { recursive: true, force: true });
});

const connect = (tokenStore: TokenStore, options: ClientOptions = {}): OAuthCodexClient =>
  new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    oauthConfig: emulator.oauthConfig,
    tokenStore,
    maxRetries: 0,
    logger,
    ...options,
  });
const ask = async (client: OAuthCodexClient): Promise<string> =>
  (await client.responses.create({ model: "gpt-5.5", input: "Hello" })).output_text;
const expired = async (): Promise<TokenSet> => emulator.tokens({ expiresInSeconds: -60 });
const endsSoon = async (): Promise<TokenSet> => emulator.tokens({ expiresInSeconds: 200 });
const valid = async (): Promise<TokenSet> => emulator.tokens();
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "resolved",
    (error: unknown) => error,
  );

describe("a stored login", () => {
  it("goes with the request, and is left alone while it is good", async () => {
    expect(await ask(connect(new MemoryTokenStore(await valid())))).toMatch(/Hello/);
    expect(emulator.count("token")).toBe(0);
  });

  it.each([
    ["has expired", expired],
    ["ends within five minutes", endsSoon],
  ])("is refreshed before the request when it %s", async (_, login) => {
    const before = await login();
    const store = new MemoryTokenStore(before);
    await ask(connect(store));
    const after = await store.load();
    expect(after?.accessToken).not.toBe(before.accessToken);
    expect(after?.refreshToken).not.toBe(before.refreshToken);
    expect(after?.accountId).toBe(before.accountId);
    expect(emulator.count("token")).toBe(1);
    expect(emulator.requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  it("without a readable end is refreshed when it is older than eight days", async () => {
    const { refreshToken } = await valid();
    const days = (count: number) => Date.now() - count * 86_400_000;
    const young = { accessToken: "opaque", refreshToken, issuer: emulator.issuer, lastRefresh: days(7) };
    const client = connect(new MemoryTokenStore(young));
    expect(await client.refreshIfNeeded()).toBe(false);
    const old = connect(new MemoryTokenStore({ ...young, lastRefresh: days(8.1) }));
    expect(await old.refreshIfNeeded()).toBe(true);
  });

  it.each([600_000, -600_000])("works with a clock that is off by %i ms", async (offset) => {
    emulator.clockOffset = offset;
    // Over by the emulator's clock; by ours it is over for long, or good for long.
    const client = connect(new MemoryTokenStore(await emulator.tokens({ expiresInSeconds: -30 })));
    await ask(client);
    await ask(client);
    expect(emulator.count("token")).toBe(1);
  });

  it("is not refreshed for ever when the clock is ahead by more than a token lives", async () => {
    const lifetime = 864_000_000;
    emulator.clockOffset = -lifetime - 60_000;
    const client = connect(new MemoryTokenStore(await valid()));
    for (let call = 0; call < 3; call++) await ask(client);
    expect(emulator.count("token")).toBe(1);
  });
});

describe("after a 401 from the API", () => {
  const rejected = async (): Promise<TokenSet> => {
    const login = await valid();
    return { ...login, accessToken: login.accessToken.replace(/.$/, "_") };
  };

  it("refreshes once and asks again once, without an ordinary retry", async () => {
    const store = new MemoryTokenStore(await rejected());
    await ask(connect(store));
    expect(emulator.count("token")).toBe(1);
    expect(emulator.requests.filter(({ path }) => path.endsWith("/responses")).map((r) => r.status)).toEqual([
      401, 200,
    ]);
  });

  it("takes a newer login that is in the store, and spends nothing", async () => {
    const [old, newer] = [await rejected(), await valid()];
    let loads = 0;
    const store: TokenStore = {
      load: async () => (loads++ === 0 ? old : newer),
      save: async () => {},
      delete: async () => {},
    };
    await ask(connect(store));
    expect(emulator.count("token")).toBe(0);
  });

  it("gives the API's own error when the new token is refused, too", async () => {
    emulator.fault({ on: "responses", kind: "status", status: 401, times: 2 });
    const error = await failure(ask(connect(new MemoryTokenStore(await valid()))));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(emulator.count("token")).toBe(1);
    expect(emulator.count("responses")).toBe(2);
  });

  it("refreshes once a call, ordinary retries between included", async () => {
    const refused = { on: "responses", kind: "status", status: 401 } as const;
    emulator.fault(refused);
    emulator.fault({ on: "responses", kind: "status", status: 503, headers: { "retry-after-ms": "1" } });
    emulator.fault(refused);
    const client = connect(new MemoryTokenStore(await valid()), { maxRetries: 2 });
    expect(await failure(ask(client))).toBeInstanceOf(AuthenticationError);
    expect(emulator.count("responses")).toBe(3);
    expect(emulator.count("token")).toBe(1);
  });

  it("asks the caller's function again, and gives up when it gives the same token", async () => {
    const good = await emulator.accessToken();
    const given = ["a.b.c", good];
    const client = (accessToken: () => string) =>
      new OAuthCodexClient({ baseURL: emulator.baseURL, profile: "codex", accessToken, maxRetries: 0 });
    await ask(client(() => given.shift() ?? good));
    expect(await failure(ask(client(() => "a.b.c")))).toBeInstanceOf(AuthenticationError);
    expect(emulator.count("responses")).toBe(3);
  });
});

describe("a refresh that fails for now", () => {
  const faults = [
    ["429", { kind: "status", status: 429 }],
    ["500", { kind: "status", status: 500 }],
    ["HTML", { kind: "html" }],
    ["nothing", { kind: "empty" }],
    ["{}", { kind: "omit" }],
    ["a reset", { kind: "reset" }],
  ] as const;

  it.each(faults)(
    "(%s) is a TokenRefreshError, keeps the login, and works the next time",
    async (_, fault) => {
      const before = await expired();
      const path = join(folder, "auth.json");
      const store = new FileTokenStore(path);
      await store.save(before);
      const content = await readFile(path, "utf8");
      const client = connect(store);
      emulator.fault({ on: "token", ...fault });
      const error = await failure(ask(client));
      expect(error).toBeInstanceOf(TokenRefreshError);
      expect(error).toMatchObject({ retryable: true });
      expect(await readFile(path, "utf8")).toBe(content);
      expect(emulator.count("token")).toBe(1);
      expect(emulator.count("responses")).toBe(0);
    },
  );

  it.each(faults)("(%s) does no harm while the access token is good", async (_, fault) => {
    const client = connect(new MemoryTokenStore(await endsSoon()));
    emulator.fault({ on: "token", ...fault, times: 5 });
    await ask(client);
    await ask(client);
    expect(emulator.count("token")).toBe(1);
    expect(warnings).toHaveLength(1);
  });

  it("is one that has not answered within 30 seconds: it may be spent, so it is not sent again", async () => {
    const limits = shortenTimeouts();
    const before = await expired();
    const store = new MemoryTokenStore(before);
    emulator.fault({ on: "token", kind: "stall", times: 5 });
    const error = await failure(ask(connect(store, { maxRetries: 2 })));
    expect(error).toBeInstanceOf(TokenRefreshError);
    expect(error).toMatchObject({ code: "token_endpoint_timeout", retryable: true });
    expect(limits()).toEqual([30_000]);
    expect(emulator.count("token")).toBe(1);
    expect(await store.load()).toBe(before);
  });

  it("is a page with status 200 where tokens should be", async () => {
    const fetch = async (url: string, init: RequestInit): Promise<Response> =>
      url.endsWith("/oauth/token")
        ? new Response("<html>Sign in to the hotel's network")
        : globalThis.fetch(url, init);
    const error = await failure(ask(connect(new MemoryTokenStore(await expired()), { fetch })));
    expect(error).toMatchObject({ name: "TokenRefreshError", code: "token_answer_invalid", retryable: true });
  });

  it("keeps a new refresh token that comes without an access token", async () => {
    const before = await expired();
    const store = new MemoryTokenStore(before);
    emulator.fault({ on: "token", kind: "omit", fields: ["access_token"] });
    const client = connect(store);
    expect(await failure(ask(client))).toMatchObject({ code: "token_answer_empty" });
    const kept = await store.load();
    expect(kept?.refreshToken).not.toBe(before.refreshToken);
    expect(await ask(client)).toMatch(/Hello/);
  });

  it("goes on when the caller who waited for it leaves", async () => {
    const store = new MemoryTokenStore(await expired());
    const client = connect(store);
    emulator.fault({ on: "token", kind: "slow-headers", after: 300 });
    const leaving = failure(
      client.responses.create({ model: "gpt-5.5", input: "Hi" }, { signal: AbortSignal.timeout(50) }),
    );
    expect(await leaving).toMatchObject({ name: "APIUserAbortError" });
    await ask(client);
    expect(emulator.count("token")).toBe(1);
  });
});

describe("a login that is over", () => {
  it.each([
    ["refresh-reused", "refresh_token_reused"],
    ["refresh-expired", "refresh_token_expired"],
    ["refresh-invalidated", "refresh_token_invalidated"],
  ] as const)("%s: says why, deletes nothing, and is not asked for again", async (kind, code) => {
    const store = new MemoryTokenStore(await expired());
    const client = connect(store);
    emulator.fault({ on: "token", kind });
    for (let call = 0; call < 3; call++) {
      const error = await failure(ask(client));
      expect(error).toBeInstanceOf(AuthRequiredError);
      expect(error).toMatchObject({ code, message: expect.stringContaining("client.login()") });
    }
    expect(emulator.count("token")).toBe(1);
    expect(await store.load()).toBeDefined();
    await store.save(await valid());
    expect(await ask(client)).toMatch(/Hello/);
  });

  it.each([
    [401, { error: "anything" }],
    [400, { error: "invalid_grant" }],
  ])("status %i with %j is for good, too", async (status, body) => {
    emulator.fault({ on: "token", kind: "status", status, body });
    const error = await failure(ask(connect(new MemoryTokenStore(await expired()))));
    expect(error).toBeInstanceOf(AuthRequiredError);
  });

  it("takes what a program without our lock has put into the store meanwhile", async () => {
    const old = await expired();
    const newer = await valid();
    const store = new MemoryTokenStore(old);
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      if (url.endsWith("/oauth/token")) await store.save(newer);
      return await globalThis.fetch(url, init);
    };
    emulator.fault({ on: "token", kind: "refresh-reused" });
    expect(await ask(connect(store, { fetch }))).toMatch(/Hello/);
  });

  it("without a refresh token says so", async () => {
    const { refreshToken: _, ...login } = await expired();
    const error = await failure(ask(connect(new MemoryTokenStore(login))));
    expect(error).toMatchObject({ name: "AuthRequiredError", code: "login_expired" });
  });
});

it("token requests go the way of all requests: with the client's fetchOptions", async () => {
  const ways: unknown[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    ways.push([new URL(url).pathname, init.cache, init.redirect]);
    return await globalThis.fetch(url, init);
  };
  const store = new MemoryTokenStore(await expired());
  const fetchOptions = { cache: "no-store", redirect: "follow" } as const;
  const client = connect(store, { fetch, fetchOptions });
  await client.refreshIfNeeded();
  await client.logout();
  expect(ways).toEqual([
    ["/oauth/token", "no-store", "error"],
    ["/oauth/revoke", "no-store", "error"],
  ]);
});

describe("where tokens go", () => {
  it("never sends a refresh token to another issuer than its own", async () => {
    const login = { ...(await expired()), issuer: "https://auth.openai.com" };
    const error = await failure(ask(connect(new MemoryTokenStore(login))));
    expect(error).toMatchObject({ code: "destination_refused" });
    expect(emulator.requests).toHaveLength(0);
  });

  it("does not even read the store for a foreign base URL", async () => {
    let loads = 0;
    const store: TokenStore = {
      load: async () => {
        loads++;
        return await valid();
      },
      save: async () => {},
      delete: async () => {},
    };
    const client = connect(store, { baseURL: "https://evil.example/backend-api/codex" });
    expect(await failure(ask(client))).toMatchObject({ code: "destination_refused" });
    expect(loads).toBe(0);
  });

  it("refuses an endpoint that would get secrets in clear text", async () => {
    const oauthConfig = { ...emulator.oauthConfig, tokenEndpoint: "http://example.com/oauth/token" };
    const error = await failure(ask(connect(new MemoryTokenStore(await expired()), { oauthConfig })));
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("https://") });
  });
});

describe("a store that fails", () => {
  it("keeps a login that cannot be saved in memory, and saves it when it can", async () => {
    const memory = new MemoryTokenStore(await expired());
    let full = true;
    const store: TokenStore = {
      load: () => memory.load(),
      delete: () => memory.delete(),
      save: async (tokens) => {
        if (full) throw new TokenStoreWriteError("full", { path: "here", fix: "free" });
        await memory.save(tokens);
      },
    };
    const client = connect(store);
    expect(await failure(ask(client))).toBeInstanceOf(TokenStoreWriteError);
    expect(await ask(client)).toMatch(/Hello/);
    expect(emulator.count("token")).toBe(1);
    const before = await memory.load();
    full = false;
    expect(await ask(client)).toMatch(/Hello/);
    expect((await memory.load())?.refreshToken).not.toBe(before?.refreshToken);
    expect(await client.refreshIfNeeded({ force: true })).toBe(true);
    expect(emulator.count("token")).toBe(2);
  });

  it("does not spend a refresh token whose outcome could not be kept", async () => {
    const path = join(folder, "auth.json");
    await new FileTokenStore(path).save(await expired());
    const store = new FileTokenStore(path);
    const broken: TokenStore = {
      load: () => store.load(),
      save: (tokens) => store.save(tokens),
      delete: () => store.delete(),
      checkWritable: async () => {
        throw new TokenStoreWriteError("The login could not be saved (ENOSPC)", { path, fix: "Free space." });
      },
    };
    expect(await failure(ask(connect(broken)))).toBeInstanceOf(TokenStoreWriteError);
    expect(emulator.count("token")).toBe(0);
  });
});

describe("the client's own methods", () => {
  it("tell whether and who is signed in", async () => {
    const store = new MemoryTokenStore();
    const client = connect(store);
    expect(await client.isAuthenticated()).toBe(false);
    expect(await client.account()).toBeUndefined();
    expect(await failure(client.isExpired())).toBeInstanceOf(AuthRequiredError);
    expect(await failure(ask(client))).toMatchObject({ code: "auth_required" });
    await store.save(await emulator.tokens({ plan: "pro", email: "someone@example.com" }));
    expect(await client.isAuthenticated()).toBe(true);
    expect(await client.account()).toMatchObject({
      plan: "pro",
      email: "someone@example.com",
      accountId: emulator.account.accountId,
      refreshable: true,
    });
    expect(await client.isExpired()).toBe(false);
    expect(await client.isExpired({ leewaySeconds: 864_100 })).toBe(true);
  });

  it("refresh by force, and tell whether they did", async () => {
    const client = connect(new MemoryTokenStore(await valid()));
    expect(await client.refreshIfNeeded()).toBe(false);
    expect(await client.refreshIfNeeded({ force: true })).toBe(true);
    expect(emulator.count("token")).toBe(1);
  });

  it("log out: here at once, and on the server", async () => {
    const store = new MemoryTokenStore(await valid());
    const client = connect(store);
    await client.logout();
    expect(await store.load()).toBeUndefined();
    expect(emulator.requests.at(-1)).toMatchObject({ path: "/oauth/revoke", status: 200 });
    await client.logout();
    expect(emulator.count("revoke")).toBe(1);
  });

  it("log out even when the server does not answer", async () => {
    const store = new MemoryTokenStore(await valid());
    emulator.fault({ on: "revoke", kind: "status", status: 500, times: 2 });
    await connect(store).logout();
    expect(await store.load()).toBeUndefined();
    expect(warnings.join()).toMatch(/revoked/);
  });
});

it("a file that the Python package wrote is a login", async () => {
  const login = await emulator.tokens({ expiresInSeconds: -5 });
  const path = join(folder, "auth.json");
  await writeFile(
    path,
    JSON.stringify({
      access_token: login.accessToken,
      api_key: "sk-kept",
      refresh_token: login.refreshToken,
      id_token: login.idToken,
      token_type: "Bearer",
      scope: "openid",
      expires_at: Date.now() / 1000 - 5,
      account_id: login.accountId,
      last_refresh: Date.now() / 1000 - 900_000,
      something_new: { kept: true },
    }),
    { mode: 0o600 },
  );
  await ask(connect(new FileTokenStore(path)));
  const after = JSON.parse(await readFile(path, "utf8"));
  expect(after).toMatchObject({ api_key: "sk-kept", scope: "openid", something_new: { kept: true } });
  expect(after.access_token).not.toBe(login.accessToken);
  expect(after.expires_at).toBeGreaterThan(Date.now() / 1000);
});
