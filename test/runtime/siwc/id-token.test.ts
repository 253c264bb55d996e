/** Id tokens that are not what they should be: refused at the sign-in and at a refresh, and nothing of them is kept. */
import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../../src/index.ts";
import type { SiwcFaultKind } from "../../../src/testing/index.ts";
import { clockAt, connect, emulate, MODEL, refusal, signIn } from "./support.ts";

const FORGED = [
  "wrong-signature",
  "wrong-key",
  "unknown-kid",
  "alg-none",
  "alg-hs256",
  "wrong-issuer",
  "wrong-audience",
  "foreign-audience",
  "wrong-azp",
  "wrong-nonce",
  "no-nonce",
  "no-subject",
  "expired",
  "missing",
] as const satisfies readonly SiwcFaultKind[];

describe("at a sign-in, an id token", () => {
  it.each(FORGED)("with %s is refused, and nothing is stored", async (kind) => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    emulator.fault({ on: "id-token", kind });
    const error = await refusal(signIn(connect(emulator, { tokenStore: store })));
    expect(error.name).toBe("TokenExchangeError");
    expect(error.code).toBe("token_answer_invalid");
    expect(await store.load()).toBeUndefined();
    // Who it is was not proven: the client is kept, and no person with it.
    expect(await store.registration.load()).toEqual({
      clientId: emulator.clients[0]?.clientId,
      issuer: emulator.issuer,
      appName: "Test app",
    });
  });

  it.each(["array", "string"] as const)("may name its audience as %s", async (idTokenAudience) => {
    const emulator = await emulate({ idTokenAudience });
    expect((await signIn(connect(emulator))).account.refreshable).toBe(true);
  });

  it("signed with a new key is good", async () => {
    const emulator = await emulate();
    await emulator.rotateKeys({ keepOld: false });
    expect((await signIn(connect(emulator))).account.refreshable).toBe(true);
  });

  it("whose key cannot be had is not called bad: the keys are asked for once more, and the person may try again", async () => {
    const emulator = await emulate();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store });
    emulator.fault({ on: "jwks", kind: "status", times: 1 });
    expect((await signIn(client)).account.refreshable).toBe(true);
    emulator.fault({ on: "jwks", kind: "status", times: 2 });
    const held = await store.load();
    const error = await refusal(signIn(client));
    expect(error).toMatchObject({ name: "TokenExchangeError", code: "keys_unavailable", retryable: true });
    expect(await store.load()).toEqual(held);
  });
});

describe("at a refresh, an id token", () => {
  // It has no nonce, and need not be there.
  const forged = [
    ...FORGED.filter((kind) => !["wrong-nonce", "no-nonce", "missing"].includes(kind)),
    "wrong-subject" as const,
  ];

  it.each(forged)("with %s ends the login", async (kind) => {
    const emulator = await emulate();
    const clock = clockAt();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store, clock });
    await signIn(client);
    later(emulator, clock);
    emulator.fault({ on: "id-token", kind });
    const error = await refusal(client.responses.create({ model: MODEL, input: "?" }).asResponse());
    expect(error).toMatchObject({ name: "AuthRequiredError", code: "id_token_invalid" });
    expect(await store.load()).toBeUndefined();
    expect((await store.registration.load())?.clientId).toBe(emulator.clients[0]?.clientId);
  });

  it.each(["missing", "wrong-nonce", "no-nonce"] as const)("with %s is no fault", async (kind) => {
    const emulator = await emulate();
    const clock = clockAt();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store, clock });
    await signIn(client);
    const before = await store.load();
    later(emulator, clock);
    emulator.fault({ on: "id-token", kind });
    emulator.script("on");
    expect((await client.responses.create({ model: MODEL, input: "?" })).output_text).toBe("on");
    const after = await store.load();
    expect(after?.accessToken).not.toBe(before?.accessToken);
    expect(after?.idToken === before?.idToken).toBe(kind === "missing");
  });

  it("that cannot be verified for now leaves the one that is held, and the refreshed login", async () => {
    const emulator = await emulate();
    const clock = clockAt();
    const store = new MemoryTokenStore();
    const client = connect(emulator, { tokenStore: store, clock });
    await signIn(client);
    const before = await store.load();
    later(emulator, clock);
    emulator.fault({ on: "jwks", kind: "reset", times: 2 });
    emulator.script("on");
    expect((await client.responses.create({ model: MODEL, input: "?" })).output_text).toBe("on");
    expect(await store.load()).toMatchObject({ idToken: before?.idToken });
    expect((await store.load())?.refreshToken).not.toBe(before?.refreshToken);
  });
});

/** The access token has ended: nothing goes on without a refresh. */
function later(emulator: { clockOffset: number }, clock: { move(ms: number): void }): void {
  emulator.clockOffset += 61 * 60_000;
  clock.move(61 * 60_000);
}
