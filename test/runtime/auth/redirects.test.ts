/** Servers of the sign-in that send a request on: what it holds is for them only. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OAuthConfig } from "../../../src/index.ts";
import { MemoryTokenStore, OAuthCodexClient } from "../../../src/index.ts";
import { jwt } from "../../support/http.ts";

const logger = { error() {}, info() {}, debug() {}, warn() {} };
/** What the server that nobody was to be sent to was asked for. */
const strayed: string[] = [];
let issuer: string;
const closing: (() => void)[] = [];

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const other = await listen((request, response) => {
    strayed.push(`${request.method} ${request.url}`);
    const here = `http://${request.headers.host}`;
    // Right in every other way: as a discovery document, as a token answer, as a device code and as an end of a login.
    response.writeHead(200, { "content-type": "application/json" }).end(
      JSON.stringify({
        issuer: here,
        authorization_endpoint: `${here}/a`,
        token_endpoint: `${here}/t`,
        access_token: jwt(),
        token_type: "Bearer",
        device_auth_id: "d",
        user_code: "CODE",
      }),
    );
  });
  // 307 asks to send the same again, body included.
  issuer = await listen((request, response) => {
    response.writeHead(307, { location: other + request.url }).end();
  });
});
beforeEach(() => {
  strayed.length = 0;
});
afterAll(() => {
  for (const close of closing) close();
});

const LOGIN = { accessToken: jwt({ exp: 1 }), refreshToken: "rt.a-refresh-token" };
const connect = (oauthConfig: OAuthConfig = {}): { client: OAuthCodexClient; store: MemoryTokenStore } => {
  const store = new MemoryTokenStore({ ...LOGIN, issuer });
  const client = new OAuthCodexClient({
    profile: "codex",
    baseURL: `${issuer}/backend-api/codex`,
    oauthConfig: { issuer, redirectUri: "http://localhost:0/auth/callback", ...oauthConfig },
    tokenStore: store,
    maxRetries: 0,
    logger,
  });
  return { client, store };
};

describe("a redirect is not followed", () => {
  it("by a refresh", async () => {
    const { client, store } = connect();
    await expect(client.refreshIfNeeded()).rejects.toMatchObject({ code: "token_endpoint_redirected" });
    expect(strayed).toEqual([]);
    expect(await store.load()).toMatchObject(LOGIN);
  });

  it("by the exchange of a code", async () => {
    const { client, store } = connect();
    const { state } = await client.startLogin();
    await expect(client.finishLogin(`?code=a-code&state=${state}`)).rejects.toMatchObject({
      name: "TokenExchangeError",
      code: "token_endpoint_redirected",
    });
    expect(strayed).toEqual([]);
    expect(await store.load()).toMatchObject(LOGIN);
  });

  it("by a login by device", async () => {
    const login = connect().client.login({ method: "device", ui: {} });
    await expect(login).rejects.toMatchObject({ code: "token_endpoint_redirected" });
    expect(strayed).toEqual([]);
  });

  it("by the end of a login", async () => {
    const { client, store } = connect();
    await client.logout();
    expect(strayed).toEqual([]);
    expect(await store.load()).toBeUndefined();
  });

  it("by discovery, whatever the document there says", async () => {
    const { client } = connect({ discoveryUrl: `${issuer}/.well-known/openid-configuration` });
    await expect(client.startLogin()).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("could not be read"),
    });
    expect(strayed).toEqual([]);
  });
});
