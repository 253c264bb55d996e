import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Place, place, type Ran, type Running } from "./command.ts";

/** Any free port, so that tests can sign in side by side. */
const ANY_PORT = { CODEX_OAUTH_REDIRECT_URI: "http://localhost:0/auth/callback" };

/** Makes the command believe that somebody types into the pipe. */
const AT_A_TERMINAL = "--import=data:text/javascript,process.stdin.isTTY=true";

async function authorizeUrl(running: Running): Promise<string> {
  return (await running.saw(/http:\/\/127\.0\.0\.1:\d+\/oauth\/authorize\S+/))[0];
}

function signedOut(options: Parameters<typeof place>[0] = {}): Promise<Place> {
  return place({ signedIn: false, redirectPorts: "any", ...options });
}

async function browserLogin(at: Place): Promise<Ran> {
  const running = at.start(["login", "--no-browser"], ANY_PORT);
  // The browser: it follows the redirect to the command's own server.
  const page = await fetch(await authorizeUrl(running));
  expect(page.status).toBe(200);
  await page.text();
  return await running.done;
}

describe("login", () => {
  it("signs in by the browser's way back, asks with that login, signs out", async () => {
    const at = await signedOut({ email: "a@example.com", plan: "pro", recordCredentials: true });
    const ran = [await browserLogin(at)];
    expect(ran[0]).toMatchObject({ code: 0, stdout: "Signed in as a@example.com, plan pro.\n" });
    const file = join(at.home, ".oauth_codex/auth.json");
    const stored = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
    at.emulator.script("It works.");
    ran.push(await at.run(["ask", "does", "it", "work?"]));
    expect(ran.at(-1)).toMatchObject({ code: 0, stdout: "It works.\n" });
    for (const command of ["status", "models", "usage", "doctor"]) {
      ran.push(await at.run([command], { env: { OAUTH_CODEX_LOG: "debug" } }));
      ran.push(await at.run([command, "--json"]));
    }
    ran.push(await at.run(["logout"], { env: { OAUTH_CODEX_LOG: "debug" } }));
    expect(at.emulator.count("revoke")).toBe(1);
    ran.push(await at.run(["ask", "-m", "gpt-5.5", "and now?"]));
    expect(ran.at(-1)?.code).toBe(3);
    // Nothing that was in play is on any screen.
    const secrets = ["access_token", "refresh_token", "id_token"].map((name) => stored[name] ?? "");
    const exchange = at.emulator.requests.find(({ room }) => room === "token");
    const { code, code_verifier } = { ...(exchange?.body as Record<string, string> | undefined) };
    for (const secret of [...secrets, code ?? "", code_verifier ?? ""]) {
      expect(secret.length).toBeGreaterThan(20);
      for (const { stdout, stderr } of ran) expect(stdout + stderr).not.toContain(secret);
    }
  });

  it.each([
    ["the whole address", (callback: URL) => callback.href],
    ["the code alone", (callback: URL) => callback.searchParams.get("code") ?? ""],
  ])("takes %s at its prompt", async (_, copy) => {
    const at = await signedOut({ email: "a@example.com" });
    const running = at.start(["login", "--no-browser"], { ...ANY_PORT, NODE_OPTIONS: AT_A_TERMINAL });
    const url = await authorizeUrl(running);
    await running.saw(/paste the address/);
    running.write("http://localhost:1455/auth/callback?code=abcdefgh&state=foreign\n");
    await running.saw(/belongs to another one/);
    const page = await fetch(url, { redirect: "manual" });
    const callback = new URL(page.headers.get("location") ?? "");
    running.write(`${copy(callback)}\n`);
    const { code, stdout } = await running.done;
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Signed in as a@/) });
    expect((await at.run(["status"])).code).toBe(0);
  });

  it("signs in with a code that is typed elsewhere", async () => {
    const at = await signedOut({ device: { interval: 1 } });
    const running = at.start(["login", "--device", "--json"]);
    const [userCode] = await running.saw(/[A-Z0-9]{4}-[A-Z0-9]{5}/);
    at.emulator.device.approve(userCode);
    const { code, stdout } = await running.done;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ signedIn: true, source: "login", plan: "plus" });
  });

  it("says why nobody was signed in, and ends at Ctrl-C", async () => {
    const at = await signedOut();
    at.emulator.consent("deny");
    const denied = await (async () => {
      const running = at.start(["login", "--no-browser"], ANY_PORT);
      await (await fetch(await authorizeUrl(running))).text();
      return await running.done;
    })();
    expect(denied.code).toBe(1);
    expect(denied.stderr).toMatch(/^oauth-codex: .+/m);
    const running = at.start(["login", "--no-browser"], ANY_PORT);
    await authorizeUrl(running);
    running.kill("SIGINT");
    expect((await running.done).code).toBe(130);
    expect((await at.run(["status"])).code).toBe(3);
  });

  it("uses the Codex CLI's login only when told, and leaves it alone", async () => {
    const at = await signedOut({ email: "cli@example.com" });
    expect((await at.run(["login", "--use-codex-cli"])).code).toBe(3);
    const tokens = await at.emulator.tokens();
    const file = join(at.home, ".codex/auth.json");
    await mkdir(join(at.home, ".codex"), { mode: 0o700 });
    const content = JSON.stringify({
      auth_mode: "chatgpt",
      OPENAI_API_KEY: null,
      tokens: {
        id_token: tokens.idToken,
        access_token: tokens.accessToken,
        refresh_token: tokens.refreshToken,
        account_id: tokens.accountId,
      },
      last_refresh: new Date().toISOString(),
    });
    await writeFile(file, content, { mode: 0o600 });
    expect((await at.run(["models"])).code).toBe(3);
    const used = await at.run(["login", "--use-codex-cli"]);
    expect(used).toMatchObject({ code: 0, stdout: expect.stringContaining("cli@example.com") });
    expect((await at.run(["models"])).code).toBe(0);
    expect((await at.run(["logout"])).stdout).toContain("codex logout");
    expect((await at.run(["models"])).code).toBe(3);
    expect(await readFile(file, "utf8")).toBe(content);
    expect(at.emulator.count("revoke")).toBe(0);
  });

  it.each([[["--device", "--no-browser"]], [["--use-codex-cli", "--device"]]])(
    "%j is wrong use",
    async (flags) => {
      const at = await signedOut();
      expect((await at.run(["login", ...flags])).code).toBe(2);
      expect(at.emulator.requests).toHaveLength(0);
    },
  );

  it("does not sign in where a token of one's own would win", async () => {
    const { run } = await place();
    const { code, stderr } = await run(["login"]);
    expect(code).toBe(2);
    expect(stderr).toContain("OAUTH_CODEX_ACCESS_TOKEN");
  });
});
