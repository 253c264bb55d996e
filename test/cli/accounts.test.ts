/** The command with several accounts, on both ways in: real processes in an empty home. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createSiwcEmulator, type SiwcEmulator } from "../../src/testing/index.ts";
import { type Place, place, type Ran, type Running } from "./command.ts";

interface Both extends Place {
  readonly siwc: SiwcEmulator;
}

const open: SiwcEmulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

/** An empty home before both backends. */
async function both(): Promise<Both> {
  const at = await place({ signedIn: false, redirectPorts: "any" });
  const person = { email: "s@example.com", sub: "user-s" };
  const siwc = await createSiwcEmulator({
    accounts: [
      { ...person, workspace: "one" },
      { ...person, workspace: "two" },
    ],
  });
  open.push(siwc);
  const places = {
    SIWC_BASE_URL: siwc.baseURL,
    SIWC_OAUTH_ISSUER: siwc.issuer,
    CODEX_OAUTH_REDIRECT_URI: "http://localhost:0/auth/callback",
  };
  const start: Place["start"] = (args, env = {}) => at.start(args, { ...places, ...env });
  return {
    ...at,
    siwc,
    start,
    run(args, { input = "", env = {} } = {}) {
      const running = start(args, env);
      running.end(input);
      return running.done;
    },
  };
}

/** The browser: it opens what the command shows, and follows the redirect to its server. */
async function consent(running: Running): Promise<Ran> {
  const [url] = await running.saw(/http:\/\/127\.0\.0\.1:\d+\/\S*authorize\?\S+/);
  await (await fetch(url)).text();
  return await running.done;
}

const signIn = (at: Both, ...args: string[]): Promise<Ran> =>
  consent(at.start(["login", "--no-browser", ...args]));

const json = ({ stdout }: Ran) => JSON.parse(stdout);
const files = async (at: Place, ...path: string[]): Promise<string[]> =>
  (await readdir(join(at.home, ".oauth_codex", ...path))).filter((name) => !name.endsWith(".lock")).sort();

describe("accounts of codex", () => {
  it("are signed in, listed, used, chosen and signed out by their names", async () => {
    const at = await both();
    at.emulator.account.email = "plain@example.com";
    expect((await signIn(at)).stdout).toBe("Signed in as plain@example.com, plan plus.\n");
    Object.assign(at.emulator.account, { email: "work@example.com", accountId: "acct-work", plan: "team" });
    const made = await signIn(at, "--as", "work");
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining("oauth-codex use work") });

    expect((await at.run(["accounts"])).stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^ +NAME +PROFILE +E-MAIL +PLAN +STATE$/),
      expect.stringMatching(/^\* +default +codex +plain@example\.com +plus +signed in$/),
      expect.stringMatching(/^ +work +codex +work@example\.com +team +signed in$/),
    ]);
    expect(json(await at.run(["status", "--account", "work", "--json"]))).toMatchObject({
      signedIn: true,
      source: "login",
      profile: "codex",
      baseURL: at.emulator.baseURL,
      account: "work",
      email: "work@example.com",
    });
    await at.run(["ask", "-m", "gpt-5.5", "--account", "work", "x"]);
    expect(at.emulator.requests.at(-1)?.headers["chatgpt-account-id"]).toBe("acct-work");
    await at.run(["ask", "-m", "gpt-5.5", "x"], { env: { OAUTH_CODEX_ACCOUNT: "work" } });
    expect(at.emulator.requests.at(-1)?.headers["chatgpt-account-id"]).toBe("acct-work");
    await at.run(["ask", "-m", "gpt-5.5", "x"]);
    expect(at.emulator.requests.at(-1)?.headers["chatgpt-account-id"]).not.toBe("acct-work");

    expect(json(await at.run(["use", "work", "--json"]))).toEqual({ profile: "codex", account: "work" });
    expect((await at.run(["status"])).stdout).toMatch(/^Name +work$/m);
    const { accounts } = json(await at.run(["accounts", "--json"]));
    expect(accounts).toMatchObject([
      { name: "default", active: false },
      { name: "work", active: true, state: "signed-in", accountId: "acct-work" },
    ]);
    expect((await at.run(["logout"])).stdout).toContain("work");
    expect(at.emulator.count("revoke")).toBe(1);
    // Nobody else takes its place.
    const gone = await at.run(["ask", "-m", "gpt-5.5", "x"]);
    expect(gone.code).toBe(3);
    expect(gone.stderr).toContain('"work"');
    expect((await at.run(["use", "--default"])).code).toBe(0);
    expect((await at.run(["status"])).stdout).toContain("plain@example.com");
  });

  it("that is not there: exit code 3, and the names that there are", async () => {
    const at = await both();
    expect((await signIn(at, "--as", "work")).code).toBe(0);
    for (const args of [
      ["models", "--account", "home"],
      ["use", "home"],
    ]) {
      const { code, stdout, stderr } = await at.run(args);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toMatch(/"home".*work/s);
    }
    expect((await at.run(["models", "--account", "home"])).stderr).toContain("oauth-codex login --as home");
    const status = await at.run(["status", "--account", "home"]);
    expect(status).toMatchObject({ code: 3, stdout: expect.stringContaining("oauth-codex login --as home") });
  });

  it.each([
    [["use"], /Name one account/],
    [["use", "a", "--default"], /Name one account/],
    [["models", "--account", "Work"], /lower-case/],
    [["login", "--as", "../x"], /lower-case/],
    [["login", "--as", "a", "--account", "b"], /--as/],
    [["login", "--siwc", "--profile", "codex"], /--siwc/],
    [["models", "--profile", "openai"], /codex, siwc/],
    [["login", "--use-codex-cli", "--as", "a"], /--use-codex-cli/],
    [["login", "--siwc", "--device", "--app-name", "A"], /--no-browser/],
  ])("%j is wrong use", async (args, message) => {
    const at = await both();
    const { code, stderr } = await at.run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect([...at.emulator.requests, ...at.siwc.requests]).toEqual([]);
  });

  it("goes with no token of one's own", async () => {
    const at = await both();
    const env = { OAUTH_CODEX_ACCESS_TOKEN: await at.emulator.accessToken() };
    expect(await at.run(["models", "--account", "work"], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("OAUTH_CODEX_ACCESS_TOKEN"),
    });
  });

  it("goes before the Codex CLI's login, which is used where none is named", async () => {
    const at = await both();
    await signIn(at, "--as", "work");
    await writeFile(join(at.home, ".oauth_codex/command.json"), '{"login":"codex-cli"}\n');
    expect((await at.run(["models"])).code).toBe(3);
    expect((await at.run(["models", "--account", "work"])).code).toBe(0);
    expect((await at.run(["models"], { env: { OAUTH_CODEX_ACCOUNT: "work" } })).code).toBe(0);
    expect((await at.run(["accounts"])).stderr).toContain("Codex CLI");
    await at.run(["use", "work"]);
    expect((await at.run(["models"])).code).toBe(0);
  });
});

describe("an account of siwc", () => {
  it("needs the app's own name once, and is found again without it", async () => {
    const at = await both();
    const nameless = await at.run(["login", "--siwc", "--no-browser"]);
    expect(nameless.code).toBe(2);
    expect(nameless.stderr).toMatch(/name of its own.*--app-name/s);
    expect(at.siwc.requests).toEqual([]);
    expect((await at.run(["models", "--profile", "siwc"])).code).toBe(3);

    const made = await signIn(at, "--siwc", "--app-name", "My notes");
    expect(made.stdout).toMatch(/^Signed in as s@example\.com\.\nUsing ChatGPT plan\. Manage usage: https/);
    expect(at.siwc.clients.map(({ agentName }) => agentName)).toEqual(["My notes"]);
    at.siwc.script("By the plan.");
    const asked = await at.run(["ask", "-m", "gpt-5.5", "--profile", "siwc", "x"]);
    expect(asked).toMatchObject({ code: 0, stdout: "By the plan.\n" });
    expect((await at.run(["models", "--profile", "siwc"])).stdout).toContain("gpt-5.5");
    const status = await at.run(["status", "--profile", "siwc"]);
    expect(status.stdout).toMatch(/^Plan +may be used$/m);
    expect(status.stdout).toMatch(/^Path +Sign in with ChatGPT.*siwc.*http/m);
    expect(json(await at.run(["status", "--profile", "siwc", "--json"]))).toMatchObject({
      profile: "siwc",
      account: "default",
      planUse: "granted",
    });
    expect((await at.run(["usage", "--profile", "siwc"])).stdout).toContain(
      "https://chatgpt.com/settings/usage",
    );
    // The other way in is where it was.
    expect((await at.run(["status"])).code).toBe(3);
    expect(at.emulator.requests).toEqual([]);

    expect((await at.run(["logout", "--profile", "siwc"])).code).toBe(0);
    expect((await at.run(["accounts"])).stdout).toMatch(/default +siwc +s@example\.com +signed out/);
    expect((await signIn(at, "--siwc")).code).toBe(0);
    expect(at.siwc.stats.registrations).toBe(1);
  });

  it("says that the plan may not be used, and asks again where it is told to", async () => {
    const at = await both();
    at.siwc.consent("withhold-plan");
    const made = await signIn(at, "--siwc", "--as", "work", "--app-name", "My notes");
    expect(made.stdout).toContain("oauth-codex login --siwc --as work --consent");
    const refused = await at.run(["ask", "-m", "gpt-5.5", "--profile", "siwc", "--account", "work", "x"]);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain("oauth-codex login --siwc --as work --consent");
    expect((await at.run(["accounts"])).stdout).toMatch(/work +siwc +s@example\.com +withheld +signed in/);
    await signIn(at, "--siwc", "--as", "work", "--consent");
    expect(at.siwc.requests.some(({ query }) => query["prompt"] === "consent")).toBe(true);
    expect((await at.run(["ask", "-m", "gpt-5.5", "--profile", "siwc", "--account", "work", "x"])).code).toBe(
      0,
    );
  });

  it("never gets a token that was meant for codex", async () => {
    const at = await both();
    const env = { OAUTH_CODEX_ACCESS_TOKEN: await at.emulator.accessToken() };
    expect((await at.run(["models", "--profile", "siwc"], { env })).code).toBe(3);
    expect(at.siwc.requests).toEqual([]);
  });

  it("is registered once by processes that sign in to the same name at once", async () => {
    const at = await both();
    const args = ["login", "--siwc", "--as", "work", "--app-name", "My notes", "--no-browser", "--json"];
    const [first, second] = [at.start(args), at.start(args)];
    const asked = await Promise.race(
      [first, second].map(async (running) => {
        await running.saw(/authorize\?/);
        return running;
      }),
    );
    const waiting = asked === first ? second : first;
    await waiting.saw(/another program on this machine is signing in/);
    const ran = [await consent(asked), await waiting.done];
    expect(ran.map(({ code }) => code)).toEqual([0, 0]);
    expect(new Set(ran.map((each) => json(each).accountId)).size).toBe(1);
    expect(at.siwc.stats).toMatchObject({ registrations: 1, exchanges: 1 });
    expect(await files(at, "accounts", "siwc")).toEqual(["host-id", "work.json", "work.registration.json"]);
  });

  it("of another workspace is a login beside the first", async () => {
    const at = await both();
    await signIn(at, "--siwc", "--app-name", "My notes");
    const other = at.siwc.accounts[1] ?? expect.fail("no second account");
    at.siwc.account = other;
    await signIn(at, "--siwc", "--as", "team", "--app-name", "My notes");
    const [one, two] = json(await at.run(["accounts", "--json", "--profile", "siwc"])).accounts;
    expect([one.email, two.email]).toEqual(["s@example.com", "s@example.com"]);
    expect(one.accountId).not.toBe(two.accountId);
    await at.run(["use", "team", "--profile", "siwc"]);
    expect(await readFile(join(at.home, ".oauth_codex/accounts/siwc/active"), "utf8")).toBe("team\n");
    await at.run(["ask", "-m", "gpt-5.5", "--profile", "siwc", "x"]);
    expect(json(await at.run(["status", "--json", "--profile", "siwc"])).accountId).toBe(two.accountId);
  });
});

describe("doctor", () => {
  const lines = async (at: Both, ...args: string[]) =>
    json(await at.run(["doctor", "--json", ...args])).checks as {
      id: string;
      profile?: string;
      level: string;
      text: string;
      fix?: string;
    }[];

  it("looks at each way in of which there is a login, or at the one that is named", async () => {
    const at = await both();
    expect((await lines(at)).every(({ profile = "codex" }) => profile === "codex")).toBe(true);
    await signIn(at, "--siwc", "--app-name", "My notes");
    const only = await lines(at);
    expect(only.some(({ profile }) => profile === "codex")).toBe(false);
    expect(only.filter(({ profile }) => profile === "siwc").map(({ id, level }) => [id, level])).toEqual([
      ["issuer", "ok"],
      ["store", "ok"],
      ["login", "ok"],
      ["scopes", "ok"],
      ["plan", "ok"],
      ["backend", "ok"],
    ]);
    expect(only.find(({ id }) => id === "store")?.text).toContain("accounts/siwc/default.json");
    await signIn(at);
    const all = await lines(at);
    expect(all.filter(({ id }) => id === "login").map(({ profile }) => profile)).toEqual(["codex", "siwc"]);
    expect(all.filter(({ id }) => id === "node")).toHaveLength(1);
    expect((await at.run(["doctor"])).stdout).toMatch(/^ok +Login \(siwc\) +s@example\.com/m);
    const named = await lines(at, "--profile", "siwc", "--account", "work");
    expect(named.find(({ id }) => id === "login")).toMatchObject({
      level: "fail",
      fix: "Sign in with: oauth-codex login --siwc --as work",
    });
  });

  it("finds keys that are not there, and a plan that may not be used", async () => {
    const at = await both();
    at.siwc.consent("withhold-plan");
    await signIn(at, "--siwc", "--app-name", "My notes");
    at.siwc.fault({ on: "jwks", kind: "status", status: 404, times: Number.POSITIVE_INFINITY });
    const found = await lines(at, "--profile", "siwc");
    expect(found.find(({ id }) => id === "issuer")).toMatchObject({ level: "fail" });
    expect(found.find(({ id }) => id === "plan")).toMatchObject({
      level: "fail",
      fix: expect.stringContaining("--consent"),
    });
  });
});
