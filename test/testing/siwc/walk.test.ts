import * as oauth from "oauth4webapi";
import { expect, it } from "vitest";
import { deltaText, events, last } from "../support.ts";
import {
  answerOf,
  ask,
  loginOf,
  models,
  REDIRECT,
  RESOURCE,
  refresh,
  revoke,
  SCOPE,
  start,
} from "./support.ts";

const INSECURE = { [oauth.allowInsecureRequests]: true };

it("the whole way, with an independent library as the judge of the issuer", async () => {
  let now = Date.now();
  const emulator = await start({ now: () => now, accounts: [{ email: "a@example.com", sub: "user-a" }] });
  expect(emulator.baseURL).toBe(`${emulator.issuer}/v1`);
  expect(emulator.oauthConfig).toEqual({ issuer: emulator.issuer });

  const issuer = new URL(emulator.issuer);
  const discovered = await oauth.discoveryRequest(issuer, INSECURE);
  const server = await oauth.processDiscoveryResponse(issuer, discovered);
  const login = loginOf(emulator);
  expect(login.url()).toContain(server.authorization_endpoint);
  const answer = await answerOf(login.url());
  const clientId = answer.get("client_id") ?? "";
  expect(clientId).toMatch(/^oaiapp_[\w-]+$/);

  const client: oauth.Client = { client_id: clientId };
  const parameters = oauth.validateAuthResponse(server, client, answer, login.state);
  const exchanged = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    REDIRECT,
    login.verifier,
    { additionalParameters: { resource: RESOURCE }, ...INSECURE },
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, exchanged, {
    expectedNonce: login.nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, exchanged, INSECURE);
  expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({
    iss: emulator.issuer,
    aud: [clientId],
    sub: "user-a",
    email: "a@example.com",
  });
  expect(tokens).toMatchObject({ expires_in: 3600, scope: SCOPE });

  const { models: listed } = (await (await models(emulator, { token: tokens.access_token })).json()) as {
    models: { slug: string }[];
  };
  expect(listed.map(({ slug }) => slug)).toContain("gpt-5.5");
  emulator.script("Good morning.");
  const stream = await events(await ask(emulator, undefined, { token: tokens.access_token }));
  expect(deltaText(stream)).toBe("Good morning.");
  expect(last(stream)).toMatchObject({ type: "response.completed", response: { output: [] } });

  now += 3_300_000;
  const old = { clientId, refreshToken: tokens.refresh_token ?? "" };
  const renewed = await oauth.processRefreshTokenResponse(server, client, await refresh(emulator, old));
  expect(renewed.refresh_token).not.toBe(old.refreshToken);
  expect((await ask(emulator, undefined, { token: renewed.access_token })).status).toBe(200);

  const ended = await revoke(emulator, { token: renewed.refresh_token, client_id: clientId });
  expect([ended.status, await ended.text()]).toEqual([200, ""]);
  expect((await ask(emulator, undefined, { token: renewed.access_token })).status).toBe(401);
  expect(emulator.stats).toEqual({
    registrations: 1,
    exchanges: 1,
    refreshes: 1,
    earlyRefreshes: 0,
    doubleSpends: 0,
    revocations: 1,
  });
});
