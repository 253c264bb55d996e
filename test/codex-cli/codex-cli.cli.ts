/** The newest Codex CLI as judge of the emulator: what it takes for its backend is one. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CodexEmulator, createCodexEmulator, type Fault } from "../../src/testing/index.ts";
import { Cli, certificate } from "./cli.ts";
import { Report } from "./report.ts";

const report = new Report();
let emulator: CodexEmulator;
let cli: Cli;
beforeAll(async () => {
  emulator = await createCodexEmulator({ tls: certificate });
});
afterAll(async () => {
  await emulator.close();
  await report.write();
});
beforeEach(async () => {
  emulator.reset();
  cli = await Cli.open(emulator);
});
afterEach(async (context) => {
  await cli.close();
  report.add(context.task.name, context.task.result?.state === "fail" ? undefined : counts());
});

/** How often it asked which part of the backend. The list of models it asks for in the background, as often as it finds time. */
function counts(): string {
  const rooms = new Map<string, number>();
  for (const { room } of emulator.requests)
    if (room && room !== "models") rooms.set(room, (rooms.get(room) ?? 0) + 1);
  return [...rooms]
    .map(([room, times]) => `${times} × \`${room}\``)
    .sort()
    .join(", ");
}

const unauthorized = { status: 401, error: "Unauthorized" };

describe("signs in and out", () => {
  it("device login", async () => {
    let approved = false;
    const login = cli.watch(["login", "--device-auth", "--experimental_issuer", emulator.issuer], (said) => {
      const [code] = /[A-Z0-9]{4}-[A-Z0-9]{4,5}/.exec(said) ?? [];
      if (approved || code === undefined) return;
      approved = true;
      emulator.device.approve(code);
    });
    expect(await login).toMatchObject({ code: 0, said: expect.stringContaining("Successfully logged in") });
    expect((await cli.tokens())?.["account_id"]).toBe(emulator.account.accountId);
  });

  it("authorize request of a browser login", async () => {
    // It knows no other place for a browser login than the real one: its request is held against the emulator's rules.
    const asked = new Promise<string>((resolve) => {
      void cli.watch(["login"], (said, end) => {
        const [url] = /https:\S+\/oauth\/authorize\S+/.exec(said) ?? [];
        if (url === undefined) return;
        resolve(url);
        end();
      });
    });
    const { search } = new URL(await asked);
    const answer = await fetch(`${emulator.issuer}/oauth/authorize${search}`, { redirect: "manual" });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toMatch(/^http:\/\/127\.0\.0\.1:1455\/auth\/callback\?code=/);
  });

  it("logout, which revokes", async () => {
    await cli.signIn();
    expect(await cli.run("logout")).toMatchObject({ code: 0 });
    expect(await cli.tokens()).toBeUndefined();
    expect(emulator.count("revoke")).toBeGreaterThan(0);
  });
});

describe("turns", () => {
  beforeEach(() => cli.signIn());

  it("plain turn", async () => {
    emulator.script("The capital is Paris.");
    const { code, said } = await cli.turn("What is the capital of France?");
    expect({ code, answered: said.includes("The capital is Paris.") }).toEqual({ code: 0, answered: true });
    expect(emulator.count("responses")).toBe(1);
  });

  it("turn with a tool", async () => {
    emulator.script(
      ({ body }) => {
        const shell = body.tools
          ?.map(({ name }) => String(name))
          .find((name) => /shell|exec_command/.test(name));
        const command =
          shell === "shell"
            ? { command: ["echo", "said-by-the-tool"] }
            : { cmd: "echo said-by-the-tool", command: "echo said-by-the-tool" };
        return { toolCalls: [{ name: shell ?? "shell", arguments: command }] };
      },
      ({ body }) => `The tool gave: ${JSON.stringify(body.input.at(-1)).includes("said-by-the-tool")}`,
    );
    const { code, said } = await cli.turn("Run it.", "--dangerously-bypass-approvals-and-sandbox");
    expect({ code, answered: said.includes("The tool gave: true") }).toEqual({ code: 0, answered: true });
    expect(emulator.count("responses")).toBe(2);
  });

  it("turn in a workspace with routing", async () => {
    emulator.workspaces.push({ id: emulator.account.accountId, account_routing_override: "us" });
    try {
      const { code } = await cli.turn("Hello");
      expect(code).toBe(0);
      const turn = emulator.requests.find(({ room }) => room === "responses");
      expect(turn?.headers["x-openai-account-routing-override"]).toBe("us");
    } finally {
      emulator.workspaces.length = 0;
    }
  });

  it("refresh after a 401, rotated on disk", async () => {
    const before = await cli.tokens();
    // After the first it looks whether another process has refreshed meanwhile.
    emulator.script(unauthorized, unauthorized, "Refreshed.");
    const { code, said } = await cli.turn("Hello");
    expect({ code, answered: said.includes("Refreshed.") }).toEqual({ code: 0, answered: true });
    expect(emulator.count("token")).toBe(1);
    expect((await cli.tokens())?.["refresh_token"]).not.toBe(before?.["refresh_token"]);
  });
});

describe("faults", () => {
  beforeEach(() => cli.signIn());

  it.each<[string, Fault, { code: number; said: RegExp; times?: number }]>([
    [
      "a spent plan is told and not asked again",
      { on: "responses", kind: "plan-limit", times: Number.POSITIVE_INFINITY },
      { code: 1, said: /usage limit/i, times: 1 },
    ],
    [
      "a burst limit is waited for",
      { on: "responses", kind: "burst-limit" },
      { code: 0, said: /echo: Hello/, times: 2 },
    ],
    [
      "a truncated stream is asked again",
      { on: "responses", kind: "truncate" },
      { code: 0, said: /echo: Hello/, times: 2 },
    ],
    [
      "a reset connection is asked again",
      { on: "responses", kind: "reset" },
      { code: 0, said: /echo: Hello/, times: 2 },
    ],
    [
      "a reset in the middle of the stream is asked again",
      { on: "responses", kind: "reset", after: 3 },
      { code: 0, said: /echo: Hello/, times: 2 },
    ],
    [
      "a failing server is asked again",
      { on: "responses", kind: "status" },
      { code: 0, said: /echo: Hello/, times: 2 },
    ],
    [
      "a failing list of models stops no turn",
      { on: "models", kind: "status", times: Number.POSITIVE_INFINITY },
      { code: 0, said: /echo: Hello/, times: 1 },
    ],
    [
      "late headers are waited for",
      { on: "responses", kind: "slow-headers" },
      { code: 0, said: /echo: Hello/, times: 1 },
    ],
    [
      "an overloaded model is told",
      { on: "responses", kind: "overloaded", times: Number.POSITIVE_INFINITY },
      { code: 1, said: /capacity|overloaded/i },
    ],
    [
      "Cloudflare's page is told",
      { on: "responses", kind: "html", times: Number.POSITIVE_INFINITY },
      { code: 1, said: /403/ },
    ],
    [
      "a used refresh token ends the login",
      { on: "token", kind: "refresh-reused", times: Number.POSITIVE_INFINITY },
      { code: 1, said: /sign in again|log ?out/i },
    ],
  ])("%s", async (_, fault, expected) => {
    if (fault.on === "token") emulator.script(unauthorized, unauthorized, unauthorized);
    emulator.fault(fault);
    const { code, said } = await cli.turn("Hello");
    expect(said).toMatch(expected.said);
    expect(code).toBe(expected.code);
    if (expected.times !== undefined) expect(emulator.count("responses")).toBe(expected.times);
  });
});
