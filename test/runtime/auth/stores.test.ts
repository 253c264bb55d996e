import realFs, {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import os, { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import {
  CodexCliTokenStore,
  ConfigurationError,
  FileTokenStore,
  type TokenSet,
  TokenStoreDeleteError,
  type TokenStoreError,
  TokenStoreReadError,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { DefaultLogin } from "../../../src/runtime/auth/stores/default-chain.ts";
import { FileLogin } from "../../../src/runtime/auth/stores/file-store.ts";
import type { FileSystem } from "../../../src/runtime/auth/stores/file-system.ts";
import { codexFormat, flatFormat } from "../../../src/runtime/auth/stores/formats.ts";
import {
  KeyringLogin,
  type KeyringModule,
  MissingKeyring,
} from "../../../src/runtime/auth/stores/keyring.ts";
import { ownAuthFile } from "../../../src/runtime/auth/stores/places.ts";
import { jwt } from "../../support/http.ts";
import { hasEscapedKey } from "../../support/json-keys.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
  path = join(folder, "home", "auth.json");
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

const LOGIN: TokenSet = {
  accessToken: jwt({ secret: "access" }),
  refreshToken: "rt.secret-refresh",
  idToken: jwt({ email: "someone@example.com" }),
  accountId: "acc-1",
  expiresAt: 1_900_000_000_500,
  lastRefresh: 1_800_000_000_250,
};
const OLD = { ...LOGIN, accessToken: jwt({ secret: "old" }), refreshToken: "rt.old" };
const failure = (promise: Promise<unknown>): Promise<TokenStoreError> =>
  promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );
const place = async (text: string, mode = 0o600): Promise<void> => {
  await mkdir(join(folder, "home"), { recursive: true });
  await writeFile(path, text, { mode });
  await chmod(path, mode);
};

describe("FileTokenStore", () => {
  it("keeps a login for its owner alone, and leaves nothing beside it", async () => {
    const store = new FileTokenStore(path);
    expect(await store.load()).toBeUndefined();
    await store.save(LOGIN);
    expect(await new FileTokenStore(path).load()).toEqual({ ...LOGIN, issuer: undefined });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "home"))).mode & 0o777).toBe(0o700);
    await store.checkWritable();
    expect(await readdir(join(folder, "home"))).toEqual(["auth.json"]);
    await store.delete();
    await store.delete();
    expect(await store.load()).toBeUndefined();
  });

  it("has the Python package's flat shape, times in seconds", async () => {
    await new FileTokenStore(path).save(LOGIN);
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual({
      access_token: LOGIN.accessToken,
      api_key: null,
      refresh_token: LOGIN.refreshToken,
      id_token: LOGIN.idToken,
      token_type: "Bearer",
      scope: null,
      expires_at: 1_900_000_000.5,
      account_id: "acc-1",
      last_refresh: 1_800_000_000.25,
    });
  });

  it("is given no account that the tokens do not name: an organization of the API is none", async () => {
    const idToken = jwt({ "https://api.openai.com/auth": {}, organizations: [{ id: "org-1" }] });
    for (const store of [new FileTokenStore(path), new CodexCliTokenStore(join(folder, "codex.json"))]) {
      await store.save({
        accessToken: jwt({ "https://api.openai.com/auth": {} }),
        refreshToken: "r",
        idToken,
      });
      expect((await store.load())?.accountId).toBeUndefined();
    }
  });

  it("drops an API key that belongs to another account", async () => {
    await place(JSON.stringify({ access_token: "a.b.c", api_key: "sk-1", account_id: "acc-0" }));
    await new FileTokenStore(path).save(LOGIN);
    expect(JSON.parse(await readFile(path, "utf8")).api_key).toBeNull();
  });

  it("takes a file without a login as none", async () => {
    await place(JSON.stringify({ access_token: null, api_key: "sk-1" }));
    expect(await new FileTokenStore(path).load()).toBeUndefined();
  });

  it.each([
    ["cut off", '{"access_token": "secret-cut', /cut off/],
    ["empty", "", /empty/],
    ["foreign", '{"name": "my-package", "version": "1.0.0"}', /something else/],
    ["a list", "[]", /something else/],
    ["of the wrong types", '{"access_token": 5}', /access_token/],
  ])("refuses a file that is %s, and leaves it as it is", async (_, text, message) => {
    await place(text);
    const store = new FileTokenStore(path);
    for (const [error, kind] of [
      [await failure(store.load()), TokenStoreReadError],
      [await failure(store.save(LOGIN)), TokenStoreWriteError],
      [await failure(store.checkWritable()), TokenStoreWriteError],
    ] as const) {
      expect(error).toBeInstanceOf(kind);
      expect(error.message).toMatch(message);
      expect(error).toMatchObject({ path, fix: expect.stringMatching(/\w/) });
      expect(inspect(error, { depth: 9 })).not.toContain("secret");
    }
    expect(await readFile(path, "utf8")).toBe(text);
  });

  it("refuses a file that others can read, and says how to close it", async () => {
    await place(flatFormat.merge(undefined, LOGIN), 0o644);
    const error = await failure(new FileTokenStore(path).load());
    expect(error).toBeInstanceOf(TokenStoreReadError);
    expect(error.fix).toBe(`Run: chmod 600 '${path}'`);
  });

  it("never follows a symbolic link", async () => {
    await place(flatFormat.merge(undefined, LOGIN));
    const link = join(folder, "link.json");
    await symlink(path, link);
    const store = new FileTokenStore(link);
    expect((await failure(store.load())).message).toMatch(/symbolic link/);
    expect((await failure(store.save(OLD))).message).toMatch(/symbolic link/);
    expect(await new FileTokenStore(path).load()).toMatchObject({ accessToken: LOGIN.accessToken });
  });

  it("refuses what is no file", async () => {
    await mkdir(path, { recursive: true });
    expect(await failure(new FileTokenStore(path).load())).toBeInstanceOf(TokenStoreReadError);
    expect(await failure(new FileTokenStore(path).save(LOGIN))).toBeInstanceOf(TokenStoreWriteError);
  });

  it("gives back any login that it took, and keeps every key that it does not know", () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(
        fc.record({ accessToken: text, refreshToken: text, idToken: text, accountId: text }),
        fc
          .dictionary(
            text.filter(
              (key) => !(key in JSON.parse(flatFormat.merge(undefined, LOGIN))) && key !== "issuer",
            ),
            fc.jsonValue(),
          )
          .filter((extra) => !hasEscapedKey(extra)),
        (login, extra) => {
          const before = JSON.stringify({ access_token: "x", ...extra });
          const after = flatFormat.merge(before, login);
          expect(flatFormat.parse(after)).toMatchObject(login);
          expect(JSON.parse(after)).toMatchObject(JSON.parse(JSON.stringify(extra)));
        },
      ),
    );
  });
});

describe("a file that an editor has written", () => {
  const text = flatFormat.merge(undefined, LOGIN);
  it.each([
    ["a BOM", Buffer.from(`\ufeff${text}`), /byte order mark/],
    ["UTF-16", Buffer.from(text, "utf16le"), /UTF-16/],
    ["UTF-16 with a BOM", Buffer.from(`\ufeff${text}`, "utf16le"), /UTF-16/],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), /UTF-16/],
    ["Latin-1", Buffer.from('{"access_token":"\u00e9"}', "latin1"), /not UTF-8/],
  ])("with %s is refused for that, and left as it is", async (_, bytes, why) => {
    await place("");
    await writeFile(path, bytes);
    for (const store of [new FileTokenStore(path), new CodexCliTokenStore(path)]) {
      const error = await failure(store.load());
      expect(error).toBeInstanceOf(TokenStoreReadError);
      expect(error.message).toMatch(why);
      expect(error.message).toMatch(/UTF-8 without a BOM/);
      expect((await failure(store.save(LOGIN))).message).toMatch(why);
    }
    expect(await readFile(path)).toEqual(bytes);
  });
});

describe("what stands beside a login", () => {
  const of = (accountId: string | undefined, sub?: string): TokenSet => ({
    accessToken: jwt({ sub, made: accountId }),
    refreshToken: "rt.x",
    accountId,
  });
  const flat = (login: TokenSet): string =>
    flatFormat.merge(JSON.stringify({ access_token: null, api_key: "sk-1" }), login);
  const codex = (login: TokenSet): string =>
    codexFormat.merge(JSON.stringify({ OPENAI_API_KEY: "sk-1", tokens: null }), {
      ...login,
      idToken: "id.one",
    });

  it.each([
    ["the same account", of("acc-1"), of("acc-1"), true],
    ["another account", of("acc-1"), of("acc-2"), false],
    ["another person of it", of("acc-1", "a"), of("acc-1", "b"), false],
    ["the same person, whose account was not known", of(undefined, "a"), of("acc-1", "a"), true],
    ["somebody where nobody was known", of(undefined), of("acc-2"), false],
    ["nobody known, as before", of(undefined), of(undefined), true],
  ])("%s: the key and the id token stay only with their own", (_, before, after, stays) => {
    expect(JSON.parse(flatFormat.merge(flat(before), after)).api_key).toBe(stays ? "sk-1" : null);
    const written = JSON.parse(codexFormat.merge(codex(before), after));
    expect(written.OPENAI_API_KEY).toBe(stays ? "sk-1" : null);
    expect(written.tokens.id_token).toBe(stays ? "id.one" : "");
  });
});

describe("a file system that fails", () => {
  const STEPS = ["mkdir", "open", "write", "sync", "close", "rename", "folder"] as const;
  const fail = (code: string) => Object.assign(new Error(`${code}: injected`), { code });

  /** The real file system, but for one step that fails once the file has been read. */
  function failing(step: (typeof STEPS)[number], code: string): FileSystem {
    return {
      ...realFs,
      mkdir: (async (...args: Parameters<typeof realFs.mkdir>) => {
        if (step === "mkdir") throw fail(code);
        return await realFs.mkdir(...args);
      }) as FileSystem["mkdir"],
      rename: async (...args) => {
        if (step === "rename") throw fail(code);
        await realFs.rename(...args);
      },
      open: async (...args) => {
        const writing = args[1] === "wx";
        const syncing = args[1] === "r";
        if (writing && step === "open") throw fail(code);
        const file = await realFs.open(...args);
        const broken = { write: "writeFile", sync: "sync", close: "close", folder: "sync" } as const;
        if (step in broken && (step === "folder" ? syncing : writing)) {
          const name = broken[step as keyof typeof broken];
          const real = file[name].bind(file) as (...given: unknown[]) => Promise<void>;
          Object.assign(file, {
            [name]: async (...given: unknown[]) => {
              if (name === "close") await real(...given);
              throw fail(code);
            },
          });
        }
        return file;
      },
    };
  }

  it.each(STEPS.flatMap((step) => ["ENOSPC", "EROFS", "EACCES", "EIO"].map((code) => [step, code] as const)))(
    "at %s with %s: a clear error, the old login whole, nothing left behind",
    async (step, code) => {
      await new FileTokenStore(path).save(OLD);
      const store = new FileLogin(path, flatFormat, failing(step, code));
      const error = await failure(store.save(LOGIN));
      expect(error).toBeInstanceOf(TokenStoreWriteError);
      expect(error).toMatchObject({ path, cause: { code } });
      expect(error.message).toContain(code);
      const kept = await new FileTokenStore(path).load();
      // Once the file has been renamed the new login is there; all that is not known is whether a power cut would undo it.
      expect(kept?.refreshToken).toBe(step === "folder" ? LOGIN.refreshToken : OLD.refreshToken);
      expect(await readdir(join(folder, "home"))).toEqual(["auth.json"]);
    },
  );

  it.each(["ERR_ACCESS_DENIED", "EPERM", "EINVAL", "ENOTSUP"])(
    "is written to without fsync where there is none: %s",
    async (code) => {
      for (const step of ["sync", "folder"] as const) {
        const store = new FileLogin(path, flatFormat, failing(step, code));
        await store.checkWritable();
        await store.save(LOGIN);
      }
      expect(await new FileTokenStore(path).load()).toMatchObject({ refreshToken: LOGIN.refreshToken });
    },
  );

  it("a full disk is named where it is the lock that cannot be taken", async () => {
    await new FileTokenStore(path).save(OLD);
    await mkdir(`${path}.lock`);
    const full = new FileLogin(path, flatFormat, failing("write", "ENOSPC"));
    const error = await failure(full.withLock(async () => undefined));
    expect(error).toMatchObject({ fix: expect.stringContaining("disk is full"), cause: { code: "ENOSPC" } });
    const other = await failure(new FileLogin(path, flatFormat).withLock(async () => undefined));
    expect(other.code).toBe("token_store_lock_failed");
  });

  it("names what cannot be deleted", async () => {
    await new FileTokenStore(path).save(OLD);
    const unlink = async (): Promise<void> => {
      throw fail("EACCES");
    };
    const error = await failure(new FileLogin(path, flatFormat, { ...realFs, unlink }).delete());
    expect(error).toBeInstanceOf(TokenStoreDeleteError);
    expect(error.path).toBe(path);
  });
});

describe("CodexCliTokenStore", () => {
  const CODEX = {
    OPENAI_API_KEY: null,
    auth_mode: "chatgpt",
    tokens: {
      id_token: OLD.idToken,
      access_token: OLD.accessToken,
      refresh_token: "rt.codex",
      account_id: "acc-1",
      later: 1,
    },
    last_refresh: "2026-11-01T10:00:00.123456789Z",
    agent_identity: { some: "thing" },
  };

  it("reads the Codex CLI's file, and writes it back in the same shape", async () => {
    await place(JSON.stringify(CODEX));
    const store = new CodexCliTokenStore(path);
    expect(await store.load()).toMatchObject({
      accessToken: OLD.accessToken,
      refreshToken: "rt.codex",
      accountId: "acc-1",
      lastRefresh: Date.parse("2026-11-01T10:00:00.123Z"),
    });
    await store.save(LOGIN);
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual({
      ...CODEX,
      tokens: {
        ...CODEX.tokens,
        id_token: LOGIN.idToken,
        access_token: LOGIN.accessToken,
        refresh_token: LOGIN.refreshToken,
      },
      last_refresh: new Date(LOGIN.lastRefresh ?? 0).toISOString(),
    });
  });

  it("finds it by CODEX_HOME", async () => {
    await place(JSON.stringify(CODEX));
    const before = process.env["CODEX_HOME"];
    process.env["CODEX_HOME"] = join(folder, "home");
    try {
      expect(await new CodexCliTokenStore().load()).toMatchObject({ refreshToken: "rt.codex" });
    } finally {
      if (before === undefined) delete process.env["CODEX_HOME"];
      else process.env["CODEX_HOME"] = before;
    }
  });

  it("has no login where the Codex CLI uses an API key", async () => {
    await place(JSON.stringify({ auth_mode: "apikey", OPENAI_API_KEY: "sk-1", tokens: null }));
    expect(await new CodexCliTokenStore(path).load()).toBeUndefined();
  });

  it("is never deleted", async () => {
    await place(JSON.stringify(CODEX));
    const error = await failure(new CodexCliTokenStore(path).delete());
    expect(error).toBeInstanceOf(TokenStoreDeleteError);
    expect(error).toMatchObject({ code: "login_of_another_program", fix: "Run: codex logout" });
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual(CODEX);
  });

  it("refuses our own file, whose shape is another", async () => {
    await new FileTokenStore(path).save(LOGIN);
    expect((await failure(new CodexCliTokenStore(path).load())).message).toMatch(/something else/);
  });
});

/** A keyring in memory, with the behaviour of `@napi-rs/keyring`. */
function keyring(entries: Map<string, string> = new Map()): () => Promise<KeyringModule> {
  return async () => ({
    AsyncEntry: class {
      readonly #key: string;
      constructor(service: string, user: string) {
        this.#key = `${service}/${user}`;
      }
      async getPassword() {
        return entries.get(this.#key);
      }
      async setPassword(password: string) {
        entries.set(this.#key, password);
      }
      async deletePassword() {
        if (!entries.delete(this.#key)) throw new Error("No matching entry found in secure storage");
      }
    },
  });
}
const PLACE = { service: "oauth-codex", user: "default" };
const missing = async (): Promise<never> => {
  throw new MissingKeyring(new Error("Cannot find package '@napi-rs/keyring'"));
};

describe("a login in the keyring", () => {
  it("is kept under the Python package's names, in its shape", async () => {
    const entries = new Map<string, string>();
    const store = new KeyringLogin(PLACE, keyring(entries));
    expect(await store.load()).toBeUndefined();
    await store.save(LOGIN);
    expect(JSON.parse(entries.get("oauth-codex/default") ?? "")).toMatchObject({ account_id: "acc-1" });
    expect(await store.load()).toMatchObject({ refreshToken: LOGIN.refreshToken });
    await store.delete();
    await store.delete();
    expect(entries.size).toBe(0);
  });

  it("moves from the older service name at the next save", async () => {
    const entries = new Map([["codex-oauth-llm/default", flatFormat.merge(undefined, OLD)]]);
    const store = new KeyringLogin(PLACE, keyring(entries));
    expect(await store.load()).toMatchObject({ refreshToken: "rt.old" });
    await store.save(LOGIN);
    expect([...entries.keys()]).toEqual(["oauth-codex/default"]);
  });

  it("names the command that installs the optional package", async () => {
    const error = await failure(new KeyringLogin(PLACE, missing).load());
    expect(error).toBeInstanceOf(TokenStoreReadError);
    expect(error.code).toBe("keyring_not_installed");
    expect(error.fix).toContain("npm install @napi-rs/keyring");
  });
});

describe("the default store", () => {
  const chain = (load: () => Promise<KeyringModule>) =>
    new DefaultLogin(new KeyringLogin(PLACE, load), new FileLogin(path, flatFormat));

  it("is the file where there is no keyring", async () => {
    const store = chain(missing);
    expect(await store.load()).toBeUndefined();
    await store.checkWritable();
    await store.save(LOGIN);
    expect(await new FileTokenStore(path).load()).toMatchObject({ refreshToken: LOGIN.refreshToken });
    await store.delete();
    expect(await store.load()).toBeUndefined();
  });

  it("is the keyring where that holds a login, and a logout empties both", async () => {
    const entries = new Map([["oauth-codex/default", flatFormat.merge(undefined, OLD)]]);
    await new FileTokenStore(path).save(LOGIN);
    const store = chain(keyring(entries));
    expect(await store.load()).toMatchObject({ refreshToken: "rt.old" });
    await store.save({ ...OLD, refreshToken: "rt.newer" });
    expect(entries.get("oauth-codex/default")).toContain("rt.newer");
    await store.delete();
    expect(await store.load()).toBeUndefined();
  });

  /** A keyring that fails as long as `failure.is` says with what. */
  const failingKeyring = (entries: Map<string, string>, why: { is?: string | undefined }) => async () => {
    const { AsyncEntry } = await keyring(entries)();
    return {
      AsyncEntry: class extends AsyncEntry {
        override async getPassword() {
          if (why.is !== undefined) throw new Error(why.is);
          return await super.getPassword();
        }
      },
    };
  };

  it("is no logout while the keyring that has the login fails", async () => {
    const entries = new Map([["oauth-codex/default", flatFormat.merge(undefined, OLD)]]);
    const why: { is?: string | undefined } = {};
    const store = chain(failingKeyring(entries, why));
    expect(await store.load()).toMatchObject({ refreshToken: "rt.old" });
    for (const is of ["locked", "org.freedesktop.DBus.Error.ServiceUnknown"]) {
      why.is = is;
      expect(await failure(store.load())).toBeInstanceOf(TokenStoreReadError);
      expect(await failure(store.save(LOGIN))).toBeInstanceOf(TokenStoreReadError);
      expect(await failure(store.delete())).toBeInstanceOf(TokenStoreReadError);
    }
    expect(await readdir(folder)).toEqual([]);
    expect(await failure(chain(failingKeyring(entries, { is: "locked" })).load())).toBeInstanceOf(
      TokenStoreReadError,
    );
  });

  it("is the file where no keyring runs, or a failing one never had it", async () => {
    for (const is of ["DBus.Error.ServiceUnknown", "Couldn't access platform storage: AccessDenied"]) {
      expect(await chain(failingKeyring(new Map(), { is })).load()).toBeUndefined();
      await chain(failingKeyring(new Map(), { is })).checkWritable();
    }
    await chain(missing).save(LOGIN);
    const locked = chain(failingKeyring(new Map(), { is: "locked" }));
    expect(await locked.load()).toMatchObject({ refreshToken: LOGIN.refreshToken });
  });

  it("shares the lock with stores of the keyring alone, and of the file alone", async () => {
    vi.stubEnv("HOME", folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    const load = keyring();
    for (const other of [new KeyringLogin(PLACE, load), new FileLogin(path, flatFormat)]) {
      const order: string[] = [];
      const first = chain(load).withLock(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push("default");
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      await Promise.all([first, other.withLock(async () => void order.push("other"))]);
      expect(order).toEqual(["default", "other"]);
    }
  });
});

it("a user without a home folder is told so", () => {
  vi.spyOn(os, "homedir").mockImplementation(() => {
    throw Object.assign(new Error("uv_os_homedir returned ENOENT"), { code: "ERR_SYSTEM_ERROR" });
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  expect(() => ownAuthFile()).toThrow(ConfigurationError);
  expect(() => ownAuthFile()).toThrow(/HOME/);
});
