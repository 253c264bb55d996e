import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { ALL } from "./all.ts";
import { backend } from "./backend.ts";
import { runAccepted, versionOf } from "./process.ts";
import { programOf, type Runtime } from "./runtimes.ts";

const project = inject("project");

let emulator: CodexEmulator;
beforeAll(async () => {
  emulator = await backend();
});
afterAll(() => emulator.close());

it.for<[Runtime, readonly string[]]>([
  ["node-22", []],
  ["node-24", []],
  ["node-26", []],
  ["bun", []],
  ["deno", ["run", "--allow-all", "--node-modules-dir=manual", "--no-lock"]],
])("%s runs the package as it is installed", async ([place, args], { task }) => {
  const program = programOf(place, project);
  const results = await runAccepted(
    emulator,
    [program, ...args, join(project, "programs/on-disk.js")],
    project,
  );
  expect(results).toEqual(ALL);
  task.meta.place = { place, results, version: await versionOf(program) };
});
