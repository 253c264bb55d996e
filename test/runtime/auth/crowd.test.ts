/** Many calls at once with a login that has to be refreshed. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../../src/testing/index.ts";
import { ask, clientOf } from "./client-of.ts";

let emulator: CodexEmulator;

beforeAll(async () => {
  emulator = await createCodexEmulator();
});
afterAll(() => emulator.close());
afterEach(() => emulator.reset());

describe("a stored login", () => {
  it("is refreshed once for 500 requests at the same time", async () => {
    const tokenStore = new MemoryTokenStore(await emulator.tokens({ expiresInSeconds: -60 }));
    const client = clientOf(emulator, { tokenStore });
    const other = client.withOptions({ timeout: 60_000 });
    const texts = await Promise.all(Array.from({ length: 500 }, (_, at) => ask(at % 2 ? client : other)));
    expect(new Set(texts).size).toBe(1);
    expect(emulator.count("token")).toBe(1);
    expect(emulator.count("responses")).toBe(500);
  }, 120_000);

  it("is refreshed once for 100 requests whose token the server has ended", async () => {
    const login = await emulator.tokens();
    const tokenStore = new MemoryTokenStore({ ...login, accessToken: `${login.accessToken}x` });
    const client = clientOf(emulator, { tokenStore });
    await Promise.all(Array.from({ length: 100 }, () => ask(client)));
    expect(emulator.count("token")).toBe(1);
  }, 120_000);
});
