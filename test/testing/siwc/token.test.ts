import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { claimsOf } from "../oauth-support.ts";
import type { Json } from "../support.ts";
import {
  answerOf,
  ask,
  type Changes,
  loginOf,
  models,
  REDIRECT,
  RESOURCE,
  refresh,
  refusal,
  revoke,
  SCOPE,
  signIn,
  start,
} from "./support.ts";

const HOUR = 3_600_000;

/** An emulator whose clock a test holds, and a login that may be refreshed. */
async function dueLogin(options: Parameters<typeof start>[0] = {}) {
  let now = 1_800_000_000_000;
  const emulator = await start({ now: () => now, ...options });
  const login = await emulator.tokens();
  now += HOUR - 360_000;
  return { emulator, login, pass: (ms: number) => (now += ms), now: () => now };
}

describe("the code exchange", () => {
  it("gives what the documentation lists", async () => {
    const now = 1_800_000_000_500;
    const emulator = await start({
      now: () => now,
      accounts: [{ sub: "user-a", email: "a@example.com", name: "A" }],
    });
    const login = loginOf(emulator);
    const answer = await answerOf(login.url());
    const response = await login.exchange(answer);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-request-id")).toBeTruthy();
    const tokens = (await response.json()) as Json;
    expect(tokens).toEqual({
      access_token: expect.any(String),
      refresh_token: expect.any(String),
      id_token: expect.any(String),
      token_type: "Bearer",
      expires_in: 3600,
      scope: SCOPE,
      earliest_refresh_at: 1_800_000_000 + 3600 - 360,
    });
    expect(claimsOf(String(tokens["id_token"]))).toEqual({
      iss: emulator.issuer,
      aud: [answer.get("client_id")],
      sub: "user-a",
      iat: 1_800_000_000,
      exp: 1_800_003_600,
      nonce: login.nonce,
      email: "a@example.com",
      email_verified: true,
      name: "A",
      picture: expect.any(String),
    });
    expect(claimsOf(String(tokens["access_token"]))).toEqual({
      iss: emulator.issuer,
      aud: RESOURCE,
      sub: "user-a",
      client_id: answer.get("client_id"),
      scope: SCOPE,
      "https://api.openai.com/auth": {
        per_user_salt: expect.any(String),
        encrypted_auth_metadata: expect.any(String),
      },
      iat: 1_800_000_000,
      nbf: 1_800_000_000,
      exp: 1_800_003_600,
      jti: expect.any(String),
    });
    expect(emulator.stats).toMatchObject({ registrations: 1, exchanges: 1 });
  });

  it("follows the switches and lifetimes", async () => {
    const now = 1_800_000_000_000;
    const emulator = await start({
      now: () => now,
      lifetime: 600,
      idTokenAudience: "string",
      earliestRefreshAt: "iso",
    });
    const tokens = await signIn(emulator);
    expect(tokens).toMatchObject({ expires_in: 600, earliest_refresh_at: "2027-01-15T08:04:00.000Z" });
    expect(claimsOf(String(tokens["id_token"]))["aud"]).toBe(tokens.client_id);
    emulator.switches.earliestRefreshAt = "absent";
    expect(await signIn(emulator)).not.toHaveProperty("earliest_refresh_at");
  });

  it("gives no more than was granted: without the plan no refresh token, no models, no answers", async () => {
    const emulator = await start();
    emulator.consent("withhold-plan");
    const tokens = await signIn(emulator);
    expect(tokens).toMatchObject({ scope: "openid profile email", id_token: expect.any(String) });
    expect(tokens).not.toHaveProperty("refresh_token");
    expect(tokens).not.toHaveProperty("earliest_refresh_at");
    const bearer = { token: String(tokens["access_token"]) };
    for (const response of [await ask(emulator, undefined, bearer), await models(emulator, bearer)]) {
      expect(await refusal(response)).toMatchObject({
        status: 403,
        body: { error: { code: "chatpass_v2_scope_not_authorized" } },
      });
    }
    emulator.consent({ scope: "offline_access resource.invoke chatgpt.tokens.use.direct" });
    const nameless = await signIn(emulator);
    expect(nameless).not.toHaveProperty("id_token");
    expect((await ask(emulator, undefined, { token: String(nameless["access_token"]) })).status).toBe(200);
  });

  it.each([
    [{ grant_type: undefined }, 400, "invalid_request"],
    [{ grant_type: "password" }, 400, "unsupported_grant_type"],
    [{ client_id: undefined }, 400, "invalid_request"],
    [{ client_id: "dynamic_agent_client" }, 401, "invalid_client"],
    [{ client_id: "oaiapp_nobody" }, 401, "invalid_client"],
    [{ code: undefined }, 400, "invalid_request"],
    [{ code: "ac_other" }, 400, "invalid_grant"],
    [{ code_verifier: undefined }, 400, "invalid_request"],
    [{ code_verifier: "short" }, 400, "invalid_request"],
    [{ code_verifier: "a".repeat(43) }, 400, "invalid_grant"],
    [{ redirect_uri: undefined }, 400, "invalid_request"],
    [{ redirect_uri: REDIRECT.replace("43111", "43112") }, 400, "invalid_grant"],
    [{ resource: undefined }, 400, "invalid_request"],
    [{ resource: "https://api.openai.com" }, 400, "invalid_target"],
    [{ client_secret: "s" }, 400, "invalid_request"],
    [{ scope: SCOPE }, 400, "invalid_request"],
  ])("refuses %j", async (changes: Changes, status, error) => {
    const emulator = await start();
    const login = loginOf(emulator);
    const answer = await answerOf(login.url());
    expect(await refusal(await login.exchange(answer, changes))).toMatchObject({ status, body: { error } });
    expect(emulator.stats.exchanges).toBe(0);
  });

  it("says what to use instead of the client that there is before the first sign-in", async () => {
    const login = loginOf(await start());
    const answer = await answerOf(login.url());
    const refused = await login.exchange(answer, { client_id: "dynamic_agent_client" });
    expect(await refused.json()).toMatchObject({
      error_description: expect.stringContaining("use the client_id issued"),
    });
  });

  it("takes a form of a public client, and nothing else", async () => {
    const emulator = await start();
    const url = `${emulator.issuer}/api/accounts/oauth/token`;
    const fields = { grant_type: "authorization_code" };
    const posts = [
      { body: JSON.stringify(fields), headers: { "content-type": "application/json" } },
      { body: new URLSearchParams(fields), headers: { authorization: "Basic YTpi" } },
      { body: "", headers: { "content-type": "application/x-www-form-urlencoded" } },
    ];
    for (const init of posts) {
      expect(await refusal(await fetch(url, { method: "POST", ...init }))).toMatchObject({
        status: 400,
        body: { error: "invalid_request" },
      });
    }
  });

  it("takes a code once, and ends what came of it when it comes again", async () => {
    const emulator = await start();
    const login = loginOf(emulator);
    const answer = await answerOf(login.url());
    const tokens = (await (await login.exchange(answer)).json()) as Json;
    expect((await refusal(await login.exchange(answer))).body).toMatchObject({ error: "invalid_grant" });
    expect((await ask(emulator, undefined, { token: String(tokens["access_token"]) })).status).toBe(401);
  });

  it("takes a code for ten minutes, and from its own client only", async () => {
    let now = Date.now();
    const emulator = await start({ now: () => now });
    const other = await signIn(emulator);
    const login = loginOf(emulator);
    const answer = await answerOf(login.url());
    expect(await refusal(await login.exchange(answer, { client_id: other.client_id }))).toMatchObject({
      body: { error: "invalid_grant" },
    });
    now += 600_000;
    expect(await refusal(await login.exchange(answer))).toMatchObject({ body: { error: "invalid_grant" } });
  });
});

describe("the refresh", () => {
  it("rotates, in the last six minutes of the access token and after it", async () => {
    const { emulator, login, pass } = await dueLogin();
    const response = await refresh(emulator, login);
    const tokens = (await response.json()) as Json;
    expect(tokens).toMatchObject({
      access_token: expect.not.stringContaining(login.accessToken),
      refresh_token: expect.not.stringContaining(String(login.refreshToken)),
      scope: SCOPE,
      expires_in: 3600,
    });
    // There is no attempt whose nonce it could carry.
    expect(claimsOf(String(tokens["id_token"]))).not.toHaveProperty("nonce");
    pass(2 * HOUR);
    const next = { clientId: login.clientId, refreshToken: String(tokens["refresh_token"]) };
    expect((await refresh(emulator, next)).status).toBe(200);
    expect(emulator.stats).toMatchObject({ refreshes: 2, earlyRefreshes: 0, doubleSpends: 0 });
  });

  it("lasts as long as it is told to, one or all of them", async () => {
    const { emulator, pass } = await dueLogin({ refreshLifetime: 4000, earlyRefresh: "allow" });
    const [usual, short] = [
      await emulator.tokens({ agentName: "Mine" }),
      await emulator.tokens({ refreshExpiresInSeconds: 3600 }),
    ];
    pass(HOUR);
    expect((await refusal(await refresh(emulator, short))).body).toEqual({ error: "refresh_token_expired" });
    expect((await refresh(emulator, usual)).status).toBe(200);
    const late = await emulator.tokens();
    pass(4_000_000);
    expect((await refusal(await refresh(emulator, late))).body).toEqual({ error: "refresh_token_expired" });
  });

  it("lasts thirty days, counted anew each time", async () => {
    const { emulator, login, pass } = await dueLogin();
    pass(29 * 24 * HOUR);
    const tokens = (await (await refresh(emulator, login)).json()) as Json;
    const next = { clientId: login.clientId, refreshToken: String(tokens["refresh_token"]) };
    pass(30 * 24 * HOUR);
    expect(await refusal(await refresh(emulator, next))).toEqual({
      status: 400,
      body: { error: "refresh_token_expired" },
    });
  });

  it.each([
    [{ client_id: undefined }, 400, "invalid_request"],
    [{ client_id: "dynamic_agent_client" }, 401, "invalid_client"],
    [{ refresh_token: undefined }, 400, "invalid_request"],
    [{ refresh_token: "rt.other" }, 400, "invalid_grant"],
    [{ resource: undefined }, 400, "invalid_request"],
    [{ resource: "https://example.com" }, 400, "invalid_target"],
    [{ scope: SCOPE }, 400, "invalid_request"],
    [{ ext_agent_host_id: "urn:uuid:x" }, 400, "invalid_request"],
    [{ client_secret: "s" }, 400, "invalid_request"],
  ])("refuses %j, and leaves the token good", async (changes: Changes, status, error) => {
    const { emulator, login } = await dueLogin();
    expect(await refusal(await refresh(emulator, login, changes))).toMatchObject({ status, body: { error } });
    expect((await refresh(emulator, login)).status).toBe(200);
  });

  it("takes a token once, whoever is first", async () => {
    const { emulator, login } = await dueLogin();
    const answers = await Promise.all([1, 2, 3].map(() => refresh(emulator, login)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(emulator.stats).toMatchObject({ refreshes: 1, doubleSpends: 2 });
    expect((await refusal(await refresh(emulator, login))).body).toEqual({ error: "refresh_token_reused" });
    emulator.switches.reusedRefresh = "invalid_grant";
    expect((await refusal(await refresh(emulator, login))).body).toEqual({ error: "invalid_grant" });
  });

  it("comes not before its time, and may spend the token then", async () => {
    const { emulator, login, pass } = await dueLogin();
    pass(-1000);
    const early = () => refresh(emulator, login);
    expect(await refusal(await early())).toEqual({ status: 400, body: { error: "invalid_grant" } });
    pass(1000);
    expect((await early()).status).toBe(200);

    const spending = await dueLogin({ earlyRefresh: "spend" });
    spending.pass(-1000);
    await refresh(spending.emulator, spending.login);
    spending.pass(1000);
    expect((await refusal(await refresh(spending.emulator, spending.login))).body).toEqual({
      error: "refresh_token_reused",
    });
    expect(spending.emulator.stats).toMatchObject({ earlyRefreshes: 1, doubleSpends: 1, refreshes: 0 });

    const lenient = await dueLogin({ earlyRefresh: "allow", refreshRepeats: [] });
    lenient.pass(-1000);
    const renewed = await refresh(lenient.emulator, lenient.login);
    expect(renewed.status).toBe(200);
    expect(await renewed.json()).not.toHaveProperty("id_token");
    expect(lenient.emulator.stats).toMatchObject({ earlyRefreshes: 1, refreshes: 1 });
  });

  it("may leave out what the client has", async () => {
    const { emulator, login } = await dueLogin({ refreshRepeats: [] });
    const tokens = (await (await refresh(emulator, login)).json()) as Json;
    expect(Object.keys(tokens).sort()).toEqual([
      "access_token",
      "earliest_refresh_at",
      "expires_in",
      "refresh_token",
      "token_type",
    ]);
    // A sign-in has both, whatever a refresh has.
    expect(await signIn(emulator)).toMatchObject({ id_token: expect.any(String), scope: SCOPE });
  });

  it("ends with the login, from outside or by a sign-out", async () => {
    const { emulator, login } = await dueLogin();
    emulator.revoke(login.accessToken);
    expect((await refusal(await refresh(emulator, login))).body).toEqual({
      error: "refresh_token_invalidated",
    });
    expect(() => emulator.revoke("x")).toThrow(/not one of the emulator's/);
    const other = await emulator.tokens();
    emulator.revoke();
    expect((await ask(emulator, undefined, { token: other.accessToken })).status).toBe(401);
  });

  it("tells errors in either form, with any status", async () => {
    const { emulator, login } = await dueLogin({ tokenErrors: "object", terminalStatus: 403 });
    await refresh(emulator, login);
    expect(await refusal(await refresh(emulator, login))).toEqual({
      status: 403,
      body: { error: { code: "refresh_token_reused" } },
    });
  });
});

describe("the sign-out", () => {
  it("is an empty 200, whatever the token", async () => {
    const emulator = await start();
    const { clientId, refreshToken, accessToken } = await emulator.tokens();
    for (const fields of [
      { token: "rt.unknown", client_id: clientId },
      { token: refreshToken, client_id: "oaiapp_other" },
    ]) {
      const response = await revoke(emulator, fields);
      expect([response.status, await response.text()]).toEqual([200, ""]);
    }
    expect((await ask(emulator, undefined, { token: accessToken })).status).toBe(200);
    for (let again = 0; again < 2; again++) {
      expect((await revoke(emulator, { token: refreshToken, client_id: clientId })).status).toBe(200);
    }
    expect(await refusal(await ask(emulator, undefined, { token: accessToken }))).toEqual({
      status: 401,
      body: { detail: { error_code: "invalid_token" } },
    });
    expect(emulator.stats.revocations).toBe(1);
    expect(emulator.clients).toHaveLength(1);
  });

  it("may leave the access token until its time, and may be told otherwise", async () => {
    const emulator = await start({ revokeEndsAccess: false });
    const outliving = await emulator.tokens();
    await revoke(emulator, { token: outliving.refreshToken, client_id: outliving.clientId });
    expect((await ask(emulator, undefined, { token: outliving.accessToken })).status).toBe(200);
    expect((await refusal(await refresh(emulator, outliving))).body).toEqual({
      error: "refresh_token_invalidated",
    });
    Object.assign(emulator.switches, {
      revokeEndsAccess: true,
      revokedToken: "subscription_sharing_invalid_user",
    });
    const ended = await emulator.tokens();
    await revoke(emulator, { token: ended.refreshToken, client_id: ended.clientId });
    expect(await refusal(await ask(emulator, undefined, { token: ended.accessToken }))).toMatchObject({
      status: 401,
      body: { error: { code: "subscription_sharing_invalid_user" } },
    });
  });

  it.each([
    [{ token: undefined }, "invalid_request"],
    [{ client_id: undefined }, "invalid_request"],
    [{ token_type_hint: undefined }, "invalid_request"],
    [{ token_type_hint: "access_token" }, "unsupported_token_type"],
    [{ client_secret: "s" }, "invalid_request"],
  ])("refuses %j", async (changes: Changes, error) => {
    const emulator = await start();
    const { clientId, refreshToken } = await emulator.tokens();
    const response = await revoke(emulator, { token: refreshToken, client_id: clientId, ...changes });
    expect(await refusal(response)).toMatchObject({ status: 400, body: { error } });
  });
});

describe("the keys", () => {
  it("can be others from now on, and keep the old ones beside them", async () => {
    const emulator = await start();
    const kids = async () => {
      const { keys } = (await (await fetch(`${emulator.issuer}/.well-known/jwks.json`)).json()) as {
        keys: { kid: string }[];
      };
      return keys.map(({ kid }) => kid);
    };
    const kidOf = async () => {
      const [header = ""] = String((await emulator.tokens()).idToken).split(".");
      return (JSON.parse(Buffer.from(header, "base64url").toString()) as { kid: string }).kid;
    };
    const [first] = await kids();
    expect(await kidOf()).toBe(first);
    await emulator.rotateKeys();
    const second = await kidOf();
    expect(second).not.toBe(first);
    expect(await kids()).toEqual([second, first]);
    await emulator.rotateKeys({ keepOld: false });
    expect(await kids()).toEqual([await kidOf()]);
  });
});

it("PKCE of another attempt is refused although the verifier is well-formed", async () => {
  const emulator = await start();
  const login = loginOf(emulator);
  const challenge = createHash("sha256").update("b".repeat(43)).digest("base64url");
  const answer = await answerOf(login.url({ code_challenge: challenge }));
  expect((await refusal(await login.exchange(answer))).body).toMatchObject({ error: "invalid_grant" });
  expect((await login.exchange(answer, { code_verifier: "b".repeat(43) })).status).toBe(200);
});
