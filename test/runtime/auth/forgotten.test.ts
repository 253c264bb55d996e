/** What was learned of one login is not held against the next: neither after a login nor after a logout. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  AuthenticationError,
  MemoryTokenStore,
  type OAuthCodexClient,
  type TokenSet,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { ask, clientOf } from "./client-of.ts";

let emulator: CodexEmulator;
const logger = { error() {}, info() {}, debug() {}, warn() {} };

beforeAll(async () => {
  emulator = await createCodexEmulator({ redirectPorts: "any" });
});
afterAll(() => emulator.close());
afterEach(() => emulator.reset());

const connect = (tokenStore: MemoryTokenStore, options: ClientOptions = {}): OAuthCodexClient =>
  clientOf(emulator, { tokenStore, logger, ...options });

/** Ways to have `tokens` as the login of this client from now on. */
const ways: [
  string,
  (client: OAuthCodexClient, store: MemoryTokenStore, tokens: TokenSet) => Promise<void>,
][] = [
  [
    "login",
    async (client, store, tokens) => {
      await client.login({ method: "browser", openBrowser: (url) => void fetch(url), ui: {} });
      await store.save(tokens);
    },
  ],
  [
    "logout",
    async (client, store, tokens) => {
      emulator.fault({ on: "revoke", kind: "status", status: 503, times: 2 });
      await client.logout();
      await store.save(tokens);
    },
  ],
];

describe.each(ways)("after a %s", (_, become) => {
  it("a refresh token that was refused is tried again", async () => {
    const tokens = await emulator.tokens({ expiresInSeconds: -60 });
    const store = new MemoryTokenStore(tokens);
    const client = connect(store);
    emulator.fault({ on: "token", kind: "refresh-reused" });
    for (let call = 0; call < 2; call++) {
      await expect(ask(client)).rejects.toMatchObject({ name: "AuthRequiredError" });
    }
    expect(emulator.count("token")).toBe(1);
    await become(client, store, tokens);
    expect(await ask(client)).toMatch(/Hello/);
  });

  it("a refresh ahead of time does not wait because the last one failed", async () => {
    const tokens = await emulator.tokens({ expiresInSeconds: 200 });
    const store = new MemoryTokenStore(tokens);
    const client = connect(store);
    emulator.fault({ on: "token", kind: "status", status: 503 });
    for (let call = 0; call < 2; call++) expect(await ask(client)).toMatch(/Hello/);
    expect(await store.load()).toBe(tokens);
    await become(client, store, tokens);
    expect(await ask(client)).toMatch(/Hello/);
    expect((await store.load())?.refreshToken).not.toBe(tokens.refreshToken);
  });

  it("a 401 is answered with a refresh although the last one did not help", async () => {
    const store = new MemoryTokenStore(await emulator.tokens());
    const client = connect(store);
    emulator.fault({ on: "responses", kind: "status", status: 401, times: 4 });
    for (let call = 0; call < 2; call++)
      await expect(ask(client)).rejects.toBeInstanceOf(AuthenticationError);
    expect(emulator.count("token")).toBe(1);
    const useless = await store.load();
    if (!useless) expect.fail("no login");
    await become(client, store, useless);
    const before = emulator.count("token");
    expect(await ask(client)).toMatch(/Hello/);
    expect(emulator.count("token")).toBe(before + 1);
  });

  it("a login that could not be saved is not put in the place of the one that is there", async () => {
    const tokens = await emulator.tokens({ expiresInSeconds: -60 });
    class Full extends MemoryTokenStore {
      full = true;
      override async save(given: TokenSet): Promise<void> {
        if (this.full) throw new TokenStoreWriteError("no space left", { path: "here", fix: "free" });
        await super.save(given);
      }
    }
    const store = new Full(tokens);
    const client = connect(store);
    await expect(ask(client)).rejects.toBeInstanceOf(TokenStoreWriteError);
    store.full = false;
    await become(client, store, { ...tokens, accessToken: await emulator.accessToken() });
    const kept = await store.load();
    expect(await ask(client)).toMatch(/Hello/);
    expect(await store.load()).toBe(kept);
  });
});
