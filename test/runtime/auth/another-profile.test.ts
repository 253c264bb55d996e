import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  AuthRequiredError,
  type AuthRules,
  CodexCliTokenStore,
  ConfigurationError,
  FileTokenStore,
  type LoginOptions,
  MemoryTokenStore,
  OAuthCodexClient,
  type Profile,
  TokenExchangeError,
  type TokenStore,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { jwt } from "../../support/http.ts";
import { relayAuth, relayProfile } from "../../support/relay.ts";

let codex: CodexEmulator;
let relay: CodexEmulator;
let profile: Profile;
const logger = { error() {}, info() {}, debug() {}, warn() {} };

beforeAll(async () => {
  const options = { redirectPorts: "any", device: { interval: 0.01 } } as const;
  codex = await createCodexEmulator(options);
  relay = await createCodexEmulator({ ...options, clientIds: ["app_relay"], recordCredentials: true });
  profile = relayProfile(relay);
});
afterAll(() => Promise.all([codex.close(), relay.close()]));
afterEach(() => {
  for (const emulator of [codex, relay]) emulator.reset();
  vi.unstubAllEnvs();
});

const connect = (options: ClientOptions = {}): OAuthCodexClient =>
  new OAuthCodexClient({
    profile,
    tokenStore: new MemoryTokenStore(),
    continuity: "off",
    maxRetries: 0,
    logger,
    ...options,
  });
/** A client of the Codex profile. */
const connectCodex = (tokenStore: TokenStore): OAuthCodexClient =>
  connect({
    profile: "codex",
    baseURL: codex.baseURL,
    oauthConfig: { ...codex.oauthConfig, redirectUri: "http://localhost:0/auth/callback" },
    tokenStore,
  });
const withAuth = (changes: Partial<AuthRules>): Profile =>
  relayProfile(relay, { auth: relayAuth(relay.issuer, changes) });

const ask = (client: OAuthCodexClient) => client.responses.create({ model: "gpt-5.5", input: "Hello" });
const failure = (promise: Promise<unknown>): Promise<Error & { code?: string }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );
const browser = (seen: string[] = []): LoginOptions => ({
  method: "browser",
  ui: {},
  openBrowser: (url) => {
    seen.push(url);
    void fetch(url);
  },
});
/** What was asked of an emulator, in order. */
const paths = ({ requests }: CodexEmulator): string[] => requests.map(({ path }) => path);

/** A login of the relay, in a store. */
async function relayLogin(
  tokenStore: TokenStore = new MemoryTokenStore(),
  options: ClientOptions = {},
): Promise<OAuthCodexClient> {
  const client = connect({ tokenStore, ...options });
  await client.login(browser());
  for (const emulator of [codex, relay]) emulator.reset();
  return client;
}

const expired = async (store: TokenStore): Promise<void> => {
  const tokens = await store.load();
  if (!tokens) expect.fail("no login");
  await store.save({ ...tokens, accessToken: jwt({ exp: 1, client_id: "app_relay" }) });
};

describe("signing in by the rules of a profile", () => {
  it("in a browser: at its issuer, as its client, with its parameters, for its origin", async () => {
    const tokenStore = new MemoryTokenStore();
    const client = connect({ tokenStore });
    const opened: string[] = [];
    const account = await client.login(browser(opened));
    const url = new URL(opened[0] ?? "");
    expect(url.origin + url.pathname).toBe(`${relay.issuer}/api/accounts/authorize`);
    const { state, code_challenge, redirect_uri, nonce, ...rest } = Object.fromEntries(url.searchParams);
    expect(rest).toEqual({
      response_type: "code",
      client_id: "app_relay",
      scope: "openid offline_access",
      code_challenge_method: "S256",
      audience_hint: "relay",
    });
    expect(nonce).toMatch(/^[\w-]{43}$/);
    expect(redirect_uri).toMatch(/^http:\/\/localhost:(?!145[57]\/)\d+\/auth\/callback$/);
    expect(account).toMatchObject({
      plan: "plus",
      accountId: expect.stringMatching(/^user-/),
      scopes: undefined,
    });
    expect(await tokenStore.load()).toMatchObject({ profile: "relay", issuer: relay.issuer });
    await ask(client);
    expect(paths(relay)).toEqual([
      "/api/accounts/authorize",
      "/api/accounts/oauth/token",
      "/.well-known/jwks.json",
      "/backend-api/codex/responses",
    ]);
    const { headers } = relay.requests.at(-1) ?? {};
    expect(headers).toMatchObject({ "x-relay-account": account.accountId });
    expect(headers).not.toHaveProperty("chatgpt-account-id");
    expect(codex.requests).toEqual([]);
    expect(client.profile).toBe("relay");
  });

  it("by device", async () => {
    const client = connect();
    const account = await client.login({
      method: "device",
      ui: { show: () => void setTimeout(() => relay.device.approve(), 30) },
    });
    expect(account.accountId).toMatch(/^user-/);
    await ask(client);
    expect(codex.requests).toEqual([]);
  });

  it("by device only where it has such a thing", async () => {
    const { device: _, ...endpoints } = relayAuth(relay.issuer).endpoints;
    const client = connect({ profile: withAuth({ endpoints }) });
    const error = await failure(client.login({ method: "device", ui: {} }));
    expect(error).toMatchObject({ name: "AuthRequiredError", code: "device_login_unavailable" });
    expect(relay.requests).toEqual([]);
  });

  it("in two steps", async () => {
    const client = connect();
    const { url, redirectUri } = await client.startLogin();
    expect(redirectUri).toBe("http://localhost:1455/auth/callback");
    const callback = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";
    await client.finishLogin(callback);
    await ask(client);
    expect(codex.requests).toEqual([]);
  });

  it("says what its own refusals mean", async () => {
    const client = connect({ profile: withAuth({ refusals: { no_relay: "Ask for the relay." } }) });
    relay.consent({ error: "access_denied", description: "no_relay today" });
    expect(await failure(client.login(browser()))).toMatchObject({
      code: "oauth_refused",
      message: "Ask for the relay.",
    });
  });

  it("as a client of the caller's where there is no public one", async () => {
    const { clientId: _, ...auth } = relayAuth(relay.issuer);
    const own = relayProfile(relay, { auth });
    const error = await failure(connect({ profile: own }).login(browser()));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/oauthConfig\.clientId/);
    const client = connect({ profile: own, oauthConfig: { clientId: "app_relay" } });
    expect((await client.login(browser())).refreshable).toBe(true);
  });

  it("with an id token that is there, is signed and has the nonce", async () => {
    relay.fault({ on: "token", kind: "omit", fields: ["id_token"] });
    const required = withAuth({ idToken: { required: true, toleranceSeconds: 60 } });
    expect(await failure(connect({ profile: required }).login(browser()))).toBeInstanceOf(TokenExchangeError);
    relay.fault({ on: "jwks", kind: "omit" });
    expect(await failure(connect().login(browser()))).toBeInstanceOf(TokenExchangeError);
    const client = connect();
    const { url, resume } = await client.startLogin();
    const callback = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";
    const spoilt = JSON.stringify({ ...JSON.parse(resume), nonce: "another" });
    expect(await failure(client.finishLogin(callback, { resume: spoilt }))).toBeInstanceOf(
      TokenExchangeError,
    );
    expect(await client.isAuthenticated()).toBe(false);
  });

  it("at another place when oauthConfig says so: paths move with the issuer, URLs stay", async () => {
    const endpoints = {
      ...relayAuth(relay.issuer).endpoints,
      authorize: "https://page.example/authorize",
    };
    const away = relayAuth("https://relay.example", { endpoints });
    const client = connect({
      profile: relayProfile(relay, { auth: away }),
      oauthConfig: { issuer: relay.issuer },
    });
    const { url, resume } = await client.startLogin();
    expect(url).toMatch(/^https:\/\/page\.example\/authorize\?/);
    const here = `${relay.issuer}/api/accounts/authorize${new URL(url).search}`;
    const callback = (await fetch(here, { redirect: "manual" })).headers.get("location") ?? "";
    expect((await client.finishLogin(callback, { resume })).refreshable).toBe(true);
  });

  it("never at an address in clear text", async () => {
    const client = connect({ profile: withAuth({ issuer: "http://relay.example" }) });
    expect(await failure(client.login(browser()))).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/https:/),
    });
  });

  it("is not led by the variables of another profile", async () => {
    vi.stubEnv("CODEX_OAUTH_CLIENT_ID", "from-env");
    vi.stubEnv("CODEX_OAUTH_ISSUER", codex.issuer);
    vi.stubEnv("RELAY_SCOPE", "openid");
    const { url } = await connect({ profile: withAuth({ variables: "RELAY" }) }).startLogin();
    expect(url.startsWith(relay.issuer)).toBe(true);
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      client_id: "app_relay",
      scope: "openid",
    });
  });
});

describe("a login of a profile", () => {
  it("is refreshed at its issuer, as its rules write it", async () => {
    const store = new MemoryTokenStore();
    const client = await relayLogin(store);
    await expired(store);
    await ask(client);
    expect(paths(relay)).toEqual(["/api/accounts/oauth/token", "/backend-api/codex/responses"]);
    expect(relay.requests[0]?.headers["content-type"]).toMatch(/x-www-form-urlencoded/);
    expect(await store.load()).toMatchObject({ profile: "relay", issuer: relay.issuer });
    expect(codex.requests).toEqual([]);
  });

  it("is refreshed as early as its rules say", async () => {
    const store = new MemoryTokenStore();
    await relayLogin(store);
    const tokens = { ...(await relay.tokens({ expiresInSeconds: 200 })), profile: "relay" };
    await store.save(tokens);
    expect(await connect({ tokenStore: store }).refreshIfNeeded()).toBe(false);
    const early = withAuth({ refresh: { body: "form", aheadMs: 300_000 } });
    expect(await connect({ profile: early, tokenStore: store }).refreshIfNeeded()).toBe(true);
  });

  it("is over at the codes that its rules name, and no other profile's", async () => {
    const store = new MemoryTokenStore();
    const client = await relayLogin(store);
    await expired(store);
    relay.fault({ on: "token", kind: "status", status: 400, body: { error: "refresh_token_expired" } });
    expect(await failure(ask(client))).toMatchObject({ name: "TokenRefreshError", retryable: true });
    relay.fault({ on: "token", kind: "status", status: 400, body: { error: "refresh_token_reused" } });
    expect(await failure(ask(client))).toMatchObject({
      code: "refresh_token_reused",
      message: expect.stringMatching(/the relay saw it before/),
    });
  });

  it("is revoked at its issuer, and only forgotten where nothing can be revoked", async () => {
    const store = new MemoryTokenStore();
    const client = await relayLogin(store);
    await client.logout();
    expect(paths(relay)).toEqual(["/api/accounts/oauth/revoke"]);
    expect(await store.load()).toBeUndefined();
    const { revoke: _, ...endpoints } = relayAuth(relay.issuer).endpoints;
    const warn = vi.fn();
    const other = await relayLogin(store, { profile: withAuth({ endpoints }), logger: { ...logger, warn } });
    await other.logout();
    expect(warn).not.toHaveBeenCalled();
    expect(relay.requests).toEqual([]);
    expect(await store.load()).toBeUndefined();
  });

  it("goes to its own origins, and further ones that are named", async () => {
    const store = new MemoryTokenStore();
    await relayLogin(store);
    const sent: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url);
      return Response.json({ data: [] });
    };
    const options = { tokenStore: store, fetch };
    const foreign = connect({ ...options, baseURL: "https://chatgpt.com/backend-api/codex" });
    expect(await failure(foreign.get("/x"))).toMatchObject({
      code: "destination_refused",
      message: expect.stringContaining(relay.issuer),
    });
    await connect({
      ...options,
      baseURL: "https://mirror.example",
      allowedOrigins: ["https://mirror.example"],
    }).get("/x");
    expect(sent).toEqual(["https://mirror.example/x"]);
  });
});

describe("the login of another profile", () => {
  const both = [
    [
      "a Codex login, to the relay",
      async (store: TokenStore) => {
        await store.save({ ...(await codex.tokens({ expiresInSeconds: -60 })), issuer: codex.issuer });
        return [connect({ tokenStore: store }), /"codex".*"relay"/] as const;
      },
    ],
    [
      "a relay login, to Codex",
      async (store: TokenStore) => {
        await relayLogin(store);
        await expired(store);
        return [connectCodex(store), /"relay".*"codex"/] as const;
      },
    ],
  ] as const;

  it.each(both)("%s: neither used nor refreshed, replaced or revoked", async (_, make) => {
    const store = new MemoryTokenStore();
    const [client, message] = await make(store);
    const held = await store.load();
    const opened: string[] = [];
    for (const attempt of [
      () => ask(client),
      () => client.refreshIfNeeded({ force: true }),
      () => client.account(),
      () => client.isExpired(),
      () => client.login(browser(opened)),
      () => client.startLogin(),
      () => client.logout(),
    ]) {
      const error = await failure(attempt());
      expect(error).toBeInstanceOf(AuthRequiredError);
      expect(error).toMatchObject({
        code: "login_of_another_profile",
        message: expect.stringMatching(message),
      });
      expect(error.message).toMatch(/tokenStore of its own/);
    }
    expect(await client.isAuthenticated()).toBe(false);
    expect(opened).toEqual([]);
    expect(await store.load()).toBe(held);
    expect([codex.requests, relay.requests]).toEqual([[], []]);
  });

  it("that came while somebody signed in is not overwritten", async () => {
    const tokenStore = new MemoryTokenStore();
    const theirs = await codex.tokens();
    const client = connect({
      tokenStore,
      fetch: async (url, init) => {
        await tokenStore.save(theirs);
        return await fetch(url, init);
      },
    });
    expect(await failure(client.login(browser()))).toMatchObject({ code: "login_of_another_profile" });
    expect(await tokenStore.load()).toBe(theirs);
  });

  it("that was begun under it is not finished: its code goes to nobody else's server", async () => {
    const tokenStore = new MemoryTokenStore();
    const started = await connectCodex(tokenStore).startLogin();
    const callback = (await fetch(started.url, { redirect: "manual" })).headers.get("location") ?? "";
    const client = connect({ tokenStore });
    for (const options of [undefined, { resume: started.resume }]) {
      expect(await failure(client.finishLogin(callback, options))).toMatchObject({
        code: "login_of_another_profile",
      });
    }
    expect(relay.requests).toEqual([]);
    expect((await connectCodex(tokenStore).finishLogin(callback)).refreshable).toBe(true);
  });
});

describe("a login on disk", () => {
  const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
    try {
      await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  it("names its profile where that is not Codex, and nothing new where it is", () =>
    withFolder(async (folder) => {
      const path = join(folder, "auth.json");
      const read = async () => JSON.parse(await readFile(path, "utf8"));
      await connectCodex(new FileTokenStore(path)).login(browser());
      expect(Object.keys(await read())).toEqual([
        "access_token",
        "api_key",
        "refresh_token",
        "id_token",
        "token_type",
        "scope",
        "expires_at",
        "account_id",
        "last_refresh",
      ]);
      await connectCodex(new FileTokenStore(path)).logout();
      await relayLogin(new FileTokenStore(path));
      expect(await read()).toMatchObject({ profile: "relay", account_id: expect.stringMatching(/^user-/) });
      const again = connect({ tokenStore: new FileTokenStore(path) });
      await again.refreshIfNeeded({ force: true });
      expect(await read()).toMatchObject({ profile: "relay" });
      await ask(again);
    }));

  it("is not put where the Codex CLI would take it for its own: said before anybody signs in", () =>
    withFolder(async (folder) => {
      const tokenStore = new CodexCliTokenStore(join(folder, "auth.json"));
      const opened: string[] = [];
      const error = await failure(connect({ tokenStore }).login(browser(opened)));
      expect(error).toBeInstanceOf(TokenStoreWriteError);
      expect(error.message).toMatch(/"relay".*another tokenStore/s);
      expect(opened).toEqual([]);
      const login = { ...(await relay.tokens()), profile: "relay" };
      expect(await failure(tokenStore.save(login))).toBeInstanceOf(TokenStoreWriteError);
      expect(await tokenStore.load()).toBeUndefined();
    }));

  it("is read once, however often it is loaded and used", () =>
    withFolder(async (folder) => {
      const tokenStore = new FileTokenStore(join(folder, "auth.json"));
      const client = await relayLogin(tokenStore);
      await ask(client);
      const decode = vi.spyOn(globalThis, "atob");
      for (let call = 0; call < 3; call++) await ask(client);
      // A timeout of its own, so that no headers of the call before are taken.
      await client.responses.create({ model: "gpt-5.5", input: "Hello" }, { timeout: 60_000 });
      expect(decode).not.toHaveBeenCalled();
      decode.mockRestore();
    }));
});

describe("the option profile", () => {
  it.each([
    ["one of this package's names", () => ({ ...profile, name: "codex" }), /another name/],
    ["none", () => ({ ...profile, name: " " }), /no name/],
    ["one that objects inherit", () => "constructor" as never, /unknown/],
  ])("does not take an object or name with %s", (_, make, message) => {
    expect(() => connect({ profile: make() })).toThrow(message);
  });

  it("takes a profile without sign-in, whose key is not another's", async () => {
    vi.stubEnv("OPENAI_API_KEY", "sk-of-openai");
    vi.stubEnv("OPENAI_BASE_URL", "https://api.openai.example/v1");
    vi.stubEnv("RELAY_KEY", "rk-1");
    const { auth: _, ...keyed } = relayProfile(relay);
    const options = { tokenStore: undefined };
    expect(() => connect({ ...options, profile: keyed })).toThrow(/needs a key: pass apiKey/);
    const sent: unknown[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      sent.push(url, new Headers(init.headers).get("authorization"));
      return Response.json({});
    };
    await connect({ ...options, fetch, profile: { ...keyed, variables: { apiKey: "RELAY_KEY" } } }).get("/x");
    expect(sent).toEqual([`${relay.baseURL}/x`, "Bearer rk-1"]);
    const stored = connect({ profile: keyed, tokenStore: new MemoryTokenStore(await codex.tokens()) });
    for (const attempt of [() => stored.get("/x"), () => stored.login(), () => stored.logout()]) {
      expect(await failure(attempt())).toMatchObject({
        name: "AuthRequiredError",
        message: expect.stringMatching(/takes a key/),
      });
    }
    expect(await stored.isAuthenticated()).toBe(false);
  });

  it("as an object counts as named: this machine may have its login", async () => {
    const store = new MemoryTokenStore();
    await relayLogin(store);
    const elsewhere = withAuth({ origins: ["https://relay.example"] });
    await ask(connect({ profile: elsewhere, tokenStore: store }));
  });
});

it("a FedRAMP account is known by the id token, too", async () => {
  codex.account.fedramp = true;
  try {
    await ask(connectCodex(new MemoryTokenStore({ ...(await codex.tokens()), issuer: codex.issuer })));
    expect(codex.requests.at(-1)?.headers).toMatchObject({ "x-openai-fedramp": "true" });
  } finally {
    codex.account.fedramp = false;
  }
});
