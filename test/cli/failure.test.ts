/** What the command says when something fails: what it was, and the way out. */
import { describe, expect, it } from "vitest";
import { place } from "./command.ts";
import { watch } from "./watch.ts";

const ASK = ["ask", "-m", "gpt-5.5", "x"];

describe("a failure", () => {
  it("of a spent plan says when it begins anew, and where all of it is to be seen", async () => {
    const { run, emulator } = await place();
    emulator.fault({ on: "responses", kind: "plan-limit", times: 2 });
    const { code, stderr } = await run(ASK);
    expect(code).toBe(4);
    expect(stderr).toMatch(
      /has been reached\. It begins anew at 20\S+Z\.\nThat is in \d+ (?:h|min).*, at 20\d\d-\d\d-\d\d \d\d:\d\d here\.\n.*oauth-codex usage\n$/,
    );
    expect(JSON.parse((await run([...ASK, "--json"])).stdout).error).toMatchObject({
      code: "usage_limit_reached",
      message: expect.stringContaining("begins anew at 20"),
    });
  });

  it("of too many requests for the moment is no spent plan", async () => {
    const { run, emulator } = await place();
    emulator.fault({ on: "responses", kind: "burst-limit", times: 9 });
    const { code, stderr } = await run(ASK);
    expect(code).toBe(4);
    expect(stderr).not.toContain("oauth-codex usage");
  });

  it("to reach the backend names the host, why, and the doctor", async () => {
    const { run, emulator } = await place();
    await emulator.close();
    const { host } = new URL(emulator.baseURL);
    const gone = await run(["models"]);
    expect(gone.code).toBe(5);
    expect(gone.stderr).toContain(`${host} was not reached (nothing listens there: ECONNREFUSED)`);
    expect(gone.stderr).toContain("oauth-codex doctor");
    const nowhere = await run(["models", "--base-url", "http://nowhere.invalid/backend-api/codex"]);
    expect(nowhere.stderr).toMatch(/nowhere\.invalid was not reached \(.*: (?:ENOTFOUND|EAI_AGAIN)\)/);
  });

  it("of a token in the environment names its variable, not the login", async () => {
    const { run, emulator } = await place();
    const expired = { OAUTH_CODEX_ACCESS_TOKEN: await emulator.accessToken({ expiresInSeconds: -1 }) };
    for (const env of [expired, { OAUTH_CODEX_ACCESS_TOKEN: "not-a-token" }]) {
      const { code, stderr } = await run(ASK, { env });
      expect(code).toBe(3);
      expect(stderr).toMatch(/OAUTH_CODEX_ACCESS_TOKEN was used, and is not good\..* unset /);
      expect(stderr).not.toContain("oauth-codex login");
    }
  });

  it("to say what a group of commands is to do names them, and no routine of the parser's", async () => {
    const { run } = await place();
    const { code, stdout, stderr } = await run(["files"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("oauth-codex: say what to do: files upload, files list, files delete.");
    expect(stderr).not.toContain("outputHelp");
  });

  it("at Ctrl-C leaves the shell a line of its own, where a person looks", async () => {
    const at = await place();
    at.emulator.fault({ on: "responses", kind: "stall", after: 1 });
    const interrupt = new AbortController();
    const seen = watch(at, ASK, { signal: interrupt.signal });
    await at.emulator.idle();
    setTimeout(() => interrupt.abort(130), 500);
    expect(await seen).toMatchObject({ code: 130, stderr: "\n" });
  });
});

describe("help", () => {
  it("of a command is found as deep as it lies", async () => {
    const { run } = await place();
    for (const words of [["files"], ["files", "upload"], ["ask"]]) {
      const asked = await run(["help", ...words]);
      expect(asked).toEqual(await run([...words, "--help"]));
      expect(asked).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`Usage: oauth-codex ${words.join(" ")} `),
      });
    }
    expect(await run(["help", "files", "frob"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/no command 'files frob'\. There are: upload, list, delete/),
    });
    expect((await run(["help"])).stdout).toBe((await run([])).stdout);
  });
});
