/** What others do to a store while a refresh or a login is under way. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  FileTokenStore,
  MemoryTokenStore,
  type OAuthCodexClient,
  type TokenSet,
  type TokenStore,
} from "../../../src/index.ts";
import { withFileLock } from "../../../src/runtime/auth/stores/lock.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { ask, clientOf } from "./client-of.ts";

let emulator: CodexEmulator;
let folder: string;
const logger = { error() {}, info() {}, debug() {}, warn() {} };

beforeAll(async () => {
  emulator = await createCodexEmulator({ redirectPorts: "any" });
});
afterAll(() => emulator.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
});
afterEach(async () => {
  emulator.reset();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const connect = (tokenStore: TokenStore, options: ClientOptions = {}): OAuthCodexClient =>
  clientOf(emulator, { tokenStore, logger, ...options });
const failure = (promise: Promise<unknown>): Promise<Error & { code?: string }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );
const expired = (): Promise<TokenSet> => emulator.tokens({ expiresInSeconds: -60 });

/** Something happens after the token endpoint has answered, before anybody here has seen the answer. */
const meanwhile =
  (event: () => Promise<unknown>) =>
  async (url: string, init: RequestInit): Promise<Response> => {
    const response = await globalThis.fetch(url, init);
    if (url.endsWith("/oauth/token")) await event();
    return response;
  };

const stores: [string, () => TokenStore][] = [
  ["the memory", () => new MemoryTokenStore()],
  ["a file", () => new FileTokenStore(join(folder, "auth.json"))],
];

describe.each(stores)("a login in %s", (_, make) => {
  it("that somebody else puts there during a refresh stays, and is used", async () => {
    const store = make();
    await store.save(await expired());
    const newer = await emulator.tokens();
    expect(await ask(connect(store, { fetch: meanwhile(() => store.save(newer)) }))).toMatch(/Hello/);
    expect(await store.load()).toMatchObject({ refreshToken: newer.refreshToken });
    expect(emulator.count("token")).toBe(1);
  });

  it("that is deleted during a refresh stays deleted", async () => {
    const store = make();
    await store.save(await expired());
    const error = await failure(ask(connect(store, { fetch: meanwhile(() => store.delete()) })));
    expect(error).toMatchObject({ name: "AuthRequiredError", code: "auth_required" });
    expect(await store.load()).toBeUndefined();
  });

  it("is gone after a logout during a refresh", async () => {
    const store = make();
    await store.save(await expired());
    const fetch = meanwhile(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const client = connect(store, { fetch });
    const asking = ask(client).catch(() => undefined);
    await expect.poll(() => emulator.count("token")).toBe(1);
    await client.logout();
    await asking;
    expect(await store.load()).toBeUndefined();
    expect(await client.isAuthenticated()).toBe(false);
  });

  it("is not replaced by a login that was begun when it was not there", async () => {
    const store = make();
    const newer = await emulator.tokens();
    const client = connect(store, { fetch: meanwhile(() => store.save(newer)) });
    const signing = client.login({ method: "browser", openBrowser: (url) => void fetch(url), ui: {} });
    expect(await failure(signing)).toMatchObject({ code: "login_replaced_meanwhile" });
    expect(await store.load()).toMatchObject({ refreshToken: newer.refreshToken });
  });

  it("is replaced by a new login of the same person although it was refreshed meanwhile", async () => {
    const store = make();
    await store.save(await emulator.tokens());
    const before = (await store.load())?.refreshToken;
    const client = connect(store);
    const { url } = await client.startLogin({ redirectUri: "http://localhost:1455/auth/callback" });
    await client.refreshIfNeeded({ force: true });
    const refreshed = (await store.load())?.refreshToken;
    expect(refreshed).not.toBe(before);
    const callback = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";
    await client.finishLogin(callback);
    expect((await store.load())?.refreshToken).not.toBe(refreshed);
  });
});

it("a login in two processes is compared as well", async () => {
  const store = new MemoryTokenStore();
  const { url, resume } = await connect(store).startLogin();
  const callback = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";
  const newer = await emulator.tokens();
  const elsewhere = new MemoryTokenStore(newer);
  const error = await failure(connect(elsewhere).finishLogin(callback, { resume }));
  expect(error.code).toBe("login_replaced_meanwhile");
  expect(await elsewhere.load()).toBe(newer);
});

/** Statuses of the answers to requests for responses, and how many refresh tokens were spent. */
const seen = () => ({
  asked: emulator.requests.filter(({ room }) => room === "responses").map(({ status }) => status),
  refreshes: emulator.count("token"),
});

it("a newer login whose access token has ended, too, is refreshed with its own refresh token", async () => {
  const [old, newer] = [await expired(), await expired()];
  const store = new MemoryTokenStore(old);
  let first = true;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (url.endsWith("/oauth/token") && first) {
      first = false;
      await store.save(newer);
    }
    return await globalThis.fetch(url, init);
  };
  emulator.fault({ on: "token", kind: "refresh-reused" });
  expect(await ask(connect(store, { fetch }))).toMatch(/Hello/);
  expect(seen()).toEqual({ asked: [200], refreshes: 2 });
});

describe("a login that has ended and that somebody left in the store", () => {
  it("while the lock was waited for is not used as it is", async () => {
    const [old, newer] = [await expired(), await expired()];
    const memory = new MemoryTokenStore(old);
    const store: TokenStore = {
      load: () => memory.load(),
      save: (tokens) => memory.save(tokens),
      delete: () => memory.delete(),
      withLock: async (work) => {
        if ((await memory.load()) === old) await memory.save(newer);
        return await work();
      },
    };
    expect(await ask(connect(store))).toMatch(/Hello/);
    expect(seen()).toEqual({ asked: [200], refreshes: 1 });
    // The one that was there first was not spent.
    expect(await ask(connect(new MemoryTokenStore(old)))).toMatch(/Hello/);
  });

  it("while a refresh was under way is not used as it is", async () => {
    const [old, newer] = [await expired(), await expired()];
    const store = new MemoryTokenStore(old);
    const fetch = meanwhile(async () => {
      if ((await store.load()) === old) await store.save(newer);
    });
    expect(await ask(connect(store, { fetch }))).toMatch(/Hello/);
    expect(seen()).toEqual({ asked: [200], refreshes: 2 });
  });
});

it("a holder of the lock that hangs keeps no call waiting whose access token is good", async () => {
  const path = join(folder, "auth.json");
  const store = new FileTokenStore(path);
  const before = await emulator.tokens({ expiresInSeconds: 200 });
  await store.save(before);
  let release = (): void => {};
  const held = withFileLock(`${path}.lock`, () => new Promise<void>((resolve) => (release = resolve)));
  const client = connect(store);
  const began = performance.now();
  await ask(client);
  const first = performance.now() - began;
  await ask(client);
  expect(first).toBeLessThan(10_000);
  expect(performance.now() - began - first).toBeLessThan(2_500);
  release();
  await held;
  // Kept as well: until then the folder of the test is in use.
  await expect.poll(async () => (await store.load())?.refreshToken).not.toBe(before.refreshToken);
  expect(emulator.count("token")).toBe(1);
});
