/** When a stored login is refreshed, who waits for it and what is remembered of it: by a clock that the test holds. */
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  AuthenticationError,
  AuthRequiredError,
  type ClientOptions,
  MemoryTokenStore,
  OAuthCodexClient,
  type TokenSet,
  type TokenStore,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { createSiwcEmulator, createTestClock, type TestClock } from "../../../src/testing/index.ts";
import { jwt } from "../../support/http.ts";

const ISSUER = "https://id.example";
const MINUTE = 60_000;
const NOW = Date.parse("2030-01-01T00:00:00Z");

/** A login whose access token ends in so many minutes. */
const login = (minutes: number, more: Partial<TokenSet> = {}): TokenSet => ({
  accessToken: jwt({ exp: NOW / 1000 + minutes * 60, jti: more.refreshToken ?? "rt" }),
  refreshToken: "rt",
  issuer: ISSUER,
  ...more,
});
const GOOD = login(60);
const SOON = login(3);
const ENDED = login(-1);

type Reply = Response | Promise<Response>;

/**
 * A client with a store, an OAuth server that answers as told (by default with a new login each time), and an API that takes
 * every token but those in `refused`.
 */
function meet(tokens: TokenSet | TokenStore | undefined, options: ClientOptions = {}) {
  const clock: TestClock = createTestClock({ now: NOW });
  const store = tokens && "load" in tokens ? tokens : new MemoryTokenStore(tokens);
  const lines: string[] = [];
  const replies: (() => Reply)[] = [];
  const refused = new Set<string | undefined>();
  /** Refresh tokens that were spent, and tokens that the API was asked with, in order. */
  const [spent, asked]: [string[], string[]] = [[], []];
  const renewed = (): Response =>
    Response.json({
      access_token: jwt({ exp: clock.now() / 1000 + 3600, jti: `new-${spent.length}` }),
      refresh_token: `rt-${spent.length}`,
    });
  const client = new OAuthCodexClient({
    profile: "codex",
    oauthConfig: { issuer: ISSUER },
    tokenStore: store,
    maxRetries: 0,
    clock,
    logLevel: "info",
    logger: {
      error: (line) => void lines.push(`error ${line}`),
      warn: (line) => void lines.push(`warn ${line}`),
      info: (line) => void lines.push(`info ${line}`),
      debug() {},
    },
    fetch: async (url, init) => {
      if (url.endsWith("/oauth/token")) {
        spent.push(JSON.parse(String(init?.body)).refresh_token);
        return await (replies.shift() ?? renewed)();
      }
      if (url.startsWith(ISSUER)) return Response.json({});
      if (!url.endsWith("/x")) return Response.json({}, { status: 404 });
      const token = new Headers(init?.headers).get("authorization")?.slice(7) ?? "";
      asked.push(token);
      return Response.json({}, { status: refused.has(token) ? 401 : 200 });
    },
    ...options,
  });
  const ask = async (): Promise<unknown> => await client.get("/x");
  return { clock, store, lines, replies, refused, spent, asked, client, ask, renewed };
}

const busy = (): Response => Response.json({ error: "busy" }, { status: 503 });
const reused = (): Response => Response.json({ error: "refresh_token_reused" }, { status: 400 });
const failure = (promise: Promise<unknown>): Promise<Error & { code?: string; cause?: unknown }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );
const warnings = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith("warn"));

describe("a refresh ahead of time", () => {
  it("that fails is told once, and tried again after half a minute and no sooner", async () => {
    const { clock, lines, replies, spent, ask } = meet(SOON);
    replies.push(busy, busy);
    await Promise.all([ask(), ask(), ask()]);
    expect(warnings(lines)).toEqual([
      expect.stringMatching(/ChatGPT login could not be refreshed ahead of time: .*503/),
    ]);
    await clock.advance(29_999);
    await ask();
    expect(spent).toEqual(["rt"]);
    await clock.advance(1);
    await ask();
    expect(spent).toEqual(["rt", "rt"]);
    expect(warnings(lines)).toHaveLength(2);
    await clock.advance(30_000);
    await ask();
    expect(spent).toEqual(["rt", "rt", "rt"]);
    expect(warnings(lines)).toHaveLength(2);
  });

  it("is waited for three seconds, while the old token is good, and used when it has come", async () => {
    const { clock, store, lines, replies, spent, asked, ask, renewed } = meet(SOON);
    let come = (): void => {};
    replies.push(() => new Promise((resolve) => (come = () => resolve(renewed()))));
    let answered = 0;
    const asking = [ask(), ask()].map((call) => call.then(() => answered++));
    await vi.waitFor(() => expect(spent).toHaveLength(1));
    await clock.advance(2_999);
    expect(answered).toBe(0);
    await clock.advance(1);
    await Promise.all(asking);
    expect(asked).toEqual([SOON.accessToken, SOON.accessToken]);
    expect(warnings(lines)).toEqual([expect.stringContaining("it has not come within 3 s")]);
    await ask();
    expect(asked).toHaveLength(3);
    come();
    await vi.waitFor(async () => expect((await store.load())?.refreshToken).toBe("rt-1"));
    await ask();
    expect(asked.at(-1)).toBe((await store.load())?.accessToken);
    expect(spent).toEqual(["rt"]);
  });

  it("leaves no timer behind", async () => {
    const { clock, ask } = meet(SOON);
    await ask();
    expect(clock.waiting).toEqual([]);
  });

  it("does not keep a call waiting whose token has just ended", async () => {
    const { clock, replies, spent, ask } = meet(SOON);
    replies.push(busy);
    await ask();
    clock.jump(3 * MINUTE);
    await ask();
    expect(spent).toEqual(["rt", "rt"]);
  });
});

describe("after two refusals of the API", () => {
  const refusedTwice = async () => {
    const met = meet(GOOD);
    met.refused.add(GOOD.accessToken);
    met.replies.push(() => Response.json({ access_token: "second", refresh_token: "rt-1" }));
    met.refused.add("second");
    expect(await failure(met.ask())).toBeInstanceOf(AuthenticationError);
    expect(met.asked).toEqual([GOOD.accessToken, "second"]);
    return met;
  };

  it("no refresh token is spent for five minutes", async () => {
    const { clock, spent, asked, ask } = await refusedTwice();
    await clock.advance(5 * MINUTE - 1);
    expect(await failure(ask())).toBeInstanceOf(AuthenticationError);
    expect(spent).toEqual(["rt"]);
    expect(asked).toHaveLength(3);
    await clock.advance(1);
    await ask();
    expect(spent).toEqual(["rt", "rt-1"]);
  });

  it("a login that has come into the store since is used", async () => {
    const { store, spent, asked, refused, ask } = await refusedTwice();
    let loads = 0;
    const load = store.load.bind(store);
    const newer = login(60, { refreshToken: "rt-newer" });
    // Between the request that is refused and the look at the store.
    store.load = async () => (loads++ === 0 ? await load() : newer);
    await ask();
    expect(asked.at(-1)).toBe(newer.accessToken);
    expect(spent).toEqual(["rt"]);
    refused.add(newer.accessToken);
    await ask();
    expect(spent).toEqual(["rt", "rt-newer"]);
  });

  it("a login that is no longer there is not refreshed", async () => {
    const { store, spent, ask } = await refusedTwice();
    const load = store.load.bind(store);
    let loads = 0;
    // Somebody signs out between the request that is refused and the look at the store.
    store.load = async () => (loads++ === 0 ? await load() : undefined);
    const error = await failure(ask());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.cause).toMatchObject({ name: "AuthRequiredError", code: "auth_required" });
    expect(spent).toEqual(["rt"]);
  });

  it("of a token that no refresh brought, the next call may spend one", async () => {
    const { store, spent, refused, ask } = meet(GOOD);
    const newer = login(60, { refreshToken: "rt-newer" });
    refused.add(GOOD.accessToken).add(newer.accessToken);
    let loads = 0;
    const load = store.load.bind(store);
    store.load = async () => (loads++ === 0 ? await load() : newer);
    expect(await failure(ask())).toBeInstanceOf(AuthenticationError);
    expect(spent).toEqual([]);
    store.load = load;
    await store.save(newer);
    await ask();
    expect(spent).toEqual(["rt-newer"]);
  });
});

it("a token that a refresh brought and the API took is renewed like any other when it is refused later", async () => {
  const { spent, refused, asked, ask } = meet(GOOD);
  refused.add(GOOD.accessToken);
  await ask();
  refused.add(asked.at(-1));
  await ask();
  expect(spent).toEqual(["rt", "rt-1"]);
});

describe("a refresh token that was refused for good", () => {
  it("is sent once; the next one in the store is its own matter", async () => {
    const { store, replies, spent, ask } = meet(ENDED);
    replies.push(reused);
    for (let call = 0; call < 2; call++) {
      const error = await failure(ask());
      expect(error).toBeInstanceOf(AuthRequiredError);
      expect(error).toMatchObject({ code: "refresh_token_reused", cause: { name: "TokenRefreshError" } });
      expect(error.message).toMatch(/already\. Sign in again: client\.login\(\)/);
    }
    expect(spent).toEqual(["rt"]);
    await store.save(login(-1, { refreshToken: "rt-other" }));
    await ask();
    expect(spent).toEqual(["rt", "rt-other"]);
  });

  it("makes way for the login that another program has left meanwhile", async () => {
    const newer = login(60, { refreshToken: "rt-newer" });
    const { store, replies, spent, asked, ask } = meet(ENDED);
    replies.push(async () => {
      await store.save(newer);
      return reused();
    });
    await ask();
    expect([spent, asked]).toEqual([["rt"], [newer.accessToken]]);
  });

  it.each([
    ["whose access token has ended", login(-1, { refreshToken: "rt-newer" })],
    ["with the same access token", { ...ENDED, refreshToken: "rt-newer" }],
  ])("makes way for one %s as well: by its refresh token", async (_, newer) => {
    const { store, replies, spent, ask } = meet(ENDED);
    replies.push(async () => {
      await store.save(newer);
      return reused();
    });
    await ask();
    expect(spent).toEqual(["rt", "rt-newer"]);
  });

  it("is nobody's where somebody has signed out meanwhile", async () => {
    const { store, replies, ask } = meet(ENDED);
    replies.push(async () => {
      await store.delete();
      return reused();
    });
    expect(await failure(ask())).toMatchObject({ code: "auth_required" });
  });
});

it("is left for another refresh token by force, where that has come with the same access token", async () => {
  const { client, store, replies, spent } = meet(GOOD);
  replies.push(async () => {
    await store.save({ ...GOOD, refreshToken: "rt-newer" });
    return reused();
  });
  expect(await client.refreshIfNeeded({ force: true })).toBe(true);
  expect(spent).toEqual(["rt", "rt-newer"]);
});

describe("what somebody else does to the store during a refresh", () => {
  it("stands: a newer login stays, and is used", async () => {
    const newer = login(60, { refreshToken: "rt-newer" });
    const { store, replies, asked, spent, ask, renewed } = meet(ENDED);
    replies.push(async () => {
      await store.save(newer);
      return renewed();
    });
    await ask();
    expect([asked, spent]).toEqual([[newer.accessToken], ["rt"]]);
    expect(await store.load()).toBe(newer);
  });

  it("stands: a newer one that has ended is refreshed by its own refresh token", async () => {
    const newer = login(-1, { refreshToken: "rt-newer" });
    const { store, replies, spent, ask, renewed } = meet(ENDED);
    replies.push(async () => {
      await store.save(newer);
      return renewed();
    });
    await ask();
    expect(spent).toEqual(["rt", "rt-newer"]);
  });

  it("stands: who signed out stays signed out", async () => {
    const { store, replies, asked, ask, renewed } = meet(ENDED);
    replies.push(async () => {
      await store.delete();
      return renewed();
    });
    expect(await failure(ask())).toMatchObject({ name: "AuthRequiredError", code: "auth_required" });
    expect(await store.load()).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it("stands: who signed out while the lock was waited for, too", async () => {
    const memory = new MemoryTokenStore(ENDED);
    const store: TokenStore = {
      load: () => memory.load(),
      save: (tokens) => memory.save(tokens),
      delete: () => memory.delete(),
      withLock: async (work) => {
        await memory.delete();
        return await work();
      },
    };
    const { spent, ask } = meet(store);
    expect(await failure(ask())).toMatchObject({ name: "AuthRequiredError", code: "auth_required" });
    expect(spent).toEqual([]);
  });
});

describe("a login that cannot be saved", () => {
  /** A store that takes nothing for as long as it is `full`. */
  function fullStore(tokens: TokenSet) {
    const memory = new MemoryTokenStore(tokens);
    const state = { full: true, saves: 0 };
    const store: TokenStore = {
      load: () => memory.load(),
      delete: () => memory.delete(),
      save: async (given) => {
        state.saves++;
        if (state.full) throw new TokenStoreWriteError("no space", { path: "here", fix: "free" });
        await memory.save(given);
      },
    };
    return { store, state, memory };
  }

  it("serves this process from memory until it can be, refreshes included", async () => {
    const { store, state, memory } = fullStore(ENDED);
    const { clock, spent, asked, ask, client } = meet(store);
    expect(await failure(ask())).toBeInstanceOf(TokenStoreWriteError);
    await ask();
    await ask();
    expect(spent).toEqual(["rt"]);
    expect(new Set(asked).size).toBe(1);
    await clock.advance(60 * MINUTE);
    expect(await client.refreshIfNeeded().catch(({ name }: Error) => name)).toBe("TokenStoreWriteError");
    expect(spent).toEqual(["rt", "rt-1"]);
    state.full = false;
    await ask();
    expect(await memory.load()).toMatchObject({ refreshToken: "rt-2" });
    const { saves } = state;
    await ask();
    expect(state.saves).toBe(saves);
  });

  it("is forgotten when another one has come into the store", async () => {
    const { store, state, memory } = fullStore(ENDED);
    const { asked, ask } = meet(store);
    expect(await failure(ask())).toBeInstanceOf(TokenStoreWriteError);
    const newer = login(60, { refreshToken: "rt-newer" });
    await memory.save(newer);
    state.full = false;
    await ask();
    expect(asked).toEqual([newer.accessToken]);
    expect(await memory.load()).toBe(newer);
    // And stays forgotten, should the old one come back.
    await memory.save(login(60));
    await ask();
    expect(asked.at(-1)).toBe(login(60).accessToken);
  });

  it("is not told of where another one, or none, has come into the store", async () => {
    const { store, memory } = fullStore(ENDED);
    const { ask, client } = meet(store);
    expect(await failure(ask())).toBeInstanceOf(TokenStoreWriteError);
    await memory.save(login(60, { refreshToken: "rt-newer", accountId: "acc-newer" }));
    expect(await client.account()).toMatchObject({ accountId: "acc-newer" });
    await memory.delete();
    expect(await client.isAuthenticated()).toBe(false);
  });

  it("is nobody's any more where somebody has signed out meanwhile", async () => {
    const { store, state, memory } = fullStore(ENDED);
    const { ask, asked } = meet(store);
    expect(await failure(ask())).toBeInstanceOf(TokenStoreWriteError);
    await memory.delete();
    expect(await failure(ask())).toMatchObject({ code: "auth_required" });
    state.full = false;
    expect(await failure(ask())).toMatchObject({ code: "auth_required" });
    expect(asked).toEqual([]);
  });

  it("is saved once by many calls", async () => {
    const { store, state } = fullStore(ENDED);
    const { ask } = meet(store);
    expect(await failure(ask())).toBeInstanceOf(TokenStoreWriteError);
    state.full = false;
    state.saves = 0;
    await Promise.all([ask(), ask(), ask()]);
    expect(state.saves).toBe(1);
  });
});

it("a 401 of the API is a login that is over, where the refresh after it says so", async () => {
  const { replies, refused, ask } = meet(GOOD);
  refused.add(GOOD.accessToken);
  replies.push(reused);
  const error = await failure(ask());
  expect(error).toBeInstanceOf(AuthRequiredError);
  expect(error).toMatchObject({ code: "refresh_token_reused" });
});

describe("a 401 of the API stands where a refresh", () => {
  it.each([
    ["failed for now", GOOD, "TokenRefreshError", "busy"],
    ["is not possible", { ...GOOD, refreshToken: undefined }, "AuthRequiredError", "login_expired"],
    [
      "would go elsewhere",
      { ...GOOD, issuer: "https://b.example" },
      "AuthRequiredError",
      "destination_refused",
    ],
  ])("%s, which is its cause", async (_, tokens, name, code) => {
    const { replies, refused, ask } = meet(tokens);
    refused.add(GOOD.accessToken);
    replies.push(busy);
    const error = await failure(ask());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, cause: { name, code } });
  });
});

it("a store that breaks with an error of its own says so, after a 401 as well", async () => {
  const { store, refused, ask } = meet(GOOD);
  refused.add(GOOD.accessToken);
  const broken = new RangeError("the vault is closed");
  const load = store.load.bind(store);
  let loads = 0;
  store.load = async () => {
    if (loads++ > 0) throw broken;
    return await load();
  };
  const error = await failure(ask());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error.cause).toMatchObject({ name: "TokenStoreReadError", cause: broken });
});

describe("a store of one's own that throws", () => {
  const closed = new RangeError("the vault is closed");
  const failing = (methods: Partial<TokenStore>, tokens = GOOD): TokenStore => {
    const memory = new MemoryTokenStore(tokens);
    return {
      load: () => memory.load(),
      save: (next) => memory.save(next),
      delete: () => memory.delete(),
      ...methods,
    };
  };

  it("is no failed connection: its own error is the cause, it is named, and nothing is sent again", async () => {
    let loads = 0;
    const load = (): never => {
      loads++;
      throw closed;
    };
    const { ask, client, asked } = meet(failing({ load, location: "the vault" }), { maxRetries: 2 });
    const error = await failure(ask());
    expect(error).toMatchObject({ name: "TokenStoreReadError", code: "token_store_failed", cause: closed });
    expect(error.message).toBe("The login cannot be read: the vault. Its own error is the cause.");
    expect([loads, asked]).toEqual([1, []]);
    expect(await failure(client.isAuthenticated())).toMatchObject({ name: "TokenStoreReadError" });
  });

  it("keeps what it threw from printing secrets", async () => {
    const load = async (): Promise<never> => {
      throw Object.assign(new Error("vault said no"), {
        headers: { authorization: "Bearer very-secret-key-0" },
      });
    };
    expect(inspect(await failure(meet(failing({ load })).ask()), { depth: 9 })).not.toContain("very-secret");
  });

  it.each<[string, Partial<TokenStore>, RegExp]>([
    ["save", { save: () => Promise.reject(closed) }, /cannot be saved: the client's tokenStore/],
    ["checkWritable", { checkWritable: () => Promise.reject(closed) }, /cannot be saved/],
    ["withLock", { withLock: () => Promise.reject(closed) }, /The lock of the login failed/],
  ])("in %s, while a login that has ended is refreshed", async (_, methods, said) => {
    const error = await failure(meet(failing(methods, ENDED)).ask());
    expect(error).toMatchObject({ code: "token_store_failed", cause: closed });
    expect(error.message).toMatch(said);
  });

  it("leaves the errors of what is done under its lock as they are, and its own of this package", async () => {
    const withLock: TokenStore["withLock"] = (work) => work();
    const { ask, replies } = meet(failing({ withLock }, ENDED));
    replies.push(() => Response.json({ error: "invalid_grant" }, { status: 400 }));
    expect(await failure(ask())).toMatchObject({ name: "AuthRequiredError" });
    const own = new TokenStoreWriteError("x", { path: "y", fix: "z" });
    expect(await failure(meet(failing({ withLock: () => Promise.reject(own) }, ENDED)).ask())).toBe(own);
  });

  it.each(["load", "hostId", "save", "exclusive"] as const)(
    "in %s of what it keeps of the program, while somebody signs in",
    async (method) => {
      const memory = new MemoryTokenStore();
      const registration = Object.assign(memory.registration, { [method]: () => Promise.reject(closed) });
      const siwc = await createSiwcEmulator();
      onTestFinished(() => siwc.close());
      const client = new OAuthCodexClient({
        profile: "siwc",
        appName: "Test",
        baseURL: siwc.baseURL,
        oauthConfig: siwc.oauthConfig,
        tokenStore: Object.assign(memory, { registration }),
      });
      const openBrowser = async (url: string): Promise<void> => void (await fetch(url));
      const error = await failure(client.login({ method: "browser", openBrowser, ui: {} }));
      expect(error).toMatchObject({ code: "token_store_failed", path: memory.location, cause: closed });
    },
  );

  it("says that it could not be emptied", async () => {
    const { client } = meet(failing({ delete: () => Promise.reject(closed) }));
    expect(await failure(client.logout())).toMatchObject({ name: "TokenStoreDeleteError", cause: closed });
  });
});

describe("a login of another profile", () => {
  const theirs = { ...GOOD, profile: "relay" };
  it("is neither used nor taken away, and nobody is signed in by it", async () => {
    const { client, ask, store, asked, spent } = meet(theirs);
    expect(await client.isAuthenticated()).toBe(false);
    for (const attempt of [ask, () => client.account(), () => client.logout()]) {
      expect(await failure(attempt())).toMatchObject({
        name: "AuthRequiredError",
        code: "login_of_another_profile",
      });
    }
    expect(await store.load()).toBe(theirs);
    expect([asked, spent]).toEqual([[], []]);
  });
});

it("a stored login is read once, however often it is loaded", async () => {
  const memory = new MemoryTokenStore(GOOD);
  const store: TokenStore = {
    load: async () => structuredClone(await memory.load()),
    save: (tokens) => memory.save(tokens),
    delete: () => memory.delete(),
  };
  const { ask } = meet(store);
  await ask();
  const decode = vi.spyOn(globalThis, "atob");
  await ask();
  expect(decode).not.toHaveBeenCalled();
  decode.mockRestore();
});

it("a login without a refresh token that has ended says so", async () => {
  const { refreshToken: _, ...alone } = ENDED;
  const error = await failure(meet(alone).ask());
  expect(error).toMatchObject({ name: "AuthRequiredError", code: "login_expired" });
  expect(error.message).toMatch(/^The ChatGPT login has ended and has no refresh token\. Sign in again/);
});

describe("hooks and the log", () => {
  it("are told of a refresh, and of one that somebody else made", async () => {
    const onAuthRefresh = vi.fn();
    const memory = new MemoryTokenStore(ENDED);
    const newer = login(60, { refreshToken: "rt-newer" });
    let waits = false;
    const store: TokenStore = {
      load: () => memory.load(),
      save: (tokens) => memory.save(tokens),
      delete: () => memory.delete(),
      withLock: async (work) => {
        if (waits) await memory.save(newer);
        return await work();
      },
    };
    const { clock, lines, ask } = meet(store, { onAuthRefresh });
    await ask();
    expect(onAuthRefresh.mock.calls).toEqual([
      [{ outcome: "refreshed", expiresAt: clock.now() + 60 * MINUTE }],
    ]);
    expect(lines).toContain("info The ChatGPT login was refreshed.");
    await memory.save(ENDED);
    waits = true;
    await ask();
    expect(onAuthRefresh.mock.calls.slice(1)).toEqual([
      [{ outcome: "adopted", expiresAt: NOW + 60 * MINUTE }],
    ]);
  });

  it("say nothing of a hook where there is none", async () => {
    const { lines, ask } = meet(ENDED);
    await ask();
    expect(lines).toEqual(["info The ChatGPT login was refreshed."]);
  });

  it("are told of nothing where nothing was refreshed", async () => {
    const onAuthRefresh = vi.fn();
    const { lines, ask } = meet(GOOD, { onAuthRefresh });
    await ask();
    expect(onAuthRefresh).not.toHaveBeenCalled();
    expect(lines).toEqual([]);
  });
});

describe("one after the other", () => {
  it("a store without a lock is refreshed and emptied", async () => {
    const { store, client, replies, ask, renewed } = meet(ENDED);
    const steps: string[] = [];
    const remove = store.delete.bind(store);
    store.delete = async () => {
      steps.push("deleted");
      await remove();
    };
    let come = (): void => {};
    replies.push(() => new Promise((resolve) => (come = () => resolve(renewed()))));
    const asking = ask().then(() => steps.push("asked"));
    await vi.waitFor(() => expect(replies).toEqual([]));
    const leaving = client.logout();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(steps).toEqual([]);
    come();
    await Promise.all([asking, leaving]);
    expect(steps).toContain("deleted");
    expect(await store.load()).toBeUndefined();
  });

  it("goes on behind one that failed", async () => {
    const { store, replies, client, ask } = meet(ENDED);
    replies.push(busy);
    const [asked] = await Promise.allSettled([ask(), client.logout()]);
    expect(asked.status).toBe("rejected");
    expect(await store.load()).toBeUndefined();
  });
});

describe("the client's own methods", () => {
  it("isExpired has nothing to say where nobody is signed in", async () => {
    expect(await failure(meet(undefined).client.isExpired())).toMatchObject({
      name: "AuthRequiredError",
      code: "auth_required",
    });
  });

  it("isExpired counts a minute as gone, or as many seconds as it is told", async () => {
    const { client } = meet(login(1));
    expect(await client.isExpired()).toBe(true);
    expect(await client.isExpired({ leewaySeconds: 59 })).toBe(false);
    expect(await client.isExpired({ leewaySeconds: 60 })).toBe(true);
    expect(await meet(login(1.1)).client.isExpired()).toBe(false);
  });

  it("isAuthenticated asks for a way to go on: a good token, or one to refresh with", async () => {
    const { refreshToken: _, ...alone } = ENDED;
    expect(await meet(ENDED).client.isAuthenticated()).toBe(true);
    expect(await meet(alone).client.isAuthenticated()).toBe(false);
    expect(await meet({ ...alone, accessToken: GOOD.accessToken }).client.isAuthenticated()).toBe(true);
    expect(await meet(undefined).client.isAuthenticated()).toBe(false);
    const broken = meet(GOOD);
    broken.store.load = () => Promise.reject(new Error("unreadable"));
    expect(await failure(broken.client.isAuthenticated())).toMatchObject({
      name: "TokenStoreReadError",
      cause: { message: "unreadable" },
    });
  });

  it("refreshIfNeeded leaves alone what is good, and what is the caller's", async () => {
    const good = meet(GOOD);
    expect(await good.client.refreshIfNeeded()).toBe(false);
    expect(await good.client.refreshIfNeeded({ force: true })).toBe(true);
    expect(good.spent).toEqual(["rt"]);
    const own = meet(ENDED, { accessToken: "a.b.c" });
    expect(await own.client.refreshIfNeeded({ force: true })).toBe(false);
    expect(own.spent).toEqual([]);
    expect(await failure(meet(undefined).client.refreshIfNeeded())).toMatchObject({ code: "auth_required" });
  });

  it("refreshIfNeeded tells that the login stayed the same", async () => {
    const { replies, client } = meet(SOON);
    replies.push(busy);
    expect(await client.refreshIfNeeded()).toBe(false);
  });

  it("account is nobody's where nobody is signed in", async () => {
    expect(await meet(undefined).client.account()).toBeUndefined();
    expect(await meet(GOOD).client.account()).toMatchObject({ accountId: "acc-1" });
  });

  it("logout removes what cannot be read, and revokes nothing", async () => {
    const { store, client, lines } = meet(GOOD);
    const load = store.load.bind(store);
    store.load = () => Promise.reject(new Error("unreadable"));
    await client.logout();
    store.load = load;
    expect(await store.load()).toBeUndefined();
    expect(lines).toEqual([]);
  });
});

describe("a token of the caller's own", () => {
  const given = (accessToken: ClientOptions["accessToken"], options: ClientOptions = {}) =>
    meet(undefined, { accessToken, tokenStore: undefined, ...options });

  it.each([
    ["nothing", "", /gave an empty one/],
    ["blanks", "  ", /gave an empty one/],
    ["no text", 17, /gave number/],
    ["a space", "a b", /a space, line break/],
    ["a space in front", " a", /a space, line break/],
    ["a space behind", "a ", /a space, line break/],
    ["a line break", "a\nb", /a space, line break/],
    ["a letter that no header takes", "é", /a space, line break/],
  ])("is refused when the function gives %s", async (_, token, message) => {
    const { asked, ask } = given(() => token as string);
    const error = await failure(ask());
    expect(error).toBeInstanceOf(AuthRequiredError);
    expect(error.message).toMatch(message);
    expect(asked).toEqual([]);
  });

  it("that cannot be had leaves open whether anybody is signed in", async () => {
    const { client } = given(() => Promise.reject(new Error("vault")));
    expect(await failure(client.isAuthenticated())).toMatchObject({ code: "credential_function_failed" });
    const keyed = given(undefined, {
      profile: "openai",
      baseURL: "https://a.example",
      apiKey: "k",
      oauthConfig: {},
    });
    expect(await keyed.client.isAuthenticated()).toBe(true);
  });

  it("says that the function failed, without what it failed with", async () => {
    const error = await failure(given(() => Promise.reject(new Error("vault")))["ask"]());
    expect(error).toMatchObject({ name: "AuthRequiredError", code: "credential_function_failed" });
    expect(error.message).not.toContain("vault");
    expect(error.cause).toMatchObject({ message: "vault" });
  });

  it("is asked for again after a 401, and tried again only where it is another", async () => {
    const tokens = ["first", "second"];
    const other = given(() => tokens.shift() ?? "third");
    other.refused.add("first");
    await other.ask();
    expect(other.asked).toEqual(["first", "second"]);
    const same = given(() => "first");
    same.refused.add("first");
    expect(await failure(same.ask())).toBeInstanceOf(AuthenticationError);
    expect(same.asked).toEqual(["first"]);
    const both = given(() => `token-${both.asked.length}`);
    both.refused.add("token-0").add("token-1");
    expect(await failure(both.ask())).toBeInstanceOf(AuthenticationError);
    expect(both.asked).toEqual(["token-0", "token-1"]);
  });

  it("that is fixed has no second try", async () => {
    const { refused, asked, ask } = given("first");
    refused.add("first");
    expect(await failure(ask())).toBeInstanceOf(AuthenticationError);
    expect(asked).toEqual(["first"]);
  });

  it("is read once, however often it is given", async () => {
    const token = jwt();
    for (const way of [token, () => token]) {
      const { ask, client } = given(way);
      await ask();
      await client.account();
      const decode = vi.spyOn(globalThis, "atob");
      await ask();
      await client.account();
      expect(decode).not.toHaveBeenCalled();
      decode.mockRestore();
    }
  });

  it("tells whose it is", async () => {
    const { client } = given(jwt({ exp: NOW / 1000 + 1, scp: ["openid"] }));
    expect(await client.account()).toMatchObject({
      accountId: "acc-1",
      refreshable: false,
      scopes: ["openid"],
    });
    expect(await client.isAuthenticated()).toBe(true);
    expect(await given(jwt({ exp: 1 })).client.isAuthenticated()).toBe(false);
  });

  it("of a key may have a space inside, not at its ends", async () => {
    const keyed = (apiKey: string) =>
      given(undefined, { profile: "openai", baseURL: "https://api.example.com/v1", apiKey, oauthConfig: {} });
    const { asked, ask } = keyed("My Key");
    await ask();
    expect(asked).toEqual(["My Key"]);
    for (const key of [" x", "x ", "a\tb", "é"]) {
      expect((await failure(keyed(key).ask())).message).toMatch(/a space, line break/);
    }
  });
});

it.each([
  ["sk-of-openai", true],
  ["", false],
])("nobody signed in, OPENAI_API_KEY=%j: the other way is named: %s", async (key, isNamed) => {
  vi.stubEnv("OPENAI_API_KEY", key);
  const { message } = await failure(meet(undefined).ask());
  vi.unstubAllEnvs();
  expect(message).toMatch(/^There is no ChatGPT login in the memory[^.]*\. Sign in with client\.login\(\)/);
  expect(message.endsWith(' choose profile: "openai".')).toBe(isNamed);
});

it("a profile that takes a key has no login", async () => {
  const { client } = meet(GOOD, { profile: "openai", baseURL: "https://a.example", oauthConfig: {} });
  for (const attempt of [() => client.account(), () => client.logout(), async () => await client.get("/x")]) {
    expect(await failure(attempt())).toMatchObject({
      name: "AuthRequiredError",
      code: "destination_refused",
      message: expect.stringMatching(/^The profile "openai" takes a key/),
    });
  }
  expect(await client.isAuthenticated()).toBe(false);
});

describe("where a stored login may go", () => {
  it("is looked at before the store is read, and named", async () => {
    const { store, client, asked } = meet(GOOD, { baseURL: "https://elsewhere.example/v1" });
    const load = vi.spyOn(store, "load");
    const error = await failure(Promise.resolve(client.get("/x")));
    expect(error).toMatchObject({ name: "AuthRequiredError", code: "destination_refused" });
    expect(error.message).toMatch(/only sent to https:\/\/chatgpt\.com, not to https:\/\/elsewhere\.example/);
    expect([load.mock.calls, asked]).toEqual([[], []]);
  });

  it("is not where its refresh token would go to another server", async () => {
    const { ask, spent } = meet({ ...ENDED, issuer: "https://other.example" });
    const error = await failure(ask());
    expect(error).toMatchObject({ name: "AuthRequiredError", code: "destination_refused" });
    expect(error.message).toMatch(/made by https:\/\/other\.example.*not sent to https:\/\/id\.example/);
    expect(spent).toEqual([]);
  });
});

describe("a caller who leaves", () => {
  it("before it was begun, asks nobody", async () => {
    const { client, spent } = meet(GOOD);
    const call = client.get("/x", { signal: AbortSignal.abort() });
    expect(await failure(Promise.resolve(call))).toMatchObject({ name: "APIUserAbortError" });
    expect(spent).toEqual([]);
  });

  it("while a refresh is under way, leaves it to the others", async () => {
    const { client, replies, spent, ask, renewed } = meet(ENDED);
    let come = (): void => {};
    replies.push(() => new Promise((resolve) => (come = () => resolve(renewed()))));
    const controller = new AbortController();
    const leaving = failure(Promise.resolve(client.get("/x", { signal: controller.signal })));
    const staying = ask();
    await vi.waitFor(() => expect(spent).toHaveLength(1));
    controller.abort();
    expect(await leaving).toMatchObject({ name: "APIUserAbortError" });
    come();
    await staying;
    expect(spent).toEqual(["rt"]);
  });
});

it("a discovery that failed is tried again by the next call", async () => {
  let fails = true;
  let asked = 0;
  const { client } = meet(ENDED, {
    oauthConfig: { discoveryUrl: `${ISSUER}/.well-known/openid-configuration` },
    fetch: async (url) => {
      if (url.includes("well-known")) {
        asked++;
        return fails
          ? Response.json({}, { status: 500 })
          : Response.json({
              issuer: ISSUER,
              authorization_endpoint: `${ISSUER}/a`,
              token_endpoint: `${ISSUER}/t`,
            });
      }
      return Response.json({ access_token: jwt() });
    },
  });
  expect(await failure(client.refreshIfNeeded())).toMatchObject({ name: "ConfigurationError" });
  fails = false;
  expect(await client.refreshIfNeeded()).toBe(true);
  await client.refreshIfNeeded({ force: true });
  expect(asked).toBe(2);
});
