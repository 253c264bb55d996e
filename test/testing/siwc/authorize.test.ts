import { describe, expect, it } from "vitest";
import type { SiwcDecision } from "../../../src/testing/index.ts";
import { claimsOf } from "../oauth-support.ts";
import type { Json } from "../support.ts";
import { answerOf, type Changes, loginOf, REDIRECT, RESOURCE, SCOPE, signIn, start } from "./support.ts";

const THUMBPRINT = `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${"a-_9".repeat(10)}abc`;

describe("the first sign-in", () => {
  it("makes a client, and sends the user back with it", async () => {
    const emulator = await start({ accounts: [{ email: "a@example.com", workspace: "w-1" }] });
    const login = loginOf(emulator);
    const answer = await answerOf(login.url({ ext_agent_host_id: THUMBPRINT }));
    expect([...answer.keys()].sort()).toEqual(["client_id", "code", "scope", "state"]);
    expect(answer.get("state")).toBe(login.state);
    expect(answer.get("scope")).toBe(SCOPE.split(" ").sort().join(" "));
    expect(emulator.clients).toEqual([
      {
        clientId: answer.get("client_id"),
        account: emulator.accounts[0],
        agentName: "Test app",
        hosts: [THUMBPRINT],
      },
    ]);
    expect(emulator.stats.registrations).toBe(1);
    expect(emulator.count("authorize")).toBe(1);
  });

  it.each([
    THUMBPRINT,
    `urn:ietf:params:oauth:jwk-thumbprint:sha-512:${"a".repeat(86)}`,
    "urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8",
    "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
  ])("takes the machine %s", async (id) => {
    const login = loginOf(await start());
    expect((await answerOf(login.url({ ext_agent_host_id: id }))).has("code")).toBe(true);
  });

  it("takes any port of 127.0.0.1, and any order of the scope", async () => {
    const emulator = await start();
    const scope = SCOPE.split(" ").reverse().join(" ");
    for (const port of ["1", "1455", "65535"]) {
      const to = REDIRECT.replace("43111", port);
      const url = loginOf(emulator).url({ redirect_uri: to, scope });
      expect((await fetch(url, { redirect: "manual" })).headers.get("location")).toMatch(`${to}?code=`);
    }
  });

  it.each([
    [{ client_id: undefined }, "client_id is missing"],
    [{ client_id: "oaiapp_nobody" }, "client_id is not known"],
    [{ client_id: "app_EMoamEEZ73f0CkXaXp7hrann" }, "client_id is not known"],
    [{ redirect_uri: undefined }, "redirect_uri"],
    [{ redirect_uri: "http://localhost:1455/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://localhost:8080/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://[::1]:1455/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "https://127.0.0.1:1455/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://127.0.0.1/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://127.0.0.1:0/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://127.0.0.1:65536/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://127.0.0.1:1455/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://127.0.0.1:1455/auth/callback?x=1" }, "redirect_uri"],
    [{ redirect_uri: "http://127.0.0.1:1455/auth/callback/" }, "redirect_uri"],
  ])("sends nobody anywhere for %j", async (changes: Changes, text) => {
    const emulator = await start();
    const response = await fetch(loginOf(emulator).url(changes), { redirect: "manual" });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(text);
    expect(emulator.clients).toEqual([]);
  });

  it("sends nobody anywhere for a parameter that is there twice", async () => {
    const emulator = await start();
    const response = await fetch(`${loginOf(emulator).url()}&scope=openid`, { redirect: "manual" });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("more than once"),
    ]);
  });

  it.each([
    [{ state: undefined }, "invalid_request", /state/],
    [{ nonce: undefined }, "invalid_request", /nonce/],
    [{ response_type: undefined }, "invalid_request", /response_type/],
    [{ response_type: "token" }, "unsupported_response_type", /code/],
    [{ scope: undefined }, "invalid_scope", /missing/],
    [{ scope: `${SCOPE} admin` }, "invalid_scope", /admin/],
    [{ scope: "openid profile email" }, "invalid_scope", /lacks offline_access/],
    [{ scope: `${SCOPE} openid` }, "invalid_scope", /twice/],
    [{ scope: `${SCOPE} chatpass.enable.request.direct` }, "invalid_scope", /chatpass/],
    [{ resource: undefined }, "invalid_target", /resource/],
    [{ resource: `${RESOURCE}/` }, "invalid_target", /resource/],
    [{ code_challenge_method: undefined }, "invalid_request", /S256/],
    [{ code_challenge_method: "plain" }, "invalid_request", /S256/],
    [{ code_challenge: undefined }, "invalid_request", /43/],
    [{ code_challenge: `${"a".repeat(43)}=` }, "invalid_request", /43/],
    [{ ext_agent_host_id: undefined }, "invalid_request", /ext_agent_host_id is missing/],
    [{ ext_agent_host_id: "my-laptop" }, "invalid_request", /jwk-thumbprint/],
    [{ ext_agent_host_id: "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8" }, "invalid_request", /version 4/],
    [{ ext_agent_host_id: "urn:uuid:6ba7b8109dad41d180b400c04fd430c8" }, "invalid_request", /hyphens/],
    [{ ext_agent_host_id: "did:web:example.com" }, "invalid_request", /did:key/],
    [{ ext_agent_host_id: `${THUMBPRINT}d` }, "invalid_request", /43/],
    [{ ext_agent_host_id: "urn:ietf:params:oauth:jwk-thumbprint:md5:abc" }, "invalid_request", /md5/],
    [{ agent_name_hint: undefined }, "invalid_request", /agent_name_hint/],
    [{ agent_name_hint: " " }, "invalid_request", /agent_name_hint/],
    [{ id_token_hint: "a.b.c" }, "invalid_request", /id_token_hint/],
    [{ login_hint: "a@example.com" }, "invalid_request", /login_hint/],
    [{ prompt: "consent" }, "invalid_request", /prompt/],
    [{ force_reconsent: "true" }, "invalid_request", /force_reconsent/],
    [{ originator: "codex_cli_rs" }, "invalid_request", /originator/],
    [{ codex_cli_simplified_flow: "true" }, "invalid_request", /codex_cli_simplified_flow/],
    [{ id_token_add_organizations: "true" }, "invalid_request", /id_token_add_organizations/],
    [{ audience: RESOURCE }, "invalid_request", /audience/],
  ])("sends back an error for %j", async (changes: Changes, error, description) => {
    const emulator = await start();
    const login = loginOf(emulator);
    const answer = await answerOf(login.url(changes));
    expect(answer.get("error")).toBe(error);
    expect(answer.get("error_description")).toMatch(description);
    expect(answer.get("state")).toBe("state" in changes ? null : login.state);
    expect(answer.has("code")).toBe(false);
    expect(emulator.clients).toEqual([]);
  });
});

describe("a further sign-in", () => {
  it("keeps the client, on another machine, too, with a hint or without", async () => {
    const emulator = await start();
    const { client_id, id_token } = await signIn(emulator);
    for (const changes of [
      {},
      { id_token_hint: String(id_token) },
      { id_token_hint: String(id_token), login_hint: "emulator@example.com" },
      { login_hint: "emulator@example.com", prompt: "consent" },
      { force_reconsent: "true" },
    ]) {
      const login = loginOf(emulator, client_id);
      const answer = await answerOf(login.url(changes));
      expect(answer.get("client_id")).toBe(client_id);
      expect((await login.exchange(answer)).status).toBe(200);
    }
    expect(emulator.stats).toMatchObject({ registrations: 1, exchanges: 6 });
    expect(emulator.clients[0]?.hosts).toHaveLength(6);
  });

  it("knows a hint that has expired", async () => {
    let now = Date.now();
    const emulator = await start({ now: () => now });
    const { client_id, id_token } = await signIn(emulator);
    now += 90 * 86_400_000;
    await emulator.rotateKeys({ keepOld: false });
    const login = loginOf(emulator, client_id);
    expect((await answerOf(login.url({ id_token_hint: String(id_token) }))).has("code")).toBe(true);
  });

  it("refuses what is for the first one, and hints that are for others", async () => {
    const emulator = await start({ accounts: [{}, { email: "b@example.com" }] });
    const first = await signIn(emulator);
    emulator.consent({ account: "b@example.com" });
    const second = await signIn(emulator);
    const forged = `${String(first["id_token"]).slice(0, -4)}AAAA`;
    const foreign = await (await start()).tokens();
    const why = async (changes: Changes) =>
      (await answerOf(loginOf(emulator, first.client_id).url(changes))).get("error_description");
    expect(await why({ agent_name_hint: "Test app" })).toMatch(/first registration/);
    expect(await why({ id_token_hint: String(second["id_token"]) })).toMatch(/another client/);
    expect(await why({ id_token_hint: forged })).toMatch(/no id token/);
    expect(await why({ id_token_hint: "x" })).toMatch(/no id token/);
    expect(await why({ id_token_hint: `${String(first["id_token"])}.x` })).toMatch(/no id token/);
    expect(await why({ id_token_hint: foreign.idToken })).toMatch(/another client/);
    expect(await why({ id_token_hint: String(first["id_token"]), login_hint: "b@example.com" })).toMatch(
      /different accounts/,
    );
    expect(await why({ prompt: "login" })).toMatch(/prompt/);
    expect(await why({ force_reconsent: "1" })).toMatch(/force_reconsent/);
  });

  it("names another account's own client when that account is chosen", async () => {
    const emulator = await start({ accounts: [{}, { email: "b@example.com", sub: "user-b" }] });
    const { client_id, id_token } = await signIn(emulator);
    const other = emulator.accounts[1];
    if (!other) throw new Error("no second account");
    emulator.account = other;
    expect(emulator.account).toBe(other);
    expect(() => Object.assign(emulator, { account: { ...other } })).toThrow(/one of accounts/);
    const host = "urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8";
    const choose = async (changes: Changes) => {
      const login = loginOf(emulator, client_id);
      const answer = await answerOf(login.url({ ext_agent_host_id: host, ...changes }));
      const tokens = (await (await login.exchange(answer)).json()) as Json;
      return { client: answer.get("client_id"), sub: claimsOf(String(tokens["id_token"]))["sub"] };
    };
    const made = await choose({});
    expect(made).toMatchObject({ client: expect.not.stringContaining(client_id), sub: "user-b" });
    expect(await choose({})).toEqual(made);
    // A hint says who it is, whoever is at the browser, unless somebody else is chosen there.
    expect(await choose({ id_token_hint: String(id_token) })).toMatchObject({ client: client_id });
    emulator.consent({ account: "user-b" });
    expect(await choose({ id_token_hint: String(id_token) })).toEqual(made);
    expect(emulator.stats.registrations).toBe(2);
  });

  it("leaves the client out of the callback where it is told to", async () => {
    const emulator = await start({ callbackClientId: "registration" });
    const { client_id } = await signIn(emulator);
    const login = loginOf(emulator, client_id);
    const answer = await answerOf(login.url());
    expect(answer.has("client_id")).toBe(false);
    expect((await login.exchange(answer)).status).toBe(200);
  });

  it("counts a machine once, and makes another account's client on each", async () => {
    const emulator = await start({ accounts: [{}, { email: "b@example.com" }] });
    const [here, there] = [
      "urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8",
      "urn:uuid:6ba7b811-9dad-41d1-80b4-00c04fd430c8",
    ];
    const answer = await answerOf(loginOf(emulator).url({ ext_agent_host_id: here }));
    const again = loginOf(emulator, answer.get("client_id") ?? "");
    for (const id of [here, there, here]) await answerOf(again.url({ ext_agent_host_id: id }));
    expect(emulator.clients.map(({ hosts }) => hosts)).toEqual([[here, there]]);
    for (const id of [here, there, here, there]) {
      emulator.consent({ account: "b@example.com" });
      await answerOf(again.url({ ext_agent_host_id: id }));
    }
    expect(emulator.clients.map(({ hosts }) => hosts)).toEqual([[here, there], [here], [there]]);
  });

  it("makes a new client for whoever forgets theirs", async () => {
    const emulator = await start();
    const [first, second] = [await signIn(emulator), await signIn(emulator)];
    expect(first.client_id).not.toBe(second.client_id);
    expect(emulator.stats.registrations).toBe(2);
  });
});

describe("what the user does", () => {
  it("is scripted, one decision a request", async () => {
    const emulator = await start();
    const login = loginOf(emulator);
    const hostile = `<script>alert("x")</script>&state=other\r\nX: y`;
    emulator.consent(
      "deny",
      "withhold-plan",
      "wrong-state",
      "no-state",
      "no-code",
      "no-client-id",
      "wrong-client-id",
      { error: "server_error", description: hostile },
      { scope: "openid email offline_access" },
    );
    const answers: Record<string, string>[] = [];
    for (let turn = 0; turn < 10; turn++) answers.push(Object.fromEntries(await answerOf(login.url())));
    const [deny, withheld, wrong, none, noCode, noClient, wrongClient, error, narrow, allow] = answers;
    expect(deny).toEqual({ error: "access_denied", state: login.state });
    expect(withheld).toMatchObject({ code: expect.any(String), scope: "email openid profile" });
    expect(wrong).toMatchObject({
      code: expect.any(String),
      state: expect.not.stringContaining(login.state),
    });
    expect(none).not.toHaveProperty("state");
    expect(noCode).toEqual({ state: login.state });
    expect(noClient).toMatchObject({ code: expect.any(String) });
    expect(noClient).not.toHaveProperty("client_id");
    expect(wrongClient?.["client_id"]).toMatch(/^oaiapp_/);
    expect(emulator.clients.map(({ clientId }) => clientId)).not.toContain(wrongClient?.["client_id"]);
    expect(error).toEqual({ error: "server_error", error_description: hostile, state: login.state });
    expect(narrow).toMatchObject({ scope: "email offline_access openid" });
    expect(allow).toMatchObject({ code: expect.any(String), client_id: expect.any(String) });
  });

  it("must be something that there is", async () => {
    const emulator = await start();
    expect(() => emulator.consent("maybe" as SiwcDecision)).toThrow(/one of allow, deny/);
    expect(() => emulator.consent({ account: "c@example.com" })).toThrow(/there are emulator@example.com/);
    expect(() => emulator.consent({ scope: "openid admin" })).toThrow(/admin/);
  });

  it("can be set for all sign-ins", async () => {
    const emulator = await start({ consent: "deny" });
    expect((await answerOf(loginOf(emulator).url())).get("error")).toBe("access_denied");
    await expect(start({ consent: "maybe" as SiwcDecision })).rejects.toThrow(/one of allow, deny/);
  });

  it("can be a click on a page, with everything escaped", async () => {
    const emulator = await start({ consent: "page", accounts: [{ email: "o'hara@example.com" }] });
    const login = loginOf(emulator);
    const url = login.url({ agent_name_hint: "<img src=x>" });
    const page = await fetch(url, { redirect: "manual" });
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).not.toContain("<img");
    expect(html).toContain("o&#39;hara@example.com");
    const press = (decision: string) =>
      fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams({ decision }) });
    const denied = new URL((await press("deny")).headers.get("location") ?? "");
    expect(denied.searchParams.get("error")).toBe("access_denied");
    const allowed = new URL((await press("allow")).headers.get("location") ?? "");
    expect((await login.exchange(allowed.searchParams)).status).toBe(200);
    expect((await press("shrug")).status).toBe(400);
    const broken = await fetch(login.url({ client_id: "x" }), {
      method: "POST",
      body: new URLSearchParams({ decision: "allow" }),
    });
    expect(broken.status).toBe(400);
  });

  it("comes back with the issuer, a wrong one, or none", async () => {
    const emulator = await start();
    const iss = async () => (await answerOf(loginOf(emulator).url())).get("iss");
    expect(await iss()).toBeNull();
    emulator.switches.callbackIssuer = "right";
    expect(await iss()).toBe(emulator.issuer);
    emulator.switches.callbackIssuer = "wrong";
    expect(await iss()).not.toContain(emulator.issuer);
    emulator.consent("deny");
    expect(await iss()).toMatch(/^https:/);
  });
});

it("other paths of the issuer are not there", async () => {
  const emulator = await start();
  for (const path of ["/oauth/authorize", "/oauth/token", "/oauth/register", "/api/accounts/logout"]) {
    expect((await fetch(emulator.issuer + path)).status).toBe(404);
  }
});
