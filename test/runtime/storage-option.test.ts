import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClientOptions } from "../../src/index.ts";
import { ConfigurationError, OAuthCodexClient } from "../../src/index.ts";
import { node } from "../../src/runtime/node.ts";
import { memoryStorage, sqliteStorage } from "../../src/storage.ts";
import { temporaryFolder } from "../compat/support.ts";

const made = (storage: unknown) => () =>
  new OAuthCodexClient({ accessToken: "x", storage: storage as ClientOptions["storage"] });

describe("the option storage", () => {
  it.each([
    ["a folder", "somewhere", "compatStorageDir"],
    ["an object of another kind", { directory: "somewhere" }, "storage is no storage."],
    ["null", null, "storage is no storage."],
    ["half a storage", { kind: "half", get() {}, list() {} }, "it has no count, commit, search"],
  ])("is refused when the client is made, for %s", (_, storage, why) => {
    expect(made(storage)).toThrow(ConfigurationError);
    expect(made(storage)).toThrow(why);
  });

  it("says of a promise that it is to be awaited", async () => {
    const opening = sqliteStorage(await temporaryFolder());
    expect(made(opening)).toThrow("await sqliteStorage");
    await (await opening).close();
  });

  it("is checked by withOptions as well", () => {
    const client = new OAuthCodexClient({ accessToken: "x", storage: memoryStorage() });
    expect(() => client.withOptions({ storage: {} as never })).toThrow(ConfigurationError);
  });

  it("may be a wrapper around another", () => {
    expect(made(new Proxy(memoryStorage(), {}))).not.toThrow();
    expect(made(undefined)).not.toThrow();
  });
});

describe("closing a client", () => {
  it("has nothing to say of a storage that cannot be opened, also while that is tried", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const client = new OAuthCodexClient({ accessToken: "x", compatStorageDir: join(file, "folder") });
    let answered: unknown;
    const asked = client.files.list().catch(({ code }) => {
      answered = code;
    });
    // In every turn until then, so also in the one that opens it.
    while (answered === undefined) {
      await client.close();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await asked;
    expect(answered).toBe("storage_unreachable");
  });

  it("nor of a home that there is not", async () => {
    const home = vi.spyOn(node.os, "homedir").mockImplementation(() => {
      throw new Error("nobody");
    });
    onTestFinished(() => void home.mockRestore());
    const client = new OAuthCodexClient({ accessToken: "x", compatStorageDir: "~/storage" });
    await expect(client.files.list()).rejects.toThrow("There is no home folder");
    await client.close();
  });
});
