import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../src/client/client-options.ts";
import { MemoryTokenStore, OAuthCodexClient } from "../../src/index.ts";
import { machineClock } from "../../src/runtime/clock.ts";
import { type CodexEmulator, createCodexEmulator, type Fault } from "../../src/testing/index.ts";

const CREATE = { model: "gpt-5.5", input: "Hi" };
const HEADER = "x-openai-account-routing-override";
const HOUR = 3_600_000;

let emulator: CodexEmulator;
beforeAll(async () => {
  emulator = await createCodexEmulator({ accountId: "acct-1" });
});
afterAll(() => emulator.close());
afterEach(() => {
  emulator.reset();
  emulator.workspaces.length = 0;
});

interface Connection {
  readonly client: OAuthCodexClient;
  readonly store: MemoryTokenStore;
  /** Every place that a request went to. */
  readonly urls: string[];
  readonly warnings: () => string[];
  /** Everything that was logged. */
  readonly lines: () => string;
  readonly token: string;
  readonly clock: { ahead: number };
}

/** A client with a stored login; all that it sends comes to the emulator, whatever host it is for. */
async function connect(options: ClientOptions = {}, accountId = "acct-1"): Promise<Connection> {
  const { accessToken } = await emulator.tokens({ accountId });
  const store = new MemoryTokenStore({ accessToken });
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const urls: string[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    urls.push(url);
    const { pathname, search } = new URL(url);
    return globalThis.fetch(emulator.issuer + pathname + search, init);
  };
  const clock = { ahead: 0 };
  const client = new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    tokenStore: store,
    oauthConfig: emulator.oauthConfig,
    continuity: "off",
    maxRetries: 0,
    logLevel: "debug",
    logger,
    fetch,
    ...options,
    clock: { ...machineClock, now: () => Date.now() + clock.ahead },
  });
  return {
    client,
    store,
    urls,
    warnings: () => logger.warn.mock.calls.map(([message]) => String(message)),
    lines: () => JSON.stringify(Object.values(logger).flatMap(({ mock }) => mock.calls)),
    token: accessToken,
    clock,
  };
}

const questions = (): number => emulator.count("accounts");
const lastHeaders = (): Readonly<Record<string, unknown>> => emulator.requests.at(-1)?.headers ?? {};

describe("the routing of a workspace", () => {
  it("goes out with the requests of its login, and not with the question", async () => {
    emulator.workspaces.push({ id: "acct-1", account_routing_override: "us" });
    const { client, urls, warnings } = await connect();
    await client.responses.create(CREATE);
    expect(lastHeaders()[HEADER]).toBe("us");
    await client.models.list();
    expect(lastHeaders()).toMatchObject({ [HEADER]: "us", "chatgpt-account-id": "acct-1" });
    const [question] = emulator.requests;
    expect(question?.headers[HEADER]).toBeUndefined();
    expect(question?.headers["chatgpt-account-id"]).toBe("acct-1");
    expect(urls[0]).toBe(`${emulator.issuer}/backend-api/wham/accounts/check`);
    expect(questions()).toBe(1);
    expect(warnings()).toEqual([]);
  });

  it.each([["NO_CONSTRAINT"], [null], [""], ["us\r\nx-evil: 1"], ["a b"]])(
    "is none for %j",
    async (value) => {
      emulator.workspaces.push({ id: "acct-1", account_routing_override: value });
      const { client } = await connect();
      await client.responses.create(CREATE);
      expect(questions()).toBe(1);
      expect(Object.keys(lastHeaders())).not.toContain(HEADER);
    },
  );

  it("is that of the account which the option names", async () => {
    emulator.workspaces.push(
      { id: "acct-1", account_routing_override: "us" },
      { id: "team", account_routing_override: "eu" },
    );
    const { client } = await connect();
    await client.responses.create(CREATE);
    expect(lastHeaders()[HEADER]).toBe("us");
    const { req } = await client.withOptions({ accountId: "team" }).buildRequest({ path: "/models" });
    expect([req.headers.get("chatgpt-account-id"), req.headers.get(HEADER)]).toEqual(["team", "eu"]);
  });

  it("gives way to what the caller says", async () => {
    emulator.workspaces.push({ id: "acct-1", account_routing_override: "us" });
    const { client } = await connect({ defaultHeaders: { [HEADER]: "eu" } });
    await client.responses.create(CREATE);
    expect(lastHeaders()[HEADER]).toBe("eu");
  });
});

describe("the origin of a workspace", () => {
  const sentTo = async (origin: string, options: ClientOptions = {}): Promise<Connection> => {
    emulator.workspaces.push({ id: "acct-1", workspace_backend_origin: origin });
    const connection = await connect(options);
    await connection.client.responses.create(CREATE);
    await connection.client.responses.create(CREATE);
    return connection;
  };
  const CHECK = "/backend-api/wham/accounts/check";
  const RESPONSES = "/backend-api/codex/responses";

  it.each([["https://chatgpt.com"], ["https://us.chatgpt.com"], ["https://a.b.chatgpt.com/"]])(
    "%s is followed with the same path",
    async (origin) => {
      const { urls, warnings, client } = await sentTo(origin);
      const to = `${new URL(origin).origin}${RESPONSES}`;
      expect(urls).toEqual([emulator.issuer + CHECK, to, to]);
      expect(warnings()).toEqual([]);
      expect((await client.buildRequest({ path: "/models?a=1" })).url).toBe(
        `${new URL(origin).origin}/backend-api/codex/models?a=1`,
      );
    },
  );

  it.each([
    ["https://evil.example"],
    ["http://chatgpt.com"],
    ["http://us.chatgpt.com"],
    ["https://chatgpt.com.evil.example"],
    ["https://evilchatgpt.com"],
    ["https://chatgpt.com:8443"],
    ["https://user:hidden-word@chatgpt.com"],
    ["https://hidden-word@us.chatgpt.com"],
    ["https://chatgpt.com/path"],
    ["https://chatgpt.com?q=1"],
    ["https://chatgpt.com#f"],
    ["chatgpt.com"],
    ["javascript:alert(1)"],
    ["file:///etc"],
  ])("%s is not followed, and told once", async (origin) => {
    const { urls, warnings, lines, token } = await sentTo(origin);
    const to = emulator.issuer + RESPONSES;
    expect(urls).toEqual([emulator.issuer + CHECK, to, to]);
    expect(warnings()).toEqual([expect.stringMatching(/not followed.*allowedOrigins/)]);
    expect(lines()).not.toContain("hidden-word");
    expect(lines()).not.toContain(token);
  });

  it("is followed where the caller allows it, and only there", async () => {
    const allowedOrigins = ["https://relay.example"];
    const { urls } = await sentTo("https://relay.example", { allowedOrigins });
    expect(urls.at(-1)).toBe(`https://relay.example${RESPONSES}`);
    const unnamed = await sentTo("https://relay.example", {
      allowedOrigins,
      baseURL: "https://chatgpt.com/backend-api/codex",
      profile: undefined,
    });
    expect(unnamed.urls.at(-1)).toBe(`https://chatgpt.com${RESPONSES}`);
  });

  it("changes no request to somewhere else", async () => {
    emulator.workspaces.push({ id: "acct-1", workspace_backend_origin: "https://us.chatgpt.com" });
    const { client, urls } = await connect({ allowedOrigins: ["https://relay.example"] });
    await client.get("https://relay.example/backend-api/wham/usage");
    expect(urls).toEqual(["https://relay.example/backend-api/wham/usage"]);
  });

  it("does not lead on to another one by a redirect", async () => {
    emulator.workspaces.push({ id: "acct-1", workspace_backend_origin: "https://us.chatgpt.com" });
    const { client, urls } = await connect();
    await client.models.list();
    const moved = client.withOptions({
      fetch: async (url) => {
        urls.push(url);
        return new Response(null, { status: 307, headers: { location: `${emulator.baseURL}/models` } });
      },
    });
    await expect(moved.responses.create(CREATE)).rejects.toMatchObject({ code: "redirect_refused" });
    expect(urls.slice(2)).toEqual([expect.stringMatching(/^https:\/\/us\.chatgpt\.com\//)]);
  });
});

describe("a login that names no account", () => {
  it("works in the default one, if that can be used", async () => {
    emulator.workspaces.push(
      { id: "closed", is_deactivated: true },
      { id: "team", name: "Team", account_routing_override: "us" },
    );
    const { client } = await connect({}, "");
    await client.responses.create(CREATE);
    expect(lastHeaders()).toMatchObject({ "chatgpt-account-id": "team", [HEADER]: "us" });
    expect(await client.account()).toMatchObject({ accountId: "team" });
    expect(emulator.requests[0]?.headers["chatgpt-account-id"]).toBeUndefined();
  });

  it.each([
    { id: "team", is_deactivated: true },
    { id: "team", can_access_with_session: false },
    { id: "other" },
  ])("sends none where the default one is of no use: %j", async (workspace) => {
    const { client } = await connect(
      {
        fetch: async (url, init) =>
          url.endsWith("/check")
            ? Response.json({ default_account_id: "team", accounts: [workspace] })
            : fetch(url, init),
      },
      "",
    );
    await client.responses.create(CREATE).catch(() => {});
    expect(emulator.count("responses")).toBe(1);
    expect(lastHeaders()["chatgpt-account-id"]).toBeUndefined();
    const account = await client.account();
    expect([account?.accountId, account?.workspaces?.length]).toEqual([undefined, 1]);
  });
});

describe("a named account that cannot be used", () => {
  it.each([
    { id: "acct-1", is_deactivated: true },
    { id: "acct-1", can_access_with_session: false },
    { id: "another", is_deactivated: true },
  ])("is called all the same, and told once with those that can: %j", async (workspace) => {
    emulator.workspaces.push(workspace, { id: "team", name: "Team\u001b[31m" });
    const { client, warnings } = await connect();
    await client.responses.create(CREATE);
    await client.withOptions({ timeout: 1_000 }).responses.create(CREATE);
    expect(emulator.count("responses")).toBe(2);
    expect(lastHeaders()["chatgpt-account-id"]).toBe("acct-1");
    expect(warnings()).toEqual([
      'The workspace "acct-1" cannot be used with this login, and calls may fail for it. ' +
        'Those that can: team ("Team\\u001b[31m"); choose with accountId, or sign in to one of them.',
    ]);
  });
});

describe("the question", () => {
  it("is asked once per hour, by all clients with that login", async () => {
    const { client, store, clock } = await connect();
    for (let n = 0; n < 3; n++) await client.responses.create(CREATE);
    await client.withOptions({ timeout: 5_000 }).models.list();
    const other = new OAuthCodexClient({ baseURL: emulator.baseURL, profile: "codex", tokenStore: store });
    await other.models.list();
    clock.ahead = HOUR - 60_000;
    await client.responses.create(CREATE);
    expect(questions()).toBe(1);
    clock.ahead = HOUR;
    await client.responses.create(CREATE);
    await client.responses.create(CREATE);
    expect(questions()).toBe(2);
  });

  it("brings what is new after an hour, also where the login is the same", async () => {
    emulator.workspaces.push({ id: "acct-1", account_routing_override: "us" });
    const { client, clock } = await connect();
    await client.responses.create(CREATE);
    emulator.workspaces[0] = { id: "acct-1", account_routing_override: "eu" };
    await client.responses.create(CREATE);
    expect(lastHeaders()[HEADER]).toBe("us");
    clock.ahead = HOUR;
    await client.responses.create(CREATE);
    expect(lastHeaders()[HEADER]).toBe("eu");
  });

  it("is shared by calls that come meanwhile, and an abort ends one call's waiting only", async () => {
    emulator.workspaces.push({ id: "acct-1", account_routing_override: "us" });
    emulator.fault({ on: "accounts", kind: "slow-headers", after: 1_000 });
    const { client, urls } = await connect();
    const gone = new AbortController();
    const begun = performance.now();
    const aborted = client.responses.create(CREATE, { signal: gone.signal });
    const calls = [1, 2, 3].map(() => client.responses.create(CREATE));
    setTimeout(() => gone.abort(), 50);
    await expect(aborted).rejects.toMatchObject({ name: "APIUserAbortError" });
    expect(performance.now() - begun).toBeLessThan(900);
    expect(urls).toHaveLength(1);
    await Promise.all(calls);
    expect([questions(), emulator.count("responses")]).toEqual([1, 3]);
    expect(lastHeaders()[HEADER]).toBe("us");
  });

  const FAULTS: Fault[] = [
    { on: "accounts", kind: "status", status: 404 },
    { on: "accounts", kind: "status", status: 500 },
    { on: "accounts", kind: "overloaded" },
    { on: "accounts", kind: "burst-limit" },
    { on: "accounts", kind: "empty" },
    { on: "accounts", kind: "omit", fields: ["accounts"] },
    { on: "accounts", kind: "html" },
    { on: "accounts", kind: "reset" },
    { on: "accounts", kind: "truncate" },
  ];
  it.each(FAULTS)(
    "stops no call by failing, and is left alone for the hour: $kind $status",
    async (fault) => {
      emulator.fault(fault);
      const onError = vi.fn();
      const { client, clock, lines, warnings, token } = await connect({ onError });
      for (let n = 0; n < 3; n++) await client.responses.create(CREATE);
      expect([questions(), emulator.count("responses")]).toEqual([1, 3]);
      expect(lines().match(/workspaces of the login are not known/g)).toHaveLength(1);
      expect(warnings()).toEqual([]);
      expect(lines()).not.toContain(token);
      expect(onError).not.toHaveBeenCalled();
      expect(await client.account()).not.toHaveProperty("workspaces");
      clock.ahead = HOUR;
      await client.responses.create(CREATE);
      expect(questions()).toBe(2);
    },
  );

  it.each([
    ["null"],
    ["[]"],
    ['"text"'],
    ['{"accounts":{}}'],
    ['{"accounts":[null,1,{},{"id":7},{"id":"a b"}],"default_account_id":{}}'],
    ["{"],
  ])("stops no call by an odd answer: %s", async (body) => {
    const { client } = await connect({
      fetch: async (url, init) =>
        url.endsWith("/check")
          ? new Response(body, { headers: { "content-type": "application/json" } })
          : fetch(url, init),
    });
    const { output_text } = await client.responses.create(CREATE);
    expect(output_text).not.toBe("");
    if (body.includes("[null")) return expect((await client.account())?.workspaces).toEqual([]);
    await expect(client.account({ workspaces: true })).rejects.toMatchObject({ code: "unexpected_answer" });
  });

  it("takes no call's whole time when nobody answers it", async () => {
    emulator.fault({ on: "accounts", kind: "stall" });
    const { client } = await connect({ timeout: 1_000 });
    const begun = performance.now();
    await client.responses.create(CREATE);
    expect(performance.now() - begun).toBeGreaterThan(450);
    expect([questions(), emulator.count("responses")]).toEqual([1, 1]);
  });

  it("is given up after 3 seconds", async () => {
    emulator.fault({ on: "accounts", kind: "stall" });
    const { client } = await connect();
    await expect(client.account({ workspaces: true })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
    });
    await client.responses.create(CREATE);
    expect(questions()).toBe(1);
  }, 10_000);

  it("is not asked with a token of the caller's own, on another profile, or when it is switched off", async () => {
    const { client, token } = await connect();
    const off = client.withOptions({ workspaceRouting: false });
    const others = [
      client.withOptions({ tokenStore: undefined, accessToken: token }),
      client.withOptions({ tokenStore: undefined, accessToken: async () => token }),
      off,
    ];
    for (const other of others) {
      await other.responses.create(CREATE);
      expect(await other.account({ workspaces: true })).not.toHaveProperty("workspaces");
    }
    await client
      .withOptions({ tokenStore: undefined, profile: "openai", apiKey: token })
      .get("/models?client_version=1.0.0");
    expect([questions(), emulator.count("responses"), emulator.count("models")]).toEqual([0, 3, 1]);
  });

  it("is asked anew for another account, and after a login or a logout", async () => {
    emulator.workspaces.push(
      { id: "acct-1", account_routing_override: "us" },
      { id: "acct-2", account_routing_override: "eu" },
    );
    const { client, store, token } = await connect();
    await client.responses.create(CREATE);
    await store.save(await emulator.tokens({ accountId: "acct-2" }));
    await client.responses.create(CREATE);
    expect(lastHeaders()).toMatchObject({ "chatgpt-account-id": "acct-2", [HEADER]: "eu" });
    expect(questions()).toBe(2);
    await client.logout();
    await store.save({ accessToken: token });
    await client.responses.create(CREATE);
    expect(lastHeaders()[HEADER]).toBe("us");
    expect(questions()).toBe(3);
  });

  it("is not asked anew after a refresh", async () => {
    const { client, store } = await connect();
    await store.save(await emulator.tokens());
    await client.responses.create(CREATE);
    await client.refreshIfNeeded({ force: true });
    await client.responses.create(CREATE);
    expect(questions()).toBe(1);
  });

  it("renews a login that is refused, and the call goes out with the new one", async () => {
    emulator.workspaces.push({ id: "acct-1", account_routing_override: "us" });
    const { client, store } = await connect();
    const tokens = await emulator.tokens();
    await store.save({ ...tokens, accessToken: `${tokens.accessToken}x` });
    await client.responses.create(CREATE);
    expect(lastHeaders()[HEADER]).toBe("us");
    expect([questions(), emulator.count("token")]).toEqual([2, 1]);
  });

  it("is told to the hooks, under a name of its own", async () => {
    const told: string[] = [];
    const { client } = await connect({ onRequestStart: ({ operation }) => void told.push(operation) });
    await client.responses.create(CREATE);
    expect(told).toEqual(["responses.create", "workspaces"]);
  });
});

describe("account()", () => {
  it("has the workspaces when calls have asked for them, and asks when told to", async () => {
    emulator.workspaces.push(
      { id: "acct-1", name: "Mine", plan_type: "plus", account_routing_override: "us" },
      { id: "team", structure: "workspace", workspace_backend_origin: "https://us.chatgpt.com" },
      { id: "closed", is_deactivated: true, workspace_backend_origin: "https://evil.example" },
    );
    const { client } = await connect();
    expect(await client.account()).not.toHaveProperty("workspaces");
    expect(questions()).toBe(0);
    const account = await client.account({ workspaces: true });
    expect(account?.accountId).toBe("acct-1");
    expect(account?.workspaces).toEqual([
      {
        id: "acct-1",
        name: "Mine",
        plan: "plus",
        role: "account-owner",
        structure: "personal",
        active: true,
        usable: true,
        routing: "us",
        origin: undefined,
      },
      expect.objectContaining({ id: "team", active: false, usable: true, origin: "https://us.chatgpt.com" }),
      expect.objectContaining({ id: "closed", active: false, usable: false, origin: undefined }),
    ]);
    expect((await client.account())?.workspaces).toEqual(account?.workspaces);
    await client.account({ workspaces: true });
    await client.responses.create(CREATE);
    expect(questions()).toBe(1);
  });

  it("asks again where the last question failed, and throws what it fails with", async () => {
    emulator.fault({ on: "accounts", kind: "status", status: 404, times: 2 });
    const { client } = await connect();
    await client.responses.create(CREATE);
    await expect(client.account({ workspaces: true })).rejects.toMatchObject({ status: 404 });
    expect((await client.account({ workspaces: true }))?.workspaces).toHaveLength(1);
    expect(questions()).toBe(3);
  });

  it("is nobody's where nobody is signed in", async () => {
    const { client, store } = await connect();
    await store.delete();
    expect(await client.account({ workspaces: true })).toBeUndefined();
  });
});
