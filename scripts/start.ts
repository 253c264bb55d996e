/**
 * The main job, end to end and readable: import the spec again, generate, build, then a session with the built client
 * against the emulator on a free loopback port.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function step(title: string, ...args: string[]): void {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) {
    console.error(`"${title}" failed; what it printed says why.`);
    process.exit(status ?? 1);
  }
}

step("Import the spec again: nothing may have drifted", "codegen/cli.ts", "import", "--check");
step("Generate the client from spec, overlay and manifest", "codegen/cli.ts", "generate");
step("Build", "scripts/build.ts");
step("A session with the emulator of the Codex backend", "scripts/session.ts");
