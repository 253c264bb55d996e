import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  CodexCliTokenStore,
  FileTokenStore,
  KeyringTokenStore,
  MemoryTokenStore,
  OAuthCodexClient,
  type TokenSet,
  type TokenStore,
} from "../../../src/index.ts";
import { type CodexEmulator, createCodexEmulator, type Fault } from "../../../src/testing/index.ts";

let emulator: CodexEmulator;
let folder: string;
/** Everything that a program, a person or a log gets to see. */
let seen: unknown[] = [];
/** Everything that none of it may hold. */
let secrets: Set<string>;

beforeAll(async () => {
  emulator = await createCodexEmulator({ redirectPorts: "any", device: { interval: 0.01 } });
});
afterAll(() => emulator.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
  seen = [];
  secrets = new Set();
});
afterEach(async () => {
  emulator.reset();
  await rm(folder, { recursive: true, force: true });
});

const note = (...values: unknown[]): void => void seen.push(...values);
const logger = { error: note, warn: note, info: note, debug: note };

/** Remembers what goes over the wire in both directions as secret. */
const fetch = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await globalThis.fetch(url, init);
  if (!url.includes("/oauth/") && !url.includes("/deviceauth/")) return response;
  const text = await response.text();
  collect(String(init.body));
  collect(text);
  return new Response(text, response);
};

function collect(text: string): void {
  const pattern =
    /rt\.[\w.-]{8,}|eyJ[\w-]+\.[\w-]+\.[\w-]+|(?:code|code_verifier|token)["=:\s]+([\w.-]{16,})/g;
  for (const [whole, value] of text.matchAll(pattern)) {
    // Error codes stand where codes stand, too.
    if (!/^[a-z_]+$/.test(value ?? whole)) secrets.add(value ?? whole);
  }
}

const HOOKS = { onRequestStart: note, onRequestEnd: note, onAuthRefresh: note, onError: note };

const connect = (tokenStore: TokenStore, options: ClientOptions = {}): OAuthCodexClient =>
  new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    oauthConfig: { ...emulator.oauthConfig, redirectUri: "http://localhost:0/auth/callback" },
    tokenStore,
    fetch,
    logger,
    logLevel: "debug",
    maxRetries: 0,
    ...options,
  });

async function attempt(work: Promise<unknown>): Promise<void> {
  await work.catch(note);
}

async function expired(): Promise<TokenSet> {
  const tokens = await emulator.tokens({ expiresInSeconds: -60 });
  for (const token of [tokens.accessToken, tokens.refreshToken, tokens.idToken]) secrets.add(token ?? "");
  return tokens;
}

function expectNoSecret(): void {
  expect(seen.length).toBeGreaterThan(0);
  expect(secrets.size).toBeGreaterThan(0);
  const texts = seen.flatMap((value) => [
    inspect(value, { depth: 30, showHidden: true, getters: true, maxStringLength: null }),
    String(value),
    JSON.stringify(value) ?? "",
    ...causes(value),
  ]);
  const leaks = [...secrets].filter((secret) => texts.some((text) => text.includes(secret)));
  expect(leaks).toEqual([]);
}

function causes(value: unknown): string[] {
  const texts: string[] = [];
  for (let error = value; error instanceof Error; error = error.cause) {
    texts.push(error.message, error.stack ?? "", JSON.stringify(error), JSON.stringify({ ...error }));
  }
  return texts;
}

// With hooks and without: a hook that changed how a call ends would hide the error that has to be searched.
describe.each([
  ["watched", HOOKS],
  ["unwatched", {}],
])("%s: no secret in errors and their causes, log lines, hooks and what is printed", (_how, hooks) => {
  const faults: readonly Fault[] = [
    { on: "token", kind: "status", status: 429 },
    { on: "token", kind: "status", status: 500 },
    { on: "token", kind: "html" },
    { on: "token", kind: "empty" },
    { on: "token", kind: "omit" },
    { on: "token", kind: "omit", fields: ["access_token"] },
    { on: "token", kind: "omit", fields: ["token_type"] },
    { on: "token", kind: "truncate" },
    { on: "token", kind: "reset" },
    { on: "token", kind: "refresh-reused" },
    { on: "responses", kind: "status", status: 401, times: 2 },
    { on: "responses", kind: "status", status: 500 },
    { on: "responses", kind: "status", status: 400 },
    { on: "responses", kind: "plan-limit" },
    { on: "responses", kind: "html", status: 502 },
  ];

  /** The status of a refusal that the caller got to see: without one, nothing of it was searched. */
  const refusals = (): unknown[] =>
    seen.flatMap((value) => (value instanceof OAuthCodexClient.APIError ? [value.status] : []));

  it.each(
    faults.map(
      (fault) => [`${fault.on} ${fault.kind} ${fault.fields ?? fault.status ?? ""}`, fault] as const,
    ),
  )("a refresh: %s", async (_, fault) => {
    const store = new MemoryTokenStore(await expired());
    const client = connect(store, hooks);
    emulator.fault(fault);
    await attempt(client.responses.create({ model: "gpt-5.5", input: "Hello" }));
    await attempt(client.refreshIfNeeded({ force: true }));
    note(client, store, await client.account());
    if (fault.on === "responses") expect(refusals()).toContain(fault.status ?? 429);
    expectNoSecret();
  });

  it("a server that repeats what it was sent", async () => {
    const login = await expired();
    const message = `Bad token ${login.refreshToken} for ${login.accessToken}`;
    const body = { error: { message, code: login.refreshToken }, error_description: message };
    emulator.fault({ on: "token", kind: "status", status: 400, body, times: 2 });
    const client = connect(new MemoryTokenStore(login), hooks);
    await attempt(client.responses.create({ model: "gpt-5.5", input: "Hello" }));
    await attempt(client.login(browser()));
    expectNoSecret();
  });

  it.each([
    ["in its message", (token: string) => ({ error: { message: `Not you: Bearer ${token}`, code: token } })],
    ["as a name", (token: string) => ({ detail: { [token]: "unknown" } })],
    ["as text", (token: string) => `unknown: ${token}`],
  ])("a refusal that repeats the bearer %s", async (_, body) => {
    const login = await emulator.tokens({ expiresInSeconds: 3600 });
    secrets.add(login.accessToken);
    emulator.fault({ on: "responses", kind: "status", status: 400, body: body(login.accessToken), times: 2 });
    const client = connect(new MemoryTokenStore(login), hooks);
    await attempt(client.responses.create({ model: "gpt-5.5", input: "Hello" }));
    await attempt(client.responses.create({ model: "gpt-5.5", input: "Hello", stream: true }));
    expect(refusals()).toEqual(Object.keys(hooks).length > 0 ? [400, 400, 400, 400] : [400, 400]);
    expectNoSecret();
  });

  const browser = () => ({
    method: "browser" as const,
    openBrowser: (url: string) => void globalThis.fetch(url).then((page) => page.text().then(note)),
    ui: { progress: note },
  });

  it.each([undefined, ...faults.filter(({ on }) => on === "token")])("a login: %j", async (fault) => {
    const store = new MemoryTokenStore();
    const client = connect(store, hooks);
    if (fault) emulator.fault(fault);
    await attempt(client.login(browser()));
    await attempt(
      client.login({
        method: "device",
        timeout: 500,
        ui: { progress: note, show: () => emulator.device.approve() },
      }),
    );
    note(client, store, client.withOptions({ timeout: 1 }));
    await attempt(client.logout());
    expectNoSecret();
  });

  it("stores, whole and broken", async () => {
    const login = await expired();
    const path = join(folder, "auth.json");
    const file = new FileTokenStore(path);
    await file.save(login);
    await file.load();
    note(file, new KeyringTokenStore(), connect(file, hooks));
    for (const [name, text] of [
      ["cut.json", JSON.stringify({ access_token: login.accessToken }).slice(0, -3)],
      ["foreign.json", JSON.stringify({ token: login.accessToken, [login.refreshToken ?? ""]: 1 })],
      ["wrong.json", JSON.stringify({ access_token: [login.accessToken] })],
    ] as const) {
      const broken = join(folder, name);
      await writeFile(broken, text, { mode: 0o600 });
      for (const store of [new FileTokenStore(broken), new CodexCliTokenStore(broken)]) {
        note(store);
        await attempt(store.load());
        await attempt(store.save(login));
        await attempt(connect(store, hooks).responses.create({ model: "gpt-5.5", input: "Hello" }));
      }
    }
    expectNoSecret();
  });

  it("a function of the caller's, and a network that fails with what it was given", async () => {
    const login = await expired();
    const broken = async (_: string, init: RequestInit): Promise<Response> => {
      throw new TypeError(`fetch failed for ${String(init.body)}`, { cause: { body: init.body } });
    };
    const client = connect(new MemoryTokenStore(login), { ...hooks, fetch: broken });
    await attempt(client.refreshIfNeeded());
    await attempt(client.logout());
    expectNoSecret();
  });
});

it("the search finds a secret that is there", () => {
  secrets.add("rt.planted-secret");
  note(new Error("outer", { cause: new Error("the token rt.planted-secret") }));
  expect(expectNoSecret).toThrow();
});
