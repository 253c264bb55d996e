import { createPublicKey, createVerify, type JsonWebKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import { answerOf, CLIENT_ID, claimsOf, form, json, loginOf, refresh, signIn } from "./oauth-support.ts";
import { post, start } from "./support.ts";

const REUSED = {
  error: {
    message:
      "Your refresh token has already been used to generate a new access token. Please try signing in again.",
    type: "invalid_request_error",
    param: null,
    code: "refresh_token_reused",
  },
};

async function status(emulator: Awaited<ReturnType<typeof start>>["emulator"], token: string) {
  const response = await post({ emulator, token });
  await response.text();
  return response.status;
}

describe("the refresh", () => {
  it("rotates, and takes every token once", async () => {
    const { emulator } = await start();
    const first = await signIn(emulator);
    const answer = await refresh(emulator, first["refresh_token"] ?? "");
    expect(answer.status).toBe(200);
    const second = (await answer.json()) as Record<string, string>;
    expect(second["refresh_token"]).not.toBe(first["refresh_token"]);
    expect(second["access_token"]).not.toBe(first["access_token"]);
    expect(claimsOf(second["id_token"] ?? "")["aud"]).toEqual([CLIENT_ID]);
    const again = await refresh(emulator, first["refresh_token"] ?? "");
    expect(again.status).toBe(401);
    expect(await again.json()).toEqual(REUSED);
    // The winner of a race is not punished for the loser.
    expect((await refresh(emulator, second["refresh_token"] ?? "")).status).toBe(200);
    expect(await status(emulator, first["access_token"] ?? "")).toBe(200);
  });

  it("takes forms, an old scope, and the other path", async () => {
    const { emulator } = await start();
    const { refresh_token = "" } = await signIn(emulator);
    const fields = { grant_type: "refresh_token", client_id: CLIENT_ID, refresh_token };
    const wide = await form(emulator.oauthConfig.tokenEndpoint, { ...fields, scope: "openid api.x" });
    expect(await wide.json()).toMatchObject({ error: "invalid_scope" });
    const response = await form(`${emulator.issuer}/api/accounts/oauth/token`, {
      ...fields,
      scope: "openid profile email",
    });
    const next = (await response.json()) as Record<string, string>;
    expect(next["scope"]).toBe("openid profile email");
    expect((await refresh(emulator, next["refresh_token"] ?? "")).status).toBe(200);
  });

  it("tells a token that expired from one that was invalidated, and both from a foreign one", async () => {
    let now = 1_800_000_000_000;
    const { emulator } = await start({ now: () => now, refreshTokenLifetime: 60 });
    const tokens = await signIn(emulator);
    now += 60_000;
    const expired = await refresh(emulator, tokens["refresh_token"] ?? "");
    expect(expired.status).toBe(401);
    expect(await expired.json()).toMatchObject({ error: { code: "refresh_token_expired" } });
    const next = await signIn(emulator);
    emulator.revoke(next["access_token"]);
    const invalidated = await refresh(emulator, next["refresh_token"] ?? "");
    expect(await invalidated.json()).toMatchObject({ error: { code: "refresh_token_invalidated" } });
    const foreign = await refresh(emulator, "rt.1.foreign");
    expect(foreign.status).toBe(400);
    expect(await foreign.json()).toMatchObject({ error: "invalid_grant" });
  });

  it("says the plan that the account has by now", async () => {
    const { emulator } = await start();
    const tokens = await signIn(emulator);
    emulator.account.plan = "pro";
    const next = (await (await refresh(emulator, tokens["refresh_token"] ?? "")).json()) as Record<
      string,
      string
    >;
    expect(claimsOf(next["access_token"] ?? "")).toMatchObject({
      "https://api.openai.com/auth": { chatgpt_plan_type: "pro" },
    });
  });
});

describe("the revocation", () => {
  it("ends a login by its refresh token, but only for its client", async () => {
    const { emulator } = await start({ clientIds: ["app_mine"] });
    const tokens = await signIn(emulator);
    const at = emulator.oauthConfig.revocationEndpoint;
    const token = tokens["refresh_token"];
    expect((await json(at, { token, token_type_hint: "refresh_token" })).status).toBe(400);
    expect((await json(at, { token, token_type_hint: "refresh_token", client_id: "app_mine" })).status).toBe(
      200,
    );
    expect(await status(emulator, tokens["access_token"] ?? "")).toBe(200);
    const done = await json(at, { token, token_type_hint: "refresh_token", client_id: CLIENT_ID });
    expect(done.status).toBe(200);
    expect(await done.text()).toBe("");
    expect(await status(emulator, tokens["access_token"] ?? "")).toBe(401);
    expect((await refresh(emulator, token ?? "")).status).toBe(401);
  });

  it("ends an access token alone, and shrugs at unknown ones", async () => {
    const { emulator } = await start();
    const tokens = await signIn(emulator);
    const at = `${emulator.issuer}/api/accounts/oauth/revoke`;
    const token = tokens["access_token"] ?? "";
    expect((await json(at, { token, token_type_hint: "access_token" })).status).toBe(200);
    const refused = await post({ emulator, token });
    expect(await refused.json()).toMatchObject({ error: { code: "token_invalidated", param: null } });
    expect((await refresh(emulator, tokens["refresh_token"] ?? "")).status).toBe(200);
    expect((await json(at, { token: "nonsense", client_id: CLIENT_ID })).status).toBe(200);
    expect((await json(at, {})).status).toBe(400);
    expect((await json(at, { token: "x", client_id: "app_other" })).status).toBe(401);
  });

  it("can come from the outside, for every login at once", async () => {
    const { emulator, token } = await start();
    const tokens = await emulator.tokens();
    emulator.revoke();
    expect(await status(emulator, token)).toBe(401);
    expect((await refresh(emulator, tokens.refreshToken ?? "")).status).toBe(401);
    expect(() => emulator.revoke("nonsense")).toThrow(/not one of the emulator's/);
  });
});

describe("logins without the pages", () => {
  it("are whole, and as long as they are told", async () => {
    const { emulator } = await start({ accessTokenLifetime: 100 });
    const usual = await emulator.tokens({ accountId: "acct-2", plan: "team", email: "b@example.com" });
    expect(usual.accountId).toBe("acct-2");
    expect(claimsOf(usual.accessToken)["exp"]).toBe(Math.floor(usual.expiresAt / 1000));
    expect(claimsOf(usual.idToken ?? "")).toMatchObject({ email: "b@example.com" });
    expect(usual.expiresAt).toBeLessThanOrEqual(Date.now() + 100_000);
    const old = await emulator.tokens({ expiresInSeconds: -1, refreshExpiresInSeconds: -1 });
    expect(await status(emulator, old.accessToken)).toBe(401);
    expect(await (await refresh(emulator, old.refreshToken ?? "")).json()).toMatchObject({
      error: { code: "refresh_token_expired" },
    });
    expect(await emulator.tokens({ scope: "openid" })).not.toHaveProperty("refreshToken");
  });

  it("follow the emulator's clock, and so does the Date header", async () => {
    const { emulator } = await start();
    const tokens = await emulator.tokens({ expiresInSeconds: 600 });
    emulator.clockOffset = 601_000;
    expect(await status(emulator, tokens.accessToken)).toBe(401);
    const response = await fetch(emulator.oauthConfig.discoveryUrl);
    const skew = Date.parse(response.headers.get("date") ?? "") - Date.now();
    expect(skew).toBeGreaterThan(500_000);
    emulator.clockOffset = 0;
    expect(await status(emulator, tokens.accessToken)).toBe(200);
  });
});

describe("the discovery", () => {
  it("has both documents, and endpoints that answer", async () => {
    const { emulator } = await start();
    const [openid, rfc8414] = await Promise.all(
      ["openid-configuration", "oauth-authorization-server"].map(async (name) => {
        const response = await fetch(`${emulator.issuer}/.well-known/${name}`);
        return (await response.json()) as Record<string, string>;
      }),
    );
    expect(openid).toMatchObject({
      issuer: emulator.issuer,
      authorization_endpoint: `${emulator.issuer}/api/accounts/authorize`,
      code_challenge_methods_supported: ["S256"],
      id_token_signing_alg_values_supported: ["RS256"],
    });
    expect(openid).toMatchObject(rfc8414 ?? {});
    const login = loginOf(emulator);
    const url = login
      .url()
      .replace(emulator.oauthConfig.authorizationEndpoint, openid?.["authorization_endpoint"] ?? "");
    const code = (await answerOf(url)).get("code") ?? "";
    expect((await login.exchange(code)).status).toBe(200);
  });

  it("has the key that signs the tokens", async () => {
    const { emulator, token } = await start();
    const response = await fetch(`${emulator.issuer}/.well-known/jwks.json`);
    const { keys } = (await response.json()) as { keys: (JsonWebKey & { kid: string })[] };
    const [header = "", payload = "", signature = ""] = token.split(".");
    const { kid } = JSON.parse(Buffer.from(header, "base64url").toString()) as { kid: string };
    const key = keys.find((candidate) => candidate.kid === kid);
    expect(key).not.toHaveProperty("d");
    const verify = createVerify("RSA-SHA256").update(`${header}.${payload}`);
    const good = verify.verify(createPublicKey({ key: key ?? {}, format: "jwk" }), signature, "base64url");
    expect(good).toBe(true);
  });
});
