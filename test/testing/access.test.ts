import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { createCodexEmulator } from "../../src/testing/index.ts";
import { GOOD, type Json, post, start } from "./support.ts";

function claims(token: string): Json {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Json;
}

describe("tokens", () => {
  it("look like ChatGPT's", async () => {
    const { emulator } = await start({ plan: "pro", accountId: "acct-1" });
    const before = Math.floor(Date.now() / 1000);
    const token = await emulator.accessToken();
    const payload = claims(token);
    expect(token.split(".")).toHaveLength(3);
    expect(JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString())).toMatchObject({
      alg: "RS256",
    });
    expect(payload["exp"]).toBeGreaterThanOrEqual(before + 864_000);
    expect(payload).toMatchObject({
      aud: ["https://api.openai.com/v1"],
      iss: emulator.issuer,
      "https://api.openai.com/auth": { chatgpt_account_id: "acct-1", chatgpt_plan_type: "pro" },
      "https://api.openai.com/profile": { email: expect.any(String) },
    });
    const other = claims(
      await emulator.accessToken({ accountId: "acct-2", plan: "free", expiresInSeconds: 60 }),
    );
    expect(other["https://api.openai.com/auth"]).toMatchObject({
      chatgpt_account_id: "acct-2",
      chatgpt_plan_type: "free",
    });
    expect(other["jti"]).not.toBe(payload["jti"]);
  });

  it("are refused when they are missing, foreign or expired", async () => {
    const { emulator } = await start();
    const foreign = await (await start()).emulator.accessToken();
    for (const token of ["", "nonsense", foreign]) {
      const response = await post({ emulator, token });
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({ detail: "Unauthorized" });
    }
    const expired = await emulator.accessToken({ expiresInSeconds: -1 });
    const response = await post({ emulator, token: expired });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      error: { message: "Provided authentication token is expired.", code: "token_expired" },
    });
  });

  it("expire by the emulator's clock", async () => {
    let now = 1_800_000_000_000;
    const { emulator } = await start({ now: () => now });
    const token = await emulator.accessToken({ expiresInSeconds: 60 });
    const early = await post({ emulator, token });
    expect(early.status).toBe(200);
    await early.text();
    now += 60_000;
    expect((await post({ emulator, token })).status).toBe(401);
  });
});

describe("the server", () => {
  it("has its addresses on one loopback port", async () => {
    const { emulator } = await start();
    expect(emulator.baseURL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/backend-api\/codex$/);
    expect(emulator.baseURL.startsWith(emulator.issuer)).toBe(true);
    for (const endpoint of Object.values(emulator.oauthConfig))
      expect(endpoint.startsWith(emulator.issuer)).toBe(true);
  });

  it("takes the port it is told, and says so when that is taken", async () => {
    const { emulator } = await start();
    const port = Number(new URL(emulator.issuer).port);
    await expect(createCodexEmulator({ port })).rejects.toThrow(/EADDRINUSE/);
    await emulator.close();
    const again = await createCodexEmulator({ port });
    expect(again.issuer).toBe(emulator.issuer);
    await again.close();
  });

  it("closes at once, twice, and by `await using`", async () => {
    const at = await start();
    at.emulator.fault({ on: "responses", kind: "stall" });
    const response = await post(at);
    const body = expect(response.text()).rejects.toThrow();
    await at.emulator.close();
    await at.emulator.close();
    await body;
    await expect(post(at)).rejects.toThrow();
    let issuer: string;
    {
      await using emulator = await createCodexEmulator();
      issuer = emulator.issuer;
    }
    await expect(fetch(issuer)).rejects.toThrow();
  });

  it.each([
    ["POST", "/backend-api/codex/responses/input_tokens"],
    ["POST", "/backend-api/codex/responses/compact"],
    ["POST", "/backend-api/codex/chat/completions"],
    ["GET", "/backend-api/codex/files"],
    ["POST", "/backend-api/codex/vector_stores"],
    ["GET", "/"],
    ["GET", "//"],
  ])("has nothing at %s %s", async (method, path) => {
    const { emulator } = await start();
    const response = await fetch(`${emulator.issuer}${path}`, { method });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ detail: "Not Found" });
  });

  it("knows which methods a path has", async () => {
    const { emulator } = await start();
    const response = await fetch(`${emulator.baseURL}/responses`);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(await response.json()).toEqual({ detail: "Method Not Allowed" });
  });

  it.each([
    ["zstd", zlib.zstdCompressSync],
    ["gzip", zlib.gzipSync],
    ["br", zlib.brotliCompressSync],
    ["deflate", zlib.deflateSync],
  ])("reads bodies in %s", async (encoding, compress) => {
    const { emulator, token } = await start();
    const response = await fetch(`${emulator.baseURL}/responses`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "content-encoding": encoding,
      },
      body: new Uint8Array(compress(JSON.stringify(GOOD))),
    });
    expect(response.status).toBe(200);
    await response.text();
    expect(emulator.requests[0]?.body).toEqual(GOOD);
  });

  it("refuses a body that is not what its encoding says", async () => {
    const at = await start();
    for (const encoding of ["zstd", "rot13"]) {
      const response = await post(at, GOOD, { headers: { "content-encoding": encoding } });
      expect(await response.json()).toEqual({ detail: "Bad Request" });
    }
  });

  it("can insist on the account header, as Cloudflare does", async () => {
    const at = await start({ requireAccountId: true });
    const response = await post(at, GOOD, { headers: { "chatgpt-account-id": "" } });
    expect(response.status).toBe(403);
    expect(response.headers.get("cf-mitigated")).toBe("challenge");
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(await response.text()).toContain("Cloudflare");
    const admitted = await post(at);
    expect(admitted.status).toBe(200);
    await admitted.text();
  });
});

describe("records", () => {
  it("say what came, with credentials masked", async () => {
    const at = await start();
    await (await post(at, GOOD, { headers: { cookie: "__cf_bm=secret" } })).text();
    await fetch(`${at.emulator.issuer}/oauth/token?x=1`, {
      method: "POST",
      body: new URLSearchParams({ a: "b" }),
    });
    await at.emulator.idle();
    const [first, second] = at.emulator.requests;
    expect(first).toMatchObject({
      method: "POST",
      path: "/backend-api/codex/responses",
      query: {},
      body: GOOD,
      status: 200,
      aborted: false,
    });
    expect(first?.headers).toMatchObject({ authorization: "Bearer ***", cookie: "***", version: "0.171.0" });
    expect(JSON.stringify(at.emulator.requests)).not.toContain(at.token);
    expect(first?.time).toBeInstanceOf(Date);
    expect(second).toMatchObject({
      path: "/oauth/token",
      query: { x: "1" },
      body: { a: "b" },
      room: "token",
      status: 400,
    });
  });

  it("keep credentials when asked to", async () => {
    const at = await start({ recordCredentials: true });
    await (await post(at)).text();
    expect(at.emulator.requests[0]?.headers["authorization"]).toBe(`Bearer ${at.token}`);
  });

  it("are forgotten on reset, with scripts and faults, but not the tokens", async () => {
    const at = await start();
    const { requests } = at.emulator;
    await (await post(at)).text();
    at.emulator.script("scripted");
    at.emulator.fault({ on: "responses", kind: "status" });
    at.emulator.reset();
    expect(requests).toHaveLength(0);
    const response = await post(at);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("echo: Hello");
    expect(requests).toHaveLength(1);
  });
});
