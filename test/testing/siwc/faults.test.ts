import * as oauth from "oauth4webapi";
import { describe, expect, it, vi } from "vitest";
import { type SiwcFault, type SiwcFaultKind, siwcErrors } from "../../../src/testing/index.ts";
import { claimsOf } from "../oauth-support.ts";
import { type Event, events, frames, last, readUntil } from "../support.ts";
import {
  answerOf,
  ask,
  loginOf,
  models,
  REDIRECT,
  RESOURCE,
  refresh,
  refusal,
  revoke,
  start,
} from "./support.ts";

/** The form in which each error comes that is not told with its code as `error.code`. */
const FORMS: Readonly<Record<string, unknown>> = {
  invalid_token: { detail: { error_code: "invalid_token" } },
  "admission-unauthorized": { detail: expect.any(String) },
  "admission-forbidden": { detail: expect.any(String) },
  "admission-unavailable": { detail: expect.any(String) },
  "admission-unavailable-page": expect.stringMatching(/^<!DOCTYPE html>/),
  "bad-request": { detail: expect.any(String) },
  "unprocessable-request": { detail: [{ loc: ["body", "input"], type: "missing", msg: expect.any(String) }] },
};

const ofApi = siwcErrors.filter(({ on }) => on === "api");
const inStream = siwcErrors.filter((error) => error.inStream);
const ofToken = siwcErrors.filter(({ on }) => on === "token");

describe("every error of the API", () => {
  it.each(ofApi)("$code: $status, once, and the next request is answered", async ({ code, status }) => {
    const emulator = await start();
    for (const [on, request] of [
      ["responses", () => ask(emulator)],
      ["models", () => models(emulator)],
    ] as const) {
      emulator.fault({ on, kind: "refuse", code });
      const response = await request();
      expect(response.headers.get("x-request-id")).toBeTruthy();
      expect(response.headers.get("retry-after")).toBeNull();
      expect(await refusal(response)).toEqual({
        status,
        body: FORMS[code] ?? {
          error: { message: expect.any(String), type: "invalid_request_error", param: null, code },
        },
      });
      expect((await request()).status).toBe(200);
    }
  });

  it("names a field and has headers when told so, and another form", async () => {
    const emulator = await start();
    const fault: SiwcFault = {
      on: "responses",
      kind: "refuse",
      code: "subscription_sharing_unsupported_capability",
      param: "tools",
      headers: { "x-extra": "1" },
    };
    emulator.fault(fault);
    const response = await ask(emulator);
    expect(response.headers.get("x-extra")).toBe("1");
    expect((await refusal(response)).body).toMatchObject({ error: { param: "tools" } });
    emulator.switches.codedErrors = "detail";
    emulator.fault(fault);
    expect(await refusal(await ask(emulator))).toEqual({
      status: 400,
      body: { detail: { code: fault.code, param: "tools" } },
    });
  });
});

describe("every error inside a stream", () => {
  it.each(inStream)("$code: the answer, and then the failure", async ({ code }) => {
    const emulator = await start();
    emulator.script("one two three");
    emulator.fault({ on: "responses", kind: "fail", code });
    const response = await ask(emulator);
    expect(response.status).toBe(200);
    const stream = await events(response);
    expect(stream.some(({ type }) => type === "response.output_text.delta")).toBe(true);
    expect(last(stream)).toMatchObject({
      type: "response.failed",
      response: { status: "failed", error: { code, message: expect.any(String) } },
    });
    numbered(stream);
    expect(last(await events(await ask(emulator))).type).toBe("response.completed");
  });

  it.each([0, 3])("after %i events", async (after) => {
    const emulator = await start();
    const code = "subscription_sharing_usage_limit_exceeded";
    emulator.fault({ on: "responses", kind: "fail", code, after, headers: { "x-extra": "1" } });
    const response = await ask(emulator);
    expect(response.headers.get("x-extra")).toBe("1");
    const stream = await events(response);
    expect(stream).toHaveLength(after + 1);
    expect(last(stream).type).toBe("response.failed");
    numbered(stream);
  });

  it("behind scripted events, too", async () => {
    const emulator = await start();
    emulator.script({ events: [{ type: "response.created" }, { type: "response.completed" }] });
    emulator.fault({ on: "responses", kind: "fail", code: "model_not_found" });
    const stream = await events(await ask(emulator));
    expect(stream.map(({ type }) => type)).toEqual(["response.created", "response.failed"]);
    numbered(stream);
  });

  it("can be scripted: as the answer, and in the stream", async () => {
    const emulator = await start();
    const error = { code: "subscription_sharing_usage_limit_exceeded", message: "Enough." };
    emulator.script({ status: 429, error }, { text: "Hello", error });
    expect(await refusal(await ask(emulator))).toMatchObject({ status: 429, body: { error } });
    expect(last(await events(await ask(emulator)))).toMatchObject({ response: { error } });
  });
});

describe("every error of the token endpoint", () => {
  it.each(ofToken)("$code: $status, and the token is still good", async ({ code, status }) => {
    const emulator = await start({ earlyRefresh: "allow" });
    const login = await emulator.tokens();
    emulator.fault({ on: "token", kind: "refuse", code });
    expect(await refusal(await refresh(emulator, login))).toEqual({ status, body: { error: code } });
    expect((await refresh(emulator, login)).status).toBe(200);
  });

  it("those that end a login are marked, and can spend the token", async () => {
    expect(ofToken.filter(({ terminal }) => terminal).map(({ code }) => code)).toEqual([
      "invalid_grant",
      "invalid_refresh_token",
      "token_expired",
      "refresh_token_expired",
      "refresh_token_invalidated",
      "refresh_token_reused",
    ]);
    const emulator = await start({ earlyRefresh: "allow" });
    const login = await emulator.tokens();
    emulator.fault({ on: "token", kind: "refuse", code: "temporarily_unavailable", spends: true });
    expect((await refresh(emulator, login)).status).toBe(503);
    expect((await refusal(await refresh(emulator, login))).body).toEqual({ error: "refresh_token_reused" });
  });
});

describe("connections that break at the token endpoint", () => {
  type Break = Omit<SiwcFault, "on">;
  /** With the status that goes out first; none where an answer does not even begin. */
  const before: [Break, number | undefined][] = [
    [{ kind: "status", status: 500 }, 500],
    [{ kind: "status", status: 502, body: "Bad gateway" }, 502],
    [{ kind: "html" }, 403],
    [{ kind: "reset" }, undefined],
    [{ kind: "stall", spends: false }, undefined],
  ];
  const after: [Break, number | undefined][] = [
    [{ kind: "status", status: 500, spends: true }, 500],
    [{ kind: "html", spends: true }, 403],
    [{ kind: "reset", spends: true }, undefined],
    [{ kind: "reset", after: 1 }, 200],
    [{ kind: "stall" }, 200],
    [{ kind: "truncate" }, 200],
    [{ kind: "empty" }, 200],
    [{ kind: "omit" }, 200],
  ];

  it.each(before)("before the token is spent: %j", async (fault, status) => {
    expect(await refreshTwice(fault)).toEqual([status, 200]);
  });

  it.each(after)("after it was spent: %j", async (fault, status) => {
    expect(await refreshTwice(fault)).toEqual([status, 400]);
  });

  /** Status of both tries. */
  async function refreshTwice(fault: Break): Promise<(number | undefined)[]> {
    const emulator = await start({ earlyRefresh: "allow" });
    const login = await emulator.tokens();
    emulator.fault({ on: "token", ...fault });
    const body = new URLSearchParams({
      grant_type: "refresh_token",
      client_id: login.clientId,
      refresh_token: login.refreshToken ?? "",
      resource: RESOURCE,
    });
    const post = (signal: AbortSignal) =>
      fetch(`${emulator.issuer}/api/accounts/oauth/token`, { method: "POST", body, signal }).then(
        (response) => response.json(),
      );
    const spends = fault.spends ?? true;
    const first =
      fault.kind === "stall"
        ? await leftAlone(post, () =>
            spends ? emulator.stats.refreshes === 1 : emulator.count("token") === 1,
          )
        : await post(new AbortController().signal).catch((error: unknown) => error);
    expect(first).not.toHaveProperty("access_token");
    const { status: second } = await refresh(emulator, login);
    return [emulator.requests[0]?.status, second];
  }

  it("a late answer is a right one, and fields can be left out", async () => {
    const emulator = await start({ earlyRefresh: "allow" });
    const login = await emulator.tokens();
    emulator.fault({ on: "token", kind: "slow-headers", after: 50 });
    emulator.fault({ on: "token", kind: "omit", fields: ["refresh_token"] });
    const tokens = (await (await refresh(emulator, login)).json()) as { refresh_token: string };
    const next = { clientId: login.clientId, refreshToken: tokens.refresh_token };
    expect(await (await refresh(emulator, next)).json()).not.toHaveProperty("refresh_token");
  });

  it("the usual bodies", async () => {
    const emulator = await start();
    const body = async (status: number) => {
      emulator.fault({ on: "token", kind: "status", status });
      return (await refusal(await refresh(emulator, { clientId: "x" }))).body;
    };
    expect([await body(503), await body(500), await body(400)]).toEqual([
      { error: "temporarily_unavailable" },
      { error: "server_error" },
      { error: "invalid_request" },
    ]);
    emulator.switches.tokenErrors = "object";
    expect(await body(503)).toEqual({ error: { code: "temporarily_unavailable" } });
    emulator.fault({ on: "models", kind: "status" });
    expect(await refusal(await models(emulator))).toEqual({
      status: 500,
      body: { detail: "Internal Server Error" },
    });
    emulator.fault({ on: "models", kind: "status", status: 404 });
    expect((await refusal(await models(emulator))).body).toEqual({ detail: "Bad Request" });
  });
});

describe("id tokens that are wrong", () => {
  /** What an independent library says of a sign-in. */
  async function judged(kind: SiwcFaultKind | undefined): Promise<string> {
    const emulator = await start();
    if (kind) emulator.fault({ on: "id-token", kind });
    const issuer = new URL(emulator.issuer);
    const insecure = { [oauth.allowInsecureRequests]: true };
    const server = await oauth.processDiscoveryResponse(
      issuer,
      await oauth.discoveryRequest(issuer, insecure),
    );
    const login = loginOf(emulator);
    const answer = await answerOf(login.url());
    const client = { client_id: answer.get("client_id") ?? "" };
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      oauth.validateAuthResponse(server, client, answer, login.state),
      REDIRECT,
      login.verifier,
      { additionalParameters: { resource: RESOURCE }, ...insecure },
    );
    try {
      await oauth.processAuthorizationCodeResponse(server, client, response, {
        expectedNonce: login.nonce,
        requireIdToken: true,
      });
      await oauth.validateApplicationLevelSignature(server, response, insecure);
      return "good";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  it.each([
    [undefined, /^good$/],
    ["wrong-signature", /signature/],
    ["wrong-key", /signature/],
    ["unknown-kid", /no applicable keys/],
    ["alg-none", /alg/],
    ["alg-hs256", /alg/],
    ["wrong-issuer", /"iss"/],
    ["wrong-audience", /"aud"/],
    ["foreign-audience", /"aud"/],
    ["wrong-nonce", /nonce/],
    ["no-nonce", /nonce/],
    ["no-subject", /"sub"/],
    ["expired", /"exp"/],
    ["missing", /id_token/],
  ] as const)("%s: %s", async (kind, verdict) => {
    expect(await judged(kind)).toMatch(verdict);
  });

  it.each(["wrong-subject", "wrong-azp"] as const)("%s is for the program to notice", async (kind) => {
    const emulator = await start();
    const right = claimsOf((await emulator.tokens()).idToken ?? "");
    emulator.fault({ on: "id-token", kind });
    const wrong = claimsOf((await emulator.tokens()).idToken ?? "");
    const claim = kind === "wrong-azp" ? "azp" : "sub";
    expect(wrong[claim]).toEqual(expect.any(String));
    expect(wrong[claim]).not.toBe(right[claim]);
    expect({ ...wrong, [claim]: right[claim] }).toEqual({ ...right, iat: wrong["iat"], exp: wrong["exp"] });
    expect(await judged(kind)).toBe("good");
  });

  it("HS256 is signed with the public key as its secret", async () => {
    const emulator = await start();
    emulator.fault({ on: "id-token", kind: "alg-hs256" });
    const [header = ""] = String((await emulator.tokens()).idToken).split(".");
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toMatchObject({ alg: "HS256" });
  });
});

describe("faults elsewhere", () => {
  it("documents of others, and none at all", async () => {
    const emulator = await start();
    const discovery = async () =>
      (await (await fetch(`${emulator.issuer}/.well-known/openid-configuration`)).json()) as {
        issuer: string;
        token_endpoint: string;
      };
    emulator.fault({ on: "discovery", kind: "wrong-issuer" });
    emulator.fault({ on: "discovery", kind: "foreign-endpoints" });
    const [foreign, elsewhere, right] = [await discovery(), await discovery(), await discovery()];
    expect(foreign.issuer).not.toBe(emulator.issuer);
    expect(foreign.token_endpoint).toBe(right.token_endpoint);
    expect(elsewhere.issuer).toBe(emulator.issuer);
    expect(elsewhere.token_endpoint).not.toMatch(emulator.issuer);
    expect(right).toMatchObject({
      issuer: emulator.issuer,
      authorization_endpoint: `${emulator.issuer}/api/accounts/authorize`,
      token_endpoint: `${emulator.issuer}/api/accounts/oauth/token`,
      revocation_endpoint: `${emulator.issuer}/api/accounts/oauth/revoke`,
      jwks_uri: `${emulator.issuer}/.well-known/jwks.json`,
    });
    emulator.fault({ on: "jwks", kind: "status", status: 503 });
    emulator.fault({ on: "jwks", kind: "omit" });
    const keys = () => fetch(`${emulator.issuer}/.well-known/jwks.json`);
    expect((await keys()).status).toBe(503);
    expect(await (await keys()).json()).toEqual({});
    expect(await (await keys()).json()).toMatchObject({ keys: [{ kty: "RSA", alg: "RS256" }] });
  });

  it("a sign-out that fails, or never ends, and an authorize page that never comes", async () => {
    const emulator = await start();
    const { clientId: client_id, refreshToken: token } = await emulator.tokens();
    emulator.fault({ on: "revoke", kind: "status", status: 503 });
    expect((await revoke(emulator, { token, client_id })).status).toBe(503);
    expect(emulator.stats.revocations).toBe(0);
    emulator.fault({ on: "revoke", kind: "stall" });
    const body = new URLSearchParams({ token: token ?? "", client_id, token_type_hint: "refresh_token" });
    const signOut = (signal: AbortSignal) =>
      fetch(`${emulator.issuer}/api/accounts/oauth/revoke`, { method: "POST", body, signal });
    expect(await leftAlone(signOut, () => emulator.stats.revocations === 1)).toMatchObject({
      name: "AbortError",
    });
    emulator.fault({ on: "authorize", kind: "stall" });
    const page = (signal: AbortSignal) => fetch(loginOf(emulator).url(), { signal });
    expect(await leftAlone(page, () => emulator.count("authorize") === 1)).toMatchObject({
      name: "AbortError",
    });
  });

  it("streams that stall, end early, or are torn down", async () => {
    const emulator = await start();
    emulator.fault({ on: "responses", kind: "truncate", after: 2 });
    expect(frames(await (await ask(emulator)).text())).toHaveLength(2);
    emulator.fault({ on: "responses", kind: "reset", after: 2 });
    await expect(ask(emulator).then((response) => response.text())).rejects.toThrow();
    emulator.fault({ on: "responses", kind: "reset" });
    await expect(ask(emulator)).rejects.toThrow();
    emulator.fault({ on: "responses", kind: "stall", after: 1 });
    const leave = new AbortController();
    const response = await ask(emulator, undefined, { signal: leave.signal });
    await readUntil(response, (text) => text.includes("response.created"));
    leave.abort();
    await emulator.idle();
    expect(emulator.requests.at(-1)).toMatchObject({ room: "responses", aborted: true });
    emulator.fault({ on: "responses", kind: "html", status: 503 });
    expect((await ask(emulator)).headers.get("content-type")).toMatch("text/html");
  });

  it.each([
    [{ on: "nowhere", kind: "stall" }, /"on" must be one of/],
    [{ on: "responses", kind: "overloaded" }, /"kind" on responses must be one of/],
    [{ on: "id-token", kind: "stall" }, /"kind" on id-token/],
    [{ on: "responses", kind: "refuse" }, /"code" goes with/],
    [{ on: "responses", kind: "stall", code: "model_not_found" }, /"code" goes with/],
    [{ on: "responses", kind: "refuse", code: "invalid_grant" }, /"code" on responses must be one of/],
    [{ on: "token", kind: "refuse", code: "model_not_found" }, /"code" on token must be one of/],
    [{ on: "responses", kind: "fail", code: "invalid_token" }, /"code" on responses must be one of/],
    [{ on: "responses", kind: "fail", code: "model_not_found", param: "model" }, /"param" goes with/],
    [{ on: "responses", kind: "stall", spends: true }, /"spends" goes with/],
    [{ on: "token", kind: "truncate", spends: false }, /"spends" goes with/],
    [{ on: "token", kind: "status", status: 200 }, /400 to 599/],
  ])("refuses the fault %j, and does not keep it", async (fault, message) => {
    const emulator = await start();
    expect(() => emulator.fault(fault as SiwcFault)).toThrow(message);
    expect((await ask(emulator)).status).toBe(200);
    expect((await refusal(await refresh(emulator, { clientId: "x" }))).status).toBe(400);
  });

  it("reset forgets faults, answers, decisions, requests and counts, and nothing else", async () => {
    const emulator = await start();
    const { accessToken } = await emulator.tokens();
    await answerOf(loginOf(emulator).url());
    emulator.fault({ on: "responses", kind: "status" });
    emulator.script("scripted");
    emulator.consent("deny");
    expect(emulator.stats.registrations).toBe(1);
    emulator.reset();
    expect(emulator.stats.registrations).toBe(0);
    expect(emulator.requests).toEqual([]);
    const response = await ask(emulator, undefined, { token: accessToken });
    expect(await response.text()).toContain("echo: ");
    expect((await answerOf(loginOf(emulator).url())).has("code")).toBe(true);
    expect(emulator.clients).toHaveLength(3);
  });
});

/** What comes of a request that is given up once it has come as far as it will. */
async function leftAlone(
  request: (signal: AbortSignal) => Promise<unknown>,
  isThere: () => boolean,
): Promise<unknown> {
  const leave = new AbortController();
  const outcome = request(leave.signal).catch((error: unknown) => error);
  await vi.waitUntil(isThere, { timeout: 10_000, interval: 5 });
  // A turn, for what would come after all.
  await new Promise((resolve) => setTimeout(resolve, 20));
  leave.abort();
  return await outcome;
}

function numbered(stream: readonly Event[]): void {
  expect(stream.map((event) => event["sequence_number"])).toEqual(stream.map((_, index) => index));
}
