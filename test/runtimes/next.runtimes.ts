import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { ALL, WITHOUT_DISK } from "./all.ts";
import { backend, ready } from "./backend.ts";
import type { Results } from "./cells.ts";
import { environment } from "./process.ts";
import { freePort } from "./workerd.ts";

const run = promisify(execFile);
const project = inject("project");
const next = join(project, "node_modules/next/dist/bin/next");

let emulator: CodexEmulator;
beforeAll(async () => {
  emulator = await backend();
});
afterAll(() => emulator.close());

describe.each([
  ["as it comes", "--turbopack", "next-turbopack"],
  ["with webpack", "--webpack", "next-webpack"],
] as const)("a Next.js app built %s", (_, bundler, place) => {
  let server: ChildProcess;
  let origin: string;
  let home: string;
  beforeAll(async () => {
    const app = await mkdtemp(join(project, "next-"));
    await cp(join(project, "next"), app, { recursive: true });
    for (const name of ["acceptance.js", "environment.js"]) {
      await cp(join(project, "programs", name), join(app, "app", name));
    }
    // Next.js takes no folder for an app that has somebody's home in it.
    home = await mkdtemp(join(tmpdir(), "oauth-codex-home-"));
    const env: NodeJS.ProcessEnv = {
      ...environment(emulator, home),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      EDGE_TOKEN: await emulator.accessToken(),
    };
    await run(process.execPath, [next, "build", bundler], { cwd: app, env });
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], {
      cwd: app,
      env,
      stdio: "ignore",
    });
    for (let turn = 0; turn < 200; turn++) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the app does not listen");
  });
  afterAll(async () => {
    server?.kill();
    await rm(home, { recursive: true, force: true });
  });

  const resultsOf = async (route: string): Promise<Results> => {
    const response = await fetch(`${origin}/api/${route}`);
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return JSON.parse(text);
  };

  it("does all of it in a route", async ({ task }) => {
    ready(emulator);
    const results = await resultsOf("node");
    expect(results).toEqual(ALL);
    task.meta.place = { place, results };
  });

  it("does what needs no disk in a route at the edge", async ({ task }) => {
    ready(emulator);
    const results = await resultsOf("edge");
    expect(results).toEqual(WITHOUT_DISK);
    if (place === "next-turbopack") task.meta.place = { place: "next-edge", results };
  });

  it("shows a page that imports it", async () => {
    expect(await (await fetch(origin)).text()).toMatch(/version \d+\.\d+\.\d+.*, true/);
  });
});
