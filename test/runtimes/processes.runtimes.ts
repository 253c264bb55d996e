import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { FileTokenStore } from "../../src/index.ts";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { ALL } from "./all.ts";
import { backend, ready } from "./backend.ts";
import { environment, runAccepted, versionOf } from "./process.ts";
import { programOf, type Runtime } from "./runtimes.ts";

const run = promisify(execFile);
const project = inject("project");

let emulator: CodexEmulator;
beforeAll(async () => {
  emulator = await backend();
});
afterAll(() => emulator.close());

const RUNTIMES: [Runtime, readonly string[]][] = [
  ["node-22", []],
  ["node-24", []],
  ["node-26", []],
  ["bun", []],
  ["deno", ["run", "--allow-all", "--node-modules-dir=manual", "--no-lock"]],
];
const programAt = (name: string): string => join(project, `programs/${name}.js`);

it.for(RUNTIMES)("%s runs the package as it is installed", async ([place, args], { task }) => {
  const program = programOf(place, project);
  const results = await runAccepted(emulator, [program, ...args, programAt("on-disk")], project);
  expect(results).toEqual(ALL);
  task.meta.place = { place, results, version: await versionOf(program) };
});

it.for(RUNTIMES)("processes of %s refresh a login that they share once", async ([place, args]) => {
  ready(emulator);
  const home = await mkdtemp(join(project, "home-"));
  const path = join(home, ".oauth_codex/auth.json");
  await new FileTokenStore(path).save(await emulator.tokens({ expiresInSeconds: -60 }));
  // As long as others have it in sight.
  emulator.fault({ on: "token", kind: "slow-headers", times: 1 });
  const once = () =>
    run(programOf(place, project), [...args, programAt("shared-login")], {
      cwd: project,
      env: environment(emulator, home),
    });
  const said = await Promise.all([once(), once(), once(), once()]);
  expect(said.map(({ stdout }) => stdout.trim())).toEqual(Array(4).fill('"echo: answer"'));
  expect(emulator.count("token")).toBe(1);
  await rm(home, { recursive: true });
});
