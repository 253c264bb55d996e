/** What is sent to a token endpoint, and what its answers mean: word by word, without a server. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type ClientOptions, MemoryTokenStore, OAuthCodexClient, type TokenSet } from "../../../src/index.ts";
import { jwt } from "../../support/http.ts";
import { relayAuth, relayProfile } from "../../support/relay.ts";

const ISSUER = "https://id.example";
const ENDED = { accessToken: jwt({ exp: 1 }), refreshToken: "rt.old", issuer: ISSUER };
const answer = (body: unknown, status = 200): Response => Response.json(body, { status });

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A client whose OAuth server answers as told. */
function connect(
  reply: (url: string) => Response | Promise<Response>,
  { tokens = ENDED, profile = "codex" }: { tokens?: TokenSet; profile?: ClientOptions["profile"] } = {},
) {
  const sent: Sent[] = [];
  const lines: string[] = [];
  const store = new MemoryTokenStore(tokens);
  const client = new OAuthCodexClient({
    profile,
    oauthConfig: { issuer: ISSUER },
    tokenStore: store,
    logLevel: "info",
    logger: {
      error() {},
      debug() {},
      warn: (line) => void lines.push(`warn ${line}`),
      info: (line) => void lines.push(`info ${line}`),
    },
    fetch: async (url, init) => {
      sent.push({ url, init: init ?? {} });
      return await reply(url);
    },
  });
  return { client, store, sent, lines };
}

const headersOf = ([first]: readonly Sent[]): object => Object.fromEntries(new Headers(first?.init.headers));

const refusedWith = async (reply: () => Response | Promise<Response>): Promise<unknown> =>
  await connect(reply)
    .client.refreshIfNeeded()
    .then(
      () => expect.fail("resolved"),
      (error: unknown) => error,
    );

describe("a refresh", () => {
  it("says who it is, what it sends and what it takes", async () => {
    const { client, sent } = connect(() => answer({ access_token: jwt() }));
    await client.refreshIfNeeded();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe(`${ISSUER}/oauth/token`);
    expect(sent[0]?.init).toMatchObject({ method: "POST", redirect: "error" });
    expect(headersOf(sent)).toEqual({
      "content-type": "application/json",
      accept: "application/json",
      "user-agent": expect.stringMatching(/^oauth-codex/),
    });
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({
      client_id: "app_EMoamEEZ73f0CkXaXp7hrann",
      grant_type: "refresh_token",
      refresh_token: "rt.old",
    });
  });

  it("is a form where the profile's rules say so", async () => {
    const profile = relayProfile({ issuer: ISSUER, baseURL: ISSUER });
    const { client, sent } = connect(() => answer({ access_token: jwt() }), {
      tokens: { ...ENDED, profile: "relay" },
      profile,
    });
    await client.refreshIfNeeded();
    expect(headersOf(sent)).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
    expect(sent[0]?.init.body).toBe("client_id=app_relay&grant_type=refresh_token&refresh_token=rt.old");
  });

  it("is made for the client that the login was made for", async () => {
    const tokens = { ...ENDED, accessToken: jwt({ exp: 1, client_id: "app_other" }) };
    const { client, sent } = connect(() => answer({ access_token: jwt() }), { tokens });
    await client.refreshIfNeeded();
    expect(JSON.parse(String(sent[0]?.init.body))).toMatchObject({ client_id: "app_other" });
  });

  it("replaces what the answer has, and keeps what it has not", async () => {
    const tokens = { ...ENDED, idToken: jwt({ email: "old@example.com" }) };
    const [accessToken, idToken] = [jwt({ jti: "new" }), jwt({ email: "new@example.com" })];
    const only = connect(() => answer({ access_token: accessToken }), { tokens });
    const began = Date.now();
    await only.client.refreshIfNeeded();
    expect(await only.store.load()).toMatchObject({
      accessToken,
      refreshToken: "rt.old",
      idToken: tokens.idToken,
      issuer: ISSUER,
    });
    expect((await only.store.load())?.lastRefresh).toBeGreaterThanOrEqual(began);
    const all = connect(
      () => answer({ access_token: "opaque", refresh_token: "rt.new", id_token: idToken, expires_in: 60 }),
      { tokens },
    );
    await all.client.refreshIfNeeded();
    const kept = await all.store.load();
    expect(kept).toMatchObject({ accessToken: "opaque", refreshToken: "rt.new", idToken });
    expect(kept?.expiresAt).toBe((kept?.lastRefresh ?? 0) + 60_000);
  });

  it("keeps only the new refresh token where that is all there is", async () => {
    const { client, store } = connect(() => answer({ refresh_token: "rt.new" }));
    await expect(client.refreshIfNeeded()).rejects.toMatchObject({
      code: "token_answer_empty",
      status: 200,
      retryable: true,
    });
    expect(await store.load()).toEqual({ ...ENDED, refreshToken: "rt.new" });
  });

  it("does not write what has not changed", async () => {
    const { client, store } = connect(() => answer({ refresh_token: null }));
    const before = await store.load();
    await expect(client.refreshIfNeeded()).rejects.toMatchObject({ code: "token_answer_empty" });
    expect(await store.load()).toBe(before);
  });
});

describe("the clock of a request", () => {
  it("keeps no program that is done, also where the runtime's own does as in Deno", async () => {
    const own = vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), ms);
      return controller.signal;
    });
    onTestFinished(() => void own.mockRestore());
    const held = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const { client, sent } = connect(() => answer({ access_token: jwt({ sub: "new" }) }));
    const before = held();
    await client.refreshIfNeeded();
    expect(sent).toHaveLength(1);
    expect(held()).toBe(before);
  });
});

describe("the life of a token", () => {
  const TEN_YEARS = 10 * 366 * 86_400;
  it.each([
    [60, 60],
    ["60", 60],
    [" 60 ", 60],
    [0.5, 0.5],
    [TEN_YEARS, TEN_YEARS],
    [TEN_YEARS + 1, undefined],
    [0, undefined],
    [-1, undefined],
    ["60s", undefined],
    ["0x10", undefined],
    ["1e3", undefined],
    ["", undefined],
    [true, undefined],
  ])("expires_in: %j is %s seconds", async (given, seconds) => {
    const { client, store, lines } = connect(() => answer({ access_token: "opaque", expires_in: given }));
    await client.refreshIfNeeded();
    const { expiresAt, lastRefresh = 0 } = (await store.load()) ?? {};
    expect(expiresAt && expiresAt - lastRefresh).toBe(seconds && seconds * 1000);
    const warnings = lines.filter((line) => line.startsWith("warn"));
    // An empty text says nothing, so there is nothing to tell of it.
    expect(warnings.join().includes("expires_in")).toBe(seconds === undefined && given !== "");
  });
});

it("a field that says nothing is nothing to tell of", async () => {
  const { client, lines } = connect(() =>
    answer({ access_token: jwt(), refresh_token: null, id_token: "", expires_in: null }),
  );
  await client.refreshIfNeeded();
  expect(lines.filter((line) => line.startsWith("warn"))).toEqual([]);
});

describe("what is no token", () => {
  it.each(["a b", " a", "a ", "a\nb", "é", 17, { a: 1 }])("is %j", async (token) => {
    const { client, store } = connect(() => answer({ access_token: token }));
    await expect(client.refreshIfNeeded()).rejects.toMatchObject({ code: "token_answer_invalid" });
    const other = connect(() => answer({ access_token: jwt(), refresh_token: token }));
    await other.client.refreshIfNeeded();
    expect(await store.load()).toEqual(ENDED);
    expect((await other.store.load())?.refreshToken).toBe("rt.old");
    expect(other.lines.join()).toContain("refresh_token");
  });

  it.each(["opaque", "no.token", 17, ["a"]])("or no id token, is %j", async (token) => {
    const tokens = { ...ENDED, idToken: jwt({ email: "old@example.com" }) };
    const { client, store, lines } = connect(() => answer({ access_token: jwt(), id_token: token }), {
      tokens,
    });
    await client.refreshIfNeeded();
    expect((await store.load())?.idToken).toBe(tokens.idToken);
    expect(lines.join()).toContain("could not be used: id_token");
  });

  it.each([[[]], [null], ["text"], [17]])("an answer that is %j is none", async (body) => {
    expect(await refusedWith(() => answer(body))).toMatchObject({
      name: "TokenRefreshError",
      code: "token_answer_invalid",
      status: 200,
      retryable: true,
    });
  });
});

describe("a refusal", () => {
  const long = "x".repeat(60);
  it.each([
    [{ error: { code: "inner" } }, "inner"],
    [{ error: { code: "inner" }, code: "top" }, "inner"],
    [{ error: "of_rfc_6749" }, "of_rfc_6749"],
    [{ error: "of_rfc_6749", code: "top" }, "of_rfc_6749"],
    [{ code: "top" }, "top"],
    [{ error: {}, code: "top" }, "top"],
    [{ error: { code: true }, code: "top" }, "top"],
    [{ error: "No words, please", code: "top" }, "top"],
    [{ error: "x1_2" }, "x1_2"],
    [{ error: "1x" }, "http_403"],
    [{ error: "X" }, "http_403"],
    [{ error: "x y" }, "http_403"],
    [{ error: long }, long],
    [{ error: `${long}x` }, "http_403"],
    [{ error: 17 }, "http_403"],
    [["a"], "http_403"],
    [null, "http_403"],
  ])("%j has the code %s", async (body, code) => {
    expect(await refusedWith(() => answer(body, 403))).toMatchObject({
      name: "TokenRefreshError",
      code,
      status: 403,
      retryable: true,
      message: `The login could not be refreshed: the token endpoint answered 403 (${code}).`,
    });
  });

  it("without a word in it is told by its status", async () => {
    const page = () => new Response("<html>", { status: 502 });
    expect(await refusedWith(page)).toMatchObject({ code: "http_502", status: 502, retryable: true });
    // What a `fetch` of the caller's may give for an answer that it did not get.
    expect(await refusedWith(() => Response.error())).toMatchObject({ code: "http_0", retryable: true });
  });

  it.each([
    [400, "invalid_grant", "the server no longer accepts it"],
    [401, "anything", "the token endpoint answered 401 (anything)"],
    [401, "invalid_grant", "the server no longer accepts it"],
    [403, "refresh_token_expired", "the login has expired"],
  ])("%i %s is for good", async (status, error, said) => {
    const refused = await refusedWith(() => answer({ error }, status));
    expect(refused).toMatchObject({ name: "AuthRequiredError", code: error });
    expect(refused).toMatchObject({
      message: expect.stringContaining(`The login could not be refreshed: ${said}.`),
      cause: { status, retryable: false },
    });
  });

  it.each([
    [403, "invalid_grant"],
    [400, "invalid_request"],
    [400, "constructor"],
    [429, "slow_down"],
  ])("%i %s may pass", async (status, error) => {
    expect(await refusedWith(() => answer({ error }, status))).toMatchObject({
      name: "TokenRefreshError",
      code: error,
      retryable: true,
    });
  });

  it.each([
    [200, false],
    [299, false],
    [400, true],
  ])("status %i: %s", async (status, isRefused) => {
    const { client } = connect(() => answer({ access_token: jwt() }, status));
    const done = client.refreshIfNeeded();
    if (isRefused) await expect(done).rejects.toMatchObject({ status });
    else expect(await done).toBe(true);
  });
});

describe("no answer", () => {
  const failing = (error: unknown) => (): Promise<Response> => Promise.reject(error);
  it.each([
    [Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } }), "ECONNREFUSED"],
    [Object.assign(new Error("x"), { cause: { code: "EINNER" }, code: "EOUTER" }), "EINNER"],
    [Object.assign(new Error("x"), { code: "EOUTER" }), "EOUTER"],
    [new RangeError("rt.old"), "RangeError"],
    [undefined, "undefined"],
    [null, "undefined"],
  ])("%s: is told by name or code, and nothing else of it", async (thrown, reason) => {
    expect(await refusedWith(failing(thrown))).toMatchObject({
      name: "TokenRefreshError",
      code: "token_endpoint_unreachable",
      status: undefined,
      retryable: true,
      message: `The login could not be refreshed: the token endpoint could not be reached (${reason}).`,
    });
  });

  it.each([
    ["of fetch", new TypeError("Unexpected REDIRECT")],
    ["of its cause", new TypeError("fetch failed", { cause: new Error("redirect mode is set to error") })],
  ])("a redirect is known by the words %s", async (_, error) => {
    expect(await refusedWith(failing(error))).toMatchObject({
      code: "token_endpoint_redirected",
      retryable: true,
    });
  });

  it.each([
    [300, true],
    [399, true],
    [299, false],
    [400, false],
  ])("a redirect is a status from 300 to 399: %i", async (status, isOne) => {
    const refused = connect(() => answer({ access_token: jwt() }, status)).client.refreshIfNeeded();
    const code = await refused.then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );
    expect(code === "token_endpoint_redirected").toBe(isOne);
  });

  it("a redirect that a browser hides is one", async () => {
    const hidden = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
    expect(await refusedWith(() => hidden)).toMatchObject({ code: "token_endpoint_redirected" });
  });

  it("a time that ran out says how long it was", async () => {
    expect(await refusedWith(failing(new DOMException("", "TimeoutError")))).toMatchObject({
      code: "token_endpoint_timeout",
      retryable: true,
      message: expect.stringContaining("within 30 s"),
    });
  });
});

describe("whose token the answer has", () => {
  const at = (account: string | undefined, more = {}) =>
    jwt({ "https://api.openai.com/auth": account && { chatgpt_account_id: account }, ...more });
  const outcome = (accessToken: string, tokens: Partial<TokenSet>) =>
    connect(() => answer({ access_token: accessToken }), { tokens: { ...ENDED, ...tokens } })
      .client.refreshIfNeeded()
      .then(
        () => "taken",
        ({ cause }: { cause: { message: string } }) => {
          expect(cause).toMatchObject({
            name: "TokenRefreshError",
            code: "refreshed_to_another_account",
            status: 200,
            retryable: false,
          });
          return cause.message;
        },
      );

  it.each([
    ["the same account", at("a"), { accessToken: at("a", { exp: 1 }) }],
    ["one that the store chose before", at("b"), { accessToken: at("a", { exp: 1 }), accountId: "b" }],
    ["the one that the token named before", at("a"), { accessToken: at("a", { exp: 1 }), accountId: "b" }],
    ["an account where none was known", at("a"), { accessToken: at(undefined, { exp: 1 }) }],
    ["no account", at(undefined), { accessToken: at("a", { exp: 1 }) }],
    ["the same person", at("a", { sub: "p" }), { accessToken: at("a", { exp: 1, sub: "p" }) }],
    ["a person where none was known", at("a", { sub: "p" }), { accessToken: at("a", { exp: 1 }) }],
    ["nobody", at("a"), { accessToken: at("a", { exp: 1, sub: "p" }) }],
  ])("that of %s is taken", async (_, accessToken, tokens) => {
    expect(await outcome(accessToken, tokens)).toBe("taken");
  });

  it.each([
    ["account a", "account b", at("b"), { accessToken: at("a", { exp: 1 }) }],
    ["account c", "account b", at("b"), { accessToken: at("a", { exp: 1 }), accountId: "c" }],
    ["account c", "account b", at("b"), { accessToken: at(undefined, { exp: 1 }), accountId: "c" }],
    ["user p", "user q", at("a", { sub: "q" }), { accessToken: at("a", { exp: 1, sub: "p" }) }],
  ])("where it was %s, that of %s is not", async (was, is, accessToken, tokens) => {
    expect(await outcome(accessToken, tokens)).toBe(
      `The login could not be refreshed: it is one of ${was}, and the token endpoint answered with a token of ${is}. The login is kept as it was.`,
    );
  });
});

describe("the end of a login", () => {
  const GOOD = { ...ENDED, accessToken: jwt() };
  const logout = async (
    reply: () => Response | Promise<Response>,
    tokens: TokenSet = GOOD,
    profile: ClientOptions["profile"] = "codex",
  ) => {
    const { client, store, sent, lines } = connect(reply, { tokens, profile });
    await client.logout();
    expect(await store.load()).toBeUndefined();
    return { sent, lines, body: sent[0] && JSON.parse(String(sent[0].init.body)) };
  };

  it("is that of its refresh token", async () => {
    const { sent, lines, body } = await logout(() => answer({}));
    expect(sent.map(({ url }) => url)).toEqual([`${ISSUER}/oauth/revoke`]);
    expect(headersOf(sent)).toMatchObject({ "content-type": "application/json" });
    expect(body).toEqual({
      token: "rt.old",
      token_type_hint: "refresh_token",
      client_id: "app_EMoamEEZ73f0CkXaXp7hrann",
    });
    expect(lines).toEqual([]);
  });

  it("is that of its access token where there is no other", async () => {
    const { refreshToken: _, ...tokens } = GOOD;
    const { body } = await logout(() => answer({}), tokens);
    expect(body).toEqual({ token: GOOD.accessToken, token_type_hint: "access_token" });
  });

  it("is asked for as the client that it was made for", async () => {
    const { body } = await logout(() => answer({}), {
      ...GOOD,
      accessToken: jwt({ client_id: "app_other" }),
    });
    expect(body).toMatchObject({ client_id: "app_other" });
  });

  it("goes to nobody but who made it", async () => {
    const { sent, lines } = await logout(() => answer({}), { ...GOOD, issuer: "https://other.example" });
    expect(sent).toEqual([]);
    expect(lines.join()).toMatch(/^warn.*made by another server/);
  });

  it.each([
    [299, undefined],
    [300, /redirected/],
    [400, /answered 400/],
    [503, /answered 503/],
  ])("is told of when it was refused: status %i", async (status, said) => {
    const { lines } = await logout(() => answer({}, status));
    if (said) expect(lines.join()).toMatch(said);
    else expect(lines).toEqual([]);
  });

  it("is for this side alone where the server has no way to end one", async () => {
    const { revoke: _, ...endpoints } = relayAuth(ISSUER).endpoints;
    const relay = relayProfile(
      { issuer: ISSUER, baseURL: ISSUER },
      { auth: relayAuth(ISSUER, { endpoints }) },
    );
    const { sent, lines } = await logout(() => answer({}), { ...GOOD, profile: "relay" }, relay);
    expect(sent).toEqual([]);
    expect(lines).toEqual([expect.stringMatching(/^info Signed out here; .* no way to revoke/)]);
  });

  it("is waited for no longer than ten seconds", async () => {
    const { lines } = await logout(() => Promise.reject(new DOMException("", "TimeoutError")));
    expect(lines.join()).toContain("within 10 s");
  });
});
