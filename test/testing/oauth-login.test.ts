import { describe, expect, it } from "vitest";
import type { ConsentDecision } from "../../src/testing/index.ts";
import { answerOf, CLIENT_ID, claimsOf, form, json, loginOf, REDIRECT, signIn } from "./oauth-support.ts";
import { post, start } from "./support.ts";

describe("the authorize page", () => {
  it("sends the user back with a code and the state", async () => {
    const { emulator } = await start();
    const login = loginOf(emulator);
    const answer = await answerOf(login.url());
    expect(answer.get("state")).toBe(login.state);
    expect(answer.get("code")).toMatch(/^ac_/);
    expect(answer.has("error")).toBe(false);
    expect(emulator.count("authorize")).toBe(1);
  });

  it("sends back to this machine by either of its names", async () => {
    const { emulator } = await start();
    for (const host of ["localhost", "127.0.0.1"]) {
      const to = `http://${host}:1457/auth/callback`;
      const response = await fetch(loginOf(emulator).url({ redirect_uri: to }), { redirect: "manual" });
      expect(response.headers.get("location")).toMatch(`${to}?code=`);
    }
  });

  it.each([
    [{ client_id: undefined }, "client_id is missing"],
    [{ client_id: "app_other" }, "client_id is not known"],
    [{ redirect_uri: "http://127.0.0.2:1455/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://127x0.0.1:1455/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://localhost:1456/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://localhost:1455/callback" }, "redirect_uri"],
    [{ redirect_uri: "https://localhost:1455/auth/callback" }, "redirect_uri"],
    [{ redirect_uri: "http://localhost:1455/auth/callback?x=1" }, "redirect_uri"],
    [{ redirect_uri: undefined }, "redirect_uri"],
  ])("sends nobody anywhere for %j", async (changes, text) => {
    const { emulator } = await start();
    const response = await fetch(loginOf(emulator).url(changes), { redirect: "manual" });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(text);
  });

  it.each([
    [{ state: undefined }, "invalid_request", /state/],
    [{ response_type: "token" }, "unsupported_response_type", /code/],
    [{ response_type: undefined }, "invalid_request", /response_type/],
    [{ scope: "openid admin" }, "invalid_scope", /admin/],
    [{ scope: undefined }, "invalid_scope", /missing/],
    [{ code_challenge_method: "plain" }, "invalid_request", /S256/],
    [{ code_challenge: "short" }, "invalid_request", /43/],
    [{ id_token_add_organizations: "yes" }, "invalid_request", /id_token_add_organizations/],
  ])(
    "sends back an error for %j",
    async (changes: Record<string, string | undefined>, error, description) => {
      const { emulator } = await start();
      const login = loginOf(emulator);
      const answer = await answerOf(login.url(changes));
      expect(answer.get("error")).toBe(error);
      expect(answer.get("error_description")).toMatch(description);
      expect(answer.get("state")).toBe("state" in changes ? null : login.state);
      expect(answer.has("code")).toBe(false);
    },
  );

  it("knows both ports, the newer scopes, other ports and clients when told", async () => {
    const { emulator } = await start({ redirectPorts: [1457, 9999], clientIds: ["app_mine"] });
    const status = async (changes: Record<string, string>) =>
      (await fetch(loginOf(emulator).url(changes), { redirect: "manual" })).status;
    const back = (port: number) => ({ redirect_uri: `http://localhost:${port}/auth/callback` });
    expect(await status(back(1457))).toBe(302);
    expect(await status(back(9999))).toBe(302);
    expect(await status(back(1455))).toBe(400);
    expect(await status({ ...back(1457), client_id: "app_mine" })).toBe(302);
    const any = await start({ redirectPorts: "any" });
    const login = loginOf(any.emulator);
    expect((await fetch(login.url(back(40_000)), { redirect: "manual" })).status).toBe(302);
    const wide = "openid profile email offline_access api.connectors.read api.connectors.invoke";
    expect((await answerOf(login.url({ scope: wide }))).has("code")).toBe(true);
  });

  it("does what the script says, one decision a request", async () => {
    const { emulator } = await start();
    const login = loginOf(emulator);
    const hostile = `<script>alert("x")</script>&state=other\r\nX: y`;
    emulator.consent("deny", "not-entitled", "wrong-state", "no-state", "no-code", {
      error: "server_error",
      description: hostile,
    });
    const answers = [];
    for (let turn = 0; turn < 7; turn++) answers.push(Object.fromEntries(await answerOf(login.url())));
    const [deny, entitled, wrong, none, noCode, error, allow] = answers;
    expect(deny).toMatchObject({ error: "access_denied", state: login.state });
    expect(entitled?.["error_description"]).toContain("missing_codex_entitlement");
    expect(wrong).toMatchObject({
      code: expect.any(String),
      state: expect.not.stringContaining(login.state),
    });
    expect(none).not.toHaveProperty("state");
    expect(noCode).toEqual({ state: login.state });
    expect(error).toEqual({ error: "server_error", error_description: hostile, state: login.state });
    expect(allow).toMatchObject({ code: expect.any(String), state: login.state });
    expect(() => emulator.consent("maybe" as ConsentDecision)).toThrow(/one of allow, deny/);
  });

  it("can be a page on which a person clicks, with everything escaped", async () => {
    const { emulator } = await start({ consent: "page", email: "o'hara@example.com" });
    const login = loginOf(emulator);
    const url = login.url({ originator: "<img src=x>" });
    const page = await fetch(url, { redirect: "manual" });
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).not.toContain("<img");
    expect(html).toContain("o&#39;hara@example.com");
    const press = (decision: string) =>
      fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams({ decision }) });
    const allowed = new URL((await press("allow")).headers.get("location") ?? "");
    expect(allowed.searchParams.get("state")).toBe(login.state);
    expect((await login.exchange(allowed.searchParams.get("code") ?? "")).status).toBe(200);
    const denied = new URL((await press("deny")).headers.get("location") ?? "");
    expect(denied.searchParams.get("error")).toBe("access_denied");
    expect((await press("shrug")).status).toBe(400);
  });
});

describe("the code exchange", () => {
  it("gives tokens that say who signed in, and that the backend takes", async () => {
    const { emulator } = await start({ plan: "pro", accountId: "acct-1", email: "a@example.com" });
    const tokens = await signIn(emulator);
    expect(tokens).toMatchObject({
      token_type: "Bearer",
      expires_in: 864_000,
      scope: "openid profile email offline_access",
      refresh_token: expect.stringMatching(/^rt\./),
    });
    expect(claimsOf(tokens["id_token"] ?? "")).toMatchObject({
      iss: emulator.issuer,
      aud: [CLIENT_ID],
      email: "a@example.com",
      "https://api.openai.com/auth": {
        chatgpt_account_id: "acct-1",
        chatgpt_plan_type: "pro",
        organizations: [{ id: expect.stringMatching(/^org-/) }],
      },
    });
    expect(claimsOf(tokens["access_token"] ?? "")).toMatchObject({
      client_id: CLIENT_ID,
      scp: ["openid", "profile", "email", "offline_access"],
      "https://api.openai.com/profile": { email: "a@example.com" },
    });
    expect((await post({ emulator, token: tokens["access_token"] ?? "" })).status).toBe(200);
  });

  it("gives only what the scope and the flags allow", async () => {
    const { emulator } = await start();
    const login = loginOf(emulator);
    const code = (await answerOf(login.url({ scope: "profile email" }))).get("code") ?? "";
    const narrow = (await (await login.exchange(code)).json()) as object;
    expect(Object.keys(narrow)).toEqual(["access_token", "token_type", "expires_in", "scope"]);
    const plain = (await answerOf(login.url({ id_token_add_organizations: undefined, nonce: "n-1" }))).get(
      "code",
    );
    const { id_token } = (await (await login.exchange(plain ?? "")).json()) as { id_token: string };
    expect(claimsOf(id_token)["nonce"]).toBe("n-1");
    expect(claimsOf(id_token)["https://api.openai.com/auth"]).not.toHaveProperty("organizations");
  });

  it("takes a code once, and ends what came from one that is used twice", async () => {
    const { emulator } = await start();
    const login = loginOf(emulator);
    const code = (await answerOf(login.url())).get("code") ?? "";
    const first = (await (await login.exchange(code)).json()) as { access_token: string };
    const second = await login.exchange(code);
    expect(second.status).toBe(400);
    expect(await second.json()).toMatchObject({ error: "invalid_grant" });
    const refused = await post({ emulator, token: first.access_token });
    expect(await refused.json()).toMatchObject({ error: { code: "token_invalidated" }, status: 401 });
  });

  it("refuses a wrong verifier, redirect, client, code and an old one", async () => {
    let now = 1_800_000_000_000;
    const { emulator } = await start({ now: () => now, clientIds: ["app_mine"] });
    const login = loginOf(emulator);
    const code = (await answerOf(login.url())).get("code") ?? "";
    for (const changes of [
      { code_verifier: "x".repeat(43) },
      { redirect_uri: REDIRECT.replace("1455", "1457") },
      { client_id: "app_mine" },
      { code: "ac_other" },
    ]) {
      const response = await login.exchange(code, changes);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: "invalid_grant" });
    }
    expect(await (await login.exchange(code, { code_verifier: "short" })).json()).toMatchObject({
      error: "invalid_request",
    });
    expect((await login.exchange(code, { client_id: "app_other" })).status).toBe(401);
    now += 600_000;
    expect(await (await login.exchange(code)).json()).toMatchObject({
      error_description: expect.stringMatching(/expired/),
    });
  });

  it("says what is missing, in a form and in JSON", async () => {
    const { emulator } = await start();
    const at = emulator.oauthConfig.tokenEndpoint;
    const fields: Record<string, string> = {};
    const answers: unknown[] = [];
    for (const [name, value] of [
      ["grant_type", "authorization_code"],
      ["client_id", CLIENT_ID],
      ["code", "c"],
      ["redirect_uri", REDIRECT],
      ["code_verifier", "v"],
    ] as const) {
      answers.push(
        ((await (await form(at, fields)).json()) as { error_description: string }).error_description,
      );
      expect(await (await json(at, fields)).json()).toMatchObject({ error: "invalid_request" });
      fields[name] = value;
    }
    expect(answers).toEqual(
      ["grant_type", "client_id", "code", "redirect_uri", "code_verifier"].map(
        (name) => `${name} is missing.`,
      ),
    );
    const text = await fetch(at, { method: "POST", body: "grant_type" });
    expect(text.status).toBe(400);
    const other = await form(at, { grant_type: "password", client_id: CLIENT_ID });
    expect(await other.json()).toMatchObject({ error: "unsupported_grant_type" });
  });
});
