import { describe, expect, it } from "vitest";
import { place } from "./command.ts";

describe("the command line", () => {
  it("helps, and knows its version", async () => {
    const { run } = await place();
    const help = await run(["--help"]);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/Usage: oauth-codex/);
    expect(help.stdout).toMatch(/Exit codes:/);
    expect((await run([])).stdout).toBe(help.stdout);
    expect((await run(["ask", "--help"])).stdout).toMatch(/--model <slug>/);
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [["frobnicate"], /unknown command 'frobnicate'/],
    [["ask"], /missing required argument/],
    [["models", "--frob"], /unknown option '--frob'/],
    [["models", "more"], /too many arguments/],
    [["models", "--base-url", "chatgpt.com"], /--base-url must be an address/],
    [["ask", "  "], /prompt is empty/],
  ])("%j is wrong use", async (args, message) => {
    const { run, emulator } = await place();
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(emulator.requests).toHaveLength(0);
  });

  it("complains in JSON, too", async () => {
    const { run } = await place();
    const { code, stdout, stderr } = await run(["models", "--frob", "--json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ error: { code: "usage", message: "unknown option '--frob'" } });
  });

  it("has an exit code and one line for every kind of failure", async () => {
    const { run, emulator } = await place();
    const ask = ["ask", "--model", "gpt-5.5", "hello"];
    emulator.fault({ on: "responses", kind: "plan-limit" });
    const limit = await run(ask);
    expect(limit.code).toBe(4);
    emulator.fault({
      on: "responses",
      kind: "status",
      status: 400,
      body: { detail: "Bad\u001b[2J Request" },
    });
    const failed = await run(ask);
    expect(failed.code).toBe(1);
    const unknown = await run(["ask", "--model", "gpt-0", "hello"]);
    expect(unknown.code).toBe(1);
    const expired = await run(ask, {
      env: { OAUTH_CODEX_ACCESS_TOKEN: await emulator.accessToken({ expiresInSeconds: -1 }) },
    });
    expect(expired.code).toBe(3);
    emulator.fault({ on: "models", kind: "html", times: 9 });
    const blocked = await run(["models"]);
    expect(blocked.code).toBe(5);
    for (const { stdout, stderr } of [limit, failed, unknown, expired, blocked]) {
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^oauth-codex: /);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr).not.toContain("\u001b");
    }
    await emulator.close();
    const gone = await run(["usage", "--json"]);
    expect(gone.code).toBe(5);
    expect(JSON.parse(gone.stdout)).toMatchObject({ error: { code: expect.any(String) } });
  });

  it.each([[["-"]], [[]]])(
    "is ended by the first Ctrl-C where it still waits for its input: ask %j",
    async (words) => {
      const { start } = await place();
      let code: number | null = null;
      // Before it listens, a signal ends it as it ends any program: then it is given more time.
      for (let wait = 1_000; code === null && wait <= 32_000; wait *= 2) {
        const running = start(["ask", "-m", "gpt-5.5", ...words]);
        running.write("a beginning");
        await new Promise((resolve) => setTimeout(resolve, wait));
        running.kill("SIGINT");
        ({ code } = await running.done);
      }
      expect(code).toBe(130);
    },
  );

  it("ends at Ctrl-C and at a request to end, and lets go of the connection", async () => {
    for (const [signal, code] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const) {
      const { start, emulator } = await place();
      emulator.script("one two three four five");
      emulator.fault({ on: "responses", kind: "stall", after: 6 });
      const running = start(["ask", "-m", "gpt-5.5", "count"]);
      await running.saw(/one/);
      running.kill(signal);
      const { code: ended, stderr } = await running.done;
      expect({ ended, stderr }).toEqual({ ended: code, stderr: "" });
      await emulator.idle();
      expect(emulator.requests.at(-1)?.aborted).toBe(true);
    }
  });

  it("ends quietly when nobody reads any more", async () => {
    const { start, emulator } = await place({ pace: 20 });
    emulator.script("word ".repeat(2000));
    const running = start(["ask", "-m", "gpt-5.5", "talk"]);
    await running.saw(/word/);
    running.stopReading();
    const { code, stderr } = await running.done;
    expect({ code, stderr }).toEqual({ code: 141, stderr: "" });
  });

  it("prints no colours into a pipe", async () => {
    const { run } = await place();
    const { stdout } = await run(["usage"], { env: { FORCE_COLOR: "1" } });
    expect(stdout).not.toContain("\u001b");
  });
});
