/**
 * `npm run test:mutation -- <room>…`: StrykerJS plants faults in the files of a room (`test/mutation/rooms.ts`), one at a time,
 * and runs the tests that reach them. What it found is kept in `test/mutation/results`; further runs try again only what has
 * changed since. Without a room, only the report is written anew.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tidyResults, writeReport } from "../test/mutation/report.ts";
import { ROOMS, type Room } from "../test/mutation/rooms.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const here = join(root, "test/mutation");
const stryker = join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");

const wanted = process.argv.slice(2);
for (const name of wanted) {
  const room = ROOMS[name];
  if (!room) {
    console.error(`There is no room "${name}". There are: ${Object.keys(ROOMS).join(", ")}`);
    process.exit(2);
  }
  if (!existsSync(stryker)) run("npm", ["ci", "--ignore-scripts"], here);
  if (!existsSync(join(root, "dist"))) run("npm", ["run", "build"], root);
  const config = join(mkdtempSync(join(tmpdir(), "oauth-codex-mutation-")), "stryker.json");
  writeFileSync(config, JSON.stringify(configOf(name, room)));
  run(process.execPath, [stryker, "run", config], root, { MUTATION_ROOM: JSON.stringify(room) });
}
await tidyResults(here);
await writeReport(here);

function configOf(name: string, { mutate }: Room): object {
  const results = join(here, "results");
  mkdirSync(results, { recursive: true });
  return {
    mutate,
    // The tests are those that this configuration includes: with its own `testFiles`, StrykerJS 10.1 runs none for a fault in what
    // is done at loading, and says that it survived.
    testRunner: "vitest",
    vitest: { configFile: "vitest.mutation.config.ts", related: false },
    coverageAnalysis: "perTest",
    // Strings are mostly sentences for people, whose every word would have to be repeated in a test.
    mutator: { excludedMutations: ["StringLiteral"] },
    reporters: ["clear-text", "progress-append-only"],
    clearTextReporter: { logTests: false, reportTests: false },
    incremental: true,
    incrementalFile: join(results, `${name}.json`),
    tempDirName: ".tmp-stryker",
    ignorePatterns: ["/bench", "/docs", "/examples", "/test/runtimes", "/test/mutation/results"],
    concurrency: Math.max(1, Math.floor(availableParallelism() / 2)),
    // A busy machine is no endless loop.
    timeoutMS: 8_000,
    allowConsoleColors: false,
    packageManager: "npm",
  };
}

function run(command: string, args: readonly string[], cwd: string, variables = {}): void {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    env: { ...process.env, ...variables },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
