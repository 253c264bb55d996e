import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { place } from "./command.ts";

describe("ask", () => {
  it("streams the answer to standard output", async () => {
    const { run, emulator } = await place();
    emulator.script("Paris.");
    const { code, stdout, stderr } = await run([
      "ask",
      "-m",
      "gpt-5.5",
      "-i",
      "Be brief.",
      "capital",
      "of",
      "France?",
    ]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "Paris.\n", stderr: "" });
    expect(emulator.requests.at(-1)?.body).toMatchObject({
      model: "gpt-5.5",
      instructions: "Be brief.",
      input: [{ content: [{ text: "capital of France?" }] }],
    });
  });

  it("comes piece by piece", async () => {
    const { start, emulator } = await place();
    emulator.fault({ on: "responses", kind: "stall", after: 6 });
    emulator.script("first second third");
    const running = start(["ask", "-m", "gpt-5.5", "count"]);
    await running.saw(/first/);
    running.kill("SIGINT");
    expect((await running.done).stdout).not.toContain("third");
  });

  it("reads a long prompt from standard input, and takes the first model of the plan", async () => {
    const { run, emulator } = await place();
    const { stdout } = await run(["ask", "-"], { input: "안녕 ".repeat(50_000) });
    expect(stdout).toContain("echo: 안녕");
    const listed = JSON.parse((await run(["models", "--json"])).stdout) as { models: { slug: string }[] };
    const asked = emulator.requests.find(({ room }) => room === "responses")?.body as { model: string };
    expect(asked.model).toBe(listed.models[0]?.slug);
  });

  it("gives every event on its line with --json, and the whole response last", async () => {
    const { run, emulator } = await place();
    emulator.script({ text: "42", usage: { input_tokens: 7, output_tokens: 1 } });
    const { code, stdout } = await run(["ask", "-m", "gpt-5.5", "-e", "low", "--json", "6 times 7?"]);
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(0)).toMatchObject({ type: "response.created" });
    expect(lines).toContainEqual(
      expect.objectContaining({ type: "response.output_text.delta", delta: "42" }),
    );
    expect(lines.at(-1)).toMatchObject({
      object: "response",
      model: "gpt-5.5",
      status: "completed",
      output_text: "42",
      usage: { input_tokens: 7, total_tokens: 8 },
    });
    expect(emulator.requests.at(-1)?.body).toMatchObject({ reasoning: { effort: "low" } });
  });

  it("does not take an incomplete or truncated answer for a whole one", async () => {
    const { run, emulator } = await place();
    emulator.script({ text: "half", incomplete: "max_output_tokens" });
    const incomplete = await run(["ask", "-m", "gpt-5.5", "go"]);
    expect(incomplete).toMatchObject({ code: 1, stdout: "half\n" });
    expect(incomplete.stderr).toContain("max_output_tokens");
    emulator.script({ text: "half", incomplete: "content_filter" });
    const json = await run(["ask", "-m", "gpt-5.5", "--json", "go"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
      status: "incomplete",
      incomplete_details: { reason: "content_filter" },
    });
    emulator.fault({ on: "responses", kind: "truncate", after: 6, times: 9 });
    expect((await run(["ask", "-m", "gpt-5.5", "go"])).code).toBe(1);
  });

  it("says why an answer failed, with a part of it or without", async () => {
    const { run, emulator } = await place();
    emulator.script({ text: "Half an answ", error: { code: "invalid_prompt", message: "It broke" } });
    expect(await run(["ask", "-m", "gpt-5.5", "go"])).toMatchObject({
      code: 1,
      stdout: "Half an answ\n",
      stderr: expect.stringContaining("It broke"),
    });
    emulator.script({ error: { code: "invalid_prompt", message: "It broke" } });
    expect(await run(["ask", "-m", "gpt-5.5", "go"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("It broke"),
    });
    emulator.script({ text: "Half", error: { code: "invalid_prompt", message: "It broke" } });
    const json = await run(["ask", "-m", "gpt-5.5", "--json", "go"]);
    expect(json).toMatchObject({ code: 1, stderr: "" });
    const lines = json.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(-2)).toMatchObject({ type: "response.failed" });
    expect(lines.at(-1)).toEqual({ error: { code: "invalid_prompt", message: "It broke" } });
  });

  it("gives an answer that comes whole, refusals too, and sets what is said on the way apart", async () => {
    const { run, emulator } = await place();
    const message = (phase: string, part: object) => ({
      type: "response.output_item.done",
      item: { type: "message", role: "assistant", phase, content: [part] },
    });
    const completed = {
      type: "response.completed",
      response: { id: "resp_1", status: "completed", output: [] },
    };
    emulator.script({
      events: [
        message("commentary", { type: "output_text", text: "I will look." }),
        message("final_answer", { type: "output_text", text: "Paris." }),
        completed,
      ],
    });
    expect((await run(["ask", "-m", "gpt-5.5", "go"])).stdout).toBe("I will look.\n\nParis.\n");
    emulator.script({
      events: [message("final_answer", { type: "refusal", refusal: "I will not." }), completed],
    });
    expect(await run(["ask", "-m", "gpt-5.5", "go"])).toMatchObject({ code: 0, stdout: "I will not.\n" });
  });
});

describe("models", () => {
  it("lists what the backend shows, and all of it when asked", async () => {
    const { run } = await place();
    const shown = await run(["models"]);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(/^MODEL +WINDOW +EFFORTS\n/);
    expect(shown.stdout).toMatch(/^gpt-5\.5 +272000 .*\bhigh\b/m);
    expect(shown.stdout).not.toContain("codex-auto-review");
    expect((await run(["models", "--all"])).stdout).toContain("codex-auto-review");
  });
});

describe("usage", () => {
  it("shows the windows of the plan", async () => {
    const { run, emulator } = await place({ plan: "pro" });
    emulator.limits.primary.usedPercent = 93;
    emulator.limits.credits = { hasCredits: true, unlimited: false, balance: "12.50" };
    const { code, stdout } = await run(["usage"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Plan: pro\n/);
    expect(stdout).toMatch(/^5 hours +\[#{19}\.\] +93 % used +begins anew in (?:4 h 0|3 h 59) min$/m);
    expect(stdout).toMatch(/^7 days +\[#\.{19}\]/m);
    expect(stdout).toContain("Credits: 12.50");
    const json = JSON.parse((await run(["usage", "--json"])).stdout) as object;
    expect(json).toMatchObject({ plan: "pro", limitReached: false, windows: [{ usedPercent: 93 }, {}] });
  });

  it("shows what there is besides windows, and the days where they are asked for", async () => {
    const { run, emulator } = await place();
    const { limits } = emulator;
    limits.credits = { hasCredits: true, unlimited: false, balance: "86.40", localMessages: [420, 510] };
    limits.spendControl = { limit: "100", used: "40", remaining: "60", usedPercent: 40 };
    limits.resetCredits = [
      { id: "later", expiresAt: new Date(Date.now() + 9e8).toISOString() },
      { id: "first", expiresAt: new Date(Date.now() + 864e5 * 2 + 6e4).toISOString() },
    ];
    limits.days = [{ date: "2026-11-26", surfaces: { cli: 25 }, models: [{ model: "gpt-5.5", credits: 1 }] }];
    const { stdout } = await run(["usage"]);
    expect(stdout).toContain("Credits: 86.40, about 420 to 510 messages\n");
    expect(stdout).toMatch(/^Spending: 40 of 100 credit, begins anew in (?:1 d 0|23 h \d+)/m);
    expect(stdout).toMatch(/^Resets to use in ChatGPT: 2, the first is lost in 2 d 0 h$/m);
    expect(stdout).not.toContain("2026-11-26");
    expect((await run(["usage", "--daily"])).stdout).toMatch(
      /^DAY +TAKEN \(percent\) +MODELS\n2026-11-26 +cli 25 +gpt-5\.5$/m,
    );
    const json = JSON.parse((await run(["usage", "--daily", "--json"])).stdout) as object;
    expect(json).toMatchObject({
      credits: { localMessages: { from: 420, to: 510 } },
      spendControl: { used: "40" },
      resets: { available: 2, nextEnds: expect.stringMatching(/^20/) },
      daily: { days: [{ date: "2026-11-26" }] },
    });
  });

  it("says when it is spent, and shows what there is of a strange answer", async () => {
    const { run, emulator } = await place();
    emulator.limits.primary.usedPercent = 100;
    emulator.limits.secondary.windowMinutes = 0;
    expect((await run(["usage"])).stdout).toMatch(/^5 hours[^\n]*\nThe allowance is spent\.\n$/m);
    emulator.fault({ on: "usage", kind: "omit" });
    expect(await run(["usage"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Plan: unknown") });
  });
});

describe("status", () => {
  it("says what the token says, and asks nobody", async () => {
    const { run, emulator } = await place({ plan: "team", email: "a@example.com", accountId: "acct-1" });
    const { code, stdout } = await run(["status"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^E-mail +a@example\.com\nPlan +team\nAccount +acct-1\nToken ends +in (?:10 d 0|9 d 23) h\n/,
    );
    expect(JSON.parse((await run(["status", "--json"])).stdout)).toMatchObject({
      signedIn: true,
      source: "OAUTH_CODEX_ACCESS_TOKEN",
      accountId: "acct-1",
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(emulator.requests).toHaveLength(0);
  });

  it("asks for the workspaces when told to", async () => {
    const { run, emulator, home } = await place({ signedIn: false, accountId: "acct-1" });
    emulator.workspaces.push(
      { id: "acct-1", name: "Mine\n\u001b[31m", account_routing_override: "us" },
      { id: "team", name: "Team", is_deactivated: true },
    );
    const { accessToken, accountId } = await emulator.tokens();
    await mkdir(join(home, ".oauth_codex"), { mode: 0o700 });
    const stored = JSON.stringify({ access_token: accessToken, account_id: accountId });
    await writeFile(join(home, ".oauth_codex/auth.json"), stored, { mode: 0o600 });
    await run(["status"]);
    expect(emulator.count("accounts")).toBe(0);
    const { stdout } = await run(["status", "--workspaces"]);
    expect(stdout).toMatch(/^Workspace +Mine, plus, routed as us\nAnother +Team, plus, not open/m);
    expect(JSON.parse((await run(["status", "-w", "--json"])).stdout).workspaces).toMatchObject([
      { id: "acct-1", active: true },
      { id: "team", active: false, usable: false },
    ]);
    const doctor = JSON.parse((await run(["doctor", "--json"])).stdout) as { checks: { id: string }[] };
    expect(doctor.checks).toContainEqual(
      expect.objectContaining({
        id: "workspace",
        level: "ok",
        text: expect.stringContaining("routed as us"),
      }),
    );
  });

  it("knows a stored login, and logout ends it, here and on the server", async () => {
    const { run, emulator, home } = await place({ signedIn: false, email: "a@example.com" });
    const tokens = await emulator.tokens();
    await mkdir(join(home, ".oauth_codex"), { mode: 0o700 });
    const file = join(home, ".oauth_codex/auth.json");
    const stored = {
      access_token: tokens.accessToken,
      refresh_token: tokens.refreshToken,
      id_token: tokens.idToken,
      account_id: tokens.accountId,
      expires_at: tokens.expiresAt / 1000,
    };
    await writeFile(file, JSON.stringify(stored), { mode: 0o600 });
    const before = await run(["status", "--json"]);
    expect(JSON.parse(before.stdout)).toMatchObject({
      signedIn: true,
      source: "login",
      email: "a@example.com",
      refreshable: true,
      scopes: ["openid", "profile", "email", "offline_access"],
    });
    const out = await run(["logout"]);
    expect(out).toMatchObject({ code: 0, stdout: "Nobody is signed in here now.\n" });
    expect(emulator.count("revoke")).toBe(1);
    expect((await run(["status"])).code).toBe(3);
    for (const { stdout, stderr } of [before, out]) {
      for (const token of [tokens.accessToken, tokens.refreshToken ?? "", tokens.idToken ?? ""])
        expect(stdout + stderr).not.toContain(token);
    }
  });

  it("exits with 3 when nobody is signed in", async () => {
    const { run } = await place({ signedIn: false });
    expect(await run(["status"])).toMatchObject({
      code: 3,
      stdout: expect.stringContaining("oauth-codex login"),
    });
    expect(JSON.parse((await run(["status", "--json"])).stdout)).toEqual({ signedIn: false });
    expect((await run(["models"])).code).toBe(3);
  });
});
