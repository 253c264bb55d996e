import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../../src/index.ts";
import { ConfigurationError, OAuthCodexClient } from "../../src/index.ts";
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
