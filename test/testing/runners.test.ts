import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { OAuthCodexClient } from "../../src/index.ts";
import { createCodexEmulator, createSiwcEmulator } from "../../src/testing/index.ts";
import { emulatorWith, type RunnerHooks } from "../../src/testing/runners/hooks.ts";
import { useCodexEmulator } from "../../src/testing/runners/vitest.ts";
import { onEnd, temporaryFolder } from "../compat/support.ts";
import { PROJECT } from "../support/codegen.ts";

const run = promisify(execFile);
const ASK = { model: "gpt-5.5", input: "hi" } as const;

describe("an emulator for a file, in Vitest", () => {
  const codex = useCodexEmulator({ plan: "pro" });

  it("is there, with options for a client", async () => {
    codex.emulator.script("one");
    const client = new OAuthCodexClient(codex.clientOptions);
    expect((await client.responses.create(ASK)).output_text).toBe("one");
    expect(codex.emulator.account.plan).toBe("pro");
    expect(codex.emulator.requests).toHaveLength(1);
  });

  it("is forgotten after each test", () => {
    expect(codex.emulator.requests).toHaveLength(0);
  });
});

it("fails the test whose script has failed, and forgets all the same", async () => {
  const called: Partial<Record<keyof RunnerHooks, () => unknown>> = {};
  const hook =
    (name: keyof RunnerHooks) =>
    (work: () => unknown): void => {
      called[name] = work;
    };
  const codex = emulatorWith(
    { beforeAll: hook("beforeAll"), afterEach: hook("afterEach"), afterAll: hook("afterAll") },
    {},
  );
  expect(() => codex.emulator).toThrow(/starts with the first test/);
  await called.beforeAll?.();
  codex.emulator.script(() => {
    throw new Error("not what was expected");
  });
  await new OAuthCodexClient(codex.clientOptions).responses.create(ASK).catch(() => {});
  expect(() => called.afterEach?.()).toThrow("not what was expected");
  expect(codex.emulator.errors).toEqual([]);
  called.afterEach?.();
  const { baseURL } = codex.emulator;
  await called.afterAll?.();
  await expect(fetch(baseURL)).rejects.toThrow();
});

it("works in Node's own runner, where a failed assertion of a script fails its test", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "a.test.mjs");
  const source = (path: string): string => JSON.stringify(new URL(path, `file://${PROJECT}/`).href);
  await writeFile(
    file,
    `import assert from "node:assert/strict";
import { it } from "node:test";
import { OAuthCodexClient } from ${source("src/index.ts")};
import { useCodexEmulator } from ${source("src/testing/runners/node.ts")};
const codex = useCodexEmulator();
it("answers", async () => {
  codex.emulator.script("one");
  const client = new OAuthCodexClient(codex.clientOptions);
  assert.equal((await client.responses.create({ model: "gpt-5.5", input: "hi" })).output_text, "one");
});
it("swallows what failed", async () => {
  codex.emulator.script(() => assert.fail("the script's own"));
  await new OAuthCodexClient(codex.clientOptions).responses.create({ model: "gpt-5.5", input: "hi" }).catch(() => {});
});
`,
  );
  const failed = await run(process.execPath, ["--no-warnings", "--test", "--test-reporter=tap", file], {
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  }).catch((error: { stdout: string }) => error);
  expect(failed.stdout).toMatch(/^# pass 1$/m);
  expect(failed.stdout).toMatch(/^# fail 1$/m);
  expect(failed.stdout).toContain("the script's own");
});

describe.each([
  ["Codex", createCodexEmulator],
  ["Sign in with ChatGPT", createSiwcEmulator],
])("the emulator of %s", (_, create) => {
  /** Status and code of a request that asks for a host. */
  async function asked(baseURL: string, host: string): Promise<[number | undefined, string | undefined]> {
    return await new Promise((resolve, reject) => {
      const asking = request(`${baseURL}/models`, { headers: { host } }, async (response) => {
        let text = "";
        for await (const chunk of response) text += String(chunk);
        resolve([response.statusCode, JSON.parse(text || "{}").error?.code]);
      });
      asking.on("error", reject).end();
    });
  }

  it("answers to this machine's names, and to those that it is told", async () => {
    const emulator = await create({ hosts: ["proxy.example"] });
    onEnd(() => emulator.close());
    const { port } = new URL(emulator.baseURL);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "LOCALHOST", "[::1]", "proxy.example:80"]) {
      expect((await asked(emulator.baseURL, host))[0]).not.toBe(421);
    }
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1.evil.example",
      "localhost.evil.example",
    ]) {
      expect(await asked(emulator.baseURL, host)).toEqual([421, "wrong_host"]);
    }
  });
});
