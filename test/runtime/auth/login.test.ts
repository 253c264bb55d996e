import { request as httpRequest } from "node:http";
import { createServer, type Server } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import {
  AuthRequiredError,
  type LoginOptions,
  type LoginProgress,
  type LoginStep,
  type LoginUI,
  MemoryTokenStore,
  OAuthCallbackParseError,
  OAuthCodexClient,
  OAuthStateMismatchError,
  TokenExchangeError,
  type TokenStore,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { machineClock } from "../../../src/runtime/clock.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { shortenTimeouts } from "../../support/timeouts.ts";

let emulator: CodexEmulator;
const logger = { error() {}, info() {}, debug() {}, warn() {} };

beforeAll(async () => {
  emulator = await createCodexEmulator({ redirectPorts: "any", device: { interval: 1 } });
});
afterAll(() => emulator.close());
afterEach(() => {
  emulator.reset();
  emulator.clockOffset = 0;
});

/** Port 0 is any free one: tests run side by side. */
const ANY_PORT = "http://localhost:0/auth/callback";

const connect = (options: ClientOptions = {}, machinery?: { readonly now: () => number }): OAuthCodexClient =>
  new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    oauthConfig: { ...emulator.oauthConfig, redirectUri: ANY_PORT },
    tokenStore: new MemoryTokenStore(),
    maxRetries: 0,
    logger,
    ...options,
    ...(machinery && { clock: { ...machineClock, now: machinery.now } }),
  });
const failure = (promise: Promise<unknown>): Promise<Error & { code?: string }> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** What a browser does with a URL, redirects included. */
async function browse(url: string): Promise<Answer> {
  const response = await fetch(url);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Where the authorize page sends the browser, without going there. */
async function callbackOf(url: string): Promise<string> {
  const response = await fetch(url, { redirect: "manual" });
  return response.headers.get("location") ?? expect.fail(`no redirect: ${response.status}`);
}

/** A login in a browser that the test plays: `play` gets the URL, and what it gives is kept in `answers`. */
function browserRun(
  play: (url: string) => Promise<unknown> = browse,
  ui: LoginUI = {},
): {
  options: LoginOptions;
  seen: unknown[];
  steps: LoginStep[];
  progress: LoginProgress[];
  done: () => Promise<unknown>;
} {
  const seen: unknown[] = [];
  const steps: LoginStep[] = [];
  const progress: LoginProgress[] = [];
  let playing: Promise<unknown> = Promise.resolve();
  return {
    seen,
    steps,
    progress,
    done: () => playing,
    options: {
      method: "browser",
      openBrowser: (url) => {
        playing = play(url).then((answer) => seen.push(answer));
      },
      ui: {
        show: (step) => void steps.push(step),
        progress: (event) => void progress.push(event),
        ...ui,
      },
    },
  };
}

describe("login in a browser", () => {
  it("comes back to a server on this machine, and signs in for the calls that follow", async () => {
    const client = connect();
    const run = browserRun();
    const account = await client.login(run.options);
    await run.done();
    expect(account).toMatchObject({ accountId: emulator.account.accountId, plan: "plus", refreshable: true });
    expect(run.seen).toMatchObject([{ status: 200, text: expect.stringContaining("You are signed in") }]);
    expect(run.steps).toMatchObject([{ method: "browser", browserOpened: true }]);
    expect(run.progress.map(({ type }) => type)).toEqual(["listening", "exchanging", "signed-in"]);
    expect(await client.isAuthenticated()).toBe(true);
    const { output_text } = await client.responses.create({ model: "gpt-5.5", input: "Hello" });
    expect(output_text).toMatch(/Hello/);
  });

  it("asks for what the server wants, under our own name", async () => {
    let asked = new URLSearchParams();
    const run = browserRun((url) => {
      asked = new URL(url).searchParams;
      return browse(url);
    });
    await connect().login(run.options);
    const { state, code_challenge, redirect_uri, ...rest } = Object.fromEntries(asked);
    expect(rest).toEqual({
      response_type: "code",
      client_id: "app_EMoamEEZ73f0CkXaXp7hrann",
      scope: "openid profile email offline_access",
      code_challenge_method: "S256",
      id_token_add_organizations: "true",
      codex_cli_simplified_flow: "true",
      originator: "oauth-codex",
    });
    expect(state).toMatch(/^[\w-]{43}$/);
    expect(code_challenge).toMatch(/^[\w-]{43}$/);
    expect(redirect_uri).toMatch(/^http:\/\/localhost:\d+\/auth\/callback$/);
  });

  it("answers on IPv4 and IPv6, nothing but the callback, and only to this machine's names", async () => {
    const run = browserRun(async (url) => {
      const callback = new URL(new URL(url).searchParams.get("redirect_uri") ?? "");
      const status = async (target: string, init?: RequestInit): Promise<number> =>
        (await fetch(target, init)).status;
      const rebound = new Promise<number | undefined>((resolve) => {
        const options = { port: callback.port, path: "/auth/callback", headers: { host: "evil.example" } };
        httpRequest({ host: "127.0.0.1", ...options }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
      const statuses = [
        await status(`http://127.0.0.1:${callback.port}/`),
        await status(`http://127.0.0.1:${callback.port}/favicon.ico`),
        await status(callback.href, { method: "POST" }),
        await rebound,
        await status(`http://127.0.0.1:${callback.port}/auth/callback`),
        await status(`http://[::1]:${callback.port}/auth/callback`).catch(() => 400),
      ];
      await browse(url);
      return statuses;
    });
    await connect().login(run.options);
    await run.done();
    expect(run.seen).toEqual([[404, 404, 404, 404, 400, 400]]);
  });

  it.each([
    ["wrong", (url: string) => url.replace(/state=[^&]*/, "state=AAAA")],
    ["missing", (url: string) => url.replace(/[?&]state=[^&]*/, "")],
    ["twice there", (url: string) => `${url}&state=AAAA`],
  ])("turns away a callback whose state is %s, and goes on waiting", async (_, spoil) => {
    const run = browserRun(async (url) => {
      const callback = await callbackOf(url);
      const bad = await browse(spoil(callback));
      const injected = await browse(`${new URL(callback).origin}/auth/callback?error=access_denied`);
      return [bad.status, injected.status, (await browse(callback)).status];
    });
    await connect().login(run.options);
    await run.done();
    expect(run.seen).toEqual([[400, 400, 200]]);
    expect(run.progress.filter(({ type }) => type === "callback-rejected")).toHaveLength(2);
  });

  it("takes one answer: a second one finds that this login was answered", async () => {
    const run = browserRun(async (url) => {
      const callback = await callbackOf(url);
      emulator.fault({ on: "token", kind: "slow-headers", after: 300 });
      const answers = await Promise.all([browse(callback), browse(callback)]);
      return answers.map(({ status }) => status).sort();
    });
    await connect().login(run.options);
    await run.done();
    expect(run.seen).toEqual([[200, 400]]);
    expect(emulator.count("token")).toBe(1);
  });

  it("is not ended by a refusal that comes after the answer", async () => {
    const run = browserRun(async (url) => {
      const callback = new URL(await callbackOf(url));
      const refused = new URL(callback);
      refused.searchParams.delete("code");
      refused.searchParams.set("error", "access_denied");
      emulator.fault({ on: "token", kind: "slow-headers", after: 300 });
      const answered = browse(callback.href);
      await vi.waitFor(() => expect(run.progress).toContainEqual({ type: "exchanging" }));
      return [(await browse(refused.href)).text, (await answered).status];
    });
    expect((await connect().login(run.options)).accountId).toBe(emulator.account.accountId);
    await run.done();
    expect(run.seen).toEqual([[expect.stringContaining("refused"), 200]]);
  });

  it.each([
    ["deny", "oauth_refused", /refused/],
    // In our words, which say what to do, and not in the server's.
    ["not-entitled", "oauth_refused", /no access to Codex: ask its administrator/],
    ["no-code", "oauth_callback_invalid", /neither a code nor an error/],
    [{ error: "server_error", description: "it broke" }, "oauth_refused", /server_error.*it broke/],
  ] as const)("rejects when the page answers %j", async (decision, code, message) => {
    emulator.consent(decision);
    const error = await failure(connect().login(browserRun().options));
    expect(error).toBeInstanceOf(OAuthCallbackParseError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it("escapes what strangers write, in the page and on the terminal", async () => {
    emulator.consent({ error: "x", description: `<script>alert("1")</script>\u001b[2J\r\nforged line` });
    const run = browserRun();
    const error = await failure(connect().login(run.options));
    await run.done();
    const [page] = run.seen as Answer[];
    expect(page?.text).not.toContain("<script");
    expect(page?.text).toContain("&lt;script&gt;");
    expect(page?.headers.get("content-security-policy")).toContain("default-src 'none'");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(error.message).not.toMatch(/[\u0000-\u001f\u007f]/);
  });

  it("ends at /cancel, by the signal and by the timeout, and leaves no port open", async () => {
    let port = "";
    const remember = async (url: string): Promise<void> => {
      port = new URL(new URL(url).searchParams.get("redirect_uri") ?? "").port;
    };
    const cancelled = browserRun(async (url) => {
      await remember(url);
      await browse(`http://127.0.0.1:${port}/cancel`);
    });
    expect(await failure(connect().login(cancelled.options))).toMatchObject({ code: "login_cancelled" });
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    const aborted = failure(
      connect().login({ ...browserRun(remember).options, signal: AbortSignal.timeout(50) }),
    );
    expect(await aborted).toMatchObject({ name: "APIUserAbortError" });
    const timedOut = failure(connect().login({ ...browserRun(remember).options, timeout: 50 }));
    expect(await timedOut).toMatchObject({ name: "AuthRequiredError", code: "login_timeout" });
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it("signs nobody in who gave up while the code was exchanged", async () => {
    const client = connect();
    const controller = new AbortController();
    emulator.fault({ on: "token", kind: "slow-headers", after: 200 });
    const run = browserRun();
    const progress = (event: LoginProgress): void => {
      if (event.type === "exchanging") controller.abort();
    };
    const login = client.login({ ...run.options, ui: { progress }, signal: controller.signal });
    expect(await failure(login)).toMatchObject({ name: "APIUserAbortError" });
    await run.done();
    await emulator.idle();
    expect(await client.isAuthenticated()).toBe(false);
  });

  it("shows the URL when the browser does not open", async () => {
    const steps: LoginStep[] = [];
    await connect().login({
      method: "browser",
      openBrowser: () => {
        throw new Error("no browser");
      },
      ui: {
        show: (step) => {
          steps.push(step);
          void browse(step.url);
        },
      },
    });
    expect(steps).toMatchObject([{ method: "browser", browserOpened: false }]);
  });

  it.each([
    ["the opener says so", () => false, false],
    ["the opener says so", () => true, true],
    ["the opener says nothing", () => undefined, true],
  ])("knows whether the browser opened: %s", async (_, opens, browserOpened) => {
    const steps: LoginStep[] = [];
    await connect().login({
      method: "browser",
      openBrowser: opens,
      ui: {
        show: (step) => {
          steps.push(step);
          void browse(step.url);
        },
      },
    });
    expect(steps).toMatchObject([{ browserOpened }]);
  });

  it("opens none where it is told not to", async () => {
    const steps: LoginStep[] = [];
    await connect().login({
      method: "browser",
      openBrowser: false,
      ui: {
        show: (step) => {
          steps.push(step);
          void browse(step.url);
        },
      },
    });
    expect(steps).toMatchObject([{ browserOpened: false }]);
  });

  it("needs nobody who listens to how it goes", async () => {
    const strange = async (url: string): Promise<void> => {
      const callback = new URL(await callbackOf(url));
      const forged = new URL(callback);
      forged.searchParams.set("state", "foreign");
      expect((await browse(forged.href)).status).toBe(400);
      await browse(callback.href);
    };
    const { options } = browserRun(strange);
    const account = await connect().login({ ...options, ui: {} });
    expect(account.accountId).toBe(emulator.account.accountId);
  });

  it("opens no browser, server or page when the login could not be kept", async () => {
    const tokenStore: TokenStore = {
      load: async () => undefined,
      save: async () => {},
      delete: async () => {},
      checkWritable: async () => {
        throw new TokenStoreWriteError("The login could not be saved (EROFS)", { path: "/x", fix: "y" });
      },
    };
    const run = browserRun();
    expect(await failure(connect({ tokenStore }).login(run.options))).toBeInstanceOf(TokenStoreWriteError);
    expect([run.steps, run.seen]).toEqual([[], []]);
  });

  it("is refused by a client that has a token of its own", async () => {
    const error = await failure(connect({ accessToken: "a.b.c" }).login(browserRun().options));
    expect(error).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/Leave it out/),
    });
  });

  it.each([600_000, -600_000])("works with a clock that is off by %i ms", async (offset) => {
    emulator.clockOffset = offset;
    const client = connect();
    await client.login(browserRun().options);
    await client.responses.create({ model: "gpt-5.5", input: "Hello" });
    expect(emulator.requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  it("uses discovery only where it is asked for and needed", async () => {
    await connect().login(browserRun().options);
    expect(emulator.count("discovery")).toBe(0);
    const { discoveryUrl } = emulator.oauthConfig;
    const client = connect({ oauthConfig: { discoveryUrl, redirectUri: ANY_PORT } });
    await client.login(browserRun().options);
    await client.refreshIfNeeded({ force: true });
    expect(emulator.count("discovery")).toBe(1);
    expect(await client.isAuthenticated()).toBe(true);
  });
});

describe("a discovery document that would lead elsewhere", () => {
  const at = (origin: string) => ({
    issuer: origin,
    authorization_endpoint: `${origin}/a`,
    token_endpoint: `${origin}/t`,
    revocation_endpoint: `${origin}/r`,
  });
  const good = at("https://idp.example");

  it.each([
    ["to clear text", at("http://idp.example")],
    ["to another server in all", at("https://evil.example")],
    ["by its issuer", { ...good, issuer: "https://evil.example" }],
    ["by its token endpoint", { ...good, token_endpoint: "https://evil.example/t" }],
    ["by its revocation endpoint", { ...good, revocation_endpoint: "https://evil.example/r" }],
    ["to a file", { ...good, authorization_endpoint: "file:///C:/calc.exe" }],
    ["to another program", { ...good, issuer: "x:y", authorization_endpoint: "ms-msdt:/id" }],
  ])("%s is refused: nothing is opened, and nothing sent", async (_, document) => {
    const sent: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url);
      return Response.json(document);
    };
    const discoveryUrl = "https://idp.example/.well-known/openid-configuration";
    for (const method of ["browser", "device"] as const) {
      const run = browserRun();
      const login = connect({ fetch, oauthConfig: { discoveryUrl } }).login({ ...run.options, method });
      expect(await failure(login)).toMatchObject({ name: "ConfigurationError" });
      expect([run.steps, run.seen]).toEqual([[], []]);
    }
    expect(sent).toEqual([discoveryUrl, discoveryUrl]);
  });
});

describe("what the token endpoint may answer to a code", () => {
  it.each([
    ["429", { kind: "status", status: 429 }, true],
    ["500", { kind: "status", status: 500 }, true],
    ["HTML", { kind: "html" }, true],
    ["nothing", { kind: "empty" }, true],
    ["{}", { kind: "omit" }, true],
    ["a reset", { kind: "reset" }, true],
    ["a used code", { kind: "status", status: 400, body: { error: "invalid_grant" } }, false],
  ] as const)(
    "%s: TokenExchangeError, a page that says so, and the old login intact",
    async (_, fault, retryable) => {
      const before = await emulator.tokens();
      const tokenStore = new MemoryTokenStore(before);
      const run = browserRun();
      emulator.fault({ on: "token", ...fault });
      const error = await failure(connect({ tokenStore }).login(run.options));
      await run.done();
      expect(error).toBeInstanceOf(TokenExchangeError);
      expect(error).toMatchObject({ retryable });
      expect(run.seen).toMatchObject([{ text: expect.stringContaining("Sign-in failed") }]);
      expect(await tokenStore.load()).toBe(before);
    },
  );

  it("is waited for when it is slow", async () => {
    emulator.fault({ on: "token", kind: "slow-headers", after: 700 });
    expect((await connect().login(browserRun().options)).refreshable).toBe(true);
  });

  it("is given up when it has not come within 30 seconds", async () => {
    const limits = shortenTimeouts();
    emulator.fault({ on: "token", kind: "stall" });
    const tokenStore = new MemoryTokenStore();
    const run = browserRun();
    const error = await failure(connect({ tokenStore }).login(run.options));
    await run.done();
    expect(error).toBeInstanceOf(TokenExchangeError);
    expect(error).toMatchObject({ code: "token_endpoint_timeout", retryable: true });
    expect(limits()).toEqual([30_000]);
    expect(await tokenStore.load()).toBeUndefined();
  });

  it("a code that was used already is no login", async () => {
    const { url, resume } = await connect().startLogin({
      redirectUri: "http://localhost:1455/auth/callback",
    });
    const callback = await callbackOf(url);
    await connect().finishLogin(callback, { resume });
    const late = connect();
    const error = await failure(late.finishLogin(callback, { resume }));
    expect(error).toBeInstanceOf(TokenExchangeError);
    expect(error.message).toMatch(/used already/);
    expect(await late.isAuthenticated()).toBe(false);
  });
});

describe("login by pasting", () => {
  const taken: Server[] = [];
  afterEach(() => Promise.all(taken.splice(0).map((server) => new Promise((done) => server.close(done)))));

  /** A port that another program has. */
  async function occupied(): Promise<string> {
    const server = createServer();
    taken.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://localhost:${(server.address() as { port: number }).port}/auth/callback`;
  }

  it.each([
    ["the whole address", (callback: URL) => callback.href],
    ["in quotes, with spaces", (callback: URL) => `  "${callback.href}" `],
    ["its query", (callback: URL) => callback.search],
    ["its parameters", (callback: URL) => callback.search.slice(1)],
    ["code#state", ({ searchParams: s }: URL) => `${s.get("code")}#${s.get("state")}`],
    ["the code alone", ({ searchParams }: URL) => searchParams.get("code") ?? ""],
  ])("takes %s, where the port is taken", async (_, copy) => {
    const redirectUri = await occupied();
    let url = "";
    const run = browserRun(
      async (opened) => {
        url = opened;
      },
      { prompt: async () => copy(new URL(await callbackOf(url))) },
    );
    const client = connect({ oauthConfig: { ...emulator.oauthConfig, redirectUri } });
    expect((await client.login(run.options)).accountId).toBe(emulator.account.accountId);
    expect(run.progress).toContainEqual({
      type: "port-unavailable",
      message: expect.stringMatching(/taken by another program/),
    });
  });

  it("asks again after nonsense and after another login's answer", async () => {
    let url = "";
    const pasted = ["", "what?", "http://localhost:1455/auth/callback?code=abcdefgh&state=foreign"];
    const run = browserRun(
      async (opened) => {
        url = opened;
      },
      { prompt: async () => pasted.shift() ?? (await callbackOf(url)) },
    );
    await connect().login(run.options);
    expect(run.progress.filter(({ type }) => type === "paste-rejected")).toHaveLength(2);
  });

  it("asks again, without a word, after nothing but blanks, and after an address without an answer", async () => {
    let url = "";
    const pasted = ["   ", "http://localhost:1455/auth/callback?scope=openid", "?code="];
    const run = browserRun(
      async (opened) => {
        url = opened;
      },
      { prompt: async () => pasted.shift() ?? (await callbackOf(url)) },
    );
    await connect().login(run.options);
    const rejected = run.progress.filter(({ type }) => type === "paste-rejected");
    const message = expect.stringMatching(/neither a code nor an error/);
    expect(rejected).toEqual([
      { type: "paste-rejected", message },
      { type: "paste-rejected", message },
    ]);
    expect(emulator.count("token")).toBe(1);
  });

  it("ends with what the prompt fails of", async () => {
    const fault = new Error("the terminal is gone");
    const prompt = async (): Promise<string> => {
      throw fault;
    };
    expect(await failure(connect().login(browserRun(async () => {}, { prompt }).options))).toBe(fault);
  });

  it("ends where a port is taken and nobody listens to that", async () => {
    let url = "";
    const redirectUri = await occupied();
    const pasted = ["what?"];
    const client = connect({ oauthConfig: { ...emulator.oauthConfig, redirectUri } });
    const account = await client.login({
      method: "browser",
      openBrowser: (opened) => {
        url = opened;
      },
      ui: { prompt: async () => pasted.shift() ?? (await callbackOf(url)) },
    });
    expect(account.accountId).toBe(emulator.account.accountId);
  });

  it("is left to the browser by a prompt that nobody answers", async () => {
    let asked = 0;
    let url = "";
    const prompt = async (): Promise<undefined> => {
      asked++;
      setTimeout(() => void browse(url), 20);
    };
    const run = browserRun(
      async (opened) => {
        url = opened;
      },
      { prompt },
    );
    expect((await connect().login(run.options)).accountId).toBe(emulator.account.accountId);
    expect(asked).toBe(1);
  });

  it("is raced by the callback: the prompt is let go of when that wins", async () => {
    let letGo = false;
    const prompt: LoginUI["prompt"] = ({ signal }) =>
      new Promise((resolve) =>
        signal.addEventListener("abort", () => {
          letGo = true;
          resolve(undefined);
        }),
      );
    await connect().login(browserRun(browse, { prompt }).options);
    expect(letGo).toBe(true);
  });

  it("without a port and without a prompt says what else there is", async () => {
    const client = connect({ oauthConfig: { ...emulator.oauthConfig, redirectUri: await occupied() } });
    const error = await failure(client.login(browserRun().options));
    expect(error).toMatchObject({ code: "login_impossible", message: expect.stringMatching(/device/) });
  });
});

describe("login by device", () => {
  const deviceRun = (act: (code: string) => void): LoginOptions => ({
    method: "device",
    ui: {
      show(step) {
        if (step.method === "device") act(step.userCode);
      },
    },
  });

  it("shows a page and a code, and signs in once the code was entered", async () => {
    const client = connect();
    const steps: LoginStep[] = [];
    const account = await client.login({
      method: "device",
      ui: {
        show(step) {
          steps.push(step);
          setTimeout(() => emulator.device.approve(), 1_200);
        },
      },
    });
    expect(account.accountId).toBe(emulator.account.accountId);
    expect(steps).toMatchObject([{ method: "device", url: `${emulator.issuer}/codex/device` }]);
    expect(emulator.count("device-token")).toBeGreaterThan(1);
    await client.responses.create({ model: "gpt-5.5", input: "Hello" });
  });

  it("survives a poll that fails", async () => {
    emulator.fault({ on: "device-token", kind: "status", status: 500 });
    emulator.fault({ on: "device-token", kind: "reset" });
    await connect().login(deviceRun((code) => emulator.device.approve(code)));
  });

  /** Polls are answered by these in turn, on a clock that the test moves. Gives when each poll came, in seconds. */
  const polled = async (
    answers: (readonly [status: number, body: object])[],
    code: object = { interval: "2" },
  ): Promise<{ at: number[]; login: Promise<unknown> }> => {
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: Date.now() });
    onTestFinished(() => void vi.useRealTimers());
    const began = Date.now();
    const at: number[] = [];
    const fetch = async (url: string): Promise<Response> => {
      if (!url.endsWith("/deviceauth/token"))
        return Response.json({ device_auth_id: "d", user_code: "CODE", ...code });
      at.push((Date.now() - began) / 1000);
      const [status, body] = answers.shift() ?? [403, { error: { code: "access_denied" } }];
      return Response.json(body, { status });
    };
    const login = failure(connect({ fetch }).login({ ...deviceRun(() => {}), timeout: 3_600_000 }));
    await vi.advanceTimersByTimeAsync(16 * 60_000);
    return { at, login };
  };
  const PENDING = [403, { error: { code: "deviceauth_authorization_pending" } }] as const;

  it("asks at the server's pace, and from then on slower when it asks for that", async () => {
    const slower = [403, { error: { code: "slow_down" } }] as const;
    const { at, login } = await polled([PENDING, slower, [429, {}], PENDING, [500, {}], [404, {}], slower]);
    expect(at).toEqual([2, 4, 11, 18, 25, 32, 39, 51]);
    expect(await login).toMatchObject({ name: "TokenExchangeError", code: "access_denied" });
  });

  it.each([
    ["none", undefined, 5],
    ["no number", "soon", 5],
    ["none at all", 0, 5],
    ["hours", 7200, 60],
  ])("a pace of %s is not kept to", async (_, interval, seconds) => {
    const { at } = await polled([PENDING], { interval });
    expect(at).toEqual([seconds, 2 * seconds]);
  });

  it.each([
    ["when the server says", 21, 30],
    ["after 15 minutes where it does not say", undefined, 900],
    ["after 15 minutes where it says something later", 86_400, 900],
    ["after 15 minutes where its clock is behind", -86_400, 900],
  ])("a code ends %s", async (_, seconds, last) => {
    const expires_at = seconds === undefined ? undefined : new Date(Date.now() + seconds * 1000);
    const { at, login } = await polled(Array(1000).fill(PENDING), { interval: 10, expires_at });
    expect(await login).toMatchObject({ name: "AuthRequiredError", code: "login_timeout" });
    expect(at.at(-1)).toBe(last);
  });

  it("rejects when the person says no, and when time runs out", async () => {
    const denied = failure(connect().login(deviceRun((code) => emulator.device.deny(code))));
    expect(await denied).toBeInstanceOf(TokenExchangeError);
    const late = failure(connect().login({ ...deviceRun(() => {}), timeout: 100 }));
    expect(await late).toMatchObject({ code: "login_timeout" });
  });

  it("says when the account does not allow it", async () => {
    const closed = await createCodexEmulator({ device: { enabled: false } });
    try {
      const client = connect({ oauthConfig: closed.oauthConfig });
      const error = await failure(client.login(deviceRun(() => {})));
      expect(error).toBeInstanceOf(AuthRequiredError);
      expect(error.code).toBe("device_login_unavailable");
    } finally {
      await closed.close();
    }
  });
});

describe("login in two steps", () => {
  it("gives a URL, and takes the one that comes back", async () => {
    const client = connect();
    const { url, state, redirectUri } = await client.startLogin({
      redirectUri: "http://localhost:1455/auth/callback",
    });
    expect(new URL(url).searchParams.get("state")).toBe(state);
    const callback = await callbackOf(url);
    expect(callback.startsWith(redirectUri)).toBe(true);
    const account = await client.finishLogin(callback);
    expect(account.accountId).toBe(emulator.account.accountId);
    await client.responses.create({ model: "gpt-5.5", input: "Hello" });
  });

  const start = async (client: OAuthCodexClient) => {
    const started = await client.startLogin({ redirectUri: "http://localhost:1455/auth/callback" });
    return { ...started, callback: await callbackOf(started.url) };
  };

  it("takes each state once, and no code without one", async () => {
    const client = connect();
    const { callback } = await start(client);
    const code = new URL(callback).searchParams.get("code") ?? "";
    expect(await failure(client.finishLogin(code))).toBeInstanceOf(OAuthCallbackParseError);
    expect(await failure(client.finishLogin(`?code=${code}`))).toBeInstanceOf(OAuthStateMismatchError);
    expect(await failure(client.finishLogin(`?code=${code}&state=foreign`))).toBeInstanceOf(
      OAuthStateMismatchError,
    );
    await client.finishLogin(callback);
    expect(await failure(client.finishLogin(callback))).toBeInstanceOf(OAuthStateMismatchError);
    expect(emulator.count("token")).toBe(1);
  });

  it.each([
    ["in the process that began it", false],
    ["in another process", true],
  ])("is over after 15 minutes, %s", async (_, elsewhere) => {
    let time = Date.now();
    const now = () => time;
    const begun = async () => {
      const client = connect({}, { now });
      const login = await start(client);
      expect(login.expiresAt.getTime()).toBe(time + 15 * 60_000);
      const { callback, resume } = login;
      const other = connect({}, { now });
      return () => (elsewhere ? other.finishLogin(callback, { resume }) : client.finishLogin(callback));
    };
    const [inTime, late] = [await begun(), await begun()];
    time += 15 * 60_000 - 1;
    expect((await inTime()).accountId).toBe(emulator.account.accountId);
    time++;
    expect(await failure(late())).toMatchObject({
      name: "OAuthStateMismatchError",
      message: expect.stringContaining("too long ago"),
    });
    expect(emulator.count("token")).toBe(1);
  });

  it("is forgotten when it is over and another one is begun", async () => {
    let time = Date.now();
    const client = connect({}, { now: () => time });
    const { callback } = await start(client);
    time += 15 * 60_000;
    await client.startLogin();
    expect(await failure(client.finishLogin(callback))).toMatchObject({
      message: expect.stringContaining("No login with this state"),
    });
  });

  it("does not take another client's login", async () => {
    const { callback } = await start(connect());
    expect(await failure(connect().finishLogin(callback))).toBeInstanceOf(OAuthStateMismatchError);
  });

  it("can be finished elsewhere with what was kept of it", async () => {
    const { callback, resume } = await start(connect());
    const elsewhere = connect();
    const other = await start(elsewhere);
    expect(await failure(elsewhere.finishLogin(other.callback, { resume }))).toBeInstanceOf(
      OAuthStateMismatchError,
    );
    expect((await elsewhere.finishLogin(callback, { resume })).refreshable).toBe(true);
    const error = await failure(elsewhere.finishLogin(callback, { resume: "{}" }));
    expect(error.name).toBe("ConfigurationError");
  });
});

describe("oauthConfig and its environment variables", () => {
  const names = ["CLIENT_ID", "SCOPE", "AUDIENCE", "REDIRECT_URI", "ORIGINATOR"] as const;
  afterEach(() => {
    for (const name of names) delete process.env[`CODEX_OAUTH_${name}`];
  });

  it("options win over variables, variables over defaults", async () => {
    process.env["CODEX_OAUTH_CLIENT_ID"] = "from-env";
    process.env["CODEX_OAUTH_SCOPE"] = "openid offline_access";
    process.env["CODEX_OAUTH_AUDIENCE"] = "https://audience.example";
    process.env["CODEX_OAUTH_REDIRECT_URI"] = "http://localhost:1457/auth/callback";
    process.env["CODEX_OAUTH_ORIGINATOR"] = "from-env";
    const client = connect({ oauthConfig: { ...emulator.oauthConfig, originator: "from-option" } });
    const { url } = await client.startLogin();
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      client_id: "from-env",
      scope: "openid offline_access",
      audience: "https://audience.example",
      redirect_uri: "http://localhost:1457/auth/callback",
      originator: "from-option",
    });
  });
});
