import { readFile } from "node:fs/promises";
import { request } from "node:https";
import { describe, expect, it } from "vitest";
import { post, start } from "./support.ts";

interface Accounts {
  readonly account_ordering: string[];
  readonly default_account_id: string | null;
  readonly accounts: Record<string, unknown>[];
}

describe("the workspaces of a login", () => {
  it("are the personal one, unless told otherwise", async () => {
    const { emulator, token } = await start({ plan: "pro", accountId: "acct-1" });
    const url = `${emulator.issuer}/backend-api/wham/accounts/check`;
    const ask = async (): Promise<Accounts> => {
      const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      return (await response.json()) as Accounts;
    };
    expect(await ask()).toMatchObject({
      account_ordering: ["acct-1"],
      default_account_id: "acct-1",
      accounts: [
        {
          id: "acct-1",
          structure: "personal",
          plan_type: "pro",
          can_access_with_session: true,
          is_deactivated: false,
          workspace_backend_origin: emulator.issuer,
          account_routing_override: "NO_CONSTRAINT",
        },
      ],
    });
    emulator.workspaces.push(
      { id: "closed", is_deactivated: true },
      { id: "team", structure: "workspace", name: "Team", account_routing_override: "us" },
    );
    const { account_ordering, default_account_id, accounts } = await ask();
    expect([account_ordering, default_account_id]).toEqual([["closed", "team"], "team"]);
    expect(accounts[1]).toMatchObject({ name: "Team", plan_type: "pro", account_routing_override: "us" });
    expect(emulator.count("accounts")).toBe(2);
  });

  it("are for those who are signed in, and can fail", async () => {
    const { emulator, token } = await start();
    const url = `${emulator.issuer}/backend-api/wham/accounts/check`;
    expect((await fetch(url)).status).toBe(401);
    emulator.fault({ on: "accounts", kind: "overloaded" });
    expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(503);
  });
});

it("a WebSocket is refused with the status after which clients fall back", async () => {
  const at = await start();
  const upgrade = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
  const { hostname, port } = new URL(at.emulator.baseURL);
  const { request: ask } = await import("node:http");
  const status = await new Promise((resolve, reject) => {
    const headers = { ...upgrade, authorization: `Bearer ${at.token}` };
    ask({ hostname, port, path: "/backend-api/codex/responses", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(426);
  expect((await post(at)).status).toBe(200);
});

it("speaks HTTPS with a certificate", async () => {
  const file = (name: string) => readFile(new URL(`../codex-cli/${name}`, import.meta.url), "utf8");
  const [key, cert, ca] = await Promise.all([file("key.pem"), file("cert.pem"), file("ca.pem")]);
  const { emulator, token } = await start({ tls: { key, cert } });
  expect([emulator.issuer, emulator.baseURL].every((url) => url.startsWith("https://127.0.0.1:"))).toBe(true);
  const status = await new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` };
    request(`${emulator.issuer}/backend-api/wham/usage`, { ca, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(200);
});
