/** Accounts by name: which one is meant, where it is kept, and that nothing of one is another's. */
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  AuthRequiredError,
  accounts,
  ConfigurationError,
  FileTokenStore,
  type LoginOptions,
  MemoryTokenStore,
  OAuthCodexClient,
  type TokenSet,
  TokenStoreReadError,
} from "../../../src/index.ts";
import {
  type CodexEmulator,
  createCodexEmulator,
  createSiwcEmulator,
  createTestClock,
  type SiwcEmulator,
} from "../../../src/testing/index.ts";
import { emptyHome } from "../../support/home.ts";
import { relayProfile } from "../../support/relay.ts";

let codex: CodexEmulator;
let siwc: SiwcEmulator;
let home: string;
const logger = { error() {}, info() {}, debug() {}, warn() {} };

beforeAll(async () => {
  codex = await createCodexEmulator({ redirectPorts: "any" });
});
beforeEach(async () => {
  home = await emptyHome();
  siwc = await createSiwcEmulator({
    accounts: [
      { email: "a@example.com", sub: "user-a", workspace: "one" },
      { email: "a@example.com", sub: "user-a", workspace: "two" },
    ],
  });
});
afterEach(async () => {
  codex.reset();
  await siwc.close();
  vi.unstubAllEnvs();
});
afterAll(() => codex.close());

const onCodex = (options: ClientOptions = {}): OAuthCodexClient =>
  new OAuthCodexClient({
    profile: "codex",
    baseURL: codex.baseURL,
    oauthConfig: { ...codex.oauthConfig, redirectUri: "http://localhost:0/auth/callback" },
    continuity: "off",
    workspaceRouting: false,
    maxRetries: 0,
    logger,
    ...options,
  });
const onSiwc = (options: ClientOptions = {}): OAuthCodexClient =>
  new OAuthCodexClient({
    profile: "siwc",
    baseURL: siwc.baseURL,
    oauthConfig: siwc.oauthConfig,
    appName: "Test app",
    continuity: "off",
    maxRetries: 0,
    logger,
    ...options,
  });

const browser: LoginOptions = { method: "browser", ui: {}, openBrowser: (url) => void fetch(url) };
const at = (...path: string[]): string => join(home, ".oauth_codex", ...path);
const ask = (client: OAuthCodexClient) => client.responses.create({ model: "gpt-5.5", input: "Hello" });
const failure = (promise: Promise<unknown>): Promise<Error & { code?: string }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );

/** A login of the Codex emulator, of an account of its own, in the place of that name. */
async function codexLogin(name: string, claims: { accountId: string }): Promise<TokenSet> {
  const tokens = await codex.tokens(claims);
  await new FileTokenStore(at("accounts", "codex", `${name}.json`)).save(tokens);
  return tokens;
}

/** The next sign-ins are those of this account of the Siwc emulator. */
function browserOf(workspace: string): void {
  const found = siwc.accounts.find((account) => account.workspace === workspace);
  if (!found) expect.fail("no such account");
  siwc.account = found;
}

describe("a named account", () => {
  it("of codex has a file of its own, beside the login without a name", async () => {
    codex.account.email = "work@example.com";
    await onCodex({ account: "work" }).login(browser);
    codex.account.email = "home@example.com";
    await onCodex().login(browser);
    const saved = JSON.parse(await readFile(at("accounts", "codex", "work.json"), "utf8"));
    expect(saved).not.toHaveProperty("profile");
    expect((await stat(at("accounts", "codex", "work.json"))).mode & 0o777).toBe(0o600);
    expect((await onCodex({ account: "work" }).account())?.email).toBe("work@example.com");
    expect((await onCodex().account())?.email).toBe("home@example.com");
    expect(await readdir(at())).toContain("auth.json");
    await onCodex({ account: "work" }).logout();
    expect(await onCodex({ account: "work" }).isAuthenticated()).toBe(false);
    expect(await onCodex().isAuthenticated()).toBe(true);
  });

  it("of siwc is registered by itself, also for the same person, and keeps that when it signs out", async () => {
    await onSiwc().login(browser);
    browserOf("two");
    await onSiwc({ account: "work" }).login(browser);
    expect(siwc.stats.registrations).toBe(2);
    const [first, second] = [await onSiwc().account(), await onSiwc({ account: "work" }).account()];
    expect(first?.email).toBe(second?.email);
    expect(first?.accountId).not.toBe(second?.accountId);
    expect((await readdir(at("accounts", "siwc"))).filter((file) => !file.endsWith(".lock")).sort()).toEqual([
      "default.json",
      "default.registration.json",
      "host-id",
      "work.json",
      "work.registration.json",
    ]);
    await onSiwc({ account: "work" }).logout();
    await onSiwc({ account: "work" }).login(browser);
    expect(siwc.stats.registrations).toBe(2);
    expect((await onSiwc({ account: "work" }).account())?.accountId).toBe(second?.accountId);
  });

  it("takes no other's client: who signs in as another workspace is told so, and nothing changes", async () => {
    await onSiwc({ account: "work" }).login(browser);
    await onSiwc({ account: "work" }).logout();
    browserOf("two");
    const error = await failure(onSiwc({ account: "work" }).login(browser));
    expect(error).toMatchObject({
      name: "OAuthCallbackParseError",
      message: expect.stringContaining("account"),
    });
    expect(await onSiwc({ account: "work" }).isAuthenticated()).toBe(false);
  });

  it("is on either profile for itself", async () => {
    await onSiwc().login(browser);
    await onCodex().login(browser);
    expect(await onSiwc().isAuthenticated()).toBe(true);
    expect(await onCodex().isAuthenticated()).toBe(true);
    await ask(onSiwc());
    await ask(onCodex());
    await onCodex().logout();
    expect(await onSiwc().isAuthenticated()).toBe(true);
  });

  it("of a backend of one's own has a folder that no name leads out of", async () => {
    const server = await createCodexEmulator({ redirectPorts: "any", clientIds: ["app_relay"] });
    for (const name of ["../Relay", "con", "é"]) {
      const client = new OAuthCodexClient({
        profile: relayProfile(server, { name }),
        account: "work",
        logger,
      });
      await client.login(browser);
      expect(await client.isAuthenticated()).toBe(true);
      expect((await accounts.list()).filter(({ profile }) => profile === name)).toMatchObject([
        { name: "work", state: "signed-in" },
      ]);
    }
    expect((await readdir(at("accounts"))).sort()).toEqual(["%2e%2e%2f%52elay", "%63on", "%c3%a9"]);
    await server.close();
  });

  it("is refreshed once for all clients of it, and a refresh that was refused is not tried by the next", async () => {
    const tokens = await codex.tokens({ accountId: "acct-work", expiresInSeconds: -60 });
    await new FileTokenStore(at("accounts", "codex", "work.json")).save(tokens);
    const clients = Array.from({ length: 6 }, () => onCodex({ account: "work" }));
    await Promise.all(clients.map(ask));
    expect(codex.count("token")).toBe(1);
    codex.revoke();
    for (const client of [onCodex({ account: "work" }), onCodex({ account: "work" })]) {
      await expect(client.refreshIfNeeded({ force: true })).rejects.toMatchObject({
        name: "AuthRequiredError",
      });
    }
    expect(codex.count("token")).toBe(2);
  });
});

describe("which account is meant", () => {
  beforeEach(async () => {
    for (const name of ["one", "two", "three"]) await codexLogin(name, { accountId: `acct-${name}` });
  });
  const who = async (options?: ClientOptions) => (await onCodex(options).account())?.accountId;

  it("the option's, else the variable's, else the one that was chosen, else the one without a name", async () => {
    expect(await who()).toBeUndefined();
    expect(await accounts.active()).toBe("default");
    await accounts.use("three");
    expect(await who()).toBe("acct-three");
    expect(await accounts.active()).toBe("three");
    expect(await accounts.active({ profile: "siwc" })).toBe("default");
    vi.stubEnv("OAUTH_CODEX_ACCOUNT", "two");
    expect(await who()).toBe("acct-two");
    expect(await who({ account: "one" })).toBe("acct-one");
    expect(await who({ account: "default" })).toBeUndefined();
    vi.stubEnv("OAUTH_CODEX_ACCOUNT", "");
    await accounts.use("default");
    expect(await who()).toBeUndefined();
    expect(await readdir(at("accounts", "codex"))).not.toContain("active");
  });

  it("is settled at the first use of the client, and stays", async () => {
    await accounts.use("one");
    const client = onCodex();
    const later = onCodex();
    expect((await client.account())?.accountId).toBe("acct-one");
    await accounts.use("two");
    expect((await client.account())?.accountId).toBe("acct-one");
    await ask(client);
    expect(codex.requests.at(-1)?.headers["chatgpt-account-id"]).toBe("acct-one");
    expect((await later.account())?.accountId).toBe("acct-two");
  });

  it("of each profile by itself", async () => {
    await accounts.use("one");
    await onSiwc().login(browser);
    expect((await onSiwc().account())?.email).toBe("a@example.com");
  });

  it("is never another one, whatever happens to it", async () => {
    const client = onCodex({ account: "one" });
    codex.fault({ on: "responses", kind: "plan-limit" });
    await expect(ask(client)).rejects.toMatchObject({ name: "UsageLimitError" });
    codex.revoke();
    await expect(ask(client)).rejects.toMatchObject({ name: "AuthRequiredError" });
    expect(
      codex.requests.every(({ headers }) => (headers["chatgpt-account-id"] ?? "acct-one") === "acct-one"),
    ).toBe(true);
  });

  it.each(["one", "default"])("must be clear: account %j and a token of one's own", (account) => {
    const given = { account };
    for (const other of [{ tokenStore: new MemoryTokenStore() }, { accessToken: "eyJ" }]) {
      expect(() => onCodex({ ...given, ...other })).toThrow(ConfigurationError);
    }
    expect(() => new OAuthCodexClient({ ...given, apiKey: "sk-1" })).toThrow(ConfigurationError);
    vi.stubEnv("OPENAI_API_KEY", "sk-2");
    expect(() => new OAuthCodexClient({ ...given, profile: "openai" })).toThrow(ConfigurationError);
  });

  it("a variable speaks to those alone who named nothing", async () => {
    vi.stubEnv("OAUTH_CODEX_ACCOUNT", "two");
    const tokenStore = new MemoryTokenStore(await codex.tokens({ accountId: "acct-mine" }));
    expect(await who({ tokenStore })).toBe("acct-mine");
  });

  it.each(["", "Work", "a b", "../x", ".x", "-x", "con", "lpt1.x", "work.registration", "x".repeat(65), "é"])(
    "%j is no name",
    async (account) => {
      const error = await failure(onCodex({ account }).account());
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toContain("lower-case");
      await expect(accounts.use(account)).rejects.toBeInstanceOf(ConfigurationError);
    },
  );

  it("that has no login: the message names it, what chose it, its place, the command and the others", async () => {
    vi.stubEnv("OAUTH_CODEX_ACCOUNT", "four");
    const error = await failure(ask(onCodex()));
    expect(error).toBeInstanceOf(AuthRequiredError);
    for (const part of [
      '"four"',
      "OAUTH_CODEX_ACCOUNT",
      at("accounts", "codex", "four.json"),
      "oauth-codex login --as four",
      "one, three, two",
    ]) {
      expect(error.message).toContain(part);
    }
    vi.stubEnv("OAUTH_CODEX_ACCOUNT", "");
    expect((await failure(ask(onCodex()))).message).toContain("one, three, two");
    expect((await failure(ask(onSiwc({ account: "four" })))).message).toContain(
      "oauth-codex login --siwc --as four",
    );
    await expect(accounts.use("four")).rejects.toMatchObject({
      name: "AuthRequiredError",
      message: expect.stringContaining("one, three, two"),
    });
    expect(codex.requests).toEqual([]);
  });

  it("cannot be guessed from a choice that cannot be read", async () => {
    await writeFile(at("accounts", "codex", "active"), "One!\n", { mode: 0o600 });
    const client = onCodex();
    const error = await failure(ask(client));
    expect(error).toBeInstanceOf(TokenStoreReadError);
    expect(error.message).toContain("oauth-codex use");
    // The same client goes on once that is mended.
    await accounts.use("one");
    expect((await client.account())?.accountId).toBe("acct-one");
  });
});

describe("a client of another account", () => {
  it("is made by withOptions, and knows nothing of the first", async () => {
    await codexLogin("one", { accountId: "acct-one" });
    await codexLogin("two", { accountId: "acct-two" });
    const one = onCodex({ account: "one" });
    const two = one.withOptions({ account: "two" });
    await ask(one);
    expect(one.limits).toBeDefined();
    expect(two.limits).toBeUndefined();
    expect(one.withOptions({ timeout: 1_000 }).limits).toBeDefined();
    await Promise.all([one.models.list(), two.models.list()]);
    expect(codex.count("models")).toBe(2);
    const asked = codex.requests.filter(({ room }) => room === "models");
    expect(asked.map(({ headers }) => headers["chatgpt-account-id"]).sort()).toEqual([
      "acct-one",
      "acct-two",
    ]);
  });
});

describe("a login that an older version left where all profiles were", () => {
  const siwcLogin = async (): Promise<TokenSet> => {
    const tokenStore = new FileTokenStore(at("auth.json"));
    await onSiwc({ tokenStore }).login(browser);
    siwc.reset();
    const tokens = await tokenStore.load();
    return tokens ?? expect.fail("no login");
  };

  it("is still used, moves at its next refresh, and makes room", async () => {
    const tokens = await siwcLogin();
    expect((await onSiwc().account())?.email).toBe("a@example.com");
    await ask(onSiwc());
    expect(await accounts.list()).toMatchObject([{ profile: "siwc", name: "default", state: "signed-in" }]);
    siwc.clockOffset = 56 * 60_000;
    const clock = createTestClock({ now: Date.now() + siwc.clockOffset });
    expect(await onSiwc({ clock }).refreshIfNeeded()).toBe(true);
    expect(await new FileTokenStore(at("auth.json")).load()).toBeUndefined();
    const moved = await new FileTokenStore(at("accounts", "siwc", "default.json")).load();
    expect(moved).toMatchObject({ profile: "siwc", clientId: tokens.clientId });
    expect(moved?.refreshToken).not.toBe(tokens.refreshToken);
    expect(siwc.stats.doubleSpends).toBe(0);
    await onCodex().login(browser);
    expect(await onSiwc().isAuthenticated()).toBe(true);
  });

  it("is not refreshed while an older version may be at it", async () => {
    await siwcLogin();
    siwc.clockOffset = 56 * 60_000;
    const clock = createTestClock({ now: Date.now() + siwc.clockOffset });
    const order: string[] = [];
    let release = () => {};
    const older = new FileTokenStore(at("auth.json")).withLock(async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      order.push("the older version");
    });
    const refreshed = onSiwc({ clock })
      .refreshIfNeeded({ force: true })
      .then(() => order.push("this one"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(siwc.count("token")).toBe(0);
    release();
    await Promise.all([older, refreshed]);
    expect(order).toEqual(["the older version", "this one"]);
  });

  it("is signed out, and signs in again as the same app", async () => {
    const { clientId } = await siwcLogin();
    await onSiwc().logout();
    expect(await new FileTokenStore(at("auth.json")).load()).toBeUndefined();
    expect(siwc.stats.revocations).toBe(1);
    await onSiwc().login(browser);
    expect((await onSiwc().account())?.accountId).toBe(clientId);
    expect(siwc.stats.registrations).toBe(0);
  });

  it("is nobody's who is another profile, and a broken file there is no siwc login", async () => {
    await codexLoginInCommonPlace();
    expect(await onSiwc().isAuthenticated()).toBe(false);
    await onSiwc().login(browser);
    await onSiwc().logout();
    expect(await onCodex().isAuthenticated()).toBe(true);
    await writeFile(at("auth.json"), "{", { mode: 0o600 });
    expect(await onSiwc().isAuthenticated()).toBe(false);
    await onSiwc().login(browser);
    expect(await onSiwc().isAuthenticated()).toBe(true);
  });

  const codexLoginInCommonPlace = async (): Promise<void> =>
    new FileTokenStore(at("auth.json")).save(await codex.tokens());
});

describe("accounts.list", () => {
  it("says of every account who it is, and no token", async () => {
    codex.account.email = "plain@example.com";
    await onCodex().login(browser);
    await codexLogin("work", { accountId: "acct-work" });
    const { refreshToken: _, ...ended } = await codex.tokens({ expiresInSeconds: -60 });
    await new FileTokenStore(at("accounts", "codex", "old.json")).save(ended);
    await writeFile(at("accounts", "codex", "torn.json"), "{", { mode: 0o600 });
    await writeFile(at("accounts", "codex", "Not a name.json"), "{}", { mode: 0o600 });
    siwc.consent("withhold-plan");
    await onSiwc({ account: "lab" }).login(browser);
    browserOf("two");
    await onSiwc({ account: "gone" }).login(browser);
    await onSiwc({ account: "gone" }).logout();
    await accounts.use("work");
    await accounts.use("lab", { profile: "siwc" });
    const list = await accounts.list();
    expect(list.map(({ profile, name, active, state }) => [profile, name, active, state])).toEqual([
      ["codex", "default", false, "signed-in"],
      ["codex", "old", false, "expired"],
      ["codex", "torn", false, "unreadable"],
      ["codex", "work", true, "signed-in"],
      ["siwc", "gone", false, "signed-out"],
      ["siwc", "lab", true, "signed-in"],
    ]);
    const [plain, , torn, work, gone, lab] = list;
    expect(plain).toMatchObject({ email: "plain@example.com", plan: "plus", planUse: undefined });
    expect(torn?.problem).toContain(at("accounts", "codex", "torn.json"));
    expect(work).toMatchObject({ accountId: "acct-work", location: at("accounts", "codex", "work.json") });
    expect(gone).toMatchObject({ email: "a@example.com", appName: "Test app", accountId: undefined });
    expect(lab).toMatchObject({ planUse: "withheld", plan: undefined, appName: "Test app" });
    expect(await accounts.list({ profile: "siwc" })).toEqual([gone, lab]);
    expect(await accounts.list({ profile: "openai" })).toEqual([]);
    for (const store of ["auth.json", "accounts/codex/work.json", "accounts/siwc/lab.json"]) {
      const tokens = await new FileTokenStore(at(store)).load();
      for (const token of [tokens?.accessToken, tokens?.refreshToken, tokens?.idToken]) {
        if (token) expect(JSON.stringify(list)).not.toContain(token);
      }
    }
    vi.stubEnv("OAUTH_CODEX_ACCOUNT", "old");
    expect((await accounts.list()).filter(({ active }) => active).map(({ name }) => name)).toEqual(["old"]);
  });

  it("is empty where nobody has signed in, and asks for accounts only where people sign in", async () => {
    expect(await accounts.list()).toEqual([]);
    await mkdir(at("accounts", "codex"), { recursive: true });
    expect(await accounts.list()).toEqual([]);
    await expect(accounts.use("work", { profile: "openai" })).rejects.toBeInstanceOf(ConfigurationError);
    await expect(accounts.list({ profile: "nope" as "codex" })).rejects.toBeInstanceOf(ConfigurationError);
  });
});
