/** Signing in by device and in two steps: what is sent, what answers mean, and how long it may take. Without a server. */
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type ClientOptions,
  MemoryTokenStore,
  OAuthCodexClient,
  type OAuthConfig,
  type TokenSet,
} from "../../../src/index.ts";
import { createTestClock } from "../../../src/testing/index.ts";
import { jwt } from "../../support/http.ts";
import { relayAuth, relayProfile } from "../../support/relay.ts";

const ISSUER = "https://id.example";
const NOW = Date.parse("2030-01-01T00:00:00Z");
const MINUTE = 60_000;
const TOKENS = {
  access_token: jwt({ exp: NOW / 1000 + 3600 }),
  refresh_token: "rt.new",
  token_type: "Bearer",
};

afterEach(() => {
  vi.unstubAllEnvs();
});

type Reply = (sent: { readonly url: string; readonly body: string; readonly init: RequestInit }) => unknown;
const refusal =
  (status: number, body: unknown = {}): Reply =>
  () =>
    Response.json(body, { status });
/** What is not to be sent fails. */
const offline: Reply = () => Promise.reject(new TypeError("fetch failed"));

/** A client whose OAuth server answers each path as told, the last answer of a path again and again. */
function meet(
  paths: Readonly<Record<string, readonly Reply[]>>,
  options: ClientOptions = {},
  tokens?: TokenSet,
) {
  const clock = createTestClock({ now: NOW });
  const store = new MemoryTokenStore(tokens);
  const queues = new Map(Object.entries(paths).map(([path, replies]) => [path, [...replies]]));
  const sent: { path: string; body: string; headers: Headers; redirect: unknown }[] = [];
  const client = new OAuthCodexClient({
    profile: "codex",
    oauthConfig: { issuer: ISSUER },
    tokenStore: store,
    clock,
    logLevel: "off",
    fetch: async (url, init = {}) => {
      const path = new URL(url).pathname;
      const body = String(init.body ?? "");
      sent.push({ path, body, headers: new Headers(init.headers), redirect: init.redirect });
      const queue = queues.get(path);
      const reply = (queue && queue.length > 1 ? queue.shift() : queue?.[0]) ?? offline;
      const given = await reply({ url, body, init });
      return given instanceof Response ? given : Response.json(given);
    },
    ...options,
  });
  const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 1, timeout: 4_000 });
  return {
    client,
    clock,
    store,
    sent,
    count: (path: string) => sent.filter((each) => each.path === path).length,
    /** Until something waits for exactly so long, which it then has. */
    pass: async (ms: number) => {
      await soon(() => expect(clock.waiting).toContain(ms));
      await clock.advance(ms);
    },
    soon,
  };
}

const failure = (promise: Promise<unknown>): Promise<Error & { code?: string; cause?: unknown }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );

describe("by device", () => {
  const START = "/api/accounts/deviceauth/usercode";
  const POLL = "/api/accounts/deviceauth/token";
  const TOKEN = "/oauth/token";
  const CODE = { device_auth_id: "dev-1", user_code: "ABCD", interval: 5 };
  const DONE = { authorization_code: "code-1", code_verifier: "verifier-1".padEnd(43, "x") };
  const asked = (replies: readonly Reply[], code: object = CODE, options: ClientOptions = {}) => {
    const met = meet({ [START]: [() => code], [POLL]: replies, [TOKEN]: [() => TOKENS] }, options);
    const shown: unknown[] = [];
    const steps: unknown[] = [];
    const ui = {
      show: (step: unknown) => void shown.push(step),
      progress: (step: unknown) => void steps.push(step),
    };
    const login = (more = {}) => met.client.login({ method: "device", ui, ...more });
    return { ...met, login, shown, steps };
  };

  it("shows page and code, asks for the outcome, and turns it into a login", async () => {
    const { login, shown, steps, pass, sent, store } = asked([() => DONE]);
    const done = login();
    await pass(5_000);
    expect(await done).toMatchObject({ accountId: "acc-1", refreshable: true });
    expect(shown).toEqual([
      {
        method: "device",
        url: `${ISSUER}/codex/device`,
        userCode: "ABCD",
        expiresAt: new Date(NOW + 15 * MINUTE),
      },
    ]);
    expect(steps).toEqual([{ type: "signed-in", accountId: "acc-1" }]);
    expect(sent.map(({ path }) => path)).toEqual([START, POLL, TOKEN]);
    expect(sent.map(({ redirect }) => redirect)).toEqual(["error", "error", "error"]);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ client_id: "app_EMoamEEZ73f0CkXaXp7hrann" });
    expect(JSON.parse(sent[1]?.body ?? "")).toEqual({ device_auth_id: "dev-1", user_code: "ABCD" });
    expect(Object.fromEntries(new URLSearchParams(sent[2]?.body))).toEqual({
      grant_type: "authorization_code",
      client_id: "app_EMoamEEZ73f0CkXaXp7hrann",
      code: "code-1",
      code_verifier: DONE.code_verifier,
      redirect_uri: `${ISSUER}/deviceauth/callback`,
    });
    expect(sent[2]?.headers.get("user-agent")).toMatch(/^oauth-codex/);
    expect(await store.load()).toMatchObject({
      refreshToken: "rt.new",
      issuer: ISSUER,
      lastRefresh: NOW + 5_000,
    });
  });

  it.each([
    ["403", refusal(403)],
    ["404", refusal(404, { error: "authorization_pending" })],
    ["429", refusal(429)],
    ["500", refusal(500)],
    ["a network that fails", offline],
  ])("goes on asking after %s", async (_, reply) => {
    const { login, pass, count } = asked([reply, reply, () => DONE]);
    const done = login();
    for (let poll = 0; poll < 3; poll++) await pass(5_000);
    await done;
    expect(count(POLL)).toBe(3);
  });

  it("asks less often from when the server wants that", async () => {
    const { login, pass } = asked([refusal(400, { error: "slow_down" }), refusal(403), () => DONE]);
    const done = login();
    for (const ms of [5_000, 10_000, 10_000]) await pass(ms);
    await done;
  });

  it.each([
    [403, "access_denied"],
    [404, "code_expired"],
    [403, "invalid_code"],
    [400, "authorization_pending"],
    [401, "anything"],
  ])("ends at %i %s", async (status, error) => {
    const { login, pass, count, store } = asked([refusal(status, { error })]);
    const done = failure(login());
    await pass(5_000);
    expect(await done).toMatchObject({
      name: "TokenExchangeError",
      code: error,
      message: expect.stringMatching(/^The device login failed: /),
    });
    expect(count(POLL)).toBe(1);
    expect(await store.load()).toBeUndefined();
  });

  it.each([
    ["the outcome has no verifier", { authorization_code: "c" }],
    ["the outcome has no code", { code_verifier: "v" }],
    ["the outcome is a text", "text"],
  ])("ends where %s", async (_, body) => {
    const { login, pass } = asked([() => Response.json(body)]);
    const done = failure(login());
    await pass(5_000);
    expect(await done).toMatchObject({ code: "token_answer_invalid", status: 200, retryable: true });
  });

  it.each([
    [404, "AuthRequiredError", "device_login_unavailable"],
    [403, "TokenExchangeError", "no_device"],
    [500, "TokenExchangeError", "no_device"],
  ])("does not begin at %i", async (status, name, code) => {
    const { client } = meet({ [START]: [refusal(status, { error: "no_device" })] });
    const error = await failure(client.login({ method: "device", ui: {} }));
    expect(error).toMatchObject({ name, code });
    if (status === 404) {
      expect(error.message).toBe(
        "Device login is not available here. ChatGPT's security settings may have to allow it. Or sign in with a browser.",
      );
    }
  });

  it("does not begin where nobody answers", async () => {
    const { client } = meet({ [START]: [offline] });
    expect(await failure(client.login({ method: "device", ui: {} }))).toMatchObject({
      name: "TokenExchangeError",
      code: "token_endpoint_unreachable",
      message: expect.stringMatching(/^The device login failed: /),
    });
  });

  it.each([
    ["no id", { user_code: "A" }],
    ["no code", { device_auth_id: "d" }],
    ["an empty code", { device_auth_id: "d", user_code: "" }],
  ])("does not begin with %s", async (_, body) => {
    const { client } = meet({ [START]: [() => body] });
    expect(await failure(client.login({ method: "device", ui: {} }))).toMatchObject({
      code: "token_answer_invalid",
      status: 200,
      message: expect.stringContaining("the server's answer cannot be used"),
    });
  });

  it("takes the code under its other name", async () => {
    const { login, shown, pass } = asked([() => DONE], {
      device_auth_id: "d",
      usercode: "WXYZ",
      interval: 1,
    });
    const done = login();
    await pass(1_000);
    await done;
    expect(shown).toMatchObject([{ userCode: "WXYZ" }]);
  });

  it.each([
    [0.01, 10],
    [0.009, 5_000],
    [60, 60_000],
    [61, 60_000],
    ["3", 3_000],
    ["soon", 5_000],
    [null, 5_000],
  ])("an interval of %j is %i ms", async (interval, ms) => {
    const { login, pass } = asked([() => DONE], { ...CODE, interval });
    const done = login();
    await pass(ms);
    await done;
  });

  const at = (minutes: number): string => new Date(NOW + minutes * MINUTE).toISOString();
  it.each([
    ["as the server says", at(2), 2],
    ["a quarter of an hour at most", at(60), 15],
    ["a quarter of an hour where it is over already", at(-1), 15],
    ["a quarter of an hour where it is over just now", at(0), 15],
    ["a quarter of an hour where it is no time", "soon", 15],
  ])("a code is good for as long: %s", async (_, expires_at, minutes) => {
    const { login, shown, clock, soon } = asked([refusal(403)], { ...CODE, interval: 60, expires_at });
    const done = failure(login({ timeout: 60 * MINUTE }));
    for (let minute = 0; minute < minutes; minute++) {
      await soon(() => expect(clock.waiting).toContain(MINUTE));
      await clock.advance(MINUTE);
    }
    expect(await done).toMatchObject({
      name: "AuthRequiredError",
      code: "login_timeout",
      message: expect.stringMatching(/^The code was not entered in time/),
    });
    expect(shown).toMatchObject([{ expiresAt: new Date(NOW + minutes * MINUTE) }]);
    expect(clock.waiting).toEqual([]);
  });

  it("is waited for a quarter of an hour, or as long as was said", async () => {
    const { login, clock, soon } = asked([refusal(403)], { ...CODE, interval: 60 });
    const done = failure(login({ timeout: 90_000 }));
    await soon(() => expect(clock.waiting).toEqual([60_000, 90_000]));
    await clock.advance(60_000);
    await soon(() => expect(clock.waiting).toEqual([30_000, 60_000]));
    await clock.advance(30_000);
    expect(await done).toMatchObject({
      code: "login_timeout",
      message: "Nobody signed in within 90 s. Sign in again.",
    });
    expect(clock.waiting).toEqual([]);
    const other = asked([refusal(403)], { ...CODE, interval: 60 });
    const controller = new AbortController();
    const left = failure(other.login({ signal: controller.signal }));
    await other.soon(() => expect(other.clock.waiting).toEqual([60_000, 900_000]));
    controller.abort();
    expect(await left).toMatchObject({ name: "APIUserAbortError" });
    expect(other.clock.waiting).toEqual([]);
  });

  it("ends with the caller who leaves while the code is shown, or turned into a login", async () => {
    const shown = new AbortController();
    const early = asked([() => DONE]);
    const ui = { show: () => shown.abort() };
    expect(await failure(early.login({ signal: shown.signal, ui }))).toMatchObject({
      name: "APIUserAbortError",
    });
    expect(early.count(POLL)).toBe(0);
    expect(early.clock.waiting).toEqual([]);
    const late = new AbortController();
    const leaving = (): object => {
      late.abort();
      return TOKENS;
    };
    const { client, pass, store } = meet({ [START]: [() => CODE], [POLL]: [() => DONE], [TOKEN]: [leaving] });
    const done = failure(client.login({ method: "device", ui: {}, signal: late.signal }));
    await pass(5_000);
    expect(await done).toMatchObject({ name: "APIUserAbortError" });
    expect(await store.load()).toBeUndefined();
  });

  it("is not begun after the caller has left", async () => {
    const { login, sent } = asked([() => DONE]);
    expect(await failure(login({ signal: AbortSignal.abort() }))).toMatchObject({
      name: "APIUserAbortError",
    });
    expect(sent).toEqual([]);
  });
});

describe("where no browser would help", () => {
  const START = "/api/accounts/deviceauth/usercode";
  const POLL = "/api/accounts/deviceauth/token";
  const CODE = { device_auth_id: "dev-1", user_code: "ABCD", interval: 5 };
  const DONE = { authorization_code: "code-1", code_verifier: "v".repeat(43) };
  const away = (start: Reply = () => CODE, poll: Reply = () => DONE, options: ClientOptions = {}) => {
    vi.stubEnv("SSH_CONNECTION", "1.2.3.4");
    const met = meet({ [START]: [start], [POLL]: [poll], "/oauth/token": [() => TOKENS] }, options);
    const told: unknown[] = [];
    const shown: unknown[] = [];
    const ui = {
      progress: (step: unknown) => void told.push(step),
      show: (step: unknown) => void shown.push(step),
      prompt: async () => {
        const { url } = shown.at(-1) as { url: string };
        return `?code=code-1&state=${new URL(url).searchParams.get("state")}`;
      },
    };
    return { ...met, told, shown, ui };
  };

  it("a code is shown instead, and that is said", async () => {
    const { client, told, shown, ui, pass } = away();
    const login = client.login({ ui });
    await pass(5_000);
    await login;
    expect(told[0]).toEqual({ type: "method", method: "device", reason: "this is an SSH session" });
    expect(shown).toMatchObject([{ method: "device", userCode: "ABCD" }]);
  });

  it("a code is shown without a word where nobody listens", async () => {
    const { client, pass } = away();
    const login = client.login({ ui: {} });
    await pass(5_000);
    expect(await login).toMatchObject({ accountId: "acc-1" });
  });

  it("the address is pasted where the account has no codes, and nothing is opened", async () => {
    const { client, told, shown, ui, store } = away(refusal(404));
    await client.login({ ui });
    expect(await store.load()).toMatchObject({ lastRefresh: NOW });
    expect(told.filter((step) => (step as { type: string }).type === "method")).toEqual([
      { type: "method", method: "device", reason: "this is an SSH session" },
      { type: "method", method: "browser", reason: expect.stringContaining("paste") },
    ]);
    expect(shown).toMatchObject([{ method: "browser", browserOpened: false }]);
    const quiet = away(refusal(404));
    await quiet.client.login({ ui: { show: quiet.ui.show, prompt: quiet.ui.prompt } });
  });

  it("the address is pasted where the backend has no codes, and none is spoken of", async () => {
    const { idToken: _, ...auth } = relayAuth(ISSUER, {
      endpoints: { authorize: "/authorize", token: "/oauth/token" },
    });
    const profile = relayProfile({ issuer: ISSUER, baseURL: ISSUER }, { auth });
    const { client, told, shown, ui, sent } = away(undefined, undefined, { profile });
    await client.login({ ui });
    expect(told.filter((step) => (step as { type: string }).type === "method")).toEqual([
      {
        type: "method",
        method: "browser",
        reason: "this is an SSH session; use a browser anywhere and paste the address",
      },
    ]);
    expect(shown).toMatchObject([{ method: "browser", browserOpened: false }]);
    expect(sent.map(({ path }) => path)).toEqual(["/oauth/token"]);
  });

  it.each([
    ["the address is pasted where the caller wants no browser", { openBrowser: false }, false],
    ["the caller's own browser is opened", { openBrowser: async () => true }, true],
  ] as const)("%s", async (_, options, browserOpened) => {
    const { client, shown, ui } = away();
    await client.login({ ui, ...options });
    expect(shown).toMatchObject([{ method: "browser", browserOpened }]);
  });

  it("the method that was asked for stays, and any other failure is one", async () => {
    const asked = away(refusal(404));
    expect(await failure(asked.client.login({ ui: asked.ui, method: "device" }))).toMatchObject({
      code: "device_login_unavailable",
    });
    expect(asked.told).toEqual([]);
    const broken = away(refusal(400, { error: "broken" }));
    expect(await failure(broken.client.login({ ui: broken.ui }))).toMatchObject({
      name: "TokenExchangeError",
    });
    expect(broken.shown).toEqual([]);
  });

  it("no address is pasted where a code was shown and not entered in time", async () => {
    const { client, clock, shown, ui, soon } = away(
      () => ({
        ...CODE,
        expires_at: new Date(NOW + MINUTE).toISOString(),
        interval: 60,
      }),
      refusal(403),
    );
    const done = failure(client.login({ ui }));
    await soon(() => expect(clock.waiting).toContain(MINUTE));
    await clock.advance(MINUTE);
    expect(await done).toMatchObject({ name: "AuthRequiredError", code: "login_timeout" });
    expect(shown).toMatchObject([{ method: "device" }]);
  });
});

describe("in two steps", () => {
  const TOKEN = "/oauth/token";
  const callback = (state: string, more = ""): string =>
    `http://localhost/cb?code=code-1&state=${state}${more}`;

  it("gives a page to open, and takes what comes back", async () => {
    const { client, sent, store } = meet({ [TOKEN]: [() => ({ ...TOKENS, expires_in: 60 })] });
    const started = await client.startLogin({ redirectUri: "http://localhost/cb" });
    expect(started).toMatchObject({
      redirectUri: "http://localhost/cb",
      expiresAt: new Date(NOW + 15 * MINUTE),
      url: expect.stringMatching(/^https:\/\/id\.example\/oauth\/authorize\?/),
    });
    expect(started.url).not.toContain("+");
    const { searchParams } = new URL(started.url);
    expect(searchParams.get("scope")).toBe("openid profile email offline_access");
    expect(searchParams.get("state")).toBe(started.state);
    expect(searchParams.has("nonce")).toBe(false);
    expect(searchParams.has("audience")).toBe(false);
    expect(await client.finishLogin(callback(started.state))).toMatchObject({ accountId: "acc-1" });
    const form = Object.fromEntries(new URLSearchParams(sent[0]?.body));
    expect(form).toMatchObject({
      grant_type: "authorization_code",
      code: "code-1",
      redirect_uri: "http://localhost/cb",
    });
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(form["code_verifier"]));
    expect(searchParams.get("code_challenge")).toBe(Buffer.from(digest).toString("base64url"));
    expect(await store.load()).toMatchObject({ expiresAt: NOW + 60_000, lastRefresh: NOW, issuer: ISSUER });
  });

  it("an answer with the resume text of another login does not end that one", async () => {
    const { client } = meet({ [TOKEN]: [() => TOKENS] });
    const [one, other] = [await client.startLogin(), await client.startLogin()];
    const mixed = client.finishLogin(callback(other.state), { resume: one.resume });
    expect(await failure(mixed)).toMatchObject({ code: "oauth_state_mismatch" });
    expect(await client.finishLogin(callback(other.state))).toMatchObject({ accountId: "acc-1" });
  });

  it("several are under way at once, and a code alone is none of theirs", async () => {
    const { client, clock } = meet({ [TOKEN]: [() => TOKENS] });
    const first = await client.startLogin();
    await clock.advance(MINUTE);
    await client.startLogin();
    expect(await failure(client.finishLogin("ac_0123456789"))).toMatchObject({
      name: "OAuthCallbackParseError",
    });
    expect(await client.finishLogin(callback(first.state))).toMatchObject({ accountId: "acc-1" });
  });

  it("goes on in another process with what was known of the login before it", async () => {
    const before = { accessToken: "before", refreshToken: "rt.before", issuer: ISSUER };
    const { client, store } = meet({ [TOKEN]: [() => TOKENS] }, {}, before);
    const kept = await client.startLogin();
    await client.finishLogin(callback(kept.state), { resume: kept.resume });
    expect(await store.load()).toMatchObject({ refreshToken: "rt.new" });
    const { state, resume } = await client.startLogin();
    await store.save({ ...before, refreshToken: "rt.of-somebody-else" });
    expect(await failure(client.finishLogin(callback(state), { resume }))).toMatchObject({
      code: "login_replaced_meanwhile",
    });
  });

  it("the answer is taken once", async () => {
    const { client } = meet({ [TOKEN]: [() => TOKENS] });
    const { state } = await client.startLogin();
    await client.finishLogin(callback(state));
    const error = await failure(client.finishLogin(callback(state)));
    expect(error).toMatchObject({ name: "OAuthStateMismatchError", code: "oauth_state_mismatch" });
  });

  it.each([
    ["no state", "http://localhost/cb?code=c"],
    ["another state", callback("another")],
    ["two states", callback("another", "&state=x")],
  ])("an answer with %s is nobody's, and the login waits on", async (_, answer) => {
    const { client, sent } = meet({ [TOKEN]: [() => TOKENS] });
    const { state, resume } = await client.startLogin();
    expect(await failure(client.finishLogin(answer))).toMatchObject({ name: "OAuthStateMismatchError" });
    expect(await failure(client.finishLogin(answer, { resume }))).toMatchObject({
      name: "OAuthStateMismatchError",
    });
    expect(sent).toEqual([]);
    await client.finishLogin(callback(state));
  });

  it("a refusal ends it", async () => {
    const { client, sent } = meet({ [TOKEN]: [() => TOKENS] });
    const { state } = await client.startLogin();
    const refused = `http://localhost/cb?error=access_denied&state=${state}`;
    expect(await failure(client.finishLogin(refused))).toMatchObject({
      name: "OAuthCallbackParseError",
      error: "access_denied",
      message: "The sign-in was refused.",
    });
    expect(await failure(client.finishLogin(callback(state)))).toMatchObject({
      name: "OAuthStateMismatchError",
    });
    expect(sent).toEqual([]);
  });

  it.each([
    [15 * MINUTE - 1, true],
    [15 * MINUTE, false],
  ])("after %i ms it is good: %s", async (ms, isGood) => {
    for (const resumed of [false, true]) {
      const { client, clock, sent } = meet({ [TOKEN]: [() => TOKENS] });
      const { state, resume } = await client.startLogin();
      await clock.advance(ms);
      const done = client.finishLogin(callback(state), resumed ? { resume } : {});
      if (isGood) expect(await done).toMatchObject({ accountId: "acc-1" });
      else {
        expect(await failure(done)).toMatchObject({
          name: "OAuthStateMismatchError",
          message: expect.stringContaining("too long ago"),
        });
        expect(sent).toEqual([]);
      }
    }
  });

  it("what was begun and forgotten is not kept for ever", async () => {
    const { client, clock } = meet({ [TOKEN]: [() => TOKENS] });
    const old = await client.startLogin();
    await clock.advance(15 * MINUTE);
    await client.startLogin();
    expect(await failure(client.finishLogin(callback(old.state)))).toMatchObject({
      message: expect.stringContaining("No login with this state"),
    });
  });

  it("goes on in another process by its resume text, which nobody may have changed", async () => {
    const { state, resume } = await meet({}).client.startLogin();
    const { client, sent } = meet({ [TOKEN]: [() => TOKENS] });
    const { state: _, ...rest } = JSON.parse(resume);
    for (const spoilt of ["", "x", "{}", JSON.stringify(rest)]) {
      expect(await failure(client.finishLogin(callback(state), { resume: spoilt }))).toMatchObject({
        name: "ConfigurationError",
        message: expect.stringContaining("resume is not what startLogin() gave"),
      });
    }
    expect(sent).toEqual([]);
    expect(await client.finishLogin(callback(state), { resume })).toMatchObject({ accountId: "acc-1" });
  });
});

describe("a login that replaces another", () => {
  const held = (claims: Record<string, unknown>, more: Partial<TokenSet> = {}): TokenSet => ({
    accessToken: jwt({ exp: NOW / 1000 + 3600, ...claims }),
    refreshToken: "rt.held",
    issuer: ISSUER,
    ...more,
  });
  const NOBODY = { "https://api.openai.com/auth": {} };
  const outcome = async (before: TokenSet | undefined, meanwhile: TokenSet | undefined): Promise<unknown> => {
    const { client, store } = meet({ "/oauth/token": [() => TOKENS] }, {}, before);
    const { state } = await client.startLogin();
    if (meanwhile) await store.save(meanwhile);
    else await store.delete();
    return await client.finishLogin(`?code=c&state=${state}`).then(
      () => "replaced",
      ({ code }: { code: string }) => code,
    );
  };

  it.each([
    ["the same", held({}), held({})],
    ["the same, whose access token was renewed", held({}), held({ jti: "2" })],
    ["the same person's, refreshed", held({}), held({}, { refreshToken: "rt.2" })],
    ["none", undefined, undefined],
    ["none any more", held({}), undefined],
    [
      "the same person's without an account",
      held({ ...NOBODY, sub: "p" }),
      held({ ...NOBODY, sub: "p" }, { refreshToken: "rt.2" }),
    ],
  ])("does so where the store holds %s", async (_, before, meanwhile) => {
    expect(await outcome(before, meanwhile)).toBe("replaced");
  });

  it.each([
    ["a first one", undefined, held({})],
    [
      "another account's",
      held({}),
      held({ "https://api.openai.com/auth": { chatgpt_account_id: "b" } }, { refreshToken: "rt.2" }),
    ],
    ["another person's of the account", held({ sub: "p" }), held({ sub: "q" }, { refreshToken: "rt.2" })],
    ["another one that says nothing of whose it is", held(NOBODY), held(NOBODY, { refreshToken: "rt.2" })],
    [
      "another one without a refresh token",
      held(NOBODY, { refreshToken: undefined }),
      held({ ...NOBODY, jti: "2" }, { refreshToken: undefined }),
    ],
  ])("does not where the store holds %s by now", async (_, before, meanwhile) => {
    expect(await outcome(before, meanwhile)).toBe("login_replaced_meanwhile");
  });

  it("does so where the one before could not be read", async () => {
    const { client, store } = meet({ "/oauth/token": [() => TOKENS] }, {}, held({}));
    const load = store.load.bind(store);
    store.load = () => Promise.reject(new Error("unreadable"));
    const { state } = await client.startLogin();
    store.load = load;
    await client.finishLogin(`?code=c&state=${state}`);
    expect(await store.load()).toMatchObject({ refreshToken: "rt.new" });
  });
});

describe("what the token endpoint gives for a code", () => {
  const finished = async (reply: Reply, options: ClientOptions = {}) => {
    const met = meet({ "/oauth/token": [reply] }, options);
    const { state } = await met.client.startLogin();
    const account = await met.client.finishLogin(`?code=c&state=${state}`);
    return { ...met, account, tokens: await met.store.load() };
  };

  it.each([
    ["expires_in", 60, { expiresAt: NOW + 60_000 }],
    ["expires_in", "60", { expiresAt: NOW + 60_000 }],
    ["expires_in", -1, { expiresAt: NOW + 3_600_000 }],
    ["expires_in", undefined, { expiresAt: NOW + 3_600_000 }],
    ["token_type", undefined, {}],
    ["token_type", "", {}],
    ["token_type", 17, {}],
    ["scope", ["a"], {}],
    ["scope", "a b", {}],
    ["refresh_token", "a b", { refreshToken: undefined }],
    ["id_token", "none", { idToken: undefined }],
    ["id_token", 17, { idToken: undefined }],
  ])("with %s: %j is a login all the same", async (field, value, expected) => {
    const { tokens } = await finished(() => ({ ...TOKENS, [field]: value }));
    expect(tokens).toMatchObject({ accessToken: TOKENS.access_token, ...expected });
  });

  it.each([
    ["no access token", () => ({ token_type: "Bearer" }), "token_answer_invalid", true],
    [
      "a token of a kind that is none of ours",
      () => ({ ...TOKENS, token_type: "mac" }),
      "token_answer_invalid",
      true,
    ],
    ["a text", () => Response.json("x"), "token_answer_invalid", true],
    ["a page", () => new Response("<html>"), "token_answer_invalid", true],
    ["a code that is used", refusal(400, { error: "invalid_grant" }), "invalid_grant", false],
    ["a refusal", refusal(403, { error: "not_you" }), "not_you", true],
    ["a page that refuses", () => new Response("<html>", { status: 502 }), "http_502", true],
    ["nothing", offline, "token_endpoint_unreachable", true],
    ["a redirect", refusal(302), "token_endpoint_redirected", true],
  ])("%s is an error that says so", async (_, reply, code, retryable) => {
    const error = await failure(finished(reply as Reply));
    expect(error).toMatchObject({ name: "TokenExchangeError", code, retryable });
    expect(error.message).toMatch(/^The sign-in could not be finished: /);
    if (code === "invalid_grant")
      expect(error.message).toMatch(/the code was used already, or is too old\. Try/);
    expect(error.cause).toBeUndefined();
  });

  const signed = (payload: object): string =>
    [{ alg: "RS256" }, { exp: NOW / 1000 + 600, ...payload }, "sig"]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");

  it("may have an id token whose time is a quarter of an hour off, where a profile has no rules for it", async () => {
    const { idToken: _, ...auth } = relayAuth(ISSUER);
    const profile = relayProfile({ issuer: ISSUER, baseURL: ISSUER }, { auth });
    const idToken = (minutes: number): string => {
      const exp = NOW / 1000 - minutes * 60;
      return signed({ iss: ISSUER, aud: "app_relay", sub: "p", iat: exp - 60, exp });
    };
    const finish = async (minutes: number) => {
      const token = idToken(minutes);
      const path = "/api/accounts/oauth/token";
      const met = meet({ [path]: [() => ({ ...TOKENS, id_token: token })] }, { profile, oauthConfig: {} });
      const { state, url } = await met.client.startLogin();
      expect(new URL(url).searchParams.has("nonce")).toBe(false);
      await met.client.finishLogin(`?code=c&state=${state}`);
      return (await met.store.load())?.idToken === token;
    };
    expect(await finish(14)).toBe(true);
    expect(await failure(finish(16))).toMatchObject({ code: "token_answer_invalid" });
  });

  it("may have an id token of this person, and of nobody else", async () => {
    const claims = (account: string) => ({
      iss: ISSUER,
      aud: "app_EMoamEEZ73f0CkXaXp7hrann",
      sub: "p",
      iat: NOW / 1000,
      "https://api.openai.com/auth": { chatgpt_account_id: account },
    });
    const own = signed(claims("acc-1"));
    expect((await finished(() => ({ ...TOKENS, id_token: own }))).tokens?.idToken).toBe(own);
    const other = signed(claims("acc-2"));
    expect((await finished(() => ({ ...TOKENS, id_token: other }))).tokens?.idToken).toBeUndefined();
  });
});

describe("where and as whom to sign in", () => {
  const page = async (oauthConfig: OAuthConfig, paths: Record<string, Reply[]> = {}) => {
    const met = meet(paths, { oauthConfig });
    const { url, redirectUri } = await met.client.startLogin();
    const { origin, pathname, searchParams } = new URL(url);
    return { ...met, at: origin + pathname, params: Object.fromEntries(searchParams), redirectUri };
  };

  it("is what the options say", async () => {
    const { at, params, redirectUri } = await page({
      authorizationEndpoint: "https://page.example/a",
      clientId: "app_mine",
      scope: "one two",
      audience: "aud",
      originator: "me",
      redirectUri: "my.app:/back",
    });
    expect(at).toBe("https://page.example/a");
    expect(params).toMatchObject({
      client_id: "app_mine",
      scope: "one two",
      audience: "aud",
      originator: "me",
    });
    expect([params["redirect_uri"], redirectUri]).toEqual(["my.app:/back", "my.app:/back"]);
  });

  it("is what the variables say where the options say nothing", async () => {
    vi.stubEnv("CODEX_OAUTH_CLIENT_ID", "app_env");
    vi.stubEnv("CODEX_OAUTH_AUTHORIZATION_ENDPOINT", "https://env.example/a");
    vi.stubEnv("CODEX_OAUTH_SCOPE", "env");
    const { at, params } = await page({ scope: "mine", clientId: " " });
    expect(at).toBe("https://env.example/a");
    expect(params).toMatchObject({ client_id: "app_env", scope: "mine" });
  });

  it.each([
    [{ issuer: "https://other.example" }, "https://other.example/oauth/authorize"],
    [{ issuer: "https://other.example/" }, "https://other.example/oauth/authorize"],
    [{ issuer: "https://other.example//" }, "https://other.example/oauth/authorize"],
    [{ issuer: "https://other.example/base/" }, "https://other.example/base/oauth/authorize"],
    [{ tokenEndpoint: "https://tokens.example/t" }, "https://tokens.example/oauth/authorize"],
    [{}, "https://auth.openai.com/oauth/authorize"],
    [{ issuer: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080/oauth/authorize"],
  ])("is below the issuer otherwise: %j", async (oauthConfig, expected) => {
    expect((await page(oauthConfig)).at).toBe(expected);
  });

  it.each([
    [
      { issuer: "http://other.example" },
      /oauthConfig\.issuer \(or CODEX_OAUTH_ISSUER\) must start with https/,
    ],
    [{ issuer: "ftp://127.0.0.1" }, /must start with https/],
    [{ tokenEndpoint: "nowhere" }, /oauthConfig\.tokenEndpoint .* is not a URL: "nowhere"/],
    [{ authorizationEndpoint: "https://me:pw@id.example/a" }, /must not hold a user name or password/],
    [{ authorizationEndpoint: "https://:pw@id.example/a" }, /must not hold a user name or password/],
    [{ revocationEndpoint: "https://me@id.example/a" }, /must not hold a user name or password/],
    [{ redirectUri: "back" }, /oauthConfig\.redirectUri \(or CODEX_OAUTH_REDIRECT_URI\) is not a URL/],
    [{ discoveryUrl: "http://id.example/d" }, /oauthConfig\.discoveryUrl .* must start with https/],
  ])("is refused where it is wrong: %j", async (oauthConfig, message) => {
    const { client, sent } = meet({}, { oauthConfig });
    const error = await failure(client.startLogin());
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringMatching(message) });
    expect(error.message).not.toContain("pw");
    expect(sent).toEqual([]);
  });

  it("needs a client where the profile has none", async () => {
    const { clientId: _, ...auth } = relayAuth(ISSUER);
    const profile = relayProfile({ issuer: ISSUER, baseURL: ISSUER }, { auth });
    const { client } = meet({}, { profile, oauthConfig: {} });
    expect(await failure(client.startLogin())).toMatchObject({
      name: "ConfigurationError",
      message: `${ISSUER} has no client id that everybody may use: give that of your app as oauthConfig.clientId.`,
    });
  });

  const DISCOVERY = "/.well-known/openid-configuration";
  const discoveryUrl = ISSUER + DISCOVERY;
  const DOCUMENT = {
    issuer: ISSUER,
    authorization_endpoint: `${ISSUER}/found/a`,
    token_endpoint: `${ISSUER}/found/t`,
    revocation_endpoint: `${ISSUER}/found/r`,
  };

  it("is what a discovery document says, asked for once", async () => {
    const { client, at, sent, count } = await page(
      { discoveryUrl },
      { [DISCOVERY]: [() => DOCUMENT], "/found/t": [() => TOKENS], "/found/r": [() => ({})] },
    );
    expect(at).toBe(`${ISSUER}/found/a`);
    expect(sent[0]?.headers.get("accept")).toBe("application/json");
    expect(sent[0]?.headers.get("user-agent")).toMatch(/^oauth-codex/);
    expect(sent[0]?.redirect).toBe("error");
    const { state } = await client.startLogin();
    await client.finishLogin(`?code=c&state=${state}`);
    await client.logout();
    expect([count(DISCOVERY), count("/found/t"), count("/found/r")]).toEqual([1, 1, 1]);
  });

  it("is asked of the document only where something is open", async () => {
    const own = {
      issuer: ISSUER,
      authorizationEndpoint: `${ISSUER}/own/a`,
      tokenEndpoint: `${ISSUER}/own/t`,
      revocationEndpoint: `${ISSUER}/own/r`,
    };
    const all = await page({ ...own, discoveryUrl }, { [DISCOVERY]: [() => DOCUMENT] });
    expect([all.at, all.count(DISCOVERY)]).toEqual([`${ISSUER}/own/a`, 0]);
    const { tokenEndpoint: _, ...some } = own;
    const open = await page({ ...some, discoveryUrl }, { [DISCOVERY]: [() => DOCUMENT] });
    expect([open.at, open.count(DISCOVERY)]).toEqual([`${ISSUER}/own/a`, 1]);
  });

  it("is the profile's where the document has no place to revoke", async () => {
    const { revocation_endpoint: _, ...document } = DOCUMENT;
    const { client, count, store } = await page(
      { discoveryUrl },
      { [DISCOVERY]: [() => document], "/oauth/revoke": [() => ({})] },
    );
    await store.save({ accessToken: jwt(), refreshToken: "rt", issuer: ISSUER });
    await client.logout();
    expect(count("/oauth/revoke")).toBe(1);
  });

  it.each([
    ["no issuer", { ...DOCUMENT, issuer: undefined }, /look at issuer$/],
    ["no token endpoint", { ...DOCUMENT, token_endpoint: 17 }, /look at token_endpoint$/],
    ["two wrong", { ...DOCUMENT, issuer: 1, token_endpoint: "x" }, /look at issuer, token_endpoint$/],
    ["nothing in it", "text", /look at its shape$/],
    [
      "another server",
      { ...DOCUMENT, token_endpoint: "https://evil.example/t" },
      /on another server: https:\/\/evil/,
    ],
  ])("is no document with %s", async (_, body, message) => {
    const { client } = meet({ [DISCOVERY]: [() => Response.json(body)] }, { oauthConfig: { discoveryUrl } });
    expect(await failure(client.startLogin())).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ["is refused", refusal(500, DOCUMENT)],
    ["cannot be reached", offline],
    ["is no JSON", () => new Response("<html>")],
  ])("is not known where the document %s", async (_, reply) => {
    const { client } = meet({ [DISCOVERY]: [reply] }, { oauthConfig: { discoveryUrl } });
    const error = await failure(client.startLogin());
    expect(error).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("could not be read"),
    });
    expect(error.cause).toBeInstanceOf(Error);
  });
});
