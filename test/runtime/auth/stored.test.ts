/** A stored login as the credential of a request, and the store that a client has by default. */
import { mkdtemp, rm } from "node:fs/promises";
import os, { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { codexAuth } from "../../../src/client/profiles/codex-auth.ts";
import { MemoryTokenStore, type TokenStore } from "../../../src/index.ts";
import type { CredentialSources } from "../../../src/runtime/auth/credentials.ts";
import { storedCredential, storeOf } from "../../../src/runtime/auth/stored.ts";
import { machineClock } from "../../../src/runtime/clock.ts";
import { jwt } from "../../support/http.ts";

const URL_OF_API = new URL("https://chatgpt.com/backend-api/codex/x");

const sourcesOf = (tokenStore?: TokenStore): CredentialSources => ({
  auth: codexAuth,
  profile: "codex",
  unmarkedProfile: "codex",
  profileNamed: false,
  given: undefined,
  spaced: false,
  tokenStore,
  allowedOrigins: [],
  oauthConfig: {},
  originator: "test",
  userAgent: "test",
  fetch: async () => expect.fail("a request"),
  logger: { error() {}, warn() {}, info() {}, debug() {} },
  clock: machineClock,
});

const GOOD = { accessToken: jwt({ exp: Date.now() / 1000 + 36_000 }), refreshToken: "rt" };

describe("a stored login", () => {
  it("is there for whoever waits for it", async () => {
    const { signal } = new AbortController();
    const credential = await storedCredential(sourcesOf(new MemoryTokenStore(GOOD)), URL_OF_API, signal);
    expect(credential.login.accessToken).toBe(GOOD.accessToken);
  });

  it("keeps nobody who has left, before or meanwhile, whatever the store is at", async () => {
    const store = new MemoryTokenStore(GOOD);
    store.load = () => new Promise(() => {});
    const left = storedCredential(sourcesOf(store), URL_OF_API, AbortSignal.abort("left before"));
    await expect(left).rejects.toBe("left before");
    const controller = new AbortController();
    const leaving = storedCredential(sourcesOf(store), URL_OF_API, controller.signal);
    setTimeout(() => controller.abort("left meanwhile"), 5);
    await expect(leaving).rejects.toBe("left meanwhile");
  });
});

describe("the store of a client", () => {
  it("is the given one, else one in the home folder", async () => {
    const home = await mkdtemp(join(tmpdir(), "oauth-codex-"));
    const homedir = vi.spyOn(os, "homedir").mockReturnValue(home);
    onTestFinished(async () => {
      homedir.mockRestore();
      await rm(home, { recursive: true });
    });
    const given = new MemoryTokenStore();
    const used = await storeOf(sourcesOf(given));
    expect(await storeOf(sourcesOf(given))).toBe(used);
    expect(used.location).toBe(given.location);
    // A store may have moved when a message names it.
    const moving = Object.assign(new MemoryTokenStore(), { location: "here" as string, remote: false });
    const moved = await storeOf(sourcesOf(moving));
    Object.assign(moving, { location: "there", remote: true });
    expect([moved.location, moved.remote]).toEqual(["there", true]);
    await moved.registration?.save({ clientId: "c", issuer: "https://issuer.example" });
    expect(await given.registration.load()).toBeUndefined();
    expect(await moving.registration.load()).toMatchObject({ clientId: "c" });
    expect(moved.registration).toBe((await storeOf(sourcesOf(moving))).registration);
    const store = await storeOf(sourcesOf());
    expect(store.location).toContain(join(home, ".oauth_codex", "auth.json"));
    expect(await storeOf(sourcesOf())).toBe(store);
  });

  it("says that there is no home folder, and of a runtime without files what else there is", async () => {
    const builtin = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    onTestFinished(() => builtin.mockRestore());
    await expect(storeOf(sourcesOf())).rejects.toMatchObject({ name: "ConfigurationError" });
    const cause = new TypeError("no such thing here");
    builtin.mockImplementation(() => {
      throw cause;
    });
    await expect(storeOf(sourcesOf())).rejects.toMatchObject({
      name: "AuthRequiredError",
      message: expect.stringContaining("tokenStore of your own"),
      cause,
    });
  });
});
