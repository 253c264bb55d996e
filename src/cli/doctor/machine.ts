import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, lstat, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { homeFolder } from "../../runtime/home-folder.ts";
import type { Context } from "../command.ts";
import { loginFacts } from "../login-facts.ts";
import { listModels } from "../models.ts";
import { accountName } from "../session.ts";
import { signInWith } from "../settings.ts";
import { workspacesOf } from "../workspaces.ts";
import type { FileFacts, Probes, Reached } from "./probes.ts";

const PATIENCE_MS = 10_000;

/** The probes of this machine. */
export async function machineProbes(context: Context): Promise<Probes> {
  const { io, settings, signal } = context;
  const { profile } = settings;
  const home = homeFolder();
  const patience = () => AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const answers = new Map<string, Promise<Reached>>();
  let facts: ReturnType<Probes["login"]> | undefined;
  let workspaces: ReturnType<Probes["workspaces"]> | undefined;
  return {
    platform: process.platform,
    nodeVersion: process.version,
    env: io.env,
    profile,
    baseURL: settings.baseURL ?? profile.baseURL,
    issuer: settings.issuer ?? profile.issuer,
    signIn: signInWith(settings),
    home,
    loginFile: await loginFile(context, home),
    codexHome: io.env["CODEX_HOME"] || join(home, ".codex"),
    ownToken: settings.accessToken !== undefined,
    now: Date.now,
    read: (path) => readFile(path, "utf8").catch(() => undefined),
    file: fileFacts,
    bind,
    output: (program, args) =>
      new Promise((resolve) => {
        const options = { timeout: PATIENCE_MS, signal, windowsHide: true };
        execFile(program, [...args], options, (error, stdout) => resolve(error ? undefined : stdout));
      }),
    reach(url) {
      // Two checks look at the same answer.
      const known = answers.get(url) ?? reach(url, patience());
      answers.set(url, known);
      return known;
    },
    login() {
      facts ??= loginFacts(context);
      return facts;
    },
    workspaces() {
      workspaces ??= workspacesOf(context);
      return workspaces;
    },
    models: async () =>
      (await listModels(await context.client(), patience(), { hidden: true, live: true })).length,
  };
}

/** As the pages of the guide say. A choice that cannot be read is the line of the login's to tell. */
async function loginFile({ settings }: Context, home: string): Promise<string> {
  const { profile } = settings;
  const folder = join(home, ".oauth_codex");
  const name = await accountName(settings).catch(() => "active");
  const isCommon = profile.codexCli && name === "default";
  return isCommon ? join(folder, "auth.json") : join(folder, "accounts", profile.name, `${name}.json`);
}

async function fileFacts(path: string): Promise<FileFacts | undefined> {
  try {
    const stats = await lstat(path);
    const kind = stats.isSymbolicLink()
      ? "link"
      : stats.isFile()
        ? "file"
        : stats.isDirectory()
          ? "folder"
          : "other";
    const writable = await access(path, constants.W_OK).then(
      () => true,
      () => false,
    );
    const me = process.getuid?.();
    return { kind, mode: stats.mode, owned: me === undefined || stats.uid === me, writable };
  } catch {
    return undefined;
  }
}

function bind(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

async function reach(url: string, signal: AbortSignal): Promise<Reached> {
  try {
    const response = await fetch(url, {
      signal,
      redirect: "manual",
      headers: { "user-agent": "oauth-codex", accept: "application/json" },
    });
    await response.body?.cancel();
    const date = Date.parse(response.headers.get("date") ?? "");
    return {
      status: response.status,
      date: Number.isNaN(date) ? undefined : date,
      challenge: response.headers.get("cf-mitigated") === "challenge",
    };
  } catch (error) {
    // What `fetch` says itself is "fetch failed"; why is in the cause.
    const { cause, name } = error as { cause?: { code?: string; message?: string }; name?: string };
    const why =
      cause?.code ?? cause?.message ?? (name === "TimeoutError" ? "no answer in 10 s" : String(error));
    return { failure: why };
  }
}
