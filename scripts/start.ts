/**
 * `npm start`: the main job, end to end and readable. The client is generated from the spec and built, then a session with it runs
 * against the emulator on a free loopback port. `npm start -- --verbose` shows what the generator and the build print.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pageOn } from "./show/page.ts";
import { runSteps, type Step } from "./show/steps.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const STEPS: readonly Step[] = [
  {
    doing: "Reading the spec, generating the client",
    done: "Spec as imported from `openai`; client, types and docs as generated",
    programs: [
      ["codegen/cli.ts", "import", "--check"],
      ["codegen/cli.ts", "generate"],
    ],
  },
  { doing: "Building the package", done: "Package built into dist/", programs: [["scripts/build.ts"]] },
];

pageOn(process).title("oauth-codex: an SDK shaped like `openai`, for a ChatGPT account");
const failed = await runSteps(STEPS, {
  io: process,
  cwd: root,
  verbose: process.argv.includes("--verbose"),
});
if (failed !== 0) process.exit(failed);
// On this very screen, so that it sees a terminal where there is one.
const { status } = spawnSync(process.execPath, ["scripts/session.ts"], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
