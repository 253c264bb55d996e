import { describe, expect, it } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { CLIENT_ID, form, json } from "./oauth-support.ts";
import { post, start } from "./support.ts";

interface Begun {
  device_auth_id: string;
  user_code: string;
  interval: string;
  expires_at: string;
}

async function begin(emulator: CodexEmulator): Promise<Begun> {
  const response = await json(`${emulator.issuer}/api/accounts/deviceauth/usercode`, {
    client_id: CLIENT_ID,
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Begun;
}

async function poll(emulator: CodexEmulator, { device_auth_id, user_code }: Begun) {
  const response = await json(`${emulator.issuer}/api/accounts/deviceauth/token`, {
    device_auth_id,
    user_code,
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

describe("the device login", () => {
  it("waits for the user, and then gives a code with the server's own pair", async () => {
    let now = 1_800_000_000_000;
    const { emulator } = await start({ now: () => now });
    const begun = await begin(emulator);
    expect(begun.interval).toBe("5");
    expect(begun.user_code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{5}$/);
    expect(Date.parse(begun.expires_at)).toBe(now + 900_000);
    expect(await poll(emulator, begun)).toMatchObject({
      status: 403,
      body: { error: { code: "deviceauth_authorization_pending" } },
    });
    expect((await poll(emulator, begun)).body).toMatchObject({ error: { code: "slow_down" } });
    emulator.device.approve(begun.user_code.toLowerCase());
    now += 5000;
    const { status, body } = await poll(emulator, begun);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(["authorization_code", "code_challenge", "code_verifier"]);
    const exchange = await form(emulator.oauthConfig.tokenEndpoint, {
      grant_type: "authorization_code",
      client_id: CLIENT_ID,
      code: body["authorization_code"] ?? "",
      code_verifier: body["code_verifier"] ?? "",
      redirect_uri: `${emulator.issuer}/deviceauth/callback`,
    });
    const { access_token } = (await exchange.json()) as { access_token: string };
    expect((await post({ emulator, token: access_token })).status).toBe(200);
    now += 5000;
    expect((await poll(emulator, begun)).status).toBe(404);
    expect(emulator.count("device-token")).toBe(4);
  });

  it("ends when the user says no, and when its time is over", async () => {
    const { emulator } = await start({ device: { interval: 0, lifetime: 60 } });
    const first = await begin(emulator);
    const second = await begin(emulator);
    emulator.device.deny();
    expect((await poll(emulator, second)).body).toMatchObject({ error: { code: "access_denied" } });
    expect((await poll(emulator, first)).status).toBe(403);
    emulator.clockOffset = 60_000;
    expect((await poll(emulator, first)).body).toMatchObject({ error: { code: "expired_token" } });
    expect(() => emulator.device.approve(first.user_code)).toThrow(first.user_code);
    expect(() => emulator.device.approve()).toThrow(/no device login waits/);
  });

  it("has a page on which the code is typed", async () => {
    const { emulator } = await start({ device: { interval: 0 } });
    const begun = await begin(emulator);
    const at = `${emulator.issuer}/codex/device`;
    expect(await (await fetch(at)).text()).toContain("user_code");
    expect((await form(at, { user_code: "AAAA-BBBBB" })).status).toBe(400);
    expect((await form(at, { user_code: begun.user_code, decision: "allow" })).status).toBe(200);
    expect((await poll(emulator, begun)).status).toBe(200);
  });

  it("can be off, and knows its clients and logins", async () => {
    const off = await start({ device: { enabled: false } });
    const at = (emulator: CodexEmulator) => `${emulator.issuer}/api/accounts/deviceauth/usercode`;
    expect((await json(at(off.emulator), { client_id: CLIENT_ID })).status).toBe(404);
    const { emulator } = await start();
    expect((await json(at(emulator), { client_id: "app_other" })).status).toBe(401);
    const begun = await begin(emulator);
    expect((await poll(emulator, { ...begun, user_code: "AAAA-BBBBB" })).status).toBe(404);
  });
});
