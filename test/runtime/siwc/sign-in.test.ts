/** Signing in with ChatGPT: registration, who comes back, what is kept when, and what is refused. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  AuthRequiredError,
  ConfigurationError,
  FileTokenStore,
  MemoryTokenStore,
  OAuthCodexClient,
  PlanUseNotGrantedError,
  type TokenStore,
} from "../../../src/index.ts";
import { connect, emulate, MODEL, PLAN, refusal, signIn } from "./support.ts";

const SCOPE = `openid profile email offline_access resource.invoke ${PLAN}`;

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "siwc-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

describe("the option appName", () => {
  it.each([undefined, "", "  "])("is needed: %j", (appName) => {
    const make = () => new OAuthCodexClient({ profile: "siwc", appName });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(/appName.*terms.*name of its own/);
  });

  it("is not looked at by others", () => {
    expect(new OAuthCodexClient({ profile: "codex" }).profile).toBe("codex");
    expect(new OAuthCodexClient({ profile: "siwc", appName: "A" }).baseURL).toBe("https://api.openai.com/v1");
  });
});

describe("the first sign-in", () => {
  it("registers the app inside the authorize request, by its own name", async () => {
    const emulator = await emulate();
    const client = connect(emulator, { appName: "Weather" });
    const { account, urls, told } = await signIn(client);
    const query = Object.fromEntries(urls[0]?.searchParams ?? []);
    expect(query).toMatchObject({
      client_id: "dynamic_agent_client",
      agent_name_hint: "Weather",
      ext_agent_host_id: expect.stringMatching(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-4/),
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/auth\/callback$/),
      scope: SCOPE,
      resource: "https://api.openai.com/v1",
      response_type: "code",
      code_challenge_method: "S256",
    });
    expect(query["nonce"]?.length).toBeGreaterThan(20);
    for (const absent of ["id_token_hint", "login_hint", "originator", "prompt"])
      expect(query).not.toHaveProperty(absent);
    expect(account).toMatchObject({
      email: "emulator@example.com",
      refreshable: true,
      scopes: SCOPE.split(" "),
    });
    expect(account.accountId).toBe(emulator.clients[0]?.clientId);
    expect(told.at(-1)).toEqual({
      type: "signed-in",
      accountId: account.accountId,
      planUse: "granted",
      first: true,
    });
    expect(emulator.stats).toMatchObject({ registrations: 1, exchanges: 1 });
  });

  it("exchanges the code as the client that was issued, with the resource and without a secret", async () => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    await signIn(connect(emulator, { tokenStore: store }));
    const exchange = emulator.requests.find(({ room }) => room === "token");
    expect(exchange?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(exchange?.body).toMatchObject({
      grant_type: "authorization_code",
      client_id: emulator.clients[0]?.clientId,
      resource: "https://api.openai.com/v1",
    });
    expect(exchange?.body).not.toHaveProperty("client_secret");
    expect(await store.load()).toMatchObject({
      profile: "siwc",
      issuer: emulator.issuer,
      scopes: SCOPE.split(" "),
    });
  });

  it("keeps the issued client before the code is exchanged, and never asks for another", async () => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store });
    emulator.fault({ on: "token", kind: "reset" });
    expect((await refusal(signIn(client))).name).toBe("TokenExchangeError");
    expect(await store.load()).toBeUndefined();
    const [issued] = emulator.clients;
    expect(await store.registration.load()).toMatchObject({ clientId: issued?.clientId });
    const { urls } = await signIn(client);
    expect(urls[0]?.searchParams.get("client_id")).toBe(issued?.clientId);
    expect(urls[0]?.searchParams.has("agent_name_hint")).toBe(false);
    expect(emulator.stats.registrations).toBe(1);
  });

  it.each(["no-client-id", "no-code", "deny"] as const)(
    "that comes to nothing (%s) keeps nothing",
    async (decision) => {
      const emulator = await emulate({ consent: decision });
      const store = new MemoryTokenStore();
      const error = await refusal(signIn(connect(emulator, { tokenStore: store })));
      expect(error.name).toBe("OAuthCallbackParseError");
      expect(await store.load()).toBeUndefined();
      expect(await store.registration.load()).toBeUndefined();
      expect(emulator.stats.exchanges).toBe(0);
    },
  );

  it.each([
    [
      "the id that all begin with",
      (query: URLSearchParams) => query.set("client_id", "dynamic_agent_client"),
    ],
    ["two ids", (query: URLSearchParams) => query.append("client_id", "oaiapp_other")],
    ["what is no id", (query: URLSearchParams) => query.set("client_id", "oaiapp 1/..")],
  ])("that names %s is not complete, and nothing is exchanged", async (_, spoil) => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store });
    const { url } = await client.startLogin();
    const callback = new URL((await fetch(url, { redirect: "manual" })).headers.get("location") ?? "");
    spoil(callback.searchParams);
    const error = await refusal(client.finishLogin(callback));
    expect(error.name).toBe("OAuthCallbackParseError");
    expect(error.message).toMatch(/registration is not complete/);
    expect([await store.registration.load(), emulator.stats.exchanges]).toEqual([undefined, 0]);
  });

  it("goes on waiting where an answer has another state", async () => {
    const emulator = await emulate();
    emulator.consent("wrong-state");
    const client = connect(emulator);
    const { told } = await signIn(client, {
      openBrowser: async (url) => {
        expect((await fetch(url)).status).toBe(400);
        await fetch(url);
      },
    });
    expect(told).toContainEqual(expect.objectContaining({ type: "callback-rejected" }));
    expect(emulator.stats.exchanges).toBe(1);
  });

  it.each([
    ["right", true],
    ["wrong", false],
  ] as const)("takes an `iss` of the issuer alone: %s", async (callbackIssuer, goes) => {
    const emulator = await emulate({ callbackIssuer });
    const work = signIn(connect(emulator));
    if (goes) expect((await work).account.refreshable).toBe(true);
    else expect((await refusal(work)).name).toBe("TokenExchangeError");
  });

  it("needs a store with a place for the registration", async () => {
    const emulator = await emulate();
    const { load, save, delete: remove } = new MemoryTokenStore();
    const store = new MemoryTokenStore();
    const bare: TokenStore = {
      load: () => load.call(store),
      save: (tokens) => save.call(store, tokens),
      delete: () => remove.call(store),
      location: "a drawer",
    };
    const error = await refusal(signIn(connect(emulator, { tokenStore: bare })));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/a drawer has no place for it.*FileTokenStore/);
  });

  it("has no device code, and says so", async () => {
    const emulator = await emulate();
    const error = await refusal(connect(emulator).login({ method: "device", ui: {} }));
    expect(error).toBeInstanceOf(AuthRequiredError);
    expect(error).toMatchObject({ code: "device_login_unavailable" });
    expect(emulator.requests).toEqual([]);
  });

  it("works by pasting the address of the last page, with its client in it", async () => {
    const emulator = await emulate();
    const client = connect(emulator);
    let shown = "";
    const account = await client.login({
      openBrowser: false,
      method: "browser",
      ui: {
        show: ({ url }) => {
          shown = url;
        },
        prompt: async () => {
          const answer = await fetch(shown, { redirect: "manual" });
          return answer.headers.get("location") ?? "";
        },
      },
    });
    expect(account.accountId).toBe(emulator.clients[0]?.clientId);
  });

  it("works in two steps, in another process too", async () => {
    const emulator = await emulate();
    const path = join(await folder(), "login.json");
    const begun = await connect(emulator, { tokenStore: new FileTokenStore(path) }).startLogin();
    expect(begun.redirectUri).toBe("http://127.0.0.1:1455/auth/callback");
    const answer = await fetch(begun.url, { redirect: "manual" });
    const callback = answer.headers.get("location") ?? "";
    const client = connect(emulator, { tokenStore: new FileTokenStore(path) });
    const account = await client.finishLogin(callback, { resume: begun.resume });
    expect(account.accountId).toBe(emulator.clients[0]?.clientId);
    emulator.script("there");
    expect((await client.responses.create({ model: MODEL, input: "?" })).output_text).toBe("there");
  });
});

describe("who comes back", () => {
  it("signs in as the same client at the same host, by the id token that is held", async () => {
    const emulator = await emulate({ callbackClientId: "registration" });
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store });
    const first = await signIn(client);
    const held = await store.load();
    const { urls, told } = await signIn(client);
    const query = Object.fromEntries(urls[0]?.searchParams ?? []);
    expect(query).toMatchObject({
      client_id: first.account.accountId,
      id_token_hint: held?.idToken,
      login_hint: "emulator@example.com",
      ext_agent_host_id: first.urls[0]?.searchParams.get("ext_agent_host_id"),
    });
    expect(query).not.toHaveProperty("agent_name_hint");
    expect(told.at(-1)).toMatchObject({ type: "signed-in", first: false });
    expect(emulator.stats.registrations).toBe(1);
  });

  it("is not led there by a hint after signing out, and is still the same client", async () => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store });
    const { account } = await signIn(client);
    await client.logout();
    expect(emulator.stats.revocations).toBe(1);
    const revoked = emulator.requests.find(({ room }) => room === "revoke");
    expect(revoked?.body).toMatchObject({ token_type_hint: "refresh_token", client_id: account.accountId });
    expect(await store.load()).toBeUndefined();
    const again = await signIn(client);
    expect(again.urls[0]?.searchParams.has("id_token_hint")).toBe(false);
    expect(again.urls[0]?.searchParams.has("login_hint")).toBe(false);
    expect(again.account.accountId).toBe(account.accountId);
    expect(emulator.stats.registrations).toBe(1);
  });

  it("with another account is refused, and what is kept stays as it was", async () => {
    const emulator = await emulate({ accounts: [{}, { email: "other@example.com" }] });
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store });
    await signIn(client);
    const before = [await store.load(), await store.registration.load()];
    emulator.consent({ account: "other@example.com" });
    const error = await refusal(signIn(client));
    expect(error.name).toBe("OAuthCallbackParseError");
    expect(error.message).toMatch(/another registration.*`account`/);
    expect([await store.load(), await store.registration.load()]).toEqual(before);
  });

  it("with an id token of another person is refused", async () => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store });
    await signIn(client);
    const before = await store.load();
    emulator.fault({ on: "id-token", kind: "wrong-subject" });
    const error = await refusal(signIn(client));
    expect(error).toMatchObject({ name: "TokenExchangeError", code: "another_person", retryable: false });
    expect(await store.load()).toEqual(before);
  });

  it("is of one app: another one neither uses its login nor signs in with its client", async () => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    await signIn(connect(emulator, { tokenStore: store, appName: "Weather" }));
    const other = connect(emulator, { tokenStore: store, appName: "Recipes" });
    const sent = emulator.requests.length;
    for (const work of [other.responses.create({ model: MODEL, input: "?" }).asResponse(), signIn(other)]) {
      const error = await refusal(work);
      expect(error).toMatchObject({ name: "AuthRequiredError", code: "login_of_another_app" });
      expect(error.message).toMatch(/of the app "Weather", and this one is "Recipes".*`account`/);
    }
    expect(emulator.requests).toHaveLength(sent);
    const same = connect(emulator, { tokenStore: store, appName: "Weather" });
    emulator.script("on");
    expect((await same.responses.create({ model: MODEL, input: "?" })).output_text).toBe("on");
  });

  it("is registered anew at another issuer, and not mixed with the first", async () => {
    const [one, two] = [await emulate(), await emulate()];
    const store = new MemoryTokenStore();
    const first = await signIn(connect(one, { tokenStore: store }));
    await store.delete();
    const { urls, account } = await signIn(connect(two, { tokenStore: store }));
    expect(urls[0]?.searchParams.get("client_id")).toBe("dynamic_agent_client");
    expect(account.accountId).not.toBe(first.account.accountId);
  });
});

describe("plan use", () => {
  it("that was not granted leaves the identity, sends nothing, and can be asked for again", async () => {
    const emulator = await emulate();
    const client = connect(emulator);
    emulator.consent("withhold-plan");
    const { account, told } = await signIn(client);
    expect(account).toMatchObject({ email: "emulator@example.com", scopes: ["openid", "profile", "email"] });
    expect(told.at(-1)).toMatchObject({ planUse: "withheld" });
    const error = await refusal(client.responses.create({ model: MODEL, input: "?" }).asResponse());
    expect(error).toBeInstanceOf(PlanUseNotGrantedError);
    expect(error).toMatchObject({ code: "plan_use_not_granted" });
    expect(error.message).toMatch(/client\.login\(\{ consent: true \}\)/);
    expect(emulator.count("responses")).toBe(0);
    const { urls } = await signIn(client, { consent: true });
    expect(urls[0]?.searchParams.get("prompt")).toBe("consent");
    expect(urls[0]?.searchParams.get("scope")).toBe(SCOPE);
    emulator.script("yes");
    expect((await client.responses.create({ model: MODEL, input: "?" })).output_text).toBe("yes");
    expect(emulator.stats.registrations).toBe(1);
  });
});

describe("on the disk", () => {
  it("lie the login, its registration and the id of the installation, each for its owner only", async () => {
    const emulator = await emulate();
    const home = await folder();
    const client = connect(emulator, { tokenStore: new FileTokenStore(join(home, "login.json")) });
    await signIn(client);
    const files = (await readdir(home)).filter((name) => !name.endsWith(".lock")).sort();
    expect(files).toEqual(["host-id", "login.json", "login.registration.json"]);
    for (const name of files) expect((await stat(join(home, name))).mode & 0o777).toBe(0o600);
    const host = await readFile(join(home, "host-id"), "utf8");
    await client.logout();
    expect((await readdir(home)).filter((name) => !name.endsWith(".lock")).sort()).toEqual([
      "host-id",
      "login.registration.json",
    ]);
    // Another login of the same installation.
    const other = connect(emulator, { tokenStore: new FileTokenStore(join(home, "other.json")) });
    const { urls } = await signIn(other);
    expect(urls[0]?.searchParams.get("ext_agent_host_id")).toBe(host.trim());
  });

  it("lies one id of the installation, for whoever asks first", async () => {
    const home = await folder();
    const ids = await Promise.all(
      ["a.json", "b.json", "c.json", "d.json"].map((name) =>
        new FileTokenStore(join(home, name)).registration.hostId(),
      ),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ["login.registration.json", "{", /registration is cut off/],
    ["login.registration.json", '{"client_id": 1}', /something else than a registration/],
    ["host-id", "pc", /something else than a host id/],
  ])("%s that holds %j is named, and not written over", async (name, content, message) => {
    const emulator = await emulate();
    const home = await folder();
    await writeFile(join(home, name), content, { mode: 0o600 });
    const client = connect(emulator, { tokenStore: new FileTokenStore(join(home, "login.json")) });
    const error = await refusal(signIn(client));
    expect(error.name).toBe("TokenStoreReadError");
    expect(error.message).toMatch(message);
    expect(await readFile(join(home, name), "utf8")).toBe(content);
  });
});

it("a sign-in waits for another one at the same place, and takes its login", async () => {
  const emulator = await emulate({ consent: "page" });
  const store = new MemoryTokenStore();
  const pages: string[] = [];
  const first = connect(emulator, { tokenStore: store });
  const second = connect(emulator, { tokenStore: store });
  const one = first.login({
    ui: {},
    openBrowser: (url) => void pages.push(url),
  });
  await expect.poll(() => pages).toHaveLength(1);
  const waiting: unknown[] = [];
  const two = second.login({
    ui: { progress: (event) => void waiting.push(event) },
    openBrowser: (url) => void pages.push(url),
  });
  await expect.poll(() => waiting).toContainEqual(expect.objectContaining({ type: "waiting" }));
  await fetch(pages[0] ?? "", { method: "POST", body: new URLSearchParams({ decision: "allow" }) });
  expect((await one).accountId).toBe((await two).accountId);
  expect(pages).toHaveLength(1);
  expect(emulator.stats).toMatchObject({ registrations: 1, exchanges: 1 });
});
