import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { writeChoice } from "../../src/cli/choice.ts";
import type { Finding } from "../../src/cli/doctor/check.ts";
import { checks } from "../../src/cli/doctor/checks.ts";
import { machineProbes } from "../../src/cli/doctor/machine.ts";
import type { FileFacts, LoginFacts, Probes } from "../../src/cli/doctor/probes.ts";
import { profileNamed } from "../../src/cli/profiles.ts";
import { APIConnectionError, AuthRequiredError, UsageLimitError, type Workspace } from "../../src/index.ts";
import { node } from "../../src/runtime/node.ts";
import { place } from "./command.ts";

const NOW = 1_800_000_000_000;
const FACTS: LoginFacts = {
  email: "a@example.com",
  plan: "plus",
  planUse: undefined,
  accountId: "acct-1",
  expiresAt: NOW + 3_600_000,
  refreshable: true,
  scopes: ["openid", "profile", "email", "offline_access"],
};
const MINE: Workspace = {
  id: "acct-1",
  name: "Mine",
  plan: "plus",
  role: "account-owner",
  structure: "personal",
  active: true,
  usable: true,
  routing: undefined,
  origin: undefined,
};
const TEAM: Workspace = { ...MINE, id: "team", name: "Team", active: false };
const FILE: FileFacts = { kind: "file", mode: 0o100600, owned: true, writable: true };
const FOLDER: FileFacts = { kind: "folder", mode: 0o40700, owned: true, writable: true };

/** A machine on which all is well, but for what is said. */
function machine(changes: Partial<Probes> & { files?: Record<string, FileFacts> } = {}): Probes {
  const { files = {}, ...rest } = changes;
  return {
    platform: "darwin",
    nodeVersion: "v24.0.0",
    env: {},
    profile: profileNamed("codex"),
    baseURL: "https://chatgpt.com/backend-api/codex",
    issuer: "https://auth.openai.com",
    signIn: "oauth-codex login",
    home: "/home/a",
    loginFile: AUTH,
    codexHome: "/home/a/.codex",
    ownToken: false,
    now: () => NOW,
    read: async () => undefined,
    file: async (path) => files[path],
    bind: async () => undefined,
    output: async () => undefined,
    reach: async () => ({ status: 200, date: NOW, challenge: false }),
    login: async () => FACTS,
    workspaces: async () => [MINE],
    models: async () => 6,
    ...rest,
  };
}

async function line(id: string, probes: Probes): Promise<Finding | undefined> {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`no check ${id}`);
  const finding = await check.run(probes);
  // Whatever is wrong, the line says what to do.
  if (finding && finding.level !== "ok") expect(finding.fix).toBeTruthy();
  return finding;
}

const AUTH = "/home/a/.oauth_codex/auth.json";
const RANGES = `
Protocol tcp Port Exclusion Ranges

Start Port    End Port
----------    --------
      1446        1545
      5357        5357
`;

describe("every line of the doctor", () => {
  it("is ok on a machine on which all is well", async () => {
    for (const { id } of checks) expect([id, (await line(id, machine()))?.level]).toEqual([id, "ok"]);
  });

  it.each<[string, string, Parameters<typeof machine>[0], RegExp]>([
    ["node", "fail", { nodeVersion: "v22.19.0" }, /too old/],
    ["place", "warn", { env: { SSH_CONNECTION: "1" } }, /SSH/],
    ["place", "warn", { files: { "/.dockerenv": FILE } }, /container/],
    [
      "place",
      "warn",
      { read: async (path) => (path === "/proc/1/cgroup" ? "0::/kubepods/x" : undefined) },
      /container/,
    ],
    [
      "place",
      "warn",
      { read: async (path) => (path === "/proc/version" ? "Linux microsoft" : undefined) },
      /WSL/,
    ],
    ["place", "warn", { platform: "linux" }, /no display/],
    ["place", "ok", { platform: "linux", env: { WAYLAND_DISPLAY: "wayland-0" } }, /browser/],
    [
      "ports",
      "warn",
      { bind: async (_, port) => (port === 1455 ? "EADDRINUSE" : undefined) },
      /listens on 1455; the other/,
    ],
    ["ports", "ok", { bind: async (host) => (host === "::1" ? "EADDRNOTAVAIL" : undefined) }, /free/],
    ["ports", "fail", { bind: async () => "EADDRINUSE" }, /1455; another program listens on 1457/],
    ["ports", "fail", { bind: async () => "EPERM" }, /EPERM/],
    [
      "ports",
      "fail",
      { bind: async () => "EACCES", platform: "win32", output: async () => RANGES },
      /Windows keeps 1446 to 1545/,
    ],
    [
      "proxy",
      "warn",
      { env: { https_proxy: "http://user:secret@proxy:8080" } },
      /^https_proxy set, but Node/,
    ],
    ["proxy", "ok", { env: { HTTPS_PROXY: "http://proxy:8080", NODE_USE_ENV_PROXY: "1" } }, /used by Node/],
    ["proxy", "fail", { env: { HTTPS_PROXY: "proxy" } }, /not an address/],
    ["tls", "fail", { env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } }, /not checked/],
    ["tls", "warn", { env: { NODE_EXTRA_CA_CERTS: "/x.pem" } }, /not there/],
    ["tls", "ok", { env: { NODE_EXTRA_CA_CERTS: "/x.pem" }, files: { "/x.pem": FILE } }, /x\.pem/],
    [
      "issuer",
      "fail",
      { reach: async () => ({ failure: "ENOTFOUND" }) },
      /auth\.openai\.com was not reached: ENOTFOUND/,
    ],
    ["issuer", "fail", { reach: async () => ({ status: 403, date: NOW, challenge: true }) }, /Cloudflare/],
    ["issuer", "warn", { reach: async () => ({ status: 503, date: NOW, challenge: false }) }, /503/],
    ["clock", "fail", { now: () => NOW + 600_000 }, /600 s ahead of/],
    ["clock", "fail", { now: () => NOW - 600_000 }, /600 s behind/],
    ["clock", "warn", { now: () => NOW + 90_000 }, /90 s ahead of/],
    ["clock", "ok", { now: () => NOW + 30_000 }, /agrees/],
    ["clock", "warn", { reach: async () => ({ failure: "ENOTFOUND" }) }, /no server/],
    ["store", "fail", { files: { [AUTH]: { ...FILE, mode: 0o100644 } } }, /mode 0644/],
    ["store", "ok", { files: { [AUTH]: { ...FILE, mode: 0o100644 } }, platform: "win32" }, /for you alone/],
    ["store", "fail", { files: { [AUTH]: { ...FILE, kind: "link" } } }, /symbolic link/],
    ["store", "fail", { files: { [AUTH]: { ...FILE, kind: "folder" } } }, /no file/],
    [
      "store",
      "fail",
      { files: { "/home/a/.oauth_codex": { ...FOLDER, writable: false } } },
      /can not be written/,
    ],
    ["store", "fail", { files: { "/home/a/.oauth_codex": { ...FOLDER, owned: false } } }, /another user/],
    ["store", "fail", { files: { "/home/a/.oauth_codex": FILE } }, /no folder/],
    ["store", "ok", { ownToken: true }, /OAUTH_CODEX_ACCESS_TOKEN/],
    ["login", "fail", { login: async () => undefined }, /nobody/],
    [
      "login",
      "fail",
      { login: async () => ({ ...FACTS, accountId: undefined }), workspaces: async () => [TEAM] },
      /no ChatGPT account/,
    ],
    ["login", "ok", { login: async () => ({ ...FACTS, accountId: undefined }) }, /a@example\.com/],
    [
      "login",
      "fail",
      { login: async () => ({ ...FACTS, refreshable: false, expiresAt: NOW }) },
      /has expired/,
    ],
    ["login", "warn", { login: async () => ({ ...FACTS, refreshable: false }) }, /can not be refreshed/],
    ["login", "ok", { login: async () => ({ ...FACTS, expiresAt: NOW - 1 }) }, /0 min ago, refreshed/],
    [
      "login",
      "fail",
      {
        login: async () => {
          throw new Error("the file is cut off");
        },
      },
      /cut off/,
    ],
    [
      "scopes",
      "warn",
      { login: async () => ({ ...FACTS, scopes: ["openid"] }) },
      /offline_access not granted/,
    ],
    ["plan", "warn", { login: async () => ({ ...FACTS, plan: "free" }) }, /free/],
    ["plan", "warn", { login: async () => ({ ...FACTS, plan: undefined }) }, /names none/],
    ["workspace", "ok", {}, /^Mine, plus$/],
    [
      "workspace",
      "ok",
      { workspaces: async () => [{ ...MINE, routing: "us", origin: "https://us.chatgpt.com" }, TEAM] },
      /^Mine, plus, routed as us, its requests go to https:\/\/us\.chatgpt\.com \(others: Team\)$/,
    ],
    ["workspace", "warn", { workspaces: async () => [{ ...MINE, usable: false }, TEAM] }, /not open to this/],
    ["workspace", "warn", { workspaces: async () => [TEAM] }, /not among those/],
    [
      "workspace",
      "warn",
      {
        workspaces: async () => {
          throw new APIConnectionError({ message: "gone" });
        },
      },
      /does not say.*gone/,
    ],
    ["codex-cli", "ok", { files: { "/home/a/.codex/auth.json": FILE } }, /--use-codex-cli/],
    ["backend", "warn", { models: async () => 0 }, /no model/],
    [
      "backend",
      "ok",
      { login: async () => undefined, reach: async () => ({ status: 401, date: NOW, challenge: false }) },
      /chatgpt\.com answers/,
    ],
    [
      "backend",
      "fail",
      {
        models: async () => {
          throw new AuthRequiredError("over");
        },
      },
      /over/,
    ],
    [
      "backend",
      "fail",
      {
        models: async () => {
          throw new APIConnectionError({ message: "gone" });
        },
      },
      /gone/,
    ],
    [
      "backend",
      "warn",
      {
        models: async () => {
          throw new UsageLimitError(undefined, new Headers());
        },
      },
      /./,
    ],
    [
      "backend",
      "fail",
      {
        models: async () => {
          throw new Error("odd");
        },
      },
      /odd/,
    ],
  ])("%s can be %s", async (id, level, changes, text) => {
    const finding = await line(id, machine(changes));
    expect(finding?.text).toMatch(text);
    expect(finding?.level).toBe(level);
    expect(JSON.stringify(finding)).not.toContain("secret");
  });

  it("of what a login grants is left out when nobody is signed in", async () => {
    for (const id of ["scopes", "plan"])
      expect(await line(id, machine({ login: async () => undefined }))).toBeUndefined();
  });
});

describe("the doctor as a process", () => {
  it("finds the real state of this machine", async () => {
    const { run, emulator } = await place();
    const { code, stdout } = await run(["doctor", "--json"]);
    const report = JSON.parse(stdout) as { fail: number; checks: (Finding & { id: string })[] };
    const at = (id: string) => report.checks.find((line) => line.id === id);
    expect(at("issuer")).toMatchObject({ level: "ok", text: `${emulator.issuer} answers` });
    expect(at("clock")?.level).toBe("ok");
    expect(at("login")?.text).toContain("emulator@example.com");
    expect(at("backend")?.text).toMatch(/lists \d+ models/);
    // Whether the ports are free is not ours to say here.
    const fails = report.checks.filter(({ level, id }) => level === "fail" && id !== "ports");
    expect(fails).toEqual([]);
    expect(code).toBe(report.fail > 0 ? 1 : 0);
    expect(emulator.count("models")).toBe(1);
  });

  it("sees a wrong clock, a port in use, an open file and no login, and says what to do", async () => {
    const { run, emulator, home } = await place({ signedIn: false });
    emulator.clockOffset = 600_000;
    const folder = join(home, ".oauth_codex");
    await mkdir(folder);
    await writeFile(join(folder, "auth.json"), "{}");
    await chmod(join(folder, "auth.json"), 0o644);
    await mkdir(join(home, ".codex"));
    await symlink("/nowhere", join(home, ".codex/auth.json"));
    const busy = createServer();
    // Taken by us or by somebody else: in use it is.
    await new Promise<void>((resolve) =>
      busy.once("error", () => resolve()).listen(1457, "127.0.0.1", resolve),
    );
    const { code, stdout } = await run(["doctor"]);
    await new Promise((resolve) => busy.close(resolve));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^fail {2}Clock +\d{3} s behind the server.*\n +-> Set the clock/m);
    expect(stdout).toMatch(/^(?:warn|fail) {2}Login ports .*listens on 1457/m);
    expect(stdout).toMatch(/^fail {2}Token store .*mode 0644\)\n +-> Run: chmod 600/m);
    expect(stdout).toMatch(/^fail {2}Login /m);
    expect(stdout).toMatch(/^ok {4}Codex CLI +has a login/m);
    expect(stdout).toMatch(/\d+ ok, \d+ warn, \d+ fail\n$/);
  });
});

it("a machine without a home says so in words", async () => {
  const home = vi.spyOn(node.os, "homedir").mockImplementation(() => {
    throw new Error("uv_os_homedir returned ENOENT");
  });
  onTestFinished(() => void home.mockRestore());
  const context = { io: {}, settings: {}, signal: new AbortController().signal };
  await expect(machineProbes(context as never)).rejects.toThrow("There is no home folder");
  await expect(writeChoice("own")).rejects.toThrow("There is no home folder");
});
