/** Refreshing a login of one hour: never before its time, never blindly, and what each refusal means. */
import { describe, expect, it } from "vitest";
import {
  AuthRequiredError,
  ConfigurationError,
  MemoryTokenStore,
  TokenRefreshError,
} from "../../../src/index.ts";
import { readEarliest } from "../../../src/runtime/auth/oauth/token-answer.ts";
import { type SiwcEmulatorOptions, siwcErrors } from "../../../src/testing/index.ts";
import { jwt } from "../../support/http.ts";
import { clockAt, connect, emulate, MODEL, refusal, signIn, WatchedStore } from "./support.ts";

const MINUTE = 60_000;
const ask = { model: MODEL, input: "?" } as const;

async function signedIn(options: SiwcEmulatorOptions = {}, store: MemoryTokenStore = new MemoryTokenStore()) {
  const emulator = await emulate(options);
  const clock = clockAt();
  const client = connect(emulator, { tokenStore: store, clock, maxRetries: 0 });
  await signIn(client);
  return {
    emulator,
    store,
    client,
    call: () => client.responses.create(ask).asResponse(),
    /** Moves both clocks. */
    pass(minutes: number): void {
      emulator.clockOffset += minutes * MINUTE;
      clock.move(minutes * MINUTE);
    },
    clock,
  };
}

describe("a refresh", () => {
  it.each(["seconds", "iso"] as const)(
    "comes after earliest_refresh_at alone, given as %s",
    async (earliestRefreshAt) => {
      const { emulator, client, call, pass } = await signedIn({ earliestRefreshAt });
      await call();
      pass(53);
      await call();
      expect(emulator.stats.refreshes).toBe(0);
      const error = await refusal(client.refreshIfNeeded({ force: true }));
      expect(error).toMatchObject({ name: "TokenRefreshError", code: "refresh_not_ready", retryable: true });
      expect(error.message).toMatch(/cannot be refreshed before \d{4}-\d\d-\d\dT/);
      // Five minutes ahead of its end, so after its earliest time.
      pass(2.1);
      await call();
      expect(emulator.stats).toMatchObject({ refreshes: 1, earlyRefreshes: 0, doubleSpends: 0 });
    },
  );

  it("that the server does not take yet keeps an ended login waiting, and nothing is sent", async () => {
    const { emulator, store, call } = await signedIn();
    const held = await store.load();
    if (held)
      await store.save({
        ...held,
        accessToken: jwt({ exp: 1 }),
        expiresAt: Date.now() - 1,
        refreshableFrom: Date.now() + MINUTE,
      });
    const sent = emulator.requests.length;
    expect(await refusal(call())).toMatchObject({ name: "TokenRefreshError", code: "refresh_not_ready" });
    expect(emulator.requests).toHaveLength(sent);
  });

  it.each([
    [1_800_000_000, 1_800_000_000_000],
    ["1800000000", 1_800_000_000_000],
    [1_800_000_000_000, 1_800_000_000_000],
    ["2027-01-15T08:00:00Z", 1_800_000_000_000],
    ["2027-01-15T10:00:00+02:00", 1_800_000_000_000],
    ["soon", undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [null, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])(
    "is not taken before %j: %j by a clock that is right, and an hour later by one that is an hour ahead",
    (value, at) => {
      const now = 1_799_999_000_000;
      const date = new Date(now).toUTCString();
      expect(readEarliest(value, date, now)).toBe(at);
      expect(readEarliest(value, undefined, now)).toBe(at);
      expect(readEarliest(value, "no date", now)).toBe(at);
      expect(readEarliest(value, date, now + 60 * MINUTE)).toBe(at && at + 60 * MINUTE);
    },
  );

  it("goes by the server's clock, whatever ours says", async () => {
    const { emulator, call, clock } = await signedIn();
    // Ours was set ahead before the sign-in: here, that the server's is an hour behind.
    emulator.clockOffset = -60 * MINUTE;
    const late = connect(emulator, { clock, maxRetries: 0 });
    await signIn(late);
    await late.responses.create(ask).asResponse();
    emulator.clockOffset += 53 * MINUTE;
    clock.move(53 * MINUTE);
    await late.responses.create(ask).asResponse();
    expect(emulator.stats.refreshes).toBe(0);
    emulator.clockOffset += 3 * MINUTE;
    clock.move(3 * MINUTE);
    await late.responses.create(ask).asResponse();
    expect(emulator.stats).toMatchObject({ refreshes: 1, earlyRefreshes: 0 });
    expect(call).toBeTypeOf("function");
  });

  it("is one form with the issued client, the resource and no scope", async () => {
    const { emulator, call, pass, store } = await signedIn();
    const before = await store.load();
    pass(56);
    await call();
    const sent = emulator.requests.filter(({ room }) => room === "token").at(-1);
    expect(sent?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.keys(sent?.body as object).sort()).toEqual([
      "client_id",
      "grant_type",
      "refresh_token",
      "resource",
    ]);
    expect(sent?.body).toMatchObject({ client_id: before?.clientId, resource: "https://api.openai.com/v1" });
  });

  it("keeps what its answer does not repeat", async () => {
    const { store, call, pass } = await signedIn({ refreshRepeats: [] });
    const before = await store.load();
    pass(56);
    await call();
    const fresh = await store.load();
    expect(fresh).toMatchObject({
      scopes: before?.scopes,
      idToken: before?.idToken,
      clientId: before?.clientId,
    });
    expect(fresh?.refreshToken).not.toBe(before?.refreshToken);
    expect(fresh?.refreshBegan).toBeUndefined();
  });

  it("is noted before it is sent, and its tokens are kept before they are used", async () => {
    const watched = new WatchedStore();
    const { emulator, call, pass } = await signedIn({}, watched);
    const before = await watched.load();
    watched.saved.length = 0;
    pass(56);
    await call();
    const [noted, rotated, verified] = watched.saved;
    expect(noted).toMatchObject({ refreshToken: before?.refreshToken, refreshBegan: expect.any(Number) });
    expect(rotated).toMatchObject({ idToken: before?.idToken, refreshBegan: undefined });
    expect(rotated?.refreshToken).not.toBe(before?.refreshToken);
    expect(verified?.idToken).not.toBe(before?.idToken);
    expect(watched.saved).toHaveLength(3);
    expect(emulator.stats.refreshes).toBe(1);
  });

  it("is one for many calls at once", async () => {
    const { emulator, call, pass } = await signedIn();
    pass(61);
    await Promise.all(Array.from({ length: 20 }, call));
    expect(emulator.stats).toMatchObject({ refreshes: 1, doubleSpends: 0 });
  });
});

describe("a refused refresh", () => {
  const terminal = siwcErrors.filter(({ on, terminal: ends }) => on === "token" && ends);

  it.each(terminal.flatMap(({ code }) => [400, 401, 403].map((status) => [code, status] as const)))(
    "with %s (%i) ends the login, and the client stays known",
    async (code, terminalStatus) => {
      const { emulator, store, call, pass } = await signedIn({ terminalStatus });
      pass(61);
      emulator.fault({ on: "token", kind: "refuse", code });
      const error = await refusal(call());
      expect(error).toBeInstanceOf(AuthRequiredError);
      expect(error.code).toBe(code);
      expect(error.message).toMatch(/Sign in again/);
      expect(await refusal(call())).toBeInstanceOf(AuthRequiredError);
      // Asked once, and never again with the same token.
      expect(emulator.requests.filter(({ room }) => room === "token")).toHaveLength(2);
      expect((await store.registration.load())?.clientId).toBe(emulator.clients[0]?.clientId);
    },
  );

  it("with invalid_client is a fault of the configuration, and no sign-out", async () => {
    const { emulator, store, call, pass } = await signedIn();
    const before = await store.load();
    pass(61);
    emulator.fault({ on: "token", kind: "refuse", code: "invalid_client" });
    const error = await refusal(call());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/does not know the client oaiapp_/);
    expect(await store.load()).toEqual({ ...before, refreshBegan: undefined });
    await call();
    expect(emulator.stats.refreshes).toBe(1);
  });

  it.each([
    ["temporarily_unavailable", { kind: "refuse", code: "temporarily_unavailable" } as const],
    ["a 500", { kind: "status", status: 500 } as const],
    ["a page", { kind: "html", status: 502 } as const],
    [
      "an error in an object that nobody knows",
      { kind: "status", status: 400, body: { error: { code: "busy" } } } as const,
    ],
  ])("with %s may pass: nothing is erased", async (_, fault) => {
    const { emulator, store, call, pass } = await signedIn();
    const before = await store.load();
    pass(61);
    emulator.fault({ on: "token", ...fault });
    const error = await refusal(call());
    expect(error).toBeInstanceOf(TokenRefreshError);
    expect(error).toMatchObject({ retryable: true });
    expect(await store.load()).toEqual({ ...before, refreshBegan: undefined });
    await call();
    expect(emulator.stats).toMatchObject({ refreshes: 1, doubleSpends: 0 });
  });

  it("as an object is understood like one as a text", async () => {
    const { emulator, call, pass } = await signedIn({ tokenErrors: "object" });
    pass(61);
    emulator.fault({ on: "token", kind: "refuse", code: "refresh_token_reused" });
    expect((await refusal(call())).code).toBe("refresh_token_reused");
  });

  it("whose outcome is unknown is tried once more, and then over", async () => {
    const { emulator, store, call, pass } = await signedIn();
    pass(61);
    emulator.fault({ on: "token", kind: "reset", spends: true });
    expect(await refusal(call())).toMatchObject({ name: "TokenRefreshError", retryable: true });
    expect((await store.load())?.refreshBegan).toBeTypeOf("number");
    // The request's clock is over.
    pass(1);
    expect(await refusal(call())).toMatchObject({ name: "AuthRequiredError", code: "refresh_token_reused" });
    expect(await refusal(call())).toBeInstanceOf(AuthRequiredError);
    expect(
      emulator.requests.filter(
        ({ room, body }) => room === "token" && Object(body).grant_type === "refresh_token",
      ),
    ).toHaveLength(2);
  });
});

describe("a 401 of the API", () => {
  it("before the earliest refresh is the API's word, and costs no refresh", async () => {
    const { emulator, call } = await signedIn();
    emulator.fault({ on: "responses", kind: "refuse", code: "invalid_token" });
    expect(await refusal(call())).toMatchObject({ name: "AuthenticationError", status: 401 });
    expect(emulator.stats.refreshes).toBe(0);
    expect(emulator.count("responses")).toBe(1);
  });

  it("after it costs one refresh and one more try", async () => {
    const { emulator, call, pass } = await signedIn();
    pass(54.5);
    emulator.fault({ on: "responses", kind: "refuse", code: "invalid_token" });
    await call();
    expect(emulator.stats.refreshes).toBe(1);
    expect(emulator.count("responses")).toBe(2);
  });

  it.each(["subscription_sharing_invalid_user", "admission-unauthorized"] as const)(
    "that is about the user (%s) costs none",
    async (code) => {
      const { emulator, call, pass } = await signedIn();
      pass(54.5);
      emulator.fault({ on: "responses", kind: "refuse", code });
      expect(await refusal(call())).toMatchObject({ status: 401 });
      expect(emulator.stats.refreshes).toBe(0);
      expect(emulator.count("responses")).toBe(1);
    },
  );
});

describe("signing out", () => {
  it("asks once more where the server fails, and is done here in any case", async () => {
    const { emulator, client, store } = await signedIn();
    emulator.fault({ on: "revoke", kind: "status", times: 1 });
    await client.logout();
    expect(emulator.stats.revocations).toBe(1);
    expect(await store.load()).toBeUndefined();
  });

  it("says so where it could not be confirmed", async () => {
    const emulator = await emulate();
    const said: string[] = [];
    const logger = { error() {}, info() {}, debug() {}, warn: (text: string) => void said.push(text) };
    const client = connect(emulator, { logger, logLevel: "warn" });
    await signIn(client);
    emulator.fault({ on: "revoke", kind: "status", times: 9 });
    await client.logout();
    expect(said.join()).toMatch(/could not be revoked.*chatgpt\.com/);
  });
});
