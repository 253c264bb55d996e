import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/testing/index.ts";
import { answerOf, CLIENT_ID, json, loginOf, refresh } from "./oauth-support.ts";
import { start } from "./support.ts";

describe("faults of the token endpoint", () => {
  it("that come before the work leave the refresh token good", async () => {
    const { emulator } = await start();
    const { refreshToken = "" } = await emulator.tokens();
    emulator.fault({ on: "token", kind: "html" });
    emulator.fault({ on: "token", kind: "status", status: 500 });
    emulator.fault({ on: "token", kind: "burst-limit" });
    emulator.fault({ on: "token", kind: "reset" });
    const html = await refresh(emulator, refreshToken);
    expect(html.status).toBe(403);
    expect(await html.text()).toMatch(/^<!DOCTYPE html>/);
    expect((await refresh(emulator, refreshToken)).status).toBe(500);
    const limited = await refresh(emulator, refreshToken);
    expect(limited.status).toBe(429);
    expect(limited.headers.get("retry-after")).toBe("1");
    expect(limited.headers.has("x-codex-plan-type")).toBe(false);
    await expect(refresh(emulator, refreshToken)).rejects.toThrow();
    expect((await refresh(emulator, refreshToken)).status).toBe(200);
    expect(emulator.count("token")).toBe(5);
  });

  it.each([
    ["empty", {}, async (response: Response) => expect(await response.text()).toBe("")],
    ["omit", {}, async (response: Response) => expect(await response.json()).toEqual({})],
    [
      "omit",
      { fields: ["refresh_token", "id_token"] },
      async (response: Response) =>
        expect(Object.keys((await response.json()) as object)).toEqual([
          "access_token",
          "token_type",
          "expires_in",
          "scope",
        ]),
    ],
    ["truncate", {}, async (response: Response) => await expect(response.json()).rejects.toThrow()],
    ["reset", { after: 0 }, async (response: Response) => await expect(response.text()).rejects.toThrow()],
  ] as const)("%s %j comes after the work: the token is spent", async (kind, more, look) => {
    const { emulator } = await start();
    const { refreshToken = "" } = await emulator.tokens();
    emulator.fault({ on: "token", kind, ...more } as Fault);
    const response = await refresh(emulator, refreshToken);
    expect(response.status).toBe(200);
    await look(response);
    expect(await (await refresh(emulator, refreshToken)).json()).toMatchObject({
      error: { code: "refresh_token_reused" },
    });
  });

  it("stall: begins to answer, and never ends", async () => {
    const { emulator } = await start();
    const { refreshToken = "" } = await emulator.tokens();
    emulator.fault({ on: "token", kind: "stall" });
    const response = await fetch(emulator.oauthConfig.tokenEndpoint, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "refresh_token",
        client_id: CLIENT_ID,
        refresh_token: refreshToken,
      }),
      signal: AbortSignal.timeout(500),
    });
    await expect(response.text()).rejects.toThrow(/timeout/);
    await emulator.idle();
    expect(emulator.requests.at(-1)).toMatchObject({ room: "token", aborted: true });
  });

  it("say that a refresh token is worth nothing any more", async () => {
    const { emulator } = await start();
    const { refreshToken = "" } = await emulator.tokens();
    const codes = [];
    for (const name of ["reused", "expired", "invalidated"] as const) {
      emulator.fault({ on: "token", kind: `refresh-${name}` });
      const response = await refresh(emulator, refreshToken);
      codes.push([response.status, ((await response.json()) as { error: { code: string } }).error.code]);
    }
    expect(codes).toEqual([
      [401, "refresh_token_reused"],
      [401, "refresh_token_expired"],
      [401, "refresh_token_invalidated"],
    ]);
    expect((await refresh(emulator, refreshToken)).status).toBe(200);
  });
});

describe("faults elsewhere", () => {
  it("strike every part", async () => {
    const { emulator, token } = await start();
    const headers = { authorization: `Bearer ${token}` };
    const usage = `${emulator.issuer}/backend-api/wham/usage`;
    emulator.fault({ on: "usage", kind: "omit", fields: ["rate_limit"] });
    emulator.fault({ on: "usage", kind: "overloaded" });
    emulator.fault({ on: "authorize", kind: "html" });
    emulator.fault({ on: "discovery", kind: "status", status: 404 });
    emulator.fault({ on: "jwks", kind: "empty" });
    emulator.fault({ on: "revoke", kind: "status", status: 503 });
    emulator.fault({ on: "device", kind: "burst-limit" });
    expect(await (await fetch(usage, { headers })).json()).not.toHaveProperty("rate_limit");
    expect((await fetch(usage, { headers })).status).toBe(503);
    expect((await fetch(loginOf(emulator).url())).status).toBe(403);
    expect((await fetch(emulator.oauthConfig.discoveryUrl)).status).toBe(404);
    expect(await (await fetch(`${emulator.issuer}/.well-known/jwks.json`)).text()).toBe("");
    const revoke = { token, client_id: CLIENT_ID };
    expect((await json(emulator.oauthConfig.revocationEndpoint, revoke)).status).toBe(503);
    const device = `${emulator.issuer}/api/accounts/deviceauth/usercode`;
    expect((await json(device, { client_id: CLIENT_ID })).status).toBe(429);
    expect((await json(device, { client_id: CLIENT_ID })).status).toBe(200);
  });

  it("stall the authorize page", async () => {
    const { emulator } = await start();
    emulator.fault({ on: "authorize", kind: "stall" });
    await expect(fetch(loginOf(emulator).url(), { signal: AbortSignal.timeout(300) })).rejects.toThrow(
      /timeout/,
    );
    expect((await answerOf(loginOf(emulator).url())).has("code")).toBe(true);
  });

  it.each([
    [{ on: "token", kind: "overloaded" }, /"kind" on token must be one of/],
    [{ on: "responses", kind: "omit" }, /"kind" on responses/],
    [{ on: "token", kind: "empty", fields: ["x"] }, /"fields" goes with/],
  ])("are refused where they could never strike: %j", async (fault, message) => {
    const { emulator } = await start();
    expect(() => emulator.fault(fault as Fault)).toThrow(message);
  });
});
