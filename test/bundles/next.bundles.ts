import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";
import { freePort } from "./workerd.ts";

const run = promisify(execFile);
const project = inject("project");
const next = join(project, "node_modules/next/dist/bin/next");

let emulator: CodexEmulator;
beforeAll(async () => {
  emulator = await createCodexEmulator();
});
afterAll(() => emulator.close());

describe.each([
  ["as it comes", "--turbopack"],
  ["with webpack", "--webpack"],
])("a Next.js app built %s", (_, bundler) => {
  let server: ChildProcess;
  let origin: string;
  beforeAll(async () => {
    const app = await mkdtemp(join(project, "next-"));
    await cp(join(project, "next"), app, { recursive: true });
    const env = {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      EMULATOR: emulator.baseURL,
      TOKEN: await emulator.accessToken(),
      STORAGE: join(app, "storage"),
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
  afterAll(() => void server?.kill());

  it("answers, streams and indexes in a route", async () => {
    const response = await fetch(`${origin}/api/node`);
    expect(await response.json()).toEqual({
      answer: "echo: answer",
      streamed: "echo: stream",
      indexed: "completed",
      found: 1,
    });
  });

  it("answers and streams in a route at the edge", async () => {
    const response = await fetch(`${origin}/api/edge`);
    expect(await response.json()).toEqual({ answer: "echo: answer", streamed: "echo: stream" });
  });

  it("shows a page that imports it", async () => {
    expect(await (await fetch(origin)).text()).toMatch(/version \d+\.\d+\.\d+.*, true/);
  });
});
