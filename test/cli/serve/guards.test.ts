import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSecret, SecretCheck } from "../../../src/cli/serve/secret.ts";
import { withoutTokens } from "../../../src/cli/text.ts";
import { ask, BEARER, JSON_BODY, raw, SECRET, serve, serveWith } from "./support.ts";

const ok = async (): Promise<Response> => Response.json({ object: "list", data: [] });

describe("the secret", () => {
  it("is 32 bytes of the given randomness behind a beginning that clients look for", () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, at) => at);
    const secret = makeSecret((size) => bytes.subarray(0, size));
    expect(secret).toBe(`sk-oauth-codex-${Buffer.from(bytes).toString("base64url")}`);
  });

  it("is in nothing that is printed", () => {
    const check = new SecretCheck(SECRET);
    expect(inspect(check, { depth: 9, showHidden: true })).not.toContain(SECRET.slice(20));
    expect(JSON.stringify(check)).not.toContain(SECRET.slice(20));
    expect(withoutTokens(`the key ${SECRET} is wrong`)).toBe("the key *** is wrong");
  });

  it("is told from everything else, however near", () => {
    const check = new SecretCheck(SECRET);
    expect(check.matches(SECRET)).toBe(true);
    fc.assert(fc.property(fc.string(), (text) => !check.matches(text)));
    expect(
      [`${SECRET}s`, SECRET.slice(1), SECRET.toUpperCase(), ""].map((text) => check.matches(text)),
    ).toEqual(Array(4).fill(false));
  });

  it.each([
    ["as a bearer token", { authorization: `Bearer ${SECRET}` }, 200],
    ["whatever the case of the scheme", { authorization: `bearer ${SECRET}` }, 200],
    ["as Azure's clients send it", { "api-key": SECRET }, 200],
    ["not at all", {}, 401],
    ["wrong", { authorization: "Bearer sk-other" }, 401],
    ["empty", { authorization: "Bearer " }, 401],
    ["as a user's password", { authorization: `Basic ${Buffer.from(`:${SECRET}`).toString("base64")}` }, 401],
    ["bare", { authorization: SECRET }, 401],
    ["wrong in one place and right in another", { authorization: "Bearer sk-other", "api-key": SECRET }, 401],
    ["under another name", { "x-api-key": SECRET }, 401],
    ["twice", { "api-key": [SECRET, SECRET] }, 401],
  ])("comes %s", async (_, headers, status) => {
    let asked = 0;
    const { port } = await serveWith(async () => {
      asked++;
      return await ok();
    });
    const got = await ask(port, { headers });
    expect({ status: got.status, asked }).toEqual({ status, asked: status === 200 ? 1 : 0 });
    if (status !== 401) return;
    expect(got).toMatchObject({ code: "invalid_api_key", headers: { "www-authenticate": "Bearer" } });
    expect(got.text).not.toContain("sk-other");
  });

  it("is not taken from a URL", async () => {
    const { port } = await serveWith(ok);
    expect((await ask(port, { path: `/v1/models?api-key=${SECRET}` })).status).toBe(401);
  });
});

describe("the host", () => {
  it.each([
    ["127.0.0.1:PORT", 200],
    ["localhost:PORT", 200],
    ["LOCALHOST:PORT", 200],
    ["[::1]:PORT", 200],
    ["127.0.0.1", 403],
    ["127.0.0.1:1", 403],
    ["localhost.:PORT", 403],
    ["evil.example:PORT", 403],
    ["localhost:PORT.evil.example", 403],
    ["127.0.0.1.nip.io:PORT", 403],
    ["0.0.0.0:PORT", 403],
  ])("%s", async (name, status) => {
    const { port } = await serveWith(ok);
    const host = name.replace("PORT", String(port));
    for (const path of ["/v1/models", "/health"]) {
      const got = await ask(port, { path, headers: { ...BEARER, host } });
      expect([got.status, got.code]).toEqual([status, status === 200 ? undefined : "host_not_allowed"]);
    }
  });

  it("that comes twice, or not at all, is none", async () => {
    const { port } = await serveWith(ok);
    const own = `host: 127.0.0.1:${port}\r\n`;
    const twice = `GET /health HTTP/1.1\r\n${own}host: evil.example\r\nconnection: close\r\n\r\n`;
    expect(await raw(port, twice)).toMatch(/^HTTP\/1.1 403 .*"host_not_allowed"/s);
    const none = "GET /health HTTP/1.1\r\nconnection: close\r\n\r\n";
    expect(await raw(port, none)).toMatch(/^HTTP\/1.1 403 .*"host_not_allowed"/s);
    expect(await raw(port, "GET /health HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1.1 403 .*"host_not_allowed"/s);
  });
});

describe("pages in a browser", () => {
  const page = "https://page.example";

  it.each([
    ["another site", { origin: page }],
    ["a page without an origin", { origin: "null" }],
    ["this server itself", { origin: "http://127.0.0.1:PORT" }],
    ["an allowed origin in another case", { origin: "http://LOCALHOST:5173" }],
    ["an origin that begins like an allowed one", { origin: "http://localhost:51733" }],
    ["two origins", { origin: ["http://localhost:5173", page] }],
    ["an image of another site", { "sec-fetch-site": "cross-site" }],
    ["an image of another port", { "sec-fetch-site": "same-site" }],
    ["an image that says two things", { "sec-fetch-site": ["none", "cross-site"] }],
  ])("are refused: %s", async (_, given) => {
    const { port } = await serveWith(ok, { origins: new Set(["http://localhost:5173"]) });
    const own = (value: string | string[]) =>
      typeof value === "string" ? value.replace("PORT", `${port}`) : value;
    const headers = {
      ...BEARER,
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, own(value)])),
    };
    for (const method of ["GET", "POST", "OPTIONS"]) {
      const got = await ask(port, { method, headers });
      expect([got.status, got.code]).toEqual([403, "origin_not_allowed"]);
      expect(Object.keys(got.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(got.headers["vary"]).toBe("Origin");
    }
  });

  it("are answered where they were let in, also after a preflight", async () => {
    const origin = "http://localhost:5173";
    const { port, emulator } = await serve({ origins: new Set([origin]) });
    const preflight = await ask(port, {
      method: "OPTIONS",
      path: "/v1/responses",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,x-stainless-lang",
        "access-control-request-private-network": "true",
        "sec-fetch-site": "cross-site",
      },
    });
    expect(preflight).toMatchObject({
      status: 204,
      text: "",
      headers: {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": expect.stringContaining("POST"),
        "access-control-allow-headers": "authorization,content-type,x-stainless-lang",
        "access-control-allow-private-network": "true",
        vary: "Origin",
      },
    });
    expect(preflight.headers).not.toHaveProperty("access-control-allow-credentials");
    expect(emulator.requests).toEqual([]);
    const asked = await ask(port, {
      method: "POST",
      path: "/v1/responses",
      headers: { ...JSON_BODY, origin, "sec-fetch-site": "cross-site" },
      body: JSON.stringify({ model: "gpt-5.5", input: "hi" }),
    });
    expect(asked.status).toBe(200);
    expect(asked.headers["access-control-allow-origin"]).toBe(origin);
    expect(asked.headers["access-control-expose-headers"]).toMatch(/x-request-id/);
    // What is wrong can be read by the page as well.
    const refused = await ask(port, { headers: { origin } });
    expect(refused).toMatchObject({ status: 401, headers: { "access-control-allow-origin": origin } });
  });

  it("get back no header names but such", async () => {
    const origin = "http://localhost:5173";
    const { port } = await serveWith(ok, { origins: new Set([origin]) });
    const got = await ask(port, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-headers": "authorization; *" },
    });
    expect(got.headers).not.toHaveProperty("access-control-allow-headers");
  });

  it("that a person opens by typing the address see that it is there", async () => {
    const { port } = await serveWith(ok);
    expect(await ask(port, { path: "/health", headers: { "sec-fetch-site": "none" } })).toMatchObject({
      status: 200,
      text: '{"status":"ok"}',
    });
  });
});

describe("its health", () => {
  it("is all that it tells without the secret", async () => {
    const { port } = await serveWith(async () => {
      throw new Error("asked");
    });
    const got = await ask(port, { path: "/health?x=1" });
    expect([got.status, got.text]).toEqual([200, '{"status":"ok"}']);
    expect(Object.keys(got.headers).sort()).toEqual(
      ["connection", "content-length", "content-type", "date", "vary"].sort(),
    );
    expect(await ask(port, { path: "/health", method: "HEAD" })).toMatchObject({ status: 200, text: "" });
    const posted = await ask(port, { path: "/health", method: "POST" });
    expect(posted).toMatchObject({
      status: 405,
      code: "method_not_allowed",
      headers: { allow: "GET, HEAD" },
    });
  });
});
