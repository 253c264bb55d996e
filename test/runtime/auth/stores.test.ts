import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CodexCliTokenStore,
  FileTokenStore,
  type TokenSet,
  TokenStoreDeleteError,
  type TokenStoreError,
  TokenStoreReadError,
  TokenStoreWriteError,
} from "../../../src/index.ts";
import { DefaultLogin } from "../../../src/runtime/auth/stores/default-chain.ts";
import { FileLogin } from "../../../src/runtime/auth/stores/file-store.ts";
import { type FileSystem, nodeFileSystem } from "../../../src/runtime/auth/stores/file-system.ts";
import { flatFormat } from "../../../src/runtime/auth/stores/formats.ts";
import {
  KeyringLogin,
  type KeyringModule,
  MissingKeyring,
} from "../../../src/runtime/auth/stores/keyring.ts";
import { jwt } from "../../support/http.ts";

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
        fc.dictionary(
          text.filter((key) => !(key in JSON.parse(flatFormat.merge(undefined, LOGIN))) && key !== "issuer"),
          fc.jsonValue(),
        ),
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

describe("a file system that fails", () => {
  const STEPS = ["mkdir", "open", "write", "sync", "close", "rename", "folder"] as const;
  const fail = (code: string) => Object.assign(new Error(`${code}: injected`), { code });

  /** The real file system, but for one step that fails once the file has been read. */
  function failing(step: (typeof STEPS)[number], code: string): FileSystem {
    return {
      ...nodeFileSystem,
      mkdir: (async (...args: Parameters<typeof nodeFileSystem.mkdir>) => {
        if (step === "mkdir") throw fail(code);
        return await nodeFileSystem.mkdir(...args);
      }) as FileSystem["mkdir"],
      rename: async (...args) => {
        if (step === "rename") throw fail(code);
        await nodeFileSystem.rename(...args);
      },
      open: async (...args) => {
        const writing = args[1] === "wx";
        const syncing = args[1] === "r";
        if (writing && step === "open") throw fail(code);
        const file = await nodeFileSystem.open(...args);
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

  it("names what cannot be deleted", async () => {
    await new FileTokenStore(path).save(OLD);
    const unlink = async (): Promise<void> => {
      throw fail("EACCES");
    };
    const error = await failure(new FileLogin(path, flatFormat, { ...nodeFileSystem, unlink }).delete());
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
});
