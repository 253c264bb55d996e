import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCodexEmulator } from "oauth-codex-sdk/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../support/programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts"));

/** What each example has to print: an example without a line here fails. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  "login.ts": /not signed in: auth_required[\s\S]*Hello, signed in/,
  "module-level.ts": /Hello from the module level/,
  "request-options.ts": /Hello[\s\S]*status 200, request \S+, left out: temperature/,
  "streaming.ts": /one line about the sea[\s\S]*\d+ output tokens/,
};

describe("examples", () => {
  let emulator: Awaited<ReturnType<typeof createCodexEmulator>>;
  beforeAll(async () => {
    emulator = await createCodexEmulator({ port: 0 });
  });
  afterAll(() => emulator.close());

  it.each(examples)("%s runs against the emulator", async (name) => {
    const { status, stdout, stderr } = await runProgram(join(root, "examples", name), {
      cwd: root,
      env: { CODEX_BASE_URL: emulator.baseURL, CODEX_ACCESS_TOKEN: await emulator.accessToken() },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(EXPECTED[name] ?? /^an expectation for this example in EXPECTED$/);
  });
});
