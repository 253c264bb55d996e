/**
 * Installs the Codex CLI and drives it against the emulator (`test/codex-cli`), in a network namespace in which only the
 * loopback addresses exist: whatever the CLI wants to tell whom, it gets nowhere.
 */
import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = `${root}node_modules/vitest/vitest.mjs`;

run("npm", ["ci", "--ignore-scripts"], { cwd: `${root}test/codex-cli` });
run(
  "unshare",
  [
    "--map-root-user",
    "--net",
    "sh",
    "-c",
    'ip link set lo up && exec "$0" "$@"',
    process.execPath,
    vitest,
    "run",
    "--config",
    "vitest.codex-cli.config.ts",
  ],
  // Node's own `fetch` plays the browser, and has to trust the emulator's certificate.
  { cwd: root, env: { ...process.env, NODE_EXTRA_CA_CERTS: `${root}test/codex-cli/ca.pem` } },
);

function run(command: string, args: readonly string[], options: SpawnSyncOptions): void {
  const { status, error } = spawnSync(command, args, { ...options, stdio: "inherit" });
  if (error && command === "unshare") {
    console.error("This run needs Linux with unshare (util-linux) and ip (iproute2).");
    process.exit(1);
  }
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
