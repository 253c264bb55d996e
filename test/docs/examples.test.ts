import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCodexEmulator, createSiwcEmulator, type ScriptedAnswer } from "oauth-codex-sdk/testing";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { runProgram } from "../support/programs.ts";
import { approving } from "../support/reader.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts"));

/** What each example has to print: an example without a line here fails. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  "file-search.ts": /searched for: harbour winter[\s\S]*closes at nine\.\n {2}at character \d+: harbour\.md/,
  "files.ts": /2 of 2 indexed[\s\S]*close -> harbour\.md[\s\S]*등대 -> 등대\.md/,
  "continuity.ts": /by night: 3 items given[\s\S]*4 items in the conversation[\s\S]*deleted_response/,
  "login.ts": /signed in as emulator@example\.com, plan plus[\s\S]*Hello, signed in/,
  "chat-completions.ts": /Say something about the sea[\s\S]*ended by stop[\s\S]*What time is it/,
  "batches.ts": /completed: 3 of 3\n[\s\S]*"custom_id":"harbour"[\s\S]*"status_code":200/,
  "models.ts": /gpt-5\.6-sol: 272000 tokens, low[\s\S]*ultra\n[\s\S]*Say hello/,
  "limits-and-hooks.ts":
    /responses\.create: 200, retry 0[\s\S]*% of \d+ minutes used[\s\S]*plan \w+, may go on/,
  "module-level.ts": /Hello from the module level/,
  "own-storage.ts":
    /^\d+ cases, 0 failed\nharbour\.md -> The harbour closes at nine in winter\.\nnot_found\n$/,
  "request-options.ts": /Hello[\s\S]*status 200, request \S+, left out: temperature/,
  "search-by-meaning.ts":
    /3 of 3 indexed[\s\S]*vehicle -> square\.md\nbakery -> bread\.md\nferry -> ferry\.md/,
  "sign-in-with-chatgpt.ts":
    /^You're using your ChatGPT plan\nHalf an hour\.\nminutes: ok\nUsing ChatGPT plan of emulator@example\.com\n$/,
  "structured-output.ts": /: \d+ minutes, \d+ ingredients/,
  "tools.ts": /stock: ok[\s\S]*1 call, \d+ tokens/,
  "streaming.ts": /one line about the sea[\s\S]*\d+ output tokens/,
};

/** What the model says in those that need more than an echo. */
const SCRIPTS: Readonly<Record<string, readonly ScriptedAnswer[]>> = {
  "file-search.ts": [
    { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour winter"] } }] },
    "In winter it closes at nine【cite:1】.",
  ],
};

/** Where somebody signs in. */
const SIGN_IN = new Set(["login.ts", "sign-in-with-chatgpt.ts"]);

describe("examples", () => {
  let emulator: Awaited<ReturnType<typeof createCodexEmulator>>;
  beforeAll(async () => {
    emulator = await createCodexEmulator({ device: { interval: 1 } });
  });
  afterAll(() => emulator.close());

  it.each(examples.filter((name) => !SIGN_IN.has(name)))("%s runs against the emulator", async (name) => {
    emulator.script(...(SCRIPTS[name] ?? []));
    const { status, stdout, stderr } = await runProgram(join(root, "examples", name), {
      cwd: root,
      env: { CODEX_BASE_URL: emulator.baseURL, CODEX_ACCESS_TOKEN: await emulator.accessToken() },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(EXPECTED[name] ?? /^an expectation for this example in EXPECTED$/);
  });

  it("login.ts signs in by device, and finds itself signed in the next time", async () => {
    const home = await mkdtemp(join(tmpdir(), "oauth-codex-home-"));
    try {
      const env = {
        HOME: home,
        USERPROFILE: home,
        // Where no browser can open, whatever machine this runs on.
        SSH_CONNECTION: "192.0.2.1 22",
        CODEX_OAUTH_ISSUER: emulator.issuer,
        CODEX_BASE_URL: emulator.baseURL,
      };
      const run = () => runProgram(join(root, "examples/login.ts"), { cwd: root, env });
      const first = await approving(emulator, run);
      expect(first).toMatchObject({ status: 0, stdout: expect.stringMatching(EXPECTED["login.ts"] ?? /^$/) });
      expect(first.stderr).toContain(`${emulator.issuer}/codex/device`);
      expect(await run()).toMatchObject({ status: 0, stdout: first.stdout, stderr: "" });
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });

  it("sign-in-with-chatgpt.ts asks for the plan only where the person wants it, and says what to do", async () => {
    const siwc = await createSiwcEmulator();
    const home = await mkdtemp(join(tmpdir(), "oauth-codex-home-"));
    onTestFinished(async () => {
      await siwc.close();
      await rm(home, { recursive: true, force: true });
    });
    const run = (...args: string[]) =>
      runProgram(join(root, "examples/sign-in-with-chatgpt.ts"), {
        cwd: root,
        args,
        env: {
          HOME: home,
          USERPROFILE: home,
          // Where no browser can open, whatever machine this runs on: the person opens the address that is shown.
          SSH_CONNECTION: "192.0.2.1 22",
          SIWC_OAUTH_ISSUER: siwc.issuer,
          SIWC_BASE_URL: siwc.baseURL,
        },
        onError: (text) => {
          const [url] = /^http:\S+$/m.exec(text) ?? [];
          if (url !== undefined) void fetch(url);
        },
      });
    const answers = [{ toolCalls: [{ name: "minutes", arguments: { dish: "risotto" } }] }, "Half an hour."];

    siwc.consent("withhold-plan");
    const without = await run();
    expect(without).toMatchObject({ status: 1, stdout: "" });
    expect(without.stderr).toMatch(/^Continue with ChatGPT:\nhttp:.*\nTo go on: Use your ChatGPT plan/);
    expect(await run()).toMatchObject({ status: 1, stderr: expect.not.stringContaining("http:") });
    siwc.script(...answers, ...answers);
    const asked = await run("--use-plan");
    expect(asked).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(EXPECTED["sign-in-with-chatgpt.ts"] ?? /^$/),
    });
    const [, ...rest] = asked.stdout.split("\n");
    expect(await run()).toEqual({ status: 0, stdout: rest.join("\n"), stderr: "" });
    siwc.fault({ on: "responses", kind: "refuse", code: "subscription_sharing_usage_limit_exceeded" });
    expect(await run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Manage usage: https://"),
    });
    expect(siwc.stats.registrations).toBe(1);
  });
});
