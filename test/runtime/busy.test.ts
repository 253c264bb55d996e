import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { MemoryTokenStore, OAuthCodexClient } from "../../src/index.ts";
import { discover } from "../../src/runtime/auth/oauth/discovery.ts";
import { createCodexEmulator } from "../../src/testing/index.ts";
import { beBusy, serving } from "../support/busy.ts";
import { answer, codexClient, SSE_HEADERS } from "../support/http.ts";
import { collect } from "../support/streams.ts";
import { shortenTimeouts } from "../support/timeouts.ts";

const ASK = { model: "gpt-5.5", input: "x" };
const CLOCK = 600;
/** Long enough for every clock here. */
const BUSY = 800;
const [first = "", ...rest] = answer("good").split("\n\n");
const begin = `${first}\n\n`;
const end = rest.join("\n\n");
const JSON_HEADERS = { "content-type": "application/json" };

/** Ends where a clock that has run out by then rings next, before anything is read. */
async function aMoment(): Promise<void> {
  await delay(30);
  await new Promise((resolve) => setImmediate(resolve));
}

/** What is written is on its way before the loop is held: the program is busy while it comes. */
describe("an answer that comes while the program is too busy to look", () => {
  it.each(["codex", "openai"] as const)("is read, and the request sent once, on %s", async (profile) => {
    let requests = 0;
    const baseURL = await serving((_request, _body, response) => {
      requests++;
      response.writeHead(200, JSON_HEADERS).end('{"data":[],"models":[]}');
      beBusy(BUSY);
    });
    const client = new OAuthCodexClient({ baseURL, profile, apiKey: "k", accessToken: "t", maxRetries: 2 });
    await client.models.list({ timeout: CLOCK }).catch(() => {});
    expect(requests).toBe(1);
  });

  it("is read where only its headers have come by then", async () => {
    let requests = 0;
    const baseURL = await serving(async (_request, _body, response) => {
      requests++;
      response.writeHead(200, SSE_HEADERS).flushHeaders();
      beBusy(BUSY);
      await delay(50);
      response.end(answer("good"));
    });
    const client = codexClient({ baseURL, profile: "codex", maxRetries: 2, timeout: CLOCK });
    expect((await client.responses.create(ASK)).output_text).toBe("good");
    expect(requests).toBe(1);
  });

  it.each([
    ["at its first event", ""],
    ["between its events", begin],
  ])("is read on %s", async (_, before) => {
    let requests = 0;
    const baseURL = await serving(async (_request, _body, response) => {
      requests++;
      response.writeHead(200, SSE_HEADERS).flushHeaders();
      if (before !== "") response.write(before);
      await aMoment();
      response.end(before === "" ? answer("good") : end);
      beBusy(BUSY);
    });
    const client = codexClient({
      baseURL,
      profile: "codex",
      maxRetries: 2,
      timeout: CLOCK,
      streamIdleTimeout: CLOCK,
    });
    const stream = await client.responses.create({ ...ASK, stream: true });
    expect((await collect(stream)).at(-1)).toMatchObject({ response: { output_text: "good" } });
    expect(requests).toBe(1);
  });

  it("is read to its end when the time for all of it is over meanwhile", async () => {
    const baseURL = await serving(async (_request, _body, response) => {
      response.writeHead(200, SSE_HEADERS).write(begin);
      await aMoment();
      response.end(end);
      beBusy(BUSY);
    });
    const client = codexClient({ baseURL, profile: "codex", totalTimeout: CLOCK });
    expect((await client.responses.create(ASK)).output_text).toBe("good");
  });

  it("is a refusal by its status where its words do not come, and sent again for that alone", async () => {
    let requests = 0;
    const baseURL = await serving((_request, _body, response) => {
      requests++;
      response.writeHead(400, JSON_HEADERS).write('{"error":');
    });
    const client = codexClient({ baseURL, profile: "codex", maxRetries: 2, timeout: CLOCK });
    const thrown = await client.responses.create(ASK).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "BadRequestError", status: 400 });
    expect(requests).toBe(1);
  });
});

describe("what the server has begun to answer", () => {
  it("is not asked again when its events do not come in time", async () => {
    let requests = 0;
    const baseURL = await serving((_request, _body, response) => {
      requests++;
      response.writeHead(200, SSE_HEADERS).flushHeaders();
    });
    const client = codexClient({ baseURL, profile: "codex", maxRetries: 2, timeout: CLOCK });
    const thrown = await client.responses.create(ASK).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "APIConnectionTimeoutError" });
    expect(requests).toBe(1);
  });

  it("is asked again where nothing of it has come", async () => {
    let requests = 0;
    const baseURL = await serving((_request, _body, response) => {
      if (++requests === 2) response.writeHead(200, SSE_HEADERS).end(answer("good"));
    });
    const client = codexClient({ baseURL, profile: "codex", maxRetries: 1, timeout: CLOCK });
    expect((await client.responses.create(ASK)).output_text).toBe("good");
    expect(requests).toBe(2);
  });
});

describe("tokens that come while the program is too busy to look", () => {
  /** An emulator, and a server in front of it that holds the loop once the answer of the token endpoint is on its way. */
  async function busyIssuer() {
    const emulator = await createCodexEmulator();
    onTestFinished(() => emulator.close());
    // Its first tokens take their time.
    await emulator.tokens();
    const place = new URL(emulator.baseURL).origin;
    const origin = await serving(async ({ method = "", url = "", headers }, body, response) => {
      const answered = await fetch(place + url, {
        method,
        headers: { "content-type": headers["content-type"] ?? "" },
        ...(method === "POST" ? { body } : {}),
        redirect: "manual",
      });
      const bytes = Buffer.from(await answered.arrayBuffer());
      response.writeHead(answered.status, JSON_HEADERS).end(bytes);
      if (url.endsWith("/oauth/token")) beBusy(BUSY);
    });
    const tokenStore = new MemoryTokenStore();
    const client = new OAuthCodexClient({
      baseURL: emulator.baseURL,
      profile: "codex",
      oauthConfig: { ...emulator.oauthConfig, tokenEndpoint: `${origin}/oauth/token` },
      tokenStore,
      maxRetries: 0,
      continuity: "off",
    });
    return { emulator, client, tokenStore, origin };
  }

  it("are those of a login", async () => {
    const { emulator, client, tokenStore } = await busyIssuer();
    const { url, resume } = await client.startLogin({ redirectUri: "http://localhost:1455/auth/callback" });
    const { headers } = await fetch(url, { redirect: "manual" });
    shortenTimeouts(CLOCK);
    await client.finishLogin(String(headers.get("location")), { resume });
    expect((await tokenStore.load())?.refreshToken).toEqual(expect.any(String));
    expect(emulator.count("token")).toBe(1);
  });

  it("are those of a refresh, which is asked for once", async () => {
    const { emulator, client, tokenStore, origin } = await busyIssuer();
    const before = { ...(await emulator.tokens({ expiresInSeconds: -60 })), issuer: origin };
    await tokenStore.save(before);
    shortenTimeouts(CLOCK);
    expect((await client.responses.create(ASK)).output_text).not.toBe("");
    expect((await tokenStore.load())?.refreshToken).not.toBe(before.refreshToken);
    expect(emulator.count("token")).toBe(1);
  });

  it("are found by a document that comes so", async () => {
    const origin = await serving(({ headers }, _body, response) => {
      const issuer = `http://${headers.host}`;
      const document = {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
      };
      response.writeHead(200, JSON_HEADERS).end(JSON.stringify(document));
      beBusy(BUSY);
    });
    shortenTimeouts(CLOCK);
    const found = await discover(`${origin}/.well-known/openid-configuration`, { fetch, userAgent: "t" });
    expect(found).toMatchObject({ issuer: origin });
  });
});
