/** A login in the system's keyring: what it says when it fails, whose entries it touches, and what the default store makes of it. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os, { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type TokenSet,
  TokenStoreDeleteError,
  type TokenStoreError,
  TokenStoreReadError,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { DefaultLogin, defaultTokenStore } from "../../../src/runtime/auth/stores/default-chain.ts";
import { FileLogin } from "../../../src/runtime/auth/stores/file-store.ts";
import { flatFormat } from "../../../src/runtime/auth/stores/formats.ts";
import {
  isNoKeyring,
  KeyringLogin,
  type KeyringModule,
  MissingKeyring,
} from "../../../src/runtime/auth/stores/keyring.ts";
import { openKeyring } from "../../../src/runtime/auth/stores/open.ts";

const LOGIN: TokenSet = { accessToken: "a.b.c", refreshToken: "rt.1" };
const TEXT = flatFormat.merge(undefined, LOGIN);
const NO_ENTRY = "No matching entry found in secure storage";
const OWN = { service: "oauth-codex", user: "default" };

type Operation = "get" | "set" | "delete";

/** A keyring in memory. `fails` says of an operation on an entry what it fails with. */
function keyring(
  entries: Map<string, string> = new Map(),
  fails: (operation: Operation, key: string) => string | undefined = () => undefined,
) {
  const asked: string[] = [];
  const load = async (): Promise<KeyringModule> => ({
    AsyncEntry: class {
      readonly #key: string;
      constructor(service: string, user: string) {
        this.#key = `${service}/${user}`;
      }
      #ask(operation: Operation): void {
        asked.push(`${operation} ${this.#key}`);
        const message = fails(operation, this.#key);
        if (message !== undefined) throw new Error(message);
      }
      async getPassword() {
        this.#ask("get");
        return entries.get(this.#key) ?? null;
      }
      async setPassword(password: string) {
        this.#ask("set");
        entries.set(this.#key, password);
      }
      async deletePassword() {
        this.#ask("delete");
        if (!entries.delete(this.#key)) throw new Error(NO_ENTRY);
      }
    },
  });
  return { load, asked, entries };
}

const failure = (promise: Promise<unknown>): Promise<TokenStoreError> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "oauth-codex-"));
  vi.spyOn(os, "homedir").mockImplementation(() => home);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true, force: true });
});

describe("a login in the keyring", () => {
  it("is named by its entry", () => {
    expect(new KeyringLogin(OWN).location).toBe('keyring entry "default" of service "oauth-codex"');
    expect(openKeyring({}).location).toBe('keyring entry "default" of service "oauth-codex"');
    expect(openKeyring({ service: "mine", user: "me" }).location).toBe(
      'keyring entry "me" of service "mine"',
    );
  });

  it.each([
    ["read", TokenStoreReadError, "get", (store: KeyringLogin) => store.load()],
    [
      "read before it is replaced",
      TokenStoreReadError,
      "get",
      (store: KeyringLogin) => store.checkWritable(),
    ],
    ["saved", TokenStoreWriteError, "set", (store: KeyringLogin) => store.save(LOGIN)],
    ["deleted", TokenStoreDeleteError, "delete", (store: KeyringLogin) => store.delete()],
  ] as const)("that cannot be %s says why, and what to do", async (_, kind, broken, run) => {
    const { load, entries } = keyring(new Map([["oauth-codex/default", TEXT]]), (operation) =>
      operation === broken ? "The keyring is locked" : undefined,
    );
    const error = await failure(run(new KeyringLogin(OWN, load)));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({
      path: 'keyring entry "default" of service "oauth-codex"',
      fix: expect.stringMatching(/unlocked.*FileTokenStore/s),
      cause: { message: "The keyring is locked" },
    });
    expect(error.code).not.toBe("keyring_not_installed");
    expect(entries.get("oauth-codex/default")).toBe(TEXT);
  });

  it.each(["", "secret-but-no-login", '{"name":"secret"}'])(
    "that is none is told apart: %j",
    async (text) => {
      const { load, entries } = keyring(new Map([["oauth-codex/default", text]]));
      const store = new KeyringLogin(OWN, load);
      for (const error of [await failure(store.load()), await failure(store.save(LOGIN))]) {
        expect(error).toMatchObject({ fix: expect.stringContaining("sign in again") });
        expect(error.cause).toBeUndefined();
        expect(String(error)).not.toContain("secret");
      }
      expect(entries.get("oauth-codex/default")).toBe(text);
      await store.delete();
      expect(entries.size).toBe(0);
    },
  );

  it("of another name touches nothing but its own entry", async () => {
    const older = "codex-oauth-llm/default";
    const { load, asked, entries } = keyring(new Map([[older, TEXT]]));
    const store = new KeyringLogin({ service: "mine", user: "default" }, load);
    expect(await store.load()).toBeUndefined();
    await store.delete();
    await store.save(LOGIN);
    await store.delete();
    expect([...entries.keys()]).toEqual([older]);
    expect(asked.filter((each) => !each.endsWith(" mine/default"))).toEqual([]);
    expect(asked.filter((each) => each.startsWith("delete"))).toHaveLength(1);
  });

  it("that has the older name goes with it, and nobody minds where that has none", async () => {
    const { load, entries } = keyring(new Map([["codex-oauth-llm/default", TEXT]]));
    await new KeyringLogin(OWN, load).delete();
    expect(entries.size).toBe(0);
    const stuck = keyring(new Map([["oauth-codex/default", TEXT]]), (operation, key) =>
      operation === "delete" && key.startsWith("codex-oauth-llm") ? "locked" : undefined,
    );
    await new KeyringLogin(OWN, stuck.load).save(LOGIN);
    await new KeyringLogin(OWN, stuck.load).delete();
    expect(stuck.entries.size).toBe(0);
  });

  it.each([NO_ENTRY, "no entry found", "Element Not Found"])(
    "is none where the keyring says %j",
    async (said) => {
      const { load } = keyring(new Map(), (operation) => (operation === "get" ? said : undefined));
      expect(await new KeyringLogin(OWN, load).load()).toBeUndefined();
    },
  );

  it.each([
    [Object.assign(new Error("x"), { code: "ERR_MODULE_NOT_FOUND" }), false],
    [new MissingKeyring(new Error("x")), true],
  ])(
    "of a package that cannot be loaded names the command where it is missing: %s",
    async (cause, missing) => {
      const store = new KeyringLogin(OWN, () => Promise.reject(cause));
      const error = await failure(store.load());
      expect(error.code === "keyring_not_installed").toBe(missing);
      expect(error.cause).toBe(cause);
      expect(error.fix.includes("npm install @napi-rs/keyring")).toBe(missing);
    },
  );

  it("is locked by its place: one holder of a place at a time, others do not wait", async () => {
    const { load } = keyring();
    const store = (service: string): KeyringLogin => new KeyringLogin({ service, user: "a/b" }, load);
    const order: string[] = [];
    await store("one").withLock(async () => {
      const waiting = store("one").withLock(async () => void order.push("the same place"));
      await store("two").withLock(async () => void order.push("another place"));
      order.push("done");
      return () => waiting;
    });
    await vi.waitFor(() => expect(order).toEqual(["another place", "done", "the same place"]));
    const names = await readdir(join(home, ".oauth_codex"));
    expect(names.filter((name) => name.endsWith(".lock")).sort()).toEqual([
      "keyring-one-a%2Fb.lock",
      "keyring-two-a%2Fb.lock",
    ]);
  });
});

describe("a machine without a keyring", () => {
  it.each([
    "org.freedesktop.DBus.Error.ServiceUnknown: The name is not activatable",
    "The name org.freedesktop.secrets was not provided by any .service files",
    "Unable to autolaunch a dbus-daemon",
    "DBUS_SESSION_BUS_ADDRESS is not set",
    "No such file or directory (os error 2)",
    "Connection refused (os error 111)",
    "no secret service provider found",
    "Platform failure: AccessDenied",
    "OperationNotSupported",
  ])("says %j", (message) => {
    expect(isNoKeyring(new TokenStoreReadError("x", { path: "", fix: "", cause: new Error(message) }))).toBe(
      true,
    );
  });

  it("has no package for it", () => {
    const why = new Error("x");
    const cause = new MissingKeyring(why);
    expect(cause.cause).toBe(why);
    expect(isNoKeyring(new TokenStoreReadError("x", { path: "", fix: "", cause }))).toBe(true);
  });

  it.each([
    ["a keyring that is locked", { cause: new Error("The keyring is locked") }],
    ["a cause that is no error", { cause: "ServiceUnknown" }],
    ["an error without a cause", new Error("ServiceUnknown")],
    ["nothing", undefined],
    ["null", null],
  ])("is not %s", (_, error) => {
    expect(isNoKeyring(error)).toBe(false);
  });
});

describe("the default store", () => {
  const chain = ({ load }: Pick<ReturnType<typeof keyring>, "load">, file = fileIn()): DefaultLogin =>
    new DefaultLogin(new KeyringLogin(OWN, load), file);
  const fileIn = (): FileLogin => new FileLogin(join(home, "auth.json"), flatFormat);
  const KEPT = { ...LOGIN, refreshToken: "rt.keyring" };
  const holding = () => keyring(new Map([["oauth-codex/default", flatFormat.merge(undefined, KEPT)]]));

  it("is named by both places", () => {
    expect(chain(keyring()).location).toBe(`${join(home, "auth.json")} (or the system's keyring)`);
  });

  it("puts a new login into the file, and asks the file whether it could", async () => {
    const { load, entries } = keyring();
    const store = chain({ load });
    expect(await store.load()).toBeUndefined();
    await store.checkWritable();
    await store.save(LOGIN);
    expect(entries.size).toBe(0);
    expect(await fileIn().load()).toMatchObject({ refreshToken: "rt.1" });
    expect(await store.load()).toMatchObject({ refreshToken: "rt.1" });
    await store.delete();
    expect(await fileIn().load()).toBeUndefined();
  });

  it("stays with the keyring that has a login, and asks it whether it could be replaced", async () => {
    const { load, asked, entries } = holding();
    const file = fileIn();
    const checked = vi.spyOn(file, "checkWritable");
    const store = chain({ load }, file);
    await file.save(LOGIN);
    expect(await store.load()).toMatchObject({ refreshToken: "rt.keyring" });
    asked.length = 0;
    await store.checkWritable();
    expect(asked).toEqual(["get oauth-codex/default", "get oauth-codex/default"]);
    expect(checked).not.toHaveBeenCalled();
    await store.save({ ...LOGIN, refreshToken: "rt.2" });
    expect(entries.get("oauth-codex/default")).toContain("rt.2");
    expect(await file.load()).toMatchObject({ refreshToken: "rt.1" });
    await store.delete();
    expect([entries.size, existsSync(join(home, "auth.json"))]).toEqual([0, false]);
  });

  it("asks the file for what it knows of the login to come", async () => {
    const file = fileIn();
    const checked = vi.spyOn(file, "checkWritable");
    await chain(keyring(), file).checkWritable({ profile: "relay" });
    expect(checked).toHaveBeenCalledWith({ profile: "relay" });
  });

  it("is the file once the keyring was emptied, whatever that says from then on", async () => {
    let broken = false;
    const { load } = keyring(new Map([["oauth-codex/default", TEXT]]), () => (broken ? "locked" : undefined));
    const store = chain({ load });
    expect(await store.load()).toMatchObject({ refreshToken: "rt.1" });
    await store.delete();
    await fileIn().save(LOGIN);
    broken = true;
    expect(await store.load()).toMatchObject({ refreshToken: "rt.1" });
  });

  it("is the file where a keyring fails that was looked into and had none", async () => {
    let broken = false;
    const store = chain(keyring(new Map(), () => (broken ? "locked" : undefined)));
    await fileIn().save(LOGIN);
    expect(await store.load()).toMatchObject({ refreshToken: "rt.1" });
    broken = true;
    expect(await store.load()).toMatchObject({ refreshToken: "rt.1" });
  });

  it("cannot tell of no login where a keyring fails, unless that is none at all", async () => {
    const broken = (message: string) => chain(keyring(new Map(), () => message));
    expect(await failure(broken("locked").load())).toBeInstanceOf(TokenStoreReadError);
    expect(await broken("ServiceUnknown").load()).toBeUndefined();
    await fileIn().save(LOGIN);
    expect(await broken("locked").load()).toMatchObject({ refreshToken: "rt.1" });
  });

  it("is not the file where the keyring that had the login is gone", async () => {
    let gone = false;
    const { load } = keyring(new Map([["oauth-codex/default", TEXT]]), () =>
      gone ? "ServiceUnknown" : undefined,
    );
    const store = chain({ load });
    expect(await store.load()).toMatchObject({ refreshToken: "rt.1" });
    gone = true;
    expect(await failure(store.load())).toBeInstanceOf(TokenStoreReadError);
    expect(await failure(store.save(LOGIN))).toBeInstanceOf(TokenStoreReadError);
    expect(await fileIn().load()).toBeUndefined();
  });

  it("is emptied where there is no keyring that could be", async () => {
    const store = chain(keyring(new Map(), () => "ServiceUnknown"));
    await store.save(LOGIN);
    await store.delete();
    expect(await fileIn().load()).toBeUndefined();
  });

  it("is one for the process and its home folder", async () => {
    const store = defaultTokenStore();
    expect(defaultTokenStore()).toBe(store);
    expect(store.location).toContain(join(home, ".oauth_codex", "auth.json"));
    vi.spyOn(os, "homedir").mockReturnValue(join(home, "other"));
    expect(defaultTokenStore()).not.toBe(store);
  });
});
